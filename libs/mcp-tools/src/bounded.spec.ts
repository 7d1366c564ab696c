import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { bounded, boundedText, fitting } from './bounded';

const MOST = 20_000;
const tokens = (value: unknown): number => encode(JSON.stringify(value)).length;
/** What makes many tokens of few characters. */
const ALPHABETS = [
  'qxzjkvw',
  'aBcD',
  'a1b2',
  '0123456789',
  '!#$%&(){}',
  '日本龘靐',
  '😀🧬🪿',
  'กขฃคฅ',
  '\u0001"\\\n',
  '𠀀𡃁',
  'plain words ',
];

it('keeps what fits as it is', () => {
  const value = { results: [{ email: 'ada@normal.test' }] };
  expect(bounded(value)).toEqual({ value, isCut: false });
});

it.each(ALPHABETS)('fits fat answers of %j into the bound', (letters) => {
  const fat = letters.repeat(8_000);
  const rows = Array.from({ length: 50 }, () => ({ email: 'a@b.test', notes: fat.slice(0, 1_500) }));
  const dossier = { output: { claim: fat, evidence: rows, deep: { signals: rows } }, sources: rows };
  const { value, isCut } = bounded(dossier);
  expect([isCut, value]).toEqual([true, { output: expect.anything(), sources: expect.anything() }]);
  expect(tokens({ text: boundedText(fat), structured: value })).toBeLessThan(MOST);
  const few = fitting(rows);
  expect([few.length > 0, tokens(few) < MOST]).toEqual([true, true]);
});

it('fits objects of many fields with long names', () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${at} ${'x'.repeat(300)}`, 'y'.repeat(50)]));
  const { value } = bounded({ results: [many] });
  expect([tokens(value) < MOST, Object.keys(value)]).toEqual([true, ['results']]);
});
