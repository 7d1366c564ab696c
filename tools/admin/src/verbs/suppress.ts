import { basename } from 'node:path';
import type { contactFields } from '@modernleads/contacts';
import type { Subject } from '@modernleads/contracts';
import { optional } from '../flag';
import { columnMap, file, text } from '../flag-types';
import { Refusal } from '../refusal';
import { rowsOf } from './csv-file';
import { verb, withInstance } from './verb';

export const suppressVerbs = [
  verb({
    name: 'suppress:add',
    summary: 'never tell of a person again, known by an e-mail, a LinkedIn profile, a phone, or a name and a domain',
    flags: {
      email: optional(text),
      linkedin: optional(text),
      phone: optional(text),
      name: optional(text),
      domain: optional(text),
    },
    run: async ({ email, linkedin, phone, name, domain }) => {
      if ((name === undefined) !== (domain === undefined)) throw new Refusal('--name and --domain: give both, or neither');
      const subject = { email, linkedin_url: linkedin, phone, ...(name && { ...namesOf(name), domain }) };
      return suppress([subject], 'suppress:add');
    },
  }),
  verb({
    name: 'suppress:import',
    summary: 'never tell again of the people in a do-not-contact file (CSV)',
    flags: { file, map: optional(columnMap) },
    run: async ({ file, map }) => {
      const { contactFields } = await import('@modernleads/contacts');
      const subjects = (await rowsOf(file)).map((row) => subjectOf(contactFields(row, map)));
      return suppress(subjects, basename(file));
    },
  }),
];

async function suppress(subjects: readonly Subject[], source: string) {
  const { subjectKeys } = await import('@modernleads/privacy');
  const unknown = subjects.flatMap((subject, at) => (subjectKeys(subject).length ? [] : [at + 1]));
  if (unknown.length === subjects.length)
    throw new Refusal('nobody is named: give an e-mail, a LinkedIn URL, a phone, or a name and a domain');
  return withInstance(async ({ suppressed }) => {
    const added = await suppressed.add(subjects, source);
    return { people: subjects.length - unknown.length, added, ...(unknown.length && { rows_without_identity: unknown }) };
  });
}

function subjectOf({ email, linkedin_url, first_name, last_name, domain, phone }: ReturnType<typeof contactFields>): Subject {
  return { email, linkedin_url, first_name, last_name, domain: domain ?? email, phone };
}

/** The last word is the family name: order does not matter in the end. */
function namesOf(name: string): { first_name: string; last_name: string } {
  const words = name.split(/\s+/);
  const last = words.length > 1 ? (words.pop() as string) : '-';
  return { first_name: words.join(' '), last_name: last };
}
