import { performance } from 'node:perf_hooks';

/** Counted from before the question whether anything changed: what is committed is seen by every request a second later. */
const FRESH_MS = 900;
/** After this the question is asked again, while requests go on with what is remembered. */
const ASK_AGAIN_MS = 400;
const MAX_ENTRIES = 10_000;

export interface RememberingOptions {
  /** A monotonic clock in milliseconds. */
  readonly now?: () => number;
  readonly maxEntries?: number;
}

/**
 * Remembers answers of the store for as long as nothing there changes: one small question to the store every 400 ms of use tells.
 * A change takes effect within 1 s on every replica, without a message to anybody.
 */
export class WhileUnchanged<Value> {
  /** Oldest first. */
  private readonly entries = new Map<string, Promise<Value>>();
  private version?: string;
  private confirmedAt = -Infinity;
  private asking?: Promise<void>;
  private readonly now: () => number;
  private readonly maxEntries: number;

  /** @param currentVersion differs after every change. */
  constructor(
    private readonly currentVersion: () => Promise<string>,
    { now = () => performance.now(), maxEntries = MAX_ENTRIES }: RememberingOptions = {},
  ) {
    this.now = now;
    this.maxEntries = maxEntries;
  }

  /** @throws whatever a query throws; a failure is not remembered. */
  async get(key: string, read: (version: string) => Promise<Value>): Promise<Value> {
    const confirmed = this.confirm();
    if (confirmed) await confirmed;
    return this.entries.get(key) ?? this.remember(key, read(this.version as string));
  }

  /** To be waited for when what is remembered was last confirmed too long ago. */
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
    const [oldest] = this.entries.keys();
    if (oldest !== undefined && this.entries.size >= this.maxEntries) this.entries.delete(oldest);
    this.entries.set(key, value);
    value.catch(() => this.entries.get(key) === value && this.entries.delete(key));
    return value;
  }
}
