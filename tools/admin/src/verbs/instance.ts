import { Audit } from '@modernleads/audit';
import { operator } from '../operator';
import { optional } from '../flag';
import { domain } from '../flag-types';
import { verb, withInstance } from './verb';

export const instanceVerbs = [
  verb({
    name: 'migrate',
    summary: 'bring the database up to date, with a role for each service',
    flags: {},
    run: () =>
      withInstance(async (instance) => {
        const applied = await instance.migrate();
        const event = {
          scope: { actor: operator() },
          verb: 'database.migrate',
          subject: { kind: 'database' },
          after: { applied },
        } as const;
        if (applied.length) await Audit.record(instance.database.pool, event);
        return { applied, roles: await instance.applyRoles() };
      }),
  }),
  verb({
    name: 'ledger:verify',
    summary: 'check that every credit is accounted for, and the hash chains of entries and audit events',
    flags: {},
    run: () =>
      withInstance(async ({ database, ledger }) => {
        const { accounts, entries, problems } = await ledger.audit();
        const audit = new Audit(database);
        const broken = (await audit.findBroken()).map((one) => ({
          rule: 'no audit event was changed, removed or exchanged',
          ...one,
        }));
        const all = [...problems, ...broken];
        return { ok: !all.length, accounts, entries, audit_events: await audit.count(), ...(all.length && { problems: all }) };
      }),
  }),
  verb({
    name: 'doctor',
    summary: 'check the settings, the stores and the version of the database, and what mail hosts see of us',
    flags: { 'probe-domain': optional(domain) },
    run: async ({ 'probe-domain': probeDomain }) => (await import('../doctor.js')).doctor(probeDomain),
  }),
];
