import { optional } from '../flag';
import { columnMap, file, mode, uuid } from '../flag-types';
import { verb } from './verb';

export const contactsVerbs = [
  verb({
    name: 'contacts:import',
    summary: "store an account's own contacts, which its lookups search first (CSV)",
    flags: { account: uuid, file, map: optional(columnMap), mode: optional(mode) },
    run: async ({ account, mode = 'live', ...people }) =>
      (await import('../people.js')).importContacts({ accountId: account, mode }, people),
  }),
];
