const MINUTE = 60;
const HOUR = 3_600;

/** Seconds between rechecks: most servers ask for five minutes, few for hours. */
const DELAYS = [5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR];
/** Seconds after which an address that is still deferred is given up. */
const GIVE_UP_AFTER = 8 * HOUR;
/** The longest delay that a server's request is granted, in seconds. */
const LONGEST = 4 * HOUR;

export interface Progress {
  /** Rechecks so far that were deferred again. */
  readonly attempts: number;
  /** Seconds since the address was first deferred. */
  readonly age: number;
  /** Seconds that the server asked for in its last reply. */
  readonly wanted?: number;
}

/** Seconds until the next recheck; undefined: none. A delay that the server asks for is used, but never one shorter than the last. */
export function nextDelay({ attempts, age, wanted }: Progress): number | undefined {
  const before = attempts === 0 ? 1 : (DELAYS[attempts - 1] ?? LONGEST);
  const delay = wanted ? Math.max(before, Math.min(Math.ceil(wanted), LONGEST)) : DELAYS[attempts];
  return delay !== undefined && age + delay <= GIVE_UP_AFTER ? delay : undefined;
}
