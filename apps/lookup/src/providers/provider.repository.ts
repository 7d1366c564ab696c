import { Database } from '@modernleads/database';
import { Injectable } from '@nestjs/common';
import type { ProviderFinding } from './provider';

const FRESH_SECONDS = 86_400;
/** Covers hourly budgets, and retries within the 24 hours of an Idempotency-Key. */
const KEPT_DAYS = 2;
const PURGE_ROWS = 1_000;
/** For so long a question with an unknown outcome is not sent again, not even for another call. */
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

  /** @returns undefined: no stored answer; null: the stored answer is not found. */
  async getFreshAnswer(questionHash: string): Promise<ProviderFinding | null | undefined> {
    const { rows } = await this.database.pool.query<{ answer: ProviderFinding | null }>({
      name: 'lookup_provider_answer',
      text: 'SELECT answer FROM lookup_provider_answer WHERE question_hash = $1 AND fresh_until > now()',
      values: [questionHash],
    });
    return rows[0]?.answer;
  }

  /** Calls and provider credits of the last hour; calls with an unknown outcome count. */
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
   * Records a question before it is sent.
   * @returns false: it was sent before for this operation, or a few minutes ago for another one with an outcome that is unknown, so that
   * the provider may have charged for it.
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

  /** The ticket of the same question of the last hour, if its answer was late. */
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

  /** @param answer stored for the same question of other calls; undefined: the call failed, nothing is stored. */
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
