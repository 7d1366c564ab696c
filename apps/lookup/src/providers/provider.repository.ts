import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import type { ProviderFinding } from './provider';

const FRESH_SECONDS = 86_400;
/** Enough for budgets by the hour, and for a retry of a call within the day of its Idempotency-Key. */
const KEPT_DAYS = 2;
const PURGE_ROWS = 1_000;
/** For so long a question of which the outcome is unknown is not put again, not even by a caller who tries once more. */
const UNKNOWN_MINUTES = 5;

export interface ProviderCallKey {
  readonly operationId: string;
  readonly provider: string;
  readonly questionHash: string;
}

/** The journal of requests to providers, and their answers for 24 hours. */
@Injectable()
export class ProviderRepository {
  constructor(private readonly database: Database) {}

  /** @returns undefined: no stored answer; null: the provider found nobody. */
  async getFreshAnswer(questionHash: string): Promise<ProviderFinding | null | undefined> {
    const { rows } = await this.database.pool.query<{ answer: ProviderFinding | null }>({
      name: 'lookup_provider_answer',
      text: 'SELECT answer FROM lookup_provider_answer WHERE question_hash = $1 AND fresh_until > now()',
      values: [questionHash],
    });
    return rows[0]?.answer;
  }

  /** What was spent on a provider in the last hour, in calls and in its credits; what is not known to have ended counts. */
  async getSpending(provider: string): Promise<{ calls: number; credits: number }> {
    const { rows } = await this.database.pool.query<{ calls: number; credits: number }>({
      name: 'lookup_provider_spent',
      text: `
        SELECT count(*)::int AS calls, coalesce(sum(cost) FILTER (WHERE outcome IS NULL OR outcome IN ('found', 'timeout')), 0)::int AS credits
        FROM lookup_provider_call WHERE provider = $1 AND started_at > now() - interval '1 hour'`,
      values: [provider],
    });
    return rows[0] as { calls: number; credits: number };
  }

  /**
   * Notes that the question is about to be put.
   * @returns false: it was already put for this operation, with whatever outcome, or a few minutes ago for another one, and nobody knows
   * what came of it: it may have been paid for.
   */
  async beginCall({ operationId, provider, questionHash }: ProviderCallKey, cost: number): Promise<boolean> {
    const { rowCount } = await this.database.pool.query({
      name: 'lookup_provider_begin',
      text: `
        INSERT INTO lookup_provider_call (operation_id, provider, question_hash, cost)
        SELECT $1, $2, $3, $4 WHERE NOT EXISTS (
          SELECT 1 FROM lookup_provider_call WHERE question_hash = $3 AND (outcome IS NULL OR outcome = 'timeout')
            AND started_at > now() - make_interval(mins => $5))
        ON CONFLICT DO NOTHING`,
      values: [operationId, provider, questionHash, cost, UNKNOWN_MINUTES],
    });
    return rowCount === 1;
  }

  /** Stores the ticket of a submitted request. */
  async keepTicket({ operationId, provider, questionHash }: ProviderCallKey, ticket: string): Promise<void> {
    await this.database.pool.query({
      name: 'lookup_provider_ticket',
      text: 'UPDATE lookup_provider_call SET ticket = $4 WHERE operation_id = $1 AND provider = $2 AND question_hash = $3',
      values: [operationId, provider, questionHash, ticket],
    });
  }

  /** The same question as it was submitted within the last hour, if its answer was not there in time. */
  async getSubmission(questionHash: string): Promise<{ operationId: string; ticket: string } | undefined> {
    const { rows } = await this.database.pool.query<{ operationId: string; ticket: string }>({
      name: 'lookup_provider_submitted',
      text: `
        SELECT operation_id AS "operationId", ticket FROM lookup_provider_call
        WHERE question_hash = $1 AND ticket IS NOT NULL AND (outcome IS NULL OR outcome = 'timeout')
          AND started_at > now() - interval '1 hour'
        ORDER BY started_at DESC LIMIT 1`,
      values: [questionHash],
    });
    return rows[0];
  }

  /** @param answer what is kept for others with the same question; undefined: nothing, it failed. */
  async endCall(
    { operationId, provider, questionHash }: ProviderCallKey,
    outcome: string,
    answer?: ProviderFinding | null,
  ): Promise<void> {
    await this.database.pool.query({
      name: 'lookup_provider_end',
      text: `
        WITH kept AS (
          INSERT INTO lookup_provider_answer (question_hash, answer, fresh_until)
          SELECT $3, $5::jsonb, now() + make_interval(secs => $6) WHERE $7
          ON CONFLICT (question_hash) DO UPDATE SET answer = excluded.answer, fresh_until = excluded.fresh_until
        )
        UPDATE lookup_provider_call SET finished_at = now(), outcome = $4
        WHERE operation_id = $1 AND provider = $2 AND question_hash = $3`,
      values: [operationId, provider, questionHash, outcome, answer ?? null, FRESH_SECONDS, answer !== undefined],
    });
  }

  /** Deletes expired answers and calls older than two days. */
  async purgeCalls(): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM lookup_provider_answer WHERE question_hash = ANY (
        ARRAY(SELECT question_hash FROM lookup_provider_answer WHERE fresh_until <= now() LIMIT ${PURGE_ROWS}))`,
    );
    await this.database.pool.query(
      `DELETE FROM lookup_provider_call WHERE ctid = ANY (
        ARRAY(SELECT ctid FROM lookup_provider_call WHERE started_at < now() - interval '${KEPT_DAYS} days' LIMIT ${PURGE_ROWS}))`,
    );
  }
}
