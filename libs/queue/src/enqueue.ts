import { randomUUID } from 'node:crypto';
import type { Queue } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { failedJobsAreKept, retries } from './job-defaults';

export type EnqueueOptions =
  | {
      /** Milliseconds before the job is taken (default 0). */
      readonly delayMs?: number;
      readonly once?: undefined;
    }
  | {
      readonly delayMs?: undefined;
      /**
       * Adds nothing while a job of this queue with the same mark waits, since that one starts after this transaction has committed. While one is being
       * processed, one further job is added. The transaction holds a lock on the mark until it ends: enqueue last.
       */
      readonly once: string;
    };

/** A job and where it goes. */
export interface Enqueued<Job extends object = object> {
  readonly queue: Queue<Job>;
  readonly job: Job;
  readonly options?: EnqueueOptions;
}

/**
 * Adds a job in the caller's transaction: workers see it after the COMMIT, and a ROLLBACK removes it. One statement.
 * @param client of the transaction, or the pool when there is none.
 */
export async function enqueueIn<Job extends object>(
  client: Queryable,
  queue: Queue<Job>,
  job: Job,
  options?: EnqueueOptions,
): Promise<void> {
  await enqueueManyIn(client, [{ queue, job, options }]);
}

/** As {@link enqueueIn}, for any number of jobs of any queues in one statement. Workers take them in the order of the list. */
export async function enqueueManyIn(client: Queryable, jobs: readonly Enqueued[]): Promise<void> {
  if (!jobs.length) return;
  await client.query({ name: 'enqueue', text: ENQUEUE, values: [JSON.stringify(jobs.map(entryOf))] });
}

/** A job of a queue without its id, payload and moment, as JSON: `job_entry` completes it where a SQL function decides what has to be done later. */
export function jobTemplate(queue: Queue): object {
  return entryOf({ queue, job: {} });
}

/**
 * BullMQ's function with the arguments of `Queue#add` (a spec compares the rows): `Queue#add` itself uses a pool of its own, not the client of a
 * transaction. `add_flow` takes several queues and marks; `add_jobs_bulk` takes neither and creates two temporary tables.
 */
const ENQUEUE = 'SELECT bullmq.add_flow($1::jsonb)';

function entryOf({ queue, job, options = {} }: Enqueued): object {
  const { attempts, backoff } = retries(queue);
  // BullMQ stores whole milliseconds; rounded up, so that a job is never early.
  const delay = Math.ceil(options.delayMs ?? 0);
  const once = options.once === undefined ? undefined : { id: options.once, keepLastIfActive: true };
  return {
    queue: queue.name,
    // An id of our own: BullMQ's numbers come from a sequence that the first job of a queue creates by DDL inside the transaction.
    id: randomUUID(),
    name: queue.job.name,
    data: JSON.stringify(job),
    opts: {
      attempts,
      backoff,
      delay,
      removeOnComplete: true,
      removeOnFail: failedJobsAreKept,
      deduplication: once,
    },
    delay,
    timestamp: Date.now(),
    attempts,
    dedupId: once?.id,
  };
}
