import { repeat } from './shapes';
import { steepGrowth } from './growth';

const SIZES = [1_000, 2_000, 4_000, 8_000, 16_000];
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
const findEnds = (text: string): number => [...text.matchAll(/\n/g)].filter(({ index }) => text.includes('\0', index)).length;

describe('growth of the time of a parser', () => {
  it('is not steep where the work is linear', () => {
    expect(steepGrowth(lines, readLines, SIZES)).toEqual([]);
    expect(steepGrowth(lines, (text) => text.split('\n').sort(), SIZES)).toEqual([]);
  });

  it.each([
    ['numbers each line from the first one on', numberLines, SIZES],
    // A search is fast: only in long texts it takes more time than the rest.
    ['looks for what is not there', findEnds, SIZES.map((size) => 16 * size)],
  ] as const)('is steep where a parser %s', (_name, work, sizes) => {
    expect(steepGrowth(lines, work, sizes)).toHaveLength(sizes.length);
  });
});
