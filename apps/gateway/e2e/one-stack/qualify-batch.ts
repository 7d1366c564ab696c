import { createHmac } from 'node:crypto';
import type { Scope } from '@modernleads/contracts';
import { Receiver, until } from '@modernleads/testing';
import { type Answer, expectError, get, send } from '../api';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const CONTEXT = {
  industries: { wanted: ['Software'], excluded: ['Gambling and casinos'] },
  employees: { min: 10, max: 500, sweet_min: 20, sweet_max: 200 },
};
const FITS = { domain: 'acme.test', employees: 50, industry: 'Software' };
const ENDED = ['completed', 'failed', 'cancelled'];

let stack: Stack;
let receiver: Receiver;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  receiver = await Receiver.start({ recordsPings: false });
  stack = await sharedStack({ verify: 0, qualify: 1, batch: 1, 'webhook-dispatcher': 1 });
});
afterAll(() => receiver?.stop());
beforeEach(async () => {
  ({ accountId, secret: live } = await stack.createKey({ rateLimit: 10_000 }));
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test', rateLimit: 10_000 }));
  await put(CONTEXT);
});

const put = (json: object, key = live): Promise<Answer> =>
  send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key, json });
const create = (json: object, key = live, query = ''): Promise<Answer> =>
  send(stack.url, { path: `/v1/batch/qualify${query}`, key, json });
const spent = async (): Promise<number> => (1_000 - (await stack.ledger.balance(accountId)).balance) / 10;
const quiet = (row: object) => ({ fetch: false, ...row });

async function ended(answer: Answer, key = live): Promise<Record<string, unknown>> {
  expect(answer).toMatchObject({ status: 200, body: { status: 'queued' } });
  const path = `/v1/batch/${String(answer.body['batch_id'])}`;
  return until(async () => {
    const { body } = await get(stack.url, path, key);
    return ENDED.includes(String(body['status'])) ? body : undefined;
  });
}

async function resultsOf(answer: Answer, key = live): Promise<Record<string, unknown>[]> {
  await ended(answer, key);
  const { body } = await get(stack.url, `/v1/batch/${String(answer.body['batch_id'])}/download`, key);
  return body['results'] as Record<string, unknown>[];
}

it('scores each row, charges it once, and keeps what else stands in it', async () => {
  const rows = [
    { ...FITS, crm_id: 'a-1', reason: 'called twice' },
    { domain: 'casino.test', industry: 'Gambling and casinos' },
    { ...FITS, domain: 'HTTPS://www.acme.test' },
    { domain: 'no domain' },
    'text',
    { domain: 'poor.test', employees: 'N/A', country: 'Atlantis', first_name: 'Ada' },
    { email: 'ada@mail-only.test', employees: '60', technologies: 'react, stripe' },
  ].map((row) => (typeof row === 'string' ? row : quiet(row)));
  const created = await create({ rows, name: 'Accounts', ref: 'r-1' });
  expect(created.body).toMatchObject({
    total_rows: 7,
    ref: 'r-1',
    warnings: [
      { row: 6, field: 'first_name', value: 'Ada' },
      { row: 6, field: 'employees', value: 'N/A', issue: 'is a placeholder' },
      { row: 6, field: 'country', value: 'Atlantis' },
    ],
  });
  const batch = await ended(created);
  expect(batch).toMatchObject({
    kind: 'qualify',
    status: 'completed',
    found_count: 5,
    not_found_count: 2,
    counts: { scored: 5, rejected: 2 },
    duplicate_count: 1,
    credits_charged: 4,
  });
  const results = await resultsOf(created);
  expect(results).toMatchObject([
    {
      domain: 'acme.test',
      crm_id: 'a-1',
      status: 'scored',
      fit_score: 10,
      fit_label: 'high',
      credits_charged: 1,
      input: { reason: 'called twice' },
    },
    { domain: 'casino.test', status: 'scored', fit_label: 'low', capped_at: 2 },
    { domain: 'HTTPS://www.acme.test', fit_score: 10, credits_charged: 0 },
    {
      status: 'rejected',
      fit_score: null,
      fit_label: null,
      reason: null,
      credits_charged: 0,
      error: expect.stringContaining('domain'),
    },
    { row: 'text', status: 'rejected' },
    { domain: 'poor.test', status: 'scored', fit_score: 5, confidence: 0 },
    {
      domain: 'mail-only.test',
      status: 'scored',
      facts: expect.arrayContaining([expect.objectContaining({ fact: 'technologies', value: ['react', 'stripe'] })]),
    },
  ]);
  expect(await spent()).toBe(4);
  const [single] = [await send(stack.url, { path: '/v1/qualify', key: live, json: quiet(FITS) })];
  expect(single.body).toMatchObject({ fit_score: 10, cached: true, credits_charged: 0 });
  expect(await resultsOf(await create({ rows: [quiet(FITS)] }))).toMatchObject([
    { fit_score: 10, cached: true, credits_charged: 0 },
  ]);
});

it('scores all rows by the context that was in force when it was made', async () => {
  const { body } = await get(stack.url, '/v1/buyer-context', live);
  const [worker] = stack.of('qualify').splice(0);
  await worker?.stop();
  const created = await create({ rows: [quiet(FITS)] });
  await stack.startService('qualify');
  await put({ industries: { wanted: ['Music'] } });
  expect(await resultsOf(created)).toMatchObject([{ status: 'scored', fit_score: 10, context_hash: body['hash'] }]);
});

it('reads tables, by file and form, and writes CSV', async () => {
  const csv = 'Domain,Employees,Industry,Employee Range,CRM\nacme.test,50,Software,,x\nother.test,,Software,11-50,y\n';
  const table = await send(stack.url, {
    path: '/v1/batch/qualify?name=T',
    key: live,
    body: csv,
    headers: { 'content-type': 'text/csv' },
  });
  expect(await resultsOf(table)).toMatchObject([
    { domain: 'acme.test', CRM: 'x', fit_score: 10 },
    { domain: 'other.test', CRM: 'y', status: 'scored' },
  ]);
  const { text } = await get(stack.url, `/v1/batch/${String(table.body['batch_id'])}/download?format=csv`, live);
  expect(text.split('\r\n')[0]).toContain('fit_score,fit_label,reason');
  const form = new FormData();
  form.append('file', new Blob([csv], { type: 'text/csv' }), 'accounts.csv');
  const response = await fetch(`${stack.url}/v1/batch/qualify`, {
    method: 'POST',
    headers: { authorization: `Bearer ${live}` },
    body: form,
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ total_rows: 2 });
});

it('is estimated, limited, and refused without a context', async () => {
  expect((await create({ rows: [quiet(FITS), quiet(FITS), {}] }, live, '?dry_run=true')).body).toEqual({
    estimate: { min: 0, max: 1, cached: 0, duplicates: 1, rejected: 1 },
    rejected_rows: [{ row: 3, error: 'domain is required' }],
    warnings: [],
  });
  expectError(await create({ rows: [quiet(FITS)], max_credits: 0.5 }), 'insufficient_credits');
  await send(stack.url, { method: 'DELETE', path: '/v1/buyer-context', key: live });
  expectError(await create({ rows: [quiet(FITS)] }), 'buyer_context_missing');
  expectError(await create({ rows: [] }), 'invalid_input');
  expect(await spent()).toBe(0);
});

it('needs the scope batch or qualify, and shows itself to those', async () => {
  const scoped = async (...scopes: Scope[]) => (await stack.createKey({ accountId, scopes })).secret;
  const [qualifier, verifier] = [await scoped('qualify'), await scoped('verify')];
  const created = await create({ rows: [quiet(FITS)] }, qualifier);
  await ended(created, qualifier);
  const path = `/v1/batch/${String(created.body['batch_id'])}`;
  expectError(await create({ rows: [quiet(FITS)] }, verifier), 'scope_denied');
  expectError(await get(stack.url, path, verifier), 'not_found');
  const { secret: stranger } = await stack.createKey();
  expectError(await get(stack.url, path, stranger), 'not_found');
  expectError(await get(stack.url, path, test), 'not_found');
});

it('answers test keys from the sandbox, and tells webhooks', async () => {
  const hook = await send(stack.url, { path: '/v1/webhook-endpoints', key: test, json: { url: receiver.url('/q') } });
  await until(async () => {
    const { body } = await get(stack.url, `/v1/webhook-endpoints/${String(hook.body['id'])}`, test);
    return body['verification'] === 'verified';
  });
  const created = await create({ rows: [{ domain: 'high.sandbox.test' }, { domain: 'no-context.sandbox.test' }] }, test);
  expect(await ended(created, test)).toMatchObject({ status: 'completed', counts: { scored: 1, failed: 1 }, credits_charged: 0 });
  const isOurs = ({ body }: { body: string }): boolean => body.includes('batch.completed');
  const sent = await until(() => receiver.arrivals.find(isOurs));
  expect(JSON.parse(sent.body)).toMatchObject({ data: { kind: 'qualify', total: 2, found: 1 } });
  const signature = createHmac('sha256', String(hook.body['secret'])).update(
    `${sent.headers['x-modernleads-timestamp']}.${sent.body}`,
  );
  expect(sent.headers['x-modernleads-signature']).toBe(signature.digest('hex'));
});
