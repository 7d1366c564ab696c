import { decodeAs } from '../src/encodings';

/** Encodings that are read, each with a word that its letters can spell. */
export const ENCODINGS: readonly (readonly [encoding: string, word: string])[] = [
  ['utf-8', 'Zoë 山田 ✓'],
  ['utf-16le', 'Zoë 山田'],
  ['utf-16be', 'Zoë 山田'],
  ['ibm437', 'Müller'],
  ['ibm737', 'Ελένη'],
  ['ibm850', 'Müller'],
  ['ibm852', 'Łukasz'],
  ['ibm857', 'Işık'],
  ['ibm866', 'Фёдор'],
  ['iso-8859-2', 'Łukasz'],
  ['iso-8859-3', 'Ħamrun'],
  ['iso-8859-4', 'Ķekava'],
  ['iso-8859-5', 'Фёдор'],
  ['iso-8859-6', 'محمد'],
  ['iso-8859-7', 'Ελένη'],
  ['iso-8859-8', 'כהן'],
  ['iso-8859-8-i', 'כהן'],
  ['iso-8859-10', 'Šiauliai'],
  ['iso-8859-13', 'Žydrūnas'],
  ['iso-8859-14', 'Siôn Ŵyn'],
  ['iso-8859-15', 'Lœuf €'],
  ['iso-8859-16', 'Ștefan Țăran €'],
  ['koi8-r', 'Фёдор'],
  ['koi8-u', 'Їжак'],
  ['macintosh', 'Müller'],
  ['windows-874', 'สมชาย'],
  ['windows-1250', 'Łukasz'],
  ['windows-1251', 'Фёдор'],
  ['windows-1252', 'O’Ñandú € ž'],
  ['windows-1253', 'Ελένη'],
  ['windows-1254', 'Işık'],
  ['windows-1255', 'כהן'],
  ['windows-1256', 'محمد'],
  ['windows-1257', 'Žydrūnas'],
  ['windows-1258', 'Đường'.normalize('NFC').slice(0, 2)],
  ['x-mac-cyrillic', 'Фёдор'],
  ['gbk', '王小明'],
  ['gb18030', '王小明'],
  ['big5', '張偉'],
  ['euc-jp', '山田ソ表'],
  ['iso-2022-jp', '山田'],
  ['shift_jis', '山田ソ表十'],
  ['euc-kr', '김민준'],
];

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Encodes a text. @throws Error for a character that the encoding does not have. */
export function encode(encoding: string, text: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  if (encoding === 'iso-2022-jp')
    return Buffer.from(
      text.replace(/\P{ASCII}+/gu, (some) => {
        const bytes = encode('euc-jp', some).map((byte) => byte & 0x7f);
        return `\x1b$B${Buffer.from(bytes).toString('latin1')}\x1b(B`;
      }),
      'latin1',
    );
  const table = tableOf(encoding);
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = character < '\x80' ? [character.charCodeAt(0)] : table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

/** By trial: the bytes of each character of one or two. */
function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const upper = Array.from({ length: 0x80 }, (_, at) => 0x80 + at);
  const pairs = upper.flatMap((first) => Array.from({ length: 0xbf }, (_, at) => [first, 0x40 + at]));
  const all = [...upper.map((byte) => [byte]), ...pairs];
  const texts = decodeAs(encoding, Buffer.from(all.flatMap((bytes) => [...bytes, 0x0a]))).split('\n');
  const table = new Map<string, readonly number[]>();
  all.forEach((bytes, at) => {
    const text = texts[at] ?? '';
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  });
  tables.set(encoding, table);
  return table;
}
