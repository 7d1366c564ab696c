/** Milliseconds in which at most the limit is admitted. */
export const WINDOW_MS = 60_000;
/** Milliseconds of a burst, in which twice the limit is admitted. */
export const BURST_MS = 60_000;
/** Milliseconds from the start of one burst to the earliest start of the next. */
export const BURST_EVERY_MS = 3_600_000;

/** The state of a key. */
export interface WindowState {
  /** When the requests that still count were admitted, oldest first. */
  readonly admitted: readonly number[];
  /** When the latest burst started; -Infinity before the first. */
  readonly burstStart: number;
}

export const FRESH_WINDOW: WindowState = { admitted: [], burstStart: -Infinity };

/** The decision on one request. */
export interface Decision {
  readonly allowed: boolean;
  /** Requests in any 60 s that are allowed now: the key's limit, or twice that during a burst. */
  readonly limit: number;
  /** How many more would be admitted at this moment. */
  readonly remaining: number;
  /** Seconds until `remaining` grows; for a refused request the same as `retryAfterSeconds`. */
  readonly resetSeconds: number;
  /** Seconds after which the request is admitted if nothing else uses the key; 0 when it was allowed. */
  readonly retryAfterSeconds: number;
}

/**
 * Decides on a request at `now` (milliseconds): `limit` in any 60 s; when that is used up and no burst began within the last hour,
 * a burst begins, in which it is twice that. A refusal leaves the state as it is. `rate-limit.lua.ts` is the same for Redis.
 */
export function slide(
  { admitted, burstStart }: WindowState,
  limit: number,
  now: number,
): { decision: Decision; state: WindowState } {
  const log = admitted.filter((at) => at > now - WINDOW_MS);
  const startsBurst = log.length >= limit && log.length < 2 * limit && now >= burstStart + BURST_EVERY_MS;
  const burst = startsBurst ? now : burstStart;
  const allowance = now < burst + BURST_MS ? 2 * limit : limit;
  if (log.length >= allowance)
    return { decision: refused(allowance, retryAfter(log, burst, limit, now)), state: { admitted: log, burstStart } };
  log.push(now);
  return { decision: accepted(allowance, log, now), state: { admitted: log, burstStart: burst } };
}

function accepted(limit: number, log: readonly number[], now: number): Decision {
  const oldest = log[0] ?? now;
  return {
    allowed: true,
    limit,
    remaining: limit - log.length,
    resetSeconds: seconds(oldest + WINDOW_MS - now),
    retryAfterSeconds: 0,
  };
}

function refused(limit: number, retryAfterSeconds: number): Decision {
  return { allowed: false, limit, remaining: 0, resetSeconds: retryAfterSeconds, retryAfterSeconds };
}

/**
 * The first whole second at which the request is admitted: below the limit, or in the burst that still runs, or by a new one. The
 * end of the running burst must not shut the request out during the second after, so that one a little late on its way gets in too.
 */
function retryAfter(log: readonly number[], burstStart: number, limit: number, now: number): number {
  const belowLimit = fallsBelow(log, limit, now);
  const belowTwice = fallsBelow(log, 2 * limit, now);
  const inBurst = seconds(belowTwice - now);
  const left = burstStart + BURST_MS - (now + inBurst * 1000);
  if (left >= 1000 || (left > 0 && belowLimit <= burstStart + BURST_MS)) return inBurst;
  return seconds(Math.min(belowLimit, Math.max(belowTwice, burstStart + BURST_EVERY_MS)) - now);
}

/** The moment from which fewer than `count` of the logged requests lie in the window. */
function fallsBelow(log: readonly number[], count: number, now: number): number {
  const last = log[log.length - count];
  return last === undefined ? now : last + WINDOW_MS;
}

function seconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1000));
}
