import { createHash } from 'node:crypto';
import {
  type ContactsBody,
  importContactsRoute,
  type ContactsQuery,
  importContacts,
  type ImportContactsJob,
  type ImportContactsResult,
} from '@modernleads/contracts';
import type { Sale } from './sale';

export const importContactsSale: Sale<ContactsBody, ImportContactsJob, ImportContactsResult, ContactsQuery> = {
  endpoint: importContactsRoute,
  rpc: importContacts,
  job: ({ rows, columns }, { map }) => ({ first: 1, rows, map: map ?? mapOf(columns) }),
  split: splitRows,
  join: (results) => ({
    imported: results.reduce((sum, { imported }) => sum + imported, 0),
    updated: results.reduce((sum, { updated }) => sum + updated, 0),
    rejected: results.flatMap(({ rejected }) => rejected),
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

const mapOf = (columns: ContactsBody['columns']): string | undefined =>
  columns &&
  Object.entries(columns)
    .map(([field, column]) => `${field}=${String(column)}`)
    .join(',');

/** A message has room for it, its reply for as many rejections. */
const PIECE = { rows: 500, bytes: 160 * 1024 };

function splitRows({ rows, map }: ImportContactsJob): ImportContactsJob[] {
  const pieces: ImportContactsJob[] = [];
  let piece: ImportContactsJob = { first: 1, rows: [], map };
  let bytes = 0;
  rows.forEach((row, at) => {
    const more = Buffer.byteLength(JSON.stringify(row)) + 1;
    if (piece.rows.length && (piece.rows.length === PIECE.rows || bytes + more > PIECE.bytes)) {
      pieces.push(piece);
      piece = { first: at + 1, rows: [], map };
      bytes = 0;
    }
    piece.rows.push(row);
    bytes += more;
  });
  return [...pieces, piece];
}
