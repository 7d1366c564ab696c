import type { Queue } from '@modernleads/contracts';

const ATTEMPTS = 10;
const BACKOFF_MS = 500;
const WEEK_S = 7 * 24 * 3_600;

/** Seconds that a failed job is kept for inspection and retries: a week. BullMQ removes older ones whenever another job fails. */
export const failedJobsAreKept = { age: WEEK_S } as const;

/** With the defaults, the last attempt comes about four minutes after the first. Half of each delay is random. */
export function retries({ options: { attempts = ATTEMPTS, backoffMs = BACKOFF_MS } = {} }: Queue) {
  return { attempts, backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 } } as const;
}

/** Milliseconds. A worker that is killed or frozen loses its jobs 10 to 15 s later: `LOCK_MS`, and then the next check for stalled jobs. */
export const LOCK_MS = 10_000;
export const HEARTBEAT_MS = 5_000;
/** How often the worker of a job may be killed before the job fails: fewer kills have other causes, more of them are caused by the job. */
export const MAX_STALLS = 25;
/** Milliseconds between the queries of an idle worker that receives no notification. */
export const IDLE_MS = 60_000;
/** Milliseconds until a worker tries again after the store did not answer. */
export const RETRY_MS = 1_000;
/** Entries of BullMQ's event stream, which no service reads: the smallest number that it accepts. */
export const MAX_EVENTS = 1;
