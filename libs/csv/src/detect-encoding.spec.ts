import { encode } from '../test/encode';
import { detectEncoding } from './detect-encoding';
import { decodeAs } from './encodings';

const GERMAN = ['Jürgen Müller', 'Anke Weiß', 'Björn Schröder', 'Käthe Bäcker', 'Günther Groß'];
const CZECH = ['Jiří Dvořák', 'Zdeněk Černý', 'Růžena Nováková', 'Tomáš Šťastný', 'Šárka Říhová'];
const POLISH = ['Michał Dąbrowski', 'Grażyna Wójcik', 'Łukasz Żółć', 'Agnieszka Święta', 'Sławomir Źdźbło'];
const RUSSIAN = ['Иван Петров', 'Ольга Смирнова', 'Фёдор Щукин', 'Юлия Жукова', 'МОСКВА'];
const GREEK = ['Γιώργος Παππάς', 'Ελένη Νικολάου', 'Αθήνα Μαύρου'];
const JAPANESE = ['山田太郎', '佐藤花子', '株式会社サンプル', '鈴木一郎', 'タナカ商事', '渡辺健'];

/** Files as spreadsheets save them where people write a language. */
const FILES: readonly (readonly [encoding: string, language: string, names: readonly string[]])[] = [
  ['windows-1252', 'German', GERMAN],
  ['windows-1252', 'French', ['Hélène Lefèvre', 'François Élysée', 'Noël Girard', 'Chloé Benoît']],
  ['windows-1252', 'Spanish', ['José Muñoz', 'Íñigo Peña', 'María Ángeles', 'Ramón Núñez']],
  ['windows-1252', 'Portuguese', ['João Conceição', 'Antônio Simões', 'Inês Gonçalves']],
  ['windows-1252', 'Danish', ['Jørgen Sørensen', 'Åse Kjær', 'Bjørn Ødegård']],
  ['windows-1252', 'English', ['Zoë Smith', 'Renée O’Brien', 'Café Ltd']],
  ['macintosh', 'German', GERMAN],
  ['ibm850', 'German', GERMAN],
  ['ibm850', 'French', ['Hélène Lefèvre', 'François Élysée', 'Noël Girard', 'Chloé Benoît']],
  ['ibm850', 'Danish', ['Jørgen Sørensen', 'Åse Kjær', 'Bjørn Ødegård']],
  ['ibm852', 'Czech', CZECH],
  ['ibm852', 'Polish', POLISH],
  ['ibm857', 'Turkish', ['Gökçe Yıldız', 'Şükrü Öztürk', 'İbrahim Çağlar', 'Oğuz Işık']],
  ['ibm737', 'Greek', GREEK],
  ['windows-1250', 'Czech', CZECH],
  ['windows-1250', 'Polish', POLISH],
  ['windows-1250', 'Hungarian', ['Győző Szűcs', 'Ágnes Kovács', 'Jenő Tóth', 'Béla Őri']],
  ['iso-8859-2', 'Czech', CZECH],
  ['iso-8859-2', 'Polish', POLISH],
  ['windows-1251', 'Russian', RUSSIAN],
  ['koi8-r', 'Russian', RUSSIAN],
  ['ibm866', 'Russian', RUSSIAN],
  ['windows-1251', 'Bulgarian', ['Георги Димитров', 'Стоян Пенчев', 'Мария Иванова']],
  ['windows-1253', 'Greek', GREEK],
  ['iso-8859-7', 'Greek', GREEK],
  ['windows-1254', 'Turkish', ['Gökçe Yıldız', 'Şükrü Öztürk', 'İbrahim Çağlar', 'Oğuz Işık']],
  ['windows-1255', 'Hebrew', ['יוסי כהן', 'מרים לוי', 'דוד אברהם']],
  ['windows-1256', 'Arabic', ['محمد أحمد', 'فاطمة حسن', 'شركة النور']],
  ['windows-1257', 'Lithuanian', ['Žydrūnas Ąžuolas', 'Jūratė Kazlauskienė', 'Rūta Šimkutė']],
  ['windows-874', 'Thai', ['สมชาย ใจดี', 'สุภาพร แสงทอง']],
  ['shift_jis', 'Japanese', JAPANESE],
  ['euc-jp', 'Japanese', JAPANESE],
  ['gb18030', 'Chinese', ['王小明', '上海科技有限公司', '李娜', '张伟', '陈静']],
  ['big5', 'Chinese', ['王小明', '臺北科技有限公司', '李娜', '張偉', '陳靜']],
  ['euc-kr', 'Korean', ['김민준', '이서연', '박지훈', '주식회사 한빛', '서울']],
];

const table = (names: readonly string[]): string => ['name,email', ...names.map((name) => `${name},a@b.test`), ''].join('\r\n');

describe('the encoding of a table that declares none', () => {
  it.each(FILES)('is %s in %s', (encoding, _language, names) => {
    const text = table(names);
    const bytes = encode(encoding, text);
    expect(decodeAs(detectEncoding(bytes) ?? 'utf-8', bytes)).toBe(text);
  });

  it.each([
    ['windows-1250', 'Imię;E-mail służbowy\nMichał;a@b.test'],
    ['windows-1251', 'Фамилия;Email\nПетров;a@b.test'],
    ['windows-1252', 'Prénom;Email\nZoë;a@b.test'],
    ['shift_jis', '氏名;メール\n山田;a@b.test'],
    ['gb18030', '姓名;邮箱\n张伟;a@b.test'],
    ['euc-kr', '이름;이메일\n김민준;a@b.test'],
  ])('is %s by the words of its headings', (encoding, text) => expect(detectEncoding(encode(encoding, text))).toBe(encoding));

  it('is the right one or none when the table has two rows', () => {
    for (const [encoding, , names] of FILES) {
      for (const at of names.slice(1).keys()) {
        const text = table(names.slice(at, at + 2));
        const bytes = encode(encoding, text);
        const detected = detectEncoding(bytes);
        expect([encoding, detected === undefined ? text : decodeAs(detected, bytes)]).toEqual([encoding, text]);
      }
    }
  });

  it.each([
    ['no letters beyond ASCII', []],
    ['a byte that is no letter anywhere', [0x81]],
    ['noise', [0xff, 0xfd, 0x81, 0x8d, 0x2c, 0x90, 0x9d, 0xfe]],
    ['an encoding of mainframes', [...'\xd4\xd0\x93\x93\x85\x99k\xe2\x83\x88\x99j\x84\x85\x99'].map((one) => one.charCodeAt(0))],
  ])('is unknown with %s', (_name, bytes) => expect(detectEncoding(Buffer.from(bytes))).toBeUndefined());
});
