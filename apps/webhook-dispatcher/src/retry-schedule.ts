/** Delays between the attempts of a delivery. */
export interface RetrySchedule {
  /** Seconds from one attempt to the next; after the last of them there is no further attempt. */
  readonly steps: readonly number[];
  /** Each step is longer or shorter by up to this part of it, 0 to 0.5: retries are spread over time. */
  readonly jitter: number;
}

/** 1 m, 5 m, 30 m, 6 h, as the documentation says. */
export const DEFAULT_STEPS: readonly number[] = [60, 300, 1_800, 21_600];

const UNITS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;
const MAX_STEPS = 20;
const MAX_STEP_SECONDS = 30 * 86_400;

/** Reads `1m,5m,30m,6h`. @throws Error with the rest of the sentence "WEBHOOK_RETRY_SCHEDULE …". */
export function parseSteps(text: string): number[] {
  const steps = text.split(',').map((step) => {
    const [, amount, unit] = /^(\d{1,7})([smhd])$/.exec(step.trim()) ?? [];
    return Number(amount) * UNITS[unit as keyof typeof UNITS];
  });
  if (steps.length > MAX_STEPS || !steps.every((step) => step >= 1 && step <= MAX_STEP_SECONDS))
    throw new Error(`must be up to ${MAX_STEPS} durations from 1s to 30d`);
  return steps;
}

/**
 * Seconds until the next attempt; undefined: the one that failed was the last.
 * @param step attempts that counted before the one that failed.
 * @param random from 0 up to 1.
 */
export function delayAfter({ steps, jitter }: RetrySchedule, step: number, random: number): number | undefined {
  const seconds = steps[step];
  return seconds === undefined ? undefined : seconds * (1 + jitter * (2 * random - 1));
}

/** Most seconds of Retry-After that are used. */
export const RETRY_AFTER_CAP = 21_600;

/** Seconds that `Retry-After` asks for (RFC 9110 §10.2.3), at most 6 h; undefined: it asks for nothing that can be read. */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.length > 64) return undefined;
  const value = header.trim();
  const seconds = /^\d{1,10}$/.test(value) ? Number(value) : /[a-z]/i.test(value) ? (Date.parse(value) - now) / 1_000 : NaN;
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), RETRY_AFTER_CAP);
}
