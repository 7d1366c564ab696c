import type { Mode } from '@modernleads/contracts';
import type { Database, Queryable } from '@modernleads/database';
import type { PersonMatcher } from './person-matcher';
import type { Search, TableRule } from './table-rule';

/** Whose data are erased. */
export interface Owner {
  readonly accountId: string;
  readonly mode: Mode;
}

/** A row that names the person: its key, and the texts of its searched columns in the order of {@link searched}. */
export interface FoundRow {
  readonly key: readonly string[];
  readonly texts: readonly (string | null)[];
}

/** Some rows of a table in the order of its key. */
export interface Page {
  readonly found: readonly FoundRow[];
  /** The key of the last row that was looked at; null: there are no more rows. */
  readonly after: readonly string[] | null;
}

/** A table that holds people, as SQL needs it. */
export interface SearchedTable extends Search {
  readonly table: string;
  /** The type of each column, by name. */
  readonly types: ReadonlyMap<string, string>;
}

/** Rows that one statement reads. */
const PAGE = 1_000;

export function searched({ columns, labels = [] }: Search): readonly string[] {
  return [...columns, ...labels];
}

/** The text of a column as it is looked at, and as it is written back. */
export function textOf(column: string, type: string | undefined): string {
  return type?.endsWith('[]') ? `to_json(t.${column})::text` : `t.${column}::text`;
}

/** Adds the types of its columns to a table. @throws Error for a table that the database does not have. */
export async function withTypes(database: Database, { table }: TableRule, search: Search): Promise<SearchedTable> {
  const { rows } = await database.pool.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return { ...search, table, types: new Map(rows.map(({ name, type }) => [name, type])) };
}

/** Reads the next rows of a table and returns those that name the person. */
export async function readPage(
  client: Queryable,
  table: SearchedTable,
  matcher: PersonMatcher,
  { owner, after }: { readonly owner?: Owner; readonly after: readonly string[] | null },
): Promise<Page> {
  const columns = searched(table).map((_column, at) => `c${at}`);
  const keys = table.key.map((_column, at) => `k${at}`);
  const { text, values } = pageQuery(table, matcher.coarse, owner, after);
  const { rows } = await client.query<Record<string, string | null> & { found: boolean; n: string }>(text, values);
  const keyOf = (row: Record<string, unknown>): string[] => keys.map((name) => row[name] as string);
  const found = rows
    .filter((row) => row.found)
    .map((row) => ({ key: keyOf(row), texts: columns.map((name) => row[name] ?? null) }));
  const last = rows.at(-1);
  return {
    found: found.filter(({ texts }) => names(table, matcher, texts)),
    after: last && Number(last.n) === PAGE ? keyOf(last) : null,
  };
}

function pageQuery(
  table: SearchedTable,
  coarse: string,
  owner: Owner | undefined,
  after: readonly string[] | null,
): { text: string; values: unknown[] } {
  const values: unknown[] = [coarse];
  const parameter = (value: unknown): string => `$${values.push(value)}`;
  const own = ownershipOf(table, owner, parameter);
  // A key that begins with the account leads to its rows; of other tables all rows are passed.
  const isByAccount = table.key[0] === 'account_id';
  const order = table.key.map((column) => `t.${column}`).join(', ');
  // The index is entered by the columns that are fixed and then by this comparison: one that began with them would pass all rows of the pages before.
  const open = table.key.filter((column) => !isByAccount || !own.includes(`t.${column} = `));
  const past = after?.slice(-open.length).map((value, at) => `${parameter(value)}::${table.types.get(open[at] as string)}`);
  const isPast = past ? `(${open.map((column) => `t.${column}`).join(', ')}) > (${past.join(', ')})` : 'true';
  const where = `${isByAccount ? own : 'true'} AND ${isPast}`;
  const keys = table.key.map((column, at) => `t.${column}::text AS k${at}`);
  const columns = searched(table).map((column, at) => `${textOf(column, table.types.get(column))} AS c${at}`);
  const all = columns.map((_column, at) => `c${at}`);
  const text = `
    WITH page AS MATERIALIZED (
      SELECT ${[...keys, ...columns].join(', ')}, ${isByAccount ? 'true' : own} AS own, row_number() OVER (ORDER BY ${order}) AS n
        FROM ${table.table} t WHERE ${where} ORDER BY ${order} LIMIT ${PAGE}
    ), looked AS (SELECT *, own AND concat_ws(E'\\n', ${all.join(', ')}) ~* $1 AS found FROM page)
    SELECT n, found, ${keys.map((_column, at) => `k${at}`).join(', ')}, ${all.map((one) => `CASE WHEN found THEN ${one} END AS ${one}`).join(', ')}
      FROM looked WHERE found OR n = ${PAGE} ORDER BY n`;
  return { text, values };
}

function ownershipOf(
  { owner: ownership }: SearchedTable,
  owner: Owner | undefined,
  parameter: (value: unknown) => string,
): string {
  if (!owner || !ownership) return 'true';
  return ownership
    .replaceAll('$account', `${parameter(owner.accountId)}::uuid`)
    .replaceAll('$mode', `${parameter(owner.mode)}::text`);
}

/** Whether the texts of a row name the person. */
export function names(table: SearchedTable, matcher: PersonMatcher, texts: readonly (string | null)[]): boolean {
  const { columns, labels = [], guesses } = table;
  if (matcher.isInRecord(texts.filter((text) => text !== null).join('\n'), { guesses })) return true;
  return labels.some((_label, at) => matcher.isInLabel(texts[columns.length + at] ?? ''));
}
