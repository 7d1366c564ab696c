import { setImmediate as others } from 'node:timers/promises';

/** Bytes of the rows in one message: the services limit messages to 256 KiB. */
const CHUNK_BYTES = 160 * 1024;
const CHUNK_ROWS = 1_000;
/** Rows of the first chunk, which is sent alone: few, so that the others follow soon. */
const FIRST_CHUNK_ROWS = 100;
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

/** Splits rows into chunks that fit into one message each; other calls have their turn after each chunk. */
export async function rowChunks(rows: readonly unknown[]): Promise<RowChunks> {
  const chunks: RowChunk[] = [];
  let [total, bytes] = [0, Infinity];
  for (const [index, row] of rows.entries()) {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (row !== null) total += size - 1;
    const last = chunks.at(-1);
    const most = chunks.length > 1 ? CHUNK_ROWS : FIRST_CHUNK_ROWS;
    if (last && bytes + size <= CHUNK_BYTES && last.rows.length < most) {
      last.rows.push(row);
      bytes += size;
    } else {
      await others();
      chunks.push({ offset: index, rows: [row] });
      bytes = size;
    }
  }
  return { chunks, bytes: total };
}

/** The fields of the rows, in the order in which they first appear. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  let bytes = 0;
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
    for (const field of Object.keys(row)) {
      if (columns.has(field) || columns.size === MAX_COLUMNS) continue;
      bytes += Buffer.byteLength(JSON.stringify(field)) + 1;
      if (bytes > COLUMNS_BYTES) return [...columns];
      columns.add(field);
    }
  }
  return [...columns];
}
