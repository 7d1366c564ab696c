import { visitInTurns } from './map-in-turns';
import type { SizedRow } from './sized-rows';

/** Bytes of the rows in one message: of as many as are all small values, reading them takes the batch service 10 ms. */
const CHUNK_BYTES = 64 * 1024;
const CHUNK_ROWS = 1_000;
/** Columns that a CSV download can have, and bytes of their names: they go in one message. */
const MAX_COLUMNS = 1_000;
const COLUMNS_BYTES = 128 * 1024;

/** Some consecutive rows of a batch. */
export interface RowChunk {
  readonly offset: number;
  readonly rows: unknown[];
}

export interface RowChunks {
  readonly chunks: RowChunk[];
  /** Of all rows as they are stored: each as JSON, null as none. */
  readonly bytes: number;
}

/** Splits rows into chunks that fit into one message each. */
export function rowChunks(rows: readonly SizedRow[]): RowChunks {
  const chunks: RowChunk[] = [];
  let [total, bytes] = [0, Infinity];
  for (const [offset, { row, bytes: size }] of rows.entries()) {
    if (row !== null) total += size;
    const last = chunks.at(-1);
    if (last && bytes + size < CHUNK_BYTES && last.rows.length < CHUNK_ROWS) {
      last.rows.push(row);
      bytes += size + 1;
    } else {
      chunks.push({ offset, rows: [row] });
      bytes = size + 1;
    }
  }
  return { chunks, bytes: total };
}

/** The fields of the rows, in the order in which they first appear; other calls have their turn in between. */
export async function columnsOf(rows: readonly SizedRow[]): Promise<string[]> {
  const columns = new Set<string>();
  let room = COLUMNS_BYTES;
  await visitInTurns(rows, ({ row }) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return;
    for (const field of Object.keys(row)) {
      if (room < 0 || columns.size === MAX_COLUMNS) return;
      if (columns.has(field)) continue;
      room -= Buffer.byteLength(JSON.stringify(field)) + 1;
      if (room >= 0) columns.add(field);
    }
  });
  return [...columns];
}
