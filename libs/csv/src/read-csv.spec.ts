import fc from 'fast-check';
import { readCsv } from './read-csv';
import { CsvError } from './records';

const ROWS = [
  { Name: 'Zoë', Note: 'one, two' },
  { Name: 'Ünal', Note: 'line\nbreak' },
];
const text = (separator: string, end = '\n'): string =>
  [`Name${separator}Note`, `Zoë${separator}"one, two"`, `Ünal${separator}"line\nbreak"`, ''].join(end);

describe('readCsv', () => {
  it.each([',', ';', '\t'])('reads fields separated by %j', (separator) =>
    expect(readCsv(Buffer.from(text(separator)))).toEqual(ROWS),
  );

  it.each(['\n', '\r\n'])('reads lines that end in %j', (end) => expect(readCsv(Buffer.from(text(';', end)))).toEqual(ROWS));

  it.each([
    ['UTF-8', Buffer.from(text(','))],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text(',')}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text(',')}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(text(','), 'utf16le')],
    ['UTF-16 of the other order', Buffer.from(`\ufeff${text(',')}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(text(','), 'latin1')],
  ])('reads %s', (_encoding, bytes) => expect(readCsv(bytes)).toEqual(ROWS));

  it('takes a NUL for a character that could not be read: it spoils its field, not the file', () =>
    expect(readCsv(Buffer.from('a,b\n1,x\0y\n2,z'))).toEqual([
      { a: '1', b: 'x\ufffdy' },
      { a: '2', b: 'z' },
    ]));

  it.each(['sep=;\r\n', 'SEP=;\n'])('believes a line that names the separator: %j', (line) =>
    expect(readCsv(Buffer.from(`\ufeff${line}a;b,c,d\n1;2`))).toEqual([{ a: '1', 'b,c,d': '2' }]),
  );

  it('takes a name with a separator in quotes for one column', () =>
    expect(readCsv(Buffer.from('"Last, First";Mail\nx;y'))).toEqual([{ 'Last, First': 'x', Mail: 'y' }]));

  it('leaves out empty fields and lines, fields without a column, and columns without a name', () =>
    expect(readCsv(Buffer.from('a,b,\n1,,x,y\n\n,,\n2\n'))).toEqual([{ a: '1' }, { a: '2' }]));

  it.each([
    ['', 'is empty'],
    ['a,a\n1,2', 'two columns named "a"'],
    ['a,__proto__\n1,2', 'name that cannot be used'],
    ['a,b\n1,"2\n3,4', 'quote that is not closed (line'],
    ['a,\0\n1,2', 'NUL'],
  ])('refuses %j', (file, reason) => {
    expect(() => readCsv(Buffer.from(file))).toThrow(CsvError);
    expect(() => readCsv(Buffer.from(file))).toThrow(reason);
  });

  it('never fails in any other way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 300 })), (content) => {
        try {
          for (const row of readCsv(Buffer.from(content as string))) expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
    );
  });

  it('gives back what was written, whatever it is', () => {
    const field = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((value) => value.trim() === value && !value.includes('\0'));
    const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (records, separator) => {
        const file = ['one two'.replace(' ', separator), ...records.map((record) => record.map(quoted).join(separator))].join(
          '\n',
        );
        expect(readCsv(Buffer.from(file))).toEqual(records.map(([one, two]) => ({ one, two })));
      }),
    );
  });
});
