import { basename } from 'node:path';
import type { Subject } from '@modernleads/contracts';
import { optional, type ValuesOf } from '../flag';
import { columnMap, file, text } from '../flag-types';
import { Refusal } from '../refusal';
import { verb } from './verb';

const person = {
  email: optional(text),
  linkedin: optional(text),
  phone: optional(text),
  name: optional(text),
  domain: optional(text),
};

export const suppressVerbs = [
  verb({
    name: 'suppress:add',
    summary: 'never tell of a person again, known by an e-mail, a LinkedIn profile, a phone, or a name and a domain',
    flags: person,
    run: async (given) => (await import('../people.js')).suppress(givenOf(given)),
  }),
  verb({
    name: 'suppress:remove',
    summary: 'take a person off the list again, by the same things',
    flags: person,
    run: async (given) => (await import('../people.js')).unsuppress(givenOf(given)),
  }),
  verb({
    name: 'suppress:import',
    summary: 'never tell again of the people in a do-not-contact file (CSV)',
    flags: { file, map: optional(columnMap) },
    run: async (people) => {
      const { objectionsIn, suppressAll } = await import('../people.js');
      return suppressAll(await objectionsIn(people), basename(people.file));
    },
  }),
];

function givenOf({ email, linkedin, phone, name, domain }: ValuesOf<typeof person>): Subject {
  if ((name === undefined) !== (domain === undefined)) throw new Refusal('--name and --domain: give both, or neither');
  return { email, linkedin_url: linkedin, phone, ...(name && { ...namesOf(name), domain }) };
}

/** The last word is the family name: order does not matter in the end. */
function namesOf(name: string): { first_name: string; last_name: string } {
  const words = name.split(/\s+/);
  const last = words.length > 1 ? (words.pop() as string) : '-';
  return { first_name: words.join(' '), last_name: last };
}
