import { cleanNamesRoute, compileValidator } from '@modernleads/contracts';
import { type Answer, expectError, send } from '../api';
import { curl } from '../curl';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const EXAMPLE = String.raw`curl -X POST https://app.modernleads.io/v1/batch/clean-names \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"names":["Acme Inc.","Foo Pvt Ltd","Bar GmbH"]}'`;

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await sharedStack({ verify: 0, batch: 1 });
  ({ id: accountId } = await stack.createAccount({ credits: 0 }));
  ({ secret: live } = await stack.createKey({ accountId, rateLimit: 1_000 }));
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test', rateLimit: 1_000 }));
});

const clean = (json: unknown, headers: Record<string, string> = {}, key = live): Promise<Answer> =>
  send(stack.url, { path: '/v1/batch/clean-names', key, json, headers });

describe.each(['live', 'test'])('with a %s key', (mode) => {
  const key = () => (mode === 'live' ? live : test);

  it('the example of the page works, and costs nothing', async () => {
    const answer = await curl(EXAMPLE, stack.url, key());
    expect(answer).toMatchObject({ status: 200, body: cleanNamesRoute.example.response });
    expect(answer.headers.get('x-credits-charged')).toBe('0');
    expect(compileValidator(cleanNamesRoute.response)(answer.body)).toMatchObject({ ok: true });
    expect(Object.keys(answer.body)).toEqual(Object.keys(cleanNamesRoute.example.response));
  });

  it('10,000 names are answered in their order, in any script', async () => {
    const words = ['Acme', 'Größe', 'Ромашка', 'トヨタ', 'Şeker'];
    const expected = Array.from({ length: 10_000 }, (_, index) => `${words[index % words.length]}${index}`);
    const { status, body } = await clean({ names: expected.map((name) => `${name} Ltd.`) }, {}, key());
    expect(status).toBe(200);
    expect(body['cleaned']).toEqual(expected);
    const removed = [{ text: 'Ltd.', kind: 'legal_form' }];
    expect(body['details']).toEqual(expected.map((_, index) => ({ index, removed })));
  });

  it('an Idempotency-Key replays its answer, and no other', async () => {
    const headers = { 'idempotency-key': 'names-1' };
    const [first, second] = [
      await clean({ names: ['Acme Inc.'] }, headers, key()),
      await clean({ names: ['Acme Inc.'] }, headers, key()),
    ];
    expect(first).toMatchObject({ status: 200, body: { cleaned: ['Acme'] } });
    expect(second).toMatchObject({ status: 200, text: first.text });
    expect(second.headers.get('x-idempotent-replay')).toBe('true');
    expectError(await clean({ names: ['Foo Inc.'] }, headers, key()), 'idempotency_key_payload_mismatch');
  });

  it('what it would cost is nothing', async () => {
    const answer = await send(stack.url, {
      path: '/v1/batch/clean-names?dry_run=true',
      key: key(),
      json: { names: ['Acme Inc.'] },
    });
    expect(answer.body).toEqual({ estimate: { min: 0, max: 0, cached: 0, duplicates: 0, rejected: 0 } });
  });
});

it('keeps what is empty in its place, and says why a name came back empty', async () => {
  const { body } = await clean({ names: ['', 'N/A', 'Acme Inc.', '-'], ref: 'crm-7' });
  expect(body).toEqual({
    cleaned: ['', '', 'Acme', ''],
    details: [
      { index: 0, removed: [] },
      { index: 1, removed: [{ text: 'N/A', kind: 'placeholder' }] },
      { index: 2, removed: [{ text: 'Inc.', kind: 'legal_form' }] },
      { index: 3, removed: [{ text: '-', kind: 'placeholder' }] },
    ],
    credits_charged: 0,
    ref: 'crm-7',
  });
});

it('recases and heeds the country where asked to', async () => {
  expect((await clean({ names: ['COCA COLA CO', 'eBay Inc.'], recase: true })).body['cleaned']).toEqual(['Coca Cola', 'eBay']);
  expect((await clean({ names: ['SAS Boulangerie du Port'], country: 'FR' })).body['cleaned']).toEqual(['Boulangerie du Port']);
  expect((await clean({ names: ['SAS Boulangerie du Port'] })).body['cleaned']).toEqual(['SAS Boulangerie du Port']);
});

it('fits every answer into the messages between services, however much is taken off', async () => {
  const much = `Acme${' Inc.'.repeat(12)}`;
  const long = 'Ж'.repeat(490) + ' ООО';
  const quoted = '"'.repeat(499);
  for (const name of [much, long, quoted]) {
    const { status, body } = await clean({ names: Array.from({ length: 2_000 }, () => name) });
    expect([status, (body['cleaned'] as string[]).length]).toEqual([200, 2_000]);
  }
});

it.each<[string, unknown, string]>([
  ['no names', {}, 'names'],
  ['an empty list', { names: [] }, 'names'],
  ['text for a list', { names: 'Acme Inc.' }, 'names'],
  ['10,001 names', { names: Array.from({ length: 10_001 }, () => 'Acme') }, 'names'],
  ['a number among them', { names: [...Array.from({ length: 17 }, () => 'Acme'), 17] }, 'names[17]'],
  ['null among them', { names: ['Acme', null] }, 'names[1]'],
  ['a name of 501 characters', { names: ['Acme', 'x'.repeat(501)] }, 'names[1]'],
  ['another field', { names: ['Acme'], name: 'Acme' }, 'name'],
  ['a country that is none', { names: ['Acme'], country: 'Germany' }, 'country'],
  ['text for a switch', { names: ['Acme'], recase: 'yes' }, 'recase'],
])('refuses %s', async (_what, json, field) => {
  const answer = await clean(json);
  expectError(answer, 'invalid_input');
  expect(answer.body['details']).toContainEqual({ field, issue: expect.any(String) });
});

it('takes bodies of up to 8 MiB, where the rest of the API takes 64 KiB', async () => {
  const names = (length: number) => Array.from({ length: 10_000 }, () => 'x'.repeat(length));
  expect((await clean({ names: names(500) })).status).toBe(200);
  expectError(await clean({ names: names(900) }), 'payload_too_large');
  const email = { email: 'x'.repeat(100_000) };
  expectError(await send(stack.url, { path: '/v1/verify/email', key: live, json: email }), 'payload_too_large');
});

it.each([
  ['clean_names', 200],
  ['batch', 200],
  ['verify', 403],
] as const)('answers a key of scope %s with %d', async (scope, status) => {
  const { secret } = await stack.createKey({ accountId, scopes: [scope] });
  const answer = await clean({ names: ['Acme'] }, {}, secret);
  expect(answer.status).toBe(status);
  if (status === 403) expectError(answer, 'scope_denied');
});

it('leaves no trace in the ledger', async () => {
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 0, held: 0 });
  expect(await stack.ledger.audit()).toMatchObject({ ok: true, problems: [] });
});
