import { decode, encode, WrittenJson } from './wire';

const written = (value: unknown) => new WrittenJson(Buffer.from(JSON.stringify(value)));

it.each([
  ['alone', { rows: written([1]) }, { rows: [1] }],
  ['beside others', { a: 1, rows: written(['ä']), b: undefined, 'c"': null }, { a: 1, rows: ['ä'], 'c"': null }],
  ['more than one', { rows: written([]), 'r"s': written({}) }, { rows: [], 'r"s': {} }],
])('a message has what is written already as it is: %s', (_name, message, read) => {
  expect(decode(encode(message))).toEqual(read);
});

it('a message with what is written already may be no larger than another', () => {
  expect(() => encode({ rows: written('a'.repeat(256 * 1024)) })).toThrow('too large');
});
