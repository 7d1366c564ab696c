import { createHash } from 'node:crypto';
import {
  columnMapText,
  type ContactsBody,
  importContactsRoute,
  type ContactsQuery,
  importContacts,
  type ImportContactsJob,
  type ImportContactsResult,
  type TableColumns,
} from '@modernleads/contracts';
import type { Sale } from './sale';

export const importContactsSale: Sale<ContactsBody, ImportContactsJob, ImportContactsResult, ContactsQuery> = {
  endpoint: importContactsRoute,
  rpc: importContacts,
  job: ({ rows, columns }, { map }) => ({ first: 1, rows, map: map ?? (columns && columnMapText(columns)) }),
  split: splitRows,
  join: (results) => ({
    imported: results.reduce((sum, { imported }) => sum + imported, 0),
    updated: results.reduce((sum, { updated }) => sum + updated, 0),
    rejected: results.flatMap(({ rejected }) => rejected),
    warnings: results.flatMap(({ warnings }) => warnings),
    columns: joinedColumns(results),
  }),
  highestPrice: () => 0,
  price: () => 0,
  entitlement: ({ rows, columns }) =>
    `contacts:${createHash('sha256')
      .update(JSON.stringify([rows, columns]))
      .digest('hex')}`,
  freshForSeconds: () => 0,
  retryAfterSeconds: () => undefined,
  echo: () => ({}),
};

/** How the columns of a table were read that was read in pieces: one is ignored when no piece uses it. */
export function joinedColumns(results: readonly { readonly columns: TableColumns }[]): TableColumns {
  const used = Object.assign({}, ...results.map(({ columns }) => columns.used)) as TableColumns['used'];
  const ignored = new Set(results.flatMap(({ columns }) => columns.ignored));
  return { used, ignored: [...ignored].filter((name) => !Object.hasOwn(used, name)) };
}

/** A message has room for it, its reply for as many rejections and warnings. */
const PIECE = { rows: 75, bytes: 64 * 1024 };
/** Characters of a cell: as many as are read, and one more; then as many as are stored, and one more. */
const CELLS = [5_001, 501];

/** The rows of a table of people in pieces, each with the number of its first row. */
export function* splitRows({ rows, map }: ImportContactsJob): Generator<ImportContactsJob> {
  let piece: ImportContactsJob = { first: 1, rows: [], map };
  let bytes = 0;
  for (const [at, whole] of rows.entries()) {
    const row = shortened(whole);
    const more = sizeOf(row);
    if (piece.rows.length && (piece.rows.length === PIECE.rows || bytes + more > PIECE.bytes)) {
      yield piece;
      piece = { first: at + 1, rows: [], map };
      bytes = 0;
    }
    piece.rows.push(row);
    bytes += more;
  }
  yield piece;
}

/** Long cells are left out or not read at all: their beginning is enough to say so. */
function shortened(row: unknown): unknown {
  const fitting = [row, ...CELLS.map((most) => cut(row, most))].find((one) => sizeOf(one) <= PIECE.bytes);
  return fitting ?? {};
}

function cut(row: unknown, most: number): unknown {
  if (typeof row !== 'object' || row === null) return null;
  const start = (cell: unknown): unknown => (typeof cell === 'string' ? cell.slice(0, most) : cell);
  if (Array.isArray(row)) return row.map(start);
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, start(cell)]));
}

const sizeOf = (row: unknown): number => Buffer.byteLength(JSON.stringify(row)) + 1;
