import { basename } from 'node:path';
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

function givenOf({ linkedin, name, domain, ...given }: ValuesOf<typeof person>) {
  if ((name === undefined) !== (domain === undefined)) throw new Refusal('--name and --domain: give both, or neither');
  return { ...given, linkedin_url: linkedin, name, domain };
}
