import { randomBytes, randomUUID } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { CallContext, WebhookEndpointWithSecret } from '@modernleads/contracts';
import { INWARD_ADDRESSES, LOOPBACK_SPELLINGS, Receiver } from '@modernleads/testing';
import { decode, encode } from 'dns-packet';
import { Webhook } from 'standardwebhooks';
import { drain, DispatcherStack, KEYS, LOOPBACK, type Replica } from '../test/dispatcher-stack';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const HOUR = 3_600;

describe('webhook endpoints', () => {
  let stack: DispatcherStack;
  let receiver: Receiver;
  let replica: Replica;
  let owner: CallContext;

  beforeAll(async () => {
    stack = await DispatcherStack.open();
    receiver = await Receiver.start();
  });
  afterAll(async () => {
    await receiver.stop();
    await stack.close();
  });
  beforeEach(async () => {
    stack.reset();
    receiver.arrivals.length = 0;
    receiver.connections = 0;
    replica = stack.replica();
    owner = await stack.call();
  });

  const again = (context = owner): CallContext => ({ ...context, operationId: randomUUID() });
  const create = (url = receiver.url(), { endpoints } = replica): Promise<WebhookEndpointWithSecret> =>
    endpoints.createWebhookEndpoint({ url }, again());
  /** The whole database, as whoever steals it reads it. */
  const dump = async (): Promise<string> => {
    const tables = ['webhook_endpoint', 'webhook_secret', 'webhook_event', 'webhook_delivery', 'webhook_attempt', 'operation'];
    const texts = tables.map((table) => stack.store.database.pool.query(`SELECT t::text FROM ${table} t`));
    return JSON.stringify((await Promise.all(texts)).map(({ rows }) => rows));
  };

  it('are made once for each operation, with a secret that is stored nowhere in clear', async () => {
    const call = again();
    const made = await replica.endpoints.createWebhookEndpoint({ url: receiver.url() }, call);
    expect(made).toMatchObject({
      id: call.operationId,
      events: ['*'],
      state: 'active',
      mode: 'live',
      secret: expect.stringMatching(/^whsec_/),
    });
    expect(await replica.endpoints.createWebhookEndpoint({ url: receiver.url() }, call)).toEqual(made);
    expect((await replica.endpoints.listWebhookEndpoints(owner)).data).toEqual([{ ...made, secret: undefined }]);
    const stolen = await dump();
    expect(stolen).toContain(made.id);
    expect(stolen).not.toContain('whsec_');
    expect(stolen).not.toContain(made.secret.slice(6));
    expect(stolen).not.toContain(Buffer.from(made.secret.slice(6), 'base64').toString('hex'));
  });

  it('are fifty at most, however many ask at once, and one that is deleted makes room', async () => {
    // One after another: all at once, those that wait longest for a connection of the pool would be refused for that.
    for (let made = 0; made < 42; made++) await create();
    const made = await Promise.allSettled(Array.from({ length: 12 }, () => create()));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(8);
    await expect(create()).rejects.toMatchObject({ code: 'quota_exceeded', extras: { retryAfter: undefined } });
    const [first] = (await replica.endpoints.listWebhookEndpoints(owner)).data;
    await replica.endpoints.deleteWebhookEndpoint(first?.id ?? '', owner);
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'quota_exceeded' });
    const test = await stack.call({ accountId: owner.accountId, mode: 'test' });
    expect(await replica.endpoints.createWebhookEndpoint({ url: receiver.url() }, test)).toMatchObject({ mode: 'test' });
  });

  it('need an account', async () => {
    await expect(
      replica.endpoints.createWebhookEndpoint({ url: receiver.url() }, { ...again(), accountId: NOBODY }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('belong to one account and one mode: to all others they are not there', async () => {
    const { id } = await create();
    await stack.emit(owner);
    await drain(replica);
    const delivery = (await replica.deliveries.listWebhookDeliveries({}, owner)).data[0]?.id ?? '';
    const test = await stack.call({ accountId: owner.accountId, mode: 'test' });
    for (const stranger of [test, await stack.call()]) {
      const attempts = [
        () => replica.endpoints.getWebhookEndpoint(id, stranger),
        () => replica.endpoints.updateWebhookEndpoint({ id, state: 'paused' }, stranger),
        () => replica.endpoints.deleteWebhookEndpoint(id, stranger),
        () => replica.endpoints.rotateWebhookSecret({ id }, stranger),
        () => replica.endpoints.revealWebhookSecret(id, stranger),
        () => replica.deliveries.pingWebhookEndpoint(id, stranger),
        () => replica.deliveries.getWebhookDelivery(delivery, stranger),
        () => replica.deliveries.replayWebhookDeliveries({ ids: [delivery] }, stranger),
        () => replica.deliveries.replayWebhookDeliveries({ endpoint_id: id, since: '2020-01-01' }, stranger),
      ];
      for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
      expect((await replica.endpoints.listWebhookEndpoints(stranger)).data).toEqual([]);
      expect((await replica.deliveries.listWebhookDeliveries({}, stranger)).data).toEqual([]);
      expect((await replica.deliveries.listWebhookDeliveries({ endpoint_id: id }, stranger)).data).toEqual([]);
      expect(
        await replica.deliveries.replayWebhookDeliveries({ since: '2020-01-01', states: ['delivered'] }, stranger),
      ).toMatchObject({
        replayed: 0,
      });
    }
    expect(await replica.endpoints.getWebhookEndpoint(id, owner)).toMatchObject({ state: 'active' });
  });

  it('are gone when deleted, secrets first, and with them their deliveries', async () => {
    const { id } = await create();
    await stack.emit(owner);
    await replica.dispatch.fanOut(10);
    await replica.endpoints.deleteWebhookEndpoint(id, owner);
    await drain(replica);
    await replica.dispatch.sweep();
    expect(receiver.arrivals).toEqual([]);
    expect((await replica.deliveries.listWebhookDeliveries({}, owner)).data).toEqual([]);
    await expect(replica.endpoints.deleteWebhookEndpoint(id, owner)).rejects.toMatchObject({ code: 'not_found' });
    await expect(
      replica.endpoints.createWebhookEndpoint({ url: receiver.url() }, { ...owner, operationId: id }),
    ).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await dump()).not.toContain(`(${id},${id},test`);
    stack.pass(31 * 24 * HOUR);
    await replica.dispatch.sweep();
    await replica.dispatch.sweep();
    expect(await dump()).not.toContain(id);
  });

  describe('a rotation', () => {
    const arrived = async () => {
      receiver.arrivals.length = 0;
      await stack.emit(owner);
      await drain(replica);
      const { headers, body } = receiver.arrivals[0] ?? { headers: {}, body: '' };
      return { headers: headers as Record<string, string>, body };
    };

    it('signs with both secrets until the overlap ends, and in the header of the page with the new one only', async () => {
      const { id, secret: old } = await create();
      const call = again();
      const { secret, secrets } = await replica.endpoints.rotateWebhookSecret({ id, overlap_hours: 2 }, call);
      expect(await replica.endpoints.rotateWebhookSecret({ id, overlap_hours: 2 }, call)).toMatchObject({ secret, secrets });
      expect(secrets.map(({ expires_at }) => expires_at)).toEqual([
        null,
        new Date(stack.now.getTime() + 2 * HOUR * 1_000).toISOString(),
      ]);
      const during = await arrived();
      expect(during.headers['webhook-signature']?.split(' ')).toHaveLength(2);
      expect(during.headers['x-modernleads-signature']).toMatch(/^[0-9a-f]{64}$/);
      for (const one of [old, secret])
        expect(new Webhook(one).verify(during.body, during.headers)).toMatchObject({ event: 'batch.completed' });
      stack.pass(2 * HOUR);
      const after = await arrived();
      expect(after.headers['webhook-signature']?.split(' ')).toHaveLength(1);
      const stamped = { ...after.headers, 'webhook-timestamp': after.headers['webhook-timestamp'] ?? '' };
      expect(() => new Webhook(old).verify(after.body, stamped)).toThrow();
    });

    it('of no overlap ends the old secrets at once, those too whose overlap still lasts', async () => {
      const { id } = await create();
      const { secrets } = await replica.endpoints.rotateWebhookSecret({ id, overlap_hours: 2 }, again());
      expect(secrets).toHaveLength(2);
      await replica.endpoints.rotateWebhookSecret({ id, overlap_hours: 0 }, again());
      expect((await arrived()).headers['webhook-signature']?.split(' ')).toHaveLength(1);
    });
  });

  describe('their secrets at rest', () => {
    it('are brought under a new key while they are in use', async () => {
      const { id, secret } = await create();
      const next = new Map([['next', randomBytes(32)], ...KEYS]);
      const rotated = stack.replica(LOOPBACK, {}, next);
      expect((await rotated.endpoints.rewrapWebhookSecrets()).rewrapped).toBeGreaterThan(0);
      expect(await rotated.endpoints.rewrapWebhookSecrets()).toEqual({ rewrapped: 0 });
      const withoutOld = stack.replica(LOOPBACK, {}, new Map([...next].slice(0, 1)));
      expect(await withoutOld.endpoints.revealWebhookSecret(id, owner)).toEqual({ secret });
      await stack.store.database.pool.query('DELETE FROM webhook_secret');
    });

    it('cannot be moved to another row', async () => {
      const [mine, other] = [await create(), await create()];
      await stack.store.database.pool.query(
        `UPDATE webhook_secret t SET key_id = s.key_id, nonce = s.nonce, ciphertext = s.ciphertext FROM webhook_secret s WHERE s.id = $1 AND t.id = $2`,
        [mine.id, other.id],
      );
      await expect(replica.endpoints.revealWebhookSecret(other.id, owner)).rejects.toThrow(/authenticate/);
    });

    it('of one endpoint that cannot be read stop no other', async () => {
      const [broken, sound] = [await create(receiver.url('/broken')), await create(receiver.url('/sound'))];
      await stack.store.database.pool.query(`UPDATE webhook_secret SET key_id = 'lost' WHERE id = $1`, [broken.id]);
      await stack.emit(owner);
      await drain(replica);
      expect(receiver.arrivals.map(({ path }) => path)).toEqual(['/sound']);
      expect([await stack.states(broken), await stack.states(sound)]).toEqual([{ pending: 1 }, { delivered: 1 }]);
    });
  });

  describe('a ping', () => {
    it('is one attempt, at once, whatever the state of the endpoint, and its answer is shown', async () => {
      const { id, secret } = await create();
      await replica.endpoints.updateWebhookEndpoint({ id, state: 'paused' }, owner);
      const call = again();
      const ping = await replica.deliveries.pingWebhookEndpoint(id, call);
      expect(ping).toMatchObject({ id: call.operationId, event: 'webhook.ping', state: 'delivered', log: [{ status: 204 }] });
      expect(await replica.deliveries.pingWebhookEndpoint(id, call)).toEqual(ping);
      expect(receiver.arrivals).toHaveLength(1);
      const { headers, body } = receiver.arrivals[0] ?? { headers: {}, body: '' };
      expect(body).toBe(ping.body);
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
        event: 'webhook.ping',
        delivery_id: ping.id,
        data: { endpoint_id: id },
      });
    });

    it('that fails is not repeated', async () => {
      const { id } = await create();
      const gone = await Receiver.start();
      await replica.endpoints.updateWebhookEndpoint({ id, url: gone.url() }, owner);
      await gone.stop();
      expect(await replica.deliveries.pingWebhookEndpoint(id, again())).toMatchObject({
        state: 'dead',
        log: [{ status: null, error: 'refused' }],
      });
    });
  });

  describe('never lead inward', () => {
    const hosts = [...LOOPBACK_SPELLINGS, ...INWARD_ADDRESSES];
    let dns: Socket;
    let addresses: string[];
    /** Each with a memory of its own: names are remembered for a moment. */
    const guarded = () => stack.replica({ ...LOOPBACK, allowCidrs: [], dnsServers: [`127.0.0.1:${dns.address().port}`] });

    beforeEach(async () => {
      addresses = ['127.0.0.1'];
      dns = createSocket('udp4', (message, { port, address }) => {
        const { id, questions = [] } = decode(message);
        const answers = questions.flatMap(({ name, type }) =>
          type === 'A' ? addresses.map((data) => ({ type: 'A' as const, name, ttl: 0, data })) : [],
        );
        dns.send(encode({ type: 'response', id, questions, answers }), port, address);
      });
      await once(dns.bind(0, '127.0.0.1'), 'listening');
    });
    afterEach(() => new Promise<void>((done) => dns.close(done)));

    it.each(hosts)('by %s', async (host) => {
      const strict = guarded();
      const url = `http://${host}:${receiver.port}/`;
      await expect(create(url, strict)).rejects.toMatchObject({
        code: 'invalid_input',
        extras: { details: [{ field: 'url' }] },
      });
      const { id } = await create();
      await expect(strict.endpoints.updateWebhookEndpoint({ id, url }, owner)).rejects.toMatchObject({ code: 'invalid_input' });
      // As if it had been public when it was checked.
      await stack.store.database.pool.query('UPDATE webhook_endpoint SET url = $2 WHERE id = $1', [id, url]);
      const failed = { status: null, error: expect.stringMatching(/^(blocked_address|dns_failed)$/) };
      expect(await strict.deliveries.pingWebhookEndpoint(id, again())).toMatchObject({ state: 'dead', log: [failed] });
      await stack.emit(owner);
      await drain(strict);
      const { data } = await strict.deliveries.listWebhookDeliveries({ event: 'batch.completed' }, owner);
      expect(await strict.deliveries.getWebhookDelivery(data[0]?.id ?? '', owner)).toMatchObject({ log: [failed] });
      expect(receiver.connections).toBe(0);
    });

    describe('by name', () => {
      it('that changes its mind after it was checked', async () => {
        addresses = ['127.0.0.1'];
        const url = `http://rebound.example:${receiver.port}/`;
        await expect(create(url, guarded())).rejects.toMatchObject({ code: 'invalid_input' });
        addresses = ['203.0.114.1'];
        const { id } = await create(url, guarded());
        addresses = ['127.0.0.1'];
        expect(await guarded().deliveries.pingWebhookEndpoint(id, again())).toMatchObject({
          state: 'dead',
          log: [{ error: 'blocked_address' }],
        });
        expect(receiver.connections).toBe(0);
      });

      it('that is not there', async () => {
        addresses = [];
        await expect(create('https://nowhere.example/', guarded())).rejects.toMatchObject({
          extras: { details: [{ issue: expect.stringContaining('not in the DNS') }] },
        });
      });
    });
  });

  it('list their deliveries in pages, newest first', async () => {
    const { id } = await create();
    for (let n = 0; n < 5; n++) {
      await stack.emit(owner);
      stack.pass(1);
      await replica.dispatch.fanOut(10);
    }
    const all = (await replica.deliveries.listWebhookDeliveries({}, owner)).data.map((delivery) => delivery.id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await replica.deliveries.listWebhookDeliveries({ limit: 2, cursor, endpoint_id: id, state: 'pending' }, owner);
      seen.push(...page.data.map((delivery) => delivery.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(seen).toHaveLength(5);
  });
});
