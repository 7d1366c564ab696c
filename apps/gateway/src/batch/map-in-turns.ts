import { setImmediate as others } from 'node:timers/promises';

/** Rows that are read before other calls have their turn: two megabytes at most. */
const AT_ONCE = 32;

/** `rows.map(read)`, which does not hold the event loop. */
export async function mapInTurns<Row, Result>(rows: readonly Row[], read: (row: Row, n: number) => Result): Promise<Result[]> {
  const results: Result[] = [];
  for (const [n, row] of rows.entries()) {
    if (n % AT_ONCE === AT_ONCE - 1) await others();
    results.push(read(row, n));
  }
  return results;
}
