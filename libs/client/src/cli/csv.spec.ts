import { csvText, parseCsv, withoutFormula } from './csv';

it.each([
  [
    'a,b\n1,2\n',
    ',',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    '\ufeffa;b\r\n"1;""x""";\r\n\r\n',
    ';',
    [
      ['a', 'b'],
      ['1;"x"', ''],
    ],
  ],
  [
    'a\tb\r"two\nlines"\t2',
    '\t',
    [
      ['a', 'b'],
      ['two\nlines', '2'],
    ],
  ],
  ['a\n"x"y\n', ',', [['a'], ['xy']]],
])('reads %j', (text, separator, rows) => {
  expect(parseCsv(text)).toEqual({ separator, rows });
});

it('refuses what is no table', () => {
  expect(() => parseCsv('a,b\n')).toThrow('a line of column names and a row');
  expect(() => parseCsv('a\n"open')).toThrow('does not end');
});

it('writes what it reads back', () => {
  const table = {
    separator: ';',
    rows: [
      ['a', ' b'],
      ['x;"y"', 'two\r\nlines'],
    ],
  };
  expect(parseCsv(csvText(table))).toEqual(table);
});

it('makes no formula', () => {
  expect(['=1+1', '@x', '\tx', 'Acme'].map(withoutFormula)).toEqual(["'=1+1", "'@x", "'\tx", 'Acme']);
});
