import { DOS_CODE_PAGES } from './dos-code-pages';
import { CsvError } from './records';

/**
 * Encodings that Node lacks or gets wrong, by the characters that end them; bytes before those are as in ISO-8859-1. Node 20.18.3 and later read windows-1252
 * as ISO-8859-1.
 */
const OWN: Readonly<Record<string, string>> = {
  ...DOS_CODE_PAGES,
  'windows-1252':
    '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
    String.fromCharCode(...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at)),
  'iso-8859-16': '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
};

/** `850`, `CP850`, `IBM-850`, as programs of MS-DOS name a code page. */
const DOS_LABEL = /^(?:cp|ibm)?[-_ ]?(\d{3})$/;

/**
 * The encoding that a label of the WHATWG Encoding Standard, or of a code page of MS-DOS, names, in any case.
 * @throws CsvError for any other label.
 */
export function encodingNamed(label: string): string {
  const name = label.trim().toLowerCase().replace(DOS_LABEL, 'ibm$1');
  if (Object.hasOwn(OWN, name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    throw new CsvError(`is declared as "${name.slice(0, 40)}", which is no charset that can be read: send it as charset=utf-8`);
  }
}

/** Decodes a text, without its byte order mark. A byte that cannot be read becomes U+FFFD. */
export function decodeAs(encoding: string, bytes: Buffer): string {
  const own = OWN[encoding];
  if (own === undefined) return new TextDecoder(encoding).decode(bytes);
  const start = 0x100 - own.length;
  return bytes
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => (byte.charCodeAt(0) < start ? byte : own.charAt(byte.charCodeAt(0) - start)));
}
