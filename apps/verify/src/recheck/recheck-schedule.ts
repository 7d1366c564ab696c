const MINUTE = 60;
const HOUR = 3_600;

/** Seconds until each recheck from the one before: most servers want five minutes, few of them many hours. */
const DELAYS = [5 * MINUTE, 15 * MINUTE, HOUR, 4 * HOUR];
/** A server that is still not content after so many seconds never will be. */
const GIVE_UP_AFTER = 8 * HOUR;
/** What a server may ask for. */
const LONGEST = 4 * HOUR;

export interface Progress {
  /** Rechecks that were greylisted again. */
  readonly attempts: number;
  /** Seconds since the address was greylisted first. */
  readonly age: number;
  /** Seconds that the server asked for in its last reply. */
  readonly wanted?: number;
}

/** Seconds until the next recheck; undefined: there is none. What the server asked for counts, but waiting never gets shorter. */
export function nextDelay({ attempts, age, wanted }: Progress): number | undefined {
  const before = attempts === 0 ? 1 : (DELAYS[attempts - 1] ?? LONGEST);
  const delay = wanted ? Math.max(before, Math.min(Math.ceil(wanted), LONGEST)) : DELAYS[attempts];
  return delay !== undefined && age + delay <= GIVE_UP_AFTER ? delay : undefined;
}
