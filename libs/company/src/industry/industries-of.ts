import { compactOf, isEastAsian, limited, type Word, wordsOf } from '../words/fold';
import { industriesOfCode } from './codes/industries-of-code';
import { type IndustryId, industryOf, type SectorId } from './taxonomy';
import { withoutJoining, wordingIndex } from './wording-index';

/** An industry that a text names. */
export interface IndustryMatch {
  readonly id: IndustryId;
  /** The part of the text that names it, as written. */
  readonly quote: string;
  /** `certain`: the text as a whole names it; `likely`: a part of the text does. */
  readonly confidence: 'certain' | 'likely';
}

const MAX_TEXT = 200;
const MAX_MATCHES = 4;

/** What a text is not about stands behind such a word; at most 200 characters. */
const EXCEPT =
  /[\s,(](?:except|excluding|without|ohne|außer|sauf|à l['’]exception|hors|excepto|salvo|esclus[oaie]|exceto|behalve|uitgezonderd|utom|z wyłączeniem|oprócz)(?![\p{L}]).*$/iu;

/**
 * The industries that a wording names: everyday words in en de fr es it pt nl sv da no fi pl cs tr ru ja zh ko, labels of LinkedIn, and codes and titles of NACE, ISIC, NAICS and SIC.
 * @param text at most 200 characters are read.
 * @returns the best match first; a wording that means several industries or none gives several or none.
 */
export function industriesOf(text: string): readonly IndustryMatch[] {
  const quote = limited(text, MAX_TEXT).trim();
  const whole = (ids: readonly IndustryId[]): IndustryMatch[] => ids.map((id) => ({ id, quote, confidence: 'certain' }));
  if (!quote) return [];
  const coded = industriesOfCode(quote);
  if (coded.length) return coded.length === 1 ? whole(coded) : whole(coded).map((match) => ({ ...match, confidence: 'likely' }));
  const known = isEastAsian(quote)
    ? wordingIndex.eastAsian(compactOf(quote).text)
    : wordingIndex.whole(wordsOf(quote).map(({ folded }) => folded));
  if (known) return whole(known);
  const told = quote.replace(EXCEPT, '');
  return ranked([...phrasesIn(told), ...eastAsianIn(told)], told).map(({ id, start, end }) => ({
    id,
    quote: told.slice(start, end),
    confidence: 'likely',
  }));
}

interface Part {
  readonly id: IndustryId;
  readonly start: number;
  readonly end: number;
  /** Only a part of the word is known. */
  readonly isStem: boolean;
}

/** The longest phrases of the tables in a text, from the left. */
function phrasesIn(text: string): Part[] {
  const words = wordsOf(text).filter(({ folded }) => !isEastAsian(folded) && withoutJoining([folded, 'x']).length === 2);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const found = phraseAt(words, at, text);
    if (found) parts.push(...found.ids.map((id) => ({ id, ...found })));
    at += found?.words ?? 1;
  }
  return parts;
}

interface Phrase extends Omit<Part, 'id'> {
  readonly ids: readonly IndustryId[];
  readonly words: number;
}

function phraseAt(words: readonly Word[], at: number, text: string): Phrase | undefined {
  const first = words[at] as Word;
  for (let count = Math.min(wordingIndex.longestPhrase, words.length - at); count >= 1; count -= 1) {
    const taken = words.slice(at, at + count);
    const { end } = taken.at(-1) as Word;
    const ids = wordingIndex.phrase(taken.map(({ folded }) => folded));
    if (ids && isWord(text.slice(first.start, end))) return { ids, start: first.start, end, isStem: false, words: count };
  }
  const ids = first.folded.length >= 4 ? wordingIndex.part(first.folded) : undefined;
  return ids && { ids, start: first.start, end: first.end, isStem: true, words: 1 };
}

/** `AI` and `IT` are words for industries within a text, `it` is not. */
const isWord = (written: string): boolean => written.length > 3 || written === written.toUpperCase();

function eastAsianIn(text: string): Part[] {
  if (!isEastAsian(text)) return [];
  const compact = compactOf(text);
  const parts: Part[] = [];
  for (let at = 0; at < compact.text.length;) {
    const length = eastAsianLengthAt(compact.text, at);
    const [start, last] = [compact.places[at] as number, compact.places[at + length - 1] as number];
    const end = last + String.fromCodePoint(text.codePointAt(last) as number).length;
    for (const id of (length >= 2 && wordingIndex.eastAsian(compact.text.slice(at, at + length))) || [])
      parts.push({ id, start, end, isStem: false });
    at += length;
  }
  return parts;
}

/** Characters of the longest word of the tables at a place; 1: none. */
function eastAsianLengthAt(text: string, at: number): number {
  for (let length = Math.min(wordingIndex.longestEastAsian, text.length - at); length >= 2; length -= 1) {
    const word = text.slice(at, at + length);
    if (isEastAsian(word) && wordingIndex.eastAsian(word)) return length;
  }
  return 1;
}

/** Activities that decide, whatever they are done with: `wholesale of furniture`. */
const DECIDING: Partial<Readonly<Record<IndustryId, number>>> = {
  wholesale: 4,
  wholesale_trade: 4,
  retail: 3,
  rental: 3,
  equipment_repair: 2,
  vehicle_trade: 2,
};
/** What is retailed tells the kind of retail. */
const RETAIL_OF: Partial<Readonly<Record<IndustryId, IndustryId>>> = {
  food: 'grocery',
  beverages: 'grocery',
  apparel: 'fashion_retail',
  luxury: 'fashion_retail',
  cosmetics: 'pharmacies',
  pharmaceuticals: 'pharmacies',
  automotive: 'vehicle_trade',
};
/** What is manufactured, beside the industries of that sector. */
const MADE: ReadonlySet<IndustryId> = new Set([
  'pharmaceuticals',
  'medical_devices',
  'biotechnology',
  'semiconductors',
  'computer_hardware',
  'telecom_equipment',
]);

function ranked(found: readonly Part[], text: string): Part[] {
  const heads = new Set<IndustryId>(found.map(({ id }) => id));
  const parts = heads.has('retail') ? found.map((part) => ({ ...part, id: RETAIL_OF[part.id] ?? part.id })) : found;
  const scores = new Map<Part, number>(parts.map((part) => [part, scoreOf(part, parts, heads) + compoundOf(part, parts, text)]));
  const score = (part: Part): number => scores.get(part) as number;
  const sorted = [...parts].sort((a, b) => score(b) - score(a) || a.start - b.start);
  const named = new Set<SectorId>(sorted.filter(isLeaf).map(({ id }) => industryOf(id).sector));
  const kept = sorted.filter(
    (part, at) => sorted.findIndex(({ id }) => id === part.id) === at && (isLeaf(part) || !named.has(part.id as SectorId)),
  );
  return kept.slice(0, MAX_MATCHES);
}

const isLeaf = ({ id }: Part): boolean => industryOf(id).sector !== id;

/** Between the parts of a compound: the last one says what it is, as in `accounting software`; before a preposition the first one does, as in `software for banks`. */
const NOTHING = /^[\s-]{0,2}$/;
const PREPOSITION =
  /^(?:\s[\p{L}-]{1,20}){0,3}\s(?:for|of|für|von|de|d['’]|des|del|dos|das|du|pour|para|di|per|do|da|voor|van|för|av|dla)(?:\s(?:the|les?|la|los|las|el|il|lo|gli|der|die|den|os|as|het))?\s?$/iu;

/** Score of a part for those of its compound that it rules. */
function compoundOf({ start, end, id }: Part, parts: readonly Part[], text: string): number {
  const ruled = parts.filter(
    (other) =>
      other.id !== id &&
      ((other.end <= start && NOTHING.test(text.slice(other.end, start)) && !isEastAsian(text.slice(other.start, end))) ||
        (other.start >= end && PREPOSITION.test(text.slice(end, other.start)))),
  );
  return ruled.reduce((sum, other) => sum + other.end - other.start, 0);
}

/** The characters that name it, for a part of a word and for a sector fewer; activities that decide go first. */
function scoreOf(part: Part, parts: readonly Part[], heads: ReadonlySet<IndustryId>): number {
  const { id, start, end, isStem } = part;
  const length = (end - start) * (isStem ? 0.8 : 1) * (isLeaf(part) ? 1 : 0.4);
  const several = parts.filter((other) => other.start === start && other.end === end).length;
  const made = heads.has('manufacturing') && (industryOf(id).sector === 'manufacturing' || MADE.has(id)) && isLeaf(part);
  const retailed = heads.has('retail') && industryOf(id).sector === 'retail' && isLeaf(part);
  return length / several + 1_000 * (DECIDING[id] ?? 0) + (made ? 1_500 : 0) + (retailed ? 3_500 : 0);
}
