import { optional } from '../flag';
import { file, text } from '../flag-types';
import { Refusal } from '../refusal';
import { verb } from './verb';

const person = {
  email: optional(text),
  'linkedin-url': optional(text),
  'first-name': optional(text),
  'last-name': optional(text),
  domain: optional(text),
};

export const eraseVerbs = [
  verb({
    name: 'erase',
    summary:
      'erase a person everywhere, known by an e-mail, a LinkedIn profile, or a name and a domain; nothing but keyed hashes is left (see docs/personal-data.md)',
    flags: { ...person, from: optional(file) },
    run: async ({ from, email, 'linkedin-url': linkedin_url, 'first-name': first_name, 'last-name': last_name, domain }) => {
      const { dataDir, erase, peopleToErase } = await import('../erase.js');
      const given = { email, linkedin_url, first_name, last_name, domain };
      const isGiven = Object.values(given).some((value) => value !== undefined);
      if (from !== undefined && isGiven) throw new Refusal('--from: give a file, or one person by the other flags, not both');
      return erase(from === undefined ? [given] : await peopleToErase(from), dataDir());
    },
  }),
];
