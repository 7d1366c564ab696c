import { BATCH_ROWS_MAX, invalidInput } from '@modernleads/contracts';
import { CsvError, meansField, readRecords } from '@modernleads/csv';
import { MAX_COLUMNS } from './row-chunks';
import { FORMULA } from './write-csv';

/** Characters of a column's name. */
const MAX_NAME = 100;

/** A row of a table by the names of its columns. */
export type CsvRow = Record<string, string>;

/**
 * Reads a table. The first line names the columns; a single column that begins with an address is taken for a list of them.
 * @param fields those of the rows that we know, e.g. `email`.
 * @param charset the declared one.
 * @throws ApiError `invalid_input` that names the line.
 */
export function readCsv(bytes: Buffer, fields: readonly string[], charset?: string): CsvRow[] {
  const table = recordsOf(bytes, charset);
  const [head, ...body] = table;
  if (!head) throw badCsv('is empty; its first line names the columns');
  const isList = head.length === 1 && fields.includes('email') && (head[0] as string).includes('@');
  const names = isList ? ['email'] : columnNames(head, fields);
  const rows = isList ? table : body;
  if (!rows.length) throw badCsv('has no rows below its column names');
  if (rows.length > BATCH_ROWS_MAX) throw badCsv(`has more than ${BATCH_ROWS_MAX} rows; split it`);
  return rows.map((cells) => rowOf(names, cells));
}

/** @throws ApiError `invalid_input` that names the line. */
function recordsOf(bytes: Buffer, charset: string | undefined): (readonly string[])[] {
  try {
    return readRecords(bytes, { charset, limit: BATCH_ROWS_MAX + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badCsv(error.message);
  }
}

/** Each column under a name of its own: ours where its heading means one of ours, and of several only the first. */
function columnNames(head: readonly string[], fields: readonly string[]): string[] {
  const given = head.map((name) => name.trim().slice(0, MAX_NAME));
  const names = given.map((name, index) => (fields.includes(name) && given.indexOf(name) === index ? name : ''));
  for (const field of fields) {
    if (names.includes(field)) continue;
    const at = given.findIndex((name, index) => !names[index] && meansField(name, field));
    if (at >= 0) names[at] = field;
  }
  const taken = new Set(names.filter(Boolean));
  return given.slice(0, MAX_COLUMNS).map((name, index) => names[index] || unique(name || `column_${index + 1}`, taken));
}

function unique(name: string, taken: Set<string>): string {
  const safe = name === '__proto__' ? 'proto' : name;
  let candidate = safe;
  for (let n = 2; taken.has(candidate); n += 1) candidate = `${safe}_${n}`;
  taken.add(candidate);
  return candidate;
}

/** Our own downloads put an apostrophe before what a spreadsheet would take for a formula. */
function rowOf(names: readonly string[], cells: readonly string[]): CsvRow {
  return Object.fromEntries(names.map((name, index) => [name, unguarded(cells[index] ?? '')]));
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function badCsv(issue: string): Error {
  return invalidInput([{ field: 'body', issue }]);
}
