import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@modernleads/contracts';
import type { TestProcess } from '@modernleads/testing';
import { expectError, get, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const IDEMPOTENCY_KEY = 'used-before';

/** A caller about to make a request that is right in everything but the faults that happen to it. */
interface Scene {
  readonly accountId: string;
  readonly keyId: string;
  key: string;
  body: string;
  type: string;
}

interface Fault {
  readonly name: string;
  readonly code: ErrorCode;
  readonly happen: (scene: Scene) => unknown;
}

let stack: Stack;

beforeAll(async () => {
  stack = await sharedStack({ gateway: 2 });
});

const alter = (table: 'api_key' | 'account', change: string, id: string) =>
  stack.store.database.pool.query(`UPDATE ${table} SET ${change} WHERE id = $1`, [id]);

/** On the second gateway, so that the first sees the key for the first time when everything has happened to it. */
async function exhaust({ key }: Scene): Promise<void> {
  const [, { url }] = stack.of('gateway') as [TestProcess, TestProcess];
  // A limit of one admits two requests, in its burst.
  for (const status of [200, 200, 429]) expect(await get(url, '/v1/account', key)).toMatchObject({ status });
}

async function useIdempotencyKey({ accountId, keyId }: Scene): Promise<void> {
  const request = { operationId: randomUUID(), accountId, keyId, mode: 'live', idempotencyKey: IDEMPOTENCY_KEY } as const;
  const claim = await stack.ledger.claim({
    ...request,
    fingerprint: 'another',
    endpoint: '-',
    requestId: '-',
    price: 0,
    subscribed: true,
  });
  if (claim.kind !== 'claimed') throw new Error(claim.kind);
  await stack.ledger.settle({ ...claim, charge: 0, response: { status: 200, body: '{}', headers: {} } });
}

/** The documented order; nothing is said about the order within one step. */
const STEPS: readonly (readonly Fault[])[] = [
  [{ name: 'a mistyped key', code: 'invalid_key', happen: (scene) => (scene.key += '0') }],
  [{ name: 'a revoked key', code: 'revoked_key', happen: ({ keyId }) => stack.keys.revoke(keyId) }],
  [{ name: 'an expired key', code: 'expired_key', happen: ({ keyId }) => alter('api_key', 'expires_at = now()', keyId) }],
  [
    {
      name: 'a foreign address',
      code: 'ip_denied',
      happen: ({ keyId }) => alter('api_key', `allow_ip = '{192.0.2.1/32}'`, keyId),
    },
  ],
  [{ name: 'a missing scope', code: 'scope_denied', happen: ({ keyId }) => alter('api_key', `scopes = '{lookup}'`, keyId) }],
  [{ name: 'too many requests', code: 'rate_limited', happen: () => undefined }],
  [
    { name: 'too large a body', code: 'payload_too_large', happen: (scene) => (scene.body = scene.body.padEnd(65_537)) },
    { name: 'a body of another kind', code: 'unsupported_media_type', happen: (scene) => (scene.type = 'text/xml') },
    {
      name: 'a body that is not valid',
      code: 'invalid_input',
      happen: (scene) => (scene.body = scene.body.replace('email', 'mail')),
    },
  ],
  [{ name: 'a used Idempotency-Key', code: 'idempotency_key_payload_mismatch', happen: useIdempotencyKey }],
  [
    {
      name: 'an inactive plan',
      code: 'subscription_required',
      happen: ({ accountId }) => alter('account', 'plan_active = false', accountId),
    },
  ],
  [
    {
      name: 'a cap that is reached',
      code: 'spend_cap_reached',
      happen: ({ keyId }) => alter('api_key', 'hourly_cap = 0', keyId),
    },
    { name: 'no credits', code: 'insufficient_credits', happen: () => undefined },
    {
      name: 'too few max_credits',
      code: 'insufficient_credits',
      happen: (scene) => (scene.body = scene.body.replace('}', ',"max_credits":0.9}')),
    },
  ],
];

async function expectRefused(faults: readonly Fault[], code: ErrorCode): Promise<void> {
  const names = faults.map(({ name }) => name);
  const { id: accountId } = await stack.createAccount({ credits: names.includes('no credits') ? 0 : 100 });
  const { id: keyId, secret } = await stack.createKey({ accountId, rateLimit: 1 });
  const scene: Scene = { accountId, keyId, key: secret, body: '{"email":"john@acme.test"}', type: 'application/json' };
  if (names.includes('too many requests')) await exhaust(scene);
  for (const { happen } of faults) await happen(scene);
  const headers = { 'content-type': scene.type, 'idempotency-key': IDEMPOTENCY_KEY };
  const before = await stack.ledger.balance(accountId);
  expectError(await send(stack.url, { path: '/v1/verify/email', ...scene, headers }), code);
  expect(await stack.ledger.balance(accountId)).toEqual(before);
}

const faults = STEPS.flat();
const pairs = STEPS.flatMap((step, index) =>
  step.flatMap((first) =>
    STEPS.slice(index + 1).flatMap((later) =>
      later.map((second): [string, string, Fault, Fault] => [first.name, second.name, first, second]),
    ),
  ),
);

it.each(faults.map((fault): [string, Fault] => [fault.name, fault]))('%s is refused', (_name, fault) =>
  expectRefused([fault], fault.code),
);

it.each(pairs)('%s comes before %s', (_first, _second, first, second) => expectRefused([first, second], first.code));

it('a key comes before everything else, all at once', () => expectRefused(faults, 'invalid_key'));

it('nothing of all that was work for anybody', async () => {
  expect(stack.testnet.journal.queries).toEqual([]);
  expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] });
});
