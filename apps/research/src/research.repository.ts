import { randomUUID } from 'node:crypto';
import {
  type CallContext,
  type Mode,
  type ResearchOutput,
  type ResearchQuestion,
  type ResearchSource,
  type ResearchStatus,
  type ResearchStepEvent,
  researchTurn,
  type ResearchUsage,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { enqueueIn } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';

export interface StoredResult {
  readonly output: ResearchOutput | null;
  readonly sources: readonly ResearchSource[];
  readonly usage: ResearchUsage | null;
}

export interface JobRecord {
  readonly id: string;
  readonly account_id: string;
  readonly mode: Mode;
  readonly operation_id: string;
  readonly question: ResearchQuestion;
  readonly context_hash: string | null;
  readonly hold_id: string | null;
  readonly status: ResearchStatus;
  readonly reason: string | null;
  readonly steps: ResearchStepEvent[];
  readonly result: StoredResult | null;
  /** pg returns bigint as text. */
  readonly charged: string;
  readonly attempts: number;
  readonly fence: number;
}

export interface NewJob {
  readonly keyId: string;
  readonly questionHash: string | null;
  readonly question: ResearchQuestion;
  readonly contextHash: string | null;
  readonly isHeld: boolean;
}

/** Seconds for which a dossier is free for the account that has paid for it: 7 days. */
const FRESH_SECONDS = 7 * 86_400;

const COLUMNS =
  'id, account_id, mode, operation_id, question, context_hash, hold_id, status, reason, steps, result, charged, attempts, fence';

/** One snapshot: a job is seen either while it runs or when it has ended. */
const EQUAL = `SELECT ${COLUMNS} FROM research_job
  WHERE account_id = $1 AND question_hash = $2
    AND (status = 'running' OR (status IN ('complete', 'partial') AND ended_at > clock_timestamp() - make_interval(secs => ${FRESH_SECONDS})))
  ORDER BY created_at DESC LIMIT 1`;

const INSERT = `INSERT INTO research_job (id, account_id, mode, operation_id, key_id, question_hash, question, context_hash, hold_id, traceparent)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING ${COLUMNS}`;

/** Begins and reads jobs for their accounts. */
@Injectable()
export class ResearchRepository {
  constructor(readonly database: Database) {}

  /** Serialises the starts of an account in one mode until the transaction ends. */
  async lockStarts(client: Queryable, { accountId, mode }: CallContext): Promise<void> {
    await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('research ' || $1, 0))`, [`${accountId} ${mode}`]);
  }

  /** The job that the operation has begun already. */
  async jobOfOperation(client: Queryable, { operationId, accountId }: CallContext): Promise<JobRecord | undefined> {
    const text = `SELECT ${COLUMNS} FROM research_job WHERE operation_id = $1 AND account_id = $2 AND status <> 'failed'`;
    return (await client.query<JobRecord>(text, [operationId, accountId])).rows[0];
  }

  /** The account's job with an equal question, running or fresh. */
  async equalJob(client: Queryable, accountId: string, questionHash: string | null): Promise<JobRecord | undefined> {
    if (questionHash === null) return undefined;
    return (await client.query<JobRecord>(EQUAL, [accountId, questionHash])).rows[0];
  }

  async countRunning(client: Queryable, { accountId, mode }: CallContext): Promise<number> {
    const text = `SELECT count(*)::integer AS jobs FROM research_job WHERE account_id = $1 AND mode = $2 AND status = 'running'`;
    return (await client.query<{ jobs: number }>(text, [accountId, mode])).rows[0]?.jobs ?? 0;
  }

  /** A job and its turn. */
  async insertJob(client: Queryable, context: CallContext, job: NewJob): Promise<JobRecord> {
    const { accountId, mode, operationId, traceparent } = context;
    const { keyId, questionHash, question, contextHash, isHeld } = job;
    const id = randomUUID();
    const values = [
      id,
      accountId,
      mode,
      operationId,
      keyId,
      questionHash,
      question,
      contextHash,
      isHeld ? id : null,
      traceparent,
    ];
    const { rows } = await client.query<JobRecord>(INSERT, values);
    await enqueueIn(client, researchTurn, { job_id: id });
    return rows[0] as JobRecord;
  }

  async getJob(id: string, { accountId, mode }: CallContext): Promise<JobRecord | undefined> {
    const text = `SELECT ${COLUMNS} FROM research_job WHERE id = $1 AND account_id = $2 AND mode = $3`;
    const statement = { name: 'research_get', text, values: [id, accountId, mode] };
    return (await this.database.pool.query<JobRecord>(statement)).rows[0];
  }
}
