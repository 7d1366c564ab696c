import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LookupAnswer, compileValidator, lookupRoute } from '@modernleads/contracts';
import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { until } from '@modernleads/testing';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { type Answer, expectError, lookup, verify } from './api';
import { curl } from './curl';
import { type Stack, startStack } from './stack';

const ACCEPTED = '250 2.1.5 Ok';
const JOHN = { first_name: 'John', last_name: 'Doe', domain: 'acme.test' };
const NOBODY = { first_name: 'Nobody', last_name: 'Here', domain: 'acme.test' };
const ANYBODY = { first_name: 'Ada', last_name: 'Lovelace', domain: 'takes-all.test' };
const PROFILE = 'https://www.linkedin.com/in/somebody';
const PHONE = '+91 99999 00000';

const takesAll: TestDomain = {
  domain: 'takes-all.test',
  shows: 'a domain that takes every address',
  mx: [[10, 'mx.takes-all.test']],
  hosts: { 'mx.takes-all.test': {} },
  mailboxes: { '*': ACCEPTED },
};

const LOOKUP = String.raw`curl -X POST https://app.modernleads.io/v1/lookup \
-H "Authorization: Bearer ml_live_your_key" \
-H "Idempotency-Key: $(uuidgen)" \
-d '{"first_name":"John","last_name":"Doe","domain":"acme.com","lookup_type":"both"}'`;

let stack: Stack;
let lookupEnv: Record<string, string>;
let provider: Server;
/** How often the provider of phones was asked, and what it says. */
let asked = 0;
let phone: string | null | 'silence' = PHONE;
let live: string;
let accountId: string;

beforeAll(async () => {
  provider = createServer((request, response) => {
    asked++;
    request.resume();
    if (phone === 'silence') return;
    const json = request.url === '/mobile-finder' ? { mobile_number: phone } : { email: null, status: 'not_found' };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(json));
  });
  await once(provider.listen(0, '127.0.0.1'), 'listening');
  stack = await startStack({ testDomains: [...testDomains, takesAll] });
  const url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  lookupEnv = { PROVIDERS: `leadmagic:secret-key@${url}`, OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8' };
  await stack.startService('lookup', lookupEnv);
});
afterAll(async () => {
  provider?.closeAllConnections();
  provider?.close();
  await stack?.stop();
});
beforeEach(async () => {
  ({ secret: live, accountId } = await stack.createKey());
  phone = PHONE;
});

const spent = async (): Promise<number> => (1_000 - (await stack.ledger.balance(accountId)).balance) / 10;
const ask = (json: object, options?: Record<string, string>): Promise<Answer> => lookup(stack.url, live, json, options);

describe('what it costs', () => {
  it.each<[string, object, object, number]>([
    ['an e-mail', JOHN, { email: 'john.doe@acme.test', phone: null, status: 'found', verified: true }, 1],
    ['nobody', NOBODY, { email: null, phone: null, status: 'not_found', verified: false }, 0],
    [
      'a best guess',
      ANYBODY,
      { email: 'ada.lovelace@takes-all.test', status: 'risky', verified: false, email_status: 'catch_all' },
      0,
    ],
    [
      'a phone',
      { ...JOHN, linkedin_url: PROFILE, lookup_type: 'phone' },
      { email: null, phone: PHONE, status: 'found', verified: true },
      5,
    ],
    [
      'both',
      { ...JOHN, linkedin_url: PROFILE, lookup_type: 'both' },
      { email: 'john.doe@acme.test', phone: PHONE, status: 'found', verified: true },
      6,
    ],
    [
      'both, the phone not found',
      { ...NOBODY, ...JOHN, lookup_type: 'both', linkedin_url: `${PROFILE}-none` },
      { email: 'john.doe@acme.test', phone: null, status: 'found' },
      1,
    ],
    [
      'both, the e-mail not found',
      { ...NOBODY, linkedin_url: PROFILE, lookup_type: 'both' },
      { email: null, phone: PHONE, status: 'found', verified: false },
      5,
    ],
    [
      'both, the e-mail a guess',
      { ...ANYBODY, linkedin_url: PROFILE, lookup_type: 'both' },
      { phone: PHONE, status: 'found', verified: false },
      5,
    ],
    [
      'both, neither found',
      { ...NOBODY, linkedin_url: `${PROFILE}-none`, lookup_type: 'both' },
      { email: null, phone: null, status: 'not_found' },
      0,
    ],
  ])('%s', async (what, question, expected, credits) => {
    if (/phone not found|neither/.test(what)) phone = null;
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 200, body: { ...expected, credits_charged: credits, cached_hit: false } });
    expect(answer.headers.get('x-credits-charged')).toBe(String(credits));
    expect(await spent()).toBe(credits);
    expect(await stack.ledger.balance(accountId)).toMatchObject({ held: 0 });
  });

  it.each([
    [JOHN, 1],
    [NOBODY, 0],
  ])('nothing the second time, however it is spelt: %j', async (question, credits) => {
    await ask(question);
    const again = await ask({
      ...question,
      first_name: question.first_name.toUpperCase(),
      domain: 'https://www.acme.test/about',
    });
    expect(again).toMatchObject({ status: 200, body: { cached_hit: true, credits_charged: 0 } });
    expect(await spent()).toBe(credits);
  });

  it('a guess is made afresh each time', async () => {
    await ask(ANYBODY);
    expect((await ask(ANYBODY)).body).toMatchObject({ status: 'risky', cached_hit: false, credits_charged: 0 });
  });

  it('once, for two who ask at one time', async () => {
    const answers = await Promise.all([ask(JOHN), ask(JOHN)]);
    expect(answers.map(({ body }) => [body['email'], body['credits_charged']]).sort()).toEqual([
      ['john.doe@acme.test', 0],
      ['john.doe@acme.test', 1],
    ]);
    expect(await spent()).toBe(1);
  });

  it('each account for itself, whatever others have found', async () => {
    await ask(JOHN);
    const other = await stack.createKey();
    expect((await lookup(stack.url, other.secret, JOHN)).body).toMatchObject({ credits_charged: 1, cached_hit: false });
  });

  it('nothing for either once both were paid for', async () => {
    const question = { ...JOHN, linkedin_url: PROFILE };
    await ask({ ...question, lookup_type: 'both' });
    const email = await ask({ ...question, lookup_type: 'email' });
    const phone = await ask({ ...question, lookup_type: 'phone' });
    expect(email.body).toMatchObject({
      email: 'john.doe@acme.test',
      phone: null,
      verified: true,
      cached_hit: true,
      credits_charged: 0,
    });
    expect(phone.body).toMatchObject({ email: null, phone: PHONE, verified: true, cached_hit: true, credits_charged: 0 });
    expect(await spent()).toBe(6);
  });

  it('only for what was not paid for before', async () => {
    const question = { ...JOHN, linkedin_url: PROFILE };
    await ask({ ...question, lookup_type: 'email' });
    expect((await ask({ ...question, lookup_type: 'both' })).body).toMatchObject({
      phone: PHONE,
      cached_hit: false,
      credits_charged: 5,
    });
    expect(await spent()).toBe(6);
  });

  it('a phone once, however often the e-mail is asked for that is not final yet', async () => {
    const question = {
      first_name: 'Ada',
      last_name: 'Lovelace',
      domain: 'greylist.test',
      linkedin_url: PROFILE,
      lookup_type: 'both',
    };
    const first = await ask(question);
    expect(first.body).toMatchObject({ phone: PHONE, verified: false, credits_charged: 5 });
    expect(first.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await ask(question)).body).toMatchObject({ phone: PHONE, credits_charged: 0 });
    expect((await ask({ ...question, lookup_type: 'phone' })).body).toMatchObject({ phone: PHONE, cached_hit: true });
    expect(await spent()).toBe(5);
  });

  it('nothing again under one Idempotency-Key, and nobody is asked', async () => {
    const question = { ...JOHN, linkedin_url: PROFILE, lookup_type: 'both' };
    const first = await ask(question, { 'Idempotency-Key': 'lookup-1' });
    const before = asked;
    const second = await ask(question, { 'Idempotency-Key': 'lookup-1' });
    expect(second.text).toBe(first.text);
    expect(second.headers.get('x-idempotent-replay')).toBe('true');
    expect([asked, await spent()]).toEqual([before, 6]);
  });

  it('is held before work begins: the highest price', async () => {
    const { id } = await stack.createAccount({ credits: 5 });
    const { secret } = await stack.createKey({ accountId: id });
    const poor = await lookup(stack.url, secret, { ...JOHN, lookup_type: 'both' });
    expectError(poor, 'insufficient_credits');
    expect(poor.body).toMatchObject({ required: 6, available: 5 });
    expectError(await ask({ ...JOHN, lookup_type: 'both', max_credits: 5.9 }), 'insufficient_credits');
  });

  it('is estimated on demand', async () => {
    const estimate = async (json: object): Promise<unknown> => (await ask(json, { query: '?dry_run=true' })).body['estimate'];
    expect(await estimate({ ...JOHN, lookup_type: 'both' })).toMatchObject({ max: 6 });
    expect(await estimate({ ...JOHN, lookup_type: 'phone' })).toMatchObject({ max: 5 });
    expect(await estimate(JOHN)).toMatchObject({ min: 0, max: 1, cached: 0 });
    await ask(JOHN);
    expect(await estimate(JOHN)).toMatchObject({ max: 0, cached: 1 });
  });
});

describe('a lookup service that is killed while a provider works', () => {
  it('costs an error, no credits, and no second question to the provider', async () => {
    const question = { ...NOBODY, linkedin_url: `${PROFILE}-crash`, lookup_type: 'phone' };
    const key = { 'Idempotency-Key': 'crash' };
    phone = 'silence';
    const before = asked;
    const first = ask(question, key);
    await until(() => asked === before + 1);
    await stack.of('lookup').pop()?.kill();
    expectError(await first, 'unavailable');
    expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
    await stack.startService('lookup', lookupEnv);
    phone = PHONE;
    const second = await ask(question, key);
    expect(second).toMatchObject({ status: 200, body: { status: 'not_found', phone: null, credits_charged: 0 } });
    expect(second.headers.get('retry-after')).toBe('60');
    expect(asked).toBe(before + 1);
  });
});

describe('the answer', () => {
  it.each(['live', 'test'] as const)('has exactly the documented fields (%s)', async (mode) => {
    const { secret } = await stack.createKey({ accountId, mode });
    for (const question of [JOHN, NOBODY, ANYBODY]) {
      const { body } = await lookup(stack.url, secret, question);
      expect(compileValidator(LookupAnswer)(body)).toMatchObject({ ok: true });
      expect(Object.keys(body).sort()).toEqual(Object.keys(lookupRoute.example.response).sort());
    }
  });

  it('tells of its steps on demand, and that it was paid before', async () => {
    const steps = async (): Promise<string[]> => {
      const { body } = await ask({ ...JOHN, ref: 'r1' }, { query: '?explain=true' });
      expect(body).toMatchObject({ ref: 'r1' });
      return (body['trace'] as { step: string }[]).map(({ step }) => step);
    };
    expect(await steps()).toEqual(['suppression', 'contacts', 'pattern', 'suppression']);
    expect(await steps()).toEqual(['already_paid']);
    expect((await ask(JOHN)).body).not.toHaveProperty('trace');
  });

  it('finds the domain of a company that is only named', async () => {
    const question = { first_name: 'Ada', last_name: 'Lovelace', company_name: 'Modern Inbound' };
    const { body } = await ask(question, { query: '?explain=true' });
    expect(body).toMatchObject({ domain: 'moderninbound.test' });
    expect(body['trace']).toContainEqual(expect.objectContaining({ step: 'domain_finder', outcome: 'found: high' }));
  });

  it('goes by the name of a company whose domain is a page on a platform', async () => {
    const page = { domain: 'https://www.facebook.com/moderninbound', company_name: 'Modern Inbound' };
    const { status, body } = await ask({ ...JOHN, ...page });
    expect([status, body['domain']]).toEqual([200, 'moderninbound.test']);
  });

  it.each<[object, string]>([
    [{ domain: undefined }, 'domain is required, unless linkedin_url or company_name is given'],
    [{ first_name: undefined }, 'first_name is required'],
    [{ last_name: '' }, 'last_name must not be empty'],
    [{ lookup_type: 'mail' }, 'lookup_type must be one of email, phone, both'],
    [{ domain: 'acme' }, 'domain is not a domain, such as acme.com'],
    [{ domain: 'facebook.com/acmepumps' }, "domain is at facebook.com, a platform, not the company's own domain; send "],
    [{ country: 'Germany' }, 'country must be an ISO 3166-1 country code, such as DE'],
    [{ linkedin: PROFILE }, 'linkedin is an unknown field; did you mean linkedin_url?'],
  ])('names what is wrong: %j', async (change, issue) => {
    const answer = await ask({ ...JOHN, ...change });
    expectError(answer, 'invalid_input');
    expect(answer.body['error']).toContain(issue);
  });
});

describe('a test key', () => {
  let test: string;
  beforeAll(async () => {
    ({ secret: test } = await stack.createKey({ mode: 'test', rateLimit: 1_000 }));
  });
  const person = (first_name: string, json: object = {}): Promise<Answer> =>
    lookup(stack.url, test, { first_name, last_name: 'Doe', domain: 'sandbox.test', lookup_type: 'both', ...json });

  it('gets the answer of the page', async () => {
    const shown = {
      email: 'john@acme.com',
      phone: PHONE,
      status: 'found',
      verified: true,
      cached_hit: false,
      alt_emails: ['john.doe@acme.com'],
      alt_phones: [],
    };
    expect(await curl(LOOKUP, stack.url, test, {})).toMatchObject({ status: 200, body: { ...shown, credits_charged: 0 } });
  });

  it.each([
    ['Found', { status: 'found', verified: true, email: 'found@sandbox.test', phone: PHONE }],
    ['Email Only', { status: 'found', verified: true, phone: null }],
    ['Phone-Only', { status: 'found', verified: false, email: null, phone: PHONE }],
    ['Risky', { status: 'risky', verified: false, email_status: 'catch_all', phone: null }],
    ['Not Found', { status: 'not_found', email: null, phone: null, confidence: null, sources: [] }],
    ['Suppressed', { status: 'not_found', email: null }],
    ['Provisional', { status: 'not_found', retry_after: 300 }],
  ])('meets %s at the sandbox', async (first, expected) =>
    expect(await person(first)).toMatchObject({ status: 200, body: { ...expected, credits_charged: 0, cached_hit: false } }),
  );

  it.each([
    ['Insufficient Credits', 'insufficient_credits'],
    ['Subscription-Required', 'subscription_required'],
    ['Spend-Cap-Reached', 'spend_cap_reached'],
    ['Rate-Limited', 'rate_limited'],
    ['Quota-Exceeded', 'quota_exceeded'],
    ['Idempotency-In-Progress', 'idempotency_in_progress'],
    ['Internal', 'internal'],
    ['Unavailable', 'unavailable'],
    ['Timeout', 'timeout'],
  ] as const)('meets the error %s', async (first, code) => expectError(await person(first), code));

  it('asks nobody', async () => {
    const before = [asked, stack.testnet.journal.queries.length];
    await person('John', { domain: 'acme.test', linkedin_url: PROFILE });
    expect([asked, stack.testnet.journal.queries.length]).toEqual(before);
  });
});

describe('a person who objects', () => {
  const GRACE = { first_name: 'Grace', last_name: 'Hopper', domain: 'normal.test' };
  const gone = { email: null, phone: null, status: 'not_found', verified: false, credits_charged: 0 };

  it('is told of no more: not by a new call, nor one that was paid, nor a replay; and the address is not probed', async () => {
    const key = { 'Idempotency-Key': 'grace' };
    expect((await ask(GRACE, key)).body).toMatchObject({ email: 'grace.hopper@normal.test', status: 'found' });
    expect((await verify(stack.url, live, { email: 'grace.hopper@normal.test' }, { 'Idempotency-Key': 'v' })).body).toMatchObject(
      { status: 'valid' },
    );
    const pepper = privacyVariables.PRIVACY_PEPPER.fallback as string;
    await new SuppressionList(stack.store.database, pepper).add([{ email: 'Grace.Hopper@normal.test' }], 'test');
    await until(async () => (await ask(GRACE)).body['status'] === 'not_found');
    expect((await ask(GRACE)).body).toMatchObject(gone);
    const replay = await ask(GRACE, key);
    expect(replay.body).toMatchObject(gone);
    expect(replay.headers.get('x-credits-charged')).toBe('0');
    expect(replay.text).not.toContain('hopper');
    // Each service knows within a second; accounts that own no answer ask the services themselves.
    const stranger = async (): Promise<string> => (await stack.createKey()).secret;
    const email = 'GRACE.hopper@normal.test';
    await until(async () => (await lookup(stack.url, await stranger(), GRACE)).body['status'] === 'not_found');
    await until(async () => (await verify(stack.url, await stranger(), { email })).body['status'] === 'unknown');
    expect((await lookup(stack.url, await stranger(), GRACE)).body).toMatchObject(gone);
    const conversations = stack.testnet.journal.conversations.length;
    const unknown = { status: 'unknown', reason: 'not_probeable', verified: false, deliverable: false, credits_charged: 0 };
    for (const headers of [{}, { 'Idempotency-Key': 'v' }] as Record<string, string>[])
      expect((await verify(stack.url, live, { email: 'grace.hopper@normal.test' }, headers)).body).toMatchObject(unknown);
    expect((await verify(stack.url, await stranger(), { email })).body).toMatchObject(unknown);
    expect(stack.testnet.journal.conversations).toHaveLength(conversations);
  });
});
