import { randomUUID } from 'node:crypto';
import { storeUrl } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Redis } from 'ioredis';
import type { LeaseRequests } from './limiter-rules';
import { histories, play, type TimedLimiter } from './limiter.model';
import { LocalLimiter } from './local-limiter';
import { LIMITER_SCRIPTS, RedisLimiter } from './redis-limiter';

describe('RedisLimiter', () => {
  const redis = new Redis(storeUrl('REDIS_URL'), {
    scripts: LIMITER_SCRIPTS,
  });
  afterAll(() => redis.disconnect());

  function fresh() {
    const limiter = new RedisLimiter(`{${randomUUID()}}`);
    return {
      prefix: limiter.prefix,
      acquireLeases: (asking, now) => limiter.acquireLeases(redis, asking, now),
      recordOutcomes: (outcomes, now) => limiter.recordOutcomes(redis, outcomes, now),
      heartbeat: (held, now) => limiter.heartbeat(redis, 'r', held, now),
    } satisfies TimedLimiter & { prefix: string };
  }

  it('says what the one in memory says, whatever happens', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        let now = 0;
        const local = new LocalLimiter(() => now);
        const timed: TimedLimiter = {
          acquireLeases: (asking, at) => ((now = at), local.acquireLeases(asking)),
          recordOutcomes: (outcomes, at) => ((now = at), local.recordOutcomes(outcomes)),
          heartbeat: (held, at) => ((now = at), local.heartbeat(held)),
        };
        const said = await play(history, fresh());
        expect(said).toEqual(await play(history, timed));
        for (const word of JSON.stringify(said).matchAll(/"kind":"\w+"|"ipBlocked":true/g)) seen.add(word[0]);
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual([
      '"ipBlocked":true',
      ...['blocked', 'connection_failed', 'granted', 'trial', 'wait'].map((kind) => `"kind":"${kind}"`),
    ]);
  });

  /** Replicas that wait in the shared queue. */
  function replicas(limits: LeaseRequests['limits']) {
    const limiter = fresh();
    let count = 0;
    return {
      limiter,
      ask: async (replica: string, now: number, ...waited: number[]) => {
        const requests = waited.map((waitedMs) => ({ id: `${replica}${count++}`, host: 'mx.a.test', waitedMs }));
        const decisions = await limiter.acquireLeases({ replica, provider: 'a.test', limits, requests }, now);
        return decisions.map(({ kind }, index) => ({ kind, id: requests[index]?.id ?? '' }));
      },
      release: (id: string, now: number) =>
        limiter.recordOutcomes([{ outcome: 'release', provider: 'a.test', host: 'mx.a.test', id, trial: false }], now),
    };
  }
  const kinds = (decisions: readonly { kind: string }[]) => decisions.map(({ kind }) => kind);

  it('serves the replica whose request waits longest first', async () => {
    const { ask, release } = replicas({ concurrency: 1, perMinute: 100_000 });
    const [first] = await ask('x', 1_000_000, 0);
    expect(kinds(await ask('y', 1_000_100, 0))).toEqual(['wait']);
    expect(kinds(await ask('z', 1_000_200, 0))).toEqual(['wait']);
    await release(first?.id ?? '', 1_000_300);
    expect(kinds(await ask('x', 1_000_300, 0))).toEqual(['wait']);
    expect(kinds(await ask('z', 1_000_400, 200))).toEqual(['wait']);
    const [second] = await ask('y', 1_000_400, 300);
    expect(second?.kind).toBe('granted');
    await release(second?.id ?? '', 1_000_500);
    expect(kinds(await ask('x', 1_000_500, 200))).toEqual(['wait']);
    expect(kinds(await ask('z', 1_000_500, 300))).toEqual(['granted']);
  });

  it('leaves the rest of the slots to those behind, and waits for nobody who does not ask any more', async () => {
    const { ask, release } = replicas({ concurrency: 3, perMinute: 100_000 });
    const held = await ask('x', 1_000_000, 0, 0, 0);
    await ask('y', 1_000_000, 0);
    for (const { id } of held) await release(id, 1_000_100);
    expect(kinds(await ask('x', 1_000_100, 0, 0, 0))).toEqual(['granted', 'granted', 'wait']);
    expect(kinds(await ask('x', 1_001_999, 100))).toEqual(['wait']);
    expect(kinds(await ask('x', 1_002_000, 100))).toEqual(['granted']);
  });

  it('gives up a place when asked for nothing', async () => {
    const { limiter, ask } = replicas({ concurrency: 1, perMinute: 100_000 });
    await ask('x', 1_000_000, 0);
    await ask('y', 1_000_000, 0);
    expect(await redis.hkeys(`${limiter.prefix}:queue:a.test`)).toEqual(['y']);
    await ask('y', 1_000_100);
    expect(await redis.hkeys(`${limiter.prefix}:queue:a.test`)).toEqual([]);
  });

  it('keeps the limits however many replicas ask: counted over the whole history', async () => {
    const move = fc.record({
      replica: fc.constantFrom('x', 'y', 'z'),
      pause: fc.oneof(fc.constant(0), fc.nat(50), fc.nat(1_000), fc.nat(20_000)),
      count: fc.nat(4),
      ends: fc.nat(3),
    });
    const limits = fc.record({ concurrency: fc.integer({ min: 1, max: 5 }), perMinute: fc.constantFrom(5, 60, 1_000) });
    await fc.assert(
      fc.asyncProperty(limits, fc.array(move, { maxLength: 40 }), async (limit, moves) => {
        const { ask, release } = replicas(limit);
        const granted: { id: string; at: number; ended?: boolean }[] = [];
        let now = 1_000_000;
        for (const { replica, pause, count, ends } of moves) {
          now += pause;
          for (const lease of granted.filter(({ ended }) => !ended).slice(0, ends)) {
            lease.ended = true;
            await release(lease.id, now);
          }
          for (const { kind, id } of await ask(replica, now, ...Array<number>(count).fill(0)))
            if (kind === 'granted') granted.push({ id, at: now });
          expect(granted.filter(({ at, ended }) => !ended && at > now - 30_000).length).toBeLessThanOrEqual(limit.concurrency);
          expect(granted.filter(({ at }) => at > now - 60_000).length).toBeLessThanOrEqual(limit.perMinute);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('counts the replicas that live', async () => {
    const { prefix, heartbeat } = fresh();
    await new RedisLimiter(prefix).heartbeat(redis, 'x', [], 1_000_000);
    expect(await heartbeat([], 1_029_999)).toMatchObject({ replicas: 2 });
    expect(await heartbeat([], 1_030_000)).toMatchObject({ replicas: 1 });
  });

  it('goes by the clock of Redis unless it is told the time, and leaves nothing behind for ever', async () => {
    const limiter = new RedisLimiter(`{${randomUUID()}}`);
    const { prefix } = limiter;
    const about = { provider: 'a.test', host: 'mx.a.test', id: 'x', trial: false };
    const limits = { concurrency: 1, perMinute: 60 };
    const requests = ['x', 'y'].map((id) => ({ id, host: about.host, waitedMs: 0 }));
    expect(kinds(await limiter.acquireLeases(redis, { replica: 'r', provider: 'a.test', limits, requests }))).toEqual([
      'granted',
      'wait',
    ]);
    const [seconds] = await redis.time();
    expect(Math.abs(Number(await redis.zscore(`${prefix}:leases:a.test`, 'x')) - Number(seconds) * 1_000)).toBeLessThan(60_000);
    const outcomes = ['slow_down', 'ip_blocked', ...Array<'unreachable'>(5).fill('unreachable')] as const;
    await limiter.recordOutcomes(
      redis,
      outcomes.map((outcome) => ({ ...about, outcome })),
    );
    await limiter.heartbeat(redis, 'r', [about]);
    const keys = await redis.keys(`${prefix.replace(/[{}]/g, '\\$&')}*`);
    expect(keys.map((key) => key.slice(prefix.length + 1)).sort()).toEqual(
      ['blocking', 'host:mx.a.test', 'leases:a.test', 'open', 'pace:a.test', 'queue:a.test', 'replicas', 'contacted'].sort(),
    );
    for (const key of keys) expect(await redis.pttl(key)).toBeGreaterThan(0);
  });
});
