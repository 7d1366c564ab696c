import { repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { csvLines } from './write-csv';

const CELLS: Readonly<Record<string, Shape>> = {
  quotes: repeat('"'),
  'signs of formulas': repeat('=+-@'),
  'line ends': repeat('\r\n'),
  blanks: repeat(' ', 'a', 'a'),
  separators: repeat(',;|\t'),
  letters: repeat('a'),
};

/** Characters of a page of results. */
const SIZES = [6, 12, 24, 48, 96].map((thousands) => thousands * 1_000);

it.each(Object.entries(CELLS))('rows are written in linear time: %s', (_name, shape) => {
  const rowsOf = (size: number): string[][] => Array.from({ length: size / 60 }, () => [shape(60), '1']);
  expect(steepGrowth(rowsOf, csvLines, SIZES)).toEqual([]);
});
