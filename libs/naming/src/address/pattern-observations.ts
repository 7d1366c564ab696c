import type { Person, SpellingHabit } from '../person/name-form';
import { UNEXPLAINED } from './patterns';
import { type PatternStats, type PatternObservation, NO_STATS } from './pattern-stats';
import { type Candidate, type Explanation, rankCandidates } from './rank-candidates';

/** Share of the probability below which an explanation is not counted. */
const NEGLIGIBLE = 0.02;
/** Probability from which a refused candidate is counted. */
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
    for (const [habit, value] of Object.entries(habits)) count(habit as SpellingHabit, value, probability);
  }
  count('number', number, 1);
  return [...counts.values()];
}

/** The observations of refused addresses: the person may not work there, so they count little. */
export function observationsOfRefusal(refused: readonly Candidate[]): PatternObservation[] {
  const patterns = new Set(refused.filter(({ probability }) => probability >= TELLING).map(({ pattern }) => pattern));
  return [...patterns].map((value) => ({ habit: 'pattern', value, seen: 0, refused: 1 }));
}

function explain(person: Person, local: string, stats: PatternStats): { explanations: Explanation[]; number: string } {
  const address = local.slice(0, MAX_LOCAL).toLowerCase().replace(/\+.*$/s, '');
  const ranked = rankCandidates(person, stats);
  const plain = ranked.find((candidate) => candidate.local === address && !endsInNumber(candidate.local, person));
  if (plain) return { explanations: shares(plain.explanations), number: 'none' };
  const [, stem = '', number = ''] = NUMBER.exec(address) ?? [];
  const numbered = ranked.find((candidate) => candidate.local === stem);
  return { explanations: numbered ? shares(numbered.explanations) : [], number };
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
