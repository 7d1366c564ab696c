import { isStoreDown, StoreTimeoutError } from './store-down';

/** Limits of a {@link Batcher}. */
export interface BatchLimits {
  /** Items in one statement. */
  readonly maxItems: number;
  /** Concurrent statements at most. */
  readonly maxInFlight: number;
  /** Milliseconds after which an item that has no answer yet fails with a {@link StoreTimeoutError}; it may take effect all the same. */
  readonly timeoutMs: number;
}

/** One statement at a time: in measurements fewer statements with more items had less cost and latency, on one account and on many. */
const LIMITS: BatchLimits = { maxItems: 200, maxInFlight: 1, timeoutMs: 1_600 };

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
  expired: boolean;
}

/**
 * Group commit: items that arrive while a statement runs are sent together in the next one. When no statement runs an item is sent at once.
 * Every item waits for the commit of its statement.
 */
export class Batcher<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private inFlight = 0;
  private scheduled = false;

  /** @param run executes all items in one transaction, or none, and returns their results in the order of the items. */
  constructor(
    private readonly run: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly limits: BatchLimits = LIMITS,
  ) {}

  /** @throws StoreTimeoutError, or the error of `run` for this item; never that of another item. */
  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.expire(entry), this.limits.timeoutMs);
      const entry: Waiting<Item, Result> = { item, resolve, reject, timer, expired: false };
      this.waiting.push(entry);
      this.schedule();
    });
  }

  /** Requests that are read from their sockets in the same turn of the event loop share a statement. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.send();
    });
  }

  private send(): void {
    const { maxItems, maxInFlight } = this.limits;
    while (this.waiting.length > 0 && this.inFlight < maxInFlight) {
      const batch = this.waiting.splice(0, maxItems).filter(({ expired }) => !expired);
      if (batch.length > 0) void this.dispatch(batch);
    }
  }

  private async dispatch(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    this.inFlight += 1;
    await this.runTogether(batch);
    this.inFlight -= 1;
    this.send();
  }

  /** When a statement fails and the store is up, one of its items is at fault: each is run alone to find it. */
  private async runTogether(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.run(batch.map(({ item }) => item));
      batch.forEach((entry, index) => this.finish(entry, () => entry.resolve(results[index] as Result)));
    } catch (error) {
      if (batch.length === 1 || isStoreDown(error)) batch.forEach((entry) => this.finish(entry, () => entry.reject(error)));
      else for (const entry of batch) await this.runTogether([entry]);
    }
  }

  private finish({ timer }: Waiting<Item, Result>, settle: () => void): void {
    clearTimeout(timer);
    settle();
  }

  private expire(entry: Waiting<Item, Result>): void {
    entry.expired = true;
    entry.reject(new StoreTimeoutError(`the store did not answer within ${this.limits.timeoutMs} ms`));
  }
}
