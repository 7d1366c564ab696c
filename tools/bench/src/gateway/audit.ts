import type { Database } from '@modernleads/database';
import { Ledger } from '@modernleads/ledger';
import type { Contender } from './contenders';

const CHARGES = `SELECT count(*)::float8 AS charges, coalesce(sum(amount), 0)::float8 AS tenths, count(DISTINCT hold_id)::float8 AS "charged holds"
  FROM ledger_entry WHERE hold_id IS NOT NULL AND debit_account = ANY($1)`;
const OPEN = `SELECT count(*)::float8 AS "open holds" FROM ledger_hold WHERE closed_at IS NULL AND account_id = ANY($1)`;

/** Compares the charges of a contender's accounts with the number of bought answers: one credit for each. */
export async function auditCharges({ pool }: Database, { name, accounts }: Contender, bought: number): Promise<string[]> {
  const ids = accounts.map(({ id }) => id);
  const [charges, open] = [
    await pool.query<Record<string, number>>(CHARGES, [ids]),
    await pool.query<Record<string, number>>(OPEN, [ids]),
  ];
  const found: Record<string, number | undefined> = { ...charges.rows[0], ...open.rows[0] };
  const expected = { charges: bought, tenths: bought * 10, 'charged holds': bought, 'open holds': 0 };
  return Object.entries(expected).flatMap(([what, value]) =>
    found[what] === value ? [] : [`${name}: ${what} ${found[what]} instead of ${value}`],
  );
}

/** The violations that the ledger's audit reports. */
export async function auditLedger(database: Database): Promise<string[]> {
  const { problems } = await new Ledger(database).audit();
  return problems.map(({ rule, subject, detail }) => `ledger: ${rule}: ${subject} ${detail}`);
}
