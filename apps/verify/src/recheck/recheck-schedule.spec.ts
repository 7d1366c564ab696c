import * as fc from 'fast-check';
import { nextDelay, type Progress } from './recheck-schedule';

/** The delays until the schedule ends, when every recheck is greylisted again. */
function delays(wanted?: number): number[] {
  const all: number[] = [];
  let age = 0;
  for (let attempts = 0; ; attempts++) {
    const delay = nextDelay({ attempts, age, wanted });
    if (delay === undefined) return all;
    all.push(delay);
    age += delay;
  }
}

describe('nextDelay', () => {
  it('grows, and ends', () => {
    expect(delays()).toEqual([300, 900, 3_600, 14_400]);
  });

  it('is what the server asks for, but never shorter than the one before', () => {
    expect(nextDelay({ attempts: 0, age: 0, wanted: 42 })).toBe(42);
    expect(nextDelay({ attempts: 0, age: 0, wanted: 1_800 })).toBe(1_800);
    expect(delays(42)).toEqual([42, 300, 900, 3_600, 14_400]);
  });

  it.each<[Progress, number | undefined]>([
    [{ attempts: 0, age: 0, wanted: 0.2 }, 1],
    [{ attempts: 0, age: 0, wanted: 1e9 }, 14_400],
    [{ attempts: 3, age: 15_000 }, undefined],
    [{ attempts: 9, age: 0 }, undefined],
  ])('of %j is %j', (progress, delay) => {
    expect(nextDelay(progress)).toBe(delay);
  });

  it('ends whatever servers ask for', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), (wanted) => delays(wanted).length <= 10));
  });
});
