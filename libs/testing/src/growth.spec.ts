import { repeat } from './shapes';
import { growthOf, steepGrowth } from './growth';

const SIZES = [1_000, 2_000, 4_000, 8_000, 16_000];
/** Enough for what is quadratic, which takes long. */
const SMALL = SIZES.map((size) => size / 4);
const lines = repeat('a\n');

/** Reads one line after the other. */
function readLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Reads all lines before each line again, to tell its number. */
function numberLines(text: string): number {
  let sum = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) sum += readLines(text.slice(0, at));
  return sum;
}

/** Looks for the end of each line to the end of the text, where there is none. */
const findEnds = (text: string): number => [...text.matchAll(/\n/g)].filter(({ index }) => text.includes('a\0', index)).length;

/** Reads all lines once for each line of a square of them: n√n. */
function readSquare(text: string): number {
  let sum = 0;
  for (let line = Math.sqrt(text.length); line > 0; line -= 1) sum += readLines(text);
  return sum;
}

describe('growth of times', () => {
  const timesOf = (time: (n: number) => number): number[] => [1, 2, 4, 8, 16, 32, 64].map((n) => time(n * 12_288));

  it.each<[string, number[]]>([
    ['linear', timesOf((n) => n)],
    ['n log n', timesOf((n) => n * Math.log2(n))],
    ['linear within the caches, and at half the speed outside', timesOf((n) => (n > 100_000 ? 2 * n : n))],
    ['linear with one time that is too long', timesOf((n) => (n === 49_152 ? 2 * n : n))],
  ])('is 2.2 at most where they are %s', (_name, times) => {
    expect(growthOf(times)).toBeLessThanOrEqual(2.2);
  });

  it.each<[string, number[]]>([
    ['quadratic', timesOf((n) => n * n)],
    ['n√n', timesOf((n) => n ** 1.5)],
    ['linear and a little quadratic', timesOf((n) => n + n ** 2 / 200_000)],
    ['quadratic with one time that is too long', timesOf((n) => n ** 2 * (n === 12_288 ? 8 : 1))],
  ])('is more where they are %s', (_name, times) => {
    expect(growthOf(times)).toBeGreaterThan(2.2);
  });
});

describe('growth of the time of a parser', () => {
  it('is not steep where the work is linear', () => {
    expect(steepGrowth(lines, readLines, SIZES)).toEqual([]);
    expect(steepGrowth(lines, (text) => text.split('\n').sort(), SIZES)).toEqual([]);
  });

  it.each([
    ['numbers each line from the first one on', numberLines, SMALL],
    // It begins with a letter of the text: a search for another one is too fast to be seen beside the rest.
    ['looks for what is not there', findEnds, SMALL],
    ['reads all lines again at times', readSquare, SIZES],
  ] as const)('is steep where a parser %s', (_name, work, sizes) => {
    expect(steepGrowth(lines, work, sizes)).toHaveLength(sizes.length);
  });
});
