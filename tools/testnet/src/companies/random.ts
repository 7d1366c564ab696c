/** Pseudo-random numbers by seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** 0 to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** 0 to `below` - 1. */
  integer(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.integer(all.length)] as T;
  }

  /** Draws from a list in which the first entries are much more frequent than the last. */
  pickSkewed<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() ** 1.7 * all.length)] as T;
  }

  /** In any order, each as likely as every other (Fisher and Yates). */
  shuffled<T>(all: readonly T[]): T[] {
    const list = [...all];
    for (let at = list.length - 1; at > 0; at--) {
      const other = this.integer(at + 1);
      [list[at], list[other]] = [list[other] as T, list[at] as T];
    }
    return list;
  }

  weighted<T>(all: ReadonlyArray<readonly [T, number]>): T {
    let left = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of all) {
      left -= weight;
      if (left < 0) return value;
    }
    return (all.at(-1) as readonly [T, number])[0];
  }
}
