import { randomUUID } from 'node:crypto';
import { storeUrl } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Redis } from 'ioredis';
import { LocalRegister } from './local-limiter';
import { REGISTER_SCRIPTS, RedisRegister } from './redis-limiter';
import { histories, play, type TimedRegister } from './limiter.model';
import type { Asking } from './limiter-rules';

describe('the register in Redis', () => {
  const redis = new Redis(storeUrl('REDIS_URL'), {
    scripts: REGISTER_SCRIPTS,
  });
  afterAll(() => redis.disconnect());

  function fresh() {
    const register = new RedisRegister(`{${randomUUID()}}`);
    return {
      prefix: register.prefix,
      ask: (asking, now) => register.ask(redis, asking, now),
      tell: (news, now) => register.tell(redis, news, now),
      pulse: (held, now) => register.pulse(redis, 'r', held, now),
    } satisfies TimedRegister & { prefix: string };
  }

  it('says what the one in memory says, whatever happens', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        let now = 0;
        const local = new LocalRegister(() => now);
        const timed: TimedRegister = {
          ask: (asking, at) => ((now = at), local.ask(asking)),
          tell: (news, at) => ((now = at), local.tell(news)),
          pulse: (held, at) => ((now = at), local.pulse(held)),
        };
        const said = await play(history, fresh());
        expect(said).toEqual(await play(history, timed));
        for (const word of JSON.stringify(said).matchAll(/"kind":"\w+"|"blamed":true/g)) seen.add(word[0]);
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual([
      '"blamed":true',
      ...['blocked', 'connection_failed', 'granted', 'trial', 'wait'].map((kind) => `"kind":"${kind}"`),
    ]);
  });

  /** What replicas that wait in line are told. */
  function replicas(limits: Asking['limits']) {
    const register = fresh();
    let count = 0;
    return {
      register,
      ask: async (replica: string, now: number, ...waited: number[]) => {
        const requests = waited.map((waitedMs) => ({ id: `${replica}${count++}`, host: 'mx.a.test', waitedMs }));
        const turns = await register.ask({ replica, provider: 'a.test', limits, requests }, now);
        return turns.map(({ kind }, index) => ({ kind, id: requests[index]?.id ?? '' }));
      },
      release: (id: string, now: number) =>
        register.tell([{ event: 'release', provider: 'a.test', host: 'mx.a.test', id, trial: false }], now),
    };
  }
  const kinds = (turns: readonly { kind: string }[]) => turns.map(({ kind }) => kind);

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
    const { register, ask } = replicas({ concurrency: 1, perMinute: 100_000 });
    await ask('x', 1_000_000, 0);
    await ask('y', 1_000_000, 0);
    expect(await redis.hkeys(`${register.prefix}:queue:a.test`)).toEqual(['y']);
    await ask('y', 1_000_100);
    expect(await redis.hkeys(`${register.prefix}:queue:a.test`)).toEqual([]);
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
          for (const permit of granted.filter(({ ended }) => !ended).slice(0, ends)) {
            permit.ended = true;
            await release(permit.id, now);
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
    const { prefix, pulse } = fresh();
    await new RedisRegister(prefix).pulse(redis, 'x', [], 1_000_000);
    expect(await pulse([], 1_029_999)).toMatchObject({ replicas: 2 });
    expect(await pulse([], 1_030_000)).toMatchObject({ replicas: 1 });
  });

  it('goes by the clock of Redis unless it is told the time, and leaves nothing behind for ever', async () => {
    const register = new RedisRegister(`{${randomUUID()}}`);
    const { prefix } = register;
    const about = { provider: 'a.test', host: 'mx.a.test', id: 'x', trial: false };
    const limits = { concurrency: 1, perMinute: 60 };
    const requests = ['x', 'y'].map((id) => ({ id, host: about.host, waitedMs: 0 }));
    expect(kinds(await register.ask(redis, { replica: 'r', provider: 'a.test', limits, requests }))).toEqual(['granted', 'wait']);
    const [seconds] = await redis.time();
    expect(Math.abs(Number(await redis.zscore(`${prefix}:leases:a.test`, 'x')) - Number(seconds) * 1_000)).toBeLessThan(60_000);
    const events = ['slow_down', 'blames_us', ...Array<'unreachable'>(5).fill('unreachable')] as const;
    await register.tell(
      redis,
      events.map((event) => ({ ...about, event })),
    );
    await register.pulse(redis, 'r', [about]);
    const keys = await redis.keys(`${prefix.replace(/[{}]/g, '\\$&')}*`);
    expect(keys.map((key) => key.slice(prefix.length + 1)).sort()).toEqual(
      ['blaming', 'host:mx.a.test', 'leases:a.test', 'open', 'pace:a.test', 'queue:a.test', 'replicas', 'spoken'].sort(),
    );
    for (const key of keys) expect(await redis.pttl(key)).toBeGreaterThan(0);
  });
});
