import { isUtf8 } from 'node:buffer';
import { detectEncoding } from './detect-encoding';
import { decodeAs, encodingNamed } from './encodings';
import { CsvError } from './records';

/** Bytes that are looked at to tell UTF-16 without a mark. */
const SAMPLE = 4_096;
/** The fewest NULs in UTF-16, and their least share: separators and line ends alone are that many. */
const LEAST_NULS = 4;
const LEAST_SHARE = 0.02;

/**
 * The text of a file, without its byte order mark. First counts what the bytes prove: a byte order mark, NULs at every other place (UTF-16), escape
 * sequences (ISO-2022-JP). Then the declared charset; UTF-8 and Latin-1, which HTTP libraries declare unasked, only if the bytes agree. Then UTF-8, if
 * nearly all of it is that. Then the encoding that `detectEncoding` is sure of. A byte that cannot be read becomes U+FFFD.
 * @param charset a label as `encodingNamed` takes it.
 * @throws CsvError for an unknown label, and for an encoding that cannot be told.
 */
export function decodeText(bytes: Buffer, charset?: string): string {
  const declared = charset === undefined ? undefined : encodingNamed(charset);
  const encoding =
    provenEncoding(bytes) ??
    (declared !== undefined && agrees(bytes, declared) ? declared : undefined) ??
    (isNearlyUtf8(bytes) ? 'utf-8' : undefined) ??
    detectEncoding(bytes) ??
    declared;
  if (encoding === undefined)
    throw new CsvError(
      'is in an encoding that cannot be told: save it as UTF-8, or name its charset, as in "Content-Type: text/csv; charset=windows-1250"',
    );
  return decodeAs(encoding, bytes);
}

function provenEncoding(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0] as [number, number];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[(at % 2) as 0 | 1] += 1;
  });
  const [first, second] = nuls;
  if (Math.max(first, second) >= Math.max(LEAST_NULS, sample.length * LEAST_SHARE)) {
    if (second > 10 * first) return 'utf-16le';
    if (first > 10 * second) return 'utf-16be';
  }
  return bytes.includes('\x1b$B') || bytes.includes('\x1b$@') ? 'iso-2022-jp' : undefined;
}

function agrees(bytes: Buffer, declared: string): boolean {
  if (declared === 'utf-8') return isNearlyUtf8(bytes);
  // Text in Latin-1 that has letters beyond ASCII is practically never well-formed UTF-8.
  return declared !== 'windows-1252' || !isUtf8(bytes);
}

/** True when at least as many characters beyond ASCII are well-formed UTF-8 as are not. */
function isNearlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  const text = decodeAs('utf-8', bytes);
  let balance = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) balance += text[at] === '\ufffd' ? -1 : 1;
  return balance >= 0;
}
