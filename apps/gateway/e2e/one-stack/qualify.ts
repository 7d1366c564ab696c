import { randomUUID } from 'node:crypto';
import { compileValidator, QualifyAnswer, qualifyRoute } from '@modernleads/contracts';
import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { until } from '@modernleads/testing';
import { type Answer, expectError, get, send, served } from '../api';
import { curl } from '../curl';
import { PUBLIC_URL, type Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const QUALIFY = String.raw`curl -X POST https://app.modernleads.io/v1/qualify \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"domain":"acme.com","company_name":"Acme","employees":50,"industry":"SaaS"}'`;
const CONTEXT = {
  company: 'Modern Leads',
  offer: 'Contact data by API.',
  industries: { wanted: ['SaaS', 'Software'], excluded: ['Gambling'] },
  employees: { min: 10, max: 500, sweet_min: 20, sweet_max: 200 },
  countries: { wanted: ['DE', 'United States'] },
  keywords: { wanted: ['pallets'] },
  functions: ['sales'],
  titles: ['Head of Sales'],
};

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await sharedStack({ verify: 0, qualify: 2 });
});
beforeEach(async () => {
  ({ accountId, secret: live } = await stack.createKey({ rateLimit: 1_000 }));
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test', rateLimit: 1_000 }));
});

const qualify = (json: object, { key = live, query = '', ...headers }: Record<string, string> = {}): Promise<Answer> =>
  send(stack.url, { path: `/v1/qualify${query}`, key, json, headers });
const put = (json: object, key = live): Promise<Answer> =>
  send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key, json });
const context = (key = live): Promise<Answer> => get(stack.url, '/v1/buyer-context', key);
const spent = async (): Promise<number> => (1_000 - (await stack.ledger.balance(accountId)).balance) / 10;
const KNOWN = { domain: 'acme.test', employees: 50, industry: 'Software', fetch: false };

describe('the qualify example of the page', () => {
  it.each([
    ['live', 1],
    ['test', 0],
  ])('works with a %s key', async (mode, charged) => {
    await put(CONTEXT);
    const answer = await curl(QUALIFY, stack.url, mode === 'live' ? live : test);
    expect(answer).toMatchObject({
      status: 200,
      body: { fit_score: expect.any(Number), fit_label: expect.stringMatching(/^(high|medium|low)$/), credits_charged: charged },
    });
    expect(compileValidator(QualifyAnswer)(answer.body)).toMatchObject({ ok: true });
    expect(Object.keys(answer.body).sort()).toEqual(Object.keys(qualifyRoute.example.response).sort());
    expect(answer.body['reason']).toContain('industry (SaaS)');
    expect(answer.body['fit_score']).toBeGreaterThanOrEqual(7);
    expect(await spent()).toBe(charged);
  });
});

describe('the buyer context', () => {
  it('is missing until it is set', async () => {
    const answer = await qualify(KNOWN);
    expectError(answer, 'buyer_context_missing');
    expect(answer.body['cta_url']).toBe(`${PUBLIC_URL}/buyer-context`);
    expectError(await context(), 'not_found');
    expect(await spent()).toBe(0);
  });

  it('has a version and a hash that the order of lists and fields does not change', async () => {
    const first = await put(CONTEXT);
    expect(first).toMatchObject({ status: 200, body: { ...CONTEXT, version: 1, hash: expect.stringMatching(/^[\da-f]{64}$/) } });
    const turned = Object.fromEntries(Object.entries({ ...CONTEXT, countries: { wanted: ['United States', 'DE'] } }).reverse());
    expect((await put(turned)).body).toMatchObject({ version: 1, hash: first.body['hash'] });
    expect((await put({ ...CONTEXT, offer: 'Another.' })).body).toMatchObject({ version: 2 });
    expect((await context()).body).toMatchObject({ version: 2, offer: 'Another.' });
    expect((await put(CONTEXT)).body).toMatchObject({ version: 3, hash: first.body['hash'] });
    const events = await stack.store.database.pool.query(
      `SELECT verb, before, after FROM audit_event WHERE account_id = $1 AND subject_kind = 'buyer_context' ORDER BY chain_seq`,
      [accountId],
    );
    expect(events.rows.map(({ verb, after }) => [verb, after.version])).toEqual(
      [1, 2, 3].map((version) => ['buyer_context.set', version]),
    );
  });

  it('is deleted', async () => {
    const remove = () => send(stack.url, { method: 'DELETE', path: '/v1/buyer-context', key: live });
    expect(await remove()).toMatchObject({ status: 200, body: { deleted: false } });
    await put(CONTEXT);
    expect(await remove()).toMatchObject({ status: 200, body: { deleted: true } });
    expectError(await qualify(KNOWN), 'buyer_context_missing');
    expect((await put(CONTEXT)).body).toMatchObject({ version: 3 });
  });

  it.each<[object, string]>([
    [{}, 'body'],
    [{ employees: { min: 50, max: 10 } }, 'employees.max'],
    [{ countries: { wanted: ['Atlantis'] } }, 'countries.wanted[0]'],
    [{ thresholds: { high: 4, medium: 4 } }, 'thresholds'],
    [{ excluded_domains: ['no domain'] }, 'excluded_domains[0]'],
    [{ seniorities: ['boss'] }, 'seniorities'],
    [{ industries: { wants: ['SaaS'] } }, 'industries.wants'],
    [{ weights: { industry: 11 } }, 'weights.industry'],
  ])('is refused where it cannot be meant: %j', async (json, field) => {
    const answer = await put(json);
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toEqual([expect.objectContaining({ field: expect.stringContaining(field) })]);
  });

  it('is of one account and one mode', async () => {
    await put(CONTEXT);
    const { secret: stranger } = await stack.createKey();
    expectError(await context(stranger), 'not_found');
    expectError(await qualify(KNOWN, { key: stranger }), 'buyer_context_missing');
    expect((await context(test)).body).toMatchObject({ version: 0, company: 'Example Inc.' });
    await put({ countries: { wanted: ['JP'] } }, test);
    expect((await context()).body).toMatchObject(CONTEXT);
    const { secret: other } = await stack.createKey({ mode: 'test' });
    expect((await context(other)).body).toMatchObject({ version: 0 });
  });

  it('is drafted from the site of the seller, and not stored', async () => {
    const draft = (domain: string, key = live) => send(stack.url, { path: '/v1/buyer-context/draft', key, json: { domain } });
    const { status, body } = await draft('https://pallets.test/');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      context: { company: 'Pallets', excluded_domains: ['pallets.test'] },
      sources: [expect.stringContaining('pallets.test')],
    });
    expectError(await context(), 'not_found');
    expect((await put(body['context'] as object)).status).toBe(200);
    expectError(await draft('nowhere.test'), 'invalid_input');
    expect(await draft('acme.com', test)).toMatchObject({ status: 200, body: { context: { excluded_domains: ['acme.com'] } } });
    expect(await spent()).toBe(0);
  });

  it('needs the scope', async () => {
    const { secret } = await stack.createKey({ accountId, scopes: ['lookup'] });
    expectError(await context(secret), 'scope_denied');
    expectError(await qualify(KNOWN, { key: secret }), 'scope_denied');
  });
});

describe('what it costs', () => {
  beforeEach(() => put(CONTEXT));

  it('is paid once for the same facts and context', async () => {
    const [first, again] = [
      await qualify(KNOWN),
      await qualify({ ...KNOWN, domain: 'https://www.ACME.test/', industry: 'software ' }),
    ];
    expect(first.body).toMatchObject({ credits_charged: 1, cached: false });
    expect(again.body).toEqual({ ...first.body, credits_charged: 0, cached: true });
    expect((await qualify({ ...KNOWN, employees: 51 })).body).toMatchObject({ credits_charged: 1 });
    await put({ ...CONTEXT, offer: 'Another.' });
    expect((await qualify(KNOWN)).body).toMatchObject({ credits_charged: 1, cached: false });
    await put(CONTEXT);
    expect((await qualify(KNOWN)).body).toMatchObject({ credits_charged: 0, cached: true });
    expect(await spent()).toBe(3);
  });

  it('is paid once by parallel calls', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => served(() => qualify(KNOWN))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body['breakdown']))).size).toBe(1);
    expect(await spent()).toBe(1);
  });

  it('is replayed under its Idempotency-Key, also without a context by then', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const first = await qualify(KNOWN, key);
    await send(stack.url, { method: 'DELETE', path: '/v1/buyer-context', key: live });
    const second = await qualify(KNOWN, key);
    expect(second.text).toBe(first.text);
    expect(second.headers.get('x-idempotent-replay')).toBe('true');
    expectError(await qualify({ ...KNOWN, employees: 1 }, key), 'idempotency_key_payload_mismatch');
    expect(await spent()).toBe(1);
  });

  it('can be asked before, and limited', async () => {
    expect((await qualify(KNOWN, { query: '?dry_run=true' })).body).toEqual({
      estimate: { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 },
    });
    expectError(await qualify({ ...KNOWN, max_credits: 0.5 }), 'insufficient_credits');
    expect((await qualify({ ...KNOWN, ref: 'row 7' })).body).toMatchObject({ ref: 'row 7', credits_charged: 1 });
    expect((await qualify(KNOWN, { query: '?dry_run=true' })).body).toMatchObject({ estimate: { max: 0, cached: 1 } });
    expect(await spent()).toBe(1);
  });

  it.each<[object, string]>([
    [{ domain: 'acme.test', first_name: 'Ada' }, 'last_name'],
    [{ domain: 'acme.test', last_name: 'Lovelace' }, 'first_name'],
    [{ domain: 'https://www.facebook.com/acme' }, 'domain'],
    [{ domain: 'no domain' }, 'domain'],
    [{ domain: 'acme.test', country: 'Atlantis' }, 'country'],
    [{ domain: 'acme.test', employees: 0 }, 'employees'],
    [{ domain: 'acme.test', employes: 5 }, 'employes'],
  ])('is nothing for a question that cannot be read: %j', async (json, field) => {
    const answer = await qualify(json);
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toEqual([expect.objectContaining({ field })]);
    expect(await spent()).toBe(0);
  });
});

describe('facts', () => {
  const visits = () => stack.testnet.journal.visits.filter(({ host }) => host.endsWith('pallets.test')).length;

  it('that are missing come from the site, which is read once for all accounts', async () => {
    await put(CONTEXT);
    const given = await qualify({ domain: 'pallets.test', fetch: false });
    expect(given.body).toMatchObject({ fit_score: 5, fit_label: 'medium', confidence: 0, facts: [] });
    expect(given.body['reason']).toContain('Nothing is known');
    const before = visits();
    const read = await qualify({ domain: 'pallets.test', country: 'DE' });
    expect(visits()).toBeGreaterThan(before);
    const parts = read.body['breakdown'] as { criterion: string }[];
    expect(parts.find(({ criterion }) => criterion === 'keywords')).toMatchObject({
      outcome: 'met',
      evidence: {
        ...{ source: 'site', value: 'pallets', quote: expect.stringContaining('Pallets') },
        url: expect.stringMatching(/^https?:\/\/pallets\.test\/$/),
      },
    });
    expect(parts.find(({ criterion }) => criterion === 'country')).toMatchObject({
      evidence: { source: 'request', value: 'DE' },
    });
    expect(read.body['facts']).toEqual(
      expect.arrayContaining([expect.objectContaining({ fact: 'country', value: 'DE', source: 'request' })]),
    );
    const once = visits();
    const { secret, accountId: other } = await stack.createKey();
    await put(CONTEXT, secret);
    expect((await qualify({ domain: 'pallets.test', country: 'DE' }, { key: secret })).body).toMatchObject({
      cached: false,
      credits_charged: 1,
    });
    expect((await stack.ledger.balance(other)).balance).toBe(990);
    expect(visits()).toBe(once);
    await qualify({ domain: 'pallets.test', country: 'DE', max_age: 0 });
    expect(visits()).toBeGreaterThan(once);
  });

  it('of a person are scored by the title', async () => {
    await put(CONTEXT);
    const ada = { ...KNOWN, first_name: 'Ada', last_name: 'Lovelace' };
    expect((await qualify(KNOWN)).body).toMatchObject({ mode: 'company' });
    const [sales, nobody] = [await qualify({ ...ada, job_title: 'Head of Sales' }), await qualify(ada)];
    const titleOf = ({ body }: Answer) =>
      (body['breakdown'] as { criterion: string; outcome: string }[]).find(({ criterion }) => criterion === 'title');
    expect([sales.body['mode'], titleOf(sales)?.outcome, titleOf(nobody)?.outcome]).toEqual(['person', 'met', 'unknown']);
    const stored = await stack.store.database.pool.query(
      'SELECT count(*)::int AS rows FROM company_facts WHERE facts::text ILIKE $1',
      ['%Lovelace%'],
    );
    expect(stored.rows).toEqual([{ rows: 0 }]);
  });
});

it('knows the title of a person whom the account has imported', async () => {
  await stack.startService('lookup');
  const rows = [{ 'First Name': 'Grace', 'Last Name': 'Hopper', Website: 'acme.test', 'Job Title': 'Head of Sales' }];
  expect((await send(stack.url, { path: '/v1/contacts/import', key: live, json: { rows } })).body).toMatchObject({ imported: 1 });
  const grace = { ...KNOWN, first_name: 'Grace', last_name: 'Hopper' };
  const title = async (key: string, question: object) => {
    await put(CONTEXT, key);
    const { body } = await qualify(question, { key });
    return (body['breakdown'] as { criterion: string }[]).find(({ criterion }) => criterion === 'title');
  };
  expect(await title(live, grace)).toMatchObject({ outcome: 'met', evidence: { source: 'contacts', value: 'Head of Sales' } });
  expect(await title(live, { ...grace, domain: 'other.test' })).toMatchObject({ outcome: 'unknown' });
  expect(await title(live, { ...grace, job_title: 'Janitor' })).not.toMatchObject({ evidence: { source: 'contacts' } });
  expect(await title((await stack.createKey()).secret, grace)).toMatchObject({ outcome: 'unknown' });
});

it('scores a person who objected as one whose title nobody knows, in answers that were paid for, too', async () => {
  await put(CONTEXT);
  const ada = { ...KNOWN, first_name: 'Ada', last_name: 'Lovelace', job_title: 'Head of Sales' };
  const key = { 'idempotency-key': randomUUID() };
  const before = await qualify(ada, key);
  expect(before.text).toContain('Head of Sales');
  const pepper = privacyVariables.PRIVACY_PEPPER.fallback as string;
  const { first_name, last_name, domain } = ada;
  await new SuppressionList(stack.store.database, pepper).add([{ first_name, last_name, domain }], 'test');
  const titles = async (answer: Answer) => {
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('Head of Sales');
    const parts = answer.body['breakdown'] as { criterion: string; outcome: string }[];
    expect(parts.find(({ criterion }) => criterion === 'title')).toMatchObject({ outcome: 'unknown' });
  };
  await titles(
    await until(async () => ((await qualify(ada, key)).text.includes('Head of Sales') ? undefined : qualify(ada, key))),
  );
  await titles(await qualify(ada));
  // Each replica reads the list anew within a second.
  let employees = 60;
  await until(async () => !(await qualify({ ...ada, employees: ++employees })).text.includes('Head of Sales'));
});

it('tells on which page a fact of the site stands', async () => {
  await put(CONTEXT);
  const { body } = await qualify({ domain: 'coded.test' });
  const parts = body['breakdown'] as { criterion: string; outcome: string; evidence: { url: string; quote: string } }[];
  for (const criterion of ['industry', 'country']) {
    const part = parts.find((one) => one.criterion === criterion);
    expect(part).toMatchObject({
      outcome: 'met',
      evidence: { source: 'site', url: expect.stringMatching(/^https?:\/\/coded\.test\//) },
    });
    expect(part?.evidence.quote).toBeTruthy();
  }
});

describe('with a test key', () => {
  it.each<[string, object]>([
    ['high', { fit_label: 'high', capped_at: null }],
    ['medium', { fit_label: 'medium', capped_at: null }],
    ['low', { fit_label: 'low', capped_at: null }],
    ['excluded', { fit_label: 'low', capped_at: 2 }],
    ['unknown', { fit_score: 5, fit_label: 'medium', confidence: 0 }],
  ])('%s.sandbox.test is scored so', async (name, expected) => {
    const answer = await qualify({ domain: `${name}.sandbox.test` }, { key: test });
    expect(answer).toMatchObject({ status: 200, body: { ...expected, credits_charged: 0 } });
    expect((await qualify({ domain: `${name}.sandbox.test` }, { key: test })).text).toBe(answer.text);
  });

  it('errors have names', async () => {
    expectError(await qualify({ domain: 'no-context.sandbox.test' }, { key: test }), 'buyer_context_missing');
    expectError(await qualify({ domain: 'timeout.sandbox.test' }, { key: test }), 'timeout');
    expectError(await qualify({ domain: 'unavailable.sandbox.test' }, { key: test }), 'unavailable');
  });

  it('no site is read', async () => {
    const before = stack.testnet.journal.visits.length;
    await qualify({ domain: 'pallets.test' }, { key: test });
    expect(stack.testnet.journal.visits.length).toBe(before);
  });
});
