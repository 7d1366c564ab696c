/** The time by which verdicts age and rechecks fall due. Deadlines go by `Date.now`. */
export abstract class Clock {
  /** Unix time in milliseconds. */
  abstract now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
