import { Injectable } from '@nestjs/common';
import pLimit, { type Limit } from 'p-limit';
import { BatchSettings } from '../settings';

/** Rows that one turn takes at most. */
const TURN_ROWS = 50;
/** Rows that a turn takes of a batch of which this process has none: few, so that the first results are written early. */
const FIRST_ROWS = 10;
/** Milliseconds that a turn waits for room: another replica may have some. */
const WAIT_MS = 1_000;

interface WaitingTurn {
  readonly batchId: string;
  begin(rows: number): void;
}

/**
 * Counts the rows that this process has taken, and those of them that are being asked. A turn takes rows when there is room for them. The last
 * quarter of the room is for batches of which the process has no rows, so that slow rows of one batch do not delay others. The process takes as
 * many rows ahead as it may ask at a time: turns are few and big, and when one ends the next rows start at once.
 */
@Injectable()
export class RowRoom {
  private readonly batches = new Map<string, { taken: number; readonly limit: Limit }>();
  private readonly waiting = new Set<WaitingTurn>();
  private readonly rows: number;
  private readonly rowsOfBatch: number;
  private readonly leastRows: number;
  private readonly limit: Limit;
  private taken = 0;

  constructor({ rows }: BatchSettings) {
    this.rows = rows;
    this.rowsOfBatch = rows - Math.floor(rows / 4);
    this.leastRows = Math.min(TURN_ROWS, this.rowsOfBatch);
    this.limit = pLimit(rows);
  }

  /** Waits for room for rows of a batch. @returns for how many, to be given back one by one; 0 after `WAIT_MS`, or once `signal` is aborted. */
  async reserve(batchId: string, signal: AbortSignal): Promise<number> {
    if (signal.aborted) return 0;
    const room = this.roomFor(batchId);
    return room > 0 ? this.take(batchId, room) : this.reserveLater(batchId, signal);
  }

  /** Returns room that is not needed. */
  release(batchId: string, rows: number): void {
    const batch = this.batches.get(batchId);
    if (!batch || !rows) return;
    this.taken -= rows;
    batch.taken -= rows;
    if (batch.taken === 0) this.batches.delete(batchId);
    for (const turn of this.waiting) {
      const room = this.roomFor(turn.batchId);
      if (room > 0) turn.begin(this.take(turn.batchId, room));
    }
  }

  /** Runs `work` for one reserved row when it may start, and then returns its room. */
  async runRow<T>(batchId: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.limitOf(batchId)(() => this.limit(work));
    } finally {
      this.release(batchId, 1);
    }
  }

  private reserveLater(batchId: string, signal: AbortSignal): Promise<number> {
    return new Promise((resolve) => {
      const begin = (rows: number): void => {
        clearTimeout(timer);
        this.waiting.delete(turn);
        signal.removeEventListener('abort', giveUp);
        resolve(rows);
      };
      const giveUp = (): void => begin(0);
      const timer = setTimeout(giveUp, WAIT_MS);
      const turn = { batchId, begin };
      signal.addEventListener('abort', giveUp);
      this.waiting.add(turn);
    });
  }

  private roomFor(batchId: string): number {
    if (!this.batches.has(batchId)) return Math.min(FIRST_ROWS, 2 * this.rows - this.taken);
    const room = Math.min(TURN_ROWS, this.rowsOfBatch + this.rows - this.taken);
    return room >= this.leastRows ? room : 0;
  }

  private take(batchId: string, rows: number): number {
    const batch = this.batches.get(batchId) ?? { taken: 0, limit: pLimit(this.rowsOfBatch) };
    this.batches.set(batchId, batch);
    batch.taken += rows;
    this.taken += rows;
    return rows;
  }

  private limitOf(batchId: string): Limit {
    const batch = this.batches.get(batchId);
    if (!batch) throw new Error('the row was not reserved');
    return batch.limit;
  }
}
