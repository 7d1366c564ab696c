import { join } from 'node:path';
import { Audit } from '@modernleads/audit';
import { isEmail } from '@modernleads/cells';
import { contactColumns, contactFields } from '@modernleads/contacts';
import type { ErasureBody, Subject } from '@modernleads/contracts';
import { readEnv, text } from '@modernleads/platform';
import { Eraser, type ErasedCounts, PersonMatcher, personToErase, sumOf } from '@modernleads/privacy';
import { eraseFromLogs } from './logs';
import { operator } from './operator';
import { bytesOf, tableIn } from './people';
import { Refusal } from './refusal';
import { type Result, withInstance } from './verbs/verb';

/** People that are looked for in one pass over the tables. */
const PEOPLE_AT_ONCE = 100;
/** Kept beside the hashes. */
const SOURCE = 'erase';

/**
 * Erases people everywhere: from all tables and from the logs in the data directory. They are put on the suppression list first, so that
 * work that runs meanwhile stores nothing of them. Nothing is erased when it is unclear of one of them who is meant.
 * @throws Refusal.
 */
export async function erase(people: readonly ErasureBody[], dataDir: string): Promise<Result> {
  const subjects = subjectsOf(people);
  return withInstance(async ({ database, suppressed }) => {
    const event = { verb: 'person.erase', subject: { kind: 'person' }, after: { people: people.length } } as const;
    const actor = operator();
    const added = await suppressed.add(subjects, SOURCE, actor, (client) => Audit.record(client, { ...event, scope: { actor } }));
    let erased: ErasedCounts = {};
    for (let at = 0; at < subjects.length; at += PEOPLE_AT_ONCE) {
      const eraser = new Eraser(database, subjects.slice(at, at + PEOPLE_AT_ONCE));
      erased = sumOf(erased, await eraser.eraseAll());
    }
    const lines = dataDir ? await eraseFromLogs(join(dataDir, 'logs'), new PersonMatcher(subjects)) : 0;
    return { people: people.length, suppressed: added, erased, log_lines: lines };
  });
}

/** The folder of the instance, in which its logs are; empty: only its stores are known. */
export const dataDir = (): string => readEnv({ DATA_DIR: text('.data', '') }).DATA_DIR;

/** The people of a file, or of standard input (`-`): a table, or one e-mail address a line. @throws Refusal. */
export async function peopleToErase(file: string): Promise<ErasureBody[]> {
  const bytes = await bytesOf(file, 'from');
  const lines = bytes
    .toString()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (!lines.length) throw new Refusal(`--from: ${file === '-' ? 'standard input' : file} is empty: give one person a line`);
  if (lines.every(isEmail)) return lines.map((email) => ({ email }));
  const rows = tableIn(bytes, file, { flag: 'from' });
  const columns = contactColumns(rows);
  return rows.map((row) => {
    const { email, linkedin_url, first_name, last_name, domain } = contactFields(row, columns);
    return { email, linkedin_url, first_name, last_name, domain };
  });
}

function subjectsOf(people: readonly ErasureBody[]): Subject[] {
  const read = people.map(personToErase);
  const issues = read.flatMap((one, at) =>
    'issues' in one
      ? one.issues.map(({ field, issue }) => `${people.length > 1 ? `row ${at + 1}: ` : ''}${flagOf(field)} ${issue}`)
      : [],
  );
  if (issues.length) throw new Refusal(`${issues.join('; ')}; nothing was erased`);
  return read.flatMap((one) => ('subject' in one ? [one.subject] : []));
}

const flagOf = (field: string): string => `--${field.replaceAll('_', '-')}`;
