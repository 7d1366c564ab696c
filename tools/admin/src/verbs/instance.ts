import { optional } from '../flag';
import { domain } from '../flag-types';
import { verb, withInstance } from './verb';

export const instanceVerbs = [
  verb({
    name: 'migrate',
    summary: 'bring the database up to date, with a role for each service',
    flags: {},
    run: () => withInstance(async (instance) => ({ applied: await instance.migrate(), roles: await instance.applyRoles() })),
  }),
  verb({
    name: 'ledger:verify',
    summary: 'check that every credit is accounted for, in one snapshot',
    flags: {},
    run: () =>
      withInstance(async ({ ledger }) => {
        const { ok, accounts, entries, problems } = await ledger.audit();
        return { ok, accounts, entries, ...(!ok && { problems }) };
      }),
  }),
  verb({
    name: 'doctor',
    summary: 'check the settings, the stores and the version of the database, and what mail hosts see of us',
    flags: { 'probe-domain': optional(domain) },
    run: async ({ 'probe-domain': probeDomain }) => (await import('../doctor.js')).doctor(probeDomain),
  }),
];
