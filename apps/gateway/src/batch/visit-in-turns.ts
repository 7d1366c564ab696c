import { setImmediate as others } from 'node:timers/promises';

/** Milliseconds after which other calls have their turn: one row may take as long. */
const TURN_MS = 4;

/** Visits each row in order, which does not hold the event loop. */
export async function visitInTurns<Row>(rows: readonly Row[], visit: (row: Row, n: number) => void): Promise<void> {
  let endsAt = performance.now() + TURN_MS;
  for (const [n, row] of rows.entries()) {
    if (performance.now() > endsAt) {
      await others();
      endsAt = performance.now() + TURN_MS;
    }
    visit(row, n);
  }
}
