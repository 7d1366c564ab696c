import { familyNameShare, givenNameShare, initialShare } from '../person/common-names';
import type { Person } from '../person/name-form';
import { isNamePart, type NamePart, type Pattern } from './patterns';

/** Of people at a company that bears the name itself. */
const FAMILY_FIRM_SHARE = 0.3;
/** The first letters of a name are borne by a few times as many people. */
const TRUNCATION_FACTOR = 3;
/**
 * Names go together, by country and by family: so many times as many colleagues share an address that shows a name and a part of another as
 * would if names were independent. Counted at domains of which twenty or more people are known.
 */
const TOGETHER = 2.2;
/** What is never ruled out. */
const LEAST_RIVAL = 0.000_1;
/** How many other people of a company have addresses, and in which share of companies. */
const SIZES: readonly Size[] = [
  { colleagues: 3, share: 0.42 },
  { colleagues: 8, share: 0.28 },
  { colleagues: 20, share: 0.17 },
  { colleagues: 60, share: 0.08 },
  { colleagues: 200, share: 0.035 },
  { colleagues: 1_000, share: 0.015 },
];
/** How fast a size becomes unlikely of which more people are known than there would be. */
const OUTGROWN = 4;

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

/** The share of colleagues, 0 to 1, who are expected to have an address that so many of all people have by a pattern. */
export function shareOfColleagues({ parts }: Pattern, bearers: number): number {
  const names = parts.filter(isNamePart);
  return names.length > 1 && names.some(({ letters }) => letters > 1) ? Math.min(1, TOGETHER * bearers) : bearers;
}

/** One of the sizes that a company may have. */
export interface Size {
  /** Other people with addresses. */
  readonly colleagues: number;
  /** How likely it is, 0 to 1; all add up to 1. */
  readonly share: number;
}

/**
 * The sizes that a company may have.
 * @param known people of whom an address was found there: a company has as many at least.
 */
export function sizesOf({ employees }: Employer, known: number): readonly Size[] {
  if (employees !== undefined) return [{ colleagues: employees - 1, share: 1 }];
  const fits = SIZES.map(({ colleagues, share }) => share * Math.min(1, (colleagues + 1) / known) ** OUTGROWN);
  const all = fits.reduce((sum, share) => sum + share, 0);
  return SIZES.map(({ colleagues }, at) => ({ colleagues, share: (fits[at] as number) / all }));
}

/**
 * The chance, 0 to 1, that a colleague of another name has an address.
 * @param bearers share of the colleagues who are expected to have it.
 */
export function rivalChance(bearers: number, colleagues: number): number {
  return 1 - Math.exp(-LEAST_RIVAL - colleagues * bearers);
}

/** `quist-bau.test` bears the name of the Quists; names of three letters are found in many words. */
function isBorneBy(domain: string, words: readonly string[]): boolean {
  const name = words.join('');
  return name.length > 3 && domain.replace(/[-.]/g, '').includes(name);
}
