import * as fc from 'fast-check';
import type { NameForm, Person } from './name-form';
import { parsePerson, personKey } from './person';

const person = (first_name: string, last_name: string, country?: string): Person =>
  parsePerson({ first_name, last_name, country });
const text = ({ words, joint }: NameForm): string => words.join(joint === 'separator' ? ' ' : joint);
const texts = (forms: readonly NameForm[]): string[] => forms.map(text);
const likeliest = ({ given, family }: Person): string => `${given[0] ? text(given[0]) : ''}|${family[0] ? text(family[0]) : ''}`;

describe('parsePerson', () => {
  it('takes no western name for two syllables', () => {
    expect(texts(person('Joshua', 'Li').given)).toContain('josh');
    expect(texts(person('Xiaoming', 'Li').given)).toContain('xiao-ming');
  });

  it.each([
    ['Dr. Edith', 'Quist, Ph.D.', 'edith|quist', 'phd'],
    ['Prof. Dr. Ulf', 'Quist', 'ulf|quist', null],
    ['Ada', 'Quist Jr.', 'ada|quist', 'jr'],
    ['Ada', 'Quist III', 'ada|quist', 'iii'],
    ['Ada', 'Quist Ph.D.', 'ada|quist', 'phd'],
    ['Ada', 'Quist M. B. A.', 'ada|quist', 'mba'],
    ['Ada', 'Quist, M.B.A.', 'ada|quist', 'mba'],
    ['Ada', 'Quist MBA, CFA', 'ada|quist', 'mba'],
    ['Ma', 'Ba', 'ma|ba', null],
    ['Quist, Ada', '-', 'ada|quist', null],
    ['Quist, Ada', 'Quist', 'ada|quist', null],
    ['Ada', 'Quist, Ada', 'ada|quist', null],
    ['Ada Quist', 'Quist', 'ada|quist', null],
    ['Ada', 'Ada Quist', 'ada|quist', null],
    ['', 'Ada Quist', 'ada|quist', null],
    ['Ada Quist', '-', 'ada|quist', null],
    ['Ada Quist', '.', 'ada|quist', null],
    ['Ada Quist', 'N/A', 'ada|quist', null],
    ['Ada Quist', 'n/a', 'ada|quist', null],
    ['Ada Quist', '(none)', 'ada|quist', null],
    ['N/A', 'Ada Quist', 'ada|quist', null],
    ['.', 'Ada Quist', 'ada|quist', null],
    ['Ada Quist', 'Ada Quist', 'ada|quist', null],
    ['Ludwig van der Quast', '', 'ludwig|vanderquast', null],
    ['Suharti', 'N/A', 'suharti|', null],
    ['王小明', '', 'xiaoming|wang', null],
    ['田中太郎', '-', 'taro|tanaka', null],
    ['김철수', 'N/A', 'chulsoo|kim', null],
    ['Ludwig van', 'Quasthoven', 'ludwig|vanquasthoven', null],
    ['Maria DE LA', 'CRUZETA', 'maria|delacruzeta', null],
    ['Sean O', 'Neill', 'sean|oneill', null],
    ["Sean O'", 'Quillan', 'sean|oquillan', null],
    ["Jeanne d'", 'Aubenay', 'jeanne|daubenay', null],
    ['Cormac Mc', 'Tarrish', 'cormac|mctarrish', null],
    ['Sean O.', 'Quist', 'sean|quist', null],
    ['John E', 'Quist', 'john|quist', null],
    ['Al', 'Quist', 'al|quist', null],
    ['  ada ', 'QUIST', 'ada|quist', null],
    ['Ada 🚀', '⭐ Quist', 'ada|quist', null],
    ['A\u00adda', 'Qui\u200bst\u200f', 'ada|quist', null],
    ['Suharti', '-', 'suharti|', null],
    ['Suharti', 'suharti', 'suharti|', null],
    ['Suharti', '', 'suharti|', null],
    ['-', '-', '|', null],
    ['🙂', '???', '|', null],
  ])('tells names from what surrounds them: %s %s', (first, last, expected, suffix) => {
    expect([likeliest(person(first, last)), person(first, last).suffix]).toEqual([expected, suffix]);
  });

  it.each([
    ['John F.', 'Quist', ['f'], 'jf'],
    ['Mary Ann', 'Quist', ['ann'], 'ma'],
    ['Ramesh s/o Gopal', 'Quist', [], 'r'],
    ['Ivan Petrovich', 'Quistov', ['petrovich'], 'ip'],
    ['Иван Петрович', 'Квистов', ['petrovich'], 'ip'],
    ['Văn Hải', 'Nguyễn', ['van'], 'hv'],
    ['J. Robert', 'Quist', [], 'r'],
  ])('finds the middle names: %s %s', (first, last, middle, initials) => {
    const { middle: found, initials: letters } = person(first, last);
    expect([found, letters]).toEqual([middle, initials]);
  });

  it.each([
    ['王', '小明', undefined, 'xiaoming|wang'],
    ['小明', '王', undefined, 'xiaoming|wang'],
    ['伟', '欧阳', undefined, 'wei|ouyang'],
    ['김', '철수', undefined, 'chulsoo|kim'],
    ['田中', '太郎', undefined, 'taro|tanaka'],
    ['Wang', 'Xiaoming', 'CN', 'xiaoming|wang'],
    ['Kim', 'Min-jun', 'kr', 'minjun|kim'],
    ['Kim', 'Wilde', 'US', 'kim|wilde'],
    ['Lee', 'Marvin', 'SG', 'lee|marvin'],
    ['Kim', 'van Dijk', 'SG', 'kim|vandijk'],
    ['Kim', 'Quist', undefined, 'kim|quist'],
    ['Nguyễn', 'Văn Hải', 'VN', 'hai|nguyen'],
  ])('puts the family name where it belongs: %s %s', (first, last, country, expected) => {
    expect(likeliest(person(first, last, country))).toBe(expected);
  });

  it('leaves the only family name alone, patronymic or not', () => {
    expect(likeliest(person('Milan', 'Petrovich'))).toBe('milan|petrovich');
  });

  it.each([
    ['Jean Pierre', 'FR', 'jean-pierre'],
    ['Marie Claude', 'BE', 'marie-claude'],
    ['Anne Sophie', 'CA', 'anne-sophie'],
    ['Jean Pierre', 'US', 'jean'],
    ['Mary Ann', 'FR', 'mary'],
  ])('writes the given names %s in %s as %s', (first, country, expected) => {
    expect(texts(person(first, 'Quist', country).given)[0]).toBe(expected);
  });

  const shareOf = (first: string, written: string): number =>
    person(first, 'Quist')
      .given.filter((form) => texts([form])[0] === written)
      .reduce((sum, { weight }) => sum + weight, 0);

  it('takes both words for one name where they are usual as one, and else the second one for a middle name', () => {
    for (const [double, joined] of [
      ['José Luis', 'joseluis'],
      ['Mary Ann', 'maryann'],
    ] as const)
      expect(shareOf(double, joined)).toBeGreaterThan(0.15);
    for (const [middle, joined] of [
      ['Robert James', 'robertjames'],
      ['Ada Beatrix', 'adabeatrix'],
    ] as const)
      expect(shareOf(middle, joined)).toBeLessThan(0.06);
  });

  it.each([
    ['渡邉', '恵子', 'keiko|watanabe'],
    ['渡邊', '惠子', 'keiko|watanabe'],
    ['齋藤', '健一', 'kenichi|saito'],
    ['齊藤', '健一', 'kenichi|saito'],
    ['髙橋', '誠', 'makoto|takahashi'],
    ['山﨑', '学', 'manabu|yamazaki'],
    ['澤田', '隆', 'takashi|sawada'],
    ['廣瀬', '翔太', 'shota|hirose'],
    ['広瀬', '翔太', 'shota|hirose'],
    ['濱田', '博', 'hiroshi|hamada'],
    ['𠮷田', '茂', 'shigeru|yoshida'],
    ['桒原', '明', 'akira|kuwabara'],
    ['栗山', '優子', 'yuko|kuriyama'],
    ['石神', '大介', 'daisuke|ishikami'],
    ['栗山', '健一郎', 'kenichiro|kuriyama'],
    ['栗山', '慎太郎', 'shintaro|kuriyama'],
  ])('reads %s %s as Japanese', (last, first, expected) => {
    expect(likeliest(person(first, last, 'JP'))).toBe(expected);
  });

  it('reads no kanji as Chinese in Japan', () => {
    expect(person('龘', '魍', 'JP')).toMatchObject({ given: [], family: [], reliable: false });
  });

  it.each([
    ['राहुल', 'शर्मा', 'rahul|sharma'],
    ['अमित', 'कुमार', 'amit|kumar'],
    ['सुरेश', 'यादव', 'suresh|yadav'],
    ['नरेंद्र', 'सिंह', 'narendra|singh'],
    ['अभिषेक', 'मेहता', 'abhishek|mehta'],
    ['विश्वनाथ', 'देशपांडे', 'vishwanath|deshpande'],
    ['प्रियंका', 'कुलकर्णी', 'priyanka|kulkarni'],
    ['মনমোহন', 'দাস', 'manmohan|das'],
    ['রবীন্দ্র', 'ঘোষ', 'rabindra|ghosh'],
    ['আনিসুর', 'রহমান', 'anisur|rahman'],
    ['முருகன்', 'செல்வம்', 'murugan|selvam'],
    ['கார்த்திக்', 'ராஜா', 'karthik|raja'],
    ['அருண்', 'குமார்', 'arun|kumar'],
    ['தமிழ்', 'வேலு', 'tamil|velu'],
    ['สมชาย', 'ใจดี', 'somchai|jaidee'],
    ['ณัฐพล', 'แสงทอง', 'nattapon|saengthong'],
    ['มานี', 'มีนา', 'mani|meena'],
    ['דוד', 'כהן', 'david|cohen'],
    ['שמעון', 'פרידמן', 'shimon|friedman'],
    ['נתנאל', 'לוי', 'netanel|levy'],
    ['Қанат', 'Сұлтанов', 'kanat|sultanov'],
    ['Генадзь', 'Глушкоў', 'henadz|hlushkou'],
    ['علی', 'رضایی', 'ali|rezaei'],
    ['فاطمه', 'حسین‌زاده', 'fatemeh|hosseinzadeh'],
    ['کیوان', 'محمدپور', 'keyvan|mohammadpour'],
    ['نیما', 'صادقی', 'nima|sadeghi'],
  ])('spells %s %s by the romanisation of its script', (first, last, expected) => {
    expect(likeliest(person(first, last))).toBe(expected);
  });

  it.each([
    ['Қуаныш', 'KZ', ['kuanysh', 'quanysh']],
    ['Гродзенскі', 'BY', ['hrodzenski', 'grodzenski']],
    ['दीपा', undefined, ['deepa']],
    ['सुमीत', undefined, ['sumit', 'sumeet']],
  ])('offers every usual spelling of %s', (name, country, expected) => {
    expect(texts(person(name, 'Quist', country).given)).toEqual(expect.arrayContaining(expected));
  });

  it('takes an initial at the end for a family name, and the name before it too', () => {
    expect(
      texts(person('Suresh Kumar', 'S', 'IN').family)
        .slice(0, 2)
        .sort(),
    ).toEqual(['kumar', 's']);
    expect(texts(person('Suresh Kumar', 'S', 'US').family)).toEqual(['s']);
    expect(texts(person('Ramesh', 'K', 'IN').family)).toEqual(['k']);
    expect(texts(person('Lakshmi', 'K. V.', 'IN').family)[0]).toBe('kv');
  });

  it.each([
    ['Mª José', 'Quintanar', 'mariajose|quintanar'],
    ['Fco. Javier', 'Quintanar', 'francisco|quintanar'],
    ['Dott.ssa Elena', 'Lucente', 'elena|lucente'],
    ['Maître Luc', 'Artemare', 'luc|artemare'],
    ['علی‌اکبر', 'احمدی‌نژاد', 'aliakbar|ahmadinejad'],
    ['శ్రీనివాస్', 'రెడ్డి', 'srinivas|reddy'],
    ['ਗੁਰਪ੍ਰੀਤ', 'ਸਿੰਘ', 'gurpreet|singh'],
    ['ಸುರೇಶ್', 'ಗೌಡ', 'suresh|gowda'],
    ['നിഖിൽ', 'നായർ', 'nikhil|nair'],
    ['ગૌરવ', 'પટેલ', 'gaurav|patel'],
  ])('reads %s %s: %s', (first, last, expected) => {
    const { given, family } = person(first, last);
    expect(texts(given).map((name) => `${name}|${texts(family)[0]}`)).toContain(expected);
  });

  it.each([
    ['陳', '志明', 'HK', 'chiming|chan'],
    ['歐陽', '詠欣', 'HK', 'wingyan|auyeung'],
    ['梁', '嘉豪', 'MO', 'kaho|leung'],
    ['陳', '志明', 'CN', 'zhiming|chen'],
    ['رضایی', 'فاطمه', 'IR', 'fatemeh|rezaei'],
    ['حسين', 'فاطمه', 'EG', 'fatima|hussein'],
  ])('spells %s %s as in %s: %s', (last, first, country, expected) => {
    expect(likeliest(person(first, last, country))).toBe(expected);
  });

  it.each([
    ['Müller', 'DE', 'mueller'],
    ['Müller', 'TR', 'muller'],
    ['Gümüşoğlu', undefined, 'gumusoglu'],
    ['Köylä', 'FI', 'koyla'],
    ['Đoković', 'HR', 'dokovic'],
  ])('spells %s as in %s', (last, country, expected) => {
    const { family } = person('Ada', last, country);
    expect(texts(family)[0]).toBe(expected);
  });

  it.each([
    ['van der Berg', ['vanderberg', 'berg', 'van der berg']],
    ['de la Cruz', ['delacruz', 'cruz']],
    ['al-Farsi', ['alfarsi', 'farsi', 'al-farsi']],
    ["O'Neill", ['oneill']],
    ['Mc Tarrish', ['mctarrish']],
    ['García Márquez', ['garcia', 'garciamarquez', 'marquez', 'garcia-marquez', 'garcia marquez']],
    ['da Silva Santos', ['santos']],
    ['Smith-Jones', ['smith-jones', 'smithjones', 'smith', 'jones']],
  ])('keeps, joins and cuts: %s', (last, expected) => {
    expect(texts(person('Ada', last).family)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Robert', 'bob'],
    ['Bob', 'robert'],
    ['Bill', 'william'],
    ['Liz', 'elizabeth'],
    ['Sasha', 'alexander'],
    ['Pepe', 'jose'],
    ['Kasia', 'katarzyna'],
    ['Giuseppe', 'beppe'],
    ['Hans', 'johannes'],
    ['Юлия', 'julia'],
    ['Γεώργιος', 'george'],
  ])('knows that %s may be filed as %s', (first, other) => {
    const forms = person(first, 'Quist').given;
    const share = forms.find((form) => text(form) === other)?.weight;
    expect(share).toBeGreaterThan(0.001);
    expect(share).toBeLessThan(0.35);
    expect(text(forms[0] as NameForm)).not.toBe(other);
  });

  it('takes a nickname in quotes for a name in use', () => {
    expect(texts(person('Robert "Bob"', 'Quist').given).slice(0, 2)).toEqual(['robert', 'bob']);
  });

  it('says when the script does not tell the sound', () => {
    expect(person('太郎', '田中').reliable).toBe(false);
    expect(person('たろう', 'たなか')).toMatchObject({ reliable: true });
    expect(person('سنكث', 'محمد').reliable).toBe(false);
    expect(person('小明', '王').reliable).toBe(true);
  });

  it('never throws, and makes nothing but lower-case letters and digits', () => {
    const names = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.lorem(),
      fc.constantFrom('de', 'Jr.', ',', '"', '-', 'van-'),
    );
    const field = fc.array(names, { maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(field, field, fc.option(fc.constantFrom('DE', 'JP', 'VN', 'xx', '')), (first_name, last_name, country) => {
        const { given, family, middle } = parsePerson({ first_name, last_name, country });
        for (const forms of [given, family]) {
          expect(forms.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
          for (const { words } of forms)
            expect(words.every((word) => /^[a-z0-9]{1,40}$/.test(word)) && words.length > 0).toBe(true);
        }
        expect(middle.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a name that was made to be long', () => {
    const long = [
      'a'.repeat(100_000),
      '"'.repeat(100_000),
      'de '.repeat(50_000),
      'a-'.repeat(50_000),
      ','.repeat(100_000),
      "'".repeat(100_000),
    ];
    for (const name of long) expect(person(name, name).given.length).toBeLessThanOrEqual(14);
  });
});

describe('personKey', () => {
  it.each([
    [
      ['José', 'García'],
      ['GARCIA', 'jose'],
    ],
    [
      ['Jörg', 'Müller'],
      ['Joerg', 'Mueller'],
    ],
    [
      ['Jörg', 'Müller'],
      ['Jorg', 'Muller'],
    ],
    [
      ['Dr. Ada', 'Quist, PhD'],
      ['Ada B.', 'Quist'],
    ],
    [
      ['Quist, Ada', '-'],
      ['Ada', 'Quist'],
    ],
    [
      ['Иван', 'Квистов'],
      ['Ivan', 'Kvistov'],
    ],
    [
      ['小明', '王'],
      ['Xiaoming', 'Wang'],
    ],
  ])('is one for %j and %j', ([first, last], [other, otherLast]) => {
    const key = personKey({ first: first as string, last: last as string });
    expect(key).not.toBe('');
    expect(personKey({ first: other as string, last: otherLast as string })).toBe(key);
  });

  it('is another for another person, and empty for no name', () => {
    expect(personKey({ first: 'Ada', last: 'Quist' })).not.toBe(personKey({ first: 'Ada', last: 'Quast' }));
    expect(personKey({ first: 'Ada', last: 'K' })).not.toBe(personKey({ first: 'Ada', last: 'L' }));
    expect(personKey({ first: '🙂', last: '-' })).toBe('');
  });
});
