import { familyNameShare, givenNameShare, initialShare } from '../person/common-names';
import type { Person } from '../person/name-form';
import { isNamePart, type NamePart, type Pattern } from './patterns';

/** Of people at a company that bears the name itself. */
const FAMILY_FIRM_SHARE = 0.3;
/** The first letters of a name are borne by a few times as many people. */
const TRUNCATION_FACTOR = 3;
/** What is never ruled out. */
const LEAST_RIVAL = 0.000_1;
/** How many people of a company have addresses, and in which share of companies. */
const SIZES = [
  { colleagues: 4, share: 0.5 },
  { colleagues: 12, share: 0.32 },
  { colleagues: 40, share: 0.13 },
  { colleagues: 200, share: 0.05 },
] as const;

/** What is known of a company. */
export interface Employer {
  /** One that bears the person's family name employs more of the family. */
  readonly domain?: string;
  /** How many people work there. */
  readonly employees?: number;
}

/** About how many of all people, 0 to 1, have names that lead to the same address by a pattern. */
export function bearersOf(person: Person, { domain = '' }: Employer): (pattern: Pattern) => number {
  const first = person.given[0]?.words.join('') ?? '';
  const last = person.family[0]?.words.join('') ?? '';
  const isFamilyFirm = person.family.some(({ words }) => isBorneBy(domain, words));
  const whole = { first: givenNameShare(first), middle: 1, last: isFamilyFirm ? FAMILY_FIRM_SHARE : familyNameShare(last) };
  const texts = { first, middle: '', last };
  return ({ parts, length }) => {
    let left = length;
    let share = 1;
    for (const part of parts) {
      const text = isNamePart(part) ? texts[part.name].slice(0, part.letters) : part;
      const shown = Math.min(left, text.length);
      left -= text.length;
      if (isNamePart(part) && shown > 0) share *= shareOf(part.name, shown);
    }
    return share;
  };

  function shareOf(name: NamePart['name'], shown: number): number {
    const text = texts[name];
    if (shown === text.length && shown > 1) return whole[name];
    return shown === 1 ? initialShare(text) : Math.min(initialShare(text), TRUNCATION_FACTOR * whole[name]);
  }
}

/**
 * The chance, 0 to 1, that a colleague of another name has an address.
 * @param bearers share of the colleagues who are expected to have it.
 */
export function rivalChance(bearers: number, { employees }: Employer): number {
  const chance = (colleagues: number): number => 1 - Math.exp(-LEAST_RIVAL - colleagues * bearers);
  if (employees !== undefined) return chance(employees - 1);
  return SIZES.reduce((sum, { colleagues, share }) => sum + share * chance(colleagues), 0);
}

/** `quist-bau.test` bears the name of the Quists; names of three letters are found in many words. */
function isBorneBy(domain: string, words: readonly string[]): boolean {
  const name = words.join('');
  return name.length > 3 && domain.replace(/[-.]/g, '').includes(name);
}
