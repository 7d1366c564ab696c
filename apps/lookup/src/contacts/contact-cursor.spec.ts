import { readCursor, writeCursor } from './contact-cursor';

const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

it('reads what it has written', () => {
  expect(readCursor(writeCursor([3, 'ångström 😀', '17']), true)).toEqual([3, 'ångström 😀', '17']);
  expect(readCursor(writeCursor([0, '1796052000123456', '17']), false)).toEqual([0, '1796052000123456', '17']);
});

it.each([
  ['no JSON', Buffer.from('x').toString('base64url'), true],
  ['no list', written({}), true],
  ['no such field', written([5, 'a', '1']), true],
  ['half a field', written([0.5, 'a', '1']), true],
  ['a NUL', written([0, 'a\0', '1']), true],
  ['half a character', written([0, 'a\ud800', '1']), true],
  ['a key that is none', written([0, 7, '1']), true],
  ['an id that is none', written([0, 'a', '1; DROP TABLE contact']), true],
  ['a moment that is none', written([0, '2026-99-99', '1']), false],
  ['a field without a search', written([1, '1', '1']), false],
])('refuses %s', (_what, cursor, isSearch) => {
  expect(() => readCursor(cursor, isSearch)).toThrow(expect.objectContaining({ code: 'invalid_input' }));
});
