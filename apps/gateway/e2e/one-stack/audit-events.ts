import { randomUUID } from 'node:crypto';
import { Receiver } from '@modernleads/testing';
import { type Answer, expectError, get, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;
let receiver: Receiver;
let live: { secret: string; accountId: string };

beforeAll(async () => {
  receiver = await Receiver.start({ recordsPings: false });
  stack = await sharedStack({ verify: 0, lookup: 1, 'webhook-dispatcher': 1 });
});
afterAll(() => receiver?.stop());
beforeEach(async () => {
  live = await stack.createKey({ rateLimit: 100_000 });
});

const call = (method: string, path: string, json?: unknown, headers?: Record<string, string>): Promise<Answer> =>
  send(stack.url, { method, path, key: live.secret, json, headers });
const events = async (query = '', secret = live.secret) =>
  (await get(stack.url, `/v1/audit-events${query}`, secret)).body as {
    data: Record<string, unknown>[];
    next_cursor: string | null;
  };

it('lists who has changed an endpoint, contacts and people of the account, from where and in which request', async () => {
  const requestId = randomUUID();
  const url = receiver.url('/secret-path?token=abc');
  const { body: endpoint } = await call(
    'POST',
    '/v1/webhook-endpoints',
    { url, description: 'Ada Lovelace' },
    { 'x-request-id': requestId },
  );
  const path = `/v1/webhook-endpoints/${String(endpoint['id'])}`;
  await call('PUT', path, { state: 'paused' });
  await call('PUT', path, { state: 'active' });
  await call('POST', `${path}/rotate`);
  await call('POST', '/v1/contacts/import', {
    rows: [{ email: 'ada.lovelace@acme.test', first_name: 'Ada', last_name: 'Lovelace' }],
  });
  const { status } = await call('POST', '/v1/privacy/erase', { email: 'ada.lovelace@acme.test' });
  expect(status).toBe(202);
  await call('DELETE', path);
  await call('DELETE', path);
  const { data } = await events();
  const verbs = ['delete', 'rotate_secret', 'enable', 'update', 'create'].map((verb) => `webhook_endpoint.${verb}`);
  expect(data.map(({ verb }) => verb).filter((verb) => String(verb).startsWith('webhook_endpoint'))).toEqual(verbs);
  expect(data.map(({ verb }) => verb)).toContain('person.erase');
  expect(data.map(({ verb }) => verb)).toContain('contacts.import');
  expect(data.at(-1)).toMatchObject({
    verb: 'webhook_endpoint.create',
    actor: { kind: 'key' },
    subject: { kind: 'webhook_endpoint', id: endpoint['id'] },
    ip: expect.stringMatching(/^(::1|127\.0\.0\.1)$/),
    request_id: requestId,
    after: { events: ['*'], host: new URL(url).host },
  });
  expect(data.find(({ verb }) => verb === 'webhook_endpoint.update')).toMatchObject({
    before: { state: 'active' },
    after: { state: 'paused' },
  });
  expect(JSON.stringify(data)).not.toMatch(/lovelace|secret-path|token|whsec/i);
});

it('has pages and filters', async () => {
  const { body } = await call('POST', '/v1/webhook-endpoints', { url: receiver.url() });
  for (const state of ['paused', 'active']) await call('PUT', `/v1/webhook-endpoints/${String(body['id'])}`, { state });
  const first = await events('?limit=2');
  expect(first.data.map(({ sequence }) => sequence)).toEqual([3, 2]);
  expect(await events(`?limit=2&cursor=${first.next_cursor}`)).toMatchObject({ data: [{ sequence: 1 }], next_cursor: null });
  expect((await events('?verb=webhook_endpoint.enable')).data).toHaveLength(1);
  expect((await events(`?subject=${String(body['id'])}`)).data).toHaveLength(3);
  expect((await events('?actor=alice')).data).toEqual([]);
  expect((await events('?from=2999-01-01')).data).toEqual([]);
  expectError(await get(stack.url, '/v1/audit-events?verb=nothing', live.secret), 'invalid_input');
});

it('shows a key its own account and mode only, and asks for the scope', async () => {
  await call('POST', '/v1/webhook-endpoints', { url: receiver.url() });
  const { accountId } = live;
  const test = await stack.createKey({ accountId, mode: 'test' });
  const other = await stack.createKey({});
  const narrow = await stack.createKey({ accountId, scopes: ['webhooks'] });
  const auditor = await stack.createKey({ accountId, scopes: ['audit'] });
  expect((await events('', test.secret)).data).toEqual([]);
  expect((await events('', other.secret)).data).toEqual([]);
  expect((await events('', auditor.secret)).data).toHaveLength(1);
  expectError(await get(stack.url, '/v1/audit-events', narrow.secret), 'scope_denied');
});
