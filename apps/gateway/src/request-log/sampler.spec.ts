import { Sampler } from './sampler';

const weigh = (sampler: Sampler, calls: number, now: number, account = 'a', crowded = false): number[] =>
  Array.from({ length: calls }, () => sampler.weigh(account, now, crowded));
const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

describe('the sampling of calls', () => {
  it('keeps all up to the rate, and above it one of ten that stands for ten', () => {
    const weights = weigh(new Sampler(50), 200, 0);
    expect(weights.slice(0, 50)).toEqual(Array(50).fill(1));
    expect(weights.filter((weight) => weight > 0)).toHaveLength(65);
    expect(sum(weights)).toBe(200);
  });

  it('begins anew in each second, for each account by itself', () => {
    const sampler = new Sampler(5);
    expect(sum(weigh(sampler, 5, 999))).toBe(5);
    expect(weigh(sampler, 1, 999)).toEqual([0]);
    expect(weigh(sampler, 1, 999, 'b')).toEqual([1]);
    expect(weigh(sampler, 1, 1_000)).toEqual([1]);
  });

  it('keeps none whole where there is little room', () => {
    const weights = weigh(new Sampler(50), 40, 0, 'a', true);
    expect(weights.filter((weight) => weight > 0)).toEqual([10, 10, 10, 10]);
  });
});
