import type { SpellingHabit } from '../person/name-form';

/**
 * What is counted per domain: the pattern, spelling habits, and numbers that distinguish namesakes. `everywhere` counts patterns too: of the
 * first address that was found at each of all domains.
 */
export type Habit = 'pattern' | 'number' | 'everywhere' | SpellingHabit;

/** Occurrences at a domain. Fractional: old observations decay, ambiguous ones are divided between their explanations. */
export interface PatternCount {
  readonly seen: number;
  /** People of whom no address was found, each by the share of the addresses of this kind that were refused, 0 to 1. */
  readonly refused: number;
}

/** Pattern statistics of a domain. They hold counts only, no addresses or names. */
export type PatternStats = ReadonlyMap<Habit, ReadonlyMap<string, PatternCount>>;

export const NO_STATS: PatternStats = new Map();

/** What one verified address, or one search without a result, adds to the counts. */
export interface PatternObservation extends PatternCount {
  readonly habit: Habit;
  readonly value: string;
}

/** The counts with some observations added, none of them decayed. */
export function withObservations(stats: PatternStats, observations: readonly PatternObservation[]): PatternStats {
  const habits = new Map([...stats].map(([habit, values]) => [habit, new Map(values)]));
  for (const { habit, value, seen, refused } of observations) {
    const values = habits.get(habit) ?? new Map<string, PatternCount>();
    const known = values.get(value);
    values.set(value, { seen: (known?.seen ?? 0) + seen, refused: (known?.refused ?? 0) + refused });
    habits.set(habit, values);
  }
  return habits;
}
