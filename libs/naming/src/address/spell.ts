import type { NameForm, Person, SpellingHabit, SpellingHabits } from '../person/name-form';
import { isNamePart, type NamePart, type Pattern, PATTERNS, UNEXPLAINED, uses, without } from './patterns';
import type { PatternStats } from './pattern-stats';

/** Habits of a company are learned against what is usual: so many observations weigh as much as the usual. */
const HABIT_CONCENTRATION = 2.5;
/** What one is called is one's own choice more than the company's. */
const NICKNAME_CONCENTRATION = 25;
/** A firm that writes out the umlauts of given names does so in family names too. */
const CONSISTENT = 0.96;
/** Of names of several words: how often their initials are all taken. */
const ALL_INITIALS = 0.25;
/** RFC 5321 §4.5.3.1.1, in octets. */
const MAX_LOCAL = 64;
/** What is left of a pattern's odds for people who lack one of its names, and may only seem to. */
const LACKING_MIDDLE = 0.3;
/** How much likelier a pattern with a middle name is for people whose middle name is known than for all. */
const HAVING_MIDDLE = 2;
const LACKING_FAMILY = 0.5;

/** A local part that a pattern makes of a person's name. */
export interface Spelling {
  readonly local: string;
  /** In its notation. */
  readonly pattern: string;
  /** Of the given and of the family name. */
  readonly habits: readonly SpellingHabits[];
  /** That the pattern is used and leads to it, 0 to 1; all spellings of all patterns add up to at most 1. */
  readonly probability: number;
}

/** A name, or a piece of it, with the habits that lead to it. */
interface Option {
  readonly text: string;
  readonly habits: SpellingHabits;
  readonly weight: number;
}

/**
 * Every local part that the grammar makes of a person's name, at a company with these habits.
 * @param odds of each pattern, 0 to 1.
 * @param rarest least probability of a spelling, 0 to 1.
 */
export function spellings(person: Person, stats: PatternStats, odds: ReadonlyMap<string, number>, rarest: number): Spelling[] {
  const hasMiddle = person.middle.length > 0;
  const scale = hasMiddle ? 1 / (1 + (HAVING_MIDDLE - 1) * middleOdds(odds)) : 1;
  const given = besideOtherNames(inHabit(person.given, stats), person.given, scale * (odds.get(UNEXPLAINED) ?? 0));
  const family = inHabit(person.family, stats);
  const options = optionsOf({ ...person, given, family }, stats);
  const shares = sharesOf(family, 'spelling');
  const rise = Math.max(1, ...[...shares.values()].map((share) => 1 / share));
  const found: Spelling[] = [];
  for (const usable of USABLE[Number(hasMiddle)]?.[Number(person.family.length > 0)] ?? []) {
    const probability = usable.share * scale * (odds.get(usable.pattern) ?? 0);
    if (probability >= rarest) addSpellings(found, { usable, probability, options, shares, rarest, rise });
  }
  return found;
}

/** A pattern as it is used for people who lack some of its names. */
interface Usable {
  /** In its notation, with all its names. */
  readonly pattern: string;
  readonly used: Pattern;
  /** What is left of the odds of the pattern, 0 to 1. */
  readonly share: number;
  readonly pieces: Readonly<Partial<Record<NamePart['name'], NamePart>>>;
}

/** By whether the person has a middle name, and a family name. */
const USABLE = [false, true].map((hasMiddle) =>
  [false, true].map((hasFamily) => PATTERNS.flatMap((pattern) => usableBy(pattern, hasMiddle, hasFamily))),
);

const MIDDLE_PATTERNS = PATTERNS.filter((pattern) => uses(pattern, 'middle'));
const middleOdds = (odds: ReadonlyMap<string, number>): number =>
  MIDDLE_PATTERNS.reduce((sum, { notation }) => sum + (odds.get(notation) ?? 0), 0);

/** Companies drop the names that a person does not have. */
function usableBy(pattern: Pattern, hasMiddle: boolean, hasFamily: boolean): Usable[] {
  let [used, share]: [Pattern | undefined, number] = [pattern, 1];
  if (uses(pattern, 'middle')) [used, share] = hasMiddle ? [used, HAVING_MIDDLE] : [without(used, 'middle'), LACKING_MIDDLE];
  if (used && !hasFamily && uses(used, 'last') && used.notation !== '{last}')
    [used, share] = [without(used, 'last'), share * LACKING_FAMILY];
  if (!used) return [];
  const pieces = Object.fromEntries(used.parts.filter(isNamePart).map((piece) => [piece.name, piece]));
  return [{ pattern: pattern.notation, used, share, pieces }];
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

/**
 * An address in another name of the person is one of the exceptions: it comes out of what no pattern explains, so long as that lasts, and makes
 * one in the name that was given no less likely.
 * @param usual the forms before the habits of the company were known.
 * @param unexplained share of people, 0 to 1, whose address no pattern explains.
 */
function besideOtherNames(forms: readonly NameForm[], usual: readonly NameForm[], unexplained: number): readonly NameForm[] {
  const [all, own] = [usual, usual.filter(isGivenName)].map(sumOf) as [number, number];
  const now = sumOf(forms.filter(isGivenName));
  if (own === all || now === 0) return forms;
  const room = all / (1 - unexplained) - (sumOf(forms) - now);
  const scale = Math.max(1, Math.min(all / own, all / now, room / now));
  return forms.map((form) => (isGivenName(form) ? { ...form, weight: form.weight * scale } : form));
}

const isGivenName = ({ habits: { nickname = 'given' } }: NameForm): boolean => nickname === 'given';

function learnedFactors(usual: ReadonlyMap<string, number>, stats: PatternStats, habit: SpellingHabit): Map<string, number> {
  const concentration = habit === 'nickname' ? NICKNAME_CONCENTRATION : HABIT_CONCENTRATION;
  const seen = (value: string): number => stats.get(habit)?.get(value)?.seen ?? 0;
  const total = [...usual.keys()].reduce((sum, value) => sum + seen(value), 0);
  return new Map(
    [...usual].map(([value, share]) => [value, (concentration * share + seen(value)) / ((concentration + total) * share)]),
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
  const all = (allInitials.get('all') ?? 1) * ALL_INITIALS;
  return (piece, separator) => {
    const key = `${piece.name} ${piece.letters} ${separator}`;
    let options = known.get(key);
    if (!options) known.set(key, (options = merged(textsOf(person, piece, separator, all))));
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

function merged(options: readonly Option[]): readonly Option[] {
  if (options.length < 2) return options;
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

interface Spelled {
  readonly usable: Usable;
  /** Of the pattern, 0 to 1. */
  readonly probability: number;
  readonly options: Options;
  /** How often each scheme of spelling is used. */
  readonly shares: ReadonlyMap<string, number>;
  readonly rarest: number;
  /** By what factor the agreement of two spellings can make an option likelier, at most. */
  readonly rise: number;
}

function addSpellings(found: Spelling[], { usable, probability, options, shares, rarest, rise }: Spelled): void {
  const { used, pieces, pattern } = usable;
  const of = (piece: NamePart | undefined): readonly Option[] => (piece ? options(piece, used.separator) : NOTHING);
  const [middle] = of(pieces.middle);
  if (!middle) return;
  const lasts = of(pieces.last);
  const worth = rarest / (probability * rise);
  for (const first of of(pieces.first)) {
    if (first.weight < worth) break;
    if (pieces.middle && first.text === middle.text) continue;
    for (const last of lasts) {
      const weight = first.weight * last.weight;
      if (weight < worth) break;
      const chance = probability * weight * consistency(first.habits.spelling, last.habits.spelling, shares);
      const local = chance < rarest ? '' : render(used, { first, middle, last });
      if (local) found.push({ local, pattern, habits: [first.habits, last.habits], probability: chance });
    }
  }
}

/** Turns independent chances of two spellings into those of a firm that keeps to one. */
function consistency(given: string | undefined, family: string | undefined, shares: ReadonlyMap<string, number>): number {
  const same = given === undefined || family === undefined ? undefined : shares.get(given);
  if (same === undefined || same >= 1) return 1;
  return given === family ? CONSISTENT / same : (1 - CONSISTENT) / (1 - same);
}

/** @returns an empty text where a piece is empty or all is too long. */
function render({ parts, length }: Pattern, names: Readonly<Record<NamePart['name'], Option>>): string {
  let local = '';
  for (const part of parts) {
    const text = typeof part === 'string' ? part : names[part.name].text;
    if (!text) return '';
    local += text;
  }
  if (local.length > length) return local.slice(0, length).replace(/[._-]$/, '');
  return local.length <= MAX_LOCAL ? local : '';
}
