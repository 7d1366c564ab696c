import type { SpellingHabit } from '../person/name-form';

/** What is counted per domain: which pattern, which habits within it, whether numbers tell namesakes apart. */
export type Habit = 'pattern' | 'number' | SpellingHabit;

/** How often something was met at a domain. Not whole numbers: old observations count less, ambiguous ones in parts. */
export interface PatternCount {
  readonly seen: number;
  /** How often an address made so was refused, of people of whom none was found. */
  readonly refused: number;
}

/** What the addresses of a domain have taught: counts of habits, never people. */
export type PatternStats = ReadonlyMap<Habit, ReadonlyMap<string, PatternCount>>;

export const NO_STATS: PatternStats = new Map();

/** What one address, or one vain search, adds to the counts. */
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
