import { familyNameShare, givenNameShare, initialShare } from '../person/common-names';
import type { Person, SpellingHabits } from '../person/name-form';
import { isNamePart, type Pattern, PATTERNS, type NamePart, uses } from './patterns';
import { type PatternStats, NO_STATS } from './pattern-stats';
import { patternOdds } from './pattern-odds';
import { type Spelling, spellings } from './spell';

/** Mailboxes of offices, which nobody's initials lead to. */
const OFFICES = new Set(
  `ad admin ap ar bd contact cs dev dr eu finance hello help hr info it jobs legal mail marketing me mis ms no office ops orders pa pm po post pr press
  qa rd sales service support team tech us vp web webmaster www`.split(/\s+/),
);
/**
 * People at a firm who might have the address instead. Where it shortens a name they need not be called like the person, so that it has to
 * hold at big firms too.
 */
const COLLEAGUES = 60;
const COLLEAGUES_IF_SHORTENED = 300;
/** Most firms are so much smaller. */
const USUAL_COLLEAGUES = 15;
/**
 * Whoever is called like that, has the address where it shows one name, or a given name and an initial: namesakes are met too often for it
 * to prove anything, however rare the name.
 */
const ONE_NAME_SHARE = 0.02;
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
  /** How many colleagues are expected to have it if the person does not, at a firm so big that it has to be reckoned with. */
  readonly rivals: number;
  /** The same at a firm of the usual size. */
  readonly usualRivals: number;
  /** It shows an initial or the first letters of a name: colleagues with another name may have it. */
  readonly shortened: boolean;
}

/** A candidate with everything that may have led to it. */
export interface Explained extends Candidate {
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  readonly pattern: string;
  readonly habits: SpellingHabits;
  readonly probability: number;
}

/**
 * All addresses that the person may have at a domain, likeliest first. Several patterns that lead to one address add up.
 * @param refused local parts that are known not to exist: their chances go to the others.
 * @param domain of the firm: one that bears the person's family name employs more of the family.
 */
export function rankCandidates(
  person: Person,
  stats: PatternStats = NO_STATS,
  refused: ReadonlySet<string> = new Set(),
  domain = '',
): Explained[] {
  const odds = patternOdds(stats);
  const byLocal = new Map<string, Explanation[]>();
  for (const spelling of spellings(person, stats)) {
    const explanation = explanationOf(spelling, odds);
    const known = byLocal.get(spelling.local);
    if (known) known.push(explanation);
    else byLocal.set(spelling.local, [explanation]);
  }
  const rivals = new Map(
    PATTERNS.map((pattern) => [pattern.notation, rivalsOf(person, pattern, domain, oddsOf(pattern.notation, odds))]),
  );
  const ranked = [...byLocal].filter(([local]) => !OFFICES.has(local)).map((entry) => candidateOf(entry, rivals));
  return conditional(withNumbers(ranked.sort(likelier), stats), refused);
}

const oddsOf = (notation: string, odds: ReadonlyMap<string, number>): number => odds.get(notation) ?? 0;

function explanationOf({ pattern, habits, weight }: Spelling, odds: ReadonlyMap<string, number>): Explanation {
  return { pattern: pattern.notation, habits, probability: oddsOf(pattern.notation, odds) * weight };
}

function candidateOf([local, explanations]: readonly [string, Explanation[]], rivals: ReadonlyMap<string, Rivals>): Explained {
  let best = explanations[0] as Explanation;
  let probability = 0;
  const patterns = new Set<string>();
  for (const explanation of explanations) {
    if (explanation.probability > best.probability) best = explanation;
    probability += explanation.probability;
    patterns.add(explanation.pattern);
  }
  const all = [...patterns].map((pattern) => rivals.get(pattern) as Rivals);
  const sum = (of: (one: Rivals) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    local,
    pattern: best.pattern,
    probability,
    rivals: sum((one) => one.many),
    usualRivals: sum((one) => one.usual),
    shortened: (rivals.get(best.pattern) as Rivals).shortened,
    explanations,
  };
}

const likelier = (a: Candidate, b: Candidate): number => b.probability - a.probability || (a.local < b.local ? -1 : 1);

/** `quist-bau.test` bears the name of the Quists; names of three letters are found in many words. */
function isBorneBy(domain: string, words: readonly string[]): boolean {
  const name = words.join('');
  return name.length > 3 && domain.replace(/[-.]/g, '').includes(name);
}

/** Colleagues who are expected to have an address of one pattern that could be the person's. */
interface Rivals {
  readonly many: number;
  readonly usual: number;
  readonly shortened: boolean;
}

function rivalsOf(person: Person, pattern: Pattern, domain: string, odds: number): Rivals {
  const showsBoth = uses(pattern, 'first') && uses(pattern, 'last');
  const share = Math.max(bearerShare(person, pattern, domain), showsBoth ? 0 : ONE_NAME_SHARE) * odds;
  const shortened = isShortened(person, pattern);
  return { many: share * (shortened ? COLLEAGUES_IF_SHORTENED : COLLEAGUES), usual: share * USUAL_COLLEAGUES, shortened };
}

const nameOf = ({ given, family }: Person, name: NamePart['name']): string =>
  (name === 'first' ? given : name === 'last' ? family : [])[0]?.words.join('') ?? '';

/** All of a name that is known by its initial only is still an initial. */
const isWhole = ({ letters }: NamePart, text: string): boolean => text.length > 1 && letters >= text.length;

const isShortened = (person: Person, { parts }: Pattern): boolean =>
  parts.filter(isNamePart).some((piece) => {
    const text = nameOf(person, piece.name);
    return text !== '' && !isWhole(piece, text);
  });

/** About how many of all people have names that lead to the same pieces. */
function bearerShare(person: Person, { parts }: Pattern, domain: string): number {
  const isFamilyFirm = person.family.some(({ words }) => isBorneBy(domain, words));
  const share = { first: givenNameShare, middle: () => 1, last: isFamilyFirm ? () => FAMILY_FIRM_SHARE : familyNameShare };
  const pieces = parts.filter(isNamePart).map((piece) => ({ ...piece, text: nameOf(person, piece.name) }));
  const showsFamily = pieces.some((piece) => piece.name === 'last' && isWhole(piece, piece.text));
  return pieces.reduce((product, piece) => {
    const { name, letters, text } = piece;
    if (!text) return product;
    const whole = share[name](text);
    if (isWhole(piece, text)) return product * (showsFamily ? whole : Math.max(whole, ONE_NAME_SHARE));
    const initial = initialShare(text);
    return product * (letters === 1 || text.length === 1 ? initial : Math.min(initial, TRUNCATION_FACTOR * whole));
  }, 1);
}

/** Only where a domain has shown numbers can they be guessed, and then only those that it has shown. */
function withNumbers(ranked: readonly Explained[], stats: PatternStats): Explained[] {
  const numbers = [...(stats.get('number') ?? [])].filter(([value]) => /^\d+$/.test(value));
  if (!numbers.length) return [...ranked];
  const total = numbers.reduce(
    (sum, [, { seen }]) => sum + seen,
    NUMBER_CONCENTRATION + (stats.get('number')?.get('none')?.seen ?? 0),
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
