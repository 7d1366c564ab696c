import { readFile, stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { contactColumns, contactFields, readContact } from '@modernleads/contacts';
import { CONTACT_FIELDS, type Mode } from '@modernleads/contracts';
import { type ColumnMap, CsvError, parseColumnMap, partsOfName, readTable, rowsByName, type TableRow } from '@modernleads/csv';
import { type GivenOfPerson, type Objection, objectionOf } from '@modernleads/privacy';
import { operator } from './operator';
import { Refusal } from './refusal';
import { type Result, withInstance } from './verbs/verb';

/** Contacts in one statement. */
const CHUNK = 500;
const MAX_BYTES = 256 * 1024 * 1024;

/** A file of people, and which of its columns holds which field. */
export interface PeopleFile {
  readonly file: string;
  readonly map?: string;
}

/** A person by a whole name. */
type Named = GivenOfPerson & { readonly name?: string | undefined };

/** Stores the contacts of a file. @throws Refusal for an account that there is not, and for a file that cannot be read. */
export async function importContacts(owner: { accountId: string; mode: Mode }, { file, map }: PeopleFile): Promise<Result> {
  const columnMap = mapOf(map);
  const rows = await rowsOf(file, columnMap);
  const columns = contactColumns(rows, columnMap);
  const read = rows.map((row, at) => ({ row: at + 1, ...readContact(row, columns) }));
  const rejected = read.flatMap((one) => ('issue' in one ? [{ row: one.row, issue: one.issue }] : []));
  const good = read.flatMap((one) => ('contact' in one ? [one.contact] : []));
  const warnings = read.flatMap((one) => ('contact' in one ? one.leftOut.map((left) => ({ row: one.row, ...left })) : []));
  return withInstance(async ({ accounts, contacts }) => {
    if (!(await accounts.findAccount(owner.accountId))) throw new Refusal(`--account: no account ${owner.accountId}`);
    const total = { imported: 0, updated: 0 };
    for (let at = 0; at < good.length; at += CHUNK) {
      const { imported, updated } = await contacts.importContacts({ ...owner, actor: operator() }, good.slice(at, at + CHUNK));
      total.imported += imported;
      total.updated += updated;
    }
    return { ...total, rejected, warnings };
  });
}

/** The people of a do-not-contact file. @throws Refusal. */
export async function objectionsIn({ file, map }: PeopleFile): Promise<Objection[]> {
  const columnMap = mapOf(map);
  const rows = await rowsOf(file, columnMap);
  const columns = contactColumns(rows, columnMap);
  return rows.map((row) => objectionOf(contactFields(row, columns)));
}

/** Stores what can be kept of each; a row of which anything cannot is listed with its number, and the command fails. */
export async function suppressAll(objections: readonly Objection[], source: string): Promise<Result> {
  const refused = objections.flatMap(({ issues }, at) => (issues.length ? [{ row: at + 1, issue: issues.join('; ') }] : []));
  const known = objections.filter(({ subjects }) => subjects.length);
  const subjects = known.flatMap((objection) => objection.subjects);
  return withInstance(async ({ suppressed }) => {
    const added = await suppressed.add(subjects, source, operator());
    return { people: known.length, added, ...(refused.length && { ok: false, refused }) };
  });
}

/** @throws Refusal for what cannot be kept as it is given. */
export async function suppress(given: Named): Promise<Result> {
  const { subjects } = wholeObjection(given);
  return withInstance(async ({ suppressed }) => ({
    people: 1,
    added: await suppressed.add(subjects, 'suppress:add', operator()),
  }));
}

/** @throws Refusal as {@link suppress}. */
export async function unsuppress(given: Named): Promise<Result> {
  const { subjects } = wholeObjection(given);
  return withInstance(async ({ suppressed }) => ({ removed: await suppressed.remove(subjects, operator()) }));
}

function wholeObjection({ name, ...given }: Named): Objection {
  const objection = objectionOf(name ? { ...given, ...partsOfName(name) } : given);
  if (objection.issues.length) throw new Refusal(objection.issues.join('; '));
  return objection;
}

function mapOf(map: string | undefined): ColumnMap | undefined {
  try {
    return map === undefined ? undefined : parseColumnMap(map, CONTACT_FIELDS);
  } catch (error) {
    throw new Refusal(`--map: ${(error as Error).message}`);
  }
}

async function rowsOf(path: string, map: ColumnMap | undefined): Promise<TableRow[]> {
  return tableIn(await bytesOf(path, 'file'), path, { flag: 'file', map });
}

/** The bytes of a file, or with `-` of standard input. @param flag that names the file. @throws Refusal. */
export async function bytesOf(path: string, flag: string): Promise<Buffer> {
  try {
    if (path === '-') return await buffer(process.stdin);
    if ((await stat(path)).size > MAX_BYTES) throw new Refusal(`--${flag}: ${path} is larger than 256 MiB: split it`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`--${flag}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}

/** The rows of a table of people. @throws Refusal. */
export function tableIn(bytes: Buffer, path: string, { flag, map }: { flag: string; map?: ColumnMap }): TableRow[] {
  try {
    return rowsByName(readTable(bytes, { fields: CONTACT_FIELDS, map }));
  } catch (error) {
    if (error instanceof CsvError) throw new Refusal(`--${flag}: ${path} ${error.message}`);
    throw error;
  }
}
