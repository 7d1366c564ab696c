import { inventName, type Name } from './name-pool';
import { Random } from './random';

/** Somebody with an address. */
export interface Employee {
  readonly first_name: string;
  readonly last_name: string;
  readonly local: string;
}

export interface Company {
  readonly domain: string;
  readonly people: readonly Employee[];
  /** Names of people who do not work there. */
  readonly strangers: ReadonlyArray<Omit<Employee, 'local'>>;
}

/**
 * The habits of a firm in writing names. They are told apart from the engine that is measured: this file must not share a line with it.
 */
interface Style {
  readonly umlaut: 'long' | 'short';
  readonly compound: 'first' | 'joined' | 'dotted';
  readonly particles: 'joined' | 'cut' | 'dotted';
  readonly hyphen: 'kept' | 'joined' | 'first';
}

/** Per mille of firms, as measured on 394 domains; `id` and `alias` stand for what no grammar explains. */
const USUAL =
  shares(`first.last 487 flast 165 first 91 last 46 lastfirst 36 firstlast 20 f.last 20 first_last 20 last.first 19 firstl 18 lastf 14 id 30
  alias 10 first-last 6 lfirst 4 first.l 6 fml 4 flast7 8`);
/** Of people who have another address than is usual at their firm. */
const UNUSUAL =
  shares(`first.last 190 flast 60 first 30 last 15 lastfirst 6 firstlast 15 f.last 12 first_last 7 last.first 12 firstl 40 lastf 8 id 130
  alias 200 unknown-middle 110 longer-given 90 first-last 6 lfirst 3 first.l 6 fml 6 flast7 14 f-last 10`);
const STRICT: ReadonlyArray<readonly [number, number]> = [
  [0.97, 3],
  [0.8, 3],
  [0.55, 3],
  [0.35, 2],
];
const SIZES: ReadonlyArray<readonly [number, number]> = [
  [3, 35],
  [5, 30],
  [10, 17],
  [20, 13],
  [50, 5],
];

function shares(text: string): ReadonlyArray<readonly [string, number]> {
  const words = text.trim().split(/\s+/);
  return words.flatMap((word, at) => (at % 2 ? [] : [[word, Number(words[at + 1])] as const]));
}

/** Invented companies, the same for the same seed. */
export function inventCompanies({ seed, count }: { seed: number; count: number }): Company[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, at) => inventCompany(`firm${at}.test`, random));
}

function inventCompany(domain: string, random: Random): Company {
  const usual = random.weighted(USUAL);
  const strictness = random.weighted(STRICT);
  const style = inventStyle(random);
  const least = random.weighted(SIZES);
  const taken = new Set<string>();
  const people = Array.from({ length: least + random.integer(least) }, () => {
    const name = inventName(random);
    const pattern = random.chance(strictness) ? usual : random.weighted(UNUSUAL);
    return { first_name: name.first, last_name: name.last, local: free(addressOf(name, pattern, style, random), taken) };
  });
  const strangers = Array.from({ length: Math.ceil(least / 8) }, () => inventName(random));
  return { domain, people, strangers: strangers.map(({ first, last }) => ({ first_name: first, last_name: last })) };
}

const inventStyle = (random: Random): Style => ({
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

function free(local: string, taken: Set<string>): string {
  let number = 2;
  let address = local;
  for (; taken.has(address); number++) address = local + number;
  taken.add(address);
  return address;
}

function addressOf(name: Name, pattern: string, style: Style, random: Random): string {
  const first = given(name, style);
  const last = family(name, style);
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)];
  const letter = (): string => String.fromCharCode(97 + random.integer(26));
  const made: Record<string, () => string> = {
    first: () => first,
    last: () => last,
    flast: () => f + last,
    flast7: () => (f + last).slice(0, 8),
    firstl: () => first + l,
    firstlast: () => first + last,
    lastfirst: () => last + first,
    lastf: () => last + f,
    lfirst: () => l + first,
    fml: () => f + letter() + l,
    'f.last': () => `${f}.${last}`,
    'f-last': () => `${f}-${last}`,
    'first.l': () => `${first}.${l}`,
    first_last: () => `${first}_${last}`,
    'first-last': () => `${first}-${last}`,
    'last.first': () => `${last}.${first}`,
    'first.last': () => `${first}.${last}`,
    'unknown-middle': () => (random.chance(0.5) ? `${first}.${letter()}.${last}` : f + letter() + last),
    'longer-given': () => `${first}${random.pick(['anne', 'ius', 'elle', 'an'])}.${last}`,
    id: () => (random.chance(0.5) ? `${letter()}${letter()}${letter()}` : '') + String(100 + random.integer(90_000)),
    alias: () =>
      random.pick(['sky', 'fox', 'river', 'max', 'ace', 'sunny', 'bear']) +
      random.pick(['', letter(), String(random.integer(99))]),
  };
  return (made[pattern] as () => string)();
}

function given({ first, firstWords }: Name, style: Style): string {
  const words = firstWords.map((word) => umlauts(word, style));
  if (words.length === 1) return words[0] as string;
  if (first.includes('-')) return hyphenated(words, style);
  return style.compound === 'first' ? (words[0] as string) : words.join(style.compound === 'dotted' ? '.' : '');
}

function family({ last, lastWords, particles }: Name, style: Style): string {
  const words = lastWords.map((word) => umlauts(word, style));
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

const umlauts = (word: string, { umlaut }: Style): string => word.replaceAll(':', umlaut === 'long' ? 'e' : '');
