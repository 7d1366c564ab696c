import {
  CHINESE_COMPOUNDS,
  CHINESE_FAMILIES,
  KOREAN_COMPOUNDS,
  KOREAN_FAMILIES,
  RARE_CHINESE_COMPOUNDS,
  RARE_KOREAN_COMPOUNDS,
} from './family-first';
import { inUsualCharacters, JAPANESE_FAMILY, JAPANESE_GIVEN } from './japanese-names';

/** Characters, not UTF-16 units. */
const MOST_CHARACTERS = 7;
const HANGUL = /^\p{Script=Hangul}+$/u;
const HAN_FIRST = /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;
/** A given name in kana behind a family name in kanji. */
const KANA_GIVEN = /^(\p{Script=Han}{1,3})[\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u;
const CHINESE_SPEAKING = new Set(['CN', 'HK', 'MO', 'SG', 'TW']);
/** Second characters of Japanese family names with which many Chinese given names begin: 金子 is a family name, and 金 + 子怡 a Chinese name. */
const CHINESE_GIVEN_START = new Set('子永文海明光');

/** The two parts of a name that is written as one word. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
}

/**
 * Takes `김민준`, `欧阳娜娜`, `田中太郎` apart: Korean, Chinese and Japanese names that are written as one word, the family name first.
 * @param country ISO 3166-1 alpha-2 in capitals, of the person; decides where a name may be Chinese and Japanese.
 * @returns null where no list knows the family name, or the word may be one.
 */
export function partsOfUnspacedName(word: string, country: string | null = null): NameParts | null {
  const name = Array.from(word.slice(0, 2 * MOST_CHARACTERS + 1));
  if (name.length < 2 || name.length > MOST_CHARACTERS) return null;
  const length = HANGUL.test(word) ? koreanFamily(name) : HAN_FIRST.test(word) ? hanFamily(name, country) : 0;
  return length > 0 ? { family: name.slice(0, length).join(''), given: name.slice(length).join('') } : null;
}

/** Given names have one to three syllables. */
function koreanFamily(name: readonly string[]): number {
  const two = name.slice(0, 2).join('');
  const compound = KOREAN_COMPOUNDS.has(two) || (RARE_KOREAN_COMPOUNDS.has(two) && name.length > 3);
  if (compound) return name.length > 2 && name.length < 6 ? 2 : 0;
  return KOREAN_FAMILIES.has(name[0] as string) && name.length < 5 ? 1 : 0;
}

function hanFamily(name: readonly string[], country: string | null): number {
  const isChinese = CHINESE_SPEAKING.has(country ?? '');
  if (isChinese) return chineseFamily(name) || (name.length < 4 ? 1 : 0);
  if (JAPANESE_FAMILY.has(usual(name))) return 0;
  return japaneseFamily(name, country) || (country === 'JP' ? unlistedFamily(name) : chineseFamily(name));
}

/** By the family names of the table, or the given names of the other. */
function japaneseFamily(name: readonly string[], country: string | null): number {
  const isFamily = (length: number): boolean => JAPANESE_FAMILY.has(usual(name.slice(0, length)));
  const isGiven = (from: number): boolean => JAPANESE_GIVEN.has(usual(name.slice(from)));
  const listed = [4, 3, 2].find((length) => length < name.length && isFamily(length));
  if (listed) return listed === 2 && country !== 'JP' && !isGiven(2) && mayBeChinese(name) ? 0 : listed;
  const [, kanji] = KANA_GIVEN.exec(name.join('')) ?? [];
  if (kanji) return Array.from(kanji).length;
  if (name.length === 3 && isFamily(1) && isGiven(1)) return 1;
  return [2, 3].find((length) => name.length - length > 1 && isGiven(length)) ?? 0;
}

const usual = (characters: readonly string[]): string => inUsualCharacters(characters.join(''));

const mayBeChinese = (name: readonly string[]): boolean =>
  name.length === 3 && CHINESE_FAMILIES.has(name[0] as string) && CHINESE_GIVEN_START.has(name[1] as string);

/** In Japan most family names have two characters. */
function unlistedFamily(name: readonly string[]): number {
  return JAPANESE_FAMILY.has(usual(name.slice(0, 1))) && name.length < 4 ? 1 : Math.min(2, name.length - 1);
}

/** Given names have one or two characters. */
function chineseFamily(name: readonly string[]): number {
  const two = name.slice(0, 2).join('');
  const compound = CHINESE_COMPOUNDS.has(two) || (RARE_CHINESE_COMPOUNDS.has(two) && name.length > 3);
  if (compound) return name.length === 3 || name.length === 4 ? 2 : 0;
  return CHINESE_FAMILIES.has(name[0] as string) && name.length < 4 ? 1 : 0;
}
