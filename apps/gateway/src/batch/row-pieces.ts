/** Bytes of the rows in one message: the services limit messages to 256 KiB. */
const PIECE_BYTES = 160 * 1024;
const PIECE_ROWS = 1_000;
/** Columns of a table that are read, and that a CSV download can have. */
export const MAX_COLUMNS = 200;

/** Some consecutive rows of a batch. */
export interface RowPiece {
  readonly offset: number;
  readonly rows: unknown[];
}

/** Cuts rows into pieces that fit into messages. */
export function rowPieces(rows: readonly unknown[]): RowPiece[] {
  const pieces: RowPiece[] = [];
  let bytes = Infinity;
  rows.forEach((row, index) => {
    const size = Buffer.byteLength(JSON.stringify(row)) + 1;
    const last = pieces.at(-1);
    if (last && bytes + size <= PIECE_BYTES && last.rows.length < PIECE_ROWS) {
      last.rows.push(row);
      bytes += size;
    } else {
      pieces.push({ offset: index, rows: [row] });
      bytes = size;
    }
  });
  return pieces;
}

/** The fields of the rows, in the order in which they first appear. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const row of rows) {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
    for (const field of Object.keys(row)) if (columns.size < MAX_COLUMNS) columns.add(field);
  }
  return [...columns];
}
