import { randomUUID } from 'node:crypto';
import type { CallContext, WebhookEndpointWithSecret } from '@modernleads/contracts';
import { Receiver } from '@modernleads/testing';
import { drain, DispatcherStack, LOOPBACK, type Replica } from '../test/dispatcher-stack';

describe('an endpoint that goes on failing', () => {
  const HALF_DAY = 43_200;
  const WATCH = ['webhook_endpoint.failing', 'webhook_endpoint.disabled'];
  /** What the watcher was told, as `[event, percent]`. */
  const told = () =>
    receiver.at('/watch').map(({ body }) => {
      const { event, data } = JSON.parse(body);
      return [event, data.percent];
    });
  const fail = async (times = 1) => {
    for (let n = 0; n < times; n++) await stack.emit(owner);
    await drain(replica);
  };
  let stack: DispatcherStack;
  let receiver: Receiver;
  let replica: Replica;
  let owner: CallContext;
  let failing: WebhookEndpointWithSecret;

  beforeAll(async () => {
    stack = await DispatcherStack.open();
  });
  afterAll(() => stack.close());
  beforeEach(async () => {
    stack.reset();
    receiver = await Receiver.start();
    replica = stack.replica();
    owner = await stack.call();
    receiver.answer = (response, { url }) => response.writeHead(url === '/watch' ? 204 : 503).end();
    failing = await replica.endpoints.createWebhookEndpoint(
      { url: receiver.url('/failing'), description: 'CRM' },
      { ...owner, operationId: randomUUID() },
    );
    const watch = { url: receiver.url('/watch'), events: WATCH };
    await replica.endpoints.createWebhookEndpoint(watch, { ...owner, operationId: randomUUID() });
  });
  afterEach(async () => {
    await stack.store.database.pool.query(`UPDATE webhook_endpoint SET state = 'paused'`);
    await receiver.stop();
  });

  it('is told of to the others at 50, 70 and 90 % and at its end, once each, never to itself', async () => {
    const begun = stack.now.getTime();
    const moments: number[] = [];
    await fail(10);
    while ((await replica.endpoints.getWebhookEndpoint(failing.id, owner)).state === 'active') {
      const before = told().length;
      stack.pass(HALF_DAY);
      await fail();
      await drain(replica);
      if (told().length > before) moments.push((stack.now.getTime() - begun) / 1_000 / HALF_DAY);
    }
    expect(moments).toEqual([5, 7, 9, 10]);
    expect(told()).toEqual([
      ['webhook_endpoint.failing', 50],
      ['webhook_endpoint.failing', 70],
      ['webhook_endpoint.failing', 90],
      ['webhook_endpoint.disabled', 100],
    ]);
    const at = (halfDays: number): string => new Date(begun + halfDays * HALF_DAY * 1_000).toISOString();
    const [first, , , last] = receiver.at('/watch').map(({ body }) => JSON.parse(body).data);
    const common = {
      endpoint_id: failing.id,
      description: 'CRM',
      failing_since: at(0),
      last_error: 'bad_status',
      last_status: 503,
    };
    expect(first).toEqual({ ...common, reason: null, percent: 50, failures: expect.any(Number), disable_at: at(10) });
    expect(last).toEqual({ ...common, reason: 'failing', percent: 100, failures: expect.any(Number), disable_at: at(10) });
    expect(receiver.at('/failing').some(({ body }) => body.includes('webhook_endpoint.'))).toBe(false);
  });

  it('shows how far it is, and nothing once it answers again; then everything is told anew', async () => {
    await fail(10);
    stack.pass(7 * HALF_DAY);
    await fail();
    expect(told()).toEqual([['webhook_endpoint.failing', 70]]);
    const shown = await replica.endpoints.getWebhookEndpoint(failing.id, owner);
    const since = new Date(stack.now.getTime() - 7 * HALF_DAY * 1_000);
    expect(shown).toMatchObject({
      failing_since: since.toISOString(),
      failing_percent: 70,
      last_error: 'bad_status',
      last_status: 503,
    });
    expect(shown.failures).toBeGreaterThan(10);
    expect(shown.disable_at).toBe(new Date(since.getTime() + 10 * HALF_DAY * 1_000).toISOString());
    receiver.answer = (response) => response.writeHead(204).end();
    stack.pass(HALF_DAY);
    await drain(replica);
    const recovered = {
      failing_since: null,
      failures: 0,
      failing_percent: null,
      last_error: null,
      last_status: null,
      disable_at: null,
    };
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject(recovered);
    receiver.answer = (response, { url }) => response.writeHead(url === '/watch' ? 204 : 503).end();
    await fail(10);
    stack.pass(9 * HALF_DAY);
    await fail();
    expect(told().slice(1)).toEqual([['webhook_endpoint.failing', 90]]);
    await replica.endpoints.updateWebhookEndpoint({ id: failing.id, state: 'paused' }, owner);
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({
      failing_percent: 90,
      disable_at: null,
    });
    await replica.endpoints.updateWebhookEndpoint({ id: failing.id, state: 'active' }, owner);
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject(recovered);
  });

  it('is neither alerted of nor disabled for few failures, however long ago the first was', async () => {
    await fail();
    for (let n = 0; n < 3; n++) {
      stack.pass(10 * HALF_DAY);
      await drain(replica);
    }
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({
      state: 'active',
      failures: 4,
      failing_percent: null,
    });
    stack.pass(10 * HALF_DAY);
    await drain(replica);
    expect(told()).toEqual([['webhook_endpoint.failing', 50]]);
    const now = stack.now.toISOString();
    expect(JSON.parse(receiver.at('/watch')[0]?.body ?? '').data).toMatchObject({ failures: 5, disable_at: now });
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({ state: 'active', disable_at: now });
  });

  it('is alerted of once, however many replicas notice at once', async () => {
    const replicas = [replica, stack.replica(), stack.replica()];
    for (let n = 0; n < 12; n++) await stack.emit(owner);
    await replica.dispatch.fanOut(20);
    const step = () => replica.dispatch.takeStep({ endpointId: failing.id, failing: false, most: 4 });
    const claimed = await Promise.all(Array.from({ length: 4 }, () => step()));
    await stack.store.database.pool.query(`UPDATE webhook_endpoint SET failures = 20, failing_since = $2 WHERE id = $1`, [
      failing.id,
      new Date(stack.now.getTime() - 6 * HALF_DAY * 1_000),
    ]);
    const mine = claimed.flatMap((each) => each.claimed);
    expect(mine.length).toBeGreaterThan(2);
    await Promise.all(
      mine.map((delivery, n) => replicas[n % 3]?.attempts.attemptDelivery(delivery, () => ({ failing: true, most: 0 }))),
    );
    await replica.endpoints.updateWebhookEndpoint({ id: failing.id, state: 'paused' }, owner);
    await drain(replica);
    expect(told()).toEqual([['webhook_endpoint.failing', 50]]);
  });

  it('that is gone is told of too', async () => {
    receiver.answer = (response, { url }) => response.writeHead(url === '/watch' ? 204 : 410).end();
    await fail();
    await drain(replica);
    expect(told()).toEqual([['webhook_endpoint.disabled', 100]]);
    const { rows } = await stack.store.database.pool.query(
      `SELECT actor_kind, before, after FROM audit_event WHERE verb = 'webhook_endpoint.disable' ORDER BY at DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ actor_kind: 'system', before: { state: 'active' }, after: { state: 'disabled', reason: 'gone' } }]);
    expect(JSON.parse(receiver.at('/watch')[0]?.body ?? '').data).toMatchObject({
      reason: 'gone',
      last_status: 410,
      failures: 1,
    });
  });

  it('is not disabled by failures of our own', async () => {
    await fail(10);
    stack.pass(9 * HALF_DAY);
    await fail();
    stack.pass(HALF_DAY);
    await drain(stack.replica({ ...LOOPBACK, httpProxy: { host: '127.0.0.1', port: 1 } }));
    expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({ state: 'active', failing_percent: 90 });
  });
});
