import { halves, numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { readTable, rowsByName, type TableRules } from './table';

const NAMES = 'email,first_name\n';
const TABLES: Readonly<Record<string, Shape>> = {
  'rows of one letter': repeat('a\n', 'email\n'),
  'lines ended by carriage returns': repeat('a\r', 'email\r'),
  'empty lines': repeat('\n', NAMES, 'a'),
  'lines of blanks': repeat(' \n', NAMES, 'a'),
  'one long cell': repeat('a', NAMES),
  'one long cell in quotes': repeat('a', `${NAMES}"`, '"'),
  blanks: repeat(' ', NAMES, 'a'),
  'blanks behind quotes': repeat('"a" ', NAMES),
  quotes: repeat('"', NAMES),
  'quotes that are not closed': repeat('"a\n', NAMES),
  'quotes within cells': repeat('"a"b,', NAMES),
  'quotes within cells, behind blanks': repeat(' "a"b ,', NAMES),
  'quotes that are doubled': repeat('""', `${NAMES}"`, '"'),
  'one quote in each cell': repeat('"a,', NAMES),
  'lines in quotes': repeat('\n', `${NAMES}"`, '"'),
  semicolons: repeat(';', 'email;first_name\n'),
  'rows of semicolons': repeat(';;;\n', 'email;first_name\n', 'a'),
  'rows of all separators': repeat('a,b;c\td|e\n', NAMES),
  'one line of names': numbered((n) => `name${n},`),
  'one name again and again': repeat('email,'),
  'signs of addresses': repeat('a@', NAMES),
  'lines of addresses': numbered((n) => `a${n}@acme.test\n`, NAMES),
  preambles: repeat('a b c\n'),
  'NUL characters': repeat('a\0', NAMES),
};

/** Encodings that are told by a mark, by NULs, by a guess, and those that are declared. */
const ENCODINGS: Readonly<Record<string, [encode: (text: string) => Buffer, charset?: string]>> = {
  'UTF-8 with a mark': [(text) => Buffer.from(`\ufeff${text}`)],
  'UTF-16 with a mark': [(text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  'UTF-16 without a mark': [(text) => Buffer.from(text, 'utf16le')],
  'an unknown encoding': [(text) => Buffer.from(text, 'latin1')],
  'Shift_JIS, as declared': [(text) => Buffer.from(text, 'latin1'), 'shift_jis'],
};
const LETTERS: Readonly<Record<string, Shape>> = {
  'words beyond ASCII': numbered((n) => `größe${n} `, NAMES),
  'one word beyond ASCII': repeat('ä', NAMES),
  'two kinds of letters': halves('é', '\xff'),
};

/** In bytes; fewer rows stay in the caches of the processor. */
const SIZES = [48, 96, 192, 384, 768].map((kilobytes) => kilobytes * 1_024);

const read = (bytes: Buffer, rules: Partial<TableRules> = {}): void => {
  try {
    rowsByName(readTable(bytes, { fields: ['email', 'first_name'], ...rules }));
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringMatching(/^(?:has|holds|is) /) as string });
  }
};

describe('what a table may hold', () => {
  it.each(Object.entries(TABLES))('is read in linear time: %s', (_name, shape) => {
    expect(steepGrowth((size) => Buffer.from(shape(size)), read, SIZES)).toEqual([]);
  });

  const encoded = Object.entries(ENCODINGS).flatMap(([name, [encode, charset]]) =>
    Object.entries(LETTERS).map(([letters, shape]) => [letters, name, shape, encode, charset] as const),
  );
  it.each(encoded)('is decoded in linear time: %s in %s', (_letters, _name, shape, encode, charset) => {
    expect(
      steepGrowth(
        (size) => encode(shape(size)),
        (bytes) => read(bytes, { charset }),
      ),
    ).toEqual([]);
  });
});
