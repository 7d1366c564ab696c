import type { Tenths } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import type { Clock } from './operations.repository';

/** A hold that is open. */
export interface OpenHold {
  readonly id: string;
  /** What holds it. The id of a batch is that of its hold. */
  readonly kind: 'call' | 'batch' | 'research';
  /** Of the batch. */
  readonly name: string | null;
  readonly paused: boolean;
  readonly endpoint: string;
  readonly requestId: string | null;
  /** What may still be captured. */
  readonly held: Tenths;
  readonly createdAt: Date;
}

/** One entry as the account sees it: `amount` is added to its balance. */
export interface StatementEntry {
  readonly id: string;
  /** Negative for a charge. */
  readonly amount: Tenths;
  readonly createdAt: Date;
  /** The same with its microseconds. */
  readonly moment: string;
  /** Of a charge; those of a grant are null. */
  readonly endpoint: string | null;
  readonly operationId: string | null;
  readonly requestId: string | null;
  readonly keyId: string | null;
  /** Of a grant. */
  readonly reason: string | null;
}

export interface StatementQuery {
  /** At or after it. */
  readonly from: Date;
  /** Before it. */
  readonly to: Date;
  /** Entries at most. */
  readonly limit: number;
  /** The last entry of the page before. */
  readonly after?: Pick<StatementEntry, 'moment' | 'id'>;
}

const OPEN_HOLDS = `SELECT id, kind, name, paused, endpoint, request_id AS "requestId", held::float8 AS held, created_at AS "createdAt"
  FROM ledger_open_holds($1, $2)`;

/** The window of the account is moved rarely: what has left it since is subtracted. */
const SPENT = `SELECT (window_sum - coalesce((
    SELECT sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END) FROM ledger_hold h
      WHERE h.account_id = a.account_id AND h.created_at > a.window_since AND h.created_at <= coalesce($2, now()) - interval '1 hour'
  ), 0))::float8 AS spent FROM ledger_account a WHERE account_id = $1`;

const SPENT_BY_KEY = `SELECT key_id AS "keyId", sum(CASE WHEN closed_at IS NULL THEN amount ELSE captured END)::float8 AS spent FROM ledger_hold
  WHERE account_id = $1 AND created_at > coalesce($3, now()) - interval '1 hour' AND created_at <= coalesce($3, now()) AND key_id = ANY ($2) GROUP BY key_id`;

const PERIOD =
  'e.created_at >= $2 AND e.created_at < $3 AND (e.created_at, e.id) > ($4::timestamptz, $5::bigint) ORDER BY e.created_at, e.id LIMIT $6';

/** Charges and grants each by their own index, then merged. */
const STATEMENT = `SELECT * FROM (
    (SELECT e.id, -e.amount::float8 AS amount, e.created_at AS "createdAt", e.created_at::text AS moment, h.endpoint, h.operation_id AS "operationId",
        h.request_id AS "requestId", h.key_id AS "keyId", NULL AS reason
      FROM ledger_entry e JOIN ledger_hold h ON h.id = e.hold_id WHERE e.debit_account = $1 AND ${PERIOD})
    UNION ALL
    (SELECT e.id, e.amount::float8, e.created_at, e.created_at::text, NULL, NULL, NULL, NULL, e.reason
      FROM ledger_entry e WHERE e.credit_account = $1 AND e.hold_id IS NULL AND ${PERIOD})
  ) AS entries ORDER BY "createdAt", id LIMIT $6`;

/** What an account can see of its credits besides its balance and its charges. */
export class StatementRepository {
  constructor(
    private readonly database: Queryable,
    private readonly now: Clock,
  ) {}

  async openHolds(accountId: string, most: number): Promise<OpenHold[]> {
    return (await this.database.query<OpenHold>(OPEN_HOLDS, [accountId, most])).rows;
  }

  async spentInHour(accountId: string): Promise<Tenths> {
    const { rows } = await this.database.query<{ spent: number }>(SPENT, [accountId, this.now()]);
    return rows[0]?.spent ?? 0;
  }

  async spentInHourBy(accountId: string, keyIds: readonly string[]): Promise<Map<string, Tenths>> {
    const values = [accountId, keyIds, this.now()];
    const { rows } = await this.database.query<{ keyId: string; spent: number }>(SPENT_BY_KEY, values);
    return new Map(rows.map(({ keyId, spent }) => [keyId, spent]));
  }

  async listEntries(accountId: string, { from, to, after, limit }: StatementQuery): Promise<StatementEntry[]> {
    const values = [accountId, from, to, after?.moment ?? '-infinity', after?.id ?? 0, limit];
    return (await this.database.query<StatementEntry>(STATEMENT, values)).rows;
  }
}
