import type { Queryable } from '@modernleads/database';

/** The counts of a queue. */
export interface QueueState {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
  /** Seconds since the job that waits longest was due; 0 when none waits. */
  readonly oldest: number;
  readonly paused: boolean;
}

const STATES = `
  SELECT own.name AS queue,
         count(*) FILTER (WHERE job.state = 'waiting')::integer AS waiting,
         count(*) FILTER (WHERE job.state = 'active')::integer AS active,
         count(*) FILTER (WHERE job.state = 'delayed')::integer AS delayed,
         count(*) FILTER (WHERE job.state = 'failed')::integer AS failed,
         coalesce(extract(epoch FROM now()) - min(coalesce(process_at_ms, added_at_ms)) FILTER (WHERE job.state = 'waiting') / 1000.0, 0)::float AS oldest,
         EXISTS (SELECT FROM bullmq.meta WHERE meta.queue = own.name AND field = 'paused') AS paused
    FROM unnest($1::text[]) AS own(name)
    LEFT JOIN bullmq.job ON job.queue = own.name
   GROUP BY own.name
   ORDER BY own.name`;

/** Shows, pauses, resumes and retries queues for operators. */
export class QueueAdmin {
  constructor(private readonly client: Queryable) {}

  async states(names: readonly string[]): Promise<QueueState[]> {
    const { rows } = await this.client.query<QueueState>({ name: 'queue_states', text: STATES, values: [names] });
    return rows;
  }

  /** The queues that hold jobs, including those that the code no longer declares. */
  async withJobs(): Promise<string[]> {
    const { rows } = await this.client.query<{ queue: string }>('SELECT DISTINCT queue FROM bullmq.job');
    return rows.map(({ queue }) => queue);
  }

  /** Whether workers take jobs of a queue; jobs can be added all the same. */
  async pause(name: string, paused: boolean): Promise<void> {
    await this.client.query('SELECT bullmq.pause($1, $2)', [name, paused]);
  }

  /** Puts the failed jobs of a queue back to its tail, with all their attempts. @returns how many. */
  async retryFailed(name: string): Promise<number> {
    const text = `SELECT bullmq.retry_jobs($1, 'failed', NULL, NULL) AS retried`;
    const { rows } = await this.client.query<{ retried: number }>(text, [name]);
    return rows[0]?.retried ?? 0;
  }
}
