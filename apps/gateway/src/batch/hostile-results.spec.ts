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

const lengths = [60, 6_000];

it.each(Object.entries(CELLS).flatMap(([name, shape]) => lengths.map((length) => [length, name, shape] as const)))(
  'cells of %i characters are written in linear time: %s',
  (length, _name, shape) => {
    const cell = shape(length);
    const rowsOf = (size: number): string[][] => Array.from({ length: size / length }, () => [cell, '1']);
    expect(steepGrowth(rowsOf, csvLines)).toEqual([]);
  },
);
