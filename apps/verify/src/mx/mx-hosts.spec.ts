import fc from 'fast-check';
import { sortByPreference } from './mx-hosts';

describe('the order of mail hosts', () => {
  const record = fc.record({ priority: fc.nat(3), exchange: fc.stringMatching(/^[a-d]\.test\.?$/) });

  it('is by preference, and each host comes once', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const hosts = sortByPreference(records);
        const best = (host: string) =>
          Math.min(...records.filter(({ exchange }) => exchange.replace(/\.$/, '') === host).map(({ priority }) => priority));
        const preferences = hosts.map(best);
        expect(preferences).toEqual([...preferences].sort((a, b) => a - b));
        expect(new Set(hosts)).toEqual(new Set(records.map(({ exchange }) => exchange.replace(/\.$/, ''))));
        expect(hosts.length).toBe(new Set(hosts).size);
      }),
    );
  });

  it('is random among equals', () => {
    const records = ['a.test', 'b.test'].map((exchange) => ({ priority: 10, exchange }));
    const lots =
      (...values: number[]) =>
      () =>
        values.shift() ?? 0;
    expect(sortByPreference(records, lots(0.1, 0.9))).toEqual(['a.test', 'b.test']);
    expect(sortByPreference(records, lots(0.9, 0.1))).toEqual(['b.test', 'a.test']);
  });

  it('leaves out the null MX (RFC 7505)', () => {
    expect(sortByPreference([{ priority: 0, exchange: '' }])).toEqual([]);
    expect(sortByPreference([{ priority: 0, exchange: '.' }])).toEqual([]);
    expect(
      sortByPreference([
        { priority: 0, exchange: '.' },
        { priority: 10, exchange: 'MX.Normal.test.' },
      ]),
    ).toEqual(['mx.normal.test']);
  });
});
