import * as fc from 'fast-check';
import type { Limits } from './provider-limits';
import { LocalRegister } from './local-limiter';
import { type Granted, histories, play, type TimedRegister } from './limiter.model';
import type { News, Turn } from './limiter-rules';

const LIMITS: Limits = { concurrency: 20, perMinute: 3_000 };

/** A register at a time of our choosing. */
class Bench {
  now = 1_000_000;
  readonly register = new LocalRegister(() => this.now);
  private count = 0;

  ask(
    provider = 'normal.test',
    { limits = LIMITS, host = `mx.${provider}` } = {},
  ): Turn & Pick<News, 'id' | 'provider' | 'host'> {
    const id = String(this.count++);
    const [turn] = this.register.ask({ replica: 'r', provider, limits, requests: [{ id, host, waitedMs: 0 }] });
    return { ...(turn as Turn), id, provider, host };
  }

  /** Asks until it is told to wait; returns how many were granted. */
  fill(provider: string, limits: Limits): number {
    let granted = 0;
    while (this.ask(provider, { limits }).kind === 'granted') granted++;
    return granted;
  }

  /** One conversation, from its permit to its end. */
  converse(event: News['event'], provider?: string, host?: string): Turn {
    const turn = this.ask(provider, { host });
    this.tell(event, turn);
    return turn;
  }

  tell(event: News['event'], { kind, id, provider, host }: ReturnType<Bench['ask']>): void {
    const about = { id, provider, host, trial: kind === 'trial' };
    this.register.tell([
      { ...about, event },
      { ...about, event: 'release' },
    ]);
  }
}

function timed(): TimedRegister {
  let now = 0;
  const register = new LocalRegister(() => now);
  const at = (moment: number) => {
    now = moment;
    return register;
  };
  return {
    ask: (asking, moment) => at(moment).ask(asking),
    tell: (news, moment) => at(moment).tell(news),
    pulse: (held, moment) => at(moment).pulse(held),
  };
}

describe('the register', () => {
  it('keeps both limits at every moment, whatever happens: counted over the whole history', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const all: Granted[] = [];
        const ended = new Set<string>();
        await play(history, timed(), {
          granted: (permit) => {
            all.push(permit);
            const same = all.filter(({ provider }) => provider === permit.provider);
            const inUse = same.filter(({ id, at }) => !ended.has(id) && at > permit.at - 30_000);
            expect(inUse.length).toBeLessThanOrEqual(history.limits.concurrency);
            expect(same.filter(({ at }) => at > permit.at - 60_000).length).toBeLessThanOrEqual(history.limits.perMinute);
          },
          told: (news) => news.forEach(({ event, id }) => event === 'release' && ended.add(id)),
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
    bench.register.tell([]);
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

  it('forgets the permits of the dead, and keeps those of the living', () => {
    const bench = new Bench();
    const limits = { concurrency: 2, perMinute: 3_000 };
    const [kept] = [bench.ask('normal.test', { limits }), bench.ask('normal.test', { limits })];
    bench.now += 20_000;
    bench.register.pulse([kept]);
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

  describe('leaves a host alone', () => {
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
      bench.tell('blames_us', bench.ask());
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

  describe('in disgrace', () => {
    /** Three blame us; `good` others do not. */
    const disgraced = (good: number) => {
      const bench = new Bench();
      for (let index = 0; index < good; index++) bench.converse('ok', `good${index}.test`);
      for (const provider of ['a.test', 'b.test', 'c.test']) bench.converse('blames_us', provider);
      return bench;
    };

    it('lets one conversation a minute through, whoever it is with', () => {
      const bench = disgraced(3);
      expect(bench.register.pulse([])).toMatchObject({ blamed: true, blaming: 3, spoken: 6 });
      expect(bench.ask('new.test').kind).toBe('granted');
      expect(bench.ask('newer.test')).toMatchObject({ kind: 'blocked', ms: 60_000 });
      bench.now += 60_000;
      expect(bench.ask('newer.test').kind).toBe('granted');
    });

    it('is not when most do not mind us, nor when one provider minds thrice', () => {
      expect(disgraced(4).register.pulse([])).toMatchObject({ blamed: false, blaming: 3, spoken: 7 });
      const bench = new Bench();
      for (const host of ['mx1', 'mx2', 'mx3']) bench.converse('blames_us', 'a.test', host);
      expect(bench.register.pulse([])).toMatchObject({ blamed: false, blaming: 1 });
    });

    it('is over when a trial succeeds, or after ten minutes', () => {
      const healed = disgraced(0);
      healed.converse('ok', 'b.test');
      expect(healed.register.pulse([])).toMatchObject({ blamed: false, blaming: 2 });
      const forgotten = disgraced(0);
      forgotten.now += 600_000;
      expect(forgotten.register.pulse([])).toMatchObject({ blamed: false, blaming: 0 });
    });
  });
});
