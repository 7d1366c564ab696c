/** Spaces requests evenly, at most `perSecond` in any second. */
export class ProviderRateLimiter {
  private next = 0;

  /** @param now Unix time in milliseconds. */
  constructor(
    private readonly perSecond: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** Reserves the next slot. @returns milliseconds until it; undefined, without a reservation, when that exceeds `patienceMs`. */
  reserveSlot(patienceMs: number): number | undefined {
    const now = this.now();
    const turn = Math.max(now, this.next);
    if (turn - now > patienceMs) return undefined;
    this.next = turn + 1_000 / this.perSecond;
    return turn - now;
  }
}
