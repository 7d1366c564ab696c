import type { Person } from '../person/name-form';
import { bearersOf, type Employer, rivalChance } from './bearers';
import { patternOdds } from './pattern-odds';
import { type PatternStats, NO_STATS } from './pattern-stats';
import { type Pattern, patternOf } from './patterns';
import { type Spelling, spellings } from './spell';

/** Mailboxes of offices, which nobody's initials lead to. */
const OFFICES = new Set(
  `ad admin ap ar bd contact cs dev dr eu finance hello help hr info it jobs legal mail marketing me mis ms no office ops orders pa pm po post pr press
  qa rd sales service support team tech us vp web webmaster www`.split(/\s+/),
);
/** Candidates that are less likely are left out. */
const RAREST = 0.001;
/** Numbers that tell namesakes apart are tried after so many of the plain addresses. */
const NUMBERED = 3;
const NUMBER_CONCENTRATION = 8;
const LOWEST_NUMBERS = ['1', '2', '3'];
/** An address that fewer people's names lead to, as a share of all people, shows all of a name that is not everybody's. */
export const FEW_BEARERS = 0.000_5;

/** An address that a person may have. */
export interface Candidate {
  /** Local part: a-z, 0-9 and single `.`, `_`, `-` between them. */
  readonly local: string;
  /** The likeliest pattern that leads to it, e.g. `{first}.{last}`. */
  readonly pattern: string;
  /** That it is the person's address, given all that is known; 0 to 1, and at most 1 over all candidates. */
  readonly probability: number;
  /** The chance that a colleague has it if the person has not, 0 to 1. */
  readonly rival: number;
  /** About how many of all people have names that lead to it, 0 to 1. */
  readonly bearers: number;
}

/** A candidate with everything that may have led to it. */
export interface Explained extends Candidate {
  readonly explanations: readonly Explanation[];
}

export type Explanation = Pick<Spelling, 'pattern' | 'habits' | 'probability'>;

/** The addresses that the person may have at a domain, likeliest first. Several patterns that lead to one address add up. */
export function rankCandidates(person: Person, stats: PatternStats = NO_STATS, employer: Employer = {}): Explained[] {
  const odds = patternOdds(stats);
  const byLocal = new Map<string, Spelling[]>();
  for (const spelling of spellings(person, stats, odds, RAREST)) {
    const known = byLocal.get(spelling.local);
    if (known) known.push(spelling);
    else byLocal.set(spelling.local, [spelling]);
  }
  const bearersBy = memoized(bearersOf(person, employer));
  const ranked: Explained[] = [];
  for (const [local, explanations] of byLocal) {
    if (!OFFICES.has(local)) ranked.push(candidateOf(local, explanations, odds, bearersBy, employer));
  }
  return withNumbers(ranked.sort(likelier), stats);
}

/** A share for each pattern, worked out once. */
function memoized(shareOf: (pattern: Pattern) => number): (notation: string) => number {
  const known = new Map<string, number>();
  return (notation) => {
    const share = known.get(notation) ?? shareOf(patternOf(notation) as Pattern);
    known.set(notation, share);
    return share;
  };
}

function candidateOf(
  local: string,
  explanations: readonly Spelling[],
  odds: ReadonlyMap<string, number>,
  bearersBy: (notation: string) => number,
  employer: Employer,
): Explained {
  let [best, probability, bearers, expected] = [explanations[0] as Spelling, 0, 0, 0];
  let last = '';
  for (const explanation of explanations) {
    const { pattern } = explanation;
    if (explanation.probability > best.probability) best = explanation;
    probability += explanation.probability;
    if (pattern === last) continue;
    last = pattern;
    const share = bearersBy(pattern);
    bearers = Math.max(bearers, share);
    expected += share * (odds.get(pattern) ?? 0);
  }
  const rival = rivalChance(probability, expected, employer);
  return { local, pattern: best.pattern, probability, rival, bearers, explanations };
}

const likelier = (a: Candidate, b: Candidate): number => b.probability - a.probability || (a.local < b.local ? -1 : 1);

/** Only where a domain has shown numbers can they be guessed: those that it has shown, and the lowest. */
function withNumbers(ranked: Explained[], stats: PatternStats): Explained[] {
  const counts = [...(stats.get('number') ?? [])].filter(([value]) => /^\d+$/.test(value));
  if (!counts.length) return ranked;
  const seen = new Map([
    ...LOWEST_NUMBERS.map((value): [string, number] => [value, 1]),
    ...counts.map(([value, one]): [string, number] => [value, 1 + one.seen]),
  ]);
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const numbers = counts.reduce((sum, [, one]) => sum + one.seen, 0);
  const share = numbers / (numbers + NUMBER_CONCENTRATION + (stats.get('number')?.get('none')?.seen ?? 0));
  const numbered = ranked
    .slice(0, NUMBERED)
    .flatMap((candidate) =>
      [...seen].map(([number, count]) => scaled({ ...candidate, local: candidate.local + number }, (share * count) / all)),
    );
  const known = new Set(ranked.map(({ local }) => local));
  return [...ranked.map((one) => scaled(one, 1 - share)), ...numbered.filter(({ local }) => !known.has(local))].sort(likelier);
}

function scaled(candidate: Explained, factor: number): Explained {
  const explanations = candidate.explanations.map((one) => ({ ...one, probability: one.probability * factor }));
  return { ...candidate, explanations, probability: candidate.probability * factor };
}
