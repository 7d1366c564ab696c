import { FairLine } from './fair-line';

const anyone = () => true;
const entry = (account: string, bytes = 1) => ({ account, bytes });

describe('FairLine', () => {
  it('takes the accounts in turn, and the entries of each in their order', () => {
    const line = new FairLine({ entries: 10, bytes: 100 });
    const [a1, a2, a3, b1] = [entry('a', 1), entry('a', 2), entry('a', 3), entry('b', 4)];
    for (const each of [a1, a2, a3, b1]) line.add(each);
    expect([1, 2, 3, 4, 5].map(() => line.take(anyone))).toEqual([a1, b1, a2, a3, undefined]);
  });

  it('passes over accounts that may not start', () => {
    const line = new FairLine({ entries: 10, bytes: 100 });
    for (const each of [entry('a'), entry('b')]) line.add(each);
    expect(line.take((account) => account !== 'a')).toEqual(entry('b'));
    expect(line.take((account) => account !== 'a')).toBeUndefined();
    expect(line.size).toBe(1);
  });

  it('gives one account half of the bytes, or one entry of any size that fits', () => {
    const line = new FairLine({ entries: 10, bytes: 100 });
    expect([60, 1, 41].map((bytes) => line.add(entry('a', bytes)))).toEqual([true, false, false]);
    expect(line.add(entry('b', 41))).toBe(false);
    expect(line.add(entry('b', 40))).toBe(true);
    line.take(anyone);
    expect(line.add(entry('a', 50))).toBe(true);
  });
});
