import { countryCodeOf } from '@modernleads/cells';
import { countryOf, industriesOf, type IndustryId, industryRelation, isIndustryId, technologyOf } from '@modernleads/company';
import { LRUCache } from 'lru-cache';
import { wordsOf } from './words';

/** Of a wording that the taxonomy does not have. */
const LITERAL = '"';

/** Contexts name the same industries again and again. */
const keysOf = new LRUCache<string, readonly string[]>({ max: 5_000 });

/** What an industry in any wording is compared by: industries of the taxonomy, and its words. */
export function industryKeys(text: string): readonly string[] {
  const known = keysOf.get(text);
  if (known) return known;
  const keys = [...industriesOf(text).map(({ id }) => id), `${LITERAL}${wordsOf(text).trim()}`];
  keysOf.set(text, keys);
  return keys;
}

/**
 * Whether a company is of an industry that is asked for; undefined: its industry is not known well enough.
 * @param asked, actual keys of {@link industryKeys}.
 */
export function isOfIndustry(asked: readonly string[], actual: readonly string[]): boolean | undefined {
  if (actual.some((key) => key.startsWith(LITERAL) && asked.includes(key))) return true;
  const ids = actual.filter(isIndustryId);
  const sought = asked.filter(isIndustryId);
  if (ids.some((id) => sought.some((one) => industryRelation(one, id) === 'equal'))) return true;
  const vague = ids.every((id) => sought.some((one) => isWider(id, one)));
  return vague || !sought.length ? undefined : false;
}

/** A sector may turn out to be any of its industries. */
const isWider = (actual: IndustryId, asked: IndustryId): boolean => industryRelation(actual, asked) === 'equal';

/** ISO 3166-1 alpha-2 of a code or name. */
export function countryCode(text: string): string | undefined {
  return countryOf(text) ?? countryCodeOf(text)?.toUpperCase() ?? undefined;
}

/** Equal for names of one technology. */
export function technologyKey(name: string): string {
  return technologyOf(name) ?? wordsOf(name).trim();
}
