import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { CallContext } from '@modernleads/contracts';
import { createMetrics, DegradedError, Health } from '@modernleads/platform';
import { RedisConnections } from '@modernleads/redis';
import { freePort, type OwnStore, ownRedis, uniqueId, until } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Redis } from 'ioredis';
import { type Limits, ProviderLimits } from './provider-limits';
import { SharedSmtpLimiter } from './shared-smtp-limiter';
import { isRefusal, type LeaseRefusal, type SmtpLease, type SmtpTarget } from './smtp-limiter';
import { SmtpLimiterMetrics } from './smtp-limiter.metrics';
import { openSmtpLimiter } from './smtp-limiter.module';

const call = (ms = 20_000): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + ms,
});
const at = (provider: string, host = `mx.${provider}`): SmtpTarget => ({ provider, host });
const GENEROUS: Limits = { concurrency: 1_000, perMinute: 1_000_000 };

describe('SharedSmtpLimiter', () => {
  let server: OwnStore;
  let control: Redis;
  const open: SharedSmtpLimiter[] = [];

  beforeAll(async () => {
    server = await ownRedis();
    control = new Redis(server.url, { retryStrategy: () => 50 });
    control.on('error', () => undefined);
  });
  afterEach(() => Promise.all(open.splice(0).map((limiter) => limiter.close())));
  afterAll(async () => {
    control.disconnect();
    await server.stop();
  });

  /** Replicas with a namespace of their own. */
  async function replicas(
    count: number,
    limits: Limits,
    namespace = `{${uniqueId('smtp-limiter')}}`,
  ): Promise<SharedSmtpLimiter[]> {
    const all = Array.from({ length: count }, () => {
      return new SharedSmtpLimiter(new RedisConnections(server), {
        limits: new ProviderLimits(new Map([['default', limits]])),
        namespace,
      });
    });
    open.push(...all);
    await until(() => all.every(({ isLocal }) => !isLocal));
    await Promise.all(all.map((limiter) => limiter.heartbeat()));
    return all;
  }
  const three = (limits: Limits, namespace?: string) =>
    replicas(3, limits, namespace) as Promise<[SharedSmtpLimiter, SharedSmtpLimiter, SharedSmtpLimiter]>;

  async function granted(outcome: Promise<SmtpLease | LeaseRefusal>): Promise<SmtpLease> {
    const lease = await outcome;
    if (isRefusal(lease)) throw new Error(`refused: ${lease.reason}`);
    return lease;
  }
  /** One session, from its lease to its release. */
  async function holdSession(
    limiter: SharedSmtpLimiter,
    target: SmtpTarget,
    outcome: Parameters<SmtpLease['report']>[0],
  ): Promise<void> {
    const lease = await granted(limiter.acquireLease(call(), target));
    lease.report(outcome);
    lease.release();
  }

  it('holds the limit of three replicas at every moment', async () => {
    const busy = fc.array(fc.record({ replica: fc.nat(2), holdMs: fc.nat(8), waitMs: fc.nat(30) }), {
      minLength: 20,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), busy, async (concurrency, conversations) => {
        const all = await three({ concurrency, perMinute: 1_000_000 });
        let inUse = 0;
        let most = 0;
        await Promise.all(
          conversations.map(async ({ replica, holdMs, waitMs }) => {
            await delay(waitMs);
            const lease = await granted((all[replica] as SharedSmtpLimiter).acquireLease(call(), at('normal.test')));
            most = Math.max(most, ++inUse);
            await delay(holdMs);
            inUse--;
            lease.release();
          }),
        );
        expect(most).toBeLessThanOrEqual(concurrency);
        expect(inUse).toBe(0);
        await Promise.all(open.splice(0).map((limiter) => limiter.close()));
      }),
      { numRuns: 8 },
    );
  });

  it('holds the pace of three replicas', async () => {
    const all = await three({ concurrency: 100, perMinute: 600 });
    const start = performance.now();
    let begun = 0;
    await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const lease = await (all[index % 3] as SharedSmtpLimiter).acquireLease(call(1_500), at('normal.test'));
        if (isRefusal(lease)) return expect(lease).toEqual({ reason: 'timeout' });
        begun++;
        lease.release();
      }),
    );
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThanOrEqual(1 + ((performance.now() - start + 1_000) * 600) / 61_000);
  });

  it('keeps providers apart', async () => {
    const [first, second] = await three({ concurrency: 1, perMinute: 1_000_000 });
    await granted(first.acquireLease(call(), at('a.test')));
    await granted(second.acquireLease(call(), at('b.test')));
    expect(await second.acquireLease(call(300), at('a.test', 'mx2.a.test'))).toEqual({ reason: 'timeout' });
  });

  it('serves a late-comer of another replica in spite of one that never stops asking', async () => {
    const [busy, quiet] = await three({ concurrency: 1, perMinute: 1_000_000 });
    let served = 0;
    let stop = false;
    const crowd = Array.from({ length: 20 }, async () => {
      while (!stop) {
        const lease = await granted(busy.acquireLease(call(), at('normal.test')));
        served++;
        await nextTurn();
        lease.release();
      }
    });
    await until(() => served > 50);
    for (let round = 0; round < 5; round++) {
      const before = served;
      const lease = await granted(quiet.acquireLease(call(), at('normal.test')));
      expect(served - before).toBeLessThan(100);
      lease.release();
    }
    stop = true;
    await Promise.all(crowd);
  });

  it('takes back the leases of a replica that died, not of one that lives', async () => {
    const namespace = `{${uniqueId('smtp-limiter')}}`;
    const [dead, living, waiting] = await three({ concurrency: 2, perMinute: 1_000_000 }, namespace);
    await granted(dead.acquireLease(call(), at('normal.test')));
    await granted(living.acquireLease(call(), at('normal.test')));
    open.splice(open.indexOf(dead), 1);
    const outcome = waiting.acquireLease(call(), at('normal.test'));
    await until(() => waiting.waiting === 1);
    const leases = `${namespace}:leases:normal.test`;
    for (const id of await control.zrange(leases, 0, -1)) await control.zincrby(leases, -29_000, id);
    await living.heartbeat();
    await granted(outcome);
    expect(await waiting.acquireLease(call(300), at('normal.test'))).toEqual({ reason: 'timeout' });
    await dead.close();
  });

  it('releases the lease of a call that no longer waits for it', async () => {
    const [first, second] = await three({ concurrency: 1, perMinute: 1_000_000 });
    expect(await first.acquireLease(call(-1), at('normal.test'))).toEqual({ reason: 'timeout' });
    for (let attempt = 0; attempt < 20; attempt++) await first.acquireLease(call(1), at('normal.test')).then(release);
    await granted(second.acquireLease(call(), at('normal.test')));
    expect(first.inUse.size).toBe(0);
  });

  it('counts each outcome of a lease once, and none after its release', async () => {
    const [first, second] = await three({ concurrency: 2, perMinute: 1_000_000 });
    const one = await granted(first.acquireLease(call(), at('normal.test')));
    const other = await granted(first.acquireLease(call(), at('normal.test')));
    for (let times = 0; times < 5; times++) one.report('unreachable');
    one.release();
    one.release();
    for (let times = 0; times < 5; times++) one.report('unreachable');
    await granted(second.acquireLease(call(), at('normal.test')));
    expect(await second.acquireLease(call(200), at('normal.test'))).toEqual({ reason: 'timeout' });
    other.release();
    await granted(second.acquireLease(call(), at('normal.test')));
  });

  it('does not contact a host that did not answer any of them, but for one trial', async () => {
    const namespace = `{${uniqueId('smtp-limiter')}}`;
    const all = await three(GENEROUS, namespace);
    const [first, second, third] = all;
    for (const limiter of [first, second, third, first, second]) await holdSession(limiter, at('normal.test'), 'unreachable');
    await until(async () => (await third.heartbeat()).openHosts === 1);
    const refused = await third.acquireLease(call(), at('normal.test'));
    expect(refused).toEqual({ reason: 'connection_failed', retryAfterSeconds: expect.any(Number) });
    expect((refused as LeaseRefusal).retryAfterSeconds).toBeGreaterThan(20);
    await granted(third.acquireLease(call(), at('normal.test', 'mx2.normal.test')));

    await control.hset(`${namespace}:host:mx.normal.test`, 'open', 1);
    const trials = await Promise.all(all.map((limiter) => limiter.acquireLease(call(), at('normal.test'))));
    const [trial, ...none] = trials.filter((outcome): outcome is SmtpLease => !isRefusal(outcome));
    expect(none).toEqual([]);
    trial?.report('ok');
    trial?.release();
    for (const limiter of all) await until(async () => !isRefusal(await limiter.acquireLease(call(), at('normal.test'))));
  });

  it('stops when unrelated providers block us, on any replica, until one accepts us again', async () => {
    const all = await three(GENEROUS);
    const [first, second, third] = all;
    await holdSession(first, at('good.test'), 'ok');
    await holdSession(first, at('a.test'), 'ip_blocked');
    await holdSession(second, at('b.test'), 'ip_blocked');
    await Promise.all(all.map((limiter) => limiter.health()));
    await holdSession(third, at('c.test'), 'ip_blocked');
    await until(async () => (await first.heartbeat()).ipBlocked);
    for (const limiter of all)
      await expect(limiter.health()).rejects.toThrow(new DegradedError('3 of 4 mail providers turn us away'));
    const blocking = await second.blockingProviders();
    expect(blocking.map(({ provider }) => provider)).toEqual(['c.test', 'b.test', 'a.test']);
    for (const { agoMs } of blocking) expect(agoMs).toBeGreaterThanOrEqual(0);
    expect(blocking).toEqual(blocking.toSorted((a, b) => a.agoMs - b.agoMs));

    const trial = await granted(second.acquireLease(call(), at('a.test')));
    const refused = await Promise.all(all.map((limiter) => limiter.acquireLease(call(), at('new.test'))));
    for (const outcome of refused) expect(outcome).toEqual({ reason: 'blocked', retryAfterSeconds: expect.any(Number) });
    trial.report('ok');
    trial.release();
    await until(async () => !(await third.heartbeat()).ipBlocked);
    await granted(third.acquireLease(call(), at('new.test')));
  });

  it('slows down towards a provider that complained, on every replica', async () => {
    const [first, second] = await three({ concurrency: 4, perMinute: 1_000_000 });
    await holdSession(first, at('normal.test'), 'slow_down');
    await until(async () => {
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => second.acquireLease(call(150), at('normal.test'))));
      outcomes.forEach(release);
      return outcomes.filter((outcome) => !isRefusal(outcome)).length === 2;
    });
  });

  it('takes one round trip for a session, and sends many outcomes at once', async () => {
    const [limiter] = await three(GENEROUS);
    await control.config('RESETSTAT');
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const lease = await granted(limiter.acquireLease(call(), at(`p${index}.test`)));
        lease.report('ok');
        lease.release();
      }),
    );
    await limiter.heartbeat();
    const stats = await control.info('commandstats');
    expect(Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1])).toBeLessThan(115);
  });

  it('keeps to its part of the limits while Redis is dead, refuses nothing for it, and shares again with the next one', async () => {
    const all = await three({ concurrency: 6, perMinute: 1_000_000 });
    const [first, second] = all;
    const held = await granted(first.acquireLease(call(), at('normal.test')));
    await server.kill();
    await until(() => all.every(({ isLocal }) => isLocal));
    await granted(first.acquireLease(call(), at('normal.test')));
    expect(await first.acquireLease(call(200), at('normal.test'))).toEqual({ reason: 'timeout' });
    held.release();
    await granted(first.acquireLease(call(), at('normal.test')));
    await granted(second.acquireLease(call(), at('normal.test')));
    await first.health();
    await server.start();
    await until(() => all.every(({ isLocal }) => !isLocal));
    await Promise.all(all.map((limiter) => limiter.heartbeat()));
    const more = await Promise.all(Array.from({ length: 4 }, () => second.acquireLease(call(500), at('normal.test'))));
    expect(more.filter((outcome) => !isRefusal(outcome))).toHaveLength(3);
  });

  it('waits for a Redis that hangs once, then no more', async () => {
    const [limiter] = await three(GENEROUS);
    server.freeze();
    await granted(limiter.acquireLease(call(), at('normal.test')));
    expect(limiter.isLocal).toBe(true);
    await granted(limiter.acquireLease(call(), at('normal.test')));
    server.thaw();
    await until(() => !limiter.isLocal);
  });

  it('starts without Redis', async () => {
    const limiter = new SharedSmtpLimiter(new RedisConnections({ url: `redis://127.0.0.1:${await freePort()}` }));
    open.push(limiter);
    await granted(limiter.acquireLease(call(), at('normal.test')));
    expect(limiter.isLocal).toBe(true);
  });

  it('shows itself in readiness and metrics', async () => {
    const health = new Health();
    const metrics = createMetrics('verify');
    const env = { SMTP_LIMITS: new Map<string, Limits>() };
    const limiter = openSmtpLimiter(env, new RedisConnections(server), health, new SmtpLimiterMetrics(metrics));
    open.push(limiter);
    expect(await health.ready()).toMatchObject({ status: 'degraded', checks: { redis: 'degraded' } });
    await until(() => !limiter.isLocal);
    await granted(limiter.acquireLease(call(), at('google', 'aspmx.l.google.com')));
    await granted(limiter.acquireLease(call(), at('normal.test')));
    await limiter.acquireLease(call(-1), at('normal.test'));
    expect(await health.ready()).toEqual({ status: 'ok', checks: { redis: 'ok', smtp_reputation: 'ok' } });
    for (const provider of ['a.test', 'b.test', 'c.test']) await holdSession(limiter, at(provider), 'ip_blocked');
    await until(async () => (await limiter.heartbeat()).ipBlocked);
    expect((await health.ready()).checks).toMatchObject({ smtp_reputation: 'degraded' });
    const text = await metrics.metrics();
    for (const line of [
      'smtp_permits_in_use{provider="google",service="verify"} 1',
      'smtp_permits_in_use{provider="other",service="verify"} 1',
      'smtp_permits_waiting{service="verify"} 0',
      'smtp_permit_wait_seconds_count{service="verify"} 5',
      'smtp_permit_refusals_total{reason="timeout",service="verify"} 1',
      'smtp_open_hosts{service="verify"} 0',
      'smtp_blocking_providers{service="verify"} 3',
      'smtp_ip_blocked{service="verify"} 1',
      'smtp_limiter_without_redis{service="verify"} 0',
    ])
      expect(text).toContain(line);
  });
});

function release(outcome: SmtpLease | LeaseRefusal): void {
  if (!isRefusal(outcome)) outcome.release();
}
