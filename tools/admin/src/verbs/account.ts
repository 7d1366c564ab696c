import { randomUUID } from 'node:crypto';
import { toCredits } from '@modernleads/contracts';
import { optional } from '../flag';
import { boolean, credits, mode, name, positiveCredits, quotas, uuid } from '../flag-types';
import { blaming, verb, withInstance } from './verb';

export const accountVerbs = [
  verb({
    name: 'account:create',
    summary: 'make an account',
    flags: { name, credits: optional(credits) },
    run: ({ name, credits }) =>
      withInstance(async ({ accounts, ledger }) => {
        // The account comes last: an interrupted command leaves only rows that no account uses.
        const id = randomUUID();
        await ledger.openAccount(id);
        if (credits) await ledger.grant(id, credits, 'account:create');
        await accounts.create(name, id);
        return { account_id: id };
      }),
  }),
  verb({
    name: 'credits:grant',
    summary: 'give an account credits',
    flags: { account: uuid, amount: positiveCredits },
    run: ({ account, amount }) =>
      withInstance(async ({ ledger }) => {
        const { balance } = await blaming('account', ledger.grant(account, amount, 'credits:grant'));
        return { account_id: account, granted: toCredits(amount), balance: toCredits(balance) };
      }),
  }),
  verb({
    name: 'plan:set',
    summary: 'open or close an account to live keys; test keys keep working',
    flags: { account: uuid, active: boolean },
    run: ({ account, active }) =>
      withInstance(async ({ accounts }) => {
        await blaming('account', accounts.setPlan(account, active));
        return { account_id: account, active };
      }),
  }),
  verb({
    name: 'quota:set',
    summary: 'give an account limits of its own in one mode; default takes one back. GET /v1/account shows them',
    flags: { account: uuid, mode, quotas },
    run: ({ account, mode, quotas }) =>
      withInstance(async ({ accounts }) => {
        const own = await blaming('account', accounts.setQuotas(account, mode, quotas));
        return { account_id: account, mode, ...own };
      }),
  }),
];
