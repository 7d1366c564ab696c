/** A local part that belongs to no mailbox, to see how the server answers it. */
export interface Decoy {
  readonly local: string;
  /** `random`: no plausible name. `look-alike`: could be a colleague of the target. */
  readonly kind: 'random' | 'look-alike';
}

/** Returns an integer from 0 to `below` − 1. */
export type Random = (below: number) => number;
const random: Random = (below) => Math.floor(Math.random() * below);

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnprstvwz';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
/** Shorter ones could belong to a real mailbox. */
const MIN_LETTERS = 6;
/** RFC 5321 §4.5.3.1.1 */
const MAX_LOCAL = 64;

/** Two of different shapes, so that one rule of the server about shapes cannot decide over both. */
export function randomDecoys(pick: Random = random): Decoy[] {
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[pick(alphabet.length)]).join('');
  return [
    { kind: 'random', local: text(LETTERS, 1) + text(LETTERS + DIGITS, 11) + text(DIGITS, 2) },
    { kind: 'random', local: `${text(LETTERS, 5)}-${text(LETTERS, 7)}-${text(DIGITS, 4)}` },
  ];
}

/**
 * As long as the target, with separators, vowels, consonants and digits in the same places, so that a filter by appearance treats both
 * alike. A character that is no ASCII letter or digit becomes a consonant.
 */
export function lookAlike(target: string, pick: Random = random): Decoy {
  const plain = target.replace(/^"|"$/g, '').toLowerCase().slice(0, MAX_LOCAL);
  const shape = [...plain].map((char) => (/[.\-_+]/.test(char) ? char : kindOf(char)));
  const letters = shape.filter((kind) => kind === VOWELS || kind === CONSONANTS).length;
  for (let added = letters; added < MIN_LETTERS && shape.length < MAX_LOCAL; added++)
    shape.push(added % 2 === 0 ? CONSONANTS : VOWELS);
  const local = shape.map((kind, at) => (kind.length > 1 ? other(kind, plain[at], pick) : kind)).join('');
  return { kind: 'look-alike', local: tidy(local) };
}

/** A character of that kind other than the target's at the same place. */
function other(kind: string, taken: string | undefined, pick: Random): string {
  const choice = taken === undefined ? kind : kind.replace(taken, '');
  return choice[pick(choice.length)] as string;
}

function kindOf(char: string): string {
  if (/\d/.test(char)) return DIGITS;
  return VOWELS.includes(char) ? VOWELS : CONSONANTS;
}

/** A quoted target may have dots where a plain local part may not (RFC 5322 §3.2.3). */
function tidy(local: string): string {
  return local.replace(/\.(?=\.|$)|^\./g, 'x');
}
