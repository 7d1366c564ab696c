/** The part of an address that a name makes: all of it, its initial, or its first letters. */
export interface NamePart {
  readonly name: 'first' | 'middle' | 'last';
  /** Letters that are kept; Infinity: all. */
  readonly letters: number;
}

/** One way to make addresses of names. */
export interface Pattern {
  /** As the API writes it: `{first}.{last}`; `{f}`, `{m}`, `{l}` are initials, `{last:7}` the first seven letters. */
  readonly notation: string;
  /** Pieces and the characters between them, in order. */
  readonly parts: readonly (NamePart | string)[];
  /** What stands between the names; also between the words of one name, where they are kept apart. */
  readonly separator: string;
  /** Share of firms, 0 to 1, at which most people have such an address. */
  readonly dominant: number;
  /** Share of those people, 0 to 1, who have such an address where another one is usual. */
  readonly exceptional: number;
}

/** Addresses that no pattern explains: numbers of employees, unrelated names, short ids. */
export const UNEXPLAINED = 'other';
export const UNEXPLAINED_SHARES = { dominant: 0.05, exceptional: 0.36 } as const;

/**
 * Every pattern, with its shares in per mille. Orders of magnitude from published address books; they must not be tuned on the test data
 * that the engine is measured with.
 */
const SHARES = `
{first}.{last} 530 270
{f}{last} 160 60
{first} 88 34
{last} 40 14
{first}{l} 22 48
{last}{first} 18 6
{last}.{first} 20 14
{first}{last} 22 22
{f}.{last} 24 18
{first}_{last} 19 9
{first}-{last} 6 5
{last}{f} 18 9
{l}{first} 3 2
{f}-{last} 4 5
{f}_{last} 3 2
{first}.{l} 5 7
{last}.{f} 4 3
{last}_{first} 2 1
{last}-{first} 1 1
{last}_{f} 1 1
{last}-{f} 1 1
{l}.{first} 1 1
{first}_{l} 1 1
{first}-{l} 1 1
{f}{l} 6 8
{l}{f} 1 1
{f}{m}{l} 5 8
{f}{m}{last} 8 14
{first}{m}{last} 1 3
{first}.{m}.{last} 12 34
{first}.{middle}.{last} 5 18
{first}.{m}{last} 1 1
{f}.{m}.{last} 1 3
{f}{l}{m} 1 1
{first}{l}{m} 1 2
{first}_{m}_{last} 1 1
{first}{middle}{last} 0 2
{middle}.{last} 0 4
{middle} 0 2
{f}{last:7} 6 7
{f}{last:6} 2 3
{f}{last:5} 2 3
{f}{last:4} 1 2
{f}{last:3} 1 2
{last:7}{f} 1 1
{last:6}{f} 1 1
{last:5}{f} 1 1
{last:4}{f} 1 1
{last:3}{first:3} 1 1
{first:3}{last:3} 2 2
{first:2}{last} 2 3
{first:3}{last} 1 1
{first:2}.{last} 1 1
{first:3}.{last} 1 1
{last:4}{first:2} 1 1
{first:2}{last:2} 1 1
{first}{last:2} 1 3
{first}{last:3} 1 2
{last}{first:2} 1 1
{last}{first:3} 1 1
`;

const NAMES = { f: 'first', m: 'middle', l: 'last' } as const;

/** All patterns, most frequent first. */
export const PATTERNS: readonly Pattern[] = SHARES.trim()
  .split('\n')
  .map((line) => {
    const [notation = '', dominant, exceptional] = line.split(' ');
    return { ...parsePattern(notation), dominant: Number(dominant) / 1_000, exceptional: Number(exceptional) / 1_000 };
  });

const byNotation = new Map(PATTERNS.map((pattern) => [pattern.notation, pattern]));
export const patternOf = (notation: string): Pattern | undefined => byNotation.get(notation);

function parsePattern(notation: string): Pick<Pattern, 'notation' | 'parts' | 'separator'> {
  const parts = Array.from(notation.matchAll(/\{(first|middle|last|f|m|l)(?::(\d))?\}|[._-]/g), ([all, name, letters]) => {
    if (!name) return all;
    if (name.length === 1) return { name: NAMES[name as keyof typeof NAMES], letters: 1 };
    return { name: name as NamePart['name'], letters: letters ? Number(letters) : Infinity };
  });
  return { notation, parts, separator: parts.find((part) => typeof part === 'string') ?? '' };
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
