import { decodeText } from './decode-text';
import { CsvError, recordsOf } from './records';

/** The fields of a record by the names of their columns; empty ones are left out. */
export type CsvRow = Readonly<Record<string, string>>;

const SEPARATORS = [',', ';', '\t', '|'];
/** Characters that the first line is looked for in. */
const HEAD = 100_000;
const MAX_COLUMNS = 300;
const MAX_NAME = 200;
/** Quotes may hold line ends. */
const FIRST_LINE = /^(?:"[^"]*"|[^"\r\n])*/;
/** What spreadsheets write before the names to say which separator they use. */
const SEPARATOR_LINE = /^sep=([,;\t|])[\r\n]/i;
/** Column names that would change the prototype of a record object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a file with a line of column names: separated by `,`, `;`, `|` or tabs, fields in quotes where need be, of any line ends and any encoding
 * that `decodeText` can tell. A record may have too few or too many fields: those without a column are dropped.
 * @throws CsvError naming the line.
 */
export function readCsv(bytes: Buffer, charset?: string): CsvRow[] {
  const [header, ...records] = readRecords(bytes, { charset });
  if (!header) throw new CsvError('is empty: its first line must name the columns');
  const columns = header.map((name) => name.trim());
  checkColumns(columns);
  return records.map((record) =>
    Object.fromEntries(columns.flatMap((name, at) => (name && record[at]?.trim() ? [[name, record[at].trim()]] : []))),
  );
}

/**
 * The records of such a file as they are, the line of names among them; those without a character are left out. A NUL in a record, which no store
 * takes, is read as a character that could not be decoded.
 * @param options `charset`: the declared one; `limit`: records after which it stops reading.
 * @throws CsvError naming the line.
 */
export function readRecords(
  bytes: Buffer,
  { charset, limit = Infinity }: { charset?: string | undefined; limit?: number } = {},
): (readonly string[])[] {
  const file = decodeText(bytes, charset);
  const [hint = '', said] = SEPARATOR_LINE.exec(file) ?? [];
  const text = file.slice(hint.length);
  if (FIRST_LINE.exec(text.slice(0, HEAD))?.[0].includes('\0')) throw new CsvError('holds NUL characters: it is no text');
  const records: (readonly string[])[] = [];
  for (const { cells } of recordsOf(text.replaceAll('\0', '\ufffd'), said ?? separatorOf(text))) {
    if (!cells.some((cell) => cell.trim())) continue;
    records.push(cells);
    if (records.length >= limit) break;
  }
  return records;
}

/** The separator that occurs most often in the header line, outside quotes. */
function separatorOf(text: string): string {
  const line = FIRST_LINE.exec(text.slice(0, HEAD))?.[0] ?? '';
  const bare = line.replace(/"[^"]*"/g, '');
  const count = (separator: string): number => bare.split(separator).length;
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

function checkColumns(columns: readonly string[]): void {
  if (columns.length > MAX_COLUMNS) throw new CsvError(`has more than ${MAX_COLUMNS} columns`);
  const bad = columns.find((name) => name.length > MAX_NAME || FORBIDDEN.has(name));
  if (bad !== undefined) throw new CsvError('has a column with a name that cannot be used; rename it');
  const twice = columns.find((name, at) => name && columns.indexOf(name) !== at);
  if (twice !== undefined) throw new CsvError(`has two columns named "${twice}"; rename one`);
}
