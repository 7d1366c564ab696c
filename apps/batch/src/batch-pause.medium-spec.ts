import { until } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import fc from 'fast-check';
import { type BatchStack, emails } from '../test/batch-stack';
import { gate, useBatchStack } from '../test/use-batch-stack';

let stack: BatchStack;
useBatchStack((opened) => (stack = opened));

beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(true));

const sql = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await stack.store.database.pool.query<Row>(text, values)).rows;

/** Neither a turn in line, nor a job, nor a chunk: nothing of the batch goes on. */
const isIdle = async (id: string): Promise<boolean> => {
  const text = `SELECT FROM batch WHERE id = $1 AND turn IS NULL AND NOT EXISTS (SELECT FROM batch_chunk WHERE batch_id = $1)
    AND NOT EXISTS (SELECT FROM bullmq.job WHERE queue = 'batch.turn' AND data ->> 'batch_id' = $1::text)`;
  return (await sql(text, [id])).length === 1;
};

describe('a paused batch', () => {
  it('asks no row and keeps its hold, whatever starts again, until it is resumed', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(60));
    expect(await stack.pause(account, id)).toMatchObject({ status: 'queued', paused_at: expect.any(String), charged: 0 });
    await stack.startWorker();
    await stack.work.reconcileBatches();
    await stack.work.putTurnBack({ batch_id: id });
    await until(() => isIdle(id));
    expect(stack.asked).toEqual([]);
    expect(await stack.credits(account)).toEqual({ balance: 10, held: 6 });
    // Another one is worked meanwhile.
    await stack.ended(account, (await stack.make(account, emails(5, 1, 'other'))).id);
    expect(stack.asked).toHaveLength(5);
    expect(await stack.resume(account, id)).toMatchObject({ paused_at: null });
    expect(await stack.ended(account, id)).toMatchObject({ status: 'completed', counts: { valid: 60 }, charged: 60 });
    expect(stack.asked.slice(5).sort()).toEqual(emails(60).sort());
    expect(await stack.credits(account)).toEqual({ balance: 3.5, held: 0 });
  });

  it('writes and charges the rows that are being asked, starts no other of its turns, and goes on with the rest on any replica', async () => {
    const [first, second] = [gate(), gate()];
    stack.answer = async () => {
      await (stack.asked.length <= 3 ? first : second).wait();
      return {};
    };
    // Three rows of a batch at a time.
    await stack.startWorker({ rows: 4 });
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(60, 60));
    await until(() => stack.asked.length === 3);
    expect(await stack.pause(account, id)).toMatchObject({ status: 'processing', paused_at: expect.any(String) });
    first.open();
    await until(async () => (await stack.get(account, id)).counts['valid'] === 3);
    second.open();
    await until(() => isIdle(id));
    expect(stack.asked).toHaveLength(6);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 6 }, charged: 6 });
    expect(await stack.credits(account)).toEqual({ balance: 9.4, held: 5.4 });
    await stack.stopWorkers();
    await stack.startWorker();
    await stack.resume(account, id);
    expect(await stack.ended(account, id)).toMatchObject({ status: 'completed', counts: { valid: 60 }, charged: 60 });
    expect(stack.asked.sort()).toEqual(emails(60, 60).sort());
    expect(await stack.credits(account)).toEqual({ balance: 4, held: 0 });
  });

  it('is cancelled as any other, and by itself when nobody resumes it', async () => {
    const account = await stack.account(10);
    const [cancelled, forgotten, kept] = [
      await stack.make(account, emails(10)),
      await stack.make(account, emails(20)),
      await stack.make(account, emails(30)),
    ];
    for (const { id } of [cancelled, forgotten, kept]) await stack.pause(account, id);
    const ended = await stack.cancel(account, cancelled.id);
    expect(ended).toMatchObject({ status: 'cancelled', counts: { cancelled: 10 }, paused_at: null, reason: null });
    await sql(`UPDATE batch SET paused_at = now() - interval '30 days 1 second' WHERE id = $1`, [forgotten.id]);
    await sql(`UPDATE batch SET paused_at = now() - interval '29 days' WHERE id = $1`, [kept.id]);
    await stack.work.cancelForgotten();
    expect(await stack.get(account, forgotten.id)).toMatchObject({ status: 'cancelled', reason: 'it was paused for too long' });
    expect(await stack.get(account, kept.id)).toMatchObject({ status: 'queued', ended_at: null });
    expect(await stack.credits(account)).toEqual({ balance: 10, held: 3 });
    expect([await stack.events(cancelled.id), await stack.events(forgotten.id)]).toMatchObject([
      [{ event: 'batch.cancelled' }],
      [{ event: 'batch.cancelled' }],
    ]);
    // One that has ended stays as it is.
    for (const change of ['pause', 'resume'] as const)
      expect(await stack[change](account, cancelled.id)).toMatchObject({ status: 'cancelled', paused_at: null });
    await stack.cancel(account, kept.id);
  });

  it('of another account is not there', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(5));
    for (const change of ['pause', 'resume'] as const)
      await expect(stack[change](await stack.account(), id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await stack.cancel(account, id)).toMatchObject({ paused_at: null });
  });

  it('is exact in whatever order it is paused, resumed and worked', async () => {
    const step = fc.constantFrom('pause', 'resume', 'turn', 'turn', 'cancel' as const);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        stack.asked.length = 0;
        const account = await stack.account(100);
        const { id } = await stack.make(account, emails(120));
        let isPaused = false;
        for (const one of steps) {
          const before = stack.asked.length;
          if (one === 'turn') await stack.turn();
          else await stack[one](account, id);
          if (isPaused) expect(stack.asked).toHaveLength(before);
          const { ended_at, paused_at } = await stack.get(account, id);
          isPaused = ended_at === null && (one === 'turn' ? isPaused : one === 'pause');
          expect(paused_at !== null).toBe(isPaused);
          expect((await stack.credits(account)).held).toBe(ended_at === null ? (120 - stack.asked.length) / 10 : 0);
        }
        await stack.resume(account, id);
        while (await stack.turn());
        const { charged, counts } = await stack.ended(account, id);
        expect(charged).toBe(stack.asked.length);
        expect(new Set(stack.asked).size).toBe(stack.asked.length);
        expect(Object.values(counts).reduce((sum, rows) => sum + rows, 0)).toBe(120);
        expect(await stack.credits(account)).toEqual({ balance: 100 - charged / 10, held: 0 });
      }),
      { numRuns: 40 },
    );
    expect(await stack.ledger.audit()).toMatchObject({ ok: true });
  });
});
