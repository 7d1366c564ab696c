import { numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { countryCodeOf } from './country';
import { readEmail } from './email';
import { canonicalMailbox } from './mailbox';
import { readPhones } from './phone';
import { isNameless, isPlaceholder } from './placeholder';
import { readProfile } from './profile';
import { readWebsite } from './website';

const CELLS: Readonly<Record<string, Shape>> = {
  'signs of addresses': repeat('a@'),
  addresses: numbered((n) => `a${n}@b.test,`),
  'dots of a domain': repeat('a.', 'a@'),
  'a long local part': repeat('a.', '', '@b.test'),
  'names in quotes': repeat('"a" '),
  'quotes and escapes': repeat('"\\'),
  'opening brackets': repeat('('),
  'angle brackets': repeat('<'),
  'angle brackets in pairs': repeat('<a>'),
  'mailto:': repeat('mailto: '),
  labels: repeat('mail=', '', 'a@b.test'),
  digits: repeat('1'),
  'numbers of phones': numbered((n) => `+49 30 ${10_000 + n} / `),
  'signs of phones': repeat('+('),
  'blanks between digits': repeat(' ', '1', '1'),
  extensions: repeat('ext 1 '),
  fax: repeat('fax '),
  letters: repeat('a'),
  blanks: repeat(' ', 'a', 'a'),
  dots: repeat('.'),
  slashes: repeat('/'),
  'closing brackets': repeat(')', 'a', 'a'),
  schemes: repeat('https://'),
  'a long path': repeat('a/', 'https://acme.test/'),
  profiles: repeat('linkedin.com/in/a '),
  'a long profile': repeat('a-', 'https://linkedin.com/in/'),
  'signs without width': repeat('\u200b'),
  'marks on a letter': repeat('\u0301', 'a'),
  'letters that grow': repeat('\ufdfa'),
  separators: repeat(',;|'),
  'line ends': repeat('\n'),
};

function readEachWay(cell: string): void {
  const readers = [readEmail, canonicalMailbox, readPhones, readWebsite, readProfile, countryCodeOf, isPlaceholder, isNameless];
  for (const read of readers) read(cell);
}

/** Characters: longer cells are not read. */
const LENGTHS = [312, 625, 1_250, 2_500, 5_000];

it.each(Object.entries(CELLS))('a cell is read in linear time: %s', (_name, shape) => {
  expect(steepGrowth((length) => shape(length).slice(0, length), readEachWay, LENGTHS)).toEqual([]);
});
