import { ApiError } from '@modernleads/contracts';
import * as fc from 'fast-check';
import { MAX_JSON_DEPTH, parseStrictJson } from './strict-json';

const parse = (text: string) => parseStrictJson(Buffer.from(text));

function refusalOf(body: string | Buffer): ApiError {
  try {
    parseStrictJson(Buffer.from(body));
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error('accepted');
}

const members = (count: number): string => Array.from({ length: count }, (_, n) => `"k${n}":1`).join(',');
const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

describe('a strict JSON text', () => {
  it.each(['', ' \r\n\t', '\ufeff'])('is none where there is only %j', (text) => expect(parse(text)).toBeUndefined());

  it.each([
    ['a second value', '{} {}', 'body', /line 1, column 4: expected the end/],
    ['a broken object', '{"a": 1\n "b": 2}', 'body', /line 2, column 2: expected `,` or `}`/],
    ['a broken array', '[1 2]', 'body', /column 4: expected `,` or `]`/],
    ['a trailing comma', '{"a": 1,}', 'body', /column 9: expected a key in double quotes/],
    ['a trailing comma in an array', '[1,]', 'body', /column 4: expected a value/],
    ['single quotes', "{'a': 1}", 'body', /expected a key in double quotes/],
    ['a missing colon', '{"a" 1}', 'body', /expected `:`/],
    ['a missing value', '{"a": }', 'body', /expected a value/],
    ['a leading zero', '[01]', 'body', /expected `,` or `]`/],
    ['an unclosed string', '{"a": "b', 'body', /expected a closing `"`/],
    ['an unclosed object', '{"a": 1', 'body', /expected `,` or `}`/],
    ['XML', '<a/>', 'body', /column 1: expected a value/],
    ['a raw NUL', '{"a": "b\0"}', 'a', /contains a NUL/],
    ['an escaped NUL', '{"a": {"b": ["c", "\\u0000"]}}', 'a.b[1]', /contains a NUL/],
    ['a NUL in a key', '{"a\\u0000": 1}', 'body', /contains a NUL/],
    ['a raw line break', '{"a": "b\nc"}', 'a', /raw control character/],
    ['an unknown escape', '{"a": "C:\\path"}', 'a', /unknown escape/],
    ['an unfinished escape', '{"a": "\\', 'a', /unknown escape/],
    ['a short unicode escape', '{"a": "\\u00g0"}', 'a', /four hexadecimal digits/],
    ['a lone high surrogate', '{"a": "\\ud83d"}', 'a', /half of a surrogate pair/],
    ['a high surrogate before something else', '{"a": "\\ud83dx\\ude00"}', 'a', /half of a surrogate pair/],
    ['a lone low surrogate', '{"a": "\\ude00"}', 'a', /half of a surrogate pair/],
    ['a key given twice', '{"rows": [{"x": 1}, {"email": 1, "email": 2}]}', 'rows[1].email', /more than once.*line 1, column/],
    ['a key given twice in two spellings', '{"email": 1, "\\u0065mail": 2}', 'email', /more than once/],
    ['__proto__', '{"a": {"__proto__": {"admin": true}}}', 'a.__proto__', /not allowed/],
    ['an escaped __proto__', '{"\\u005f_proto__": 1}', '__proto__', /not allowed/],
    ['constructor.prototype', '{"constructor": {"prototype": {}}}', 'constructor.prototype', /not allowed/],
    ['an integer beyond 2^53', '{"id": 9007199254740993}', 'id', /send it as a string/],
    ['a number beyond every double', '[1e400]', '[0]', /send it as a string/],
    ['one level too many', nested(MAX_JSON_DEPTH + 1), 'body', /nested deeper than 32/],
    ['an object of too many members', `{"rows":[{${members(2_001)}}]}`, 'body', /object of more than 2000 members/],
    ['100,000 levels', '{"a":'.repeat(100_000), 'body', /nested deeper than 32/],
  ])('refuses %s', (_what, text, field, issue) => {
    const { code, extras, message } = refusalOf(text);
    expect({ code, fields: extras.details?.map((detail) => detail.field) }).toEqual({ code: 'invalid_input', fields: [field] });
    expect(extras.details?.[0]?.issue).toMatch(issue);
    expect(message).toMatch(issue);
  });

  it.each([
    ['latin-1', Buffer.from('{"name": "Jürgen"}', 'latin1')],
    ['UTF-16', Buffer.from('\ufeff{"a": 1}', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('{"a": 1}', 'utf16le')],
    ['UTF-16 with its bytes swapped', Buffer.from('{"a": 1}', 'utf16le').swap16()],
    ['an encoded surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('refuses bytes that are not UTF-8: %s', (_what, bytes) => {
    expect(refusalOf(bytes).extras.details).toEqual([{ field: 'body', issue: 'must be encoded as UTF-8' }]);
  });

  it('skips a leading byte order mark, and only there', () => {
    expect(parse('\ufeff{"a": "\ufeff"}')).toEqual({ a: '\ufeff' });
    expect(refusalOf('{\ufeff}').message).toMatch(/expected a key/);
  });

  it.each([
    '{}',
    '[]',
    ' {"a" : [ ] } ',
    'true',
    '-0.5e-3',
    '"\\ud83d\\ude00\\n\\/"',
    '{"": {"": 1}}',
    nested(MAX_JSON_DEPTH),
    `[{${members(2_000)}},{${members(2_000)}}]`,
    '{"prototype": 1, "constructor": 2}',
  ])('accepts %s', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('names a key in short, however long it is', () => {
    expect(refusalOf(`{"${'k'.repeat(50_000)}": "\\u0000"}`).message.length).toBeLessThan(300);
  });
});

const string = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('\0', '\ud83d', '"', '\\', '__proto__', 'constructor', 'prototype', 'a'),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(2 ** 53, 2 ** 53 - 1, -(2 ** 53), 1e22, 1e308));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(string, number, fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(string, tie('value')), { maxLength: 4 }).map((entries) => new Entries(entries)),
  ),
}));

/** An object as it is written: its keys may repeat. */
class Entries {
  constructor(readonly entries: [string, unknown][]) {}
}

function write(what: unknown, space: string): string {
  const list = (items: string[]) => items.join(`${space},`);
  if (what instanceof Entries)
    return `{${list(what.entries.map(([key, item]) => `${space}${JSON.stringify(key)}${space}:${write(item, space)}`))}}`;
  if (Array.isArray(what)) return `[${list(what.map((item) => write(item, space)))}${space}]`;
  return `${space}${JSON.stringify(what)}`;
}

const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const text = fc
  .tuple(value, fc.constantFrom('', ' ', '\n\t'), fc.constantFrom(/$^/g, /[\u0080-\uffff]/g, /[_a-z](?=\w*")/g))
  .map(([what, space, escaped]) => write(what, space).replace(escaped, escape));

/** Says of a text that JSON.parse accepts whether it has something forbidden, with none of the means of the scanner. */
function isForbidden(source: string): boolean {
  const withoutStrings = source.replace(/"(?:[^"\\]|\\.)*"/g, '');
  let keys = 0;
  const bad = (what: unknown, depth: number, parent: string): boolean => {
    if (typeof what === 'number') return !(Math.abs(what) < 2 ** 53);
    if (typeof what === 'string') return what.includes('\0') || /[\ud800-\udfff]/u.test(what);
    if (typeof what !== 'object' || what === null) return false;
    if (depth === MAX_JSON_DEPTH) return true;
    if (Array.isArray(what)) return what.some((item) => bad(item, depth + 1, ''));
    return Object.entries(what).some(([key, item]) => {
      keys++;
      return (
        key === '__proto__' ||
        (parent === 'constructor' && key === 'prototype') ||
        bad(key, depth, '') ||
        bad(item, depth + 1, key)
      );
    });
  };
  return bad(JSON.parse(source), 0, '') || keys !== withoutStrings.split(':').length - 1;
}

/** Accepted with the same result as by JSON.parse, or refused with reason, and never in any other way. */
function agrees(source: string): void {
  if (source.trim() === '') return expect(parse(source)).toBeUndefined();
  let expected: unknown;
  try {
    expected = JSON.parse(source);
  } catch {
    expect(refusalOf(source).code).toBe('invalid_input');
    return;
  }
  if (isForbidden(source)) expect(refusalOf(source).code).toBe('invalid_input');
  else expect(parse(source)).toEqual(expected);
}

describe('the strict parser agrees with JSON.parse about everything it does not forbid', () => {
  it('for well-formed texts', () => {
    fc.assert(fc.property(text, agrees), { numRuns: 3_000 });
  });

  it('for texts with a few wrong characters', () => {
    const junk = fc.oneof(fc.constantFrom(...'{}[],:"\\u0e+-. \n\t\0'), fc.string({ unit: 'binary', maxLength: 3 }));
    const edit = fc.record({ at: fc.nat(200), drop: fc.nat(2), insert: junk });
    const edited = fc.tuple(text, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([source, edits]) =>
      edits.reduce((current, { at, drop, insert }) => {
        const start = at % (current.length + 1);
        return current.slice(0, start) + insert + current.slice(start + drop);
      }, source),
    );
    fc.assert(
      fc.property(edited, (source) =>
        agrees(
          Buffer.from(source)
            .toString()
            .replace(/^\ufeff/, ''),
        ),
      ),
      { numRuns: 5_000 },
    );
  });

  it('for arbitrary bytes, which it answers with an ApiError or a value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          parseStrictJson(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
