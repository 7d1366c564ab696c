import { randomUUID } from 'node:crypto';
import { ApiError } from '@modernleads/contracts';
import { RedisConnections } from '@modernleads/redis';
import { type OwnStore, ownRedis, until } from '@modernleads/testing';
import { Redis } from 'ioredis';
import { TestCalls } from './test-calls';

describe('calls of test keys under way', () => {
  let server: OwnStore;
  const opened: RedisConnections[] = [];
  let accountId: string;

  beforeAll(async () => {
    server = await ownRedis();
  });
  beforeEach(() => (accountId = randomUUID()));
  afterEach(() => opened.splice(0).forEach((connections) => connections.onApplicationShutdown()));
  afterAll(() => server.stop());

  const MOST = 3;

  /** Of one gateway. */
  async function replica(): Promise<TestCalls> {
    const connections = new RedisConnections({ url: server.url });
    opened.push(connections);
    const calls = new TestCalls(connections);
    await until(() => calls.isShared);
    return calls;
  }

  /** A call that is under way until it is ended. @throws as `run` does, when it is not begun. */
  async function begin(calls: TestCalls): Promise<() => Promise<void>> {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    let ended = answered;
    await new Promise<void>((begun, refused) => {
      const work = (): Promise<void> => {
        begun();
        return answered;
      };
      ended = calls.run({ accountId, id: randomUUID(), most: MOST }, work);
      ended.catch(refused);
    });
    return () => {
      answer();
      return ended;
    };
  }
  const refusal = expect.objectContaining({ code: 'quota_exceeded' }) as ApiError;

  it('are counted over all gateways, and one that ends makes room on any', async () => {
    const [one, other] = [await replica(), await replica()];
    const [end] = [await begin(one), await begin(one), await begin(other)];
    for (const calls of [one, other]) {
      await expect(begin(calls)).rejects.toEqual(refusal);
      expect(await calls.countOf(accountId)).toBe(MOST);
    }
    await end();
    expect(await other.countOf(accountId)).toBe(MOST - 1);
    await begin(other);
    await expect(begin(one)).rejects.toEqual(refusal);
    expect(await one.countOf(randomUUID())).toBe(0);
  });

  it('are no more than may be when many begin at once', async () => {
    const both = [await replica(), await replica()];
    const begun = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => begin(both[n % 2] as TestCalls)));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(MOST);
  });

  it('end when their work fails', async () => {
    const calls = await replica();
    const fail = () => Promise.reject(new Error('out of order'));
    await expect(calls.run({ accountId, id: randomUUID(), most: 1 }, fail)).rejects.toThrow('out of order');
    expect(await calls.countOf(accountId)).toBe(0);
  });

  it('of a gateway that died end with their leases', async () => {
    const calls = await replica();
    await begin(await replica());
    const redis = new Redis(server.url);
    const [name = ''] = await redis.keys(`*${accountId}*`);
    const [call = '', end] = await redis.zrange(name, 0, -1, 'WITHSCORES');
    expect(Number(end) - Date.now()).toBeGreaterThan(100_000);
    expect(await redis.pttl(name)).toBeGreaterThan(100_000);
    await redis.zadd(name, Date.now() - 1, call);
    redis.disconnect();
    expect(await calls.countOf(accountId)).toBe(0);
  });

  it('are counted by each gateway while Redis is away, and all of them again after', async () => {
    const [one, other] = [await replica(), await replica()];
    const first = await begin(one);
    await server.kill();
    await until(() => !one.isShared && !other.isShared);
    const rest = [await begin(one), await begin(one)];
    await expect(begin(one)).rejects.toEqual(refusal);
    const elsewhere = await begin(other);
    await first();
    expect([await one.countOf(accountId), await other.countOf(accountId)]).toEqual([MOST - 1, 1]);
    await server.start();
    await until(() => one.isShared && other.isShared);
    for (const end of [...rest, elsewhere]) await end();
    expect(await one.countOf(accountId)).toBe(0);
  });
});
