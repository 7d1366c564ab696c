import { brokenChains, type Database } from '@modernleads/database';
import type { QueryConfig } from 'pg';

/** One violation of a rule. */
export interface AuditProblem {
  readonly rule: string;
  /** The account, hold, entry or operation in question. */
  readonly subject: string;
  readonly detail: string;
}

export interface AuditReport {
  readonly ok: boolean;
  readonly accounts: number;
  readonly entries: number;
  /** The first 100 of each rule. */
  readonly problems: AuditProblem[];
}

const MOST_PROBLEMS = 100;
/** Milliseconds for reading the whole ledger; the reads take no locks. */
const AUDIT_MS = 600_000;

const WEIGHT = 'CASE WHEN h.closed_at IS NULL THEN h.amount ELSE h.captured END';

const NO_KEY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Each query returns what breaks its rule, as (subject, detail). */
const rules: Record<string, string> = {
  'balance = sum of entries': `
    SELECT account_id AS subject, format('balance %s, entries %s', balance, total) AS detail
      FROM ledger_account LEFT JOIN (
        SELECT account, sum(amount) AS total FROM (
          SELECT credit_account AS account, amount FROM ledger_entry UNION ALL SELECT debit_account, -amount FROM ledger_entry
        ) AS move GROUP BY account
      ) AS entries ON account = account_id
      WHERE balance <> coalesce(total, 0)`,
  'held = sum of open holds': `
    SELECT account_id AS subject, format('held %s, open holds %s', held, total) AS detail
      FROM ledger_account LEFT JOIN (
        SELECT account_id, sum(amount - captured) AS total FROM ledger_hold WHERE closed_at IS NULL GROUP BY account_id
      ) AS open USING (account_id)
      WHERE held <> coalesce(total, 0)`,
  'available is not negative': `
    SELECT account_id AS subject, format('balance %s, held %s', balance, held) AS detail FROM ledger_account WHERE held < 0 OR held > balance`,
  'every entry moves credits between known accounts': `
    SELECT e.id AS subject, format('%s from %s to %s', amount, debit_account, credit_account) AS detail
      FROM ledger_entry e
        LEFT JOIN ledger_account d ON d.account_id = debit_account LEFT JOIN ledger_account c ON c.account_id = credit_account
      WHERE amount <= 0 OR CASE WHEN hold_id IS NULL THEN debit_account <> ledger_issuing() OR c.account_id IS NULL
        ELSE credit_account <> ledger_revenue() OR d.account_id IS NULL END`,
  'every capture belongs to a hold of its account': `
    SELECT e.id AS subject, format('hold %s', hold_id) AS detail
      FROM ledger_entry e LEFT JOIN ledger_hold h ON h.id = hold_id
      WHERE hold_id IS NOT NULL AND h.account_id IS DISTINCT FROM debit_account`,
  'captured = sum of captures, at most the hold': `
    SELECT h.id AS subject, format('holds %s, captured %s, entries %s', h.amount, captured, total) AS detail
      FROM ledger_hold h LEFT JOIN (SELECT hold_id, sum(amount) AS total FROM ledger_entry GROUP BY hold_id) AS entries ON hold_id = h.id
      WHERE captured <> coalesce(total, 0) OR captured > h.amount`,
  'usage = sums of captures by day': `
    SELECT account_id AS subject, format('%s: %s charges of %s, entries %s of %s', day, u.charges, u.amount, e.charges, e.amount) AS detail
      FROM (SELECT account_id, day, coalesce(key_id, ${NO_KEY}) AS key, charges, amount FROM ledger_usage) AS u FULL JOIN (
        SELECT debit_account AS account_id, date_trunc('day', e.created_at, 'UTC') AS day, coalesce(key_id, ${NO_KEY}) AS key,
            count(*) AS charges, sum(e.amount) AS amount
          FROM ledger_entry e JOIN ledger_hold h ON h.id = hold_id GROUP BY 1, 2, 3
      ) AS e USING (account_id, day, key)
      WHERE (u.charges, u.amount) IS DISTINCT FROM (e.charges, e.amount)`,
  'every hold belongs to a ledger account': `
    SELECT h.id AS subject, format('account %s', h.account_id) AS detail
      FROM ledger_hold h LEFT JOIN ledger_account a USING (account_id) WHERE a.account_id IS NULL`,
  'an operation is charged once': `
    SELECT operation_id AS subject, format('%s charged holds', count(*)) AS detail
      FROM ledger_hold WHERE captured > 0 GROUP BY operation_id HAVING count(*) > 1`,
  'the hold of a running operation is open': `
    SELECT o.id AS subject, format('hold %s', o.hold_id) AS detail
      FROM operation o LEFT JOIN ledger_hold h ON h.id = o.hold_id
      WHERE o.hold_id IS NOT NULL AND (h.id IS NULL OR h.closed_at IS NOT NULL OR h.account_id <> o.account_id OR o.lease_until IS NULL)`,
  'calls = operations with a hold': `
    SELECT a.account_id AS subject, format('calls %s, operations %s', calls, count(o.id)) AS detail
      FROM ledger_account a LEFT JOIN operation o ON o.account_id = a.account_id AND o.hold_id IS NOT NULL
      GROUP BY a.account_id HAVING calls <> count(o.id)`,
  'test mode holds nothing': `
    SELECT id AS subject, format('hold %s', hold_id) AS detail FROM operation WHERE mode = 'test' AND num_nonnulls(hold_id, question) > 0`,
  'window = holds since': `
    SELECT a.account_id AS subject, format('window %s since %s, holds %s', window_sum, window_since, coalesce(sum(${WEIGHT}), 0)) AS detail
      FROM ledger_account a LEFT JOIN ledger_hold h ON h.account_id = a.account_id AND h.created_at > window_since
      GROUP BY a.account_id HAVING window_sum <> coalesce(sum(${WEIGHT}), 0)`,
  'window of a key = its holds since': `
    SELECT k.key_id AS subject, format('window %s since %s, holds %s', window_sum, window_since, coalesce(sum(${WEIGHT}), 0)) AS detail
      FROM ledger_key_window k LEFT JOIN ledger_hold h ON h.account_id = k.account_id AND h.key_id = k.key_id AND h.created_at > window_since
      GROUP BY k.key_id HAVING window_sum <> coalesce(sum(${WEIGHT}), 0)`,
  'no entry was changed, removed or exchanged': brokenChains({
    table: 'ledger_entry',
    account: 'ledger_entry_owner(e)',
    hash: 'ledger_entry_hash',
    heads: 'ledger_account',
  }),
};

/** Checks every rule in one snapshot, beside running work. */
export async function audit(database: Database): Promise<AuditReport> {
  return database.transaction(async (client) => {
    await client.query(`SET LOCAL statement_timeout = ${AUDIT_MS}`);
    const all = async <Row extends object>(text: string): Promise<Row[]> => {
      const patient: QueryConfig & { query_timeout: number } = { text, query_timeout: AUDIT_MS };
      return (await client.query<Row>(patient)).rows;
    };
    const [counts] = await all<Pick<AuditReport, 'accounts' | 'entries'>>(
      'SELECT (SELECT count(*) FROM ledger_account)::float8 AS accounts, (SELECT count(*) FROM ledger_entry)::float8 AS entries',
    );
    const problems: AuditProblem[] = [];
    for (const [rule, query] of Object.entries(rules)) {
      const broken = await all<Omit<AuditProblem, 'rule'>>(
        `SELECT subject::text, detail FROM (${query}) AS broken LIMIT ${MOST_PROBLEMS}`,
      );
      problems.push(...broken.map((problem) => ({ rule, ...problem })));
    }
    return { ok: problems.length === 0, accounts: counts?.accounts ?? 0, entries: counts?.entries ?? 0, problems };
  }, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
}
