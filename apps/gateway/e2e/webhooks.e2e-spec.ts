import { randomUUID } from 'node:crypto';
import type { Mode } from '@modernleads/contracts';
import { emitEvents } from '@modernleads/outbox';
import { Receiver, until, verifyAsThePageDoes } from '@modernleads/testing';
import { Webhook } from 'standardwebhooks';
import { type Answer, expectError, get, send } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let receiver: Receiver;
let key: string;
let accountId: string;

beforeAll(async () => {
  receiver = await Receiver.start({ recordsPings: false });
  stack = await startStack({
    services: { verify: 0, 'webhook-dispatcher': 2 },
    env: { WEBHOOK_RETRY_SCHEDULE: '1s', WEBHOOK_RETRY_JITTER: '0' },
  });
});
afterAll(async () => {
  await stack?.stop();
  await receiver.stop();
});
beforeEach(async () => {
  ({ secret: key, accountId } = await stack.createKey({ rateLimit: 100_000 }));
  receiver.arrivals.length = 0;
  receiver.answer = (response) => response.writeHead(204).end();
});

const call = (method: string, path: string, json?: unknown, headers?: Record<string, string>, secret = key): Promise<Answer> =>
  send(stack.url, { method, path, key: secret, json, headers });
/** An endpoint that has answered its ping. */
const create = async (secret = key) => {
  const { body } = await call('POST', '/v1/webhook-endpoints', { url: receiver.url('/hook') }, {}, secret);
  const shown = () => get(stack.url, `/v1/webhook-endpoints/${String(body['id'])}`, secret);
  await until(async () => (await shown()).body['verification'] === 'verified');
  return body as { id: string; secret: string };
};
const emit = (mode: Mode = 'live'): Promise<void> => {
  const data = { batch_id: randomUUID(), kind: 'verify' };
  const event = { accountId, mode, event: 'batch.completed', subject: `batch:${randomUUID()}`, data } as const;
  return stack.store.database.transaction((client) => emitEvents(client, [event]));
};
const arrival = () => until(() => receiver.at('/hook')[0]);
const deliveries = async (query = '') =>
  ((await get(stack.url, `/v1/webhook-deliveries${query}`, key)).body['data'] as Record<string, unknown>[]).filter(
    ({ event }) => event !== 'webhook.ping',
  );

it('brings an event from the outbox to a receiver that checks it as the page says', async () => {
  const { id, secret } = await create();
  await emit();
  const { headers, body } = await arrival();
  expect(verifyAsThePageDoes(body, headers, secret)).toBe(true);
  expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ event: 'batch.completed' });
  const delivery = await until(async () => (await deliveries(`?endpoint_id=${id}&state=delivered`))[0]);
  expect(delivery).toMatchObject({ id: headers['x-modernleads-delivery'], attempts: 1, next_attempt_at: null });
  const detail = await get(stack.url, `/v1/webhook-deliveries/${delivery['id']}`, key);
  expect(detail.body).toMatchObject({ body, log: [{ status: 204, error: null, counted: true }] });

  const replay = await call('POST', `/v1/webhook-deliveries/${delivery['id']}/replay`);
  expect([replay.status, replay.body]).toEqual([200, { replayed: 1, remaining: false }]);
  await until(() => receiver.at('/hook').length === 2);
  expect(receiver.at('/hook')[1]?.body).toBe(body);
});

it('says nothing of a replay where the secret cannot be had', async () => {
  const again = () => call('POST', '/v1/webhook-endpoints', { url: receiver.url('/hook') }, { 'idempotency-key': accountId });
  const made = await again();
  stack.of('webhook-dispatcher').forEach((dispatcher) => dispatcher.signal('SIGSTOP'));
  const refused = await again();
  stack.of('webhook-dispatcher').forEach((dispatcher) => dispatcher.signal('SIGCONT'));
  expectError(refused, 'unavailable');
  expect(refused.headers.get('x-idempotent-replay')).toBeNull();
  await until(async () => (await again()).status === 200);
  const replayed = await again();
  expect(replayed.headers.get('x-idempotent-replay')).toBe('true');
  expect(replayed.body).toEqual(made.body);
});

it('repeats what fails, then keeps it as a dead letter for replay', async () => {
  receiver.answer = (response) => response.writeHead(500).end('sorry');
  const { id } = await create();
  await emit();
  await until(async () => (await deliveries('?state=dead')).length === 1);
  expect(receiver.at('/hook')).toHaveLength(2);
  receiver.answer = (response) => response.writeHead(200).end();
  expect((await call('POST', '/v1/webhook-deliveries/replay', { endpoint_id: id, since: '2026-01-01' })).body).toEqual({
    replayed: 1,
    remaining: false,
  });
  await until(async () => (await deliveries('?state=delivered')).length === 1);
  expect(new Set(receiver.at('/hook').map(({ body }) => body)).size).toBe(1);
});

it('alerts the other endpoints of the account to one that fails, and shows it', async () => {
  receiver.answer = (response, { url }) => response.writeHead(url === '/watch' ? 204 : 500).end();
  const { id } = await create();
  const watch = { url: receiver.url('/watch'), events: ['webhook_endpoint.failing', 'webhook_endpoint.disabled'] };
  const { secret } = (await call('POST', '/v1/webhook-endpoints', watch)).body as { secret: string };
  const text = `UPDATE webhook_endpoint SET failures = 20, failing_since = now() - interval '86 hours' WHERE id = $1`;
  await stack.store.database.pool.query(text, [id]);
  await emit();
  const { headers, body } = await until(() => receiver.at('/watch')[0]);
  expect(verifyAsThePageDoes(body, headers, secret)).toBe(true);
  const shown = (await get(stack.url, `/v1/webhook-endpoints/${id}`, key)).body;
  const { failing_since, disable_at } = shown;
  expect(shown).toMatchObject({ state: 'active', failing_percent: 70, last_error: 'bad_status', last_status: 500 });
  expect(JSON.parse(body)).toMatchObject({
    event: 'webhook_endpoint.failing',
    data: { endpoint_id: id, description: null, reason: null, percent: 70, failures: 21, failing_since, disable_at },
  });
  await until(async () => (await deliveries(`?endpoint_id=${id}&state=dead`)).length === 1);
  expect(receiver.at('/watch')).toHaveLength(1);
  const metrics = await Promise.all(stack.of('webhook-dispatcher').map(async ({ url }) => (await get(url, '/metrics')).text));
  expect(metrics.filter((text) => /^webhook_endpoint_alerts_total\{.*percent="70".*\} 1$/m.test(text))).toHaveLength(1);
});

it('sends test events to test endpoints only', async () => {
  const { secret: testKey } = await stack.createKey({ accountId, mode: 'test' });
  const live = await create();
  const test = await create(testKey);
  await emit('test');
  const { headers, body } = await arrival();
  expect([verifyAsThePageDoes(body, headers, test.secret), verifyAsThePageDoes(body, headers, live.secret)]).toEqual([
    true,
    false,
  ]);
  expect((await get(stack.url, '/v1/webhook-deliveries?event=batch.completed', testKey)).body['data']).toHaveLength(1);
  expect(await deliveries()).toEqual([]);
});

describe('an Idempotency-Key', () => {
  it('gives the same endpoint and secret again, though the secret is not stored with the answer', async () => {
    const again = () => call('POST', '/v1/webhook-endpoints', { url: receiver.url('/hook') }, { 'idempotency-key': 'one' });
    const first = await again();
    const second = await again();
    expect([first.status, second.status, second.headers.get('x-idempotent-replay')]).toEqual([200, 200, 'true']);
    expect(first.headers.get('x-idempotent-replay')).toBeNull();
    expect(second.text).toBe(first.text);
    expect((await get(stack.url, '/v1/webhook-endpoints', key)).body['data']).toHaveLength(1);
    expectError(
      await call('POST', '/v1/webhook-endpoints', { url: receiver.url('/other') }, { 'idempotency-key': 'one' }),
      'idempotency_key_payload_mismatch',
    );
    const { rows } = await stack.store.database.pool.query('SELECT body FROM operation WHERE account_id = $1', [accountId]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('whsec_');
  });

  it('makes one endpoint of many requests at once', async () => {
    const body = { url: receiver.url('/hook') };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => call('POST', '/v1/webhook-endpoints', body, { 'idempotency-key': 'many' })),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });

  it('rotates once, pings once, deletes once, and is free', async () => {
    const { id } = await create();
    const header = () => ({ 'idempotency-key': randomUUID() });
    const twice = async (method: string, path: string, json?: unknown) => {
      const headers = header();
      const [first, second] = [await call(method, path, json, headers), await call(method, path, json, headers)];
      expect([first.status, second.text, second.headers.get('x-idempotent-replay')]).toEqual([200, first.text, 'true']);
      for (const answer of [first, second]) expect(answer.headers.has('x-credits-remaining')).toBe(false);
      return first;
    };
    const rotated = await twice('POST', `/v1/webhook-endpoints/${id}/rotate`);
    expect(rotated.body).toMatchObject({ secret: expect.stringMatching(/^whsec_/), secrets: [{ expires_at: null }, {}] });
    expect((await twice('POST', `/v1/webhook-endpoints/${id}/ping`)).body).toMatchObject({ state: 'delivered' });
    // One at its creation, one that was asked for.
    expect((await get(stack.url, '/v1/webhook-deliveries?event=webhook.ping', key)).body['data']).toHaveLength(2);
    expect((await twice('PUT', `/v1/webhook-endpoints/${id}`, { state: 'paused' })).body).toMatchObject({ state: 'paused' });
    expect((await twice('DELETE', `/v1/webhook-endpoints/${id}`)).body).toEqual({ id, deleted: true });
    expect((await stack.ledger.balance(accountId)).balance).toBe(1_000);
    expect((await stack.ledger.listUsage(accountId)).entries).toEqual([]);
    expect(await stack.ledger.audit()).toMatchObject({ ok: true });
  });

  it('works for an account whose plan is inactive', async () => {
    await stack.accounts.setPlan(accountId, false);
    const made = await call('POST', '/v1/webhook-endpoints', { url: receiver.url() }, { 'idempotency-key': 'x' });
    expect(made.status).toBe(200);
  });
});

it('shows endpoints and deliveries to nobody else', async () => {
  const { id } = await create();
  await emit();
  const delivery = await until(async () => (await deliveries())[0]);
  const { secret: testKey } = await stack.createKey({ accountId, mode: 'test' });
  const { secret: stranger } = await stack.createKey();
  for (const other of [testKey, stranger]) {
    for (const [method, path, json] of [
      ['GET', `/v1/webhook-endpoints/${id}`],
      ['PUT', `/v1/webhook-endpoints/${id}`, { state: 'paused' }],
      ['DELETE', `/v1/webhook-endpoints/${id}`],
      ['POST', `/v1/webhook-endpoints/${id}/rotate`],
      ['POST', `/v1/webhook-endpoints/${id}/ping`],
      ['GET', `/v1/webhook-deliveries/${delivery['id']}`],
      ['POST', `/v1/webhook-deliveries/${delivery['id']}/replay`],
      ['POST', '/v1/webhook-deliveries/replay', { ids: [delivery['id']] }],
    ] as [string, string, unknown?][]) {
      expectError(await call(method, path, json, {}, other), 'not_found');
    }
    expect((await get(stack.url, '/v1/webhook-endpoints', other)).body).toEqual({ data: [] });
    expect((await get(stack.url, '/v1/webhook-deliveries', other)).body).toEqual({ data: [], next_cursor: null });
  }
  expect((await get(stack.url, `/v1/webhook-endpoints/${id}`, key)).body).toMatchObject({ state: 'active' });
});

describe('refuses', () => {
  it.each(['nothing', '1', randomUUID(), "'; DROP TABLE account"])('an id that leads nowhere: %s', async (id) => {
    expectError(await call('GET', `/v1/webhook-endpoints/${encodeURIComponent(id)}`), 'not_found');
    expectError(await call('GET', `/v1/webhook-deliveries/${encodeURIComponent(id)}`), 'not_found');
  });

  it.each([
    [{}, 'url'],
    [{ url: 'crm.example.com' }, 'url'],
    [{ url: 'http://10.0.0.1/' }, 'url'],
    [{ url: 'http://169.254.169.254/latest/meta-data' }, 'url'],
    [{ url: 'https://user:pass@example.com/' }, 'url'],
    [{ url: `https://example.com/${'x'.repeat(3_000)}` }, 'url'],
    [{ url: 'http://127.0.0.1/', events: [] }, 'events'],
    [{ url: 'http://127.0.0.1/', events: ['batch.exploded'] }, 'events[0]'],
    [{ url: 'http://127.0.0.1/', event: ['batch.failed'] }, 'event'],
  ])('a bad endpoint: %j', async (body, field) => {
    const answer = await call('POST', '/v1/webhook-endpoints', body);
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toMatchObject([{ field }]);
  });

  it('a key without the scope', async () => {
    const { secret } = await stack.createKey({ accountId, scopes: ['verify'] });
    expectError(await call('GET', '/v1/webhook-endpoints', undefined, {}, secret), 'scope_denied');
    const { secret: scoped } = await stack.createKey({ accountId, scopes: ['webhooks'] });
    expect((await call('GET', '/v1/webhook-endpoints', undefined, {}, scoped)).status).toBe(200);
  });

  it('a replay of everything there ever was', async () => {
    expectError(await call('POST', '/v1/webhook-deliveries/replay', {}), 'invalid_input');
  });

  it('a method that is not there, naming those that are', async () => {
    const answer = await call('PATCH', `/v1/webhook-endpoints/${randomUUID()}`);
    expectError(answer, 'method_not_allowed');
    expect(answer.headers.get('allow')).toBe('GET, PUT, DELETE');
  });
});

/** As time does. */
/** Ends the leases of dispatchers that were killed, and waits for the delivery: reconciliation, every 10 s, schedules it. */
async function deliveredLate(): Promise<Record<string, unknown>> {
  await stack.store.database.pool.query('UPDATE webhook_delivery SET lease_until = now() WHERE lease_until IS NOT NULL');
  await stack.store.database.pool.query('UPDATE webhook_endpoint SET due_at = now()');
  return until(async () => (await deliveries('?state=delivered'))[0]);
}

describe('a dispatcher', () => {
  it('that dies between an attempt and its record makes the attempt again, and records one', async () => {
    await create();
    await Promise.all(
      stack
        .of('webhook-dispatcher')
        .splice(0)
        .map((dispatcher) => dispatcher.stop()),
    );
    await stack.startService('webhook-dispatcher', { CRASH_AT: 'after_attempt' });
    await emit();
    expect(await stack.of('webhook-dispatcher').splice(0)[0]?.exited).toMatchObject({ signal: 'SIGKILL' });
    await stack.startService('webhook-dispatcher');
    const delivery = await deliveredLate();
    expect(receiver.at('/hook').map(({ body }) => JSON.parse(body).delivery_id)).toEqual([delivery['id'], delivery['id']]);
    const { body } = await get(stack.url, `/v1/webhook-deliveries/${delivery['id']}`, key);
    expect(body).toMatchObject({ attempts: 1, log: [{ status: 204 }] });
  });

  it('that is killed in the middle of an attempt loses nothing: another makes it again, the same', async () => {
    const held: (() => void)[] = [];
    receiver.answer = (response) => held.push(() => response.writeHead(500).end());
    await create();
    await emit();
    await until(() => held.length === 1);
    await Promise.all(stack.of('webhook-dispatcher').map((dispatcher) => dispatcher.kill()));
    stack.of('webhook-dispatcher').length = 0;
    receiver.answer = (response) => response.writeHead(204).end();
    await stack.startService('webhook-dispatcher');
    await deliveredLate();
    const [first, second] = receiver.at('/hook');
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  });

  it('that is asked to stop ends its attempts first', async () => {
    const held: (() => void)[] = [];
    receiver.answer = (response) => held.push(() => response.writeHead(204).end());
    await create();
    await emit();
    await until(() => held.length === 1);
    const [dispatcher] = stack.of('webhook-dispatcher').splice(0);
    const stopped = dispatcher?.stop();
    await until(async () => (await get(dispatcher?.url ?? '', '/health/ready')).status === 503);
    held.forEach((answer) => answer());
    expect(await stopped).toEqual({ code: 0, signal: null });
    await stack.startService('webhook-dispatcher');
    expect(await deliveries('?state=delivered')).toHaveLength(1);
    expect(receiver.at('/hook')).toHaveLength(1);
  });

  it('shows what it does, and takes no more than five connections', async () => {
    await create();
    await emit();
    await arrival();
    const url = stack.of('webhook-dispatcher')[0]?.url ?? '';
    await until(async () => /^webhook_attempts_total\{.*verdict="delivered".*\} [1-9]/m.test((await get(url, '/metrics')).text));
    expect((await get(url, '/health/ready')).text).toContain('"postgresql":"ok"');
    const { rows } = await stack.store.database.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name LIKE 'webhook-dispatcher/%' AND datname = current_database()`,
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
    expect(rows[0]?.n).toBeLessThanOrEqual(5 * stack.of('webhook-dispatcher').length);
  });

  it('refuses to run in production with the key that everybody knows', async () => {
    const starting = stack.startService('webhook-dispatcher', { NODE_ENV: 'production' });
    await expect(starting).rejects.toThrow(/WEBHOOK_SECRET_KEYS must be set in production, e\.g\./);
    stack.of('webhook-dispatcher').pop();
  });
});
