import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Mode } from './call-context';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const RANDOM_LENGTH = 32;
const CHECKSUM_LENGTH = 6;

/** What a secret scanner looks for: a match that {@link parseApiKey} accepts is a key beyond reasonable doubt. */
export const API_KEY_PATTERN = /ml_(live|test)_[0-9A-Za-z]{38}\b/;
const WHOLE_KEY = new RegExp(`^${API_KEY_PATTERN.source}$`);

/**
 * Makes a new API key: `ml_live_` or `ml_test_`, 32 random base62 characters (190 bits), and the CRC-32 of all that as six
 * base62 digits, so that a mistyped key is told from a real one without asking anybody.
 */
export function mintApiKey(mode: Mode): string {
  const random = Array.from({ length: RANDOM_LENGTH }, () => BASE62.charAt(randomInt(BASE62.length)));
  const unchecked = `ml_${mode}_${random.join('')}`;
  return unchecked + checksum(unchecked);
}

/**
 * Tells offline whether a text has the form and the checksum of an API key. Any one wrong character is noticed, and any two
 * swapped ones; of other slips all but one in four billion.
 * @returns the key's mode, or undefined if it cannot be a key.
 */
export function parseApiKey(text: string): { mode: Mode } | undefined {
  const [, mode] = WHOLE_KEY.exec(text) ?? [];
  if (!mode || checksum(text.slice(0, -CHECKSUM_LENGTH)) !== text.slice(-CHECKSUM_LENGTH)) return undefined;
  return { mode: mode as Mode };
}

/** What may be stored and shown of a key: its prefix and its last four characters, as in `ml_live_…z9y8`. */
export function keyHint(key: string): string {
  return `${key.slice(0, key.lastIndexOf('_') + 1)}…${key.slice(-4)}`;
}

function checksum(text: string): string {
  let digits = '';
  for (let rest = crc32(text); digits.length < CHECKSUM_LENGTH; rest = Math.floor(rest / BASE62.length)) {
    digits = BASE62.charAt(rest % BASE62.length) + digits;
  }
  return digits;
}
