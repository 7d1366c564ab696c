import fc from 'fast-check';
import { CsvError, recordsOf } from './records';

const read = (text: string, separator = ','): (readonly string[])[] => [...recordsOf(text, separator)].map(({ cells }) => cells);

describe('the records of a table', () => {
  const ENDS = ['\n', '\r\n', '\r', '\r\r\n'];

  it('end with each kind of line end, whichever came before', () => {
    for (const [one, two] of ENDS.flatMap((one) => ENDS.map((two) => [one, two] as const))) {
      const text = ['a,b', `1,2${two}3,4`, '"5",6', '7,"8"'].join(one);
      const records = [['a', 'b'], ...[1, 3, 5, 7].map((n) => [String(n), String(n + 1)])];
      expect(read(text)).toEqual(records);
      expect(read(text + two)).toEqual(records);
    }
  });

  it('keep the line ends within quotes', () => {
    for (const end of ENDS) expect(read(`"a${end}b",c${end}d`)).toEqual([[`a${end}b`, 'c'], ['d']]);
  });

  it('tell on which line they begin', () => {
    const text = 'a\r\n\r\n"b\nb",c\rd\r\r\ne';
    expect([...recordsOf(text, ',')].map(({ line }) => line)).toEqual([1, 3, 5, 6]);
  });

  it.each([
    ['5" pipe,x', ['5" pipe', 'x']],
    ['"5"" pipe",x', ['5" pipe', 'x']],
    ['"Robert "Bob" Smith",x', ['Robert "Bob" Smith', 'x']],
    ['"Bob" Smith,"x"', ['"Bob" Smith', 'x']],
    ['"Bob" Smith,x', ['"Bob" Smith', 'x']],
    ['a "b" c,x', ['a "b" c', 'x']],
    ['"a" , "b, c"', ['a', 'b, c']],
    ['"",""""', ['', '"']],
    [' a ,b', [' a ', 'b']],
    [',', ['', '']],
  ])('have the cells of %s', (text, cells) => {
    expect(read(text)).toEqual([cells]);
    expect(read(`${text}\nnext`)).toEqual([cells, ['next']]);
  });

  it('are separated by tabs and keep blanks beside them', () =>
    expect(read('a b\t"c\td"\t\te', '\t')).toEqual([['a b', 'c\td', '', 'e']]));

  it.each([
    ['a,b\n1,"2\n3,4', 2],
    ['a\n"Acme, x\n"Beta", y\n', 2],
    ['a\nb\n"c', 3],
  ])('are refused rather than joined when a quote is not closed: %j', (text, line) => {
    expect(() => read(text)).toThrow(new CsvError(`has a quote that is not closed (line ${line})`));
  });

  it('are read from what was written, whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '\t'), maxLength: 8 });
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(records, fc.constantFrom(...ENDS), fc.constantFrom(',', ';', '\t'), (all, end, separator) => {
        const text = all.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join(end);
        expect(read(text, separator)).toEqual(all);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of arbitrary text are read or refused', () => {
    const unit = fc.constantFrom('a', '"', ',', '\n', '\r', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        try {
          expect(read(text).every((cells) => cells.length > 0)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(CsvError);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('are not held in memory, nor are the cells of one without end', () => {
    const [first] = recordsOf('a\n'.repeat(4_000_000), ',');
    expect(first).toEqual({ line: 1, cells: ['a'] });
    expect(read(','.repeat(100_000))[0]).toHaveLength(1_001);
  });
});
