import { familyInCapitals } from './capitals';
import { splitPinyin } from './chinese';
import { familyNameShare, isUsualGivenName } from './common-names';
import { isJapaneseFamily, isJapaneseGiven, isShortFamily } from './japanese';
import { romanizeKorean } from './korean';
import { asciiOf } from './latin';
import { CHINESE, EASTERN, KOREAN, PARTICLES, VIETNAMESE } from './name-words';
import { type SplitName, textOf, type Token } from './split-name';

/** Share of all people, 0 to 1, from which a family name is read as one. */
const COMMON_FAMILY = 0.002;
const SURNAME_FIRST = new Set(['CN', 'HK', 'KR', 'MO', 'MY', 'SG', 'TW']);

/** Names that were filled in as they are spoken, the family name first, in the order of the two fields. */
export function inOrder(split: SplitName, country: string | null): SplitName {
  const ordered = isTurned(split, country) || isShouted(split) ? { ...split, given: split.family, family: split.given } : split;
  return vietnameseOrder(ordered, country);
}

/** One East Asian family name where the given name belongs, and no family name where it belongs. */
function isTurned({ given, family }: SplitName, country: string | null): boolean {
  const [first, last] = [given[0]?.raw ?? '', family[0]?.raw ?? ''];
  if (given.length !== 1 || !last) return false;
  if (country === 'JP' && /^\p{Script=Han}/u.test(first) && family.length === 1) return isTurnedInJapan(first, last);
  if (family.length === 1 && isSurname(last)) return false;
  if (isJapaneseFamily(first)) return true;
  if (!isSurname(first)) return false;
  const isWritten = /^[\p{Script=Han}\p{Script=Hangul}]$/u.test(first);
  return isWritten ? Array.from(last).length === 2 : SURNAME_FIRST.has(country ?? '') && hasTwoSyllables(family);
}

/** `KOWALCZYK` + `Agnieszka`: the family name in capitals where the given name belongs, and a given name that is hardly a family name where it belongs. */
function isShouted({ given, family }: SplitName): boolean {
  const parts = familyInCapitals([...given, ...family], ({ raw }) => raw);
  if (!parts || parts.family[0] !== given[0] || parts.family.length !== given.length) return false;
  const [first, last] = [given, family].map((tokens) => tokens.map(({ raw }) => asciiOf(raw))) as [string[], string[]];
  return !first.some(isUsualGivenName) && last.every((word) => isUsualGivenName(word) && familyNameShare(word) < COMMON_FAMILY);
}

/** The characters are told apart by what they are names of: 柳田 of a family, 実 of a person. */
function isTurnedInJapan(first: string, last: string): boolean {
  if (isJapaneseFamily(last)) return false;
  return isJapaneseFamily(first) || (isJapaneseGiven(last) && !isJapaneseGiven(first) && !isShortFamily(last));
}

function isSurname(word: string): boolean {
  const korean = /^\p{Script=Hangul}$/u.test(word) ? romanizeKorean(word, 'family')[0]?.[0] : undefined;
  const ascii = korean ?? asciiOf(word);
  return isJapaneseFamily(word) || CHINESE.has(ascii) || KOREAN.has(ascii) || EASTERN.has(ascii);
}

/** As given names of the region have, `Min-jun` or `Xiaoming`, and most others have not. */
function hasTwoSyllables(family: readonly Token[]): boolean {
  const words = family.map(({ raw }) => asciiOf(raw));
  if (words.length === 2) return !words.some((word) => PARTICLES.has(word) || word.length > 6);
  return splitPinyin(words.join('')) !== null;
}

/** `Nguyễn Văn` + `An`, `Nguyễn` + `Văn An`: the family name is one syllable, the last word is the given name, the rest are middle names. */
function vietnameseOrder(split: SplitName, country: string | null): SplitName {
  const words = [...split.given, ...split.family];
  const at = words.findIndex(({ raw }) => VIETNAMESE.has(asciiOf(raw)));
  const surname = at < 0 ? '' : asciiOf((words[at] as Token).raw);
  const isVietnamese =
    country === 'VN' ||
    ['nguyen', 'tran', 'pham', 'huynh'].includes(surname) ||
    /[ạảấầậẩắằặẳếềệểộốồổớờợởụủứừựửươ]/iu.test(textOf(words));
  if (at < 0 || !isVietnamese || words.length < 3) return split;
  const inFamily = at >= split.given.length;
  const tail = split.family.slice(1);
  if (inFamily && at === split.given.length)
    return { ...split, given: lastFirst([...tail, ...split.given]), family: [words[at] as Token] };
  if (at === 0) return { ...split, given: lastFirst(words.slice(1)), family: [words[0] as Token] };
  return split;
}

/** The name that one is called by, then the others. */
const lastFirst = (tokens: readonly Token[]): Token[] => [...tokens.slice(-1), ...tokens.slice(0, -1)];
