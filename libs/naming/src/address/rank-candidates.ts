import type { Person } from '../person/name-form';
import { bearersOf, type Employer, rivalChance, shareOfColleagues, type Size, sizesOf } from './bearers';
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
/** Numbers that tell namesakes apart are put behind so many of the plain addresses. */
const NUMBERED = 3;
const NUMBER_CONCENTRATION = 8;
/** Share of people whose address has such a number, where nothing is known. */
const NUMBERED_SHARE = 0.012;
/** Of two people of other names who should have the plain address: how often the one named has it, and the other one with a number. */
const NUMBERED_RIVAL = 0.4;
/** How often each is used, against each other and a number that a domain has shown once. */
const LOWEST_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['2', 1],
  ['1', 0.7],
  ['3', 0.3],
]);
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
  /** About how many of all people have names that lead to it, 0 to 1. */
  readonly bearers: number;
}

/** A candidate with everything that may have led to it. */
export interface Explained extends Candidate {
  readonly explanations: readonly Explanation[];
  /** The chance that a colleague of another name has it, 0 to 1, at each of the sizes that the company may have. */
  readonly rivals: readonly number[];
  /** Of an address with a number: the one without, and the chance that who comes too late for that one gets this one. */
  readonly twin?: { readonly of: string; readonly chance: number };
}

export type Explanation = Pick<Spelling, 'pattern' | 'habits' | 'probability'>;

/** The addresses that the person may have at a domain, likeliest first. Several patterns that lead to one address add up. */
export function rankCandidates(
  person: Person,
  stats: PatternStats = NO_STATS,
  employer: Employer = {},
  sizes = sizesOf(employer, 0),
): Explained[] {
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
    if (!OFFICES.has(local)) ranked.push(candidateOf(local, explanations, odds, bearersBy, sizes));
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
  sizes: readonly Size[],
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
    expected += shareOfColleagues(patternOf(pattern) as Pattern, share) * (odds.get(pattern) ?? 0);
  }
  const rivals = sizes.map(({ colleagues }) => rivalChance(expected, colleagues));
  return { local, pattern: best.pattern, probability, rivals, bearers, explanations };
}

const likelier = (a: Candidate, b: Candidate): number => b.probability - a.probability || (a.local < b.local ? -1 : 1);

/** Namesakes are told apart by the numbers that a domain has shown, and by the lowest. */
function withNumbers(ranked: Explained[], stats: PatternStats): Explained[] {
  const counts = stats.get('number');
  const shown = [...(counts ?? [])].filter(([value]) => /^\d+$/.test(value));
  const seen = new Map([
    ...LOWEST_NUMBERS,
    ...shown.map(([value, one]): [string, number] => [value, one.seen + (LOWEST_NUMBERS.get(value) ?? 0)]),
  ]);
  const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const numbers = shown.reduce((sum, [, one]) => sum + one.seen, 0);
  const total = NUMBER_CONCENTRATION + numbers + (counts?.get('none')?.seen ?? 0);
  const share = (NUMBER_CONCENTRATION * NUMBERED_SHARE + numbers) / total;
  const known = new Set(ranked.map(({ local }) => local));
  const numbered = ranked.slice(0, NUMBERED).flatMap((candidate) =>
    [...seen]
      .filter(([number]) => !known.has(candidate.local + number))
      .map(([number, count]) => ({
        ...scaled(candidate, (share * count) / all),
        local: candidate.local + number,
        rivals: candidate.rivals.map((rival) => (rival * NUMBERED_RIVAL * count) / all),
        twin: { of: candidate.local, chance: (candidate.probability * count) / all },
      })),
  );
  return [...ranked.map((one) => scaled(one, 1 - share)), ...numbered].sort(likelier);
}

function scaled(candidate: Explained, factor: number): Explained {
  const explanations = candidate.explanations.map(({ pattern, habits, probability }) => ({
    pattern,
    habits,
    probability: probability * factor,
  }));
  return { ...candidate, explanations, probability: candidate.probability * factor };
}
