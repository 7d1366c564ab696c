import { CsvError as ParseError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text';

/** The fields of a record by the names of their columns; empty ones are left out. */
export type CsvRow = Readonly<Record<string, string>>;

/** What is wrong with the file as a whole; its message completes "The file …". */
export class CsvError extends Error {}

const SEPARATORS = [',', ';', '\t', '|'];
/** Longest record in characters, and most columns. */
const MAX_RECORD = 20_000;
const MAX_COLUMNS = 300;
const MAX_NAME = 200;
/** Quotes may hold line ends. */
const FIRST_LINE = /^(?:"[^"]*"|[^"\r\n])*/;
/** What spreadsheets write before the names to say which separator they use. */
const SEPARATOR_LINE = /^sep=([,;\t|])(?:\r\n?|\n)/i;
/** Column names that would change the prototype of a record object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a file with a line of column names: separated by `,`, `;`, `|` or tabs, fields in quotes where need be, of any line ending and any of
 * the usual encodings. A record may have too few or too many fields: those without a column are dropped.
 * @throws CsvError naming the line.
 */
export function readCsv(bytes: Buffer): CsvRow[] {
  const [header, ...records] = readRecords(bytes);
  if (!header) throw new CsvError('is empty: its first line must name the columns');
  const columns = header.map((name) => name.trim());
  checkColumns(columns);
  return records.map((record) =>
    Object.fromEntries(columns.flatMap((name, at) => (name && record[at]?.trim() ? [[name, record[at].trim()]] : []))),
  );
}

/**
 * The records of such a file as they are, the line of names among them; empty ones are left out. A NUL in a record, which no store takes, is
 * read as a character that could not be decoded.
 * @throws CsvError naming the line.
 */
export function readRecords(bytes: Buffer): string[][] {
  const file = decodeText(bytes);
  const [hint = '', said] = SEPARATOR_LINE.exec(file) ?? [];
  const text = file.slice(hint.length);
  if (FIRST_LINE.exec(text.slice(0, MAX_RECORD))?.[0].includes('\0')) throw new CsvError('holds NUL characters: it is no text');
  try {
    return parse(text.replaceAll('\0', '\ufffd'), {
      delimiter: said ?? separatorOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: MAX_RECORD,
    });
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // csv-parse sets it, and leaves it out of its types.
    const { lines } = error as unknown as { lines?: number };
    const reason = error.code === 'CSV_MAX_RECORD_SIZE' ? 'holds a record that is too long' : 'has a quote that is not closed';
    throw new CsvError(`${reason} (line ${lines ?? '?'})`);
  }
}

/** The separator that occurs most often in the header line, outside quotes. */
function separatorOf(text: string): string {
  const line = FIRST_LINE.exec(text.slice(0, MAX_RECORD))?.[0] ?? '';
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
