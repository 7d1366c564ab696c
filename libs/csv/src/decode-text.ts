import { isUtf8 } from 'node:buffer';

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 1_000;

/**
 * The text of a file of unknown encoding: by its byte order mark, else UTF-16 where every other byte is NUL, else UTF-8 if it is that,
 * else Windows-1252, which spreadsheets write and which has the letters of Latin-1 at their places. Without the mark.
 */
export function decodeText(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = (odd: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const many = sample.length / 4;
  if (zeros(1) > many) return 'utf-16le';
  if (zeros(0) > many) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
