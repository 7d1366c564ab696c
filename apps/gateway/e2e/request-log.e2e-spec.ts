import { randomUUID } from 'node:crypto';
import { Receiver, until } from '@modernleads/testing';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import { type Answer, expectError, get, send } from './api';
import { createMember, signedIn } from './browser';
import { type Stack, startStack } from './stack';

type Logged = Record<string, unknown>;

const kegs: TestDomain = {
  domain: 'kegs.test',
  shows: 'a company with a site',
  web: {
    'kegs.test': {
      '/': '<!doctype html><html lang="en"><title>Kegs</title><h1>Kegs</h1><p>Kegs makes barrels of steel.</p></html>',
    },
  },
};

let stack: Stack;
let receiver: Receiver;
let key: { secret: string; id: string; accountId: string };

beforeAll(async () => {
  receiver = await Receiver.start();
  stack = await startStack({
    services: { lookup: 1, batch: 1, qualify: 1, research: 1, 'webhook-dispatcher': 1 },
    testDomains: [...testDomains, kegs],
  });
});
afterAll(async () => {
  await stack?.stop();
  await receiver.stop();
});
beforeEach(async () => {
  key = await stack.createKey({ name: 'CRM', rateLimit: 100_000 });
});

const AGENT = 'crm-sync/2 (ask ada.lovelace@agents.test)';
/** A call under an id of its own. */
async function ask(
  path: string,
  request: Partial<Parameters<typeof send>[1]> = {},
): Promise<{ answer: Answer; id: string; logged: () => Promise<Logged> }> {
  const id = randomUUID();
  const headers = { 'x-request-id': id, 'user-agent': AGENT, ...request.headers };
  const answer = await send(stack.url, { path, key: key.secret, ...request, headers });
  return { answer, id, logged: () => getLogged(id) };
}
const getLogged = async (id: string, secret = key.secret): Promise<Logged> => {
  const answer = await get(stack.url, `/v1/requests/${encodeURIComponent(id)}`, secret);
  expect(answer.status).toBe(200);
  return answer.body;
};
const list = async (query = '', secret = key.secret): Promise<{ data: Logged[]; next_cursor: string | null }> => {
  const answer = await get(stack.url, `/v1/requests?limit=50${query}`, secret);
  expect(answer.status).toBe(200);
  return answer.body as { data: Logged[]; next_cursor: string | null };
};
const verify = (email: string, headers: Record<string, string> = {}) => ask('/v1/verify/email', { json: { email }, headers });

describe('the log of calls', () => {
  it('answers what was called, how it went, with which key, and what it was charged', async () => {
    const { answer, id, logged } = await verify('ada.lovelace@normal.test');
    const entry = await logged();
    expect(entry).toMatchObject({
      ...{ request_id: id, mode: 'live', source: 'api', method: 'POST', path: '/v1/verify/email', endpoint: 'verifyEmail' },
      ...{ status: 200, code: null, credits_charged: 1, cached: false, replayed: false, key_id: key.id, key_name: 'CRM' },
      ...{ job_id: null, ip: expect.stringMatching(/^(::1|127\.0\.0\.1)$/), sample_weight: 1 },
      user_agent: 'crm-sync/2 (ask [e-mail])',
      trace_id: expect.stringMatching(/^[\da-f]{32}$/),
      charges: [{ id: expect.any(String), credits: 1, created_at: expect.any(String) }],
    });
    const { body } = await get(stack.url, '/v1/usage', key.secret);
    expect(body['data']).toMatchObject([{ request_id: id, operation_id: entry['operation_id'] }]);
    expect(Math.abs(Date.parse(String(entry['at'])) - Date.now())).toBeLessThan(60_000);
    expect(answer.headers.get('x-request-id')).toBe(id);
  });

  it('tells an answer that was paid for, and one that is replayed, from one that is charged', async () => {
    const replayKey = { 'idempotency-key': randomUUID() };
    const first = await verify('bob@normal.test', replayKey);
    const replay = await verify('bob@normal.test', replayKey);
    const cached = await verify('bob@normal.test');
    expect(await first.logged()).toMatchObject({ credits_charged: 1, cached: false, replayed: false });
    expect(await replay.logged()).toMatchObject({ credits_charged: 0, cached: false, replayed: true, charges: [] });
    expect(await cached.logged()).toMatchObject({ credits_charged: 0, cached: true, replayed: false, charges: [] });
  });

  it('has what was refused, also by the key that was used', async () => {
    const { accountId } = key;
    const narrow = await stack.createKey({ accountId, scopes: ['lookup'] });
    const calls = [
      await ask('/v1/verify/email', { json: { email: 1 } }),
      await ask('/v1/verify/email', { json: { email: 'a@normal.test' }, key: narrow.secret }),
      await ask('/v1/batch/00000000-0000-4000-8000-000000000000'),
    ];
    const entries = await Promise.all(calls.map(({ logged }) => logged()));
    expect(entries.map(({ status, code }) => [status, code])).toEqual([
      [400, 'invalid_input'],
      [403, 'scope_denied'],
      [404, 'not_found'],
    ]);
    expect(entries.map(({ key_id }) => key_id)).toEqual([key.id, narrow.id, key.id]);
    expect(entries[2]).toMatchObject({ path: '/v1/batch/{id}', endpoint: 'getBatch' });
    expectError(
      await get(stack.url, `/v1/requests/${(await ask('/v1/account', { key: 'ml_live_x' })).id}`, key.secret),
      'not_found',
    );
  });

  it('leads to the batch and the research job of a call, and to their charges', async () => {
    const batch = await ask('/v1/batch/verify', { json: { emails: ['eve@normal.test'] } });
    const { batch_id } = batch.answer.body;
    await until(async () => (await get(stack.url, `/v1/batch/${String(batch_id)}`, key.secret)).body['status'] === 'completed');
    expect(await batch.logged()).toMatchObject({ job_id: batch_id, credits_charged: 0, charges: [{ credits: 0.1 }] });
    await ask('/v1/buyer-context', { method: 'PUT', json: { offer: 'Office furniture' } });
    // A machine that is busy with other suites may answer 503 at first.
    const research = await until(async () => {
      const asked = await ask('/v1/research/prospect', { json: { domain: 'kegs.test' } });
      return asked.answer.status === 200 ? asked : undefined;
    });
    const entry = await research.logged();
    expect(entry).toMatchObject({ job_id: research.answer.body['job_id'], credits_charged: 10, charges: [{ credits: 10 }] });
    const again = await ask('/v1/research/prospect', { json: { domain: 'kegs.test' } });
    expect(await again.logged()).toMatchObject({ job_id: entry['job_id'], credits_charged: 0, cached: true, charges: [] });
  });

  it('is seen by every key of the account, of either mode, and by nobody else', async () => {
    const { id } = await verify('carol@normal.test');
    const test = await stack.createKey({ accountId: key.accountId, mode: 'test', scopes: ['batch'] });
    const other = await stack.createKey();
    expect(await getLogged(id, test.secret)).toMatchObject({ request_id: id, mode: 'live' });
    expectError(await get(stack.url, `/v1/requests/${id}`, other.secret), 'not_found');
    expect((await list('&mode=live', other.secret)).data.map(({ request_id }) => request_id)).not.toContain(id);
    expect((await list('&endpoint=verifyEmail', test.secret)).data).toEqual([]);
    expect((await list('&endpoint=verifyEmail&mode=live', test.secret)).data).toHaveLength(1);
  });

  it('has pages and filters', async () => {
    const before = new Date().toISOString();
    await verify('dan@normal.test');
    await ask('/v1/verify/email', { json: {} });
    await ask('/v1/account');
    const endpoints = ({ data }: { data: Logged[] }): unknown[] => data.map(({ endpoint }) => endpoint);
    expect(endpoints(await list())).toEqual(['getAccount', 'verifyEmail', 'verifyEmail']);
    expect(endpoints(await list('&status=4xx'))).toEqual(['verifyEmail']);
    expect(endpoints(await list('&code=invalid_input'))).toEqual(['verifyEmail']);
    expect(endpoints(await list('&status=5xx'))).toEqual([]);
    expect((await list(`&endpoint=getAccount&key_id=${key.id}`)).data).toHaveLength(1);
    expect((await list(`&key_id=${randomUUID()}`)).data).toEqual([]);
    expect((await list(`&to=${before}`)).data).toEqual([]);
    const first = await list(`&limit=2&endpoint=verifyEmail&from=${before}`.replace('&limit=2', ''));
    expect(first.next_cursor).toBeNull();
    const page = (await get(stack.url, '/v1/requests?limit=1&endpoint=verifyEmail', key.secret)).body;
    const next = (
      await get(stack.url, `/v1/requests?limit=1&endpoint=verifyEmail&cursor=${String(page['next_cursor'])}`, key.secret)
    ).body;
    expect([...(page['data'] as Logged[]), ...(next['data'] as Logged[])]).toEqual(first.data);
    expectError(await get(stack.url, `/v1/requests?cursor=1795000000000.${'0'.repeat(36)}`, key.secret), 'invalid_input');
    expect(next['next_cursor']).toBeNull();
    for (const bad of ['status=3xx', 'code=A', 'endpoint=a%20b', 'key_id=1', 'cursor=1', 'limit=0'])
      expectError(await get(stack.url, `/v1/requests?${bad}`, key.secret), 'invalid_input');
  });

  it('has calls of tools and of the dashboard, under the address of whoever asked', async () => {
    const headers = { accept: 'application/json, text/event-stream' };
    const params = { name: 'verify_email', arguments: { email: 'tool@normal.test' } };
    const { answer, logged } = await ask('/mcp', { json: { jsonrpc: '2.0', id: 1, method: 'tools/call', params }, headers });
    expect(answer.status).toBe(200);
    const outer = await logged();
    expect(outer).toMatchObject({ path: '/mcp', endpoint: 'mcp', source: 'api', status: 200, credits_charged: 0 });
    const [inner] = (await list('&endpoint=verifyEmail')).data;
    expect(inner).toMatchObject({ credits_charged: 1, trace_id: outer['trace_id'], user_agent: outer['user_agent'] });
    const owner = await createMember(stack, { accountId: key.accountId });
    const browser = await signedIn(stack, owner);
    await browser.get('/live/v1/account');
    expect((await list('&endpoint=getAccount')).data).toEqual([]);
    expect((await list('&source=dashboard')).data).toMatchObject([{ endpoint: 'getAccount', ip: browser.address }]);
  });

  it('holds no body, no query, no value of a path, and nobody', async () => {
    const json = {
      first_name: 'Ada',
      last_name: 'Lovelace',
      domain: 'normal.test',
      linkedin_url: 'https://linkedin.com/in/ada-lovelace',
    };
    const calls = [
      await ask('/v1/lookup?explain=true', { json }),
      await ask('/v1/contacts/import?ref=lovelace', { json: { rows: [{ ...json, email: 'ada.lovelace@normal.test' }] } }),
      await ask('/v1/contacts/ada.lovelace%40normal.test', { method: 'DELETE' }),
      await ask('/v1/privacy/erase', { json: { email: 'ada.lovelace@normal.test' } }),
      await ask('/v1/verify/email?email=ada.lovelace@normal.test', { body: '{"email":"ada.lovelace@normal.test"' }),
    ];
    const paths = await Promise.all(calls.map(async ({ logged }) => (await logged())['path']));
    expect(paths[2]).toBe('/v1/contacts/{contact}');
    const { rows } = await stack.store.database.pool.query<{ row: string }>('SELECT l::text AS row FROM request_log l');
    expect(rows.length).toBeGreaterThanOrEqual(calls.length);
    expect(rows.filter(({ row }) => /lovelace|@|normal\.test|ml_(live|test)_/i.test(row))).toEqual([]);
  });
});

describe('the trace of a call', () => {
  const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
  const traceparent = `00-${TRACE}-00f067aa0ba902b7-01`;

  it('is that of the caller, through the message bus, the queue and the webhooks of its batch', async () => {
    const path = `/${randomUUID()}`;
    await ask('/v1/webhook-endpoints', { json: { url: receiver.url(path) } });
    await until(() => receiver.at(path).length === 1);
    const { pool } = stack.store.database;
    const { answer, id, logged } = await withoutVerdicts(() =>
      ask('/v1/batch/verify', { json: { emails: ['trace@normal.test'] }, headers: { traceparent } }),
    );
    expect(await logged()).toMatchObject({ trace_id: TRACE });
    await until(() => receiver.at(path).length === 2);
    expect(receiver.at(path)[1]?.headers['traceparent']).toMatch(new RegExp(`^00-${TRACE}-[\\da-f]{16}-01$`));
    for (const service of ['gateway', 'verify'])
      await until(() => linesOf(service).some((line) => line['requestId'] === id && line['traceId'] === TRACE));
    const { rows } = await pool.query('SELECT traceparent FROM batch WHERE id = $1', [answer.body['batch_id']]);
    expect(rows).toEqual([{ traceparent: expect.stringContaining(TRACE) }]);
  });

  it('goes with a ping and the job of a research call, and is a new one where the header is none', async () => {
    const path = `/${randomUUID()}`;
    const { answer } = await ask('/v1/webhook-endpoints', { json: { url: receiver.url(path) } });
    await until(() => receiver.at(path).length === 1);
    await ask(`/v1/webhook-endpoints/${String(answer.body['id'])}/ping`, { method: 'POST', headers: { traceparent } });
    await until(() => receiver.at(path).length === 2);
    expect(receiver.at(path)[1]?.headers['traceparent']).toContain(TRACE);
    const test = await stack.createKey({ accountId: key.accountId, mode: 'test' });
    const { answer: dossier } = await ask('/v1/research/prospect', {
      json: { domain: 'signal.sandbox.test' },
      key: test.secret,
      headers: { traceparent },
    });
    const { rows } = await stack.store.database.pool.query('SELECT traceparent FROM research_job WHERE id = $1', [
      dossier.body['job_id'],
    ]);
    expect(rows).toEqual([{ traceparent: expect.stringContaining(TRACE) }]);
    const { logged } = await ask('/v1/account', { headers: { traceparent: 'ada@normal.test' } });
    expect((await logged())['trace_id']).toMatch(/^(?!0+$)[\da-f]{32}$/);
  });
});

/** The table of verdicts is away while a batch begins: the verify service has something to log of its row. */
async function withoutVerdicts<T>(begin: () => Promise<T>): Promise<T> {
  const { pool } = stack.store.database;
  await pool.query('ALTER TABLE verify_result RENAME TO away');
  try {
    const begun = await begin();
    await until(() => linesOf('verify').some((line) => line['err'] && line['traceId']));
    return begun;
  } finally {
    await pool.query('ALTER TABLE away RENAME TO verify_result');
  }
}

function linesOf(service: string): Logged[] {
  const lines = stack.of(service).flatMap(({ logs }) => logs.split('\n'));
  return lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Logged);
}
