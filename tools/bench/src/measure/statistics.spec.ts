import { median, percentile } from './statistics';

describe('percentile', () => {
  const hundred = Float64Array.from({ length: 100 }, (_, index) => index + 1);

  it.each([
    [0, 1],
    [0.5, 50],
    [0.99, 99],
    [0.991, 100],
    [1, 100],
  ])('of 1 to 100 at %p is %p', (fraction, expected) => expect(percentile(hundred, fraction)).toBe(expected));

  it('of one value is that value', () => expect(percentile(Float64Array.of(7), 0.99)).toBe(7));
  it('of nothing is no number', () => expect(percentile(new Float64Array(), 0.5)).toBeNaN());
});

describe('median', () => {
  it('is the middle of an odd number of values, in any order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the two middle ones of an even number', () => expect(median([10, 1, 4, 2])).toBe(3));
  it('compares as numbers, not as text', () => expect(median([10, 9, 100])).toBe(10));
  it('of nothing is no number', () => expect(median([])).toBeNaN());
});
