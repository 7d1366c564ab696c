import { performance } from 'node:perf_hooks';
import { LRUCache } from 'lru-cache';

/** Milliseconds for which answers are returned after the version was read, counted from before that query: a commit is seen within 1 s. */
const FRESH_MS = 900;
/** Age of the last confirmation, in milliseconds, from which the version is read again in the background. */
const ASK_AGAIN_MS = 400;
const MAX_ENTRIES = 10_000;

export interface RememberingOptions {
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
  readonly maxEntries?: number;
}

/**
 * Caches answers of the store while its version number stays the same. The version is read every 400 ms during use, so that a change
 * takes effect within 1 s on every replica without a message between replicas.
 */
export class WhileUnchanged<Value> {
  private readonly entries: LRUCache<string, Promise<Value>>;
  private version?: string;
  private confirmedAt = -Infinity;
  private asking?: Promise<void>;
  private readonly now: () => number;

  /** @param currentVersion differs after every change. */
  constructor(
    private readonly currentVersion: () => Promise<string>,
    { now = () => performance.now(), maxEntries = MAX_ENTRIES }: RememberingOptions = {},
  ) {
    this.now = now;
    this.entries = new LRUCache({ max: maxEntries });
  }

  /** @throws the error of a query; a failure is not cached. */
  async get(key: string, read: (version: string) => Promise<Value>): Promise<Value> {
    const confirmed = this.confirm();
    if (confirmed) await confirmed;
    return this.entries.get(key) ?? this.remember(key, read(this.version as string));
  }

  /** A promise to wait for when the last confirmation is older than `FRESH_MS`. */
  private confirm(): Promise<void> | undefined {
    const age = this.now() - this.confirmedAt;
    if (age < ASK_AGAIN_MS) return undefined;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    if (age >= FRESH_MS) return this.asking;
    this.asking.catch(() => undefined);
    return undefined;
  }

  private async ask(): Promise<void> {
    const startedAt = this.now();
    const version = await this.currentVersion();
    if (version !== this.version) this.entries.clear();
    this.version = version;
    this.confirmedAt = startedAt;
  }

  private remember(key: string, value: Promise<Value>): Promise<Value> {
    this.entries.set(key, value);
    value.catch(() => this.entries.get(key) === value && this.entries.delete(key));
    return value;
  }
}
