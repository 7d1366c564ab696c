/** Names of this many characters and more are not compared: the longest known field is far shorter. */
const TOO_LONG = 64;

/**
 * The name that was probably meant: the nearest by its letters, in whatever case and with or without underscores, where at most
 * a third of them differ (insertions, deletions, replacements and swaps of neighbours: the optimal string alignment distance).
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length >= TOO_LONG) return undefined;
  const letters = lettersOf(name);
  const ranked = known.map((candidate) => ({ candidate, distance: distance(letters, lettersOf(candidate)) }));
  const [best] = ranked.sort((one, other) => one.distance - other.distance);
  return best && best.distance <= Math.max(letters.length, best.candidate.length) / 3 ? best.candidate : undefined;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const swapped =
        one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(beforeLast, column - 2) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, at(last, column) + 1, at(current, column - 1) + 1));
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
