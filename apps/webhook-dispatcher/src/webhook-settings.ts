import type { DispatcherEnv } from './env';
import type { RetrySchedule } from './retry-schedule';

const ATTEMPT_MS = 15_000;
const ATTEMPTS_PER_ENDPOINT = 4;

/** Settings of the dispatcher. */
export abstract class WebhookSettings {
  /** When a failed delivery is tried again. */
  abstract readonly schedule: RetrySchedule;
  /** For all of an attempt: the name, the connection, and the answer as far as it is kept. */
  abstract readonly timeoutMs: number;
  /** Attempts that one endpoint gets at once, from all processes together. */
  abstract readonly perEndpoint: number;
  /** Days after which an event and its deliveries are deleted. */
  abstract readonly retentionDays: number;
  /** For tests; undefined: the clock of the database. */
  abstract readonly now: () => Date | undefined;
  /** From 0 up to 1, for the jitter. */
  abstract readonly random: () => number;
}

export function dispatcherSettings(env: DispatcherEnv): WebhookSettings {
  return {
    schedule: { steps: env.WEBHOOK_RETRY_SCHEDULE, jitter: env.WEBHOOK_RETRY_JITTER / 100 },
    timeoutMs: ATTEMPT_MS,
    perEndpoint: ATTEMPTS_PER_ENDPOINT,
    retentionDays: env.WEBHOOK_RETENTION_DAYS,
    now: () => undefined,
    random: Math.random,
  };
}
