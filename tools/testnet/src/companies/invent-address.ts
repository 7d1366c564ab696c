import { type Name, inventGiven, inventWord } from './name-pool';
import type { Random } from './random';

/** The habits of a company in writing names. */
export interface Style {
  readonly umlaut: 'long' | 'short';
  readonly compound: 'first' | 'joined' | 'dotted';
  readonly particles: 'joined' | 'cut' | 'dotted';
  readonly hyphen: 'kept' | 'joined' | 'first';
}

export const inventStyle = (random: Random): Style => ({
  umlaut: random.chance(0.6) ? 'long' : 'short',
  compound: random.weighted([
    ['first', 5],
    ['joined', 3],
    ['dotted', 2],
  ]),
  particles: random.weighted([
    ['joined', 6],
    ['cut', 2],
    ['dotted', 2],
  ]),
  hyphen: random.weighted([
    ['kept', 5],
    ['joined', 3],
    ['first', 2],
  ]),
});

/** The names of a person as the company writes them. */
interface Written {
  readonly first: string;
  readonly last: string;
  readonly middle: string;
}

const LAYOUTS: Readonly<Record<string, (written: Written) => string>> = {
  first: ({ first }) => first,
  last: ({ last }) => last,
  firstlast: ({ first, last }) => first + last,
  lastfirst: ({ first, last }) => last + first,
  flast: ({ first, last }) => initial(first) + last,
  lastf: ({ first, last }) => last + initial(first),
  firstl: ({ first, last }) => first + initial(last),
  fl: ({ first, last }) => initial(first) + initial(last),
  fml: ({ first, last, middle }) => initial(first) + initial(middle) + initial(last),
  fmlast: ({ first, last, middle }) => initial(first) + initial(middle) + last,
  lastfm: ({ first, last, middle }) => last + initial(first) + initial(middle),
  'f.last': ({ first, last }) => `${initial(first)}.${last}`,
  'f-last': ({ first, last }) => `${initial(first)}-${last}`,
  'first.last': ({ first, last }) => `${first}.${last}`,
  'last.first': ({ first, last }) => `${last}.${first}`,
  first_last: ({ first, last }) => `${first}_${last}`,
  'first-last': ({ first, last }) => `${first}-${last}`,
  'first.m.last': ({ first, last, middle }) => `${first}.${initial(middle)}.${last}`,
  'first.middle.last': ({ first, last, middle }) => `${first}.${middle}.${last}`,
};

const initial = (word: string): string => word.slice(0, 1);

/** `flast.8` is cut at eight letters, `lastfirst+` has a number, `other` is another name of the person. */
export function addressOf(name: Name, pattern: string, style: Style, random: Random): string {
  if (pattern === 'unknown') return unknownAddress(name, style, random);
  if (pattern.endsWith('+'))
    return addressOf(name, pattern.slice(0, -1), style, random) + String(1 + Math.floor(9 * random.next() ** 2));
  const [, layout = pattern, length] = /^([a-z]+)\.(\d)$/.exec(pattern) ?? [];
  if (length)
    return write(name, layout, style, random)
      .slice(0, Number(length))
      .replace(/[._-]$/, '');
  if (pattern.startsWith('other')) return write(otherGiven(name, random), pattern.replace('other', 'first'), style, random);
  if (pattern === 'first.other') return write(otherFamily(name, random), 'first.last', style, random);
  return write(name, pattern, style, random);
}

function write(name: Name, layout: string, style: Style, random: Random): string {
  const middle = name.middle || letter(random);
  return (LAYOUTS[layout] as (written: Written) => string)({ first: given(name, style), last: family(name, style), middle });
}

/** A short or a formal name, the second of several, or one that the name does not tell. */
function otherGiven(name: Name, random: Random): Name {
  const second = name.firstWords.at(-1) as string;
  const known = [...name.otherFirst, ...(name.firstWords.length > 1 ? [second] : [])];
  const word = known.length && random.chance(0.75) ? random.pick(known) : inventGiven(random);
  return { ...name, first: word, firstWords: [word] };
}

/** The other part of a double name, or a name by marriage. */
function otherFamily(name: Name, random: Random): Name {
  const [word = ''] = name.lastWords.length > 1 ? name.lastWords.slice(-1) : [inventWord(random)];
  return { ...name, last: word, lastWords: [word], particles: [] };
}

const letter = (random: Random): string => String.fromCharCode(97 + random.integer(26));
const word = (random: Random): string => random.pick(['sky', 'fox', 'river', 'ace', 'sunny', 'bear', 'pixel', 'moss', 'delta']);

/** What no pattern explains: mostly it shows a part of the name. */
function unknownAddress(name: Name, style: Style, random: Random): string {
  const [first, last] = [given(name, style), family(name, style)];
  const kind = random.weighted([
    ['family', 29],
    ['start', 12],
    ['given', 19],
    ['letters', 11],
    ['digits', 9],
    ['nothing', 20],
  ] as const);
  if (kind === 'family') return random.pick([`${letter(random)}.`, `${word(random)}.`, letter(random) + letter(random)]) + last;
  if (kind === 'start') return last.slice(0, 4) + letter(random) + letter(random);
  if (kind === 'given') return (random.chance(0.5) ? first : first.slice(0, 3)) + word(random);
  if (kind === 'letters') return letter(random) + letter(random) + (random.chance(0.6) ? letter(random) : '');
  if (kind === 'digits') return letter(random) + String(100 + random.integer(90_000));
  return word(random) + random.pick(['', letter(random), word(random)]);
}

function given({ first, firstWords }: Name, style: Style): string {
  const words = firstWords.map((text) => umlauts(text, style));
  if (words.length === 1) return words[0] as string;
  if (first.includes('-')) return hyphenated(words, style);
  return style.compound === 'first' ? (words[0] as string) : words.join(style.compound === 'dotted' ? '.' : '');
}

function family({ last, lastWords, particles }: Name, style: Style): string {
  const words = lastWords.map((text) => umlauts(text, style));
  const core = last.includes('-') && words.length > 1 ? hyphenated(words, style) : compound(words, style);
  if (!particles.length || style.particles === 'cut') return core;
  return [...particles, core].join(style.particles === 'dotted' ? '.' : '');
}

function compound(words: readonly string[], style: Style): string {
  return style.compound === 'first' ? (words[0] as string) : words.join(style.compound === 'dotted' ? '.' : '');
}

function hyphenated(words: readonly string[], { hyphen }: Style): string {
  return hyphen === 'first' ? (words[0] as string) : words.join(hyphen === 'kept' ? '-' : '');
}

const umlauts = (text: string, { umlaut }: Style): string => text.replaceAll(':', umlaut === 'long' ? 'e' : '');
