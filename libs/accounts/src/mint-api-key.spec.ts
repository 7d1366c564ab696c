import * as fc from 'fast-check';
import { API_KEY_PATTERN, MODES, parseApiKey } from '@modernleads/contracts';
import { mintApiKey } from './mint-api-key';

const key = fc.constantFrom(...MODES).map(mintApiKey);
const position = fc.nat({ max: 'ml_live_'.length + 37 });
const replaced = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at + 1);

describe('a new API key', () => {
  it.each(MODES)('of mode %s is recognised', (mode) => {
    expect(parseApiKey(mintApiKey(mode))).toEqual({ mode });
  });

  it('is refused after any change of one character', () => {
    fc.assert(
      fc.property(key, position, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), (original, at, other) => {
        fc.pre(original[at] !== other);
        expect(parseApiKey(replaced(original, at, other))).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused after any change of one base62 character, everywhere', () => {
    const original = mintApiKey('live');
    for (const at of Array.from(original).keys()) {
      for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') {
        if (other !== original[at]) expect(parseApiKey(replaced(original, at, other))).toBeUndefined();
      }
    }
  });

  it('is refused after any two characters have been swapped', () => {
    fc.assert(
      fc.property(key, position, position, (original, a, b) => {
        fc.pre(original[a] !== original[b]);
        const swapped = replaced(replaced(original, a, original.charAt(b)), b, original.charAt(a));
        expect(parseApiKey(swapped)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['nothing', ''],
    ['a prefix alone', 'ml_live_'],
    ['of another mode', mintApiKey('live').replace('live', 'prod')],
    ['too short', mintApiKey('live').slice(0, -1)],
    ['very long', 'a'.repeat(100_000)],
    ['followed by a line feed', `${mintApiKey('test')}\n`],
    ['preceded by a space', ` ${mintApiKey('test')}`],
  ])('is refused when it is %s', (_case, text) => {
    expect(parseApiKey(text)).toBeUndefined();
  });

  it('has another checksum in the other mode', () => {
    expect(parseApiKey(mintApiKey('live').replace('live', 'test'))).toBeUndefined();
  });

  it('uses every character of the alphabet about equally often', () => {
    const counts = new Map<string, number>();
    for (let made = 0; made < 2000; made++) {
      for (const character of mintApiKey('live').slice(8, 40)) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const expected = (2000 * 32) / 62;
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 61 degrees of freedom: an unbiased draw exceeds 150 once in a billion; one by 256 mod 62 gives about 600.
    expect(counts.size).toBe(62);
    expect(chiSquare).toBeLessThan(150);
  });

  it('is found in a text by the published pattern', () => {
    const secret = mintApiKey('test');
    expect(API_KEY_PATTERN.exec(`API_KEY="${secret}"; rest`)?.[0]).toBe(secret);
    expect(API_KEY_PATTERN.test(`${secret}0`)).toBe(false);
  });
});
