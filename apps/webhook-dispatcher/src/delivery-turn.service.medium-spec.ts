import { createHmac, randomUUID } from 'node:crypto';
import type { CallContext, WebhookEndpointWithSecret } from '@modernleads/contracts';
import { Receiver, until } from '@modernleads/testing';
import { drain, DispatcherStack, LOOPBACK, type Replica } from '../test/dispatcher-stack';

const LEASE_SECONDS = 45;

describe('deliveries', () => {
  let stack: DispatcherStack;
  let receiver: Receiver;
  let replica: Replica;
  let owner: CallContext;

  beforeAll(async () => {
    stack = await DispatcherStack.open();
  });
  afterAll(() => stack.close());
  beforeEach(async () => {
    // What earlier tests left to do is not to take turns with this one.
    await stack.store.database.pool.query(`UPDATE webhook_endpoint SET state = 'paused'`);
    receiver = await Receiver.start();
    replica = stack.replica();
    owner = await stack.call();
  });
  afterEach(() => receiver.stop());

  const endpoint = async (path = '/', events?: string[], context = owner): Promise<WebhookEndpointWithSecret> =>
    replica.endpoints.createWebhookEndpoint({ url: receiver.url(path), events }, { ...context, operationId: randomUUID() });
  const deliveries = async () => (await replica.deliveries.listWebhookDeliveries({}, owner)).data;
  const only = async () => replica.deliveries.getWebhookDelivery((await deliveries())[0]?.id ?? '', owner);

  it('brings an event to every endpoint that subscribed, once, signed', async () => {
    const all = await endpoint('/all');
    const some = await endpoint('/some', ['batch.completed']);
    await endpoint('/other', ['batch.failed']);
    const subject = await stack.emit(owner);
    await stack.emit(owner, 'batch.completed', subject);
    await drain(replica);
    await drain(replica);
    expect(receiver.arrivals.map(({ path }) => path).sort()).toEqual(['/all', '/some']);
    for (const { secret, url } of [all, some]) {
      const [{ headers, body } = { headers: {}, body: '' }] = receiver.at(new URL(url).pathname);
      const { event, delivery_id, data } = JSON.parse(body);
      expect([event, data]).toEqual(['batch.completed', { batch_id: subject.slice(6), name: 'Łódź "\u2028' }]);
      const ts = String(Math.floor(stack.now.getTime() / 1_000));
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'x-modernleads-event': 'batch.completed',
        'x-modernleads-delivery': delivery_id,
        'x-modernleads-timestamp': ts,
        'x-modernleads-signature': createHmac('sha256', secret).update(`${ts}.${body}`).digest('hex'),
        'webhook-id': delivery_id,
        'webhook-timestamp': ts,
      });
    }
    expect(await stack.states(all)).toEqual({ delivered: 1 });
  });

  it('tries again after 1 m, 5 m, 30 m and 6 h, then buries it, and digs it out again when asked', async () => {
    receiver.answer = (response) => response.writeHead(500).end('no');
    await endpoint();
    await stack.emit(owner);
    await drain(replica);
    const begun = stack.now.getTime();
    const moments: number[] = [];
    for (const seconds of [60, 300, 1_800, 21_600]) {
      stack.pass(seconds - 1);
      await drain(replica);
      const before = receiver.arrivals.length;
      stack.pass(1);
      await drain(replica);
      expect(receiver.arrivals).toHaveLength(before + 1);
      moments.push((stack.now.getTime() - begun) / 1_000);
    }
    expect(moments).toEqual([60, 360, 2_160, 23_760]);
    expect(await only()).toMatchObject({ state: 'dead', attempts: 5, next_attempt_at: null });
    stack.pass(86_400);
    await drain(replica);
    expect(receiver.arrivals).toHaveLength(5);

    receiver.answer = (response) => response.writeHead(200).end('yes');
    const { id } = await only();
    expect(await replica.deliveries.replayWebhookDeliveries({ ids: [id] }, owner)).toEqual({ replayed: 1, remaining: false });
    await drain(replica);
    const { state, attempts, replays, log } = await only();
    expect({ state, attempts, replays }).toEqual({ state: 'delivered', attempts: 6, replays: 1 });
    expect(log.map(({ status, error, response }) => [status, error, response])).toEqual([
      [200, null, 'yes'],
      ...Array(5).fill([500, 'bad_status', 'no']),
    ]);
    const unique = (pick: (arrival: (typeof receiver.arrivals)[0]) => unknown) => new Set(receiver.arrivals.map(pick)).size;
    expect(unique(({ body }) => body)).toBe(1);
    expect(unique(({ headers }) => headers['x-modernleads-delivery'])).toBe(1);
    expect(unique(({ headers }) => headers['x-modernleads-timestamp'])).toBe(6);
    expect(unique(({ headers }) => headers['x-modernleads-signature'])).toBe(6);
  });

  it('waits as long as the receiver asks', async () => {
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': '600' }).end();
    await endpoint();
    await stack.emit(owner);
    await drain(replica);
    stack.pass(599);
    await drain(replica);
    expect(receiver.arrivals).toHaveLength(1);
    stack.pass(1);
    await drain(replica);
    expect(receiver.arrivals).toHaveLength(2);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect: %s', async (status) => {
    const canary = await Receiver.start();
    receiver.answer = (response) => response.writeHead(status, { location: canary.url() }).end();
    await endpoint();
    await stack.emit(owner);
    await drain(replica);
    expect((await only()).log).toMatchObject([{ status, error: 'redirect' }]);
    expect(canary.connections).toBe(0);
    await canary.stop();
  });

  it('only brings events of a mode to endpoints of that mode and account', async () => {
    const test = await stack.call({ accountId: owner.accountId, mode: 'test' });
    const stranger = await stack.call();
    await endpoint('/live');
    await endpoint('/test', undefined, test);
    await endpoint('/stranger', undefined, stranger);
    await stack.emit(test);
    await drain(replica);
    expect(receiver.arrivals.map(({ path }) => path)).toEqual(['/test']);
  });

  describe('what an endpoint gets that is not active', () => {
    it('is kept while it is paused, and can be replayed', async () => {
      const paused = await endpoint();
      await stack.emit(owner);
      await replica.dispatch.fanOut(10);
      await replica.endpoints.updateWebhookEndpoint({ id: paused.id, state: 'paused' }, owner);
      await stack.emit(owner);
      await drain(replica);
      await replica.dispatch.sweep();
      expect(receiver.arrivals).toEqual([]);
      expect(await stack.states(paused)).toEqual({ skipped: 2 });
      const since = new Date(stack.now.getTime() - 1_000).toISOString();
      expect(await replica.deliveries.replayWebhookDeliveries({ since }, owner)).toMatchObject({ replayed: 0 });
      await replica.endpoints.updateWebhookEndpoint({ id: paused.id, state: 'active' }, owner);
      expect(await replica.deliveries.replayWebhookDeliveries({ since }, owner)).toMatchObject({ replayed: 2 });
      stack.pass(1);
      await drain(replica);
      expect(await stack.states(paused)).toEqual({ delivered: 2 });
    });

    it('is due as soon as it is active again, unless it was skipped meanwhile', async () => {
      const paused = await endpoint();
      await stack.emit(owner);
      await replica.dispatch.fanOut(10);
      await replica.endpoints.updateWebhookEndpoint({ id: paused.id, state: 'paused' }, owner);
      replica.begin({ endpointId: paused.id, failing: false });
      await replica.settled();
      expect(receiver.arrivals).toEqual([]);
      await replica.endpoints.updateWebhookEndpoint({ id: paused.id, state: 'active' }, owner);
      expect(await stack.dueTurns()).toEqual([{ endpointId: paused.id, failing: false }]);
      await drain(replica);
      expect(await stack.states(paused)).toEqual({ delivered: 1 });
    });

    it('410 disables it at once, with a reason', async () => {
      receiver.answer = (response) => response.writeHead(410).end();
      const gone = await endpoint();
      for (let n = 0; n < 6; n++) await stack.emit(owner);
      await replica.step();
      await replica.settled();
      await drain(replica);
      await replica.dispatch.sweep();
      expect(await replica.endpoints.getWebhookEndpoint(gone.id, owner)).toMatchObject({ state: 'disabled', reason: 'gone' });
      expect(await stack.states(gone)).toEqual({ dead: 4, skipped: 2 });
      expect(await replica.endpoints.updateWebhookEndpoint({ id: gone.id, state: 'active' }, owner)).toMatchObject({
        state: 'active',
        reason: null,
        failing_since: null,
      });
    });

    it('five days of nothing but failures disable it, with a reason', async () => {
      receiver.answer = (response) => response.writeHead(500).end();
      const failing = await endpoint();
      const attempt = async () => {
        await stack.emit(owner);
        await drain(replica);
      };
      for (let n = 0; n < 10; n++) await attempt();
      stack.pass(5 * 86_400 - 1);
      await drain(replica);
      expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({
        state: 'active',
        failing_since: expect.any(String),
      });
      stack.pass(1);
      await attempt();
      expect(await replica.endpoints.getWebhookEndpoint(failing.id, owner)).toMatchObject({
        state: 'disabled',
        reason: 'failing',
      });
    });

    it('one success ends a row of failures', async () => {
      receiver.answer = (response) => response.writeHead(500).end();
      const recovering = await endpoint();
      for (let n = 0; n < 10; n++) await stack.emit(owner);
      await drain(replica);
      stack.pass(60);
      receiver.answer = (response) => response.writeHead(200).end();
      await drain(replica);
      expect(await replica.endpoints.getWebhookEndpoint(recovering.id, owner)).toMatchObject({
        state: 'active',
        failing_since: null,
      });
    });
  });

  describe('an endpoint that hangs', () => {
    it('takes no more than its share, and delays nobody', async () => {
      const open: (() => void)[] = [];
      receiver.answer = (response, { url }) =>
        url === '/slow' ? open.push(() => response.writeHead(204).end()) : response.writeHead(204).end();
      const slow = await endpoint('/slow');
      const fast = await endpoint('/fast');
      for (let n = 0; n < 20; n++) await stack.emit(owner);
      await until(async () => {
        await replica.step();
        return (await stack.states(fast)).delivered === 20;
      });
      expect(await stack.states(slow)).toEqual({ pending: 20 });
      expect(receiver.at('/slow')).toHaveLength(4);
      receiver.answer = (response) => response.writeHead(204).end();
      open.forEach((answer) => answer());
      await replica.settled();
      await drain(replica);
      expect(await stack.states(slow)).toEqual({ delivered: 20 });
      expect(receiver.at('/slow')).toHaveLength(20);
    });

    it('gets its share and no more, from all replicas and turns together', async () => {
      const replicas = Array.from({ length: 4 }, () => stack.replica());
      const hung: (() => void)[] = [];
      receiver.answer = (response) => hung.push(() => response.writeHead(204).end());
      const one = await endpoint('/one');
      for (let n = 0; n < 10; n++) await stack.emit(owner);
      await replica.dispatch.fanOut(10);
      for (let n = 0; n < 3; n++) for (const each of replicas) each.begin({ endpointId: one.id, failing: false });
      await until(() => hung.length >= 4);
      await replica.dispatch.takeStep({ endpointId: one.id, failing: false, most: 4 });
      const { rows } = await stack.store.database.pool.query(
        'SELECT count(*)::int AS leased FROM webhook_delivery WHERE endpoint_id = $1 AND lease_until IS NOT NULL',
        [one.id],
      );
      expect(rows).toEqual([{ leased: 4 }]);
      receiver.answer = (response) => response.writeHead(204).end();
      hung.forEach((answer) => answer());
      await Promise.all(replicas.map((each) => each.settled()));
      expect(await stack.states(one)).toEqual({ delivered: 10 });
      expect(new Set(receiver.arrivals.map(({ headers }) => headers['webhook-id'])).size).toBe(receiver.arrivals.length);
    });

    it('or has much to get goes back to the tail', async () => {
      const much = await endpoint('/much', ['batch.completed']);
      for (let n = 0; n < 150; n++) await stack.emit(owner);
      while (await replica.dispatch.fanOut(100));
      const little = await endpoint('/little', ['batch.failed']);
      await stack.emit(owner, 'batch.failed');
      await replica.dispatch.fanOut(1);
      // On a busy machine a turn may end by its time, of which nothing passes here.
      const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now());
      replica.begin({ endpointId: much.id, failing: false });
      await replica.settled();
      clock.mockRestore();
      const { delivered = 0, pending } = await stack.states(much);
      // Attempts that end at the same time may each claim a last one.
      expect(delivered).toBeGreaterThanOrEqual(100);
      expect(delivered).toBeLessThan(110);
      expect(pending).toBe(150 - delivered);
      expect(await stack.turns(much, little)).toEqual([much.id, little.id, much.id]);
    });

    it('gets one attempt at a time once it has failed', async () => {
      receiver.answer = (response) => response.writeHead(500).end();
      await endpoint('/failing');
      await stack.emit(owner);
      await drain(replica);
      for (let n = 0; n < 3; n++) await stack.emit(owner);
      receiver.answer = () => undefined;
      await replica.step();
      await replica.step();
      await until(() => receiver.arrivals.length === 2);
      expect(await replica.step()).toBe(false);
      receiver.answer = (response) => response.writeHead(204).end();
      await receiver.stop();
      await replica.settled();
      receiver = await Receiver.start();
    });
  });

  describe('several replicas', () => {
    it('never make the same attempt twice', async () => {
      const replicas = [replica, stack.replica(), stack.replica()];
      const ends = [await endpoint('/a'), await endpoint('/b')];
      await Promise.all(Array.from({ length: 60 }, () => stack.emit(owner)));
      await Promise.all(replicas.map(drain));
      await drain(replica);
      for (const each of ends) expect(await stack.states(each)).toEqual({ delivered: 60 });
      const ids = receiver.arrivals.map(({ headers }) => headers['webhook-id']);
      expect([ids.length, new Set(ids).size]).toEqual([120, 120]);
    });

    it('take over what another was at when its lease ends, and refuse what that one says later', async () => {
      const other = stack.replica();
      const hung: (() => void)[] = [];
      receiver.answer = (response) => hung.push(() => response.writeHead(500).end('late'));
      await endpoint();
      await stack.emit(owner);
      await replica.step();
      await until(() => hung.length === 1);
      expect(await other.step()).toBe(false);
      stack.pass(LEASE_SECONDS - 1);
      expect(await other.step()).toBe(false);
      stack.pass(1);
      receiver.answer = (response) => response.writeHead(200).end('in time');
      await drain(other);
      hung.forEach((answer) => answer());
      await replica.settled();
      const { state, log } = await only();
      expect([state, log.map(({ response }) => response)]).toEqual(['delivered', ['in time']]);
      const [first, second] = receiver.arrivals;
      expect(second?.body).toBe(first?.body);
      expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    });
  });

  describe('hostile receivers', () => {
    const attempt = async () => {
      await endpoint();
      await stack.emit(owner);
      await drain(replica);
      return (await only()).log[0];
    };

    it('an endless body is cut off after 4 KiB, and counts as an answer', async () => {
      receiver.answer = (response) => {
        response.writeHead(200);
        const write = (): void => void (!response.destroyed && response.write('x'.repeat(10_000), () => setImmediate(write)));
        write();
      };
      const logged = await attempt();
      expect([logged?.status, logged?.error, logged?.response?.length]).toEqual([200, null, 4_096]);
    });

    it.each<[string, Receiver['answer'], object]>([
      ['says nothing', () => undefined, { status: null, error: 'timeout' }],
      ['says nothing after its headers', (response) => response.writeHead(200).flushHeaders(), { status: 200, error: null }],
      [
        'drips',
        (response) => {
          response.writeHead(503);
          const drip = setInterval(() => response.write('x'), 20);
          response.once('close', () => clearInterval(drip));
        },
        { status: 503, error: 'bad_status' },
      ],
    ])('one that %s does not hold an attempt longer than its time', async (_name, answer, logged) => {
      replica = stack.replica(LOOPBACK, { timeoutMs: 300 });
      receiver.answer = answer;
      expect(await attempt()).toMatchObject(logged);
    });

    it('a bomb stays packed', async () => {
      receiver.answer = (response) => response.writeHead(200, { 'content-encoding': 'zip-bomb' }).end('x');
      expect(await attempt()).toMatchObject({ status: 200, error: null, response: '' });
    });

    it('headers without end have their status', async () => {
      receiver.answer = (response) => response.writeHead(200, { filler: 'x'.repeat(60_000) }).end();
      expect(await attempt()).toMatchObject({ status: 200, error: null, response: '' });
    });

    it('what cannot be shown is not kept', async () => {
      receiver.answer = (response) => response.writeHead(200).end(Buffer.from([0, 1, 0x1b, 0xff, 0x41, 0x0a]));
      expect(await attempt()).toMatchObject({ error: null, response: '\ufffd\ufffd\ufffd\ufffdA\n' });
    });

    it('one that hangs up is an error', async () => {
      receiver.answer = (response) => response.destroy();
      expect(await attempt()).toMatchObject({ status: null, error: 'connection_reset' });
    });
  });

  it('does not charge the receiver for a failure of our own', async () => {
    const dead = stack.replica({ ...LOOPBACK, httpProxy: { host: '127.0.0.1', port: 1 } });
    await endpoint();
    await stack.emit(owner);
    await drain(dead);
    expect(await only()).toMatchObject({ state: 'pending', attempts: 0, log: [{ error: 'own_failure', counted: false }] });
    stack.pass(60);
    await drain(replica);
    expect(await only()).toMatchObject({ state: 'delivered', attempts: 1 });
  });

  it('spreads replays over time, and sends the same bytes', async () => {
    receiver.answer = (response) => response.writeHead(410).end();
    const once = await endpoint();
    await stack.emit(owner);
    await drain(replica);
    stack.pass(1);
    for (let n = 0; n < 29; n++) await stack.emit(owner);
    await drain(replica);
    await replica.dispatch.sweep();
    expect(await stack.states(once)).toEqual({ dead: 1, skipped: 29 });
    await replica.endpoints.updateWebhookEndpoint({ id: once.id, state: 'active' }, owner);
    receiver.answer = (response) => response.writeHead(204).end();
    const first = receiver.arrivals[0]?.body;
    expect(await replica.deliveries.replayWebhookDeliveries({ endpoint_id: once.id, since: '2020-01-01' }, owner)).toEqual({
      replayed: 30,
      remaining: false,
    });
    const before = receiver.arrivals.length;
    await drain(replica);
    expect(receiver.arrivals.length - before).toBe(1);
    expect(receiver.arrivals.at(-1)?.body).toBe(first);
    stack.pass(1);
    await drain(replica);
    expect(receiver.arrivals.length - before).toBe(11);
    stack.pass(2);
    await drain(replica);
    expect(await stack.states(once)).toEqual({ delivered: 30 });
  });

  it('forgets what is old, but nothing that is still under way', async () => {
    receiver.answer = (response) => response.writeHead(500).end();
    const end = await endpoint();
    await stack.emit(owner);
    await drain(replica);
    stack.pass(31 * 86_400);
    await replica.dispatch.sweep();
    expect(await stack.states(end)).toEqual({ pending: 1 });
    await drain(replica);
    for (let n = 0; n < 4; n++) {
      stack.pass(21_600);
      await drain(replica);
    }
    await replica.dispatch.sweep();
    expect(await stack.states(end)).toEqual({});
  });
});
