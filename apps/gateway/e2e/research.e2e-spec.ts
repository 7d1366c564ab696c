import { randomUUID } from 'node:crypto';
import { compileValidator, ResearchAnswer } from '@modernleads/contracts';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { expectError, get, send, served } from './api';
import { curl } from './curl';
import { type Stack, startStack } from './stack';

const RESEARCH = String.raw`curl -X POST https://app.modernleads.io/v1/research/prospect \
-H "Authorization: Bearer ml_live_your_key" \
-d '{"domain":"acme.com","contact_name":"John Doe","contact_title":"VP Sales"}'`;

/** The same about a company of the testnet. */
const LIVE = RESEARCH.replace('acme.com', 'anvils.test');

const news = new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10);
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Acme"></head><body>${body}</body></html>`;

const acme: TestDomain = {
  domain: 'anvils.test',
  shows: 'the company of the reference page, with news',
  web: {
    'anvils.test': {
      '/': page('Acme', '<h1>Acme</h1><p>Acme makes anvils.</p><a href="/news">News</a> <a href="/about">About</a>'),
      '/about': page('About Acme', '<h1>About Acme</h1><p>Acme has made anvils since 1949.</p>'),
      '/news': page('News', '<h1>News</h1><a href="/news/series-b">Acme raises $12 million Series B</a>'),
      '/news/series-b': page(
        'Acme raises $12 million Series B',
        `<article><h1>Acme raises $12 million Series B</h1><time datetime="${news}">${news}</time><p>Acme raised $12 million in a Series B round led by Example Capital.</p></article>`,
      ),
    },
  },
};

let stack: Stack;
let accountId: string;
let live: string;
let test: string;

beforeAll(async () => {
  stack = await startStack({ services: { verify: 0, qualify: 1, research: 1 }, testDomains: [...testDomains, acme] });
});
afterAll(() => stack?.stop());

beforeEach(async () => {
  ({ accountId, secret: live } = await stack.createKey());
  ({ secret: test } = await stack.createKey({ accountId, mode: 'test' }));
  await setContext(live);
});

/** Whom the account sells to. */
const setContext = (key: string, json: object = { offer: 'Rocket skates', employees: { sweet_min: 10, sweet_max: 500 } }) =>
  send(stack.url, { method: 'PUT', path: '/v1/buyer-context', key, json });

const isAnswer = compileValidator(ResearchAnswer);

it('leaves what it has read of a company to qualify', async () => {
  await send(stack.url, { path: '/v1/research/prospect', key: live, json: { domain: 'anvils.test' } });
  const visits = () => stack.testnet.journal.visits.filter(({ host }) => host.endsWith('anvils.test')).length;
  const before = visits();
  const json = { domain: 'anvils.test', country: 'DE' };
  expect(await send(stack.url, { path: '/v1/qualify', key: live, json })).toMatchObject({ status: 200 });
  expect(visits()).toBe(before);
});

it('works as the page shows it with a test key, and is not charged', async () => {
  const answer = await curl(RESEARCH, stack.url, test);
  expect(answer).toMatchObject({
    status: 200,
    body: {
      output: {
        prospect_company: 'Acme',
        fit_assessment: { fit_score: 8, fit_label: 'high' },
        why_now: { signal_found: true, signal: expect.any(String), source: expect.any(String) },
        connection_point: { detail: expect.any(String), usable_in_email: expect.any(String) },
      },
      credits_charged: 0,
    },
  });
  expect(isAnswer(answer.body)).toMatchObject({ ok: true });
  expect(answer.headers.get('x-job-id')).toBe(answer.body['job_id']);
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
});

it.each([
  ['signal', 'complete', true],
  ['no-signal', 'complete', false],
  ['partial', 'partial', false],
])('answers %s.sandbox.test with a test key', async (host, status, signal_found) => {
  const question = { path: '/v1/research/prospect', key: test, json: { domain: `${host}.sandbox.test` } };
  const [one, other] = [await send(stack.url, question), await send(stack.url, question)];
  expect(one).toMatchObject({ status: 200, body: { status, output: { why_now: { signal_found } }, cached: false } });
  expect(other.body['output']).toEqual(one.body['output']);
});

it('fails failed.sandbox.test, and says why', async () => {
  const answer = await send(stack.url, { path: '/v1/research/prospect', key: test, json: { domain: 'failed.sandbox.test' } });
  expectError(answer, 'research_failed');
  expect(answer.body['message']).toBe('The site did not answer.');
});

it('returns a job again, to its account only', async () => {
  const { body } = await send(stack.url, { path: '/v1/research/prospect', key: test, json: { domain: 'acme.test', ref: 'r' } });
  expect(body['ref']).toBe('r');
  const path = `/v1/research/${String(body['job_id'])}`;
  expect(await get(stack.url, path, test)).toMatchObject({
    status: 200,
    body: { output: body['output'], cached: true, credits_charged: 0 },
  });
  expectError(await get(stack.url, path, live), 'not_found');
  expectError(await get(stack.url, path, (await stack.createKey({ mode: 'test' })).secret), 'not_found');
  expectError(await get(stack.url, `/v1/research/${randomUUID()}`, test), 'not_found');
});

it('works as the page shows it with a live key, and is charged once', async () => {
  const answer = await curl(LIVE, stack.url, live);
  expect(answer).toMatchObject({
    status: 200,
    body: { output: { prospect_company: 'Acme' }, credits_charged: 10, cached: false },
  });
  expect(isAnswer(answer.body)).toMatchObject({ ok: true });
  expect(answer.body['output']).toMatchObject({ fit_assessment: { fit_score: expect.any(Number), reason: expect.any(String) } });
  const fields = Object.keys(answer.body['output'] as object);
  expect(fields.slice(0, 4)).toEqual(['prospect_company', 'fit_assessment', 'why_now', 'connection_point']);
  expect(answer.headers.get('x-credits-charged')).toBe('10');
  expect(answer.body['sources']).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ url: 'https://anvils.test/', status: 200, kind: 'front', outcome: 'read' }),
      expect.objectContaining({ url: 'https://anvils.test/about', outcome: 'read' }),
    ]),
  );
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 900, held: 0 });
  const again = await curl(LIVE, stack.url, live);
  expect(again.body).toEqual({ ...answer.body, cached: true, credits_charged: 0 });
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 900, held: 0 });
});

it('is one job, one charge and one answer for 50 equal requests at once', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => served(() => curl(LIVE, stack.url, live))));
  expect(answers.map(({ status }) => status)).toEqual(Array<number>(50).fill(200));
  const first = answers[0]?.body ?? {};
  for (const { body } of answers) expect([body['job_id'], body['output']]).toEqual([first['job_id'], first['output']]);
  const charged = answers.map(({ body }) => Number(body['credits_charged']));
  expect(charged.filter((credits) => credits > 0)).toEqual([10]);
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 900, held: 0 });
});

it('costs nothing where no dossier can be made', async () => {
  const answer = await send(stack.url, { path: '/v1/research/prospect', key: live, json: { domain: 'nothing-here.test' } });
  expectError(answer, 'research_failed');
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
});

it('replays an answer under its Idempotency-Key, and estimates without work', async () => {
  const estimate = await send(stack.url, {
    path: '/v1/research/prospect?dry_run=true',
    key: live,
    json: { domain: 'anvils.test' },
  });
  expect(estimate.body).toEqual({ estimate: { min: 0, max: 10, cached: 0, duplicates: 0, rejected: 0 } });
  const headers = { 'idempotency-key': randomUUID() };
  const one = await curl(LIVE, stack.url, live, headers);
  const other = await curl(LIVE, stack.url, live, headers);
  expect(other.headers.get('x-idempotent-replay')).toBe('true');
  expect(other.body).toEqual(one.body);
  expect(other.headers.get('x-job-id')).toBe(one.headers.get('x-job-id'));
});

it('refuses what cannot be researched, and what costs too much', async () => {
  const ask = (json: object) => send(stack.url, { path: '/v1/research/prospect', key: live, json });
  expectError(await ask({ domain: 'facebook.com/acme' }), 'invalid_input');
  expectError(await ask({ contact_name: 'John Doe' }), 'invalid_input');
  expectError(await ask({ domain: 'anvils.test', max_credits: 9 }), 'insufficient_credits');
  expect(await stack.ledger.balance(accountId)).toMatchObject({ balance: 1_000, held: 0 });
});

/** The server-sent events of a call, by name. */
async function eventsOf(key: string, json: object): Promise<{ event: string; data: Record<string, unknown> }[]> {
  const response = await fetch(`${stack.url}/v1/research/prospect`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  return [...text.matchAll(/event: (\w+)\ndata: (.*)\n\n/g)].map(([, event = '', data = '']) => ({
    event,
    data: JSON.parse(data),
  }));
}

it.each(['test', 'live'])('streams the steps of a %s job, then its result', async (mode) => {
  const events = await eventsOf(mode === 'live' ? live : test, { domain: 'anvils.test' });
  expect(events[0]).toEqual({ event: 'job', data: { job_id: expect.any(String) } });
  const done = events.filter(({ event, data }) => event === 'step' && data['state'] === 'done').map(({ data }) => data['step']);
  expect(done).toEqual(['resolve', 'plan', 'fetch', 'extract', 'fit', 'compose', 'check']);
  expect(events.at(-1)).toMatchObject({ event: 'result', data: { output: { prospect_company: expect.any(String) } } });
});

it('ends the stream of a job that fails with its error', async () => {
  const events = await eventsOf(test, { domain: 'failed.sandbox.test' });
  expect(events.at(-1)).toMatchObject({ event: 'error', data: { code: 'research_failed', message: 'The site did not answer.' } });
});

it('needs a buyer context: without one nothing is begun or charged; a changed one is another question', async () => {
  const { secret, accountId: owner } = await stack.createKey();
  const refused = await curl(LIVE, stack.url, secret);
  expectError(refused, 'buyer_context_missing');
  expect(refused.body['cta_url']).toMatch(/^https:/);
  expect(await stack.ledger.balance(owner)).toMatchObject({ balance: 1_000, held: 0 });
  expectError(
    await send(stack.url, { path: '/v1/research/prospect', key: test, json: { domain: 'no-context.sandbox.test' } }),
    'buyer_context_missing',
  );
  const one = await curl(LIVE, stack.url, live);
  await setContext(live, { offer: 'Anvils' });
  expect((await curl(LIVE, stack.url, live)).body['job_id']).not.toBe(one.body['job_id']);
});
