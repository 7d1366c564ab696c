import type { Person, Trait } from '../person/name-form';
import { UNEXPLAINED } from './grammar';
import { type Knowledge, type Lesson, NOTHING_KNOWN } from './knowledge';
import { type Candidate, type Explanation, rankCandidates } from './rank-candidates';

/** What an explanation is too unlikely to be counted for. */
const NEGLIGIBLE = 0.02;
/** A candidate that was unlikely anyway says nothing when it is refused. */
const TELLING = 0.05;
/** Numbers that are worth remembering; a year of birth or a personnel number is not. */
const NUMBER = /^(.*[a-z])(\d{1,2})$/;
const MAX_LOCAL = 64;

/**
 * What an address that is known to be this person's teaches about its domain.
 * @param trust how sure that is: 1 for a mailbox that we have seen exist, less for hearsay.
 */
export function lessonsOfAddress(person: Person, local: string, knowledge: Knowledge = NOTHING_KNOWN, trust = 1): Lesson[] {
  const { explanations, number } = explain(person, local, knowledge);
  if (!explanations.length) return [{ habit: 'pattern', value: UNEXPLAINED, seen: trust, refused: 0 }];
  const counts = new Map<string, Lesson>();
  const count = (habit: Lesson['habit'], value: string, seen: number): void => {
    const key = `${habit} ${value}`;
    counts.set(key, { habit, value, seen: (counts.get(key)?.seen ?? 0) + seen * trust, refused: 0 });
  };
  for (const { pattern, traits, probability } of explanations) {
    count('pattern', pattern, probability);
    for (const [trait, value] of Object.entries(traits)) count(trait as Trait, value, probability);
  }
  count('number', number, 1);
  return [...counts.values()];
}

/** What it teaches that none of these addresses exists, although the person may work there. */
export function lessonsOfRefusal(refused: readonly Candidate[]): Lesson[] {
  const patterns = new Set(refused.filter(({ probability }) => probability >= TELLING).map(({ pattern }) => pattern));
  return [...patterns].map((value) => ({ habit: 'pattern', value, seen: 0, refused: 1 }));
}

function explain(person: Person, local: string, knowledge: Knowledge): { explanations: Explanation[]; number: string } {
  const address = local.slice(0, MAX_LOCAL).toLowerCase().replace(/\+.*$/s, '');
  const ranked = rankCandidates(person, knowledge);
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
