import { crc32 } from 'node:zlib';
import * as fc from 'fast-check';
import { BASE62, keyHint, parseApiKey, withChecksum } from './api-key';

/** Keys of the published form, with checksums made by another implementation (Python: zlib.crc32 and divmod by 62). */
const KNOWN = ['ml_live_0123456789abcdefghijABCDEFGHIJ0046RE89', 'ml_test_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz2TMWjY'];

describe('an API key', () => {
  it.each(KNOWN)('%s carries the checksum that anybody computes', (known) => {
    expect(parseApiKey(known)).toBeDefined();
    expect(withChecksum(known.slice(0, -6))).toBe(known);
  });

  it('carries the CRC-32 that zlib computes', () => {
    const value = (digits: string): number => [...digits].reduce((sum, digit) => sum * 62 + BASE62.indexOf(digit), 0);
    const texts = fc.stringMatching(/^[0-9A-Za-z_]{0,60}$/);
    fc.assert(fc.property(texts, (text) => expect(value(withChecksum(text).slice(text.length))).toBe(crc32(text))));
  });

  it('is shown as prefix and last four characters', () => {
    expect(keyHint(KNOWN[1] as string)).toBe('ml_test_…MWjY');
  });
});
