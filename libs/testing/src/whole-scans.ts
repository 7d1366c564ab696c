import { Client } from 'pg';
import type { Database } from '@modernleads/database';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly Plans?: readonly PlanNode[];
}

interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Rows that a page of a list may have. */
const PAGE_ROWS = 1_100;

/**
 * The parts of the plans of some work whose time grows with the tables: sequential scans of tables that are longer than a page, and sorts of more rows
 * than a page has. To be called with long tables, after ANALYZE.
 */
export async function wholeScans({ pool }: Database, work: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(work);
  if (!statements.length) throw new Error('no statement was sent');
  const long = await pool.query<{ name: string }>('SELECT relname AS name FROM pg_class WHERE reltuples > $1', [PAGE_ROWS]);
  const longTables = long.rows.map(({ name }) => name);
  const found: string[] = [];
  for (const { text, values = [] } of statements) {
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
    for (const { Plan } of rows[0]?.['QUERY PLAN'] ?? []) found.push(...wholeScansOf(Plan, longTables));
  }
  return found;
}

/** Every SELECT that the connections of this process send meanwhile. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const spy = jest.spyOn(Client.prototype, 'query');
  try {
    await work();
    for (const [query, given] of spy.mock.calls as unknown as [string | Statement, unknown][]) {
      const values = Array.isArray(given) ? (given as unknown[]) : [];
      const statement = typeof query === 'string' ? { text: query, values } : { ...query, values: query.values ?? values };
      if (/^\s*(SELECT|WITH)\b/i.test(statement.text)) statements.push(statement);
    }
  } finally {
    spy.mockRestore();
  }
  return statements;
}

function wholeScansOf(node: PlanNode, longTables: readonly string[]): string[] {
  const { 'Node Type': type, 'Relation Name': relation = '', 'Plan Rows': rows, Plans = [] } = node;
  const isLongScan = type === 'Seq Scan' && longTables.includes(relation);
  const isLongSort = type.endsWith('Sort') && Math.max(rows, ...Plans.map((plan) => plan['Plan Rows'])) > PAGE_ROWS;
  const nested = Plans.flatMap((plan) => wholeScansOf(plan, longTables));
  return isLongScan || isLongSort ? [`${type} ${relation} (${rows} rows)`, ...nested] : nested;
}
