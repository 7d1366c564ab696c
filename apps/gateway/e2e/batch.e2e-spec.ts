import { TERMINAL_STATUSES, type BatchStatus } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { type Answer, expectError, get, send } from './api';
import { curl } from './curl';
import { PUBLIC_URL, type Stack, startStack } from './stack';

const VERIFY = String.raw`curl -X POST https://app.modernleads.io/v1/batch/verify \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"emails":["a@b.com","c@d.com","e@f.com"]}'`;

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await startStack({ batches: 1 });
  ({ secret: live, accountId } = await stack.createKey({ rateLimit: 100_000 }));
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test', rateLimit: 100_000 }));
});
afterAll(() => stack?.stop());

const create = (key: string, json: object, headers: Record<string, string> = {}, kind = 'verify', query = '') =>
  send(stack.url, { path: `/v1/batch/${kind}${query}`, key, json, headers });
const idOf = ({ status, body, text }: Answer): string => {
  if (status !== 200) throw new Error(text);
  return String(body['batch_id']);
};

async function ended(key: string, id: string): Promise<Answer> {
  return until(
    async () => {
      const answer = await get(stack.url, `/v1/batch/${id}`, key);
      return TERMINAL_STATUSES.includes(answer.body['status'] as BatchStatus) ? answer : undefined;
    },
    { timeoutMs: 30_000 },
  );
}

async function results(key: string, id: string): Promise<Record<string, unknown>[]> {
  const { body } = await get(stack.url, `/v1/batch/${id}/download`, key);
  return body['results'] as Record<string, unknown>[];
}

const balance = async () => (await get(stack.url, '/v1/account', live)).body['credits'];

it('runs the example of the page, for a test key too', async () => {
  const made = await curl(VERIFY, stack.url, test);
  const id = idOf(made);
  expect(made.body).toEqual({
    batch_id: id,
    status: 'queued',
    total_emails: 3,
    status_url: `${PUBLIC_URL}/v1/batch/${id}`,
    credits_charged: 0,
  });
  expect((await ended(test, id)).body).toMatchObject({
    batch_id: id,
    kind: 'verify',
    status: 'completed',
    name: null,
    total_rows: 3,
    processed_rows: 3,
    found_count: 3,
    not_found_count: 0,
    counts: { valid: 3 },
    credits_charged: 0,
    download_url: `${PUBLIC_URL}/v1/batch/${id}/download`,
  });
  const rows = await results(test, id);
  expect(rows.map(({ email }) => email)).toEqual(['a@b.com', 'c@d.com', 'e@f.com']);
  expect(rows[0]).toMatchObject({ status: 'valid', verified: true, deliverable: true, reason: 'accepted', credits_charged: 0 });
});

it('charges 0.1 for each answer, duplicates once, and gives the rest of the hold back', async () => {
  const emails = [
    'john@acme.test',
    'eve@normal.test',
    'JOHN@acme.test',
    'not an address',
    7,
    { email: 'info@acme.test', status: 'lead', id: 5 },
  ];
  const before = await balance();
  const id = idOf(await create(live, { emails, name: 'Q2', ref: 'r-1' }));
  const { body } = await ended(live, id);
  expect(body).toMatchObject({
    status: 'completed',
    name: 'Q2',
    ref: 'r-1',
    total_rows: 6,
    processed_rows: 6,
    found_count: 3,
    not_found_count: 3,
    counts: { valid: 3, invalid: 2, rejected: 1 },
    duplicate_count: 1,
    credits_charged: 0.3,
  });
  const rows = await results(live, id);
  expect(rows.map(({ email, status, credits_charged }) => [email, status, credits_charged])).toEqual([
    ['john@acme.test', 'valid', 0.1],
    ['eve@normal.test', 'invalid', 0.1],
    ['JOHN@acme.test', 'valid', 0],
    ['not an address', 'invalid', 0],
    [7, 'rejected', 0],
    ['info@acme.test', 'valid', 0.1],
  ]);
  expect(rows[4]).toMatchObject({ verified: false, error: expect.stringContaining('email') });
  expect(rows[5]).toMatchObject({ id: 5, input: { status: 'lead' } });
  expect(before).toEqual({ balance: 100, held: 0, available: 100 });
  expect(await balance()).toEqual({ balance: 99.7, held: 0, available: 99.7 });
  expect(await stack.ledger.audit()).toMatchObject({ ok: true });
});

it('makes one batch of one Idempotency-Key', async () => {
  const headers = { 'idempotency-key': 'batch-1' };
  const made = await Promise.all([1, 2, 3].map(() => create(test, { emails: ['a@b.com'] }, headers)));
  expect(new Set(made.map(idOf)).size).toBe(1);
  expectError(await create(test, { emails: ['a@c.com'] }, headers), 'idempotency_key_payload_mismatch');
});

it('refuses what cannot be paid, and leaves nothing of it', async () => {
  const { id: poorId } = await stack.createAccount({ credits: 0.1 });
  const { secret: poor } = await stack.createKey({ accountId: poorId });
  const answer = await create(poor, { emails: ['a@acme.test', 'b@acme.test'] });
  expectError(answer, 'insufficient_credits');
  expect(answer.body).toMatchObject({ required: 0.2, available: 0.1 });
  expectError(await create(poor, { emails: ['a@acme.test'], max_credits: 0 }), 'insufficient_credits');
  const { secret: capped } = await stack.createKey({ accountId, hourlyCap: 1 });
  expectError(await create(capped, { emails: ['a@acme.test', 'b@acme.test'] }), 'spend_cap_reached');
  const { rows } = await stack.store.database.pool.query('SELECT FROM batch WHERE account_id = $1', [poorId]);
  expect(rows).toEqual([]);
});

it('refuses what is no batch', async () => {
  expectError(await create(test, { emails: [] }), 'invalid_input');
  expectError(await create(test, { emails: Array(10_001).fill('a@b.com') }), 'invalid_input');
  expectError(await create(test, { emials: ['a@b.com'] }), 'invalid_input');
});

it('estimates without a trace', async () => {
  const answer = await create(
    live,
    { emails: ['a@acme.test', 'A@acme.test', 'b@acme.test', null] },
    {},
    'verify',
    '?dry_run=true',
  );
  expect(answer.body).toEqual({ estimate: { min: 0, max: 0.2, cached: 0, duplicates: 1, rejected: 1 } });
});

it('shows a batch to nobody else', async () => {
  const id = idOf(await create(test, { emails: ['a@b.com'] }));
  await ended(test, id);
  const { secret: stranger } = await stack.createKey({ mode: 'test' });
  const { secret: lookupOnly } = await stack.createKey({ accountId, mode: 'test', scopes: ['lookup'] });
  for (const path of [`/v1/batch/${id}`, `/v1/batch/${id}/download`]) {
    expectError(await get(stack.url, path, stranger), 'not_found');
    expectError(await get(stack.url, path, live), 'not_found');
    expectError(await get(stack.url, path, lookupOnly), 'scope_denied');
  }
  expectError(await get(stack.url, '/v1/batch/nonsense', test), 'not_found');
});

it('takes 10,000 rows and gives them back in their order, whole and in pages', async () => {
  const emails = Array.from({ length: 10_000 }, (_, n) => `user${n}@domain${n % 97}.test`);
  const id = idOf(await create(test, { emails }));
  await ended(test, id);
  expect((await results(test, id)).map(({ email }) => email)).toEqual(emails);
  const page = await get(stack.url, `/v1/batch/${id}/download?cursor=9990`, test);
  expect(page.body).toMatchObject({ batch_id: id, next_cursor: null });
  expect((page.body['results'] as { email: string }[]).map(({ email }) => email)).toEqual(emails.slice(9_990));
});
