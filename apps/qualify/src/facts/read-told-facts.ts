import type { EmployeeRange } from '@modernleads/company';
import type { FitFact } from '@modernleads/contracts';
import type { Known, KnownFacts } from '../scoring/known-facts';
import { rangeText } from './site-facts';
import { countryCode, industryKeys, technologyKey } from '../scoring/wanted';

/** Characters of a text, items of a list. */
const TEXT_MAX = 5_000;
const WORD_MAX = 300;
const LIST_MAX = 200;

/**
 * What is known of a company, from facts as {@link toldFacts} told them; the text of its site and titles of people are not among them. What cannot
 * be read is as if it were not there. Pure.
 */
export function knownFactsOf(domain: string, told: readonly FitFact[]): KnownFacts {
  return told.reduce<KnownFacts>((known, fact) => ({ ...known, ...factOf(fact) }), { domain, isPerson: false });
}

function factOf({ fact, value, source, url, quote }: FitFact): Partial<KnownFacts> {
  const known = <Value>(of: Value, said: string): Known<Value> => ({ value: of, said, source, ...{ url, quote } });
  const text = typeof value === 'string' ? value.slice(0, TEXT_MAX) : undefined;
  if (fact === 'industry') return { industries: wordsIn(value).map((said) => known(industryKeys(said), said)) };
  if (fact === 'technologies') {
    const used = wordsIn(value).map((said) => known(technologyKey(said), said));
    return { technologies: { source, isComplete: source === 'request', used } };
  }
  if (fact === 'employees') return isRange(value) ? { employees: known(value, rangeText(value)) } : {};
  if (text === undefined) return {};
  if (fact === 'name') return { name: known(text, text) };
  if (fact === 'description') return { description: known(text, text) };
  const country = fact === 'country' ? countryCode(text) : undefined;
  return country === undefined ? {} : { country: known(country, country) };
}

function wordsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const words = value.filter((word): word is string => typeof word === 'string');
  return words.slice(0, LIST_MAX).map((word) => word.slice(0, WORD_MAX));
}

function isRange(value: unknown): value is EmployeeRange {
  const { min, max } = Object(value) as Partial<EmployeeRange>;
  return Number.isSafeInteger(min) && (max === null || Number.isSafeInteger(max));
}
