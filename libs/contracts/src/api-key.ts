import type { Mode } from './call-context';

/** The digits of a key, in the order of their value. */
export const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHECKSUM_LENGTH = 6;

/** What a secret scanner looks for: a match that {@link parseApiKey} accepts is a key beyond reasonable doubt. */
export const API_KEY_PATTERN = /ml_(live|test)_[0-9A-Za-z]{38}\b/;
const WHOLE_KEY = new RegExp(`^${API_KEY_PATTERN.source}$`);

/** A key without its checksum, and what it lacks: the CRC-32 of all that is before it, as six base62 digits. */
export function withChecksum(unchecked: string): string {
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

/** The polynomial of Ethernet's and zlib's CRC-32 (RFC 1952, section 8), bits reversed. */
const POLYNOMIAL = 0xed_b8_83_20;
const CRC_OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  return crc;
});

/** Of ASCII text. Node's own is not there in a browser. */
function crc32(text: string): number {
  let crc = 0xff_ff_ff_ff;
  for (let at = 0; at < text.length; at++) crc = (CRC_OF_BYTE[(crc ^ text.charCodeAt(at)) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
