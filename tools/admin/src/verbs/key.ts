import type { ApiKey } from '@modernleads/accounts';
import { toCredits } from '@modernleads/contracts';
import { optional } from '../flag';
import { cidrs, count, credits, duration, expiry, mode, name, scopes, uuid } from '../flag-types';
import { operator } from '../operator';
import { Refusal } from '../refusal';
import { blaming, type Result, verb, withInstance } from './verb';

const DAY_SECONDS = 86_400;

export const keyVerbs = [
  verb({
    name: 'key:create',
    summary: 'make a key; it is shown this once. --expires with a day alone means the end of that day in UTC',
    flags: {
      account: uuid,
      mode,
      name: optional(name),
      scopes: optional(scopes),
      'rate-limit': optional(count),
      'hourly-cap': optional(credits),
      'allow-ip': optional(cidrs),
      expires: optional(expiry),
    },
    run: ({ account, 'rate-limit': rateLimit, 'hourly-cap': hourlyCap, 'allow-ip': allowIp, expires: expiresAt, ...rest }) =>
      withInstance(async ({ keyChanges }) => {
        const key = { accountId: account, rateLimit, hourlyCap, allowIp, expiresAt, ...rest };
        const { id, secret } = await blaming('account', keyChanges.create(key, { actor: operator() }));
        return { key_id: id, key: secret, ...(expiresAt && { expires_at: expiresAt }) };
      }),
  }),
  verb({
    name: 'key:revoke',
    summary: 'end a key for good; everywhere within a second',
    flags: { 'key-id': uuid },
    run: ({ 'key-id': id }) =>
      withInstance(async ({ keyChanges }) => {
        const revokedAt = await blaming('key-id', keyChanges.revoke(id, { actor: operator() }));
        return { key_id: id, revoked_at: revokedAt };
      }),
  }),
  verb({
    name: 'key:rotate',
    summary: 'give a key a new secret; the old one works until the overlap ends (24h)',
    flags: { 'key-id': uuid, overlap: optional(duration) },
    run: ({ 'key-id': id, overlap = DAY_SECONDS }) =>
      withInstance(async ({ keyChanges }) => {
        const rotation = keyChanges.rotate(id, overlap, { actor: operator() });
        const { secret, previousUntil } = await blaming('key-id', rotation);
        return { key_id: id, key: secret, previous_until: previousUntil };
      }),
  }),
  verb({
    name: 'key:list',
    summary: "show an account's keys",
    flags: { account: uuid },
    run: ({ account }) =>
      withInstance(async ({ accounts, keys }) => {
        if (!(await accounts.findAccount(account))) throw new Refusal(`--account: no account ${account}`);
        return { keys: (await keys.listKeys(account)).map(shown) };
      }),
  }),
];

function shown(key: ApiKey): Result {
  return {
    key_id: key.id,
    mode: key.mode,
    hint: key.hint,
    name: key.name,
    scopes: key.scopes,
    rate_limit: key.rateLimit,
    hourly_cap: key.hourlyCap === null ? null : toCredits(key.hourlyCap),
    allow_ip: key.allowIp,
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
    last_used_ip: key.lastUsedIp,
  };
}
