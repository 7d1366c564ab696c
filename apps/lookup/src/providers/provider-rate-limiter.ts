/** Spaces questions evenly: `perSecond` of them in any second. */
export class ProviderRateLimiter {
  private next = 0;

  /** @param now Unix time in milliseconds. */
  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Takes the next place. @returns milliseconds until its turn; undefined, and no place is taken, when that is more than `patienceMs`. */
  reserveSlot(patienceMs: number): number | undefined {
    const now = this.now();
    const turn = Math.max(now, this.next);
    if (turn - now > patienceMs) return undefined;
    this.next = turn + 1_000 / this.perSecond;
    return turn - now;
  }
}
