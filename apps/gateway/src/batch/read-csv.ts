import { BATCH_ROWS_MAX, invalidInput } from '@modernleads/contracts';
import { parse } from 'csv-parse/sync';

/** Columns of a table that are read; characters of a column's name. */
const MAX_COLUMNS = 200;
const MAX_NAME = 100;
const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * What columns are called in the exports of CRMs and spreadsheets, without spaces, signs and letter case. A column that has one of our
 * names keeps it; of several that mean the same only the first is taken for it.
 */
const MEANINGS: Record<string, readonly string[]> = {
  email: ['email', 'emailaddress', 'mail', 'workemail', 'businessemail', 'emails'],
  first_name: ['firstname', 'first', 'givenname', 'vorname', 'prenom', 'nombre'],
  last_name: ['lastname', 'last', 'surname', 'familyname', 'nachname', 'nom', 'apellido'],
  domain: ['domain', 'companydomain', 'website', 'companywebsite', 'url', 'web', 'domainname'],
  linkedin_url: ['linkedinurl', 'linkedin', 'linkedinprofile', 'personlinkedinurl', 'linkedinprofileurl'],
  company_name: ['companyname', 'company', 'organization', 'organisation', 'account', 'accountname', 'firma'],
  job_title: ['jobtitle', 'title', 'position', 'role'],
  country: ['country', 'countrycode'],
  ref: ['ref'],
};

/** A row of a table by the names of its columns. */
export type CsvRow = Record<string, string>;

/**
 * Reads a table: UTF-8, UTF-16 with a byte order mark, or Windows-1252; separated by comma, semicolon, tab or bar; cells in quotes may
 * hold line ends. The first line names the columns; a single column without a name that we know is taken for the addresses themselves.
 * @param fields those of the rows that we know, e.g. `email`.
 * @throws ApiError `invalid_input` that names the line.
 */
export function readCsv(bytes: Buffer, fields: readonly string[]): CsvRow[] {
  // PostgreSQL stores no NUL.
  const text = decode(bytes).replaceAll('\0', '\ufffd');
  const table = tableOf(text, separatorOf(text));
  const [head, ...body] = table;
  if (!head) throw badCsv('is empty; its first line names the columns');
  const isList = head.length === 1 && fields.includes('email') && (head[0] as string).includes('@');
  const names = isList ? ['email'] : columnNames(head, fields);
  const rows = isList ? table : body;
  if (!rows.length) throw badCsv('has no rows below its column names');
  if (rows.length > BATCH_ROWS_MAX) throw badCsv(`has more than ${BATCH_ROWS_MAX} rows; split it`);
  return rows.map((cells) => rowOf(names, cells));
}

function tableOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: BATCH_ROWS_MAX + 2 };
  try {
    const table = parse(text, { ...options, max_record_size: 1_000_000 }) as string[][];
    return table.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  } catch (error) {
    const line = (error as { lines?: unknown }).lines;
    throw badCsv(typeof line === 'number' ? `cannot be read at line ${line}; is a quote not closed?` : 'cannot be read');
  }
}

/** Excel writes its exports in whichever of these the computer is set to. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The one that the first line has most of, outside quotes. Excel may say it itself: `sep=;`. */
function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const line = (end < 0 ? text : text.slice(0, end)).slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] as string;
}

/** Each column under a name of its own: ours where its heading means one of ours. */
function columnNames(head: readonly string[], fields: readonly string[]): string[] {
  const given = head.map((name) => name.trim().slice(0, MAX_NAME));
  const names = given.map((name) => (fields.includes(name) ? name : ''));
  for (const field of fields) {
    if (names.includes(field)) continue;
    const at = given.findIndex((name, index) => !names[index] && MEANINGS[field]?.includes(plain(name)));
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

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Our own downloads put an apostrophe before what a spreadsheet would take for a formula. */
function rowOf(names: readonly string[], cells: readonly string[]): CsvRow {
  return Object.fromEntries(names.map((name, index) => [name, unguarded(cells[index] ?? '')]));
}

function unguarded(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function badCsv(issue: string): Error {
  return invalidInput([{ field: 'body', issue }]);
}
