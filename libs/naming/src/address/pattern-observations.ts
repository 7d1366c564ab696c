import type { Person, SpellingHabit } from '../person/name-form';
import { UNEXPLAINED } from './patterns';
import { type PatternStats, type PatternObservation, NO_STATS } from './pattern-stats';
import { patternOdds } from './pattern-odds';
import type { Explained, Explanation } from './rank-candidates';
import { spellings } from './spell';

/** Share of the probability below which an explanation is not counted. */
const NEGLIGIBLE = 0.02;
/** Least probability of an address that explains one that exists. */
const RAREST_SEEN = 0.000_001;
/** Least share of the addresses of a pattern whose refusal is counted. */
const TELLING = 0.05;
/** One or two digits at the end; years of birth and personnel numbers are longer. */
const NUMBER = /^(.*[a-z])(\d{1,2})$/;
const MAX_LOCAL = 64;

/**
 * The observations that a person's address adds to its domain.
 * @param trust probability that the address is the person's: 1 for a verified mailbox.
 */
export function observationsOfAddress(
  person: Person,
  local: string,
  stats: PatternStats = NO_STATS,
  trust = 1,
): PatternObservation[] {
  const { explanations, number } = explain(person, local, stats);
  if (!explanations.length) return [{ habit: 'pattern', value: UNEXPLAINED, seen: trust, refused: 0 }];
  const counts = new Map<string, PatternObservation>();
  const count = (habit: PatternObservation['habit'], value: string, seen: number): void => {
    const key = `${habit} ${value}`;
    counts.set(key, { habit, value, seen: (counts.get(key)?.seen ?? 0) + seen * trust, refused: 0 });
  };
  for (const { pattern, habits, probability } of explanations) {
    count('pattern', pattern, probability);
    for (const [habit, value] of Object.entries({ ...habits[0], ...habits[1] }))
      count(habit as SpellingHabit, value, probability);
  }
  count('number', number, 1);
  return [...counts.values()];
}

/**
 * The observations of addresses that were refused, all of one person of whom none was found: of each pattern, the share of the person's
 * addresses by it, 0 to 1.
 */
export function observationsOfRefusal(refused: readonly Explained[], stats: PatternStats = NO_STATS): PatternObservation[] {
  const odds = patternOdds(stats);
  const shares = new Map<string, number>();
  for (const { pattern, probability } of refused.flatMap(({ explanations }) => explanations))
    shares.set(pattern, (shares.get(pattern) ?? 0) + probability / (odds.get(pattern) as number));
  return [...shares]
    .filter(([, share]) => share >= TELLING)
    .map(([value, share]) => ({ habit: 'pattern', value, seen: 0, refused: Math.min(1, share) }));
}

function explain(person: Person, local: string, stats: PatternStats): { explanations: Explanation[]; number: string } {
  const address = local.slice(0, MAX_LOCAL).toLowerCase().replace(/\+.*$/s, '');
  const [, stem = '', number = ''] = NUMBER.exec(address) ?? [];
  const all = spellings(person, stats, patternOdds(stats), RAREST_SEEN);
  const plain = endsInNumber(address, person) ? [] : all.filter((one) => one.local === address);
  if (plain.length) return { explanations: shares(plain), number: 'none' };
  return { explanations: shares(all.filter((one) => one.local === stem)), number };
}

/** A number that is no part of the name was put behind it. */
function endsInNumber(local: string, { given, family }: Person): boolean {
  return /\d$/.test(local) && ![...given, ...family].some(({ words }) => words.some((word) => /\d$/.test(word)));
}

function shares(explanations: readonly Explanation[]): Explanation[] {
  const sum = (all: readonly Explanation[]): number => all.reduce((total, { probability }) => total + probability, 0);
  const total = sum(explanations);
  const kept = explanations.filter(({ probability }) => probability >= NEGLIGIBLE * total);
  const keptTotal = sum(kept);
  return kept.map((one) => ({ ...one, probability: one.probability / keptTotal }));
}
