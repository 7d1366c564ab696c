import { randomUUID } from 'node:crypto';
import { ApiError, batchTurn } from '@modernleads/contracts';
import { enqueueIn } from '@modernleads/queue';
import { until } from '@modernleads/testing';
import { type BatchStack, emails } from '../../test/batch-stack';
import { gate, useBatchStack } from '../../test/use-batch-stack';
import { type TakenChunk, TURNS_OF_BATCH } from './work.repository';

let stack: BatchStack;
useBatchStack((opened) => (stack = opened));

const greylisted = { status: 'unknown', verified: false, deliverable: false, reason: 'greylisted', retry_after: 1 } as const;

describe('a turn', () => {
  const jobs = async (): Promise<{ batch_id: string; turn?: number }[]> => {
    const text = "SELECT data FROM bullmq.job WHERE queue = 'batch.turn'";
    const { rows } = await stack.store.database.pool.query<{ data: { batch_id: string; turn?: number } }>(text);
    return rows.map(({ data }) => data);
  };
  const jobsOf = async (id: string) => (await jobs()).filter(({ batch_id }) => batch_id === id);

  it('is added in the transaction that creates its batch, and rolled back with it', async () => {
    const account = await stack.account(1);
    const { id } = await stack.make(account, emails(10));
    expect(await jobsOf(id)).toEqual([{ batch_id: id, turn: 1 }]);
    const refused = randomUUID();
    await expect(stack.make(account, emails(10), { id: refused })).rejects.toMatchObject({ code: 'insufficient_credits' });
    expect(await jobsOf(refused)).toEqual([]);
    await stack.cancel(account, id);
  });

  it('is added again by reconciliation when its job is lost', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(60));
    await stack.store.database.pool.query('DELETE FROM bullmq.job');
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 60 }, charged: 60 });
  });

  it('that was added five times more takes each row once, and leaves no job behind', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(300));
    for (let time = 0; time < 5; time += 1) await enqueueIn(stack.store.database.pool, batchTurn, { batch_id: id, turn: 1 });
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 300 }, charged: 300 });
    expect(stack.asked.sort()).toEqual(emails(300).sort());
    await until(async () => !(await jobsOf(id)).length);
  });

  it('whose number is not that of its batch claims no rows', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(30));
    expect((await stack.claim(id, { most: 10 }))?.rows).toHaveLength(10);
    expect(await stack.work.claimTurn({ batch_id: id, turn: 1 }, 10)).toBeUndefined();
    expect(await stack.work.claimTurn({ batch_id: id }, 10)).toBeUndefined();
    expect((await stack.work.claimTurn({ batch_id: id, turn: 2 }, 10))?.rows).toHaveLength(10);
    await stack.cancel(account, id);
  });

  it('runs beside at most fifteen others of its batch over all replicas', async () => {
    const slow = gate();
    stack.answer = async () => {
      // One row of each turn or two: one replica asks 48 rows of a batch at a time, and may have all sixteen turns.
      if (stack.asked.length % 30 === 0) await slow.wait();
      return {};
    };
    const account = await stack.account();
    const { id } = await stack.make(account, emails(2_000, 2_000));
    // A turn that loses its lease on a busy machine would leave its slow row behind.
    const settings = { leaseSeconds: 60 };
    await Promise.all([stack.startWorker(settings), stack.startWorker(settings)]);
    let most = 0;
    const text =
      'SELECT count(*)::integer AS live, turn FROM batch JOIN batch_chunk ON batch_id = id WHERE id = $1 GROUP BY turn';
    await until(async () => {
      const { rows } = await stack.store.database.pool.query<{ live: number; turn: number | null }>(text, [id]);
      most = Math.max(most, rows[0]?.live ?? 0);
      return rows[0]?.live === TURNS_OF_BATCH && rows[0].turn === null;
    });
    slow.open();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 2_000 }, charged: 2_000 });
    expect(most).toBe(TURNS_OF_BATCH);
    expect(stack.asked.sort()).toEqual(emails(2_000, 2_000).sort());
  });

  it('that waits at a replica without room is worked by another', async () => {
    const slow = gate();
    stack.answer = async () => (stack.asked.length <= 3 ? slow.wait().then(() => ({})) : {});
    const account = await stack.account();
    const { id } = await stack.make(account, emails(40));
    // Takes eight rows, and asks three of one batch at a time.
    await stack.startWorker({ rows: 4, leaseSeconds: 60 });
    const active = "SELECT FROM bullmq.job WHERE queue = 'batch.turn' AND state = 'active' HAVING count(*) = 2";
    await until(async () => (await stack.store.database.pool.query(active)).rowCount);
    await stack.startWorker({ leaseSeconds: 60 });
    await until(async () => (await stack.get(account, id)).counts['valid'] === 32);
    expect(stack.asked).toHaveLength(3 + 32);
    slow.open();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 40 }, charged: 40 });
  });

  it('is delayed until the first postponed row is due', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(5));
    const chunk = await stack.claim(id);
    const postponed = chunk?.rows.map(({ n }) => ({ n, seconds: 30.0004 + n, because: 'recheck' as const })) ?? [];
    await stack.work.settleRows(chunk as TakenChunk, { done: [], postponed, finished: true });
    const text = "SELECT delay_ms FROM bullmq.job WHERE queue = 'batch.turn' AND state = 'delayed' AND data ->> 'batch_id' = $1";
    expect((await stack.store.database.pool.query(text, [id])).rows).toEqual([{ delay_ms: '30001' }]);
    await stack.cancel(account, id);
  });
});

describe('a row', () => {
  it('that is greylisted is postponed, does not delay other rows, and is asked again', async () => {
    const seen = new Set<string>();
    stack.answer = async (email) => (email.startsWith('grey') && seen.size < seen.add(email).size ? greylisted : {});
    await stack.startWorker({ rows: 4 });
    const account = await stack.account();
    const { id } = await stack.make(account, [...emails(8, 1, 'grey'), ...emails(20)]);
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 28 }, charged: 28 });
    expect(stack.asked.filter((email) => email.startsWith('grey'))).toHaveLength(16);
  });

  it('that stays greylisted ends as unknown after four questions, without a charge', async () => {
    stack.answer = async () => greylisted;
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, ['ada@grey.test']);
    expect(await stack.ended(account, id)).toMatchObject({ counts: { unknown: 1 }, charged: 0 });
    expect(stack.asked).toHaveLength(4);
    const [row] = await stack.results(account, id);
    expect(row).toMatchObject({ status: 'unknown', reason: 'greylisted', credits_charged: 0 });
    expect(row).not.toHaveProperty('retry_after');
  });

  it('is asked again after its service was unavailable', async () => {
    let refusals = 2;
    stack.answer = async () => {
      if (refusals-- > 0) throw new ApiError('unavailable', 'down');
      return {};
    };
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, ['ada@down.test']);
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 1 } });
  });
});

describe('rows', () => {
  it('of other batches are answered while a big batch has 500 slow rows', async () => {
    const slow = gate();
    stack.answer = async (email) => {
      if (email.startsWith('slow')) await slow.wait();
      return {};
    };
    await stack.startWorker({ rows: 16 });
    const [one, other] = [await stack.account(), await stack.account()];
    const big = await stack.make(one, emails(500, 50, 'slow'));
    await until(() => stack.asked.length >= 10);
    const small = [await stack.make(other, emails(10, 3, 'other')), await stack.make(one, emails(10, 3, 'own'))] as const;
    await stack.ended(other, small[0].id);
    await stack.ended(one, small[1].id);
    expect((await stack.get(one, big.id)).counts).toEqual({});
    slow.open();
    expect(await stack.ended(one, big.id)).toMatchObject({ counts: { valid: 500 } });
  });

  it('of two accounts are taken in turns', async () => {
    await stack.startWorker({ rows: 8 });
    const [one, other] = [await stack.account(), await stack.account()];
    const big = await stack.make(one, emails(2_000, 7, 'big'));
    const small = await stack.make(other, emails(50, 7, 'small'));
    await stack.ended(other, small.id);
    expect((await stack.get(one, big.id)).status).toBe('processing');
    await stack.ended(one, big.id);
  });

  it('are distributed over three workers, each asked once', async () => {
    const account = await stack.account(100);
    for (let n = 0; n < 3; n += 1) await stack.startWorker({ rows: 8 });
    const { id } = await stack.make(account, emails(600));
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 600 }, charged: 600 });
    expect(stack.asked.sort()).toEqual(emails(600).sort());
    expect(await stack.credits(account)).toEqual({ balance: 40, held: 0 });
  });

  it('of a stopped worker are processed by another', async () => {
    const never = gate();
    stack.answer = () => never.wait().then(() => ({}));
    const account = await stack.account();
    await stack.startWorker({ leaseSeconds: 600 });
    const { id } = await stack.make(account, emails(5));
    await until(() => stack.asked.length === 5);
    await stack.stopWorkers();
    stack.answer = async () => ({});
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    never.open();
  });

  it('are not written by a worker whose lease has expired', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const expired = await stack.claim(id, { leaseSeconds: 1 });
    if (!expired) throw new Error('nothing to claim');
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    const late = { n: 0, status: 'invalid', result: {}, charge: 1 };
    await stack.work.settleRows(expired, { done: [late], postponed: [], finished: true });
    expect(await stack.get(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    expect(await stack.credits(account)).toEqual({ balance: 9.5, held: 0 });
  });

  it('that another turn has claimed are not written by the turn that claimed them first', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const first = await stack.claim(id, { leaseSeconds: 0 });
    await stack.work.reconcileBatches();
    const second = await stack.claim(id);
    if (!first || !second) throw new Error('nothing to claim');
    const done = first.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await stack.work.settleRows(first, { done, postponed: [], finished: true });
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: {}, charged: 0 });
    await stack.work.settleRows(second, { done, postponed: [], finished: true });
    await stack.work.settleRows(second, { done, postponed: [], finished: true });
    expect(await stack.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 5 }, charged: 5 });
  });
});
