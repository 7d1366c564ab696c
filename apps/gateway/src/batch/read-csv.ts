import { BATCH_ROWS_MAX, invalidInput } from '@modernleads/contracts';
import { CsvError, readRecords } from '@modernleads/csv';
import { MAX_COLUMNS } from './row-pieces';

/** Characters of a column's name. */
const MAX_NAME = 100;

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
 * Reads a table. The first line names the columns; a single column that begins with an address is taken for a list of them.
 * @param fields those of the rows that we know, e.g. `email`.
 * @throws ApiError `invalid_input` that names the line.
 */
export function readCsv(bytes: Buffer, fields: readonly string[]): CsvRow[] {
  const table = recordsOf(bytes);
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
function recordsOf(bytes: Buffer): string[][] {
  try {
    return readRecords(bytes);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badCsv(error.message);
  }
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
