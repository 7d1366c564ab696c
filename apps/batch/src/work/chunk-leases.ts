import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { BatchSettings } from '../settings';
import type { RunningTurn } from './running-turn';
import { WorkRepository } from './work.repository';

/** Renews the leases of the chunks that turns of this process hold. */
@Injectable()
export class ChunkLeases implements OnApplicationShutdown {
  private readonly logger = new Logger(ChunkLeases.name);
  private readonly turns = new Set<RunningTurn>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly repository: WorkRepository,
    private readonly settings: BatchSettings,
  ) {}

  /** Renews the lease of a turn's chunk while `work` runs. A turn whose lease has expired writes nothing more. */
  async keep<T>(turn: RunningTurn, work: () => Promise<T>): Promise<T> {
    this.turns.add(turn);
    // An interval, not a schedule: the lease shows that this process is alive.
    this.timer ??= setInterval(() => void this.renew(), (this.settings.leaseSeconds * 1_000) / 3);
    try {
      return await work();
    } finally {
      this.turns.delete(turn);
      if (!this.turns.size) this.stopRenewing();
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
    const turns = [...this.turns];
    try {
      const held = await this.repository.renewLeases(turns.map(({ chunk }) => chunk));
      for (const turn of turns) if (!held.includes(turn.chunk)) turn.lose();
    } catch (error) {
      this.logger.warn({ err: error }, 'leases not renewed');
    }
  }
}
