import * as fc from 'fast-check';
import type { Decision } from './sliding-window';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** The rate limit as documented, computed from the whole history: the tests compare with it. */
export class RateLimitModel {
  private readonly admitted: number[] = [];
  private readonly bursts: number[] = [];

  request(limit: number, now: number): Decision {
    const reason = this.admits(limit, now);
    if (reason === 'by a new burst') this.bursts.push(now);
    if (reason) this.admitted.push(now);
    const allowance = this.isBurst(now) ? 2 * limit : limit;
    const counted = this.counted(now);
    const retryAfterSeconds = reason ? 0 : this.retryAfter(limit, now);
    const resetSeconds = reason ? Math.ceil((Math.min(...counted) + MINUTE - now) / 1000) : retryAfterSeconds;
    return {
      allowed: !!reason,
      limit: allowance,
      remaining: reason ? allowance - counted.length : 0,
      resetSeconds,
      retryAfterSeconds,
    };
  }

  private admits(limit: number, now: number): string | undefined {
    const used = this.counted(now).length;
    if (used < limit) return 'within the limit';
    if (used < 2 * limit && this.isBurst(now)) return 'within the burst';
    if (used < 2 * limit && this.bursts.every((start) => now - start >= HOUR)) return 'by a new burst';
    return undefined;
  }

  private counted(now: number): number[] {
    return this.admitted.filter((at) => at > now - MINUTE);
  }

  private isBurst(now: number): boolean {
    return this.bursts.some((start) => now < start + MINUTE);
  }

  /** The first whole second such that the request is admitted then and at any moment of the second after. */
  private retryAfter(limit: number, now: number): number {
    const changes = [
      ...this.admitted.map((at) => at + MINUTE),
      ...this.bursts.flatMap((start) => [start + MINUTE, start + HOUR]),
    ];
    for (let seconds = 1; ; seconds++) {
      const start = now + seconds * 1000;
      const moments = [start, ...changes.filter((at) => at > start && at < start + 1000)];
      if (moments.every((moment) => this.admits(limit, moment))) return seconds;
    }
  }
}

/** Some requests, `spacing` milliseconds apart, after a pause; or after the Retry-After of the last refusal and the pause. */
export interface Volley {
  readonly obeys: boolean;
  readonly pause: number;
  readonly count: number;
  readonly spacing: number;
  readonly limit: number;
}

const around = (ms: number) => fc.integer({ min: ms - 2, max: ms + 2 });
const pause = fc.oneof(
  fc.nat(3),
  fc.nat(3000),
  fc.nat(MINUTE),
  around(MINUTE),
  around(HOUR - MINUTE),
  around(HOUR),
  around(2 * HOUR),
);

/** Volleys on one key, mostly with one limit. Small limits reach rare states soonest. */
export const volleys: fc.Arbitrary<Volley[]> = fc.constantFrom(1, 2, 3, 5, 60).chain((limit) =>
  fc.array(
    fc.record({
      obeys: fc.boolean(),
      pause,
      count: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 * limit })),
      spacing: fc.oneof(fc.nat(2), fc.nat(1500), fc.nat(MINUTE / limit)),
      limit: fc.oneof({ arbitrary: fc.constant(limit), weight: 9 }, { arbitrary: fc.integer({ min: 1, max: 10 }), weight: 1 }),
    }),
    { maxLength: 12 },
  ),
);

/** Sends the volleys by `send`; calls `compare` with what the model and `send` decide on each request. */
export async function replay(
  all: readonly Volley[],
  send: (limit: number, now: number) => Decision | Promise<Decision>,
  compare: (actual: Decision, expected: Decision) => void,
): Promise<void> {
  const model = new RateLimitModel();
  let now = 1_700_000_000_000;
  let retryAfter = 0;
  for (const { obeys, pause, count, spacing, limit } of all) {
    now += pause + (obeys ? retryAfter * 1000 : 0);
    for (let sent = 0; sent < count; sent++, now += spacing) {
      const actual = await send(limit, now);
      compare(actual, model.request(limit, now));
      ({ retryAfterSeconds: retryAfter } = actual);
    }
  }
}
