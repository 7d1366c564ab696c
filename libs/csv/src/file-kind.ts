import { CsvError } from './records';

/** Files of bytes that are no text, by how they begin (read as Latin-1), and what to do with them. */
const BINARY: readonly (readonly [begin: string, kind: string])[] = [
  ['PK\x03\x04', 'an Excel workbook (XLSX) or another ZIP archive: save the sheet as CSV'],
  ['PK\x05\x06', 'an empty ZIP archive: save the sheet as CSV'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an Excel workbook (XLS): save the sheet as CSV'],
  ['%PDF-', 'a PDF document: export the table as CSV'],
  ['\x1f\x8b', 'compressed with gzip: send it as it was before'],
  ['BZh91AY&SY', 'compressed with bzip2: send it as it was before'],
  ['7z\xbc\xaf', 'a 7z archive: send the table that is in it'],
  ['Rar!', 'a RAR archive: send the table that is in it'],
  ['\xfd7zXZ', 'compressed with xz: send it as it was before'],
  ['\x89PNG', 'a picture: send the table as CSV'],
  ['\xff\xd8\xff', 'a picture: send the table as CSV'],
  ['GIF8', 'a picture: send the table as CSV'],
  ['SQLite format 3', 'a database of SQLite: export the table as CSV'],
];

/** Texts that are no tables. */
const TEXTS: readonly (readonly [begin: RegExp, kind: string])[] = [
  [/^\{\\rtf/, 'an RTF document: export the table as CSV'],
  [/^BEGIN:VCARD/i, 'a vCard: export the contacts as CSV'],
  [/^BEGIN:VCALENDAR/i, 'a calendar: export the contacts as CSV'],
  [/^dn: |^version: 1\s+dn: /i, 'LDIF: export the contacts as CSV'],
  [
    /^<(?:!doctype html|html|head|body|table|meta|script|!--)/i,
    'an HTML page, perhaps one that asks to log in: download the table as CSV',
  ],
  [/^<\?xml|^<[a-z][\w:.-]{0,50}[\s>/]/i, 'an XML document: export the table as CSV'],
  [/^(?:\[\s{0,20}[[{"\]]|\{\s{0,20}["}])/, 'JSON: send it as application/json'],
];
/** Characters that the beginning is looked for in. */
const BEGIN = 1_000;

/** @throws CsvError that names what the file is, when it is no table. */
export function refuseOtherKinds(text: string): void {
  const begin = text.slice(0, BEGIN).trimStart();
  const [, kind] =
    BINARY.find(([signature]) => begin.startsWith(signature)) ?? TEXTS.find(([pattern]) => pattern.test(begin)) ?? [];
  if (kind) throw new CsvError(`is ${kind}`);
}
