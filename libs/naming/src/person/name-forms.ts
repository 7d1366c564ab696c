import { type Joint, type NameForm, normalizeForms, type Romanization, type SpellingHabits, type Word } from './name-form';
import { isUsualGivenName } from './common-names';
import { CHINESE, DOUBLE, EASTERN, FRENCH_DOUBLE, GLUED, KOREAN, PARTICLES, PORTUGUESE, SPANISH } from './name-words';
import { splitPinyin } from './chinese';
import { otherNames } from './nicknames';

const MAX_FORMS = 14;

/** What becomes of a name of several words, and how often: `first` and `last` keep one of them, the others keep all. */
type Habits = Readonly<Record<'first' | 'last' | 'joined' | 'hyphen' | 'split', number>>;

/** Of a double name. */
const DOUBLE_GIVEN: Habits = { first: 0.55, joined: 0.22, split: 0.14, hyphen: 0.03, last: 0.06 };
/** The second word is a middle name: addresses that show it have patterns of their own, so that hardly any follow the others. */
const SPACED_GIVEN: Habits = { first: 0.97, joined: 0.01, split: 0.007, hyphen: 0.003, last: 0.01 };
const HYPHEN_GIVEN: Habits = { hyphen: 0.42, joined: 0.27, first: 0.17, split: 0.1, last: 0.04 };
/** `Xiaoming Kevin`: the Western name is used as often as the other. */
const EASTERN_AND_WESTERN: Habits = { first: 0.35, last: 0.45, joined: 0.08, split: 0.07, hyphen: 0.05 };
const SYLLABLES: Habits = { joined: 0.82, hyphen: 0.07, split: 0.06, last: 0.02, first: 0.03 };
const HYPHEN_SYLLABLES: Habits = { joined: 0.52, hyphen: 0.28, split: 0.12, first: 0.05, last: 0.03 };
const SPACED_FAMILY: Habits = { first: 0.27, last: 0.42, joined: 0.16, split: 0.09, hyphen: 0.06 };
const HYPHEN_FAMILY: Habits = { hyphen: 0.4, joined: 0.25, first: 0.14, last: 0.13, split: 0.08 };
const SPANISH_FAMILY: Habits = { first: 0.62, joined: 0.14, split: 0.1, hyphen: 0.06, last: 0.08 };
const PORTUGUESE_FAMILY: Habits = { last: 0.66, joined: 0.1, split: 0.09, first: 0.12, hyphen: 0.03 };

const PARTICLE_HABITS = { joined: 0.6, split: 0.17, cut: 0.17, hyphen: 0.06 } as const;
/** Of particles that names are mostly said without. */
const LEFT_OUT_PARTICLES = { joined: 0.1, split: 0.06, cut: 0.83, hyphen: 0.01 } as const;
const PORTUGUESE_WORDS = new Set(['da', 'do', 'das', 'dos', 'e']);
const MALAY_WORDS = new Set(['binti', 'binte', 'bte']);
/** Where `bin` stands before the father's name, which is no family name. */
const MALAY = new Set(['MY', 'SG', 'BN', 'ID']);

const SPANISH_SPEAKING = new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR'.split(' '));
/** Where double given names have a hyphen, which forms leave out. */
const FRENCH_SPEAKING = new Set(['FR', 'BE', 'CA', 'CH', 'LU', 'MC']);
const PORTUGUESE_SPEAKING = new Set(['PT', 'BR', 'AO', 'MZ']);

/** Chances that a person who is called by one name has an address in another. */
const OTHER_NAMES = { formal: 0.12, short: 0.06, variants: 0.03, variantsOfScript: 0.3 };
/** A nickname that the name itself mentions. */
const MENTIONED_NICKNAME = 0.4;

/** A part of a compound name: its particles and the word they belong to. */
interface Group {
  readonly particles: readonly string[];
  readonly core: string;
}

/** All ways to write a family name. */
export function familyForms(ways: readonly Romanization[], country: string | null): NameForm[] {
  const forms = ways.flatMap((way) => {
    const groups = groupsOf(glued(way.words));
    const habits = familyHabits(groups, way.words, country);
    return inScheme(way, arrangeGroups(groups, habits, country));
  });
  return normalizeForms(forms, MAX_FORMS, total(ways));
}

/** All ways to write the given names; what is not the first may be a middle name as well. */
export function givenForms(
  ways: readonly Romanization[],
  family: string,
  nickname: string | null,
  ofScript: boolean,
  country: string | null,
): NameForm[] {
  const forms = ways.flatMap((way) => inScheme(way, arrangeGiven(way.words, family, country)));
  const named = forms.flatMap((form) => withOtherNames(form, nickname, ofScript));
  return normalizeForms(named, MAX_FORMS, total(ways));
}

const total = (ways: readonly Romanization[]): number =>
  Math.min(
    1,
    ways.reduce((sum, { weight }) => sum + weight, 0),
  );

function inScheme({ scheme, weight }: Romanization, forms: readonly NameForm[]): NameForm[] {
  const spelling: SpellingHabits = scheme ? { spelling: scheme } : {};
  return forms.map((form) => ({ ...form, habits: { ...form.habits, ...spelling }, weight: form.weight * weight }));
}

/** `O Neill`, `Mc Donald`, `St. John` → one word; `Saint-Denis` keeps its hyphen where others do. */
function glued(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  let prefix = '';
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (GLUED.has(word.text) && next && next.glue !== 'hyphen' && word.glue !== 'syllable') prefix += word.text;
    else {
      result.push({ ...word, text: prefix + word.text });
      prefix = '';
    }
  }
  return result;
}

/** Particles at the end belong to nothing and are a name. */
function groupsOf(words: readonly Word[]): Group[] {
  const groups: Group[] = [];
  let particles: string[] = [];
  for (const [at, { text }] of words.entries()) {
    if (PARTICLES.has(text) && at < words.length - 1) particles.push(text);
    else {
      // `bin Abu Bakar`, `bin Abdul Rahman`: the name that is left without `bin` is Abubakar.
      const isJoined = particles.length > 1 && /^ab(?:u|d|dul)$/.test(particles.at(-1) as string);
      groups.push({ particles, core: isJoined ? `${particles.pop() as string}${text}` : text });
      particles = [];
    }
  }
  return groups;
}

function familyHabits(groups: readonly Group[], words: readonly Word[], country: string | null): Habits {
  const has = (names: ReadonlySet<string>): boolean => groups.some(({ core }) => names.has(core));
  if (words.some(({ glue }, at) => at > 0 && glue === 'hyphen' && !PARTICLES.has(words[at - 1]?.text ?? '')))
    return HYPHEN_FAMILY;
  if (country && PORTUGUESE_SPEAKING.has(country)) return PORTUGUESE_FAMILY;
  if (country && SPANISH_SPEAKING.has(country)) return SPANISH_FAMILY;
  if (has(PORTUGUESE)) return PORTUGUESE_FAMILY;
  return has(SPANISH) ? SPANISH_FAMILY : SPACED_FAMILY;
}

function arrangeGroups(groups: readonly Group[], habits: Habits, country: string | null): NameForm[] {
  const isLeftOut = (particle: string): boolean =>
    PORTUGUESE_WORDS.has(particle) || MALAY_WORDS.has(particle) || (particle === 'bin' && MALAY.has(country ?? ''));
  const areLeftOut = groups.some(({ particles }) => particles.some(isLeftOut));
  const byParticle = Object.entries(areLeftOut ? LEFT_OUT_PARTICLES : PARTICLE_HABITS);
  if (!groups.some(({ particles }) => particles.length))
    return arrange(
      groups.map(({ core }) => core),
      habits,
      'family',
    );
  return byParticle.flatMap(([particle, weight]) =>
    arrangeWithParticles(groups, habits, particle).map((form) => ({
      ...form,
      habits: { ...form.habits, particle },
      weight: form.weight * weight,
    })),
  );
}

function arrangeWithParticles(groups: readonly Group[], habits: Habits, particle: string): NameForm[] {
  if (particle === 'cut')
    return arrange(
      groups.map(({ core }) => core),
      habits,
      'family',
    );
  if (particle === 'joined')
    return arrange(
      groups.map(({ particles, core }) => particles.join('') + core),
      habits,
      'family',
    );
  const joint: Joint = particle === 'hyphen' ? '-' : 'separator';
  const words = groups.map(({ particles, core }) => [...particles, core]);
  if (words.length === 1) return [{ words: words[0] as string[], joint, habits: {}, weight: 1 }];
  const kept = [words[0], words.at(-1), words.flat()] as string[][];
  const shares = [habits.first, habits.last, habits.joined + habits.split + habits.hyphen];
  const names = ['first', 'last', 'split'];
  return kept.map((all, at) => ({ words: all, joint, habits: { family: names[at] as string }, weight: shares[at] as number }));
}

/** A name of several words, in all habits. */
function arrange(words: readonly string[], habits: Habits, aspect: 'given' | 'family'): NameForm[] {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return [{ words, joint: '', habits: {}, weight: 1 }];
  const form = (habit: keyof Habits, kept: readonly string[], joint: Joint): NameForm => {
    return { words: kept, joint, habits: { [aspect]: habit }, weight: habits[habit] };
  };
  return [
    form('first', [first], ''),
    form('last', [last], ''),
    form('joined', words, ''),
    form('hyphen', words, '-'),
    form('split', words, 'separator'),
  ];
}

function arrangeGiven(words: readonly Word[], family: string, country: string | null): NameForm[] {
  const texts = words.map(({ text }) => text);
  const [only = ''] = texts;
  if (words.length === 1) {
    const syllables = CHINESE.has(family) && !isWestern(only) && splitPinyin(only);
    return arrange(syllables || [only], SYLLABLES, 'given');
  }
  const [, second = ''] = texts;
  if (
    words.length === 2 &&
    words[1]?.glue === 'space' &&
    isEastAsian(texts, family) &&
    second.length > 3 &&
    isUsualGivenName(second)
  )
    return arrange(texts, EASTERN_AND_WESTERN, 'given');
  if (words.length === 2 && (words[1]?.glue === 'syllable' || isEastAsian(texts, family)))
    return arrange(texts, words[1]?.glue === 'hyphen' ? HYPHEN_SYLLABLES : SYLLABLES, 'given');
  if (only.length === 1) return behindInitial(only, texts.slice(1));
  const names = texts.filter((text) => text.length > 1);
  if (names.length < 2) return arrange([only], SPACED_GIVEN, 'given');
  const isFrench = country !== null && FRENCH_SPEAKING.has(country) && FRENCH_DOUBLE.has(only) && names.length === 2;
  const isHyphenated = words[1]?.glue === 'hyphen' || isFrench;
  if (isHyphenated) return arrange(texts.slice(0, 2), HYPHEN_GIVEN, 'given');
  return arrange(names.slice(0, 3), DOUBLE.has(only) ? DOUBLE_GIVEN : SPACED_GIVEN, 'given');
}

const isEastAsian = (texts: readonly string[], family: string): boolean =>
  (KOREAN.has(family) || CHINESE.has(family) || EASTERN.has(family)) &&
  texts.every(({ length }) => length > 1 && length < 7) &&
  !isWestern(texts[0] ?? '');

function isWestern(text: string): boolean {
  const { formal, short, variants } = otherNames(text);
  return formal.length + short.length + variants.length > 0;
}

/** `J. Robert`: called Robert, filed as J. */
function behindInitial(initial: string, names: readonly string[]): NameForm[] {
  const [name = initial] = names;
  const forms: [string[], string, number][] = [
    [[name], 'last', 0.7],
    [[initial], 'first', 0.15],
    [[initial, name], 'joined', 0.15],
  ];
  return forms.map(([words, given, weight]) => ({ words, joint: '', habits: { given }, weight }));
}

/** The form itself and what else its bearer may be called, with the same habits otherwise. */
function withOtherNames(form: NameForm, nickname: string | null, ofScript: boolean): NameForm[] {
  const name = form.words.join('');
  const { formal, short, variants } = form.words.length === 1 ? otherNames(name) : { formal: [], short: [], variants: [] };
  const kinds: [string, readonly string[], number][] = [
    ['short', nickname && nickname !== name ? [nickname] : [], MENTIONED_NICKNAME],
    ['formal', formal, OTHER_NAMES.formal],
    ['short', short, OTHER_NAMES.short],
    ['variant', variants, ofScript ? OTHER_NAMES.variantsOfScript : OTHER_NAMES.variants],
  ];
  const others = kinds.flatMap(([kind, names, share]) => shared(form, kind, names, share));
  const rest = others.reduce((left, { weight }) => left - weight, form.weight);
  const habits: SpellingHabits = others.length ? { ...form.habits, nickname: 'given' } : form.habits;
  return [{ ...form, habits, weight: rest }, ...others];
}

/** The likelier names come first: each has twice the share of the next. */
function shared(form: NameForm, kind: string, names: readonly string[], share: number): NameForm[] {
  const some = names.slice(0, 6);
  const sum = some.reduce((all, _, at) => all + 0.5 ** at, 0);
  return some.map((name, at) => ({
    words: [name],
    joint: '',
    habits: { ...form.habits, nickname: kind },
    weight: (form.weight * share * 0.5 ** at) / sum,
  }));
}
