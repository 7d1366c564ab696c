import * as fc from 'fast-check';
import { parseAddress } from '../address/address';
import { lookAlike, randomDecoys } from './decoys';

const locals = fc.stringMatching(/^[a-z0-9]{1,12}([._-][a-z0-9]{1,12}){0,3}$/);

describe('decoys', () => {
  it('are addresses, and never the same', () => {
    const many = Array.from({ length: 200 }, () => randomDecoys()).flat();
    expect(new Set(many.map(({ local }) => local)).size).toBe(400);
    for (const { local } of many) expect(parseAddress(`${local}@normal.test`)).toMatchObject({ local });
  });

  it('look like the target: same length, same separators, letters for letters and digits for digits', () => {
    fc.assert(
      fc.property(locals, (target) => {
        const { local, kind } = lookAlike(target);
        const shape = (text: string) =>
          text
            .replace(/[aeiou]/g, 'a')
            .replace(/[b-df-hj-np-tv-z]/g, 'b')
            .replace(/\d/g, '0');
        expect(kind).toBe('look-alike');
        expect(shape(local).startsWith(shape(target))).toBe(true);
        expect([...target].some((char, at) => /[a-z0-9]/.test(char) && char === local[at])).toBe(false);
        expect(local.replace(/[^a-z]/g, '').length).toBeGreaterThanOrEqual(6);
        if (target.replace(/[^a-z]/g, '').length >= 6) expect(local).toHaveLength(target.length);
      }),
    );
  });

  it('are addresses, whatever the target is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }), (target) => {
        const { local } = lookAlike(target);
        expect(parseAddress(`${local}@normal.test`)).toMatchObject({ local });
      }),
    );
    expect(lookAlike('"a..b"').local).toMatch(/^[a-z]x?[.x][a-z]+$/);
  });

  it('rarely have a name that somebody bears', () => {
    const seen = new Set(Array.from({ length: 1_000 }, () => lookAlike('jo').local));
    expect(seen.size).toBeGreaterThan(900);
  });
});
