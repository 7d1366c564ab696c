/** What waits, and for whom. */
export interface Waiting {
  readonly account: string;
  readonly bytes: number;
}

export interface LineLimits {
  /** Entries, and bytes of them, that may wait. One account may have half of them. */
  readonly entries: number;
  readonly bytes: number;
}

/** Waiting lines, one for each account, that are served in turn. */
export class FairLine<Entry extends Waiting> {
  /** By account, the next one first. */
  private readonly lines = new Map<string, Entry[]>();
  private entries = 0;
  private bytes = 0;

  constructor(private readonly limits: LineLimits) {}

  get size(): number {
    return this.entries;
  }

  /** @returns whether there was room for it. An entry that would be the only one of its account has room while the line as a whole has. */
  add(entry: Entry): boolean {
    const own = this.lines.get(entry.account) ?? [];
    const ownBytes = own.reduce((sum, { bytes }) => sum + bytes, entry.bytes);
    const { limits } = this;
    const isFull = this.entries >= limits.entries || this.bytes + entry.bytes > limits.bytes;
    const hasItsShare = own.length > 0 && (own.length >= limits.entries / 2 || ownBytes > limits.bytes / 2);
    if (isFull || hasItsShare) return false;
    own.push(entry);
    this.lines.set(entry.account, own);
    this.entries += 1;
    this.bytes += entry.bytes;
    return true;
  }

  /** Takes the first entry of the next account that `mayStart`; that account is then the last in turn. */
  take(mayStart: (account: string) => boolean): Entry | undefined {
    for (const [account, own] of this.lines) {
      if (!mayStart(account)) continue;
      const entry = own.shift() as Entry;
      this.lines.delete(account);
      if (own.length) this.lines.set(account, own);
      this.entries -= 1;
      this.bytes -= entry.bytes;
      return entry;
    }
    return undefined;
  }
}
