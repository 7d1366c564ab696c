/** Above the rate, one of so many calls is kept. */
const ONE_OF = 10;
const WINDOW_MS = 1_000;

/** Decides which of many calls of an account that succeeded are logged. */
export class Sampler {
  private readonly counts = new Map<string, number>();
  private window = 0;

  /** @param rate calls of one account in a second that are all kept. */
  constructor(private readonly rate: number) {}

  /** @param crowded none are kept whole. @returns for how many calls the row stands; 0: it is left out. */
  weigh(accountId: string, now: number, crowded = false): number {
    const window = Math.floor(now / WINDOW_MS);
    if (window !== this.window) {
      this.window = window;
      this.counts.clear();
    }
    const count = (this.counts.get(accountId) ?? 0) + 1;
    this.counts.set(accountId, count);
    if (!crowded && count <= this.rate) return 1;
    return count % ONE_OF ? 0 : ONE_OF;
  }
}
