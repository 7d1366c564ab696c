import { familyNameShare, isUsualGivenName } from './common-names';
import { asciiOf } from './latin';
import { GLUED, PARTICLES, PORTUGUESE, SPANISH } from './name-words';
import type { SplitName, Token } from './split-name';

/** Least share of all people, 0 to 1, whose family name is so common that it is read as one. */
const COMMON_FAMILY = 0.002;

/**
 * `Mary` + `Ann Smith`, `John` + `F. Kennedy`: given names and initials in front of the family name belong to the given names. A word that is
 * usual as a family name stays where it is, as the first part of a double name.
 */
export function withMiddleNames(split: SplitName): SplitName {
  const { given, family } = split;
  if (!given.length) return split;
  let moved = 0;
  while (moved < family.length - 1 && isMiddleName(family[moved] as Token, family[moved + 1] as Token)) moved++;
  return moved ? { ...split, given: [...given, ...family.slice(0, moved)], family: family.slice(moved) } : split;
}

function isMiddleName({ raw, hyphen }: Token, next: Token): boolean {
  const word = asciiOf(raw);
  if (hyphen || next.hyphen || PARTICLES.has(word) || GLUED.has(word) || !/^\p{Script=Latin}/u.test(raw)) return false;
  if (word.length === 1) return word !== 'd' || raw.endsWith('.');
  const isFamilyName = familyNameShare(word) >= COMMON_FAMILY || SPANISH.has(word) || PORTUGUESE.has(word);
  return isUsualGivenName(word) && !isFamilyName;
}
