import { ApiError, type Tenths, toCredits } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import type { Clock } from './operations.repository';

/** Credits of an account, in tenths. */
export interface Balance {
  readonly balance: Tenths;
  /** Reserved by open holds. */
  readonly held: Tenths;
  /** `balance` − `held`: what can be spent. */
  readonly available: Tenths;
  /** Most that can be spent in any 60 minutes. */
  readonly hourlyCap: Tenths;
  /** Calls that hold credits. */
  readonly calls: number;
}

/** One capture of a hold. */
export interface Charge {
  readonly id: string;
  readonly amount: Tenths;
  readonly createdAt: Date;
}

/** One charge and what it was for. */
export interface UsageEntry extends Charge {
  readonly operationId: string;
  readonly requestId: string | null;
  readonly endpoint: string;
  readonly keyId: string | null;
}

/** What was charged on a day. */
export interface DayUsage {
  /** In UTC, as in `2026-04-26`. */
  readonly date: string;
  readonly amount: Tenths;
}

export interface UsageQuery {
  /** Entries at most, 1 to 1000 (default 100). */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** ISO 8601; charges at or after it. */
  readonly from?: string;
  /** ISO 8601; charges before it. */
  readonly to?: string;
}

export interface Usage {
  readonly entries: UsageEntry[];
  /** null: there are no more. */
  readonly nextCursor: string | null;
  /** Over the whole period, not only this page. */
  readonly totals: { readonly charges: number; readonly amount: Tenths };
}

/** bigint columns arrive as text. */
interface BalanceRow {
  balance: string;
  held: string;
  hourly_cap: string;
  calls: number;
}

/** The same number is in `ledger_take`. */
const DEFAULT_HOURLY_CAP: Tenths = 1_000_000;
const DEFAULT_PAGE = 100;
const BALANCE_COLUMNS = `balance, held, coalesce(hourly_cap, ${DEFAULT_HOURLY_CAP}) AS hourly_cap, calls`;

const BALANCE = `SELECT ${BALANCE_COLUMNS} FROM ledger_account WHERE account_id = $1`;
const GRANTED = 'SELECT amount::float8 AS amount FROM ledger_entry WHERE credit_account = $1 AND hold_id IS NULL AND reason = $2';

const GRANT = `SELECT ${BALANCE_COLUMNS} FROM ledger_grant($1, $2, $3, $4)`;

/** Keyset pagination: every page costs the same. A cursor of another account gives an empty page. */
const USAGE = `SELECT e.id, h.operation_id AS "operationId", h.request_id AS "requestId", h.endpoint, h.key_id AS "keyId",
    e.amount::float8 AS amount, e.created_at AS "createdAt"
  FROM ledger_entry e JOIN ledger_hold h ON h.id = e.hold_id
  WHERE debit_account = $1 AND e.created_at >= coalesce($2, '-infinity'::timestamptz) AND e.created_at < coalesce($3, 'infinity'::timestamptz)
    AND (e.created_at, e.id) < (
    CASE WHEN $4::bigint IS NULL THEN 'infinity' ELSE (SELECT created_at FROM ledger_entry WHERE id = $4 AND debit_account = $1) END,
    coalesce($4, ${Number.MAX_SAFE_INTEGER}))
  ORDER BY e.created_at DESC, e.id DESC LIMIT $5`;

/** Whole days from their sums; of the first and the last day, where the period has only a part of it, the entries. */
const TOTALS = `WITH period AS (
    SELECT from_time, to_time, date_trunc('day', from_time + interval '1 day' - interval '1 microsecond', 'UTC') AS first_day,
        date_trunc('day', to_time, 'UTC') AS end_day
      FROM (SELECT coalesce($2, '-infinity'::timestamptz) AS from_time, coalesce($3, 'infinity'::timestamptz) AS to_time) AS asked
  ), part AS (
    SELECT sum(charges) AS charges, sum(amount) AS amount FROM ledger_usage, period
      WHERE account_id = $1 AND day >= first_day AND day < end_day
    UNION ALL SELECT count(*), sum(amount) FROM ledger_entry, period
      WHERE debit_account = $1 AND created_at >= from_time AND created_at < least(first_day, to_time)
    UNION ALL SELECT count(*), sum(amount) FROM ledger_entry, period
      WHERE debit_account = $1 AND created_at >= greatest(end_day, first_day) AND created_at < to_time
  )
  SELECT coalesce(sum(charges), 0)::float8 AS charges, coalesce(sum(amount), 0)::float8 AS amount FROM part`;

const BY_DAY = `SELECT to_char(d.day AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS date, coalesce(sum(u.amount), 0)::float8 AS amount
  FROM (SELECT date_trunc('day', coalesce($3, clock_timestamp()), 'UTC') - make_interval(hours => 24 * n) AS day FROM generate_series(0, $2::int - 1) AS n) AS d
  LEFT JOIN ledger_usage u ON u.account_id = $1 AND u.day = d.day
  GROUP BY d.day ORDER BY d.day`;

const CHARGES = `SELECT id, amount::float8 AS amount, created_at AS "createdAt" FROM ledger_entry
  WHERE hold_id = ANY ($2) AND debit_account = $1 ORDER BY id DESC LIMIT 100`;

/** The SQL of an account's credits that is not on the path of a call. */
export class AccountsRepository {
  constructor(
    private readonly database: Queryable,
    private readonly now: Clock,
  ) {}

  /** The same in a transaction of `client`. */
  within(client: Queryable): AccountsRepository {
    return new AccountsRepository(client, this.now);
  }

  async open(accountId: string): Promise<void> {
    await this.database.query('SELECT ledger_open($1)', [accountId]);
  }

  async grant(accountId: string, amount: Tenths, reason: string): Promise<Balance> {
    if (!Number.isSafeInteger(amount) || amount <= 0)
      throw new RangeError(`not a positive whole number of tenths of a credit: ${amount}`);
    const { rows } = await this.database.query<BalanceRow>(GRANT, [accountId, amount, reason, this.now()]);
    return balanceOf(accountId, rows[0]);
  }

  /** In a transaction: the lock of the account makes it once, however many ask at a time. */
  async grantPayment(accountId: string, amount: Tenths, reference: string): Promise<Balance & { repeated: boolean }> {
    const { rows } = await this.database.query<BalanceRow>(`${BALANCE} FOR NO KEY UPDATE`, [accountId]);
    const current = balanceOf(accountId, rows[0]);
    const reason = `payment ${reference}`;
    const earlier = (await this.database.query<{ amount: number }>(GRANTED, [accountId, reason])).rows[0];
    if (!earlier) return { ...(await this.grant(accountId, amount, reason)), repeated: false };
    if (earlier.amount === amount) return { ...current, repeated: true };
    const issue = `was granted ${toCredits(earlier.amount)} credits before; a payment is granted once`;
    throw new ApiError('invalid_input', `The payment ${issue}.`, { details: [{ field: 'payment', issue }] });
  }

  async dailyUsage(accountId: string, days: number): Promise<DayUsage[]> {
    return (await this.database.query<DayUsage>(BY_DAY, [accountId, days, this.now()])).rows;
  }

  async balance(accountId: string): Promise<Balance> {
    const { rows } = await this.database.query<BalanceRow>(BALANCE, [accountId]);
    return balanceOf(accountId, rows[0]);
  }

  async setHourlyCap(accountId: string, cap: Tenths | null): Promise<void> {
    const { rowCount } = await this.database.query('UPDATE ledger_account SET hourly_cap = $2 WHERE account_id = $1', [
      accountId,
      cap,
    ]);
    if (!rowCount) throw notOpen(accountId);
  }

  async owns(accountId: string, resource: string): Promise<boolean> {
    const { rowCount } = await this.database.query(
      'SELECT FROM entitlement WHERE account_id = $1 AND resource = $2 AND fresh_until > coalesce($3, clock_timestamp())',
      [accountId, resource, this.now()],
    );
    return rowCount === 1;
  }

  /** The last 100 captures of holds, newest first. */
  async chargesOf(accountId: string, holdIds: readonly string[]): Promise<Charge[]> {
    return (await this.database.query<Charge>(CHARGES, [accountId, holdIds])).rows;
  }

  async listUsage(accountId: string, { limit = DEFAULT_PAGE, cursor, from, to }: UsageQuery): Promise<Usage> {
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw badCursor();
    const { rows } = await this.database.query<UsageEntry>(USAGE, [accountId, from, to, cursor, limit + 1]);
    const totals = await this.database.query<Usage['totals']>(TOTALS, [accountId, from, to]);
    const entries = rows.slice(0, limit);
    const nextCursor = rows.length > limit ? (entries.at(-1)?.id ?? null) : null;
    return { entries, nextCursor, totals: totals.rows[0] as Usage['totals'] };
  }
}

function balanceOf(accountId: string, row?: BalanceRow): Balance {
  if (!row) throw notOpen(accountId);
  const balance = Number(row.balance);
  const held = Number(row.held);
  return { balance, held, available: balance - held, hourlyCap: Number(row.hourly_cap), calls: row.calls };
}

function notOpen(accountId: string): ApiError {
  return new ApiError('not_found', `no ledger account ${accountId}`);
}

function badCursor(): ApiError {
  return new ApiError('invalid_input', 'The cursor is not one of ours.', {
    details: [{ field: 'cursor', issue: 'must be the next_cursor of a page' }],
  });
}
