import type { NameForm, Person, SpellingHabit, SpellingHabits } from '../person/name-form';
import { isNamePart, type Pattern, PATTERNS, type NamePart, uses, without } from './patterns';
import type { PatternStats } from './pattern-stats';

/** Habits of a firm are learned against what is usual: so many observations weigh as much as the usual. */
const HABIT_CONCENTRATION = 2.5;
/** A firm that writes out the umlauts of given names does so in family names too. */
const CONSISTENT = 0.96;
/** Of names of several words: how often their initials are all taken. */
const ALL_INITIALS = 0.25;
/** Rarer spellings are not worth a thought. */
const RAREST = 0.001;
/** RFC 5321 §4.5.3.1.1, in octets. */
const MAX_LOCAL = 64;
/** What is left of a pattern's odds for people who lack one of its names, and may only seem to. */
const LACKING_MIDDLE = 0.6;
const LACKING_FAMILY = 0.5;

/** A local part that a pattern makes of a person's name. */
export interface Spelling {
  readonly local: string;
  readonly pattern: Pattern;
  readonly habits: SpellingHabits;
  /** How likely, given the pattern, 0 to 1; all spellings of one pattern add up to at most 1. */
  readonly weight: number;
}

/** A name, or a piece of it, with the habits that lead to it. */
interface Option {
  readonly text: string;
  readonly habits: SpellingHabits;
  readonly weight: number;
}

/** Every local part that the grammar makes of a person's name, at a firm with these habits. */
export function spellings(person: Person, stats: PatternStats): Spelling[] {
  const given = inHabit(person.given, stats);
  const family = inHabit(person.family, stats);
  const options = optionsOf({ ...person, given, family }, stats);
  return PATTERNS.flatMap((pattern) => {
    const [usable, share] = usableBy(person, pattern);
    return usable ? spellingsOf(pattern, usable, share, options, spellingShares(family)) : [];
  });
}

/** Firms drop the names that a person does not have. */
function usableBy({ middle, family }: Person, pattern: Pattern): [Pattern | undefined, number] {
  let [usable, share]: [Pattern | undefined, number] = [pattern, 1];
  if (!middle.length && uses(usable, 'middle')) [usable, share] = [without(usable, 'middle'), LACKING_MIDDLE];
  if (!usable || family.length || !uses(usable, 'last')) return [usable, share];
  return [
    usable.notation === '{last}' ? usable : without(usable, 'last'),
    share * (usable.notation === '{last}' ? 1 : LACKING_FAMILY),
  ];
}

/** The forms, weighed by what the firm is known to do rather than by what is usual. */
function inHabit(forms: readonly NameForm[], stats: PatternStats): NameForm[] {
  const total = sumOf(forms);
  const factors = new Map<SpellingHabit, Map<string, number>>();
  for (const habit of new Set(forms.flatMap(({ habits }) => Object.keys(habits) as SpellingHabit[]))) {
    const usual = sharesOf(forms, habit);
    factors.set(habit, learnedFactors(usual, stats, habit));
  }
  const weighed = forms.map((form) => {
    const factor = Object.entries(form.habits).reduce(
      (all, [habit, value]) => all * (factors.get(habit as SpellingHabit)?.get(value) ?? 1),
      1,
    );
    return { ...form, weight: form.weight * factor };
  });
  const scale = total / (sumOf(weighed) || 1);
  return weighed.map((form) => ({ ...form, weight: form.weight * scale }));
}

function learnedFactors(usual: ReadonlyMap<string, number>, stats: PatternStats, habit: SpellingHabit): Map<string, number> {
  const seen = (value: string): number => stats.get(habit)?.get(value)?.seen ?? 0;
  const total = [...usual.keys()].reduce((sum, value) => sum + seen(value), 0);
  return new Map(
    [...usual].map(([value, share]) => [
      value,
      (HABIT_CONCENTRATION * share + seen(value)) / ((HABIT_CONCENTRATION + total) * share),
    ]),
  );
}

const sumOf = (all: readonly { weight: number }[]): number => all.reduce((sum, { weight }) => sum + weight, 0);

/** How the weight of the forms that have a habit is shared between its values. */
function sharesOf(forms: readonly NameForm[], habit: SpellingHabit): Map<string, number> {
  const shares = new Map<string, number>();
  const having = forms.filter(({ habits }) => habits[habit] !== undefined);
  const total = sumOf(having);
  for (const { habits, weight } of having) {
    const value = habits[habit] as string;
    shares.set(value, (shares.get(value) ?? 0) + weight / total);
  }
  return shares;
}

const spellingShares = (family: readonly NameForm[]): ReadonlyMap<string, number> => sharesOf(family, 'spelling');

type Options = (piece: NamePart, separator: string) => readonly Option[];

/** Every text that a piece may stand for, worked out once. */
function optionsOf(person: Person, stats: PatternStats): Options {
  const known = new Map<string, readonly Option[]>();
  const allInitials = learnedFactors(
    new Map([
      ['one', 1 - ALL_INITIALS],
      ['all', ALL_INITIALS],
    ]),
    stats,
    'initials',
  );
  return (piece, separator) => {
    const key = `${piece.name} ${piece.letters} ${separator}`;
    const options = known.get(key) ?? merged(textsOf(person, piece, separator, (allInitials.get('all') ?? 1) * ALL_INITIALS));
    known.set(key, options);
    return options;
  };
}

function textsOf({ given, family, middle }: Person, { name, letters }: NamePart, separator: string, all: number): Option[] {
  if (name === 'middle') {
    const [first = ''] = middle;
    return first.length > 1 || letters === 1 ? [{ text: first.slice(0, letters), habits: {}, weight: 1 }] : [];
  }
  const forms = name === 'first' || !family.length ? given : family;
  return forms.flatMap((form) => {
    if (letters === 1 && name === 'first') return initialsOf(form, all);
    const text = form.words.join(form.joint === 'separator' ? separator : form.joint);
    return { text: text.slice(0, letters).replace(/[._-]$/, ''), habits: form.habits, weight: form.weight };
  });
}

/** `jp` or `j` of Jean-Paul. */
function initialsOf({ words, habits, weight }: NameForm, all: number): Option[] {
  const [first = ''] = words;
  const one = first.slice(0, 1);
  if (words.length < 2) return [{ text: one, habits, weight }];
  return [
    { text: one, habits: { ...habits, initials: 'one' }, weight: weight * (1 - all) },
    { text: words.map(([letter]) => letter).join(''), habits: { ...habits, initials: 'all' }, weight: weight * all },
  ];
}

function merged(options: readonly Option[]): Option[] {
  const byText = new Map<string, Option>();
  for (const option of options) {
    const known = byText.get(option.text);
    byText.set(
      option.text,
      known ? { text: option.text, habits: shared(known.habits, option.habits), weight: known.weight + option.weight } : option,
    );
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight);
}

/** What an address does not show cannot be learned from it. */
function shared(a: SpellingHabits, b: SpellingHabits): SpellingHabits {
  return Object.fromEntries(Object.entries(a).filter(([habit, value]) => b[habit as SpellingHabit] === value));
}

const NOTHING: readonly Option[] = [{ text: '', habits: {}, weight: 1 }];

function spellingsOf(
  original: Pattern,
  pattern: Pattern,
  share: number,
  options: Options,
  shares: ReadonlyMap<string, number>,
): Spelling[] {
  const of = (name: NamePart['name']): readonly Option[] => {
    const piece = pattern.parts.find((part): part is NamePart => isNamePart(part) && part.name === name);
    return piece ? options(piece, pattern.separator) : NOTHING;
  };
  const [middle] = of('middle');
  if (!middle) return [];
  const found: Spelling[] = [];
  for (const first of of('first')) {
    for (const last of of('last')) {
      const weight = first.weight * last.weight * share * consistency(first.habits.spelling, last.habits.spelling, shares);
      const local = weight < RAREST ? '' : render(pattern, { first, middle, last });
      if (local) found.push({ local, pattern: original, habits: { ...first.habits, ...last.habits }, weight });
    }
  }
  return found;
}

/** Turns independent chances of two spellings into those of a firm that keeps to one. */
function consistency(given: string | undefined, family: string | undefined, shares: ReadonlyMap<string, number>): number {
  const same = given === undefined || family === undefined ? undefined : shares.get(given);
  if (same === undefined || same >= 1) return 1;
  return given === family ? CONSISTENT / same : (1 - CONSISTENT) / (1 - same);
}

function render({ parts }: Pattern, names: Readonly<Record<NamePart['name'], Option>>): string {
  const local = parts.map((part) => (isNamePart(part) ? names[part.name].text : part)).join('');
  return local.length <= MAX_LOCAL && /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(local) ? local : '';
}
