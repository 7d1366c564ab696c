import { isStoreDown } from '@modernleads/database';
import { scopeOf } from '@modernleads/platform';
import { Logger } from '@nestjs/common';
import { setTimeout as delay } from 'node:timers/promises';
import type { RowOutcome } from './row-asker';
import type { BatchProgress, ChunkReport, TakenChunk, TakenRow } from './work.repository';

/** Milliseconds that results wait to be written with others; the first of a turn wait less, so that clients see them early. */
const GATHER_MS = 500;
const FIRST_GATHER_MS = 100;
/** Milliseconds between tries to write while the store is down. */
const RETRY_MS = 1_000;

/** How a turn asks and writes its rows. */
export interface TurnHooks {
  /** Never rejects. @returns undefined for a row that was not asked because the turn had stopped. */
  answer(row: TakenRow): Promise<RowOutcome | undefined>;
  write(report: ChunkReport): Promise<BatchProgress>;
}

/** The rows of one chunk while they are asked, and the outcomes that are not written yet. */
export class RunningTurn {
  private readonly logger = new Logger(RunningTurn.name);
  private outcomes: RowOutcome[] = [];
  private left: number;
  /** Rows that are being asked, or wait for it. */
  private open: number;
  private timer?: NodeJS.Timeout;
  private gatherMs = FIRST_GATHER_MS;
  private isDue = false;
  private wake: () => void = () => undefined;
  private state: 'running' | 'paused' | 'stopped' | 'lost' = 'running';

  constructor(
    readonly chunk: TakenChunk,
    private readonly hooks: TurnHooks,
  ) {
    this.left = chunk.rows.length;
    this.open = chunk.rows.length;
  }

  /** Whether further rows may be asked. */
  get isRunning(): boolean {
    return this.state === 'running';
  }

  /** In a pause, the rows that are being asked still get their outcome. */
  private get takesOutcomes(): boolean {
    return this.state === 'running' || this.state === 'paused';
  }

  /**
   * Ends when every row is written, when the batch is paused and no row is being asked, or soon after {@link stop} or {@link lose}.
   * @returns whether the turn still holds rows.
   * @throws Error when the store refuses the write for another reason than an outage; the rows are freed when the lease ends.
   */
  async runTurn(): Promise<boolean> {
    for (const row of this.chunk.rows) void this.answer(row);
    while (this.takesOutcomes && (this.open > 0 || this.outcomes.length)) {
      await this.gathered();
      await this.write();
    }
    if (this.state === 'stopped') await this.write();
    return this.state !== 'lost' && this.left > 0;
  }

  /** Asks no further row, and writes the outcomes so far. */
  stop(): void {
    this.end('stopped');
  }

  /** Asks no further row and writes nothing: another turn may hold the rows. */
  lose(): void {
    this.end('lost');
  }

  private end(state: 'stopped' | 'lost'): void {
    if (this.takesOutcomes) this.state = state;
    this.flush();
  }

  private async answer(row: TakenRow): Promise<void> {
    const outcome = await this.hooks.answer(row);
    this.open -= 1;
    if (!this.takesOutcomes) return;
    if (outcome) {
      this.outcomes.push(outcome);
      this.left -= 1;
    }
    if (this.open === 0) this.flush();
    else this.timer ??= setTimeout(() => this.flush(), this.gatherMs);
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.gatherMs = GATHER_MS;
    this.isDue = true;
    this.wake();
  }

  private async gathered(): Promise<void> {
    if (!this.isDue) await new Promise<void>((resolve) => (this.wake = resolve));
    this.isDue = false;
  }

  /** One write at a time; outcomes that arrive during it are written by the next. */
  private async write(): Promise<void> {
    const outcomes = this.outcomes.splice(0);
    if (!outcomes.length || this.state === 'lost') return;
    try {
      const progress = await this.hooks.write(reportOf(outcomes, this.left === 0));
      if (progress === 'ended') this.lose();
      else if (progress === 'paused' && this.isRunning) this.state = 'paused';
    } catch (error) {
      if (!isStoreDown(error)) throw error;
      const { id: operationId, ...batch } = this.chunk.batch;
      this.logger.warn({ ...scopeOf({ ...batch, operationId }), err: error }, 'results not written yet');
      this.outcomes.unshift(...outcomes);
      this.isDue = true;
      await delay(RETRY_MS);
    }
  }
}

export function reportOf(outcomes: readonly RowOutcome[], finished: boolean): ChunkReport {
  return {
    done: outcomes.flatMap((outcome) => ('done' in outcome ? [outcome.done] : [])),
    postponed: outcomes.flatMap((outcome) => ('postponed' in outcome ? [outcome.postponed] : [])),
    finished,
  };
}
