import * as fc from 'fast-check';
import type { LeaseDecision, LeaseOutcome } from './limiter-rules';
import { type Granted, histories, play, type TimedLimiter } from './limiter.model';
import { LocalLimiter } from './local-limiter';
import type { Limits } from './provider-limits';

const LIMITS: Limits = { concurrency: 20, perMinute: 3_000 };

/** A register at a time of our choosing. */
class Bench {
  now = 1_000_000;
  readonly register = new LocalLimiter(() => this.now);
  private count = 0;

  ask(
    provider = 'normal.test',
    { limits = LIMITS, host = `mx.${provider}` } = {},
  ): LeaseDecision & Pick<LeaseOutcome, 'id' | 'provider' | 'host'> {
    const id = String(this.count++);
    const [turn] = this.register.acquireLeases({ replica: 'r', provider, limits, requests: [{ id, host, waitedMs: 0 }] });
    return { ...(turn as LeaseDecision), id, provider, host };
  }

  /** Asks until it is told to wait; returns how many were granted. */
  fill(provider: string, limits: Limits): number {
    let granted = 0;
    while (this.ask(provider, { limits }).kind === 'granted') granted++;
    return granted;
  }

  /** One conversation, from its lease to its end. */
  converse(outcome: LeaseOutcome['outcome'], provider?: string, host?: string): LeaseDecision {
    const turn = this.ask(provider, { host });
    this.tell(outcome, turn);
    return turn;
  }

  tell(outcome: LeaseOutcome['outcome'], { kind, id, provider, host }: ReturnType<Bench['ask']>): void {
    const about = { id, provider, host, trial: kind === 'trial' };
    this.register.recordOutcomes([
      { ...about, outcome: outcome },
      { ...about, outcome: 'release' },
    ]);
  }
}

function timed(): TimedLimiter {
  let now = 0;
  const register = new LocalLimiter(() => now);
  const at = (moment: number) => {
    now = moment;
    return register;
  };
  return {
    acquireLeases: (asking, moment) => at(moment).acquireLeases(asking),
    recordOutcomes: (outcomes, moment) => at(moment).recordOutcomes(outcomes),
    heartbeat: (held, moment) => at(moment).heartbeat(held),
  };
}

describe('the register', () => {
  it('keeps both limits at every moment, whatever happens: counted over the whole history', async () => {
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
          told: (outcomes) => outcomes.forEach(({ outcome: outcome, id }) => outcome === 'release' && ended.add(id)),
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lets in all that the limits allow', () => {
    const bench = new Bench();
    expect(bench.fill('normal.test', { concurrency: 7, perMinute: 3_000 })).toBe(7);
    expect(bench.fill('other.test', { concurrency: 100, perMinute: 600 })).toBe(10);
    bench.now += 60_000;
    bench.register.recordOutcomes([]);
    let granted = 0;
    for (const end = bench.now + 60_000; bench.now < end; bench.now += 10) {
      const turn = bench.ask('paced.test', { limits: { concurrency: 10, perMinute: 600 } });
      if (turn.kind !== 'granted') continue;
      granted++;
      bench.tell('ok', turn);
    }
    expect(granted).toBeGreaterThanOrEqual(590);
    expect(granted).toBeLessThanOrEqual(600);
  });

  it('says when the next may come', () => {
    const bench = new Bench();
    const limits = { concurrency: 5, perMinute: 6 };
    expect(bench.ask('slow.test', { limits }).kind).toBe('granted');
    const { kind, ms } = bench.ask('slow.test', { limits });
    expect(kind).toBe('wait');
    bench.now += ms - 1;
    expect(bench.ask('slow.test', { limits }).kind).toBe('wait');
    bench.now += 1;
    expect(bench.ask('slow.test', { limits }).kind).toBe('granted');
  });

  it('forgets the leases of the dead, and keeps those of the living', () => {
    const bench = new Bench();
    const limits = { concurrency: 2, perMinute: 3_000 };
    const [kept] = [bench.ask('normal.test', { limits }), bench.ask('normal.test', { limits })];
    bench.now += 20_000;
    bench.register.heartbeat([kept]);
    bench.now += 10_000;
    expect(bench.fill('normal.test', limits)).toBe(1);
  });

  describe('slows down', () => {
    const limits = { concurrency: 8, perMinute: 6_000 };

    it('by half for each complaint, of several at once for one, and never to a halt', () => {
      const bench = new Bench();
      for (const expected of [4, 2, 1, 1, 1, 1, 1]) {
        for (let complaints = 0; complaints < 3; complaints++) bench.converse('slow_down');
        bench.now += 60_000;
        expect(bench.fill('normal.test', limits)).toBe(expected);
        bench.now += 30_000;
      }
    });

    it('in pace as well', () => {
      const bench = new Bench();
      const many = { concurrency: 1_000, perMinute: 600 };
      bench.converse('slow_down');
      bench.now += 60_000;
      expect(bench.fill('normal.test', many)).toBe(5);
    });

    it('and comes back bit by bit, at most once a second', () => {
      const bench = new Bench();
      bench.converse('slow_down');
      for (let second = 0; second < 24; second++) {
        bench.now += 1_000;
        for (let good = 0; good < 5; good++) bench.converse('ok');
      }
      bench.now += 60_000;
      expect(bench.fill('normal.test', limits)).toBe(7);
      bench.now += 30_000;
      bench.converse('ok');
      expect(bench.fill('normal.test', limits)).toBe(8);
    });
  });

  describe('does not contact a host', () => {
    const fail = (bench: Bench, times: number) => {
      for (let failure = 0; failure < times; failure++) bench.converse('unreachable');
    };

    it('after five failures in a row, not after four and a success', () => {
      const bench = new Bench();
      fail(bench, 4);
      bench.converse('ok');
      fail(bench, 4);
      expect(bench.ask().kind).toBe('granted');
      fail(bench, 1);
      expect(bench.ask()).toMatchObject({ kind: 'connection_failed', ms: 30_000 });
      expect(bench.ask('normal.test', { host: 'mx2.normal.test' }).kind).toBe('granted');
    });

    it('until one trial succeeds, for longer after each that fails', () => {
      const bench = new Bench();
      fail(bench, 5);
      for (const seconds of [30, 60, 120, 240, 480, 600, 600]) {
        bench.now += seconds * 1_000 - 1;
        expect(bench.ask()).toMatchObject({ kind: 'connection_failed', ms: 1 });
        bench.now += 1;
        const trial = bench.ask();
        expect(trial.kind).toBe('trial');
        expect(bench.ask()).toMatchObject({ kind: 'connection_failed', ms: 30_000 });
        bench.tell('unreachable', trial);
      }
      bench.now += 600_000;
      bench.tell('ip_blocked', bench.ask());
      expect([bench.ask().kind, bench.ask().kind]).toEqual(['granted', 'granted']);
    });

    it('and tries again at once when a trial ended without a word', () => {
      const bench = new Bench();
      fail(bench, 5);
      bench.now += 30_000;
      bench.tell('release', bench.ask());
      expect(bench.ask().kind).toBe('trial');
      bench.now += 30_000;
      expect(bench.ask().kind).toBe('trial');
    });
  });

  describe('while our IP is blocked', () => {
    /** Three blame us; `good` others do not. */
    const blocked = (good: number) => {
      const bench = new Bench();
      for (let index = 0; index < good; index++) bench.converse('ok', `good${index}.test`);
      for (const provider of ['a.test', 'b.test', 'c.test']) bench.converse('ip_blocked', provider);
      return bench;
    };

    it('lets one conversation a minute through, whoever it is with', () => {
      const bench = blocked(3);
      expect(bench.register.heartbeat([])).toMatchObject({ ipBlocked: true, blockingProviders: 3, contactedProviders: 6 });
      expect(bench.ask('new.test').kind).toBe('granted');
      expect(bench.ask('newer.test')).toMatchObject({ kind: 'blocked', ms: 60_000 });
      bench.now += 60_000;
      expect(bench.ask('newer.test').kind).toBe('granted');
    });

    it('is not when most do not mind us, nor when one provider minds thrice', () => {
      expect(blocked(4).register.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 3, contactedProviders: 7 });
      const bench = new Bench();
      for (const host of ['mx1', 'mx2', 'mx3']) bench.converse('ip_blocked', 'a.test', host);
      expect(bench.register.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 1 });
    });

    it('is over when a trial succeeds, or after ten minutes', () => {
      const healed = blocked(0);
      healed.converse('ok', 'b.test');
      expect(healed.register.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 2 });
      const forgotten = blocked(0);
      forgotten.now += 600_000;
      expect(forgotten.register.heartbeat([])).toMatchObject({ ipBlocked: false, blockingProviders: 0 });
    });
  });
});
