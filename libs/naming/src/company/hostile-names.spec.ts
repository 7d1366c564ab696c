import { steepGrowth } from '@modernleads/testing';
import { cleanCompanyName } from './clean-company-name';

/** Longer names come back as they are. */
const LENGTHS = [125, 250, 500, 1_000];

const UNITS = [
  'co ',
  'co, ',
  '& co ',
  'Inc. ',
  'S.A. ',
  ' - ',
  '-',
  ', ',
  '. ',
  '(a) ',
  '(',
  ' / ',
  '|',
  ' and',
  ' dba',
  'a a a ',
  ' branch',
  'Aa ',
  'the ',
  'a\u0301',
  '😀',
  '株式会社',
  'بشركة ',
  'word ',
  'w',
];

it.each(UNITS)('cleans a name made of %j in linear time', (unit) => {
  const nameOf = (length: number) => `x ${unit.repeat(Math.floor((length - 2) / unit.length))}`;
  expect(steepGrowth(nameOf, (name) => cleanCompanyName(name, { recase: true }), LENGTHS)).toEqual([]);
});
