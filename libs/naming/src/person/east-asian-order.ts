import { isUsualGivenName } from './common-names';
import { asciiOf } from './latin';
import { EASTERN } from './name-words';
import type { Token } from './split-name';

/** Where a name is spoken with the family name first, and written so in the Latin alphabet too. */
const SURNAME_FIRST = new Set(['CN', 'HK', 'KR', 'MO', 'MY', 'SG', 'TW']);
/** Letters of a syllable: `Cheong`, `Kheng`; words of a given name. */
const SYLLABLE = 6;
const MOST_WORDS = 5;

export interface Ordered {
  readonly given: readonly Token[];
  readonly family: readonly Token[];
}

/**
 * The parts of a whole name with a frequent East Asian family name in front: `Chan Tai Man`, `Tsai Ing-wen`, `Wong Ka Fai Alex`, `Carrie Lam Yuet Ngor`.
 * Elsewhere than where such names are usual only with a hyphen, as no Western name has one.
 * @returns null for other names.
 */
export function familyFirst(words: readonly Token[], country: string | null): Ordered | null {
  const ascii = words.map(({ raw }) => asciiOf(raw));
  if (words.length < 3 || words.length > MOST_WORDS || EASTERN.has(ascii.at(-1) as string)) return null;
  const isUsual = SURNAME_FIRST.has(country ?? '');
  if (isUsual && isWestern(ascii[0] as string) && EASTERN.has(ascii[1] as string) && words.slice(2).every(isSyllable))
    return { given: [words[0] as Token, ...words.slice(2)], family: [words[1] as Token] };
  if (!EASTERN.has(ascii[0] as string) || (!isUsual && !isHyphenated(words))) return null;
  const given = calledFirst(words.slice(1));
  return given.slice(isWestern(asciiOf(given[0]?.raw ?? '')) ? 1 : 0).every(isSyllable)
    ? { given, family: [words[0] as Token] }
    : null;
}

/** `Ka Fai Alex`: the Western name, by which one is called, first. */
export function calledFirst(given: readonly Token[]): readonly Token[] {
  const called = given.at(-1);
  const others = given.slice(0, -1);
  return called && others.length > 1 && isWestern(asciiOf(called.raw)) && others.every(isSyllable) ? [called, ...others] : given;
}

const isHyphenated = (words: readonly Token[]): boolean => words.length === 3 && words[2]?.hyphen === true && !words[1]?.hyphen;
/** `Lian`, `Ming`: a syllable, though somewhere a given name. */
const CHINESE_SYLLABLE = /^(?:[bpmfdtnlgkhjqxzcsw]|[zcs]h)?i?[aeiou]{1,2}ng?$/;
const isWestern = (word: string): boolean =>
  word.length > 3 && isUsualGivenName(word) && !EASTERN.has(word) && !CHINESE_SYLLABLE.test(word);
const isSyllable = ({ raw }: Token): boolean => {
  const word = asciiOf(raw);
  return word.length <= SYLLABLE && /^\p{Script=Latin}/u.test(raw) && word.length > 1 && !isWestern(word);
};
