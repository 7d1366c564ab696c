import { familyNameShare, givenNameShare, initialShare } from '../person/common-names';
import type { Person } from '../person/name-form';
import { isNamePart, type NamePart, type Pattern } from './patterns';

/** Of people at a company that bears the name itself. */
const FAMILY_FIRM_SHARE = 0.15;
/** The first letters of a name are borne by a few times as many people. */
const TRUNCATION_FACTOR = 3;
/**
 * Names go together, by country and by family: so many times as many colleagues share an address that shows more than initials as there are
 * such names among all people. Counted at domains of which twenty or more people are known.
 */
const TOGETHER = 2.2;
/** What is never ruled out, nor ever certain. */
const LEAST_RIVAL = 0.000_1;
/** How many other people of a company have addresses, and in which share of companies: counted at 394, which have 20 people on average. */
const SIZES: readonly Size[] = [
  { colleagues: 2, share: 0.2 },
  { colleagues: 3, share: 0.19 },
  { colleagues: 5, share: 0.13 },
  { colleagues: 8, share: 0.13 },
  { colleagues: 14, share: 0.15 },
  { colleagues: 33, share: 0.11 },
  { colleagues: 80, share: 0.05 },
];
/** Of the largest companies; one of which more people are known has these. */
const LARGEST: Size = { colleagues: 190, share: 0.04 };
/** How fast a size becomes unlikely of which more colleagues are known than there would be. */
const OUTGROWN = 8;

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
  return parts.some((part) => isNamePart(part) && part.letters > 1) ? Math.min(1, TOGETHER * bearers) : bearers;
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
  const sizes = [...SIZES, { ...LARGEST, colleagues: Math.max(LARGEST.colleagues, known) }];
  const fits = sizes.map(({ colleagues, share }) => share * Math.min(1, colleagues / known) ** OUTGROWN);
  const all = fits.reduce((sum, share) => sum + share, 0);
  return sizes.map(({ colleagues }, at) => ({ colleagues, share: (fits[at] as number) / all }));
}

/**
 * The chance, 0 to 1, that a colleague of another name has an address. How many should have it is spread geometrically: a name is frequent
 * at one company and unknown at another, by where their people come from.
 * @param bearers share of the colleagues who are expected to have it.
 */
export function rivalChance(bearers: number, colleagues: number): number {
  const mean = LEAST_RIVAL + colleagues * bearers;
  return Math.min(1 - LEAST_RIVAL, mean / (1 + mean));
}

/** `quist-bau.test` bears the name of the Quists; names of three letters are found in many words. */
function isBorneBy(domain: string, words: readonly string[]): boolean {
  const name = words.join('');
  return name.length > 3 && domain.replace(/[-.]/g, '').includes(name);
}
