import type { Trait } from '../person/name-form';

/** What is counted per domain: which pattern, which habits within it, whether numbers tell namesakes apart. */
export type Habit = 'pattern' | 'number' | Trait;

/** How often something was met at a domain. Not whole numbers: old observations count less, ambiguous ones in parts. */
export interface Tally {
  readonly seen: number;
  /** How often an address made so was refused, of people of whom none was found. */
  readonly refused: number;
}

/** What the addresses of a domain have taught: counts of habits, never people. */
export type Knowledge = ReadonlyMap<Habit, ReadonlyMap<string, Tally>>;

export const NOTHING_KNOWN: Knowledge = new Map();

/** What one address, or one vain search, adds to the counts. */
export interface Lesson extends Tally {
  readonly habit: Habit;
  readonly value: string;
}

/** The counts with some lessons added, none of them decayed. */
export function withLessons(knowledge: Knowledge, lessons: readonly Lesson[]): Knowledge {
  const habits = new Map([...knowledge].map(([habit, values]) => [habit, new Map(values)]));
  for (const { habit, value, seen, refused } of lessons) {
    const values = habits.get(habit) ?? new Map<string, Tally>();
    const known = values.get(value);
    values.set(value, { seen: (known?.seen ?? 0) + seen, refused: (known?.refused ?? 0) + refused });
    habits.set(habit, values);
  }
  return habits;
}
