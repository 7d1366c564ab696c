import type { Bug } from './bug';
import { replicasOf, only, scenario } from './scenario';

const CLAIM = 'libs/database/src/functions/batch-claim.sql';
const RECONCILE = 'libs/database/src/functions/batch-reconcile.sql';
const SETTLE = 'libs/database/src/functions/batch-settle.sql';
const REPOSITORY = 'apps/batch/src/work/work.repository.ts';
const TERMINATOR = 'apps/batch/src/batch-terminator.ts';

const oneEach = replicasOf(['gateway', 1], ['verify', 1], ['batch', 1]);
const workers = replicasOf(['gateway', 1], ['verify', 1], ['batch', 2]);

/** Without reconciliation lost turns are not added again. */
const withoutLostTurns = { file: REPOSITORY, find: 'await enqueueManyIn(client, rows.map(jobOf));', replace: 'void jobOf;' };

/** Bugs of batches. */
export const batchBugs: readonly Bug[] = [
  {
    name: 'accepted-before-made',
    what: 'a batch is accepted before its transaction has committed',
    edits: [
      {
        file: 'apps/gateway/src/batch/batch-create.service.ts',
        find: 'return { made: await this.rpc.call(createBatch, job, context), results };',
        replace: `void this.rpc.call(createBatch, job, context).catch(() => undefined);
    return { made: { id: context.operationId, status: 'queued', total } as BatchState, results };`,
      },
    ],
    breaks: 'B4: one request makes one batch, or none',
    plan: scenario({ replicas: oneEach, clients: { poor: 2 }, mix: only('batch'), rows: 900, restSeconds: 3 }),
  },
  {
    name: 'hold-left-open',
    what: 'the rest of the hold of a batch is not released',
    edits: [{ file: TERMINATOR, find: 'if (hold_id) await new Holds(client).close(hold_id);', replace: '' }],
    breaks: 'L3: every hold closes',
    plan: scenario({ replicas: oneEach, clients: { alpha: 1 }, mix: only('batch'), seconds: 2, restSeconds: 4 }),
  },
  {
    name: 'two-endings',
    what: 'a batch that has ended can be cancelled',
    edits: [
      {
        file: TERMINATOR,
        find: `WHERE id = $1 AND status IN ('queued', 'processing') RETURNING`,
        replace: 'WHERE id = $1 RETURNING',
      },
    ],
    breaks: 'B3: every ended batch has one event',
    plan: scenario({ replicas: oneEach, clients: { alpha: 2 }, mix: only('batch', 'cancel') }),
  },
  {
    name: 'rows-without-fence',
    what: 'a frozen worker writes results of rows that another turn has claimed',
    edits: [
      { file: SETTLE, find: `r.n = g.n AND r.state = 'working' AND r.chunk = of_chunk`, replace: 'r.n = g.n' },
      {
        file: 'apps/batch/src/work/turn.service.ts',
        find: `lost.addEventListener('abort', () => turn.lose());`,
        replace: 'void lost;',
      },
    ],
    breaks: 'L4: a batch is charged what its rows cost',
    plan: scenario({
      replicas: workers,
      clients: { alpha: 1 },
      mix: only('batch'),
      domains: { 'brisk.test': 1 },
      rows: 500,
      thinkMs: 12_000,
      faults: { batch: { freeze: 1 } },
      // Another worker takes the rows at the next reconciliation, up to 10 s after their lease.
      secondsPastLease: 11,
      leastFaults: 2,
      seconds: 8,
      restSeconds: 40,
    }),
  },
  {
    name: 'rows-of-the-dead',
    what: 'rows of a killed worker are not freed',
    edits: [
      {
        file: RECONCILE,
        find: `UPDATE batch_row r SET state = 'pending' FROM dead`,
        replace: `UPDATE batch_row r SET state = 'working' FROM dead`,
      },
    ],
    breaks: 'B1: every batch that was accepted ends',
    plan: scenario({
      replicas: workers,
      clients: { alpha: 2 },
      mix: only('batch'),
      domains: { 'brisk.test': 1 },
      thinkMs: 500,
      faults: { batch: { kill: 1 } },
      leastFaults: 1,
      restSeconds: 8,
    }),
  },
  {
    name: 'lost-turn',
    what: 'a turn that leaves rows adds no other, and lost turns are not reconciled',
    edits: [
      {
        file: REPOSITORY,
        find: `if (claimed.next_turn !== null) await enqueueIn(client, batchTurn, { batch_id, turn: claimed.next_turn });`,
        replace: '',
      },
      withoutLostTurns,
    ],
    breaks: 'B1: every batch that was accepted ends',
    plan: scenario({ replicas: oneEach, clients: { alpha: 1 }, mix: only('batch'), rows: 250, seconds: 3, restSeconds: 8 }),
  },
  {
    name: 'doubled-turn',
    what: 'two turns of one batch claim the same rows, and both write them',
    edits: [
      { file: CLAIM, find: ' AND turn IS NOT DISTINCT FROM of_turn FOR NO KEY UPDATE', replace: ' FOR NO KEY UPDATE' },
      { file: CLAIM, find: `p.state = 'pending' ORDER BY`, replace: `p.state IN ('pending', 'working') ORDER BY` },
      { file: SETTLE, find: `r.n = g.n AND r.state = 'working' AND r.chunk = of_chunk`, replace: 'r.n = g.n' },
    ],
    breaks: 'L4: a batch is charged what its rows cost',
    plan: scenario({ replicas: workers, clients: { alpha: 2 }, mix: only('batch'), rows: 250, seconds: 4, restSeconds: 6 }),
  },
  {
    name: 'turn-outside-transaction',
    what: 'the first turn of a batch is added before the batch is committed, and lost turns are not reconciled',
    edits: [
      {
        file: 'apps/batch/src/batch.service.ts',
        find: 'await enqueueIn(client, batchTurn,',
        replace: 'await enqueueIn(this.batches.database.pool, batchTurn,',
      },
      withoutLostTurns,
    ],
    breaks: 'B1: every batch that was accepted ends',
    plan: scenario({
      replicas: oneEach,
      clients: { alpha: 6 },
      mix: only('batch'),
      rows: 5,
      thinkMs: 40,
      seconds: 5,
      restSeconds: 8,
    }),
  },
  {
    name: 'stalled-turn-given-up',
    what: 'a turn whose worker was killed is not run again, and its batch gets no other',
    edits: [
      { file: 'libs/queue/src/job-defaults.ts', find: 'export const MAX_STALLS = 25;', replace: 'export const MAX_STALLS = 0;' },
      { file: RECONCILE, find: 'AND turn IS NULL AND batch_has_rows(id)', replace: 'AND false' },
    ],
    breaks: 'B1: every batch that was accepted ends',
    plan: scenario({
      replicas: workers,
      clients: { alpha: 2 },
      mix: only('batch'),
      domains: { 'brisk.test': 1 },
      thinkMs: 500,
      faults: { batch: { kill: 1 } },
      leastFaults: 1,
      restSeconds: 8,
    }),
  },
  {
    name: 'pause-of-nothing',
    what: 'the turns of a paused batch go on',
    edits: [
      {
        file: 'libs/database/src/functions/batch-pause.sql',
        find: 'SET paused_at = clock_timestamp(), turn = NULL',
        replace: 'SET paused_at = clock_timestamp()',
      },
      { file: CLAIM, find: ' AND paused_at IS NULL', replace: '' },
      { file: SETTLE, find: 'b.paused_at IS NULL AND b.turn', replace: 'b.turn' },
      {
        file: 'libs/database/src/functions/batch-release.sql',
        find: 'AND paused_at IS NULL AND turn IS NULL',
        replace: 'AND turn IS NULL',
      },
    ],
    breaks: 'B5: a paused batch begins no row',
    plan: scenario({
      replicas: oneEach,
      clients: { alpha: 1 },
      mix: only('pause'),
      seconds: 10,
      restSeconds: 20,
    }),
  },
  {
    name: 'counts-lost',
    what: 'two workers count the results of one batch at the same time',
    edits: [{ file: SETTLE, find: `AND status = 'processing' FOR NO KEY UPDATE;`, replace: `AND status = 'processing';` }],
    breaks: 'L4: a batch is charged what its rows cost',
    plan: scenario({
      replicas: workers,
      clients: { alpha: 2 },
      mix: only('batch'),
      rows: 400,
      thinkMs: 1_000,
      seconds: 5,
      restSeconds: 3,
    }),
  },
];
