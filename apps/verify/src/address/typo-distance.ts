/** The US keyboard. The German one swaps y and z only. */
const ROWS = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiou';

/** Costs. A neighbouring key, a letter doubled or not doubled, two letters swapped. */
const EASY = 0.6;
/** One vowel for another. */
const BY_EAR = 0.9;
const LEFT_OUT = 1;
/** An extra letter without a neighbouring key that explains it. */
const STRAY = 1.3;
const REPLACED = 1.5;

const places = new Map(ROWS.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)));

function isBeside(a: string, b: string): boolean {
  const [from, to] = [places.get(a), places.get(b)];
  return !!from && !!to && Math.abs(from.y - to.y) <= 1 && Math.abs(from.x - to.x) <= 1;
}

function replacing(typed: string, meant: string): number {
  if (typed === meant) return 0;
  if (isBeside(typed, meant)) return EASY;
  return VOWELS.includes(typed) && VOWELS.includes(meant) ? BY_EAR : REPLACED;
}

/**
 * The Damerau–Levenshtein distance (optimal string alignment) of typed text from intended text, with typing errors weighted by
 * likelihood: 0.6 for a frequent one, up to 1.5 for a rare one. Quadratic in the length: for names, not for texts.
 */
export function typoDistance(typed: string, meant: string): number {
  let before: number[] = [];
  let above = [0];
  for (let m = 1; m <= meant.length; m++) above.push(m * LEFT_OUT);
  for (let t = 1; t <= typed.length; t++) {
    const row = [t * STRAY];
    for (let m = 1; m <= meant.length; m++) {
      const swapped = t > 1 && m > 1 && typed[t - 1] === meant[m - 2] && typed[t - 2] === meant[m - 1];
      row.push(
        Math.min(
          (above[m - 1] as number) +
            (isDoubledInstead(typed, t, meant, m) ? EASY : replacing(typed[t - 1] as string, meant[m - 1] as string)),
          (row[m - 1] as number) + (meant[m - 1] === meant[m - 2] ? EASY : LEFT_OUT),
          (above[m] as number) + stray(typed, t - 1, meant[m - 1] as string, meant[m]),
          swapped ? (before[m - 2] as number) + EASY : Infinity,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above[meant.length] as number;
}

/** The wrong one of two letters was doubled: `yahho` for `yahoo`. */
function isDoubledInstead(typed: string, t: number, meant: string, m: number): boolean {
  return t > 1 && typed[t - 1] === typed[t - 2] && meant[m - 1] === meant[m] && typed[t] === meant[m];
}

/** An extra letter: doubled, or the key beside the right one. */
function stray(typed: string, index: number, meant: string, next = ''): number {
  const letter = typed[index] as string;
  return letter === typed[index - 1] || isBeside(letter, meant) || isBeside(letter, next) ? EASY : STRAY;
}
