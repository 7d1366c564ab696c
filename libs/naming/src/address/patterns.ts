import { NOTED_EXCEPTIONS, PATTERN_SHARES } from './pattern-shares';

/** The part of an address that a name makes: all of it, its initial, or its first letters. */
export interface NamePart {
  readonly name: 'first' | 'middle' | 'last';
  /** Letters that are kept; Infinity: all. */
  readonly letters: number;
}

/** One way to make addresses of names. */
export interface Pattern {
  /**
   * As the API writes it: `{first}.{last}`; `{f}`, `{m}`, `{l}` are initials, `{last:7}` the first seven letters; `({first}{last}):8` the first
   * eight letters of all.
   */
  readonly notation: string;
  /** Pieces and the characters between them, in order. */
  readonly parts: readonly (NamePart | string)[];
  /** Letters of the whole that are kept; Infinity: all. */
  readonly length: number;
  /** What stands between the names; also between the words of one name, where they are kept apart. */
  readonly separator: string;
}

/** Addresses that no pattern explains: numbers of employees, unrelated names, short ids. */
export const UNEXPLAINED = 'other';

interface Shares {
  /** Share of companies, 0 to 1, at which the pattern is the usual one. */
  readonly usual: number;
  /** Share of the people, 0 to 1, who have such an address where another one is usual. */
  readonly exceptional: number;
}

const shares = new Map<string, Shares>();
for (const [notation = '', usual, exceptional] of PATTERN_SHARES.trim()
  .split('\n')
  .map((line) => line.split(' ')))
  shares.set(notation, { usual: Number(usual), exceptional: Number(exceptional) });

const total = (of: (one: Shares) => number): number => [...shares.values()].reduce((sum, one) => sum + of(one), 0);
const TOTALS = { usual: total(({ usual }) => usual), exceptional: total(({ exceptional }) => exceptional) };

/** Every pattern and `UNEXPLAINED`; the shares add up to 1. */
export const PATTERN_PRIORS: ReadonlyMap<string, Shares> = new Map(
  [...shares].map(([notation, { usual, exceptional }]) => [
    notation,
    { usual: usual / TOTALS.usual, exceptional: exceptional / TOTALS.exceptional },
  ]),
);

/** Exceptions at companies with a certain usual pattern: shares, 0 to 1, of those that are known; the rest is as everywhere. */
export const EXCEPTIONS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  NOTED_EXCEPTIONS.trim()
    .split('\n')
    .map((line) => {
      const [usual = '', ...words] = line.trim().split(' ');
      return [usual, new Map(words.flatMap((word, at) => (at % 2 ? [] : [[word, Number(words[at + 1]) / 100]])))];
    }),
);

const NAMES = { f: 'first', m: 'middle', l: 'last' } as const;

/** All patterns. */
export const PATTERNS: readonly Pattern[] = [...shares.keys()].filter((notation) => notation !== UNEXPLAINED).map(parsePattern);

const byNotation = new Map(PATTERNS.map((pattern) => [pattern.notation, pattern]));
export const patternOf = (notation: string): Pattern | undefined => byNotation.get(notation);

function parsePattern(notation: string): Pattern {
  const parts = Array.from(notation.matchAll(/\{(first|middle|last|f|m|l)(?::(\d))?\}|[._-]/g), ([all, name, letters]) => {
    if (!name) return all;
    if (name.length === 1) return { name: NAMES[name as keyof typeof NAMES], letters: 1 };
    return { name: name as NamePart['name'], letters: letters ? Number(letters) : Infinity };
  });
  const separator = parts.find((part) => typeof part === 'string') ?? '';
  return { notation, parts, length: Number(/\):(\d)$/.exec(notation)?.[1] ?? Infinity), separator };
}

export const isNamePart = (part: NamePart | string): part is NamePart => typeof part !== 'string';
export const uses = ({ parts }: Pattern, name: NamePart['name']): boolean =>
  parts.some((part) => isNamePart(part) && part.name === name);

/** The pattern without one of the names, as it is used for people who have none; undefined when no pattern is left. */
export function without(pattern: Pattern, name: NamePart['name']): Pattern | undefined {
  const kept = pattern.parts.filter((part) => !isNamePart(part) || part.name !== name);
  const notation = kept
    .filter((part, at) => isNamePart(part) || (at > 0 && at < kept.length - 1 && isNamePart(kept[at - 1] as NamePart | string)))
    .map((part) => (isNamePart(part) ? notationOf(part) : part))
    .join('');
  return patternOf(notation);
}

function notationOf({ name, letters }: NamePart): string {
  if (letters === 1) return `{${name[0]}}`;
  return letters === Infinity ? `{${name}}` : `{${name}:${letters}}`;
}
