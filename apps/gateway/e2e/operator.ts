import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { InstanceHealth, OperatedQuotaList, SendingState } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { expectError, get, verify } from './api';
import { type Browser, createMember, signedIn } from './browser';
import type { Stack } from './stack';

/** Tests of what operators do in the dashboard, against a running stack of a gateway and a verify service. */
export function describeOperator(running: () => Stack): void {
  let stack: Stack;
  const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await stack.store.database.pool.query<Row>(text, values)).rows;

  let operator: Awaited<ReturnType<typeof createMember>>;
  let browser: Browser;
  beforeAll(async () => {
    stack = running();
    operator = await createMember(stack, { role: 'viewer', isOperator: true });
    browser = await signedIn(stack, operator);
  });

  it('makes accounts, grants credits and suspends, exactly and with an event in the account', async () => {
    const made = await browser.send('POST', '/operator/accounts', { name: 'Tenant', credits: 0.3 });
    const { id } = made.body as { id: string };
    expect(made.body).toMatchObject({ name: 'Tenant', plan_active: true, balance: 0.3, members: 0 });
    expect((await browser.send('POST', `/operator/accounts/${id}/credits`, { credits: 0.6 })).body).toMatchObject({
      balance: 0.9,
    });
    expect((await stack.ledger.audit()).problems).toEqual([]);
    const { secret } = await stack.createKey({ accountId: id });
    const verifying = () => verify(stack.url, secret, { email: 'ada.lovelace@normal.test' });
    const plan = (active: boolean) => browser.send('PUT', `/operator/accounts/${id}/plan`, { active });
    expect((await plan(false)).body).toMatchObject({ plan_active: false });
    await until(async () => (await verifying()).status === 403);
    expectError(await verifying(), 'subscription_required');
    await plan(true);
    await until(async () => (await verifying()).status === 402);
    const events = await sql('SELECT verb, actor_id, before, after FROM audit_event WHERE account_id = $1 ORDER BY chain_seq', [
      id,
    ]);
    expect(events).toMatchObject([
      { verb: 'account.create', after: { credits: 0.3 } },
      { verb: 'credits.grant', before: { balance: 0.3 }, after: { balance: 0.9 } },
      { verb: 'plan.set', before: { active: true }, after: { active: false } },
      { verb: 'plan.set', before: { active: false }, after: { active: true } },
    ]);
    expect(new Set(events.map((event) => (event as { actor_id: string }).actor_id))).toEqual(new Set([operator.id]));
  });

  it.each<[string, string, object]>([
    ['credits that are none', 'credits', { credits: 0 }],
    ['less than a tenth', 'credits', { credits: 0.05 }],
    ['credits to take', 'credits', { credits: -1 }],
    ['too many at once', 'credits', { credits: 1_000_001 }],
    ['no plan', 'plan', { active: 'no' }],
  ])('is refused %s', async (_name, what, body) => {
    const method = what === 'plan' ? 'PUT' : 'POST';
    expectError(await browser.send(method, `/operator/accounts/${operator.accountId}/${what}`, body), 'invalid_input');
    const valid = what === 'plan' ? { active: false } : { credits: 1 };
    expectError(await browser.send(method, `/operator/accounts/${randomUUID()}/${what}`, valid), 'not_found');
  });

  it('finds accounts by a part of the name, the id and the e-mail of a member', async () => {
    const name = `Search ${randomUUID()}`;
    const { id } = await stack.createAccount({ name });
    const member = await createMember(stack, { accountId: id });
    for (const text of [name.slice(2).toUpperCase(), id, member.email]) {
      const { body } = await browser.send('POST', '/operator/accounts/search', { text });
      expect(body['accounts']).toMatchObject([{ id, name, members: 1 }]);
    }
    expect((await browser.send('POST', '/operator/accounts/search', { text: '%' })).body['accounts']).toEqual([]);
  });

  it('reads and sets the quotas of an account in each mode, with an event; null is the default again', async () => {
    const { id } = await stack.createAccount();
    const path = (mode: string, account = id) => `/operator/accounts/${account}/quotas/${mode}`;
    const set = (mode: string, quotas: unknown) => browser.send('PUT', path(mode), { quotas });
    const of = ({ body }: { body: object }) =>
      Object.fromEntries((body as OperatedQuotaList).quotas.map(({ quota, ...state }) => [quota, state]));
    expect(of(await browser.get(path('live')))).toMatchObject({
      contacts: { used: 0, own: null, default: 2_000_000 },
      key_event_streams: { used: null, own: null, default: 20 },
      paid_calls: { used: 0, own: null, default: 200 },
    });
    const limits = [
      { quota: 'webhook_endpoints', limit: 0 },
      { quota: 'contacts', limit: 7 },
    ];
    expect(of(await set('live', limits))).toMatchObject({ webhook_endpoints: { own: 0 }, contacts: { own: 7 } });
    expect(of(await browser.get(path('test')))).toMatchObject({ contacts: { own: null, default: 10_000 } });
    const { secret } = await stack.createKey({ accountId: id });
    const { quotas } = (await get(stack.url, '/v1/account', secret)).body;
    expect(quotas).toMatchObject({ contacts: { limit: 7 }, webhook_endpoints: { limit: 0 } });
    expect(of(await set('live', [{ quota: 'contacts', limit: null }]))).toMatchObject({ contacts: { own: null } });
    for (const wrong of [
      [],
      [{ quota: 'rows', limit: 1 }],
      [{ quota: 'contacts', limit: 1.5 }],
      [{ quota: 'contacts', limit: -1 }],
      'all',
    ])
      expectError(await set('live', wrong), 'invalid_input');
    expectError(await browser.get(path('live', randomUUID())), 'not_found');
    expectError(await browser.send('PUT', path('live', randomUUID()), { quotas: limits }), 'not_found');
    expectError(await browser.get(path('other')), 'not_found');
    const events = await sql(`SELECT mode, actor_id, before, after FROM audit_event WHERE account_id = $1 ORDER BY chain_seq`, [
      id,
    ]);
    const own = { contacts: 7, webhook_endpoints: 0 };
    expect(events).toEqual([
      { mode: 'live', actor_id: operator.id, before: {}, after: own },
      { mode: 'live', actor_id: operator.id, before: own, after: { webhook_endpoints: 0 } },
    ]);
  });

  it('sees which services run in which version, and whether the stores answer', async () => {
    const { services, checks } = (await browser.get('/operator/health')).body as unknown as InstanceHealth;
    const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
    const running = { instances: 1, versions: [version], last_started_at: expect.stringMatching(/^20/) };
    const absent = { instances: 0, versions: [], last_started_at: null };
    const of = (name: string) => services.find(({ service }) => service === name);
    expect(of('gateway')).toEqual({ service: 'gateway', ...running });
    expect(of('verify')).toEqual({ service: 'verify', ...running });
    expect(of('batch')).toEqual({ service: 'batch', ...absent });
    expect(Date.now() - Date.parse(of('gateway')?.last_started_at ?? '')).toBeGreaterThan(0);
    const statuses = Object.fromEntries(checks.map(({ check, status }) => [check, status]));
    expect(statuses).toEqual({ postgresql: 'ok', redis: 'ok', nats: 'ok', migrations: 'ok', settings: 'ok' });
  });

  it('sees who refuses the address of the instance, and what mail hosts see of it', async () => {
    const check = async (body: object) => (await browser.send('POST', '/operator/sending', body)).body as unknown as SendingState;
    const { secret } = await stack.createKey();
    expect((await verify(stack.url, secret, { email: 'ada@blocks-us.test' })).body).toMatchObject({ reason: 'blocked' });
    const state = await until(async () => {
      const seen = await check({});
      return seen.blocking.length ? seen : undefined;
    });
    expect(state).toMatchObject({ ip_blocked: expect.any(Boolean), shared: true, contacted_providers: expect.any(Number) });
    expect(state.blocking).toContainEqual({ provider: expect.stringContaining('blocks-us'), seconds_ago: expect.any(Number) });
    expect(state.checks).toMatchObject([
      { check: 'smtp_name', status: 'advice', detail: expect.stringContaining('SMTP_HELO is "localhost"') },
      { check: 'smtp_forward_dns', status: 'advice' },
      { check: 'smtp_reverse_dns', status: 'advice' },
      { check: 'smtp_port', status: 'not_checked' },
    ]);
    const port = (probe_domain: string) => check({ probe_domain }).then(({ checks }) => checks[3]);
    expect(await port('normal.test')).toMatchObject({ status: 'ok', detail: expect.stringContaining('greeted with 220') });
    expect(await port('no-such-domain.test')).toMatchObject({ status: 'not_checked' });
    expectError(await browser.send('POST', '/operator/sending', { probe_domain: 'x'.repeat(254) }), 'invalid_input');
  });

  it('sees the queues, pauses and resumes one, and no other than there are', async () => {
    const stateOf = async () =>
      ((await browser.get('/operator/queues')).body['queues'] as { queue: string }[]).find(
        ({ queue }) => queue === 'session.purge',
      );
    expect(await stateOf()).toMatchObject({ paused: false, failed: 0, oldest: expect.any(Number) });
    expect((await browser.send('PUT', '/operator/queues/session.purge', { paused: true })).status).toBe(204);
    expect(await stateOf()).toMatchObject({ paused: true });
    expect((await browser.send('PUT', '/operator/queues/session.purge', { paused: false })).status).toBe(204);
    expect((await browser.send('POST', '/operator/queues/session.purge/retry')).body).toEqual({ retried: 0 });
    expectError(await browser.send('PUT', '/operator/queues/no.such', { paused: true }), 'not_found');
  });
}
