/**
 * A habit that a company keeps for all its people, by which one name comes to be written in more than one way:
 * `spelling` (umlauts, a transliteration), `given` and `family` (what becomes of several words), `particle` (van, de la, al-),
 * `nickname`, `initials` (one, or one of every word).
 */
export const SPELLING_HABITS = ['spelling', 'given', 'family', 'particle', 'nickname', 'initials'] as const;
export type SpellingHabit = (typeof SPELLING_HABITS)[number];
export type SpellingHabits = Readonly<Partial<Record<SpellingHabit, string>>>;

/** What stands between the words of a form: nothing, a hyphen, or whatever separates the names of the address. */
export type Joint = '' | '-' | 'separator';

/** One way to write a given or a family name. */
export interface NameForm {
  /** At least one, each at least one of a-z and 0-9. */
  readonly words: readonly string[];
  readonly joint: Joint;
  /** Only those habits that the name leaves a choice in. */
  readonly habits: SpellingHabits;
  /** How likely it is among all forms, 0 to 1. */
  readonly weight: number;
}

/** A person's name, ready to be put into addresses. */
export interface Person {
  /** Likeliest first; their weights add up to at most 1: what is missing is the chance that none of them is meant. */
  readonly given: readonly NameForm[];
  /** Empty for a person with one name. */
  readonly family: readonly NameForm[];
  /** Further given names, patronymics and middle initials, in order; each of a-z and 0-9. */
  readonly middle: readonly string[];
  /** First letters of all given and middle names. */
  readonly initials: string;
  /** `jr`, `iii`, `phd`, … as they were found; null without one. */
  readonly suffix: string | null;
  /** False where the script does not tell the sound (kanji, unvowelled Arabic): the forms are guesses. */
  readonly reliable: boolean;
}

/** A person's name as the caller gives it. */
export interface PersonInput {
  readonly first_name: string;
  /** `-`, or the first name once more, means that the person has one name. */
  readonly last_name: string;
  /** ISO 3166-1 alpha-2 of where the person works or comes from; decides between spellings. */
  readonly country?: string | null;
}

/** One word of a name in ASCII, and what tied it to the one before. */
export interface Word {
  readonly text: string;
  /** `syllable`: written without a gap in the original. */
  readonly glue: 'space' | 'hyphen' | 'syllable';
}

/** One way to write all words of a name in ASCII. */
export interface Romanization {
  readonly words: readonly Word[];
  /** The habit behind it, where it is one that a company keeps. */
  readonly scheme?: string;
  readonly weight: number;
}

/** The same forms with weights that add up to `total`, equal ones merged, likeliest first, at most `most` of them. */
export function normalizeForms(forms: readonly NameForm[], most: number, total = 1): NameForm[] {
  const merged = new Map<string, NameForm>();
  for (const form of forms) {
    const key = form.words.join(form.joint === 'separator' ? ' ' : form.joint || '+');
    const known = merged.get(key);
    merged.set(key, known ? heavier(known, form) : form);
  }
  const kept = [...merged.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
  const sum = kept.reduce((all, { weight }) => all + weight, 0);
  return kept.map((form) => ({ ...form, weight: (form.weight / sum) * total }));
}

/** Habits that two equal forms do not share leave no trace in the name. */
function heavier(a: NameForm, b: NameForm): NameForm {
  const shared = Object.entries(a.habits).filter(([habit, value]) => b.habits[habit as SpellingHabit] === value);
  return { ...a, habits: Object.fromEntries(shared), weight: a.weight + b.weight };
}
