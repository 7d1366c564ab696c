import { BATCH_ROW_BYTES, cutRow, ROW_TOO_LARGE, rowBytes } from '@modernleads/sales';
import { mapInTurns } from './map-in-turns';

/** A row as it is sent to the batch service. */
export interface SizedRow {
  readonly row: unknown;
  /** Of its JSON. */
  readonly bytes: number;
  /** Why it is rejected. */
  readonly error?: string;
}

/**
 * Measures each row once, and cuts those that are too large.
 * @param cut places of rows that have been cut already.
 */
export function sizedRows(rows: readonly unknown[], cut: readonly number[] = []): Promise<SizedRow[]> {
  const isCut = new Set(cut);
  return mapInTurns(rows, (row, n) => {
    const bytes = rowBytes(row);
    if (isCut.has(n)) return { row, bytes, error: ROW_TOO_LARGE };
    if (bytes <= BATCH_ROW_BYTES) return { row, bytes };
    const rest = cutRow(row);
    return { row: rest, bytes: rowBytes(rest), error: ROW_TOO_LARGE };
  });
}
