import { randomUUID } from 'node:crypto';
import { DEFAULT_QUOTAS, type Mode, type Quota } from '@modernleads/contracts';
import { Receiver, usageFaults } from '@modernleads/testing';
import { type Answer, expectError, get, send } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let receiver: Receiver;

beforeAll(async () => {
  stack = await startStack({ services: { gateway: 2, batch: 2, lookup: 1, 'webhook-dispatcher': 2 } });
  receiver = await Receiver.start();
});
afterAll(async () => {
  await receiver?.stop();
  await stack?.stop();
});

/** A key of a new account with quotas of its own. */
async function keyWith(mode: Mode, quotas: Partial<Record<Quota, number>>): Promise<string> {
  const { secret, accountId } = await stack.createKey({ mode, rateLimit: 100_000 });
  await stack.accounts.setQuotas(accountId, mode, quotas);
  return secret;
}

/** A live key waits for the mail server, a test key for a service that is away: such batches stay open. */
const ENDLESS = ['ada@greylist.test', 'unavailable@sandbox.test'];
const emails = (count: number): string[] => Array.from({ length: count }, () => `${randomUUID()}@greylist.test`);
const urlOf = (n: number): string => stack.of('gateway')[n % 2]?.url ?? '';
const post = (key: string, path: string, json: unknown, n = 0) => send(urlOf(n), { path, key, json });

/** One call that uses so much of a quota, and what is left of it after the call may not be undone by waiting. */
interface Overrun {
  readonly use: (key: string, n: number) => Promise<Answer>;
  readonly heals: boolean;
}

const overruns: Partial<Record<Quota, Overrun>> = {
  open_batches: { use: (key, n) => post(key, '/v1/batch/verify', { emails: ENDLESS }, n), heals: true },
  batch_rows: { use: (key, n) => post(key, '/v1/batch/verify', { emails: emails(1) }, n), heals: false },
  contacts: {
    use: (key, n) => post(key, '/v1/contacts/import', { rows: [{ Email: `${randomUUID()}@acme.com` }] }, n),
    heals: false,
  },
  webhook_endpoints: { use: (key, n) => post(key, '/v1/webhook-endpoints', { url: receiver.url(`/${n}`) }, n), heals: false },
};
const cases = Object.entries(overruns).flatMap(([quota, overrun]) =>
  (['live', 'test'] as const).map((mode) => ({ quota: quota as Quota, mode, ...overrun })),
);

describe('20 calls at once, at one below the limit, on two gateways', () => {
  it.each(cases)('$quota in $mode mode: exactly one fits', async ({ quota, mode, use, heals }) => {
    const key = await keyWith(mode, { [quota]: 3 });
    for (let used = 0; used < 2; used++) expect(await use(key, used)).toMatchObject({ status: 200 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => use(key, n)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(19);
    for (const answer of refused) {
      expectError(answer, 'quota_exceeded');
      expect(answer.headers.has('retry-after')).toBe(heals);
      expect(answer.body['message']).toMatch(heals ? /Wait/ : /^Delete/);
    }
    const { body } = await get(stack.url, '/v1/account', key);
    expect(body['quotas']).toMatchObject({ [quota]: { limit: 3, used: 3 } });
    expect(await usageFaults(stack.store.database)).toEqual([]);
  });
});

it.each<Mode>(['live', 'test'])('the account of a %s key shows every quota with its default', async (mode) => {
  const { body } = await get(stack.url, '/v1/account', (await stack.createKey({ mode })).secret);
  const shown = Object.entries(DEFAULT_QUOTAS[mode]).map(([quota, limit]) => [quota, { limit, used: 0 }]);
  expect(body['quotas']).toEqual(Object.fromEntries(shown));
});

it('a batch that is deleted makes room at once', async () => {
  const key = await keyWith('live', { batch_rows: 2 });
  const made = await post(key, '/v1/batch/verify', { emails: emails(2) });
  const path = `/v1/batch/${String(made.body['batch_id'])}`;
  expectError(await send(stack.url, { method: 'DELETE', path, key }), 'batch_not_ready');
  await post(key, `${path}/cancel`, {});
  expectError(await post(key, '/v1/batch/verify', { emails: emails(1) }), 'quota_exceeded');
  expect((await send(stack.url, { method: 'DELETE', path, key })).body).toEqual({ id: made.body['batch_id'], deleted: true });
  expectError(await get(stack.url, path, key), 'not_found');
  expect(await post(key, '/v1/batch/verify', { emails: emails(2) })).toMatchObject({ status: 200 });
});

it('a refused batch can be sent again under its Idempotency-Key once there is room', async () => {
  const key = await keyWith('live', { open_batches: 1 });
  const first = await post(key, '/v1/batch/verify', { emails: emails(1) });
  const again = { path: '/v1/batch/verify', key, json: { emails: emails(1) }, headers: { 'idempotency-key': 'once' } };
  expectError(await send(stack.url, again), 'quota_exceeded');
  await post(key, `/v1/batch/${String(first.body['batch_id'])}/cancel`, {});
  const made = await send(stack.url, again);
  expect(made.status).toBe(200);
  expect((await send(stack.url, again)).body).toEqual(made.body);
});
