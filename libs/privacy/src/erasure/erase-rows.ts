import { type BatchKind, FOUND_STATUS, nobodyFound, nothingKnown, withheldVerdict } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { ERASED, type PersonMatcher } from './person-matcher';
import { type FoundRow, names, searched, type SearchedTable, textOf } from './table-scan';

/** The stored answer of a call about a person who was erased: a replay tells it as that about a person who is not found. */
export const ERASED_ANSWER = '{}';

type EraseRow = (client: Queryable, table: SearchedTable, matcher: PersonMatcher, row: FoundRow) => Promise<void>;

/** What erasing does with a row that is locked and names the person. */
const ERASING: Readonly<Record<SearchedTable['erasing'], EraseRow>> = {
  delete: (client, table, _matcher, row) => deleteRow(client, table, row),
  redact: redactRow,
  operation: eraseOperation,
  batch_row: eraseBatchRow,
  webhook_endpoint: eraseEndpoint,
};

/** Locks rows, and erases those that still name the person. @returns how many. */
export async function eraseRows(
  client: Queryable,
  table: SearchedTable,
  matcher: PersonMatcher,
  rows: readonly FoundRow[],
): Promise<number> {
  let erased = 0;
  if (table.erasing === 'batch_row') await lockBatches(client, rows);
  for (const { key } of rows) {
    const row = await lockRow(client, table, key);
    if (!row || !names(table, matcher, row.texts)) continue;
    await ERASING[table.erasing](client, table, matcher, row);
    erased++;
  }
  return erased;
}

/** The condition that a row has a key, whose values are the parameters from the first on. */
function keyIs({ key, types }: SearchedTable): string {
  return key.map((column, at) => `t.${column} = $${at + 1}::${types.get(column)}`).join(' AND ');
}

async function lockRow(client: Queryable, table: SearchedTable, key: readonly string[]): Promise<FoundRow | undefined> {
  const columns = searched(table).map((column, at) => `${textOf(column, table.types.get(column))} AS c${at}`);
  const text = `SELECT ${columns.join(', ')} FROM ${table.table} t WHERE ${keyIs(table)} FOR UPDATE`;
  const { rows } = await client.query<Record<string, string | null>>(text, [...key]);
  return rows[0] && { key, texts: columns.map((_column, at) => rows[0]?.[`c${at}`] ?? null) };
}

async function deleteRow(client: Queryable, table: SearchedTable, { key }: FoundRow): Promise<void> {
  await client.query(`DELETE FROM ${table.table} t WHERE ${keyIs(table)}`, [...key]);
}

type Change = Readonly<Record<string, string | null | readonly string[]>>;

async function updateRow(client: Queryable, table: SearchedTable, { key }: FoundRow, change: Change): Promise<void> {
  const columns = Object.keys(change);
  const set = columns.map((column, at) => `${column} = $${key.length + at + 1}::${table.types.get(column)}`);
  await client.query(`UPDATE ${table.table} t SET ${set.join(', ')} WHERE ${keyIs(table)}`, [...key, ...Object.values(change)]);
}

async function redactRow(client: Queryable, table: SearchedTable, matcher: PersonMatcher, row: FoundRow): Promise<void> {
  await updateRow(client, table, row, redactedColumns(table, matcher, row));
}

/** Those columns that change. */
function redactedColumns(table: SearchedTable, matcher: PersonMatcher, { texts }: FoundRow): Change {
  const changed = searched(table).flatMap((column, at) => {
    const text = texts[at];
    if (!text) return [];
    const redacted = matcher.redact(text);
    return redacted === text ? [] : [[column, valueOf(redacted, table.types.get(column))] as const];
  });
  return Object.fromEntries(changed);
}

function valueOf(text: string, type = 'text'): string | readonly string[] {
  if (type.endsWith('[]')) return text === ERASED ? [ERASED] : (JSON.parse(text) as string[]);
  return text === ERASED && /^jsonb?$/.test(type) ? JSON.stringify(ERASED) : text;
}

/** Fields that only an answer about a person has. */
const OF_A_PERSON = ['cached_hit', 'deliverable'];

/** A key that names the person is free again for nobody: it becomes another one. */
async function eraseOperation(client: Queryable, table: SearchedTable, matcher: PersonMatcher, row: FoundRow): Promise<void> {
  const { idempotency_key: key, question, ...change } = redactedColumns(table, matcher, row);
  const [id = ''] = row.key;
  const body = row.texts[searched(table).indexOf('body')] ?? '';
  const isOfPerson = OF_A_PERSON.some((field) => body.includes(`"${field}":`)) && matcher.isInRecord(body);
  await updateRow(client, table, row, {
    ...change,
    ...(isOfPerson && { body: ERASED_ANSWER }),
    ...(key !== undefined && { idempotency_key: `erased-${id}` }),
    ...(question !== undefined && { question: `erased-${id}` }),
  });
}

/** Before their rows, in one order: so are they locked by all who write results. */
async function lockBatches(client: Queryable, rows: readonly FoundRow[]): Promise<void> {
  const ids = [...new Set(rows.map(({ key }) => key[0]))];
  await client.query('SELECT FROM batch WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [ids]);
}

/** A row whose fields name the person keeps its place, as one that found nobody; one that has only the name of a field of the person's keeps the rest. */
async function eraseBatchRow(client: Queryable, table: SearchedTable, matcher: PersonMatcher, row: FoundRow): Promise<void> {
  const [input = null, , , result = null] = row.texts;
  const isAbout = [input, result].some((text) => text !== null && matcher.isInRecord(JSON.stringify(valuesOf(JSON.parse(text)))));
  if (!isAbout) return redactRow(client, table, matcher, row);
  const { rows } = await client.query<{ kind: BatchKind }>('SELECT kind FROM batch WHERE id = $1', [row.key[0]]);
  const nothing = NOTHING_FOUND[rows[0]?.kind ?? 'enrich']();
  await client.query('SELECT batch_erase_row($1, $2, $3)', [row.key[0], row.key[1], JSON.stringify(nothing)]);
}

/** The result of a row, by the kind of its batch, that tells of nobody. */
const NOTHING_FOUND: Readonly<Record<BatchKind, () => object>> = {
  verify: () => ({ ...withheldVerdict(''), email: null, cached: false }),
  enrich: () => ({ ...nobodyFound(), cached_hit: false }),
  qualify: () => ({ ...nothingKnown('', ''), domain: null, status: FOUND_STATUS.qualify, cached: false }),
};

/** A JSON value without the keys of its objects. */
function valuesOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.values(value).map(valuesOf);
}

/** An endpoint whose address names the person cannot be sent to any more. */
async function eraseEndpoint(client: Queryable, table: SearchedTable, matcher: PersonMatcher, row: FoundRow): Promise<void> {
  const change = redactedColumns(table, matcher, row);
  const disabled = { state: 'disabled', reason: 'Its URL named a person who was erased.' };
  await updateRow(client, table, row, { ...change, ...(change['url'] !== undefined && disabled) });
}
