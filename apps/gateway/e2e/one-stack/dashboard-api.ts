import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dashboardRoutes, type Session } from '@modernleads/contracts';
import { Users } from '@modernleads/people';
import type { TestProcess } from '@modernleads/testing';
import { type Answer, expectError, get, send } from '../api';
import { Browser, COOKIE, createMember, signedIn } from '../browser';
import { PUBLIC_URL, type Stack } from '../stack';
import { sharedStack } from '../shared-stack';

const PASSWORD = 'correct horse battery staple';

let stack: Stack;

beforeAll(async () => {
  stack = await sharedStack();
});

const users = () => new Users(stack.store.database.pool);
const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stack.store.database.pool.query<Row>(text, values)).rows;
const sessionOf = ({ body }: Answer) => body as unknown as Session;

describe('a sign-in link', () => {
  it('lets its user in once', async () => {
    const user = await createMember(stack);
    const { token } = await users().createLink(user.id);
    const attempts = await Promise.all(Array.from({ length: 5 }, () => new Browser(stack.url).signIn({ link: token })));
    expect(attempts.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401]);
    const session = sessionOf(attempts.find(({ status }) => status === 200) as Answer);
    expect(session).toEqual({
      user: { id: user.id, email: user.email, name: user.name, is_operator: false, has_password: false },
      account: { id: user.accountId, name: expect.any(String) },
      role: 'owner',
      accounts: [{ id: user.accountId, name: expect.any(String), role: 'owner' }],
      csrf_token: expect.stringMatching(/^[\w-]{43}$/),
      expires_at: expect.any(String),
      password_reset_until: expect.any(String),
    });
  });

  it('works for 15 minutes, and for nobody who is disabled or has no account', async () => {
    const user = await createMember(stack);
    const { token, expiresAt } = await users().createLink(user.id);
    expect(expiresAt.getTime() - Date.now()).toBeGreaterThan(14 * 60_000);
    await sql(`UPDATE sign_in_link SET expires_at = now() WHERE user_id = $1`, [user.id]);
    expectError(await new Browser(stack.url).signIn({ link: token }), 'not_signed_in');
    const { token: second } = await users().createLink(user.id);
    await users().disable(user.id);
    expectError(await new Browser(stack.url).signIn({ link: second }), 'not_signed_in');
    const lonely = await createMember(stack);
    const { token: third } = await users().createLink(lonely.id);
    await sql('DELETE FROM membership WHERE user_id = $1', [lonely.id]);
    expectError(await new Browser(stack.url).signIn({ link: third }), 'not_signed_in');
  });

  it('is stored as a digest only, as sessions are', async () => {
    const user = await createMember(stack);
    const { token } = await users().createLink(user.id);
    const browser = new Browser(stack.url);
    await browser.signIn({ link: token });
    const rows = await sql(
      'SELECT row_to_json(s)::text FROM session s UNION ALL SELECT row_to_json(l)::text FROM sign_in_link l',
    );
    for (const secret of [token, browser.cookie as string]) {
      expect(JSON.stringify(rows)).not.toContain(secret);
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
});

describe('a password', () => {
  it('lets its user in, whatever the case of the e-mail', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const answer = await new Browser(stack.url).signIn({ email: ` ${user.email.toUpperCase()}`, password: PASSWORD });
    expect(answer).toMatchObject({ status: 200, body: { user: { email: user.email, has_password: true } } });
  });

  it('is refused in the same words, whatever is wrong', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const { email: withoutPassword } = await createMember(stack);
    const disabled = await createMember(stack, { password: PASSWORD });
    await users().disable(disabled.id);
    const attempts: [string, string][] = [
      [user.email, 'another long password'],
      ['nobody@people.test', PASSWORD],
      ['no e-mail', PASSWORD],
      [withoutPassword, PASSWORD],
      [disabled.email, PASSWORD],
    ];
    const texts = new Set<string>();
    for (const [email, password] of attempts) {
      const answer = await new Browser(stack.url).signIn({ email, password });
      expectError(answer, 'not_signed_in');
      texts.add(JSON.stringify({ ...answer.body, request_id: '' }));
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(texts.size).toBe(1);
  });

  it('is not to be guessed: after 20 wrong ones the user is braked, from any address, however many come at once', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const attempt = (password: string) => new Browser(stack.url).signIn({ email: user.email, password });
    const wrong = await Promise.all(Array.from({ length: 25 }, (_, n) => attempt(`wrong password ${n}`)));
    const statuses = wrong.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), ...Array.from({ length: 5 }, () => 429)]);
    const braked = await attempt(PASSWORD);
    expectError(braked, 'rate_limited');
    expect(Number(braked.headers.get('retry-after'))).toBeGreaterThan(60);
    // A link still lets the user in.
    await signedIn(stack, user);
  });

  it('is not to be guessed from one address for many users; right ones do not count', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const { address } = new Browser(stack.url);
    const attempt = (email: string, password: string) => new Browser(stack.url, address).signIn({ email, password });
    for (let n = 0; n < 19; n++) expect((await attempt(`nobody-${n}@people.test`, PASSWORD)).status).toBe(401);
    for (let n = 0; n < 3; n++) expect((await attempt(user.email, PASSWORD)).status).toBe(200);
    expect((await attempt('nobody@people.test', PASSWORD)).status).toBe(401);
    expectError(await attempt(user.email, PASSWORD), 'rate_limited');
  });

  it('is set by whoever has none, changed by whoever knows it, and ends the other sessions', async () => {
    const user = await createMember(stack);
    const [browser, other] = [await signedIn(stack, user), await signedIn(stack, user)];
    for (const password of ['short', user.email, ` ${user.email.toUpperCase()} `])
      expectError(await browser.send('PUT', '/password', { password }), 'invalid_input');
    expect((await browser.send('PUT', '/password', { password: PASSWORD })).status).toBe(204);
    expectError(await other.get('/session'), 'not_signed_in');
    expect((await browser.get('/session')).body).toMatchObject({ user: { has_password: true } });
    for (const current of [undefined, 'not this one'])
      expectError(await browser.send('PUT', '/password', { current, password: 'yet another password' }), 'invalid_input');
    expect((await browser.send('PUT', '/password', { current: PASSWORD, password: 'yet another password' })).status).toBe(204);
    expect((await new Browser(stack.url).signIn({ email: user.email, password: 'yet another password' })).status).toBe(200);
  });
});

describe('a session', () => {
  it('has a cookie that no script reads, no other site sends, and no other host sets', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const answer = await new Browser(stack.url).signIn({ email: user.email, password: PASSWORD });
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(new RegExp(`^${COOKIE}=[\\w-]{43}; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax; Secure$`));
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.text).not.toContain((cookie ?? '').slice(COOKIE.length + 1, COOKIE.length + 44));
  });

  it('is a new one at each sign-in, and ends the one that the browser had', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = new Browser(stack.url);
    browser.cookie = 'chosen-by-somebody-else';
    await browser.signIn({ email: user.email, password: PASSWORD });
    const first = browser.cookie;
    expect(first).not.toBe('chosen-by-somebody-else');
    await browser.signIn({ email: user.email, password: PASSWORD });
    expect(browser.cookie).not.toBe(first);
    browser.cookie = first;
    expectError(await browser.get('/session'), 'not_signed_in');
  });

  it('is listed and revoked by its user, and nobody else', async () => {
    const user = await createMember(stack);
    const [browser, other] = [await signedIn(stack, user), await signedIn(stack, user)];
    const stranger = await signedIn(stack, await createMember(stack));
    const { sessions } = (await browser.get('/sessions')).body as { sessions: Record<string, unknown>[] };
    expect(sessions).toHaveLength(2);
    expect(sessions).toContainEqual({
      id: expect.stringMatching(/^[0-9a-f]{64}$/),
      current: true,
      created_at: expect.any(String),
      last_seen_at: expect.any(String),
      ip: browser.address,
      user_agent: 'Browser of tests',
    });
    const { id } = sessions.find(({ current }) => !current) as { id: string };
    expectError(await stranger.send('DELETE', `/sessions/${id}`), 'not_found');
    expect((await other.get('/session')).status).toBe(200);
    expect((await browser.send('DELETE', `/sessions/${id}`)).status).toBe(204);
    expectError(await other.get('/session'), 'not_signed_in');
    for (const wrong of [id, id.toUpperCase(), 'x']) expectError(await browser.send('DELETE', `/sessions/${wrong}`), 'not_found');
  });

  it('ends by signing out, unused, at its end, with the membership, and with the user', async () => {
    const ends: [string, (browser: Browser, user: { id: string }) => Promise<unknown>][] = [
      ['signing out', (browser) => browser.send('DELETE', '/session')],
      ['idle', (_, { id }) => sql('UPDATE session SET idle_until = now() WHERE user_id = $1', [id])],
      ['end', (_, { id }) => sql('UPDATE session SET ends_at = now() WHERE user_id = $1', [id])],
      ['membership', (_, { id }) => sql('DELETE FROM membership WHERE user_id = $1', [id])],
      ['user', (_, { id }) => users().disable(id)],
    ];
    for (const [name, end] of ends) {
      const user = await createMember(stack);
      const browser = await signedIn(stack, user);
      const { cookie } = browser;
      expect([name, (await browser.get('/session')).status]).toEqual([name, 200]);
      await end(browser, user);
      browser.cookie = cookie;
      expectError(await browser.get('/session'), 'not_signed_in');
    }
  });

  it('is prolonged by its use, not beyond its end', async () => {
    const user = await createMember(stack);
    const browser = await signedIn(stack, user);
    await sql(
      `UPDATE session SET idle_until = now() + interval '1 hour', last_seen_at = now() - interval '2 minutes' WHERE user_id = $1`,
      [user.id],
    );
    await browser.get('/session');
    const hours = (text: string) => (Date.parse(text) - Date.now()) / 3_600_000;
    expect(hours(sessionOf(await browser.get('/session')).expires_at)).toBeGreaterThan(11);
    await sql(`UPDATE session SET ends_at = now() + interval '2 hours' WHERE user_id = $1`, [user.id]);
    expect(hours(sessionOf(await browser.get('/session')).expires_at)).toBeLessThan(3);
  });

  it('puts another account of its user to use, and none of others', async () => {
    const user = await createMember(stack);
    const second = await stack.createAccount({ name: 'Second' });
    await users().setRole(user.id, second.id, 'viewer');
    const browser = await signedIn(stack, user);
    const switched = await browser.send('PATCH', '/session', { account_id: second.id });
    expect(switched).toMatchObject({ status: 200, body: { account: { id: second.id, name: 'Second' }, role: 'viewer' } });
    expect(sessionOf(switched).accounts).toHaveLength(2);
    const { id: foreign } = await stack.createAccount();
    expectError(await browser.send('PATCH', '/session', { account_id: foreign }), 'not_found');
  });

  it('leaves audit events', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = new Browser(stack.url);
    await browser.signIn({ email: user.email, password: 'not the password' });
    await browser.signIn({ email: user.email, password: PASSWORD });
    await browser.send('DELETE', '/session');
    const events = await sql(
      'SELECT verb, actor_kind, actor_id, subject_id, host(ip) AS ip FROM audit_event WHERE account_id = $1 ORDER BY chain_seq',
      [user.accountId],
    );
    const by = { actor_kind: 'user', actor_id: user.id, subject_id: user.id, ip: browser.address };
    expect(events).toEqual([
      { ...by, verb: 'session.refuse', actor_kind: 'system', actor_id: null },
      { ...by, verb: 'session.create' },
      { ...by, verb: 'session.end' },
    ]);
  });
});

describe('a request of another site', () => {
  const FOREIGN: Record<string, string>[] = [
    { origin: 'https://elsewhere.test' },
    { origin: 'null' },
    { origin: `${PUBLIC_URL}.elsewhere.test` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];

  it('changes nothing, signs nobody in, and needs the token of the session besides', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const browser = await signedIn(stack, user);
    const stranger = await signedIn(stack, await createMember(stack));
    for (const headers of FOREIGN) {
      expectError(await browser.send('DELETE', '/session', undefined, headers), 'csrf_refused');
      const body = { email: user.email, password: PASSWORD };
      expectError(await new Browser(stack.url).send('POST', '/session', body, headers), 'csrf_refused');
    }
    for (const token of ['', 'x', stranger.csrf as string])
      expectError(await browser.send('DELETE', '/session', undefined, { 'x-csrf-token': token }), 'csrf_refused');
    expect((await browser.get('/session')).status).toBe(200);
    const own = { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' };
    expect((await browser.send('DELETE', '/session', undefined, own)).status).toBe(204);
  });

  it('may not hide its JSON behind the type of a form', async () => {
    const user = await createMember(stack, { password: PASSWORD });
    const body = JSON.stringify({ email: user.email, password: PASSWORD });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type };
      expectError(await send(stack.url, { path: '/dashboard/api/session', body, headers }), 'unsupported_media_type');
    }
  });
});

describe('the pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modernleads-pages-'));
  const page = (path: string, headers: Record<string, string> = { accept: 'text/html,*/*;q=0.8' }, method = 'GET') =>
    fetch(gateway.url + path, { method, headers });
  let gateway: TestProcess;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Dashboard</title>');
    writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
    const script = 'console.log("the dashboard");';
    writeFileSync(join(folder, 'assets/index-4f2a.js'), script);
    writeFileSync(join(folder, 'assets/index-4f2a.js.br'), brotliCompressSync(script));
    writeFileSync(join(folder, 'assets/index-4f2a.js.gz'), gzipSync(script));
    gateway = await stack.startService('gateway', { DASHBOARD_DIR: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['/', '/sign-in', '/coins', '/batches/7?tab=rows', '/keys/', '/index.html', '/%2e%2e/etc', '/a//b'])(
    'are one, which is shown at %s and under a policy that allows nothing of others',
    async (path) => {
      const answer = await page(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain('<title>Dashboard</title>');
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    },
  );

  it.each([
    '/v1/nothing',
    '/docs/nothing',
    '/dashboard/api/nothing',
    '/health/nothing',
    '/assets/nothing.js',
    '/assets',
    '/.well-known/x',
  ])('do not take the place of the error at %s', async (path) => {
    const answer = await page(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
  });

  it('are for clients that ask for HTML, by GET', async () => {
    expect((await page('/', { accept: 'application/json' })).status).toBe(404);
    expect((await page('/coins', {})).status).toBe(404);
    expect((await page('/', undefined, 'POST')).status).toBe(404);
    const head = await page('/', undefined, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    const without = await stack.startService('gateway', { DASHBOARD_DIR: join(folder, 'none') });
    expect((await fetch(without.url, { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('have files that are kept for good, compressed as the client likes', async () => {
    for (const [accepted, coding] of [
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', null],
    ] as const) {
      const answer = await page('/assets/index-4f2a.js', { 'accept-encoding': accepted });
      expect([accepted, answer.headers.get('content-encoding'), await answer.text()]).toEqual([
        accepted,
        coding,
        'console.log("the dashboard");',
      ]);
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    }
    expect((await page('/favicon.svg', {})).headers.get('content-type')).toBe('image/svg+xml');
    expect((await page('/assets/index-4f2a.js.br', {})).status).toBe(404);
  });
});

describe('every route', () => {
  let session: Browser | undefined;
  const path = (route: string): string => route.replace(/\{\w+\}/g, '0'.repeat(64)).replace('/dashboard/api', '');

  it.each(dashboardRoutes().map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s needs a session, if any',
    async (_name, route) => {
      const ofNobody = await new Browser(stack.url).send(route.method, path(route.path), route.body && {});
      // Of an OpenID provider, which is not set here.
      if (route.path.includes('/oidc')) expectError(ofNobody, route.body ? 'not_signed_in' : 'not_found');
      else if (route.needs !== 'nobody') expectError(ofNobody, 'not_signed_in');
      else if (route.body) expectError(ofNobody, 'invalid_input');
      else expect(ofNobody.status).toBe(200);
      const key = (await stack.createKey()).secret;
      const headers = { authorization: `Bearer ${key}` };
      const ofKey = await new Browser(stack.url).send(route.method, path(route.path), route.body && {}, headers);
      expect(ofKey.status).toBe(ofNobody.status);
    },
  );

  it.each(
    dashboardRoutes()
      .filter(({ method, needs }) => method !== 'GET' && needs !== 'nobody')
      .map((route) => [`${route.method} ${route.path}`, route] as const),
  )('%s needs the CSRF token of the session', async (_name, route) => {
    session ??= await signedIn(stack, await createMember(stack, { isOperator: true }));
    const headers = { 'x-csrf-token': 'x' };
    expectError(await session.send(route.method, path(route.path), route.body && {}, headers), 'csrf_refused');
  });

  it('is not one of the public API', async () => {
    expect((await get(stack.url, '/openapi.json')).text).not.toContain('/dashboard/api');
    const browser = await signedIn(stack, await createMember(stack));
    const headers = { cookie: `${COOKIE}=${browser.cookie}` };
    expectError(await send(stack.url, { path: '/v1/account', headers }), 'missing_key');
  });
});
