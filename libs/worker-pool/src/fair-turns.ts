import { ApiError } from '@modernleads/contracts';
import { FairLine, type LineLimits, type Waiting } from './fair-line';

export interface TurnLimits {
  /** Turns that are taken at one time, in all and by one account. */
  readonly atOnce: number;
  readonly perAccount: number;
  /** What may wait. */
  readonly line: LineLimits;
}

interface Waiter extends Waiting {
  start(leave: () => void): void;
}

const RETRY_AFTER_S = 2;

/** A few turns for many accounts: they are given to the accounts one after the other. */
export class FairTurns {
  private readonly line: FairLine<Waiter>;
  private readonly taken = new Map<string, number>();
  private busy = 0;

  constructor(private readonly limits: TurnLimits) {
    this.line = new FairLine(limits.line);
  }

  /**
   * Waits for a turn.
   * @param bytes that are kept while it waits.
   * @returns what ends the turn; further calls do nothing.
   * @throws ApiError `unavailable` when too much waits.
   */
  enter(account: string, bytes: number): Promise<() => void> {
    return new Promise((resolve, reject) => {
      if (!this.line.add({ account, bytes, start: resolve }))
        return reject(new ApiError('unavailable', 'Too much is being read at once.', { retryAfter: RETRY_AFTER_S }));
      this.startNext();
    });
  }

  private startNext(): void {
    while (this.busy < this.limits.atOnce) {
      const next = this.line.take((account) => (this.taken.get(account) ?? 0) < this.limits.perAccount);
      if (!next) return;
      this.count(next.account, 1);
      let hasLeft = false;
      next.start(() => {
        if (hasLeft) return;
        hasLeft = true;
        this.count(next.account, -1);
        this.startNext();
      });
    }
  }

  private count(account: string, change: 1 | -1): void {
    const taken = (this.taken.get(account) ?? 0) + change;
    this.busy += change;
    if (taken) this.taken.set(account, taken);
    else this.taken.delete(account);
  }
}
