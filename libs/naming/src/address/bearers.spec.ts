import { rivalChance, shareOfColleagues, sizesOf } from './bearers';
import { patternOf } from './patterns';

const meanOf = (known: number): number => sizesOf({}, known).reduce((sum, { colleagues, share }) => sum + share * colleagues, 0);

it('a company is the larger, the more people are known of it, and as large as the caller says', () => {
  expect(meanOf(3)).toBeLessThan(meanOf(10));
  expect(meanOf(10)).toBeLessThan(meanOf(40));
  expect(sizesOf({}, 7).reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(sizesOf({ employees: 12 }, 40)).toEqual([{ colleagues: 11, share: 1 }]);
});

it.each([
  ['{f}{last}', 0.022],
  ['{first}.{last}', 0.022],
  ['{first}', 0.01],
  ['{f}{l}', 0.01],
])('colleagues share addresses of %s as often as was counted', (notation, share) => {
  const pattern = patternOf(notation);
  if (!pattern) throw new Error(notation);
  expect(shareOfColleagues(pattern, 0.01)).toBeCloseTo(share, 9);
  expect(rivalChance(0.01, 100)).toBeGreaterThan(rivalChance(0.01, 10));
});
