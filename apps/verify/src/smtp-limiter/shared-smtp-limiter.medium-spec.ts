import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { CallContext } from '@modernleads/contracts';
import { createMetrics, DegradedError, Health, type Logger } from '@modernleads/platform';
import { freePort, type OwnStore, ownRedis, uniqueId, until } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Redis } from 'ioredis';
import { type Limits, ProviderLimits } from './provider-limits';
import { isRefused, type Permit, type Place, type Refused } from './smtp-limiter';
import { openManners } from './open-smtp-limiter';
import { RedisManners } from './shared-smtp-limiter';

const call = (ms = 20_000): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + ms,
});
const at = (provider: string, host = `mx.${provider}`): Place => ({ provider, host });
const GENEROUS: Limits = { concurrency: 1_000, perMinute: 1_000_000 };

describe('manners shared through Redis', () => {
  let server: OwnStore;
  let control: Redis;
  const open: RedisManners[] = [];

  beforeAll(async () => {
    server = await ownRedis();
    control = new Redis(server.url, { retryStrategy: () => 50 });
    control.on('error', () => undefined);
  });
  afterEach(() => Promise.all(open.splice(0).map((manners) => manners.close())));
  afterAll(async () => {
    control.disconnect();
    await server.stop();
  });

  /** Replicas that share a world of their own. */
  async function replicas(count: number, limits: Limits, namespace = uniqueId('manners')): Promise<RedisManners[]> {
    const all = Array.from({ length: count }, () => {
      return new RedisManners(server.url, { limits: new ProviderLimits(new Map([['default', limits]])), namespace });
    });
    open.push(...all);
    await until(() => all.every(({ alone }) => !alone));
    await Promise.all(all.map((manners) => manners.pulse()));
    return all;
  }
  const three = (limits: Limits, namespace?: string) =>
    replicas(3, limits, namespace) as Promise<[RedisManners, RedisManners, RedisManners]>;

  async function granted(outcome: Promise<Permit | Refused>): Promise<Permit> {
    const permit = await outcome;
    if (isRefused(permit)) throw new Error(`refused: ${permit.reason}`);
    return permit;
  }
  /** One conversation, from its permit to its end. */
  async function converse(manners: RedisManners, place: Place, event: Parameters<Permit['report']>[0]): Promise<void> {
    const permit = await granted(manners.acquire(call(), place));
    permit.report(event);
    permit.release();
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
            const permit = await granted((all[replica] as RedisManners).acquire(call(), at('normal.test')));
            most = Math.max(most, ++inUse);
            await delay(holdMs);
            inUse--;
            permit.release();
          }),
        );
        expect(most).toBeLessThanOrEqual(concurrency);
        expect(inUse).toBe(0);
        await Promise.all(open.splice(0).map((manners) => manners.close()));
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
        const permit = await (all[index % 3] as RedisManners).acquire(call(1_500), at('normal.test'));
        if (isRefused(permit)) return expect(permit).toEqual({ reason: 'timeout' });
        begun++;
        permit.release();
      }),
    );
    expect(begun).toBeGreaterThan(0);
    expect(begun).toBeLessThanOrEqual(1 + ((performance.now() - start + 1_000) * 600) / 61_000);
  });

  it('keeps providers apart', async () => {
    const [first, second] = await three({ concurrency: 1, perMinute: 1_000_000 });
    await granted(first.acquire(call(), at('a.test')));
    await granted(second.acquire(call(), at('b.test')));
    expect(await second.acquire(call(300), at('a.test', 'mx2.a.test'))).toEqual({ reason: 'timeout' });
  });

  it('serves a late-comer of another replica in spite of one that never stops asking', async () => {
    const [busy, quiet] = await three({ concurrency: 1, perMinute: 1_000_000 });
    let served = 0;
    let stop = false;
    const crowd = Array.from({ length: 20 }, async () => {
      while (!stop) {
        const permit = await granted(busy.acquire(call(), at('normal.test')));
        served++;
        await nextTurn();
        permit.release();
      }
    });
    await until(() => served > 50);
    for (let round = 0; round < 5; round++) {
      const before = served;
      const permit = await granted(quiet.acquire(call(), at('normal.test')));
      expect(served - before).toBeLessThan(100);
      permit.release();
    }
    stop = true;
    await Promise.all(crowd);
  });

  it('takes back the permits of a replica that died, not of one that lives', async () => {
    const namespace = uniqueId('manners');
    const [dead, living, waiting] = await three({ concurrency: 2, perMinute: 1_000_000 }, namespace);
    await granted(dead.acquire(call(), at('normal.test')));
    await granted(living.acquire(call(), at('normal.test')));
    open.splice(open.indexOf(dead), 1);
    const outcome = waiting.acquire(call(), at('normal.test'));
    await until(() => waiting.waiting === 1);
    const leases = `{${namespace}}:leases:normal.test`;
    for (const id of await control.zrange(leases, 0, -1)) await control.zincrby(leases, -29_000, id);
    await living.pulse();
    await granted(outcome);
    expect(await waiting.acquire(call(300), at('normal.test'))).toEqual({ reason: 'timeout' });
    await dead.close();
  });

  it('gives back the turn of a call that could not wait for it', async () => {
    const [first, second] = await three({ concurrency: 1, perMinute: 1_000_000 });
    expect(await first.acquire(call(-1), at('normal.test'))).toEqual({ reason: 'timeout' });
    for (let attempt = 0; attempt < 20; attempt++) await first.acquire(call(1), at('normal.test')).then(release);
    await granted(second.acquire(call(), at('normal.test')));
    expect(first.inUse.size).toBe(0);
  });

  it('counts what is said twice once, and nothing after the end', async () => {
    const [first, second] = await three({ concurrency: 2, perMinute: 1_000_000 });
    const one = await granted(first.acquire(call(), at('normal.test')));
    const other = await granted(first.acquire(call(), at('normal.test')));
    for (let times = 0; times < 5; times++) one.report('unreachable');
    one.release();
    one.release();
    for (let times = 0; times < 5; times++) one.report('unreachable');
    await granted(second.acquire(call(), at('normal.test')));
    expect(await second.acquire(call(200), at('normal.test'))).toEqual({ reason: 'timeout' });
    other.release();
    await granted(second.acquire(call(), at('normal.test')));
  });

  it('leaves a host alone that did not answer any of them, but for one trial', async () => {
    const namespace = uniqueId('manners');
    const all = await three(GENEROUS, namespace);
    const [first, second, third] = all;
    for (const manners of [first, second, third, first, second]) await converse(manners, at('normal.test'), 'unreachable');
    await until(async () => (await third.pulse()).openHosts === 1);
    const refused = await third.acquire(call(), at('normal.test'));
    expect(refused).toEqual({ reason: 'connection_failed', retryAfterSeconds: expect.any(Number) });
    expect((refused as Refused).retryAfterSeconds).toBeGreaterThan(20);
    await granted(third.acquire(call(), at('normal.test', 'mx2.normal.test')));

    await control.hset(`{${namespace}}:host:mx.normal.test`, 'open', 1);
    const trials = await Promise.all(all.map((manners) => manners.acquire(call(), at('normal.test'))));
    const [trial, ...none] = trials.filter((outcome): outcome is Permit => !isRefused(outcome));
    expect(none).toEqual([]);
    trial?.report('ok');
    trial?.release();
    for (const manners of all) await until(async () => !isRefused(await manners.acquire(call(), at('normal.test'))));
  });

  it('stops when unrelated providers blame us, whoever of them heard it, until one does no longer', async () => {
    const all = await three(GENEROUS);
    const [first, second, third] = all;
    await converse(first, at('good.test'), 'ok');
    await converse(first, at('a.test'), 'blames_us');
    await converse(second, at('b.test'), 'blames_us');
    await Promise.all(all.map((manners) => manners.health()));
    await converse(third, at('c.test'), 'blames_us');
    await until(async () => (await first.pulse()).blamed);
    for (const manners of all)
      await expect(manners.health()).rejects.toThrow(new DegradedError('3 of 4 mail providers turn us away'));

    const trial = await granted(second.acquire(call(), at('a.test')));
    const refused = await Promise.all(all.map((manners) => manners.acquire(call(), at('new.test'))));
    for (const outcome of refused) expect(outcome).toEqual({ reason: 'blocked', retryAfterSeconds: expect.any(Number) });
    trial.report('ok');
    trial.release();
    await until(async () => !(await third.pulse()).blamed);
    await granted(third.acquire(call(), at('new.test')));
  });

  it('asks one provider less after it complained, from every replica', async () => {
    const [first, second] = await three({ concurrency: 4, perMinute: 1_000_000 });
    await converse(first, at('normal.test'), 'slow_down');
    await until(async () => {
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => second.acquire(call(150), at('normal.test'))));
      outcomes.forEach(release);
      return outcomes.filter((outcome) => !isRefused(outcome)).length === 2;
    });
  });

  it('takes one round trip for a conversation, and tells what became of many at once', async () => {
    const [manners] = await three(GENEROUS);
    await control.config('RESETSTAT');
    await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const permit = await granted(manners.acquire(call(), at(`p${index}.test`)));
        permit.report('ok');
        permit.release();
      }),
    );
    await manners.pulse();
    const stats = await control.info('commandstats');
    expect(Number(/cmdstat_evalsha:calls=(\d+)/.exec(stats)?.[1])).toBeLessThan(115);
  });

  it('keeps to its part of the limits while Redis is dead, refuses nothing for it, and shares again with the next one', async () => {
    const all = await three({ concurrency: 6, perMinute: 1_000_000 });
    const [first, second] = all;
    const held = await granted(first.acquire(call(), at('normal.test')));
    await server.kill();
    await until(() => all.every(({ alone }) => alone));
    await granted(first.acquire(call(), at('normal.test')));
    expect(await first.acquire(call(200), at('normal.test'))).toEqual({ reason: 'timeout' });
    held.release();
    await granted(first.acquire(call(), at('normal.test')));
    await granted(second.acquire(call(), at('normal.test')));
    await first.health();
    await server.start();
    await until(() => all.every(({ alone }) => !alone));
    await Promise.all(all.map((manners) => manners.pulse()));
    const more = await Promise.all(Array.from({ length: 4 }, () => second.acquire(call(500), at('normal.test'))));
    expect(more.filter((outcome) => !isRefused(outcome))).toHaveLength(3);
  });

  it('waits for a Redis that hangs once, then no more', async () => {
    const [manners] = await three(GENEROUS);
    server.freeze();
    await granted(manners.acquire(call(), at('normal.test')));
    expect(manners.alone).toBe(true);
    await granted(manners.acquire(call(), at('normal.test')));
    server.thaw();
    await until(() => !manners.alone);
  });

  it('starts without Redis', async () => {
    const manners = new RedisManners(`redis://127.0.0.1:${await freePort()}`);
    open.push(manners);
    await granted(manners.acquire(call(), at('normal.test')));
    expect(manners.alone).toBe(true);
  });

  it('shows itself in readiness and metrics', async () => {
    const health = new Health();
    const metrics = createMetrics('verify');
    const logger = { warn: () => undefined } as unknown as Logger;
    const manners = openManners(server.url, new Map(), { name: 'verify', health, metrics, logger });
    open.push(manners);
    expect(await health.ready()).toMatchObject({ status: 'degraded', checks: { redis: 'degraded' } });
    await until(() => !manners.alone);
    await granted(manners.acquire(call(), at('google', 'aspmx.l.google.com')));
    await granted(manners.acquire(call(), at('normal.test')));
    await manners.acquire(call(-1), at('normal.test'));
    expect(await health.ready()).toEqual({ status: 'ok', checks: { redis: 'ok', smtp_reputation: 'ok' } });
    for (const provider of ['a.test', 'b.test', 'c.test']) await converse(manners, at(provider), 'blames_us');
    await until(async () => (await manners.pulse()).blamed);
    expect((await health.ready()).checks).toMatchObject({ smtp_reputation: 'degraded' });
    const text = await metrics.metrics();
    for (const line of [
      'smtp_permits_in_use{provider="google",service="verify"} 1',
      'smtp_permits_in_use{provider="other",service="verify"} 1',
      'smtp_permits_waiting{service="verify"} 0',
      'smtp_permit_wait_seconds_count{service="verify"} 5',
      'smtp_permit_refusals_total{reason="timeout",service="verify"} 1',
      'smtp_open_hosts{service="verify"} 0',
      'smtp_blaming_providers{service="verify"} 3',
      'smtp_blamed{service="verify"} 1',
      'smtp_manners_alone{service="verify"} 0',
    ])
      expect(text).toContain(line);
  });
});

function release(outcome: Permit | Refused): void {
  if (!isRefused(outcome)) outcome.release();
}
