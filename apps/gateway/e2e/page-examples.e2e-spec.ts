import {
  getAccountRoute,
  compileValidator,
  type Endpoint,
  listUsageRoute,
  VerifyEmailAnswer,
  verifyEmailRoute,
} from '@modernleads/contracts';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { type Answer, get, verify } from './api';
import { curl } from './curl';
import { type Stack, startStack } from './stack';

const VERIFY = String.raw`curl -X POST https://app.modernleads.io/v1/verify/email \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"email":"john@acme.com"}'`;
/** The answer that the page shows. */
const SHOWN = { email: 'john@acme.com', status: 'valid', verified: true, deliverable: true, cached: false, credits_charged: 1 };

const CHECKS = {
  syntax: true,
  mx: true,
  smtp: true,
  catch_all: false,
  likelihood: null,
  disposable: false,
  role: false,
  free: false,
};

const acme: TestDomain = {
  domain: 'acme.com',
  shows: 'the company of the reference page',
  mx: [[10, 'mx.acme.com']],
  hosts: { 'mx.acme.com': {} },
  mailboxes: { john: '250 2.1.5 Ok' },
};

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await startStack({ services: { verify: 0 }, testDomains: [...testDomains, acme] });
  const { dnsPort, smtpPort } = stack.testnet;
  const testnetEnv = { DNS_SERVERS: `127.0.0.1:${dnsPort}`, SMTP_PORT: String(smtpPort), OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
  await stack.startService('verify', { TESTNET: '', ...testnetEnv });
});
afterAll(() => stack?.stop());

beforeEach(async () => {
  ({ accountId, secret: live } = await stack.createKey());
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test' }));
});

const CONTENT_TYPES = [
  'application/x-www-form-urlencoded',
  '',
  'application/json',
  'application/json; charset=utf-8',
  'application/vnd.api+json',
];

describe.each(CONTENT_TYPES)('the verify example of the page, sent as %j', (type) => {
  it('works with a live key, and is charged', async () => {
    const answer = await curl(VERIFY, stack.url, live, { 'content-type': type });
    expect(answer).toMatchObject({ status: 200, body: SHOWN });
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 990, held: 0 });
  });

  it('works with a test key, and is not', async () => {
    const answer = await curl(VERIFY, stack.url, test, { 'content-type': type });
    expect(answer).toMatchObject({ status: 200, body: { ...SHOWN, credits_charged: 0 } });
    expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
  });
});

it('works with an Idempotency-Key, as the quick start asks for', async () => {
  const retry = () => curl(VERIFY, stack.url, live, { 'Idempotency-Key': '0b2f2f4e-9f3b-4f0e-8a51-6a0e3b7c0001' });
  const [first, second] = [await retry(), await retry()];
  expect(first).toMatchObject({ status: 200, body: SHOWN });
  expect(second).toMatchObject({ status: 200, text: first.text });
  expect(second.headers.get('x-idempotent-replay')).toBe('true');
});

describe('answers', () => {
  /** Exactly the fields that the contract documents, with their types. */
  function expectShape({ status, body }: Answer, { response, example }: Endpoint): void {
    expect(status).toBe(200);
    expect(compileValidator(response)(body)).toMatchObject({ ok: true });
    expect(Object.keys(body).sort()).toEqual(Object.keys(example.response).sort());
  }

  it.each([
    ['live', 'acme.com'],
    ['test', 'acme.com'],
    ['live', 'nowhere.test'],
    ['live', 'servfail.test'],
  ])('of verify have the documented shape (%s, %s)', async (mode, domain) => {
    const answer = await verify(stack.url, mode === 'live' ? live : test, { email: `john@${domain}` });
    expectShape(answer, verifyEmailRoute);
    expect(Object.keys(answer.body['checks'] as object).sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it('are checked against a contract that refuses other types', () => {
    const validate = compileValidator(VerifyEmailAnswer);
    const { response } = verifyEmailRoute.example;
    expect(validate(response)).toMatchObject({ ok: true });
    expect(validate({ ...response, verified: 'true' })).toMatchObject({ ok: false });
  });

  it.each(['live', 'test'])('of account and usage have the documented shape (%s)', async (mode) => {
    const key = mode === 'live' ? live : test;
    await verify(stack.url, key, { email: 'john@acme.com' });
    expectShape(await get(stack.url, '/v1/account', key), getAccountRoute);
    expectShape(await get(stack.url, '/v1/usage', key), listUsageRoute);
  });

  it('name the account behind the key', async () => {
    const { body } = await get(stack.url, '/v1/account', live);
    expect(body).toMatchObject({
      account_id: accountId,
      mode: 'live',
      plan: { active: true },
      credits: { balance: 100, held: 0, available: 100 },
      limits: { requests_per_minute: 60, credits_per_hour: 100_000 },
      key: { scopes: ['all'], expires_at: null, hint: `ml_live_…${live.slice(-4)}` },
    });
  });

  it('echo the reference of the caller, trimmed and normalised', async () => {
    const answer = await verify(stack.url, test, { email: '  john@acme.com ', ref: 'Zoe\u0308 ' });
    expect(answer.body).toMatchObject({ email: 'john@acme.com', ref: 'Zo\u00eb' });
  });

  it('carry the id that the caller gave the request, or one of ours', async () => {
    const ids = ['order-17', 'x'.repeat(128), 'x'.repeat(129), 'two words', ''];
    const answers = await Promise.all(ids.map((id) => verify(stack.url, test, { email: 'a@b.test' }, { 'x-request-id': id })));
    const [first, longest, ...others] = answers.map(({ headers }) => headers.get('x-request-id'));
    expect([first, longest]).toEqual(ids.slice(0, 2));
    const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const id of others) expect(id).toMatch(UUID);
  });
});
