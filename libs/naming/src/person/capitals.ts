import { isUsualGivenName } from './common-names';
import { asciiOf } from './latin';
import { EASTERN, GENERATIONS, SHORT_EASTERN, SUFFIXES, TITLES } from './name-words';

/** Words of a name, without titles and suffixes. */
interface Parts<T> {
  readonly given: readonly T[];
  readonly family: readonly T[];
}

/**
 * The family name in capitals beside given names that are not: `CHAN Tai Man`, `Marie-Claude DE LA TOUR`.
 * @param textOf the text of a word. @returns null for other names.
 */
export function familyInCapitals<T>(words: readonly T[], textOf: (word: T) => string): Parts<T> | null {
  if (words.length < 2 || words.length > 8) return null;
  const shouted = words.map((word) => isShouted(textOf(word)));
  const front = shouted.indexOf(false);
  const behind = shouted.length - 1 - shouted.lastIndexOf(false);
  if (front < 0 || (front > 0 && behind > 0)) return null;
  const at = front > 0 ? front : words.length - behind;
  const [family, given] = front > 0 ? [words.slice(0, at), words.slice(at)] : [words.slice(at), words.slice(0, at)];
  const isSpoken = given.some((word) => /\p{Ll}/u.test(textOf(word)));
  if (family.length === 0 || !isSpoken || given.some((word) => isShouted(textOf(word)))) return null;
  return family.every((word) => isFamily(textOf(word))) && !isGivenName(family, given, textOf) ? { given, family } : null;
}

const isShouted = (text: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text);

/** Two letters, and letters without a vowel, are rather initials; degrees are none at all. */
function isFamily(text: string): boolean {
  const word = asciiOf(text);
  if (SUFFIXES.has(word) || GENERATIONS.has(word) || TITLES.has(word)) return EASTERN.has(word) || SHORT_EASTERN.has(word);
  return word.length > 2 ? /[aeiouy]/.test(word) : SHORT_EASTERN.has(word) || /^(?:de|di|da|la|le|el|al|du|do|af|av)$/.test(word);
}

/** `JEAN Dupont`: what is shouted is the given name. */
function isGivenName<T>(family: readonly T[], given: readonly T[], textOf: (word: T) => string): boolean {
  const [only] = family;
  if (family.length > 1 || only === undefined) return false;
  const word = asciiOf(textOf(only));
  return !EASTERN.has(word) && isUsualGivenName(word) && !given.some((one) => isUsualGivenName(asciiOf(textOf(one))));
}
