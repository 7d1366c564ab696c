import { asciiOf } from './latin';
import type { NameForm, Person, PersonInput, Romanization } from './name-form';
import { familyForms, givenForms } from './name-forms';
import { withMiddleNames } from './middle-names';
import { inOrder } from './name-order';
import { romanize, type Romanized, type Writer } from './romanize';
import { splitName, type SplitName, textOf, type Token } from './split-name';
import { inFields } from './whole-name';

/** More middle names are in no address. */
const MAX_MIDDLE = 3;

/**
 * Understands a person's name: which words address books make of it, and how likely each is.
 *
 * Both spellings of umlauts, several transliterations of Cyrillic and Greek, pinyin, Korean and Japanese readings, particles kept, joined
 * or cut, compound names, nicknames in both directions; titles, suffixes, patronymics and initials are told from names. Kanji and
 * unvowelled Arabic or Hebrew beyond a table of frequent names cannot be read: `reliable` is false then, and the weights say so.
 * Never throws; a name of which nothing is left yields no forms.
 */
export function parsePerson(input: PersonInput): Person {
  const country = countryCode(input.country);
  const split = withMiddleNames(inOrder(inFields(withoutNumbers(splitName(input)), country), country));
  const writer = writerOf(split, country);
  const given = romanize(split.given, 'given', writer);
  const family = withInitial(romanize(split.family, 'family', writer), given, country);
  const familyWord = family.ways[0]?.words[0]?.text ?? '';
  const nickname = split.nickname && asciiOf(split.nickname);
  const middle = middleOf(split, given, writer);
  const all = givenForms(given.ways, familyWord, nickname || null, !isLatin(split.given), country);
  return {
    given: all,
    family: familyForms(family.ways, country),
    middle,
    initials: initialsOf(all, middle),
    suffix: split.suffix,
    reliable: given.reliable && family.reliable,
  };
}

const isLatin = (tokens: readonly Token[]): boolean => !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(textOf(tokens));
const countryCode = (country: unknown): string | null =>
  typeof country === 'string' && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null;

/** `Quist 2`, `Quist (1972)`: what tells namesakes apart is in no address. */
function withoutNumbers(split: SplitName): SplitName {
  const named = (all: readonly Token[]): readonly Token[] => {
    const names = all.filter(({ raw }) => !/^\d+$/.test(raw));
    return names.length > 0 ? names : all;
  };
  return { ...split, given: named(split.given), family: named(split.family) };
}

function writerOf({ given, family }: SplitName, country: string | null): Writer {
  const familyName = textOf(family);
  return { country, wholeName: `${textOf(given)} ${familyName}`, familyName };
}

/** Where an initial at the end stands for the name of a father or a village. */
const WITH_INITIAL = new Set(['IN', 'LK', 'MY', 'SG', 'AE', 'QA', 'OM', 'KW', 'BH', 'SA']);
const UNKNOWN_COUNTRY_SHARE = 0.25;

/** `Suresh Kumar` + `S`: the last of the given names may be used as the family name, or the initial. */
function withInitial(family: Romanized, given: Romanized, country: string | null): Romanized {
  const [word, ...more] = family.ways[0]?.words ?? [];
  const names = given.ways[0]?.words ?? [];
  const last = names.at(-1);
  if (word?.text.length !== 1 || more.length > 0 || names.length < 2 || !last || last.text.length < 3) return family;
  const share = country === null ? UNKNOWN_COUNTRY_SHARE : WITH_INITIAL.has(country) ? 0.5 : 0;
  if (share === 0) return family;
  const others = family.ways.map((way) => ({ ...way, weight: way.weight * (1 - share) }));
  return { ...family, ways: [...others, { words: [{ ...last, glue: 'space' }], weight: share }] };
}

/** What follows the first given name, and the patronymic. */
function middleOf({ given, patronymic }: SplitName, { ways }: Romanized, writer: Writer): string[] {
  const words = ways[0]?.words ?? [];
  const [first] = words;
  const isInitial = first?.text.length === 1 && words.length > 1;
  const names = words.filter(({ glue }, at) => at > 0 && glue === 'space').map(({ text }) => text);
  const behind = isInitial ? names.slice(1) : names;
  const father = patronymic ? romanize([{ raw: patronymic, hyphen: false }], 'given', writer).ways[0] : undefined;
  return [...(given.length > 0 ? behind : []), ...wordsOf(father)].slice(0, MAX_MIDDLE);
}

const wordsOf = (way: Romanization | undefined): string[] => way?.words.map(({ text }) => text) ?? [];

function initialsOf([form]: readonly NameForm[], middle: readonly string[]): string {
  const words = [...(form?.words ?? []), ...middle];
  return [...new Set(words)].map((word) => word[0]).join('');
}

/**
 * A name to search by: all its words in plain ASCII, sorted, so that order, accents, case, titles and initials do not matter, nor
 * whether an umlaut was written out. Not for show: `müller`, `mueller` and `muller` have one key.
 * @returns at most 160 characters; empty where nothing of a name is left.
 */
export function personKey({ first, last }: { first: string; last: string }): string {
  const split = inOrder(inFields(splitName({ first_name: first, last_name: last }), null), null);
  const writer = writerOf(split, null);
  const parts = [romanize(split.given, 'given', writer), romanize(split.family, 'family', writer)];
  const words = parts.flatMap(({ ways }) => withoutInitials(joinedSyllables(ways[0])));
  const names = words.map((word) => word.replace(/([aou])e/g, '$1'));
  return [...new Set(names)].sort().join(' ').slice(0, 160);
}

/** An initial that is all there is stays. */
function withoutInitials(words: readonly string[]): readonly string[] {
  const names = words.filter((word) => word.length > 1);
  return names.length ? names : words;
}

function joinedSyllables(way: Romanization | undefined): string[] {
  const joined: string[] = [];
  for (const { text, glue } of way?.words ?? []) {
    if (glue === 'syllable') joined[joined.length - 1] += text;
    else joined.push(text);
  }
  return joined;
}
