import { DnsCache, lifetime } from './dns-cache';
import type { Finding } from './dns-message';

const records = (ttl: number): Finding => ({ kind: 'records', ttl, records: ['192.0.2.1'] });

describe('DnsCache', () => {
  let now: number;
  const cache = (limit = 10) => new DnsCache(limit, () => now);

  beforeEach(() => (now = 1_000));

  it('returns a finding until its TTL ends', () => {
    const kept = cache();
    kept.set('A a.test', records(60));
    now += 60_000;
    expect(kept.get('A a.test')).toEqual(records(60));
    now += 1;
    expect(kept.get('A a.test')).toBeUndefined();
    expect(kept.get('A b.test')).toBeUndefined();
  });

  it('counts the TTL from the newest answer', () => {
    const kept = cache();
    kept.set('A a.test', records(10));
    now += 9_000;
    kept.set('A a.test', records(20));
    now += 20_000;
    expect(kept.get('A a.test')).toEqual(records(20));
  });

  it('drops the least recently used finding', () => {
    const kept = cache(2);
    for (const name of ['a', 'b']) kept.set(`A ${name}.test`, records(60));
    kept.get('A a.test');
    kept.set('A c.test', records(60));
    expect(['a', 'b', 'c'].filter((name) => kept.get(`A ${name}.test`))).toEqual(['a', 'c']);
  });

  it('never keeps more than its limit', () => {
    const kept = cache(10);
    const names = Array.from({ length: 100 }, (_, i) => `A a${i}.test`);
    for (const name of names) kept.set(name, records(60));
    expect(names.filter((name) => kept.get(name))).toEqual(names.slice(-10));
  });
});

describe('lifetime', () => {
  it.each<[Finding, number]>([
    [records(0), 5],
    [records(60), 60],
    [records(4_294_967_295), 3_600],
    [{ kind: 'alias', ttl: 1, target: 'a.test' }, 5],
    [{ kind: 'alias', ttl: 86_400, target: 'a.test' }, 3_600],
    [{ kind: 'nxdomain' }, 30],
    [{ kind: 'no_data', ttl: 0 }, 5],
    [{ kind: 'nxdomain', ttl: 60 }, 60],
    [{ kind: 'no_data', ttl: 86_400 }, 300],
  ])('of %j is %d s', (finding, seconds) => {
    expect(lifetime(finding)).toBe(seconds);
  });
});
