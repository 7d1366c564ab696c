import { partsOfName } from './whole-name';

/** Invented names, and some of the dead: as written (`_` is a space of full width), family name, given name; `-` and the whole where it stays so. */
const NAMES: Readonly<Record<string, string>> = {
  korean: `
    김민준=김+민준  김 민준=김+민준  김 민 준=김+민준  이서연=이+서연  박별=박+별  최하늘=최+하늘  김빛나라=김+빛나라  정 우=정+우
    남궁민수=남궁+민수  남궁별=남궁+별  선우은숙=선우+은숙  황보관=황보+관  제갈공명=제갈+공명  독고탁=독고+탁  사공명주=사공+명주
    서문하늘=서문+하늘  서문희=서+문희  강전석우=강전+석우  강전호=강+전호  남궁 민=남궁+민`,
  chinese: `
    王小明=王+小明  李娜=李+娜  陳大文=陳+大文  肖建国=肖+建国  闫晓丽=闫+晓丽  逄志强=逄+志强  王 小 明=王+小明  張_偉=張+偉
    欧阳娜娜=欧阳+娜娜  歐陽修=歐陽+修  司马光=司马+光  諸葛亮=諸葛+亮  上官婉儿=上官+婉儿  慕容复=慕容+复  令狐小冲=令狐+小冲  尉迟恭=尉迟+恭
    澹台静=澹台+静  万俟雪=万俟+雪  完颜洪=完颜+洪  宗政华=宗+政华  宗政小华=宗政+小华  贺兰英=贺+兰英  金子怡=金+子怡  林文秀=林+文秀`,
  japanese: `
    田中太郎=田中+太郎  田中 太郎=田中+太郎  田中_太郎=田中+太郎  高橋健=高橋+健  佐々木希=佐々木+希  五十嵐誠=五十嵐+誠  勅使河原明=勅使河原+明
    林太郎=林+太郎  森真一=森+真一  堀健太=堀+健太  金子誠=金子+誠  鮎川大輔=鮎川+大輔  鮎川まどか=鮎川+まどか  山本健太郎=山本+健太郎  髙橋さくら=髙橋+さくら
    𠮷田茂=𠮷田+茂  齋藤一郎=齋藤+一郎`,
  whole: `
    田中=-+田中  長谷川=-+長谷川  남궁=-+남궁  鮎川凪=-+鮎川凪  陈方安生=-+陈方安生  アンナ=-+アンナ  さくら=-+さくら  王=-+王  김=-+김  크리스틴=-+크리스틴
    株式会社田中商店=-+株式会社田中商店`,
};

const rows = Object.entries(NAMES).flatMap(([script, list]) =>
  list
    .trim()
    .split(/ {2,}|\n\s*/)
    .map((row) => {
      const [whole = '', family = '', given = ''] = row.split(/[=+]/);
      return { script, whole: whole.replace('_', '\u3000'), family, given };
    }),
);

describe('a whole name in one column', () => {
  it.each(rows)('$script: $whole', ({ whole, family, given }) => {
    expect(partsOfName(whole)).toEqual({ first_name: given, last_name: family });
  });

  it.each([
    ['CHAN Tai Man', 'Tai Man', 'CHAN'],
    ['TANAKANO Kenji', 'Kenji', 'TANAKANO'],
    ['Kenji TANAKANO', 'Kenji', 'TANAKANO'],
    ['DUPONTEL Jean-Marc', 'Jean-Marc', 'DUPONTEL'],
    ['Marie DE LA TOURELLE', 'Marie', 'DE LA TOURELLE'],
    ["O'QUILLAN Niamh", 'Niamh', "O'QUILLAN"],
    ['LI Wei', 'Wei', 'LI'],
    ['NG Ka Wai', 'Ka Wai', 'NG'],
    ['WONG Siu-ming, Peter', 'Peter Siu-ming', 'WONG'],
    ['Pat Quist (she/her)', 'Pat', 'Quist'],
    ['Pat (Patricia) Quist', 'Pat', 'Quist'],
    ['Pat Quist | Head of Sales', 'Pat', 'Quist'],
    ['Pat Quist she/her', 'Pat', 'Quist'],
    ['Pat Quist geb. Roe', 'Pat', 'Quist'],
    ['Quist (Roe), Pat', 'Pat', 'Quist'],
    ['山田太郎（営業）', '太郎', '山田'],
    ['Herr Dr. Pat Quist', 'Pat', 'Quist'],
    ['Mme Pat Quist', 'Pat', 'Quist'],
    ['Dipl.-Ing. (FH) Pat Quist', 'Pat', 'Quist'],
    ['Frau Prof. Dr. med. Pat Quist', 'Pat', 'Quist'],
    ['Sig.ra Pat Quist', 'Pat', 'Quist'],
    ['Dipl.-Kfm. Pat Quist', 'Pat', 'Quist'],
    ['Señora Pat Quist', 'Pat', 'Quist'],
    ['Quist, Prof. Pat', 'Pat', 'Quist'],
    ['Lady Pat Quist', 'Lady Pat', 'Quist'],
    ['Herr van Quist', 'Herr van', 'Quist'],
    ['Dr. Quist', 'Dr.', 'Quist'],
    ['山田太郎様', '太郎', '山田'],
    ['王小明先生', '小明', '王'],
    ['김민준님', '민준', '김'],
    ['(Pat)', '(Pat)', '-'],
    ['Pat Quist MBA', 'Pat', 'Quist'],
    ['Pat Quist Jr.', 'Pat', 'Quist'],
  ])('knows the family name by its capitals, no degree and nothing in brackets: %s', (whole, given, family) => {
    expect(partsOfName(whole)).toEqual({ first_name: given, last_name: family });
  });

  it.each([
    ['JP Quist', 'JP', 'Quist'],
    ['JRR Quist', 'JRR', 'Quist'],
    ['MARY Quist', 'MARY', 'Quist'],
    ['ADA QUIST', 'ADA', 'QUIST'],
    ['Ada Lovelace', 'Ada', 'Lovelace'],
    ['Lovelace, Ada', 'Ada', 'Lovelace'],
    ['Ada Lovelace, PhD', 'Ada', 'Lovelace'],
    ['Ada Maria Lovelace', 'Ada Maria', 'Lovelace'],
    ['Kim Min-jun', 'Kim', 'Min-jun'],
    ['Wang Xiaoming', 'Wang', 'Xiaoming'],
    ['Ouyang', 'Ouyang', '-'],
    ['Иван Петров', 'Иван', 'Петров'],
    ['محمد منصور', 'محمد', 'منصور'],
    ['Nguyễn Văn Hải', 'Nguyễn Văn', 'Hải'],
    ['O', 'O', '-'],
    ['', '', '-'],
  ])('leaves other names as they were: %s', (whole, given, family) => {
    expect(partsOfName(whole)).toEqual({ first_name: given, last_name: family });
  });
});
