import * as fc from 'fast-check';
import type { LeaseDecision, LeaseOutcome } from './limiter-rules';
import { type Granted, histories, play, type TimedLimiter } from './limiter.model';
import { LocalLimiter } from './local-limiter';
import type { Limits } from './provider-limits';

const LIMITS: Limits = { concurrency: 20, perMinute: 3_000 };

/** A limiter with a clock set by the test. */
class Bench {
  now = 1_000_000;
  readonly limiter = new LocalLimiter(() => this.now);
  private count = 0;

  acquire(
    provider = 'normal.test',
    { limits = LIMITS, host = `mx.${provider}` } = {},
  ): LeaseDecision & Pick<LeaseOutcome, 'id' | 'provider' | 'host'> {
    const id = String(this.count++);
    const [decision] = this.limiter.acquireLeases({ replica: 'r', provider, limits, requests: [{ id, host, waitedMs: 0 }] });
    return { ...(decision as LeaseDecision), id, provider, host };
  }

  /** Requests leases until one has to wait; returns how many were granted. */
  fill(provider: string, limits: Limits): number {
    let granted = 0;
    while (this.acquire(provider, { limits }).kind === 'granted') granted++;
    return granted;
  }

  /** One session, from its lease to its release. */
  holdSession(outcome: LeaseOutcome['outcome'], provider?: string, host?: string): LeaseDecision {
    const decision = this.acquire(provider, { host });
    this.report(outcome, decision);
    return decision;
  }

  report(outcome: LeaseOutcome['outcome'], { kind, id, provider, host }: ReturnType<Bench['acquire']>): void {
    const about = { id, provider, host, trial: kind === 'trial' };
    this.limiter.recordOutcomes([
      { ...about, outcome },
      { ...about, outcome: 'release' },
    ]);
  }
}

function timed(): TimedLimiter {
  let now = 0;
  const limiter = new LocalLimiter(() => now);
  const at = (moment: number) => {
    now = moment;
    return limiter;
  };
  return {
    acquireLeases: (asking, moment) => at(moment).acquireLeases(asking),
    recordOutcomes: (outcomes, moment) => at(moment).recordOutcomes(outcomes),
    heartbeat: (held, moment) => at(moment).heartbeat(held),
  };
}

describe('LocalLimiter', () => {
  it('keeps both limits at every moment of any history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const all: Granted[] = [];
        const ended = new Set<string>();
        await play(history, timed(), {
          granted: (lease) => {
            all.push(lease);
            const same = all.filter(({ provider }) => provider === lease.provider);
            const inUse = same.filter(({ id, at }) => !ended.has(id) && at > lease.at - 30_000);
            expect(inUse.length).toBeLessThanOrEqual(history.limits.concurrency);
            expect(same.filter(({ at }) => at > lease.at - 60_000).length).toBeLessThanOrEqual(history.limits.perMinute);
          },
          told: (outcomes) => outcomes.forEach(({ outcome, id }) => outcome === 'release' && ended.add(id)),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('grants all that the limits allow', () => {
    const bench = new Bench();
    expect(bench.fill('normal.test', { concurrency: 7, perMinute: 3_000 })).toBe(7);
    expect(bench.fill('other.test', { concurrency: 100, perMinute: 600 })).toBe(10);
    bench.now += 60_000;
    bench.limiter.recordOutcomes([]);
    let granted = 0;
    for (const end = bench.now + 60_000; bench.now < end; bench.now += 10) {
      const decision = bench.acquire('paced.test', { limits: { concurrency: 10, perMinute: 600 } });
      if (decision.kind !== 'granted') continue;
      granted++;
      bench.report('ok', decision);
    }
    expect(granted).toBeGreaterThanOrEqual(590);
    expect(granted).toBeLessThanOrEqual(600);
  });

  it('says when the next lease can be granted', () => {
    const bench = new Bench();
    const limits = { concurrency: 5, perMinute: 6 };
    expect(bench.acquire('slow.test', { limits }).kind).toBe('granted');
    const { kind, ms } = bench.acquire('slow.test', { limits });
    expect(kind).toBe('wait');
    bench.now += ms - 1;
    expect(bench.acquire('slow.test', { limits }).kind).toBe('wait');
    bench.now += 1;
    expect(bench.acquire('slow.test', { limits }).kind).toBe('granted');
  });

  it('drops the leases of replicas without a heartbeat, and keeps the others', () => {
    const bench = new Bench();
    const limits = { concurrency: 2, perMinute: 3_000 };
    const [kept] = [bench.acquire('normal.test', { limits }), bench.acquire('normal.test', { limits })];
    bench.now += 20_000;
    bench.limiter.heartbeat([kept]);
    bench.now += 10_000;
    expect(bench.fill('normal.test', limits)).toBe(1);
  });

  describe('slows down', () => {
    const limits = { concurrency: 8, perMinute: 6_000 };

    it('by half for each complaint, of several at once for one, and never to a halt', () => {
      const bench = new Bench();
      for (const expected of [4, 2, 1, 1, 1, 1, 1]) {
        for (let complaints = 0; complaints < 3; complaints++) bench.holdSession('slow_down');
        bench.now += 60_000;
        expect(bench.fill('normal.test', limits)).toBe(expected);
        bench.now += 30_000;
      }
    });

    it('in pace as well', () => {
      const bench = new Bench();
      const many = { concurrency: 1_000, perMinute: 600 };
      bench.holdSession('slow_down');
      bench.now += 60_000;
      expect(bench.fill('normal.test', many)).toBe(5);
    });

    it('and comes back bit by bit, at most once a second', () => {
      const bench = new Bench();
      bench.holdSession('slow_down');
      for (let second = 0; second < 24; second++) {
        bench.now += 1_000;
        for (let good = 0; good < 5; good++) bench.holdSession('ok');
      }
      bench.now += 60_000;
      expect(bench.fill('normal.test', limits)).toBe(7);
      bench.now += 30_000;
      bench.holdSession('ok');
      expect(bench.fill('normal.test', limits)).toBe(8);
    });
  });

  describe('does not contact a host', () => {
    const fail = (bench: Bench, times: number) => {
      for (let failure = 0; failure < times; failure++) bench.holdSession('unreachable');
    };

    it('after five failures in a row, not after four and a success', () => {
      const bench = new Bench();
      fail(bench, 4);
      bench.holdSession('ok');
      fail(bench, 4);
      expect(bench.acquire().kind).toBe('granted');
      fail(bench, 1);
      expect(bench.acquire()).toMatchObject({ kind: 'connection_failed', ms: 30_000 });
      expect(bench.acquire('normal.test', { host: 'mx2.normal.test' }).kind).toBe('granted');
    });

    it('until one trial succeeds, for longer after each that fails', () => {
      const bench = new Bench();
      fail(bench, 5);
      for (const seconds of [30, 60, 120, 240, 480, 600, 600]) {
        bench.now += seconds * 1_000 - 1;
        expect(bench.acquire()).toMatchObject({ kind: 'connection_failed', ms: 1 });
        bench.now += 1;
        const trial = bench.acquire();
        expect(trial.kind).toBe('trial');
        expect(bench.acquire()).toMatchObject({ kind: 'connection_failed', ms: 30_000 });
        bench.report('unreachable', trial);
      }
      bench.now += 600_000;
      bench.report('ip_blocked', bench.acquire());
      expect([bench.acquire().kind, bench.acquire().kind]).toEqual(['granted', 'granted']);
    });

    it('and tries again at once when a trial ended without an outcome', () => {
      const bench = new Bench();
      fail(bench, 5);
      bench.now += 30_000;
      bench.report('release', bench.acquire());
      expect(bench.acquire().kind).toBe('trial');
      bench.now += 30_000;
      expect(bench.acquire().kind).toBe('trial');
    });
  });

  describe('while our IP is blocked', () => {
    /** Three providers block us; `good` others do not. */
    const withBlocks = (good: number) => {
      const bench = new Bench();
      for (let index = 0; index < good; index++) bench.holdSession('ok', `good${index}.test`);
      for (const provider of ['a.test', 'b.test', 'c.test']) bench.holdSession('ip_blocked', provider);
      return bench;
    };

    it('grants one session a minute, with any provider', () => {
      const bench = withBlocks(3);
      expect(bench.limiter.heartbeat([])).toMatchObject({ ipBlocked: true, blockingProviders: 3, contactedProviders: 6 });
      expect(bench.acquire('new.test').kind).toBe('granted');
      expect(bench.acquire('newer.test')).toMatchObject({ kind: 'blocked', ms: 60_000 });
      bench.now += 60_000;
      expect(bench.acquire('newer.test').kind).toBe('granted');
    });

    it('knows who blocks us, and since when, the last one first', () => {
      const bench = withBlocks(1);
      bench.now += 2_000;
      bench.holdSession('ip_blocked', 'd.test');
      bench.holdSession('ok', 'b.test');
      bench.now += 1_000;
      expect(bench.limiter.blockingProviders()).toEqual([
        { provider: 'd.test', agoMs: 1_000 },
        { provider: 'c.test', agoMs: 3_000 },
        { provider: 'a.test', agoMs: 3_000 },
      ]);
    });

    it('needs half of the providers contacted, and three different ones', () => {
      expect(withBlocks(4).limiter.heartbeat([])).toMatchObject({
        ipBlocked: false,
        blockingProviders: 3,
        contactedProviders: 7,
      });
      const bench = new Bench();
      for (const host of ['mx1', 'mx2', 'mx3']) bench.holdSession('ip_blocked', 'a.test', host);
      expect(bench.limiter.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 1 });
    });

    it('is over when a trial succeeds, or after ten minutes', () => {
      const healed = withBlocks(0);
      healed.holdSession('ok', 'b.test');
      expect(healed.limiter.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 2 });
      const forgotten = withBlocks(0);
      forgotten.now += 600_000;
      expect(forgotten.limiter.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 0 });
      expect(forgotten.limiter.blockingProviders()).toEqual([]);
    });
  });
});
