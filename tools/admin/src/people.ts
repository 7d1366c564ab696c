import { readFile, stat } from 'node:fs/promises';
import { type ColumnMap, type Contact, contactFields, contactOf, parseColumnMap } from '@modernleads/contacts';
import type { Mode, Subject } from '@modernleads/contracts';
import { CsvError, type CsvRow, readCsv } from '@modernleads/csv';
import { subjectKeys } from '@modernleads/privacy';
import { Refusal } from './refusal';
import { type Result, withInstance } from './verbs/verb';

/** Contacts in one statement. */
const CHUNK = 500;
const MAX_BYTES = 256 * 1024 * 1024;

const NOBODY = 'nobody is named: give an e-mail, a LinkedIn URL, a phone, or a name and a domain';

/** A file of people, and which of its columns holds which field. */
export interface PeopleFile {
  readonly file: string;
  readonly map?: string;
}

/** Stores the contacts of a file. @throws Refusal for an account that there is not, and for a file that cannot be read. */
export async function importContacts(owner: { accountId: string; mode: Mode }, { file, map }: PeopleFile): Promise<Result> {
  const columns = columnsOf(map);
  const read = (await rowsOf(file)).map((row) => contactOf(row, columns));
  const good = read.filter((outcome): outcome is Contact => typeof outcome !== 'string');
  const rejected = read.flatMap((outcome, at) => (typeof outcome === 'string' ? [{ row: at + 1, issue: outcome }] : []));
  return withInstance(async ({ accounts, contacts }) => {
    if (!(await accounts.findAccount(owner.accountId))) throw new Refusal(`--account: no account ${owner.accountId}`);
    const total = { imported: 0, updated: 0 };
    for (let at = 0; at < good.length; at += CHUNK) {
      const { imported, updated } = await contacts.importContacts(owner, good.slice(at, at + CHUNK));
      total.imported += imported;
      total.updated += updated;
    }
    return { ...total, rejected };
  });
}

/** The people of a do-not-contact file. @throws Refusal. */
export async function subjectsIn({ file, map }: PeopleFile): Promise<Subject[]> {
  const columns = columnsOf(map);
  return (await rowsOf(file)).map((row) => {
    const { domain, ...fields } = contactFields(row, columns);
    return { ...fields, domain: domain ?? fields.email };
  });
}

/** @throws Refusal when nobody is named. */
export async function suppress(subjects: readonly Subject[], source: string): Promise<Result> {
  const unknown = subjects.flatMap((subject, at) => (subjectKeys(subject).length ? [] : [at + 1]));
  if (unknown.length === subjects.length) throw new Refusal(NOBODY);
  return withInstance(async ({ suppressed }) => {
    const added = await suppressed.add(subjects, source);
    return { people: subjects.length - unknown.length, added, ...(unknown.length && { rows_without_identity: unknown }) };
  });
}

/** @throws Refusal when nobody is named. */
export async function unsuppress(subject: Subject): Promise<Result> {
  if (!subjectKeys(subject).length) throw new Refusal(NOBODY);
  return withInstance(async ({ suppressed }) => ({ removed: await suppressed.remove([subject]) }));
}

function columnsOf(map: string | undefined): ColumnMap | undefined {
  try {
    return map === undefined ? undefined : parseColumnMap(map);
  } catch (error) {
    throw new Refusal(`--map: ${(error as Error).message}`);
  }
}

async function rowsOf(path: string): Promise<CsvRow[]> {
  try {
    if ((await stat(path)).size > MAX_BYTES) throw new Refusal(`--file: ${path} is larger than 256 MiB: split it`);
    return readCsv(await readFile(path));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof CsvError) throw new Refusal(`--file: ${path} ${error.message}`);
    throw new Refusal(`--file: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
}
