import { setTimeout as pause } from 'node:timers/promises';
import {
  DASHBOARD_API,
  type DashboardRoute,
  dashboardRoutes,
  type Endpoint,
  endpoints,
  type HomeCalls,
  type KeyWithSecret,
  permissionFor,
  type Role,
  ROLES,
} from '@modernleads/contracts';
import { type User, Users } from '@modernleads/people';
import { until } from '@modernleads/testing';
import { expectError, get, send, sendBytes, verify } from '../api';
import { Browser, COOKIE, createMember, signedIn } from '../browser';
import type { Stack } from '../stack';
import { sharedStack } from '../shared-stack';

let stack: Stack;
let owner: User & { accountId: string };
let browser: Browser;

beforeAll(async () => {
  stack = await sharedStack({ batch: 1 });
  owner = await createMember(stack);
  browser = await signedIn(stack, owner);
});

const EMAIL = { email: 'ada.lovelace@normal.test' };
const NOBODY = '00000000-0000-4000-8000-000000000000';
const verbose = (secret: string): string => secret.slice(8);
const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stack.store.database.pool.query<Row>(text, values)).rows;

/** What each role may, written down here a second time. */
const MAY: Record<Role, (needs: string) => boolean> = {
  owner: (needs) => needs !== 'operator',
  admin: (needs) => needs !== 'operator',
  developer: (needs) => !needs.startsWith('members:') && needs !== 'account:write' && needs !== 'operator',
  viewer: (needs) => needs.endsWith(':read') && needs !== 'members:read',
  billing: (needs) => needs === 'usage:read',
};

describe.each(ROLES)('the role %s', (role) => {
  let member: Browser;
  beforeAll(async () => {
    member = await signedIn(stack, await createMember(stack, { role, accountId: owner.accountId }));
  });

  const needed = ({ needs }: DashboardRoute) => needs !== 'nobody' && needs !== 'session';
  it.each(
    dashboardRoutes()
      .filter(needed)
      .map((route) => [`${route.method} ${route.path}`, route] as const),
  )('has its way with %s exactly if it may', async (_name, { method, path, needs, body }) => {
    const answer = await member.send(method, path.replace('{id}', NOBODY).replace(DASHBOARD_API, ''), body && { x: 1 });
    if (!MAY[role](needs)) expectError(answer, 'scope_denied');
    else expect([200, 204, 400, 404]).toContain(answer.status);
  });

  it.each(endpoints().map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))(
    'has its way with the resource %s exactly if it may',
    async (_name, endpoint: Endpoint) => {
      const path = endpoint.path.replaceAll(/\{\w+\}/g, NOBODY);
      // Whoever may is refused for the parameter: nothing is done.
      const answer = await member.send(endpoint.method, `/test${path}?no_such_parameter=1`);
      if (!MAY[role](permissionFor(endpoint))) expectError(answer, 'scope_denied');
      else expect([400, 404]).toContain(answer.status);
    },
  );
});

it('lets nobody in without a session but to sign in, here or at a provider, to have a link mailed, and to follow an invitation', () => {
  const open = dashboardRoutes().filter(({ needs }) => needs === 'nobody');
  expect(open.map(({ id }) => id).sort()).toEqual([
    'acceptInvitation',
    'answerOidc',
    'beginOidc',
    'endOidc',
    'getSignInOptions',
    'readInvitation',
    'requestLink',
    'signIn',
  ]);
});

it('has only operators below /operator', () => {
  const others = dashboardRoutes().filter(
    ({ path, needs }) => path.startsWith(`${DASHBOARD_API}/operator/`) && needs !== 'operator',
  );
  expect(others.map(({ id }) => id)).toEqual([]);
});

describe('API keys', () => {
  const create = async (json: object): Promise<KeyWithSecret> => {
    const answer = await browser.send('POST', '/keys', json);
    expect(answer.status).toBe(200);
    return answer.body as unknown as KeyWithSecret;
  };
  const list = async () => (await browser.get('/keys')).body['keys'] as Record<string, unknown>[];

  it('are made by any name, shown once, listed without the secret, and open the public API', async () => {
    const name = '<script>alert("Ünïcode 🔑")</script>';
    const limits = { scopes: ['verify'], rate_limit: 7, hourly_cap: 2.5, allow_list: ['203.0.113.7/24', '127.0.0.1'] };
    const { key, secret } = await create({ name, mode: 'test', expires_at: '2099-12-31', ...limits });
    expect(key).toEqual({
      ...{ id: expect.any(String), name, mode: 'test', scopes: ['verify'], prefix: 'ml_test_', last4: secret.slice(-4) },
      ...{ created_at: expect.any(String), created_by: owner.name, expires_at: '2100-01-01T00:00:00.000Z', revoked_at: null },
      ...{ last_used_at: null, last_used_ip: null, rate_limit: 7, hourly_cap: 2.5, rotated_until: null },
      allow_list: ['203.0.113.0/24', '127.0.0.1/32'],
    });
    expect(await verify(stack.url, secret, { email: 'john@acme.com' })).toMatchObject({ status: 200 });
    expect(await list()).toContainEqual(key);
    const stored = await sql(
      'SELECT row_to_json(k)::text AS k FROM api_key k UNION ALL SELECT row_to_json(e)::text FROM audit_event e',
    );
    expect(JSON.stringify([stored, (await browser.get('/keys')).text])).not.toContain(verbose(secret));
    const [event] = await sql('SELECT verb, actor_kind, actor_id, after FROM audit_event WHERE subject_id = $1', [key.id]);
    expect(event).toMatchObject({ verb: 'key.create', actor_kind: 'user', actor_id: owner.id, after: { scopes: ['verify'] } });
    expect(JSON.stringify(event)).not.toContain('Ünïcode');
  });

  it.each<[string, object, string]>([
    ['without a name', { mode: 'live' }, 'name'],
    ['with a scope that is none', { name: 'x', mode: 'live', scopes: ['fly'] }, 'scopes'],
    ['that has ended', { name: 'x', mode: 'live', expires_at: '2020-01-01' }, 'expires_at'],
    ['with a network that is none', { name: 'x', mode: 'live', allow_list: ['127.0.0.1', 'home'] }, 'allow_list[1]'],
    ['with a limit of nothing', { name: 'x', mode: 'live', rate_limit: 0 }, 'rate_limit'],
  ])('are not made %s', async (_name, json, field) => {
    const answer = await browser.send('POST', '/keys', json);
    expectError(answer, 'invalid_input');
    expect(answer.body['details']).toMatchObject([{ field: expect.stringContaining(field) }]);
  });

  it('are rotated with an overlap, and revoked within a second', async () => {
    const { key, secret } = await create({ name: 'CRM', mode: 'test' });
    const rotated = (await browser.send('POST', `/keys/${key.id}/rotate`, { overlap_hours: 1 })).body as unknown as KeyWithSecret;
    expect(Date.parse(rotated.key.rotated_until as string)).toBeGreaterThan(Date.now() + 3_500_000);
    for (const each of [secret, rotated.secret]) expect((await get(stack.url, '/v1/account', each)).status).toBe(200);
    expectError(await browser.send('POST', `/keys/${key.id}/rotate`, { overlap_hours: 169 }), 'invalid_input');
    const now = (await browser.send('POST', `/keys/${key.id}/rotate`, { overlap_hours: 0 })).body as unknown as KeyWithSecret;
    expect(now.key.rotated_until).toBe(null);
    expect((await browser.send('DELETE', `/keys/${key.id}`)).status).toBe(204);
    await pause(1_000);
    expectError(await get(stack.url, '/v1/account', now.secret), 'revoked_key');
    expect((await list()).find(({ id }) => id === key.id)).toMatchObject({ revoked_at: expect.any(String) });
    expect((await browser.send('DELETE', `/keys/${key.id}`)).status).toBe(204);
    expectError(await browser.send('POST', `/keys/${key.id}/rotate`, { overlap_hours: 0 }), 'not_found');
  });

  it('of other accounts are not there', async () => {
    const stranger = await signedIn(stack, await createMember(stack));
    const { key, secret } = await create({ name: 'CRM', mode: 'test' });
    expectError(await stranger.send('DELETE', `/keys/${key.id}`), 'not_found');
    expectError(await stranger.send('POST', `/keys/${key.id}/rotate`, { overlap_hours: 0 }), 'not_found');
    expect((await stranger.get('/keys')).body).toEqual({ keys: [] });
    expect((await get(stack.url, '/v1/account', secret)).status).toBe(200);
  });
});

it('lists the members of the account', async () => {
  const { body } = await browser.get('/members');
  expect(body['members']).toContainEqual({
    ...{ user_id: owner.id, email: owner.email, name: owner.name, role: 'owner', last_seen_at: expect.any(String) },
  });
});

describe('the resources of the public API under a session', () => {
  it('are charged once to the account, under the key of the user, which is no key to anybody', async () => {
    const headers = { 'idempotency-key': 'from-the-dashboard' };
    const balance = async () =>
      (await browser.get('/live/v1/account')).body as { credits: { balance: number }; key: { id: string } };
    const before = await balance();
    const first = await browser.send('POST', '/live/v1/verify/email', EMAIL, headers);
    expect(first).toMatchObject({ status: 200, body: { status: 'valid', credits_charged: 1 } });
    const again = await browser.send('POST', '/live/v1/verify/email', EMAIL, headers);
    expect(again.headers.get('x-idempotent-replay')).toBe('true');
    const after = await balance();
    expect(before.credits.balance - after.credits.balance).toBe(1);
    expect(after).toMatchObject({ key: { id: before.key.id, name: `Dashboard: ${owner.email}`, hint: 'dashboard' } });
    const usage = (await browser.get('/live/v1/usage')).body as { data: unknown[] };
    expect(usage.data).toMatchObject([{ key_id: after.key.id, credits: 1 }]);
    expect((await browser.get('/keys')).text).not.toContain(after.key.id);
    for (const method of ['DELETE', 'POST'] as const) {
      const path = method === 'POST' ? `/keys/${after.key.id}/rotate` : `/keys/${after.key.id}`;
      expectError(await browser.send(method, path, method === 'POST' ? { overlap_hours: 0 } : undefined), 'not_found');
    }
    expect(
      await sql(`SELECT mode FROM api_key WHERE user_id = $1 AND kind = 'dashboard' ORDER BY mode`, [owner.id]),
    ).toContainEqual({
      mode: 'live',
    });
  });

  it('need the CSRF token where they change something, whatever key comes along', async () => {
    const { secret } = await stack.createKey();
    const authorization = `Bearer ${secret}`;
    const wrong = { 'x-csrf-token': 'wrong', authorization };
    expectError(await browser.send('POST', '/test/v1/verify/email', EMAIL, wrong), 'csrf_refused');
    const foreign = { origin: 'https://elsewhere.test' };
    expectError(await browser.send('POST', '/test/v1/verify/email', EMAIL, foreign), 'csrf_refused');
    const nobody = new Browser(stack.url);
    expectError(await nobody.send('GET', '/live/v1/account', undefined, { authorization }), 'not_signed_in');
  });

  it('are those of the account in use, in the mode of the path', async () => {
    const live = (await browser.get('/live/v1/account')).body;
    const test = (await browser.get('/test/v1/account')).body;
    expect([live['account_id'], live['mode'], test['account_id'], test['mode']]).toEqual([
      owner.accountId,
      'live',
      owner.accountId,
      'test',
    ]);
    const batch = (await browser.send('POST', '/test/v1/batch/verify', { emails: ['john@acme.com'] })).body as {
      batch_id: string;
    };
    expect((await browser.get(`/test/v1/batch/${batch.batch_id}`)).status).toBe(200);
    expectError(await browser.get(`/live/v1/batch/${batch.batch_id}`), 'not_found');
    const stranger = await signedIn(stack, await createMember(stack));
    expectError(await stranger.get(`/test/v1/batch/${batch.batch_id}`), 'not_found');
  });

  it.each([
    '/live//v1/account',
    '/live/v1//account',
    '//live/v1/account',
    '/live/v1%2faccount',
    '/live%2fv1/account',
    '/live/../live/v1/account',
    '/live/v1/../v1/account',
    '/live/%2e%2e/live/v1/account',
    '/LIVE/v1/account',
    '/live/v2/account',
    '/prod/v1/account',
    '/live/dashboard/api/live/v1/account',
    '/live/v1/../../health/live',
    '/live/openapi.json',
    '/live/v1',
  ])('are not to be found at %s', async (path) => {
    // fetch would tidy the path.
    const headers = `Host: x\r\nCookie: ${COOKIE}=${browser.cookie}\r\nConnection: close`;
    const answer = await sendBytes(stack.url, `GET ${DASHBOARD_API}${path} HTTP/1.1\r\n${headers}\r\n\r\n`);
    expectError(answer, 'not_found');
  });

  it('are not reached by a cookie without the prefix, nor by a header that speaks of it', async () => {
    const cookie = `${COOKIE}=${browser.cookie}`;
    for (const name of ['x-original-url', 'x-rewrite-url', 'x-forwarded-prefix', 'x-dashboard', 'x-inner-call']) {
      const headers = { cookie, [name]: `${DASHBOARD_API}/live/v1/account` };
      expectError(await send(stack.url, { path: '/v1/account', headers }), 'missing_key');
    }
  });

  it('are summed up at home, as far as the role sees them, whatever service is away', async () => {
    const { batch_id } = (await browser.send('POST', '/live/v1/batch/verify', { emails: ['eve@greylist-hour.test'] })).body;
    const { body } = await browser.get('/home');
    const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const burn = body['burn'] as { today: number; days: { date: string; credits: number }[] };
    expect(burn.days).toHaveLength(30);
    expect([day(0), day(1)]).toContain(burn.days.at(-1)?.date);
    expect(burn.today).toBe(burn.days.at(-1)?.credits);
    expect(burn.days.reduce((sum, { credits }) => sum + credits, 0)).toBeGreaterThanOrEqual(1);
    expect(body['balance']).toEqual({ available: expect.any(Number), held: expect.any(Number), plan: { active: true } });
    expect(body['batches_running']).toContainEqual(expect.objectContaining({ batch_id, mode: 'live', total_rows: 1 }));
    // No dispatcher runs in this stack.
    expect(body['endpoints_failing']).toBe(null);
    const billing = await signedIn(stack, await createMember(stack, { role: 'billing', accountId: owner.accountId }));
    expect((await billing.get('/home')).body).toMatchObject({ burn, batches_running: [], endpoints_failing: [] });
  });

  it('are counted at home by their error', async () => {
    const other = await createMember(stack);
    const { secret } = await stack.createKey({ accountId: other.accountId, mode: 'test' });
    for (const path of ['/v1/account', '/v1/usage', '/v1/batch/none']) await send(stack.url, { path, key: secret });
    const home = await signedIn(stack, other);
    const countOf = ({ succeeded, failed }: HomeCalls): number => failed.reduce((sum, { calls }) => sum + calls, succeeded);
    const counts = async () => (await home.get('/home')).body['calls'] as HomeCalls[];
    // The log of calls is written in groups.
    await until(async () => (await counts()).some((each) => countOf(each) === 3));
    const since = expect.any(String) as string;
    const failed = [{ code: 'not_found', calls: 1 }];
    expect(await counts()).toEqual([
      { mode: 'live', since, succeeded: 0, failed: [] },
      { mode: 'test', since, succeeded: 2, failed },
    ]);
  });

  it('end with the session, event streams too', async () => {
    const member = await signedIn(stack, await createMember(stack, { role: 'viewer', accountId: owner.accountId }));
    const emails = Array.from({ length: 3 }, (_, n) => `ada-${n}@greylist-hour.test`);
    const { batch_id } = (await browser.send('POST', '/live/v1/batch/verify', { emails })).body as { batch_id: string };
    const stream = await fetch(`${stack.url}${DASHBOARD_API}/live/v1/batch/${batch_id}/events`, {
      headers: { cookie: `${COOKIE}=${member.cookie}`, accept: 'text/event-stream' },
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    let [events, ended] = [0, false];
    const reading = (async () => {
      for await (const { length } of stream.body as unknown as AsyncIterable<Uint8Array>) events += length;
    })().finally(() => (ended = true));
    await until(() => events > 0);
    expect(ended).toBe(false);
    const { id } = ((await member.get('/sessions')).body['sessions'] as { id: string }[])[0] as { id: string };
    expect((await member.send('DELETE', `/sessions/${id}`)).status).toBe(204);
    expectError(await member.get('/live/v1/account'), 'not_signed_in');
    await until(() => ended);
    await reading.catch(() => undefined);
  });

  it('end when the role changes', async () => {
    const user = await createMember(stack, { role: 'developer', accountId: owner.accountId });
    const member = await signedIn(stack, user);
    expect((await member.get('/keys')).status).toBe(200);
    await new Users(stack.store.database.pool).setRole(user.id, owner.accountId, 'billing');
    expectError(await member.get('/keys'), 'scope_denied');
    expectError(await member.get('/test/v1/batch'), 'scope_denied');
    expect((await member.get('/test/v1/account')).status).toBe(200);
  });
});

describe('credits', () => {
  it('are shown with what holds them and what caps them, and every entry is exported', async () => {
    const member = await createMember(stack);
    const own = await signedIn(stack, member);
    await sql('UPDATE ledger_account SET hourly_cap = 5000 WHERE account_id = $1', [member.accountId]);
    const made = await own.send('POST', '/keys', { name: '=HYPERLINK("x")', mode: 'live', hourly_cap: 20 });
    const { key, secret } = made.body as unknown as KeyWithSecret;
    expect((await verify(stack.url, secret, EMAIL)).status).toBe(200);
    const rows = { emails: ['eve@greylist-hour.test', 'bob@greylist-hour.test'], name: 'Leads' };
    const batch = await send(stack.url, { path: '/v1/batch/verify', key: secret, json: rows });
    const id = String(batch.body['batch_id']);
    expect((await own.send('POST', `/live/v1/batch/${id}/pause`)).body).toMatchObject({ paused_at: expect.any(String) });
    const { body } = await own.get('/credits');
    const hold = { id, kind: 'batch', paused: true, endpoint: 'POST /v1/batch/verify', credits: 0.2, since: expect.any(String) };
    expect(body).toEqual({
      holds: [{ ...hold, name: 'Leads', request_id: expect.any(String) }],
      has_more_holds: false,
      cap: { credits_per_hour: 500, spent: 1.2 },
      key_caps: [{ key_id: key.id, name: key.name, hint: expect.stringMatching(/^ml_live_/), credits_per_hour: 20, spent: 1.2 }],
    });
    const billing = await signedIn(stack, await createMember(stack, { role: 'billing', accountId: member.accountId }));
    expect((await billing.get('/credits')).body['holds']).toMatchObject([{ ...hold, name: null }]);
    expect((await browser.get('/credits')).text).not.toContain(id);
    // Spreadsheets of other countries separate by semicolons.
    await stack.ledger.grant(member.accountId, 5, "=cmd|' /C calc'!A1");
    await stack.ledger.grant(member.accountId, 5, 'a;=1');
    const file = await billing.get('/ledger.csv');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="ledger-[\d-]{21}\.csv"$/);
    const lines = file.text.trimEnd().split('\r\n');
    expect(lines[0]).toBe('at,kind,credits,endpoint,operation_id,request_id,key_id,reason,entry');
    expect(lines.filter((line) => line.includes(',charge,'))).toEqual([
      expect.stringMatching(new RegExp(`^\\S+Z,charge,-1,POST /v1/verify/email,[^,]+,[^,]+,${key.id},,\\d+$`)),
    ]);
    expect(file.text).toContain(`,grant,0.5,,,,,'=cmd|' /C calc'!A1,`.replace(/'=.*!A1/, (cell) => `"${cell}"`));
    expect(file.text).toContain(',grant,0.5,,,,,"a;=1",');
    const sum = lines.slice(1).reduce((total, line) => total + Math.round(Number(line.split(',')[2]) * 10), 0);
    expect(sum).toBe((await stack.ledger.balance(member.accountId)).balance);
    for (const period of [
      'from=2026-01-01T00:00:00Z&to=2027-06-01T00:00:00Z',
      'to=2026-01-01T00:00:00Z&from=2026-01-02T00:00:00Z',
    ])
      expectError(await billing.get(`/ledger.csv?${period}`), 'invalid_input');
    const empty = await billing.get('/ledger.csv?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z');
    expect(empty.text.trimEnd()).toBe(lines[0]);
    await own.send('POST', `/live/v1/batch/${id}/cancel`);
    expect((await own.get('/credits')).body).toMatchObject({ holds: [], cap: { spent: 1 } });
  });
});
