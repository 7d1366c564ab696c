import { familyNameShare, givenNameShare } from '../person/common-names';
import type { Person, Traits } from '../person/name-form';
import { isPiece, type Pattern, PATTERNS, type Piece } from './grammar';
import { type Knowledge, NOTHING_KNOWN } from './knowledge';
import { patternOdds } from './pattern-odds';
import { type Spelling, spellings } from './spell';

/** Mailboxes of offices, which nobody's initials lead to. */
const OFFICES = new Set(
  `ad admin ap ar bd contact cs dev dr eu finance hello help hr info it jobs legal mail marketing me mis ms no office ops orders pa pm po post pr press
  qa rd sales service support team tech us vp web webmaster www`.split(/\s+/),
);
/** People at a firm who might have the address instead: where it shows both names, and where it shows one, which small firms do. */
const COLLEAGUES = { bothNames: 100, oneName: 60 } as const;
/**
 * Whoever is called like that, has the address where it shows one name: namesakes are met too often for it to prove anything, however rare
 * the name.
 */
const ONE_NAME_SHARE = 0.02;
/** Of people with some initial; letters are not equally frequent. */
const INITIAL_SHARE = 0.07;
/** Of people at a firm that bears the name itself. */
const FAMILY_FIRM_SHARE = 0.3;
/** The first letters of a name are borne by a few times as many people. */
const TRUNCATION_FACTOR = 3;
/** Numbers that tell namesakes apart are tried after so many of the plain addresses. */
const NUMBERED = 3;
const NUMBER_CONCENTRATION = 40;

/** An address that a person may have. */
export interface Candidate {
  /** Local part: a-z, 0-9 and single `.`, `_`, `-` between them. */
  readonly local: string;
  /** The likeliest pattern that leads to it, e.g. `{first}.{last}`. */
  readonly pattern: string;
  /** That it is the person's address, given all that is known; 0 to 1, and at most 1 over all candidates. */
  readonly probability: number;
  /** How many colleagues are expected to have it if the person does not: what its existence does not prove. */
  readonly rivals: number;
}

/** A candidate with everything that may have led to it. */
export interface Explained extends Candidate {
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  readonly pattern: string;
  readonly traits: Traits;
  readonly probability: number;
}

/**
 * All addresses that the person may have at a domain, likeliest first. Several patterns that lead to one address add up.
 * @param refused local parts that are known not to exist: their chances go to the others.
 * @param domain of the firm: one that bears the person's family name employs more of the family.
 */
export function rankCandidates(
  person: Person,
  knowledge: Knowledge = NOTHING_KNOWN,
  refused: ReadonlySet<string> = new Set(),
  domain = '',
): Explained[] {
  const odds = patternOdds(knowledge);
  const byLocal = new Map<string, Explanation[]>();
  for (const spelling of spellings(person, knowledge)) {
    const explanation = explanationOf(spelling, odds);
    const known = byLocal.get(spelling.local);
    if (known) known.push(explanation);
    else byLocal.set(spelling.local, [explanation]);
  }
  const rivals = new Map(
    PATTERNS.map((pattern) => [pattern.notation, bearersOf(person, pattern, domain) * oddsOf(pattern.notation, odds)]),
  );
  const ranked = [...byLocal].filter(([local]) => !OFFICES.has(local)).map((entry) => candidateOf(entry, rivals));
  return conditional(withNumbers(ranked.sort(likelier), knowledge), refused);
}

const oddsOf = (notation: string, odds: ReadonlyMap<string, number>): number => odds.get(notation) ?? 0;

function explanationOf({ pattern, traits, weight }: Spelling, odds: ReadonlyMap<string, number>): Explanation {
  return { pattern: pattern.notation, traits, probability: oddsOf(pattern.notation, odds) * weight };
}

function candidateOf([local, explanations]: readonly [string, Explanation[]], rivals: ReadonlyMap<string, number>): Explained {
  let best = explanations[0] as Explanation;
  let probability = 0;
  const patterns = new Set<string>();
  for (const explanation of explanations) {
    if (explanation.probability > best.probability) best = explanation;
    probability += explanation.probability;
    patterns.add(explanation.pattern);
  }
  const expected = [...patterns].reduce((sum, pattern) => sum + (rivals.get(pattern) ?? 0), 0);
  return { local, pattern: best.pattern, probability, rivals: expected, explanations };
}

const likelier = (a: Candidate, b: Candidate): number => b.probability - a.probability || (a.local < b.local ? -1 : 1);

/** `quist-bau.test` bears the name of the Quists; names of three letters are found in many words. */
function isBorneBy(domain: string, words: readonly string[]): boolean {
  const name = words.join('');
  return name.length > 3 && domain.replace(/[-.]/g, '').includes(name);
}

/** How many colleagues have such names. */
function bearersOf({ given, family }: Person, { parts }: Pattern, domain: string): number {
  const share = (name: Piece['name'], text: string | undefined, shareOf: (text: string) => number): number => {
    const piece = parts.find((part): part is Piece => isPiece(part) && part.name === name);
    if (!piece || !text) return 1;
    if (piece.letters === 1) return INITIAL_SHARE;
    return piece.letters < text.length ? Math.min(INITIAL_SHARE, TRUNCATION_FACTOR * shareOf(text)) : shareOf(text);
  };
  const first = share('first', given[0]?.words.join(''), givenNameShare);
  const isFamilyFirm = family.some(({ words }) => isBorneBy(domain, words));
  const last = share('last', family[0]?.words.join(''), isFamilyFirm ? () => FAMILY_FIRM_SHARE : familyNameShare);
  const names = new Set(parts.filter(isPiece).map(({ name }) => name));
  if (names.has('first') && names.has('last')) return first * last * COLLEAGUES.bothNames;
  return Math.max(first * last, ONE_NAME_SHARE) * COLLEAGUES.oneName;
}

/** Only where a domain has shown numbers can they be guessed, and then only those that it has shown. */
function withNumbers(ranked: readonly Explained[], knowledge: Knowledge): Explained[] {
  const numbers = [...(knowledge.get('number') ?? [])].filter(([value]) => /^\d+$/.test(value));
  if (!numbers.length) return [...ranked];
  const total = numbers.reduce(
    (sum, [, { seen }]) => sum + seen,
    NUMBER_CONCENTRATION + (knowledge.get('number')?.get('none')?.seen ?? 0),
  );
  const numbered = ranked
    .slice(0, NUMBERED)
    .flatMap((candidate) =>
      numbers.map(([number, { seen }]) => scaled({ ...candidate, local: candidate.local + number }, seen / total)),
    );
  const left = numbers.reduce((share, [, { seen }]) => share - seen / total, 1);
  const known = new Set(ranked.map(({ local }) => local));
  return [...ranked.map((one) => scaled(one, left)), ...numbered.filter(({ local }) => !known.has(local))].sort(likelier);
}

function scaled(candidate: Explained, factor: number): Explained {
  const explanations = candidate.explanations.map((one) => ({ ...one, probability: one.probability * factor }));
  return { ...candidate, explanations, probability: candidate.probability * factor };
}

function conditional(ranked: readonly Explained[], refused: ReadonlySet<string>): Explained[] {
  const gone = ranked.filter(({ local }) => refused.has(local)).reduce((sum, { probability }) => sum + probability, 0);
  const kept = ranked.filter(({ local }) => !refused.has(local));
  return gone > 0 && gone < 1 ? kept.map((one) => scaled(one, 1 / (1 - gone))) : kept;
}
