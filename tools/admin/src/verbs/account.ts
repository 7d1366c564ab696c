import { randomUUID } from 'node:crypto';
import { toCredits } from '@modernleads/contracts';
import type { Balance } from '@modernleads/ledger';
import { changing } from '../change';
import { optional } from '../flag';
import { boolean, credits, mode, name, payment, positiveCredits, quotas, uuid } from '../flag-types';
import { blaming, verb } from './verb';

const live = (accountId: string) => ({ accountId, mode: 'live' }) as const;
const accountOf = (id: string) => ({ kind: 'account', id });

export const accountVerbs = [
  verb({
    name: 'account:create',
    summary: 'make an account',
    flags: { name, credits: optional(credits) },
    run: ({ name, credits }) =>
      changing(async ({ client, accounts, record }, { ledger }) => {
        const id = randomUUID();
        await ledger.openAccount(id, client);
        if (credits) await ledger.grant(id, credits, 'account:create', client);
        await accounts.create(name, id);
        await record({
          scope: live(id),
          verb: 'account.create',
          subject: accountOf(id),
          after: { credits: toCredits(credits ?? 0) },
        });
        return { account_id: id };
      }),
  }),
  verb({
    name: 'credits:grant',
    summary: 'give an account credits; those of one payment once, however often it is repeated',
    flags: { account: uuid, amount: positiveCredits, payment: optional(payment) },
    run: ({ account, amount, payment }) =>
      changing(async ({ client, record }, { ledger }) => {
        const granting = payment
          ? ledger.grantPayment(account, amount, payment, client)
          : ledger.grant(account, amount, 'credits:grant', client);
        const { balance, repeated = false } = await blaming<Balance & { repeated?: boolean }>('account', granting);
        if (repeated) return { account_id: account, granted: 0, balance: toCredits(balance) };
        const [before, after] = [balance - amount, balance].map((tenths) => ({ balance: toCredits(tenths) }));
        await record({ scope: live(account), verb: 'credits.grant', subject: accountOf(account), before, after });
        return { account_id: account, granted: toCredits(amount), balance: toCredits(balance) };
      }),
  }),
  verb({
    name: 'plan:set',
    summary: 'open or close an account to live keys; test keys keep working',
    flags: { account: uuid, active: boolean },
    run: ({ account, active }) =>
      changing(async ({ accounts, lockAccount, record }) => {
        const before = { active: (await lockAccount(account))?.planActive };
        await blaming('account', accounts.setPlan(account, active));
        await record({ scope: live(account), verb: 'plan.set', subject: accountOf(account), before, after: { active } });
        return { account_id: account, active };
      }),
  }),
  verb({
    name: 'quota:set',
    summary: 'give an account limits of its own in one mode; default takes one back. GET /v1/account shows them',
    flags: { account: uuid, mode, quotas },
    run: ({ account, mode, quotas }) =>
      changing(async ({ accounts, lockAccount, record }) => {
        const before = (await lockAccount(account))?.quotas[mode] ?? {};
        const own = await blaming('account', accounts.setQuotas(account, mode, quotas));
        await record({ scope: { accountId: account, mode }, verb: 'quota.set', subject: accountOf(account), before, after: own });
        return { account_id: account, mode, ...own };
      }),
  }),
];
