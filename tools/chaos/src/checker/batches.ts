import { TERMINAL_STATUSES } from '@modernleads/contracts';
import { prices } from '@modernleads/sales';
import type { Call } from '../history';
import type { ResultRow, SeenBatch } from '../load/batches';
import { contentOf } from '../load/caller';
import type { SeenPause } from '../load/pauses';
import { type Truth, truthOf } from '../mail-domains';
import { type BatchRow, type Facts, violation, type Violation } from './facts';
import { groupBy, groupsOf, nameOf } from './groups';

/** Statuses of rows that cost nothing for every customer. */
const FREE = ['unknown', 'rejected', 'failed', 'cancelled', 'not_found', 'risky'];
const PRICES = { verify: prices.verifyBatchRow, enrich: prices.findEmail };

const DOWNLOADABLE = 'B2: a batch that has ended can be downloaded';

/** Every batch that was accepted ends, with one result for each row (B1, B2, B4), and rests while it is paused (B5). */
export function checkBatches({ seenBatches, batches, calls, pauses }: Facts): Violation[] {
  const stored = new Map(batches.map((batch) => [batch.id, batch]));
  return [
    ...batches.flatMap(reconciled),
    ...seenBatches.flatMap((batch) => [
      ...ended(batch, stored.get(batch.id)),
      ...monotone(batch),
      ...results(batch, stored.get(batch.id)),
    ]),
    ...pauses.flatMap(rested),
    ...madeOnce(calls, batches),
    ...calls.filter(isTooEarly).map((call) => violation(DOWNLOADABLE, nameOf(call))),
  ];
}

/** The columns of a batch in the store agree with each other. */
function reconciled({ id, status, total, rows, counts, charged, rowCharges, captured, mode }: BatchRow): Violation[] {
  const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const found: Violation[] = [];
  if (rows !== total || counted !== total)
    found.push(violation('B1: one result for each row', `batch ${id}, ${status}: ${rows} rows of ${total}, ${counted} counted`));
  if (charged !== rowCharges || charged !== captured)
    found.push(
      violation(
        'L4: a batch is charged what its rows cost',
        `batch ${id}: ${charged} charged, rows ${rowCharges}, captured ${captured}`,
      ),
    );
  if (mode === 'test' && charged + rowCharges + captured > 0)
    found.push(violation('L7: a test key is never charged', `batch ${id}: ${charged}`));
  return found;
}

/** In a pause only the rows that workers had taken get a result, and are charged. */
function rested({ id, first, last }: SeenPause): Violation[] {
  const answered = first.open - last.open;
  const charged = last.charged - first.charged;
  if (last.chunk === first.chunk && answered <= first.working && charged <= first.working * PRICES[first.kind]) return [];
  const taken = last.chunk - first.chunk;
  const evidence = `batch ${id}: taken ${taken} times while it was paused, ${answered} rows answered for ${charged}, of ${first.working} taken before`;
  return [violation('B5: a paused batch begins no row', evidence)];
}

function ended({ id, results }: SeenBatch, stored?: BatchRow): Violation[] {
  const isTerminal = stored && (TERMINAL_STATUSES as readonly string[]).includes(stored.status);
  if (!isTerminal)
    return [violation('B1: every batch that was accepted ends', `batch ${id} is ${stored?.status ?? 'unknown to the store'}`)];
  return results ? [] : [violation(DOWNLOADABLE, `batch ${id}, ${stored.status}`)];
}

/** Clients can download every batch that was reported as ended. */
function isTooEarly({ request, answer }: Call): boolean {
  return answer?.status === 409 && request.path.includes('/download');
}

/** Progress never decreases, and a terminal status never changes. */
function monotone({ id, reads }: SeenBatch): Violation[] {
  const bad = reads.findIndex((read, at) => {
    const before = reads[at - 1];
    if (!before) return false;
    if (before.completed_at) return read.status !== before.status || read.completed_at !== before.completed_at;
    return (
      read.processed_rows < before.processed_rows ||
      read.credits_charged < before.credits_charged ||
      read.total_rows !== before.total_rows
    );
  });
  if (bad < 0) return [];
  return [
    violation(
      'B2: progress never goes back',
      `batch ${id}: ${JSON.stringify(reads[bad - 1])} then ${JSON.stringify(reads[bad])}`,
    ),
  ];
}

function results(batch: SeenBatch, stored?: BatchRow): Violation[] {
  const { id, results: rows, request, reads } = batch;
  const { about } = request;
  if (!rows || !stored || about.kind !== 'batch') return [];
  const asked = about.rows;
  if (
    rows.length !== asked.length ||
    rows.some((row, n) => row['n'] !== String(n) || (about.of === 'verify' && row['email'] !== asked[n]))
  )
    return [
      violation('B1: one result for each row, in the order of the rows', `batch ${id}: ${rows.length} of ${asked.length} rows`),
    ];
  const charged = rows.reduce((sum, row) => sum + tenthsOf(row), 0);
  const told = reads.at(-1)?.credits_charged ?? 0;
  const found: Violation[] = [];
  if (!agree(charged, stored.charged) || !agree(told * 10, stored.charged))
    found.push(
      violation(
        'L5: clients are told what a batch costs',
        `batch ${id}: rows ${charged}, status ${told * 10}, charged ${stored.charged}`,
      ),
    );
  const wrong = rows.find(
    (row, n) => !isTrue(row, asked[n] as string, stored) || tenthsOf(row) > highest(row, about.of, stored.mode),
  );
  if (wrong) found.push(violation('B1: results are true, and cost what they may', `batch ${id}: ${JSON.stringify(wrong)}`));
  return [...found, ...duplicatesPaidOnce(id, rows, asked)];
}

function isTrue(row: ResultRow, asked: string, { mode, status: ended }: BatchRow): boolean {
  const { status, email } = row as { status: string; email?: string };
  if (status === 'cancelled') return ended === 'cancelled';
  if (mode === 'test') return true;
  return status === 'found' ? email === asked : isPossible(status, truthOf(asked));
}

/** Invariant: `invalid` is never said on evidence about us, nor `valid` without any. */
export function isPossible(status: string, truth: Truth): boolean {
  if (status === 'valid') return truth === 'exists';
  return status === 'invalid' ? truth !== 'exists' : true;
}

function highest({ status }: ResultRow, of: 'verify' | 'enrich', mode: string): number {
  return mode === 'test' || FREE.includes(String(status)) ? 0 : PRICES[of];
}

function duplicatesPaidOnce(id: string, rows: readonly ResultRow[], asked: readonly string[]): Violation[] {
  const paid = asked.filter((email, n) => email && tenthsOf(rows[n] as ResultRow) > 0);
  const twice = paid.find((email, n) => paid.indexOf(email) !== n);
  return twice ? [violation('L4: duplicates of a batch are paid once', `batch ${id}: ${twice}`)] : [];
}

/** One request makes one batch, also when its answer was lost (B4). */
function madeOnce(calls: readonly Call[], batches: readonly BatchRow[]): Violation[] {
  const byRequest = groupBy(batches, ({ request }) => request);
  const found: Violation[] = [];
  const owned = new Set<BatchRow>();
  for (const { name, calls: attempts, oks } of groupsOf(calls)) {
    if (attempts[0]?.request.about.kind !== 'batch') continue;
    const made = attempts.flatMap(({ requestId }) => byRequest.get(requestId) ?? []);
    made.forEach((batch) => owned.add(batch));
    const told = new Set(
      oks.filter(({ request }) => request.about.kind === 'batch').map((call) => contentOf<{ batch_id: string }>(call).batch_id),
    );
    const ids = made.map(({ id }) => id);
    const isUnknown = attempts.some(({ outcome }) => outcome === 'info');
    if (ids.length > 1 || [...told].some((batch) => !ids.includes(batch as string)) || (ids.length && !told.size && !isUnknown))
      found.push(
        violation(
          'B4: one request makes one batch, or none',
          `${name}: made ${ids.join(', ') || 'none'}, told ${[...told].join(', ') || 'none'}`,
        ),
      );
  }
  const strange = batches.filter((batch) => !owned.has(batch));
  return [...found, ...strange.map(({ id }) => violation('B4: every batch was asked for', `batch ${id}`))];
}

function tenthsOf(row: ResultRow): number {
  return Number(row['credits_charged'] ?? 0) * 10;
}

/** Sums of reported credits are sums of doubles, with rounding errors. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
