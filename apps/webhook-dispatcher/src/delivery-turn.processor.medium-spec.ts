import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type CallContext, deliveryTurn, failingDeliveryTurn, type WebhookEndpointWithSecret } from '@modernleads/contracts';
import { enqueueManyIn } from '@modernleads/queue';
import { emitEvents } from '@modernleads/outbox';
import { Receiver, until } from '@modernleads/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { DispatcherStack, LOOPBACK, type Replica } from '../test/dispatcher-stack';
import { JOBS } from './webhook-jobs';

describe('the queues of the dispatcher', () => {
  let stack: DispatcherStack;
  let receiver: Receiver;
  let replicas: Replica[];
  let replica: Replica;
  let services: INestApplicationContext[];
  let owner: CallContext;

  beforeAll(async () => {
    stack = await DispatcherStack.open();
    const settings = { now: () => undefined, schedule: { steps: [1, 1, 1], jitter: 0 } };
    replicas = [0, 1].map(() => stack.replica(LOOPBACK, settings));
    replica = replicas[0] as Replica;
    services = await Promise.all(replicas.map((each) => stack.startQueues(each)));
  });
  afterAll(async () => {
    await Promise.all(services.map((service) => service.close()));
    await stack.close();
  });
  beforeEach(async () => {
    receiver = await Receiver.start();
    owner = await stack.call();
  });
  afterEach(() => receiver.stop());

  const endpoint = (path = '/'): Promise<WebhookEndpointWithSecret> =>
    replica.endpoints.createWebhookEndpoint({ url: receiver.url(path) }, { ...owner, operationId: randomUUID() });
  const delivered = (id: string, count: number): Promise<unknown> =>
    until(async () => (await stack.states({ id })).delivered === count);
  const emitMany = async (count: number): Promise<void> => {
    const event = { accountId: owner.accountId, mode: owner.mode, event: 'batch.completed' as const, data: {} };
    const events = Array.from({ length: count }, () => ({ ...event, subject: `batch:${randomUUID()}` }));
    await stack.store.database.transaction((client) => emitEvents(client, events));
  };

  it('bring an event of a transaction that committed, and none of one that did not', async () => {
    const { id } = await endpoint();
    const undone = stack.store.database.transaction(async (client) => {
      const event = { event: 'batch.failed', subject: `batch:${randomUUID()}`, data: {} } as const;
      await emitEvents(client, [{ accountId: owner.accountId, mode: owner.mode, ...event }]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await stack.emit(owner);
    await delivered(id, 1);
    expect(receiver.arrivals.map(({ headers }) => headers['x-modernleads-event'])).toEqual(['batch.completed']);
  });

  it('try again in a delayed turn', async () => {
    receiver.answer = (response) => response.writeHead(receiver.arrivals.length < 3 ? 500 : 204).end();
    const { id } = await endpoint();
    await stack.emit(owner);
    await delivered(id, 1);
    expect(receiver.arrivals).toHaveLength(3);
  });

  it('get a further fan-out when it is lost', async () => {
    const { id } = await endpoint();
    const values = [owner.accountId, owner.mode, 'batch.completed', `batch:${randomUUID()}`, '{}'];
    await stack.store.database.pool.query('SELECT webhook_emit($1, $2, $3, $4, $5)', values);
    await delivered(id, 1);
  });

  it('get a further turn when it is lost', async () => {
    const { id } = await endpoint();
    await stack.store.database.transaction(async (client) => {
      await emitEvents(client, [
        { accountId: owner.accountId, mode: owner.mode, event: 'batch.completed', subject: `batch:${randomUUID()}`, data: {} },
      ]);
      await client.query('SELECT webhook_fan_out(100, 4, $1, NULL)', [JOBS]);
      const { rowCount } = await client.query(`DELETE FROM bullmq.job WHERE data ->> 'endpointId' = $1`, [id]);
      expect(rowCount).toBe(1);
    });
    await delivered(id, 1);
    expect(receiver.arrivals).toHaveLength(1);
  });

  it('make no attempt twice and no more than four at once, however many turns an endpoint has', async () => {
    let [open, most] = [0, 0];
    receiver.answer = (response) => {
      most = Math.max(most, ++open);
      setImmediate(() => {
        open -= 1;
        response.writeHead(204).end();
      });
    };
    const { id } = await endpoint();
    await emitMany(60);
    const turn = { queue: deliveryTurn, job: { endpointId: id, accountId: owner.accountId } };
    await enqueueManyIn(
      stack.store.database.pool,
      Array.from({ length: 12 }, () => turn),
    );
    await delivered(id, 60);
    expect(receiver.arrivals).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(4);
  });

  it.each([
    ['that hang for the first time', 60, false],
    // More than two replicas have workers for.
    ['that fail and hang', 130, true],
  ])('leave room for an endpoint that answers beside endpoints %s', async (_what, count, failing) => {
    const hung: (() => void)[] = [];
    const owners: CallContext[] = [];
    receiver.answer = (response, { url }) =>
      url === '/fine' ? response.writeHead(204).end() : void hung.push(() => response.writeHead(204).end());
    const { pool } = stack.store.database;
    const hanging: string[] = [];
    while (hanging.length < count) {
      // An account has at most 20.
      if (hanging.length % 20 === 0) owner = await stack.call();
      hanging.push((await endpoint('/hangs')).id);
      if (hanging.length % 20 === 0 || hanging.length === count) owners.push(owner);
    }
    if (failing) await pool.query('UPDATE webhook_endpoint SET failing_since = now() WHERE id = ANY ($1)', [hanging]);
    for (const each of owners) await stack.emit(each);
    await until(() => hung.length === Math.min(count, failing ? 100 : count));
    owner = await stack.call();
    const fine = await endpoint('/fine');
    await emitMany(20);
    await delivered(fine.id, 20);
    expect(hung.length).toBe(Math.min(count, failing ? 100 : count));
    await pool.query(`UPDATE webhook_endpoint SET state = 'paused' WHERE id = ANY ($1)`, [hanging]);
    receiver.answer = (response) => response.writeHead(204).end();
    hung.forEach((answer) => answer());
    await until(async () => {
      const leased = await pool.query('SELECT FROM webhook_delivery WHERE lease_until IS NOT NULL');
      return !leased.rowCount;
    });
  });

  it('make hardly a transaction while nothing is due', async () => {
    const { pool } = stack.store.database;
    const noJobs = `SELECT FROM bullmq.job WHERE queue = ANY ($1) AND state IN ('waiting', 'active')`;
    await until(async () => !(await pool.query(noJobs, [[deliveryTurn.name, failingDeliveryTurn.name]])).rowCount);
    let transactions = 0;
    const count = (): void => void (transactions += 1);
    const reconciled = jest.spyOn(replica.dispatch, 'reconcile');
    const elsewhere = jest.spyOn((replicas[1] as Replica).dispatch, 'reconcile');
    const rounds = () => reconciled.mock.calls.length + elsewhere.mock.calls.length;
    await until(() => rounds() === 1);
    pool.on('acquire', count);
    await until(() => rounds() === 2);
    pool.off('acquire', count);
    // Of two replicas in ten seconds: heartbeats, a round of each schedule, and what their workers look for after it.
    expect(transactions).toBeLessThan(50);
  });
});
