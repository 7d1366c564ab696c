import { DomainLimiter } from './domain-limiter';

describe('DomainLimiter', () => {
  const limiter = new DomainLimiter();
  let running: number;
  let most: number;
  let started: string[];
  const work = (name: string) => async () => {
    started.push(name);
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    return name;
  };

  beforeEach(() => {
    running = most = 0;
    started = [];
  });

  it('runs eight of one key at a time, in the order of their calls', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `row${n}`);
    expect(await Promise.all(names.map((name) => limiter.runLimited('acme.test', work(name))))).toEqual(names);
    expect(most).toBe(8);
    expect(started).toEqual(names);
  });

  it('runs different keys concurrently, and forgets a key without work', async () => {
    const keys = Array.from({ length: 20 }, (_, n) => `domain${n}.test`);
    await Promise.all(keys.map((key) => limiter.runLimited(key, work(key))));
    expect(most).toBe(20);
    expect(limiter['limits'].size).toBe(0);
  });

  it('goes on after a failure', async () => {
    const failing = Array.from({ length: 10 }, () => limiter.runLimited('acme.test', () => Promise.reject(new Error('no'))));
    expect((await Promise.allSettled(failing)).every(({ status }) => status === 'rejected')).toBe(true);
    expect(await limiter.runLimited('acme.test', work('next'))).toBe('next');
    expect(limiter['limits'].size).toBe(0);
  });
});
