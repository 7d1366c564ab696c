import { steepGrowth } from '@modernleads/testing';
import * as fc from 'fast-check';
import { boundedJson } from './bounded-json';

const read = (text: string): unknown => boundedJson(Buffer.from(text));

describe('JSON of strangers', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => expect(read(text)).toEqual(JSON.parse(text))));
    const strings = { '[': ']', 'a,"b\\': '\\"{[,', é: ['', '\\\\'] };
    expect(read(JSON.stringify(strings, null, 2))).toEqual(strings);
  });

  it('may have 30,000 values and 512 levels, and a text of any length', () => {
    expect(read(`[${'1,'.repeat(29_997)}1]`)).toHaveLength(29_998);
    expect(() => read(`[${'1,'.repeat(29_999)}1]`)).toThrow('The JSON has more than 30000 values');
    expect(read(`${'['.repeat(512)}${']'.repeat(512)}`)).toHaveLength(1);
    expect(() => read(`${'['.repeat(513)}${']'.repeat(513)}`)).toThrow('The JSON is more than 512 levels deep');
    expect(read(`{"html":"${'[{,'.repeat(100_000)}"}`)).toEqual({ html: '[{,'.repeat(100_000) });
  });

  it.each(['', '{', '"', '"\\', '[1,]', '{"a":1}}', 'null null'])('is refused when it is none: %s', (text) => {
    expect(() => read(text)).toThrow(SyntaxError);
  });

  it.each([
    ['lists in lists', '['],
    ['objects in objects', '{"a":'],
    ['small lists', '[],'],
    ['quotes', '"'],
    ['escapes', '\\"'],
    ['white space', ' '],
  ])('takes time in proportion to its size: %s', (_shape, unit) => {
    const inputOf = (size: number): Buffer => Buffer.from(`[${unit.repeat(size / unit.length)}`);
    const attempt = (bytes: Buffer): unknown => {
      try {
        return boundedJson(bytes);
      } catch (error) {
        return error;
      }
    };
    expect(steepGrowth(inputOf, attempt)).toEqual([]);
  });
});
