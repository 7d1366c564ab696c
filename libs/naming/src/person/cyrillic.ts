import { asciiOf } from './latin';

/** One habit of spelling Cyrillic names in Latin letters. */
interface Scheme {
  readonly name: string;
  readonly weight: number;
  /** Longest first, so that endings win over their letters; `$` marks the end of a word, `^` its begin. */
  readonly rules: ReadonlyArray<readonly [string, string]>;
}

type Language = 'russian' | 'ukrainian' | 'belarusian' | 'kazakh' | 'uzbek' | 'mongolian' | 'bulgarian' | 'serbian';

const parse = (rules: string): [string, string][] =>
  rules
    .trim()
    .split(/\s+/)
    .map((rule) => rule.split('=') as [string, string])
    .sort(([a], [b]) => b.length - a.length);

const BASE = `а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch
  ъ= ы=y ь= э=e ю=yu я=ya ґ=g і=i ї=yi є=ye ў=u ј=j
  ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u ѓ=gj ќ=kj ѕ=dz`;
const scheme = (name: string, weight: number, changes: string): Scheme => ({ name, weight, rules: parse(changes + ' ' + BASE) });

/** A rule that stands twice counts the first time: changes come before what they change. */
const SCHEMES: Readonly<Record<Language, readonly Scheme[]>> = {
  russian: [
    scheme('common', 0.42, '^ё=yo ий$=y ый$=y ье=ye ьё=yo кс=x'),
    scheme('bgn', 0.2, '^е=ye ё=yo ий$=iy ый$=yy кс=ks'),
    scheme('passport', 0.18, 'ю=iu я=ia й=i ый$=yi ъ=ie'),
    scheme('loose', 0.14, 'ий$=y ый$=y х=h ей$=ei ай$=ai щ=sch ц=c ю=u кс=x'),
    scheme('iso', 0.06, 'ж=zh х=h ц=c щ=sch ю=ju я=ja й=j ий$=ij ё=jo'),
  ],
  ukrainian: [
    scheme('passport', 0.55, 'г=h зг=zgh и=y й=i ю=iu я=ia є=ie ї=i ^ю=yu ^я=ya ^є=ye ^ї=yi ^й=y'),
    scheme('bgn', 0.25, 'г=h и=y ій$=iy ий$=yy'),
    scheme('loose', 0.2, 'г=g и=i ий$=y ій$=iy х=h'),
  ],
  belarusian: [
    scheme('common', 0.45, 'г=h х=kh ^е=ye ^ё=yo ё=yo ы=y і=i ў=u й=y'),
    scheme(
      'passport',
      0.3,
      'г=h х=kh ^е=ye ^ё=io ё=io е=e ю=iu я=ia ^ю=yu ^я=ya й=i ая=aya оя=oya уя=uya эя=eya ія=iya ыя=yya аю=ayu ою=oyu ую=uyu ае=aye ое=oye уе=uye іе=iye',
    ),
    scheme('russian', 0.25, 'г=g ий$=y ый$=y ье=ye ў=v кс=x'),
  ],
  kazakh: [
    scheme('common', 0.5, 'ае=aye ие=iye ий$=iy ый$=y у=u х=kh і=i'),
    scheme('latin', 0.3, 'қ=q ғ=g х=h і=i ы=y у=u й=y ж=zh'),
    scheme('loose', 0.2, 'ғ=gh қ=k х=kh ж=j й=i ю=iu я=ia'),
  ],
  uzbek: [
    scheme('latin', 0.65, 'иёе=iyoye иё=iyo ае=aye ие=iye ў=o қ=q ғ=g ҳ=h х=kh ж=j ъ='),
    scheme('loose', 0.35, 'ў=u қ=k ғ=g ҳ=kh х=kh ж=zh ъ='),
  ],
  mongolian: [scheme('common', 0.8, 'ө=u ү=u х=kh ж=j ц=ts й=i'), scheme('loose', 0.2, 'ө=o ү=u х=h ж=j ц=ts й=i')],
  bulgarian: [scheme('common', 0.8, 'ьо=yo х=h щ=sht ъ=a ий$=iy ия$=ia'), scheme('loose', 0.2, 'х=h щ=sht ъ=u ия$=iya')],
  serbian: [
    scheme('common', 0.85, 'ђ=dj ж=z љ=lj њ=nj ћ=c х=h ц=c ч=c џ=dz ш=s ј=j'),
    scheme('loose', 0.15, 'ђ=d ж=z љ=lj њ=nj ћ=ch х=h ц=c ч=ch џ=dz ш=sh ј=j'),
  ],
};

function languageOf(text: string, country: string | null): Language {
  if (/ў/u.test(text) && country !== 'UZ' && !/[қғҳ]/u.test(text)) return 'belarusian';
  if (country === 'BY') return 'belarusian';
  if (country === 'UZ' || country === 'TJ' || /[ҳҷӯӣ]/u.test(text) || (/[қғ]/u.test(text) && /ў/u.test(text))) return 'uzbek';
  if (country === 'MN') return 'mongolian';
  if (country === 'KZ' || /[әғқңұһ]/u.test(text)) return 'kazakh';
  if (/[ђјљњћџѓќѕ]/u.test(text) || country === 'RS' || country === 'MK') return 'serbian';
  if (/[іїєґ]/u.test(text) || country === 'UA') return 'ukrainian';
  return country === 'BG' || /[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]/u.test(text) ? 'bulgarian' : 'russian';
}

/** Every habit that the language has, with the words as it spells them. @param wholeName tells the language. */
export function romanizeCyrillic(words: readonly string[], country: string | null, wholeName: string) {
  const lower = words.map((word) => word.normalize('NFC').toLowerCase());
  return SCHEMES[languageOf(wholeName.normalize('NFC').toLowerCase(), country)].map(({ name, weight, rules }) => {
    return { scheme: name, weight, words: lower.map((word) => spell(word, rules)) };
  });
}

function spell(word: string, rules: Scheme['rules']): string {
  let rest = `^${word}$`;
  let spelled = '';
  while (rest) {
    const [from, to] = rules.find(([letters]) => rest.startsWith(letters)) ?? [rest[0] as string, rest[0] as string];
    spelled += to;
    rest = rest.slice(from.length);
  }
  return asciiOf(spelled);
}
