import type { Queue } from '@modernleads/contracts';

const ATTEMPTS = 10;
const BACKOFF_MS = 500;
const WEEK_S = 7 * 24 * 3_600;

/** A job that has failed for good can be looked at, and retried, for a week. BullMQ removes older ones whenever another job fails. */
export const failedJobsAreKept = { age: WEEK_S } as const;

/** With the defaults, the last attempt comes about four minutes after the first. Half of each delay is random. */
export function retries({ options: { attempts = ATTEMPTS, backoffMs = BACKOFF_MS } = {} }: Queue) {
  return { attempts, backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 } } as const;
}

/** Milliseconds. A worker that is killed or frozen loses its jobs 10 to 15 s later: `LOCK_MS`, and then the next check for stalled jobs. */
export const LOCK_MS = 10_000;
export const HEARTBEAT_MS = 5_000;
/** How often the worker of a job may be killed before the job fails for good: below this it was the worker's fate, above it the job's. */
export const MAX_STALLS = 25;
/** How long an idle worker relies on notifications alone. */
export const IDLE_MS = 60_000;
/** How soon a worker tries again when the store does not answer. */
export const RETRY_MS = 1_000;
/** The event stream of BullMQ, which nobody reads here: the shortest that it can be kept. */
export const MAX_EVENTS = 1;
