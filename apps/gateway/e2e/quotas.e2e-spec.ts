import { randomUUID } from 'node:crypto';
import { mintApiKey } from '@modernleads/accounts';
import { DEFAULT_QUOTAS, type Mode, type Quota } from '@modernleads/contracts';
import { Receiver, until, usageFaults } from '@modernleads/testing';
import { type Answer, expectError, get, send } from './api';
import { type Stack, startStack } from './stack';

let stack: Stack;
let receiver: Receiver;

beforeAll(async () => {
  stack = await startStack({ services: { gateway: 2, batch: 2, lookup: 1, 'webhook-dispatcher': 2 } });
  receiver = await Receiver.start({ recordsPings: false });
});
afterAll(async () => {
  await receiver?.stop();
  await stack?.stop();
});

/** A key of a new account with quotas of its own. */
async function keyWith(mode: Mode, quotas: Partial<Record<Quota, number>>): Promise<string> {
  const { secret, accountId } = await stack.createKey({ mode, rateLimit: 100_000 });
  await stack.accounts.setQuotas(accountId, mode, quotas);
  return secret;
}

/** A live key waits for the mail server, a test key for a service that is away: such batches stay open. */
const ENDLESS = ['ada@greylist.test', 'unavailable@sandbox.test'];
const emails = (count: number): string[] => Array.from({ length: count }, () => `${randomUUID()}@greylist.test`);
const urlOf = (n: number): string => stack.of('gateway')[n % 2]?.url ?? '';
const post = (key: string, path: string, json: unknown, n = 0) => send(urlOf(n), { path, key, json });

/** One call that uses so much of a quota, and what is left of it after the call may not be undone by waiting. */
interface Overrun {
  readonly use: (key: string, n: number) => Promise<Answer>;
  readonly heals: boolean;
}

const overruns: Partial<Record<Quota, Overrun>> = {
  open_batches: { use: (key, n) => post(key, '/v1/batch/verify', { emails: ENDLESS }, n), heals: true },
  batch_rows: { use: (key, n) => post(key, '/v1/batch/verify', { emails: emails(1) }, n), heals: false },
  contacts: {
    use: (key, n) => post(key, '/v1/contacts/import', { rows: [{ Email: `${randomUUID()}@acme.com` }] }, n),
    heals: false,
  },
  webhook_endpoints: { use: (key, n) => post(key, '/v1/webhook-endpoints', { url: receiver.url(`/${n}`) }, n), heals: false },
};
const cases = Object.entries(overruns).flatMap(([quota, overrun]) =>
  (['live', 'test'] as const).map((mode) => ({ quota: quota as Quota, mode, ...overrun })),
);

describe('20 calls at once, at one below the limit, on two gateways', () => {
  it.each(cases)('$quota in $mode mode: exactly one fits', async ({ quota, mode, use, heals }) => {
    const key = await keyWith(mode, { open_batches: 100, [quota]: 3 });
    for (let used = 0; used < 2; used++) expect(await use(key, used)).toMatchObject({ status: 200 });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => use(key, n)));
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused).toHaveLength(19);
    for (const answer of refused) {
      expectError(answer, 'quota_exceeded');
      expect(answer.headers.has('retry-after')).toBe(heals);
      expect(answer.body['message']).toMatch(heals ? /Wait/ : /^Delete/);
    }
    const { body } = await get(stack.url, '/v1/account', key);
    expect(body['quotas']).toMatchObject({ [quota]: { limit: 3, used: 3 } });
    expect(await usageFaults(stack.store.database)).toEqual([]);
  });
});

/** Opens a stream of a batch; the caller aborts it. */
async function follow(key: string, id: string, n = 0, headers: Record<string, string> = {}) {
  const end = new AbortController();
  const response = await fetch(`${urlOf(n)}/v1/batch/${id}/events`, {
    headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream', ...headers },
    signal: end.signal,
  });
  return { response, end, body: () => response.text().catch((error: Error) => error.name) };
}
type Following = Awaited<ReturnType<typeof follow>>;

describe('event streams', () => {
  const opened: Following[] = [];
  afterEach(() => opened.splice(0).forEach(({ end }) => end.abort()));
  const batchOf = async (key: string) => String((await post(key, '/v1/batch/verify', { emails: ENDLESS })).body['batch_id']);
  const open = async (...args: Parameters<typeof follow>): Promise<Following> => {
    const following = await follow(...args);
    opened.push(following);
    return following;
  };
  const streams = async (key: string) =>
    (await get(stack.url, '/v1/account', key)).body['quotas'] as Record<Quota, { limit: number; used: number }>;

  it.each([
    ['of one key', { key_event_streams: 3 }, 'key_event_streams'],
    ['of one account', { event_streams: 3 }, 'event_streams'],
  ] as const)(
    '%s on two gateways: of 20 at once as many are opened as fit, and the end of one makes room',
    async (_, limits, quota) => {
      const key = await keyWith('live', limits);
      const id = await batchOf(key);
      const all = await Promise.all(Array.from({ length: 20 }, (_n, n) => open(key, id, n)));
      const [ok, refused] = [200, 429].map((status) => all.filter(({ response }) => response.status === status));
      expect([ok?.length, refused?.length]).toEqual([3, 17]);
      expect(refused?.every(({ response }) => response.headers.get('retry-after') === '5')).toBe(true);
      expect((await streams(key))[quota]).toEqual({ limit: 3, used: 3 });
      ok?.[0]?.end.abort();
      await until(async () => (await streams(key))[quota].used === 2);
      expect((await open(key, id)).response.status).toBe(200);
      expect((await open(key, id)).response.status).toBe(429);
    },
  );

  it('of a gateway that has died do not count once their leases have ended', async () => {
    const key = await keyWith('live', { key_event_streams: 1 });
    const id = await batchOf(key);
    const { rows } = await stack.store.database.pool.query<{ key: string; account: string }>(
      'SELECT id AS key, account_id AS account FROM api_key ORDER BY created_at DESC LIMIT 1',
    );
    const lost = `INSERT INTO event_stream VALUES (gen_random_uuid(), $1, $2, now() + make_interval(secs => $3))`;
    await stack.store.database.pool.query(lost, [rows[0]?.account, rows[0]?.key, 60]);
    expect((await open(key, id)).response.status).toBe(429);
    await stack.store.database.pool.query(`UPDATE event_stream SET lease_until = now() - interval '1 second' WHERE key_id = $1`, [
      rows[0]?.key,
    ]);
    expect((await open(key, id)).response.status).toBe(200);
  });

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['is revoked', (id) => stack.keys.revoke(id)],
    ['expires', (id) => stack.store.database.pool.query('UPDATE api_key SET expires_at = now() WHERE id = $1', [id])],
    [
      'may no longer be used from the address',
      (id) => stack.store.database.pool.query(`UPDATE api_key SET allow_ip = '{192.0.2.1}' WHERE id = $1`, [id]),
    ],
    ['loses its scope', (id) => stack.store.database.pool.query(`UPDATE api_key SET scopes = '{lookup}' WHERE id = $1`, [id])],
  ])('end when their key %s', async (_, change) => {
    const { id: keyId, secret, accountId } = await stack.createKey({ rateLimit: 1_000 });
    const other = await stack.createKey({ accountId });
    const id = await batchOf(secret);
    const [ending, going] = [await open(secret, id), await open(other.secret, id)];
    await change(keyId);
    expect(await ending.body()).toContain('event: progress');
    expect(going.end.signal.aborted).toBe(false);
    await until(async () => (await streams(other.secret)).event_streams.used === 1);
  });

  it('of one gateway have a limit of their own', async () => {
    const small = await stack.startService('gateway', { EVENT_STREAMS: '2' });
    const { secret } = await stack.createKey();
    const id = await batchOf(secret);
    const n = stack.of('gateway').indexOf(small);
    const at = (key: string) =>
      fetch(`${small.url}/v1/batch/${id}/events`, { headers: { authorization: `Bearer ${key}`, accept: 'text/event-stream' } });
    const all = await Promise.all(Array.from({ length: 6 }, () => at(secret)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(2);
    await Promise.all(all.map(({ body }) => body?.cancel()));
    stack.of('gateway').splice(n, 1);
    await small.stop();
  });
});

describe('paid calls under way', () => {
  it('of a live key: of 20 at once on two gateways, as many are worked on as may be, and an answer makes room', async () => {
    const key = await keyWith('live', { paid_calls: 3 });
    const domain = 'acme.test';
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => post(key, '/v1/verify/email', { email: `${randomUUID()}@${domain}` }, n)),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) {
      expectError(answer, 'quota_exceeded');
      expect(answer.headers.get('retry-after')).toBe('1');
    }
    expect(await post(key, '/v1/verify/email', { email: `${randomUUID()}@${domain}` })).toMatchObject({ status: 200 });
    const { body } = await get(stack.url, '/v1/account', key);
    expect(body['quotas']).toMatchObject({ paid_calls: { limit: 3, used: 0 } });
    expect(body['credits']).toMatchObject({ held: 0 });
  });

  it.each<Mode>(['live', 'test'])('of a %s key: none where none may be', async (mode) => {
    const key = await keyWith(mode, { paid_calls: 0 });
    const answer = await post(key, '/v1/verify/email', { email: 'a@acme.test' });
    expectError(answer, 'quota_exceeded');
    expect(answer.headers.get('retry-after')).toBe('1');
  });
});

it('wrong keys are braked by network, malformed ones too, and right ones go on', async () => {
  const { secret } = await stack.createKey({ rateLimit: 1_000 });
  const network = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
  const ask = (key: string, host: number) =>
    send(stack.url, { path: '/v1/account', key, headers: { 'x-forwarded-for': `${network}::${host.toString(16)}` } });
  expect(await ask(secret, 1)).toMatchObject({ status: 200 });
  for (let n = 0; n < 100; n++) expectError(await ask(n % 2 ? mintApiKey('live') : 'ml_live_wrong', n), 'invalid_key');
  const braked = await ask(mintApiKey('test'), 7);
  expectError(braked, 'rate_limited');
  expect(Number(braked.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(await ask(secret, 2)).toMatchObject({ status: 200 });
  expect(await get(stack.url, '/v1/account', (await stack.createKey()).secret)).toMatchObject({ status: 200 });
});

it.each<Mode>(['live', 'test'])('the account of a %s key shows every quota with its default', async (mode) => {
  const { body } = await get(stack.url, '/v1/account', (await stack.createKey({ mode })).secret);
  const shown = Object.entries(DEFAULT_QUOTAS[mode]).map(([quota, limit]) => [quota, { limit, used: 0 }]);
  expect(body['quotas']).toEqual(Object.fromEntries(shown));
});

it('a batch that is deleted makes room at once', async () => {
  const key = await keyWith('live', { batch_rows: 2 });
  const made = await post(key, '/v1/batch/verify', { emails: emails(2) });
  const path = `/v1/batch/${String(made.body['batch_id'])}`;
  expectError(await send(stack.url, { method: 'DELETE', path, key }), 'batch_not_ready');
  await post(key, `${path}/cancel`, {});
  expectError(await post(key, '/v1/batch/verify', { emails: emails(1) }), 'quota_exceeded');
  expect((await send(stack.url, { method: 'DELETE', path, key })).body).toEqual({ id: made.body['batch_id'], deleted: true });
  expectError(await get(stack.url, path, key), 'not_found');
  expect(await post(key, '/v1/batch/verify', { emails: emails(2) })).toMatchObject({ status: 200 });
});

it('a refused batch can be sent again under its Idempotency-Key once there is room', async () => {
  const key = await keyWith('live', { open_batches: 1 });
  const first = await post(key, '/v1/batch/verify', { emails: emails(1) });
  const again = { path: '/v1/batch/verify', key, json: { emails: emails(1) }, headers: { 'idempotency-key': 'once' } };
  expectError(await send(stack.url, again), 'quota_exceeded');
  await post(key, `/v1/batch/${String(first.body['batch_id'])}/cancel`, {});
  const made = await send(stack.url, again);
  expect(made.status).toBe(200);
  expect((await send(stack.url, again)).body).toEqual(made.body);
});
