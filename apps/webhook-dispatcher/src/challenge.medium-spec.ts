import { randomUUID } from 'node:crypto';
import type { CallContext, WebhookEndpointWithSecret } from '@modernleads/contracts';
import { Receiver } from '@modernleads/testing';
import { DispatcherStack, drain, type Replica } from '../test/dispatcher-stack';

const DAY = 86_400;
let stack: DispatcherStack;
let receiver: Receiver;
let replica: Replica;
let owner: CallContext;

beforeAll(async () => {
  stack = await DispatcherStack.open();
  stack.challenges = true;
});
afterAll(() => stack.close());
beforeEach(async () => {
  await stack.store.database.pool.query(`UPDATE webhook_endpoint SET state = 'paused'`);
  await stack.store.database.pool.query('DELETE FROM webhook_host');
  receiver = await Receiver.start();
  replica = stack.replica();
  owner = await stack.call();
});
afterEach(() => receiver.stop());

const again = (): CallContext => ({ ...owner, operationId: randomUUID() });
const create = (path = '/'): Promise<WebhookEndpointWithSecret> =>
  replica.endpoints.createWebhookEndpoint({ url: receiver.url(path) }, again());
const show = (id: string) => replica.endpoints.getWebhookEndpoint(id, owner);
const heard = (path = '/'): string[] => receiver.at(path).map(({ headers }) => String(headers['x-modernleads-event']));
const refuse = (): void => void (receiver.answer = (response) => response.writeHead(500).end());
const accept = (): void => void (receiver.answer = (response) => response.writeHead(204).end());

describe('a new endpoint', () => {
  it('gets a ping at once, is verified by its answer, and then gets what it is owed, once', async () => {
    const { id, verification } = await create();
    expect(verification).toBe('unverified');
    await stack.emit(owner);
    await drain(replica);
    expect(await show(id)).toMatchObject({ state: 'active', verification: 'verified' });
    expect(heard()).toEqual(['webhook.ping', 'batch.completed']);
  });

  it.each(['live', 'test'] as const)(
    'that does not answer with 2xx gets pings only, on the schedule of retries, in %s mode',
    async (mode) => {
      owner = { ...owner, mode };
      refuse();
      const { id } = await create();
      for (let n = 0; n < 3; n++) await stack.emit(owner);
      await drain(replica);
      for (const seconds of [60, 300, 1_800]) {
        stack.pass(seconds);
        await drain(replica);
      }
      expect(heard()).toEqual(Array(4).fill('webhook.ping'));
      expect(await show(id)).toMatchObject({ verification: 'unverified' });
      accept();
      stack.pass(21_600);
      await drain(replica);
      expect(await show(id)).toMatchObject({ verification: 'verified', failures: 0 });
      expect(heard().slice(5)).toEqual(Array(3).fill('batch.completed'));
    },
  );

  it('is verified by a ping that is asked for, after those of its own have been given up', async () => {
    refuse();
    const { id } = await create();
    await stack.emit(owner);
    for (let n = 0; n < 6; n++) {
      await drain(replica);
      stack.pass(21_600);
    }
    accept();
    expect(await show(id)).toMatchObject({ verification: 'unverified' });
    await replica.deliveries.pingWebhookEndpoint(id, again());
    expect(await show(id)).toMatchObject({ verification: 'verified' });
    await drain(replica);
    expect(heard().at(-1)).toBe('batch.completed');
  });

  it('keeps what it is owed as long as anything is kept, and no longer', async () => {
    refuse();
    const endpoint = await create();
    await stack.emit(owner);
    await drain(replica);
    stack.pass(29 * DAY);
    await replica.dispatch.sweep();
    expect(await stack.states(endpoint)).toMatchObject({ pending: expect.any(Number) });
    stack.pass(2 * DAY);
    await replica.dispatch.sweep();
    await replica.dispatch.sweep();
    expect(await stack.states(endpoint)).toEqual({});
  });

  it('is not replayed to', async () => {
    refuse();
    const { id } = await create();
    await drain(replica);
    await stack.store.database.pool.query(`UPDATE webhook_delivery SET state = 'dead' WHERE endpoint_id = $1`, [id]);
    expect(await replica.deliveries.replayWebhookDeliveries({ endpoint_id: id }, owner)).toEqual({
      replayed: 0,
      remaining: false,
    });
  });
});

describe('another URL', () => {
  it('has to prove itself; the same one has not', async () => {
    const { id } = await create();
    await drain(replica);
    await replica.endpoints.updateWebhookEndpoint({ id, url: receiver.url() }, owner);
    expect(await show(id)).toMatchObject({ verification: 'verified' });
    const changed = await replica.endpoints.updateWebhookEndpoint({ id, url: receiver.url('/new') }, owner);
    expect(changed).toMatchObject({ verification: 'unverified' });
    await stack.emit(owner);
    await drain(replica);
    expect(heard('/new')).toEqual(['webhook.ping', 'batch.completed']);
    expect(await show(id)).toMatchObject({ verification: 'verified' });
  });

  it('is not verified by the answer of the one before', async () => {
    const { id } = await create();
    await drain(replica);
    const elsewhere = receiver.url('/elsewhere');
    receiver.answer = async (response) => {
      receiver.answer = (later) => later.writeHead(500).end();
      await replica.endpoints.updateWebhookEndpoint({ id, url: elsewhere }, owner);
      response.writeHead(204).end();
    };
    await replica.deliveries.pingWebhookEndpoint(id, again());
    expect(await show(id)).toMatchObject({ url: elsewhere, verification: 'unverified' });
  });
});

describe('a host gets, of all accounts together,', () => {
  it('100 pings and then 10 a second; more are refused with the time to wait', async () => {
    const endpoints = [await create('/a')];
    owner = await stack.call();
    endpoints.push(await create('/b'));
    const owners = await stack.store.database.pool.query<{ id: string; accountId: string; mode: 'live' }>(
      'SELECT id, account_id AS "accountId", mode FROM webhook_endpoint WHERE id = ANY ($1)',
      [endpoints.map(({ id }) => id)],
    );
    const ping = async (n: number) => {
      const { id, ...whose } = owners.rows[n % 2] as (typeof owners.rows)[number];
      return replica.deliveries.pingWebhookEndpoint(id, { ...again(), ...whose });
    };
    // Two were taken by the creations.
    for (let n = 0; n < 99; n++) await ping(n);
    for (let n = 0; n < 3; n++)
      await expect(ping(n)).rejects.toMatchObject({ code: 'rate_limited', extras: { retryAfter: expect.any(Number) } });
    stack.pass(1);
    await expect(ping(0)).resolves.toMatchObject({ state: 'delivered' });
  });

  it('50 replays a second; while a minute of them waits, more are refused with the time to wait', async () => {
    const { id } = await create();
    await drain(replica);
    await stack.store.database.pool.query(
      `INSERT INTO webhook_host VALUES ('replay', '127.0.0.1', $1::timestamptz + interval '70 seconds')`,
      [stack.now],
    );
    const replay = () => replica.deliveries.replayWebhookDeliveries({ endpoint_id: id, states: ['delivered'] }, owner);
    await expect(replay()).rejects.toMatchObject({ code: 'rate_limited', extras: { retryAfter: 10 } });
    stack.pass(10);
    expect(await replay()).toMatchObject({ replayed: 1 });
    const { rows } = await stack.store.database.pool.query<{ due: Date }>(
      'SELECT due_at AS due FROM webhook_delivery WHERE endpoint_id = $1',
      [id],
    );
    expect(rows[0]?.due.getTime()).toBe(stack.now.getTime() + 60_000);
  });
});
