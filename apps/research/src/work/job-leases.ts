import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ResearchSettings } from '../settings';
import { type TakenJob, TurnRepository } from './turn.repository';

interface HeldJob {
  readonly job: TakenJob;
  readonly lost: AbortController;
}

/** Renews the leases of the jobs that turns of this process hold. */
@Injectable()
export class JobLeases implements OnApplicationShutdown {
  private readonly logger = new Logger(JobLeases.name);
  private readonly held = new Set<HeldJob>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly repository: TurnRepository,
    private readonly settings: ResearchSettings,
  ) {}

  /** Renews the lease while `work` runs; its signal is aborted when another turn has taken the job over. */
  async keep<T>(job: TakenJob, work: (lost: AbortSignal) => Promise<T>): Promise<T> {
    const held = { job, lost: new AbortController() };
    this.held.add(held);
    // An interval, not a schedule: the lease shows that this process is alive.
    this.timer ??= setInterval(() => void this.renew(), (this.settings.leaseSeconds * 1_000) / 3);
    try {
      return await work(held.lost.signal);
    } finally {
      this.held.delete(held);
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
      const renewed = await this.repository.renewLeases(all.map(({ job }) => job));
      for (const { job, lost } of all) if (!renewed.includes(job)) lost.abort();
    } catch (error) {
      this.logger.warn({ err: error }, 'leases not renewed');
    }
  }
}
