import { encode, ENCODINGS } from '../test/encode';
import { decodeText } from './decode-text';
import { CsvError } from './records';

/** What people write in languages, with a few words that every table has. */
const table = (...names: string[]): string => ['name,email', ...names.map((name) => `${name},a@b.test`), ''].join('\n');

describe('the text of a file', () => {
  it.each(ENCODINGS)('declared as %s is read as that', (encoding, word) => {
    const bytes = encode(encoding, word);
    expect(decodeText(bytes, encoding)).toBe(word);
    expect(decodeText(bytes, ` ${encoding.toUpperCase()}`)).toBe(word);
  });

  it.each(['latin1', 'us-ascii', 'cp1252', 'ISO-8859-1'])('declared as %s has the letters of windows-1252', (label) =>
    expect(decodeText(Buffer.from([0x80, 0x93, 0xeb, 0x94]), label)).toBe('€“ë”'),
  );

  it.each(['klingon', '', 'x-user-defined', 'utf-7'])('declared as "%s" is refused', (label) => {
    expect(() => decodeText(Buffer.from('a'), label)).toThrow(CsvError);
    expect(() => decodeText(Buffer.from('a'), label)).toThrow('send it as charset=utf-8');
  });

  const NAMES = table('Zoë', 'Jürgen', 'Łukasz');
  const mark = (text: string): string => `\ufeff${text}`;
  it.each<[string, Buffer]>([
    ['a mark of UTF-8', Buffer.from(mark(NAMES))],
    ['a mark of UTF-16', encode('utf-16le', mark(NAMES))],
    ['a mark of UTF-16 in the other order', encode('utf-16be', mark(NAMES))],
    ['NULs of UTF-16', encode('utf-16le', NAMES)],
    ['NULs of UTF-16 in the other order', encode('utf-16be', NAMES)],
  ])('that begins with %s is that, whatever is declared', (_name, bytes) => {
    for (const label of [undefined, 'utf-8', 'iso-8859-1']) expect(decodeText(bytes, label)).toBe(NAMES);
  });

  it('in UTF-16 is known where few of its characters are ASCII', () => {
    const text = table(...Array.from({ length: 200 }, () => '株式会社山田太郎東京都'));
    expect(decodeText(encode('utf-16le', text))).toBe(text);
  });

  it('in UTF-8 is that though libraries declare Latin-1', () => expect(decodeText(Buffer.from(NAMES), 'ISO-8859-1')).toBe(NAMES));

  it('in Latin-1 is that though libraries declare UTF-8', () => {
    const text = table('Zoë', 'Jürgen');
    expect(decodeText(Buffer.from(text, 'latin1'), 'utf-8')).toBe(text);
  });

  it.each([undefined, 'utf-8'])('in UTF-8 with a bad byte has one bad character (declared: %s)', (label) => {
    for (const lead of ['', '\ufeff']) {
      const bytes = Buffer.concat([Buffer.from(`${lead}${NAMES}`), Buffer.from([0xfc, 0x2c, 0x78, 0x0a])]);
      expect(decodeText(bytes, label)).toBe(`${NAMES}\ufffd,x\n`);
    }
  });

  it('with a mark of UTF-8 and nothing but bad bytes keeps its heading', () =>
    expect(decodeText(Buffer.concat([Buffer.from('\ufeffemail\n'), Buffer.from([0xe9])]))).toBe('email\n\ufffd'));

  it('in doubt is refused, naming what to send', () => {
    for (const bytes of [[0x81], [0xff, 0xfd, 0x81], [0xa4, 0xa4]]) {
      expect(() => decodeText(Buffer.from(bytes))).toThrow('charset=');
      expect(decodeText(Buffer.from(bytes), 'utf-8')).toMatch(/^\ufffd+$/);
    }
  });
});
