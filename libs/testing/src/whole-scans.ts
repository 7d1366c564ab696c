import { Client } from 'pg';
import type { Database } from '@modernleads/database';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  /** Only of a statement that was run. */
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
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
export async function wholeScans(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  const { rows } = await database.pool.query<{ name: string }>('SELECT relname AS name FROM pg_class WHERE reltuples > $1', [
    PAGE_ROWS,
  ]);
  const longTables = rows.map(({ name }) => name);
  return (await plansOf(database, work, 'FORMAT JSON')).flatMap((plan) => wholeScansOf(plan, longTables));
}

/** The parts of the plans of some reading that read more rows than a page has and leave them out: its statements are run once more. */
export async function longSearches(database: Database, work: () => Promise<unknown>): Promise<string[]> {
  return (await plansOf(database, work, 'ANALYZE, FORMAT JSON')).flatMap(longSearchesOf);
}

/** Blocks of tables and indexes that some reading looks at: its statements are run once more. */
export async function blocksRead(database: Database, work: () => Promise<unknown>): Promise<number> {
  const plans = await plansOf(database, work, 'ANALYZE, BUFFERS, FORMAT JSON');
  return plans.reduce((sum, plan) => sum + (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0), 0);
}

async function plansOf({ pool }: Database, work: () => Promise<unknown>, options: string): Promise<PlanNode[]> {
  const statements = await statementsOf(work);
  if (!statements.length) throw new Error('no statement was sent');
  const plans: PlanNode[] = [];
  for (const { text, values = [] } of statements) {
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`EXPLAIN (${options}) ${text}`, [...values]);
    plans.push(...rows.flatMap((row) => row['QUERY PLAN'].map(({ Plan }) => Plan)));
  }
  return plans;
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

function longSearchesOf(node: PlanNode): string[] {
  const { 'Node Type': type, 'Rows Removed by Filter': removed = 0, 'Actual Loops': loops = 1, Plans = [] } = node;
  const passed = removed * loops;
  const nested = Plans.flatMap(longSearchesOf);
  return passed > PAGE_ROWS ? [`${type} ${node['Relation Name'] ?? ''} (${passed} rows left out)`, ...nested] : nested;
}
