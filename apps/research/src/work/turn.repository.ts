import { type ResearchStepEvent, researchTurn, type DossierStatus, type Tenths } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Holds } from '@modernleads/ledger';
import { crashPoint } from '@modernleads/platform';
import { enqueueIn, enqueueManyIn } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';
import type { JobRecord, StoredResult } from '../research.repository';
import { ResearchSettings } from '../settings';

/** Turns that a job may take: one that ends its worker each time fails. */
export const MAX_TURNS = 3;

/** A job as a turn holds it: what it writes is valid only under its fence. */
export type TakenJob = Pick<
  JobRecord,
  'id' | 'account_id' | 'mode' | 'operation_id' | 'question' | 'context_hash' | 'hold_id' | 'fence' | 'attempts'
> & {
  readonly traceparent: string | null;
  /** Milliseconds since it was begun. */
  readonly age_ms: number;
};

export interface EndedJob {
  readonly status: DossierStatus | 'failed';
  /** Of a failure. */
  readonly reason: string | null;
  readonly steps: readonly ResearchStepEvent[];
  readonly result: StoredResult;
  readonly price: Tenths;
}

const TAKE = `UPDATE research_job j SET fence = fence + 1, attempts = attempts + 1, steps = '[]', lease_until = clock_timestamp() + make_interval(secs => $2)
  WHERE id = $1 AND status = 'running' AND (lease_until IS NULL OR lease_until < clock_timestamp())
    AND (SELECT count(*) FROM research_job o WHERE o.account_id = j.account_id AND o.mode = j.mode AND o.status = 'running'
      AND o.lease_until >= clock_timestamp()) < $3
  RETURNING id, account_id, mode, operation_id, question, context_hash, hold_id, traceparent, fence, attempts,
    (extract(epoch FROM clock_timestamp() - created_at) * 1000)::float8 AS age_ms`;

const RENEW = `UPDATE research_job j SET lease_until = clock_timestamp() + make_interval(secs => $3)
  FROM unnest($1::uuid[], $2::integer[]) AS held (id, fence) WHERE j.id = held.id AND j.fence = held.fence AND j.status = 'running' RETURNING j.id, j.fence`;

const PROGRESS = `UPDATE research_job SET steps = $3 WHERE id = $1 AND fence = $2 AND status = 'running'`;

const END = `UPDATE research_job SET status = $3, reason = $4, steps = $5, result = $6, charged = $7, lease_until = NULL, ended_at = clock_timestamp()
  WHERE id = $1 AND fence = $2 AND status = 'running' RETURNING id`;

/** The next job of the same account, if one waits. */
const WAITING = `SELECT id FROM research_job
  WHERE account_id = $1 AND mode = $2 AND status = 'running' AND lease_until IS NULL ORDER BY created_at LIMIT 1`;

const LOST = `SELECT id FROM research_job
  WHERE status = 'running' AND (lease_until < clock_timestamp() OR (lease_until IS NULL AND created_at < clock_timestamp() - interval '2 seconds'))
  ORDER BY created_at LIMIT 100`;

const PURGE = `DELETE FROM research_job WHERE id = ANY (ARRAY(
  SELECT id FROM research_job WHERE ended_at < now() - make_interval(days => $1) LIMIT 100 FOR UPDATE SKIP LOCKED))`;

/** Takes, renews and ends jobs for turns. */
@Injectable()
export class TurnRepository {
  constructor(
    private readonly database: Database,
    private readonly settings: ResearchSettings,
  ) {}

  /** @returns undefined: it has ended, another turn has it, or its account has as many as may run. */
  async takeJob(id: string): Promise<TakenJob | undefined> {
    return this.database.transaction(async (client) => {
      await client.query(
        `SELECT pg_advisory_xact_lock(hashtextextended('research turn ' || account_id, 0)) FROM research_job WHERE id = $1`,
        [id],
      );
      const values = [id, this.settings.leaseSeconds, this.settings.jobsPerAccount];
      return (await client.query<TakenJob>(TAKE, values)).rows[0];
    });
  }

  /** @returns those that are still held. */
  async renewLeases(jobs: readonly TakenJob[]): Promise<TakenJob[]> {
    const values = [jobs.map(({ id }) => id), jobs.map(({ fence }) => fence), this.settings.leaseSeconds];
    const { rows } = await this.database.pool.query<{ id: string; fence: number }>(RENEW, values);
    return jobs.filter(({ id, fence }) => rows.some((row) => row.id === id && row.fence === fence));
  }

  async writeProgress({ id, fence }: TakenJob, steps: readonly ResearchStepEvent[]): Promise<void> {
    await this.database.pool.query(PROGRESS, [id, fence, JSON.stringify(steps)]);
  }

  /**
   * Stores the dossier, charges it and closes the hold, in one transaction. @returns false: another turn has taken the job over, nothing was written.
   */
  async endJob(job: TakenJob, { status, reason, steps, result, price }: EndedJob): Promise<boolean> {
    const charge = job.hold_id && status !== 'failed' ? price : 0;
    const isEnded = await this.database.transaction(async (client) => {
      const values = [job.id, job.fence, status, reason, JSON.stringify(steps), JSON.stringify(result), charge];
      if (!(await client.query(END, values)).rowCount) return false;
      await this.enqueueNext(client, job);
      if (job.hold_id) await settle(client, job.hold_id, charge);
      crashPoint('before_capture_commit');
      return true;
    });
    crashPoint('after_capture');
    return isEnded;
  }

  /** Gives a job back to the queue: the process stops. */
  async releaseJob({ id, fence }: TakenJob): Promise<void> {
    await this.database.transaction(async (client) => {
      const text = `UPDATE research_job SET lease_until = NULL, attempts = attempts - 1 WHERE id = $1 AND fence = $2 AND status = 'running'`;
      if ((await client.query(text, [id, fence])).rowCount) await enqueueIn(client, researchTurn, { job_id: id });
    });
  }

  /** Adds a turn to jobs that have none: their worker has died, or their account had too many. */
  async reconcileJobs(): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ id: string }>(LOST);
      await enqueueManyIn(
        client,
        rows.map(({ id }) => ({ queue: researchTurn, job: { job_id: id }, options: { once: id } })),
      );
    });
  }

  async purgeJobs(): Promise<void> {
    await this.database.pool.query(PURGE, [this.settings.retentionDays]);
  }

  private async enqueueNext(client: Queryable, { account_id, mode }: TakenJob): Promise<void> {
    const { rows } = await client.query<{ id: string }>(WAITING, [account_id, mode]);
    if (rows[0]) await enqueueIn(client, researchTurn, { job_id: rows[0].id });
  }
}

/** Last in the transaction, since it locks the account. */
async function settle(client: Queryable, holdId: string, charge: Tenths): Promise<void> {
  const holds = new Holds(client);
  if (charge > 0) await holds.capture(holdId, 1, charge);
  await holds.close(holdId);
}
