import { createHash } from 'node:crypto';
import {
  cleanNames,
  type CleanNamesBody,
  cleanNamesRoute,
  type CleanNamesJob,
  type CleanNamesResult,
} from '@modernleads/contracts';
import type { Sale } from './sale';

export const cleanNamesSale: Sale<CleanNamesBody, CleanNamesJob, CleanNamesResult> = {
  endpoint: cleanNamesRoute,
  rpc: cleanNames,
  job: ({ names, recase, country }) => ({ names, recase, country }),
  split: splitNames,
  join: joinNames,
  highestPrice: () => 0,
  price: () => 0,
  entitlement: keyOf,
  freshForSeconds: () => 0,
  retryAfterSeconds: () => undefined,
  echo: () => ({}),
};

/** Of the texts and their lengths, which tell names apart: 8 MB of names as JSON would hold the event loop twice as long. */
function keyOf({ names, recase, country }: CleanNamesBody): string {
  const lengths = names.map(({ length }) => length);
  const digest = createHash('sha256')
    .update(names.join(''))
    .update(JSON.stringify([lengths, recase, country]))
    .digest('hex');
  return `clean-names:${digest}`;
}

/**
 * A reply repeats the names in pieces, each with its kind: even when all of a name is taken off it, a few characters at a time, the
 * reply to so much stays within the limit of a message.
 */
const PIECE = { names: 200, bytes: 32 * 1024 };

function* splitNames({ names, ...options }: CleanNamesJob): Generator<CleanNamesJob> {
  let piece: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const more = Buffer.byteLength(JSON.stringify(name)) + 1;
    if (piece.length === PIECE.names || bytes + more > PIECE.bytes) {
      yield { names: piece, ...options };
      piece = [];
      bytes = 0;
    }
    piece.push(name);
    bytes += more;
  }
  yield { names: piece, ...options };
}

function joinNames(results: readonly CleanNamesResult[]): CleanNamesResult {
  const removals = results.flatMap(({ details }) => details.map(({ removed }) => removed));
  return {
    cleaned: results.flatMap(({ cleaned }) => cleaned),
    details: removals.map((removed, index) => ({ index, removed })),
  };
}
