import { ApiError } from '@modernleads/contracts';
import { numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { parseStrictJson } from './strict-json';

const TEXTS: Readonly<Record<string, Shape>> = {
  'a long string': repeat('a', '"', '"'),
  'a string that does not end': repeat('a', '"'),
  'a string of escapes': repeat('\\n', '"', '"'),
  'a string of escaped pairs': repeat('\\ud83d\\ude00', '"', '"'),
  'a long number': repeat('1'),
  'a number of zeros': repeat('0', '0.', '1'),
  'a long key': repeat('a', '{"', '":1}'),
  'a long key of escapes': repeat('\\n', '{"', '":1}'),
  members: numbered((n) => `"a${n}":${n},`, '{', '"b":0}'),
  'members of escaped names': numbered((n) => `"\\n${n}":${n},`, '{', '"b":0}'),
  'one name again and again': repeat('"a":1,', '{', '"a":1}'),
  'names of numbers': numbered((n) => `"${n}":1,`, '{', '"b":0}'),
  values: repeat('1,', '[', '1]'),
  'empty objects': repeat('{},', '[', '{}]'),
  'nesting that does not end': repeat('['),
  'nested objects': repeat('{"a":'),
  'shallow nesting again and again': repeat(`${'['.repeat(30)}${']'.repeat(30)},`, '[', '1]'),
  'white space': repeat(' ', '[', '1]'),
  'white space alone': repeat(' \n'),
  'line ends before a fault': repeat('\n', '[', 'x'),
  'words that are none': repeat('tru'),
};

/** In bytes. A string of more is no longer in the caches of the processor: reading one takes longer for each byte. */
const SIZES = [12, 24, 48, 96, 192].map((kilobytes) => kilobytes * 1_024);

const parse = (bytes: Buffer): void => {
  try {
    parseStrictJson(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
  }
};

it.each(Object.entries(TEXTS))('JSON is parsed in linear time: %s', (_name, shape) => {
  expect(steepGrowth((size) => Buffer.from(shape(size)), parse, SIZES)).toEqual([]);
});
