import { Logger, type OnApplicationShutdown } from '@nestjs/common';

/** Renews the leases of the work that turns of this process hold. A service extends it as a provider of its own. */
export abstract class LeaseKeeper<Work extends object> implements OnApplicationShutdown {
  private readonly logger = new Logger(this.constructor.name);
  private readonly held = new Map<Work, AbortController>();
  private timer?: NodeJS.Timeout;

  /** @param renewLeases extends the leases of the work that is still held under its fence, and returns that work. */
  protected constructor(
    private readonly leaseSeconds: number,
    private readonly renewLeases: (held: readonly Work[]) => Promise<readonly Work[]>,
  ) {}

  /** Renews the lease every third of its length while `run` runs; its signal is aborted when another turn has taken the work over. */
  async keep<T>(work: Work, run: (lost: AbortSignal) => Promise<T>): Promise<T> {
    const lost = new AbortController();
    this.held.set(work, lost);
    // An interval, not a schedule: the lease shows that this process is alive.
    this.timer ??= setInterval(() => void this.renew(), (this.leaseSeconds * 1_000) / 3);
    try {
      return await run(lost.signal);
    } finally {
      this.held.delete(work);
      if (!this.held.size) this.stopRenewing();
    }
  }

  onApplicationShutdown(): void {
    this.stopRenewing();
  }

  private stopRenewing(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private async renew(): Promise<void> {
    const all = [...this.held];
    try {
      const renewed = new Set(await this.renewLeases(all.map(([work]) => work)));
      for (const [work, lost] of all) if (!renewed.has(work)) lost.abort();
    } catch (error) {
      this.logger.warn({ err: error }, 'leases not renewed');
    }
  }
}
