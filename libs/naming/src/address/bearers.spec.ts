import { rivalChance, shareOfColleagues, sizesOf } from './bearers';
import { patternOf } from './patterns';

const meanOf = (known: number): number => sizesOf({}, known).reduce((sum, { colleagues, share }) => sum + share * colleagues, 0);

it('a company is the larger, the more people are known of it, and as large as the caller says', () => {
  expect(meanOf(3)).toBeLessThan(meanOf(10));
  expect(meanOf(10)).toBeLessThan(meanOf(40));
  expect(sizesOf({}, 7).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(sizesOf({ employees: 12 }, 40)).toEqual([{ colleagues: 11, share: 1 }]);
});

it('a company whose size is not told has as many people as were counted, and never fewer than are known of it', () => {
  expect(meanOf(0)).toBeGreaterThan(17);
  expect(meanOf(0)).toBeLessThan(23);
  for (const known of [4, 9, 40, 500]) {
    const smaller = sizesOf({}, known).filter(({ colleagues }) => colleagues < known);
    expect(smaller.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(0.25);
  }
});

it.each([
  ['{f}{last}', 0.022],
  ['{first}.{last}', 0.022],
  ['{first}', 0.022],
  ['{f}{l}', 0.01],
])('colleagues share addresses of %s as often as was counted', (notation, share) => {
  const pattern = patternOf(notation);
  if (!pattern) throw new Error(notation);
  expect(shareOfColleagues(pattern, 0.01)).toBeCloseTo(share, 9);
  expect(rivalChance(0.01, 100)).toBeGreaterThan(rivalChance(0.01, 10));
  expect(rivalChance(0.3, 1_000_000)).toBeLessThan(1);
});

it('a name is frequent at one company and unknown at another: even where three colleagues should have an address, often none does', () => {
  expect(rivalChance(0.015, 200)).toBeCloseTo(0.75, 2);
  expect(rivalChance(0.015, 8)).toBeCloseTo(0.107, 2);
});
