import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Health } from '@modernleads/platform';
import { RedisConnections } from '@modernleads/redis';
import { freePort, type OwnStore, ownRedis, until } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { DEFAULT_LIMIT, RateLimiter } from './rate-limiter';

describe('the rate limiter', () => {
  let server: OwnStore;
  let control: Redis;
  const opened: RedisConnections[] = [];
  const changes: unknown[] = [];

  beforeAll(async () => {
    Logger.overrideLogger({ log: () => undefined, error: () => undefined, warn: ({ degraded }) => changes.push(degraded) });
    server = await ownRedis();
    control = new Redis(server.url, { retryStrategy: () => 50 });
    control.on('error', () => undefined);
  });
  afterEach(() => opened.splice(0).forEach((connections) => connections.onApplicationShutdown()));
  afterAll(async () => {
    control.disconnect();
    await server.stop();
  });

  const limiterAt = (url: string) => {
    const connections = new RedisConnections({ url });
    opened.push(connections);
    return new RateLimiter(connections, new Health());
  };
  const sharedLimiter = async () => {
    const limiter = limiterAt(server.url);
    await until(() => !limiter.degraded);
    return limiter;
  };
  const fill = (limiter: RateLimiter, key: string, count: number) =>
    Promise.all(Array.from({ length: count }, () => limiter.checkLimit(key, DEFAULT_LIMIT)));
  /** Answered before the process has looked at any socket or timer. */
  const answersAtOnce = (limiter: RateLimiter) =>
    Promise.race([limiter.checkLimit(randomUUID(), DEFAULT_LIMIT).then(({ allowed }) => allowed), nextTurn('waited')]);

  it('counts for all replicas together', async () => {
    const [one, other] = [await sharedLimiter(), await sharedLimiter()];
    const key = randomUUID();
    const decisions = (await Promise.all([fill(one, key, 100), fill(other, key, 100)])).flat();
    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(2 * DEFAULT_LIMIT);
    expect(decisions.filter(({ allowed }) => !allowed).every(({ retryAfterSeconds }) => retryAfterSeconds === 60)).toBe(true);
  });

  it('takes one command for one request, and goes on when Redis has forgotten the script', async () => {
    const limiter = await sharedLimiter();
    await control.script('FLUSH');
    await limiter.checkLimit(randomUUID(), DEFAULT_LIMIT);
    await control.config('RESETSTAT');
    await fill(limiter, randomUUID(), 50);
    const stats = await control.info('commandstats');
    expect(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1]).toBe('50');
    expect(limiter.degraded).toBe(false);
  });

  it('counts alone while Redis hangs, then together again', async () => {
    const limiter = await sharedLimiter();
    changes.length = 0;
    const key = randomUUID();
    await fill(limiter, key, 2 * DEFAULT_LIMIT);
    server.freeze();
    expect((await fill(limiter, key, 60)).every(({ allowed }) => allowed)).toBe(true);
    expect(limiter.degraded).toBe(true);
    expect(await answersAtOnce(limiter)).toBe(true);
    const alone = await fill(limiter, key, 100);
    expect(alone.filter(({ allowed }) => allowed)).toHaveLength(60);
    server.thaw();
    await until(() => !limiter.degraded);
    expect((await limiter.checkLimit(key, DEFAULT_LIMIT)).allowed).toBe(false);
    expect(changes).toEqual([true, false]);
  });

  it('counts alone while Redis is dead, then together with the next one', async () => {
    const limiter = await sharedLimiter();
    await server.kill();
    await until(() => limiter.degraded);
    expect(await answersAtOnce(limiter)).toBe(true);
    await server.start();
    await until(() => !limiter.degraded);
    const key = randomUUID();
    await limiter.checkLimit(key, DEFAULT_LIMIT);
    expect(await control.llen(`rate:{${key}}:log`)).toBe(1);
  });

  it('starts without Redis', async () => {
    const late = await ownRedis();
    await late.kill();
    const limiter = limiterAt(late.url);
    expect(await answersAtOnce(limiter)).toBe(true);
    await late.start();
    await until(() => !limiter.degraded);
    await late.stop();
  });

  it('leaves a connection on which nothing comes back any more', async () => {
    const mute = new Set<Socket>();
    const sockets: Socket[] = [];
    const proxy = createServer((near) => {
      const far = connect(Number(new URL(server.url).port), '127.0.0.1');
      sockets.push(near, far);
      for (const socket of [near, far]) socket.on('error', () => undefined);
      near.on('data', (bytes) => mute.has(near) || far.write(bytes));
      far.on('data', (bytes) => near.write(bytes));
    });
    const port = await freePort();
    await once(proxy.listen(port, '127.0.0.1'), 'listening');
    const limiter = limiterAt(Object.assign(new URL(server.url), { port }).href);
    await until(() => !limiter.degraded);
    sockets.forEach((socket) => mute.add(socket));
    await fill(limiter, randomUUID(), 1);
    expect(limiter.degraded).toBe(true);
    await until(() => !limiter.degraded);
    sockets.forEach((socket) => socket.destroy());
    proxy.close();
  });
});
