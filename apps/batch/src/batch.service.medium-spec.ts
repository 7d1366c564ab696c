import { randomUUID } from 'node:crypto';
import { ApiError } from '@modernleads/contracts';
import { until, usageFaults } from '@modernleads/testing';
import fc from 'fast-check';
import { type BatchStack, emails } from '../test/batch-stack';
import { gate, useBatchStack } from '../test/use-batch-stack';

let stack: BatchStack;
useBatchStack((opened) => (stack = opened));

const invalid = { status: 'invalid', verified: false, deliverable: false, reason: 'mailbox_not_found' } as const;
const blocked = { status: 'unknown', verified: false, deliverable: false, reason: 'blocked' } as const;

describe('a batch', () => {
  it('asks and charges every row once, and emits one event at its end', async () => {
    await stack.startWorker();
    const account = await stack.account(10);
    const { id } = await stack.make(account, [...emails(60), 'User1@domain1.test', 17]);
    const ended = await stack.ended(account, id);
    expect(ended).toMatchObject({ status: 'completed', counts: { valid: 61, rejected: 1 }, duplicates: 1, charged: 60 });
    expect(stack.asked.sort()).toEqual(emails(60).sort());
    expect(await stack.credits(account)).toEqual({ balance: 4, held: 0 });
    const results = await stack.results(account, id);
    expect(results.map(({ email }) => email)).toEqual([...emails(60), 'User1@domain1.test', 17]);
    expect(await stack.events(id)).toEqual([
      {
        event: 'batch.completed',
        account_id: account,
        mode: 'live',
        data: expect.objectContaining({ batch_id: id, kind: 'verify', total: 62, found: 61, counts: { valid: 61, rejected: 1 } }),
      },
    ]);
  });

  it('is created once when its rows and its commit are repeated', async () => {
    const account = await stack.account(10);
    const operation = randomUUID();
    const first = await stack.make(account, emails(30), { id: operation });
    expect(await stack.make(account, emails(30), { id: operation })).toEqual(first);
    expect(await stack.credits(account)).toEqual({ balance: 10, held: 3 });
    await stack.startWorker();
    await stack.ended(account, operation);
    expect((await stack.make(account, emails(30), { id: operation })).status).toBe('completed');
    expect(await stack.credits(account)).toEqual({ balance: 7, held: 0 });
  });

  it('of 10,000 rows with 5,000 duplicates is created, claimed and downloaded in order while table statistics are stale', async () => {
    const account = await stack.account(1_000);
    const { pool } = stack.store.database;
    await stack.cancel(account, (await stack.make(account, emails(2_000))).id);
    await pool.query('ANALYZE batch_row');
    const rows = emails(5_000).flatMap((email) => [email, email.toUpperCase()]);
    const { id } = await stack.make(account, rows);
    expect(await stack.get(account, id)).toMatchObject({ status: 'queued', total: 10_000, duplicates: 5_000 });
    expect((await stack.claim(id, { most: 10 }))?.rows).toHaveLength(10);
    await pool.query(
      `UPDATE batch_row SET state = 'done', status = 'valid', result = '{}' WHERE batch_id = $1 AND state <> 'copy'`,
      [id],
    );
    await stack.cancel(account, id);
    const results = await stack.results(account, id);
    expect(results.map(({ email }) => email)).toEqual(rows);
    expect(results.every(({ status }) => status === 'valid')).toBe(true);
  });

  it('is created once from chunks that arrive all at once, the last one first', async () => {
    const account = await stack.account(1_000);
    const context = stack.contextOf(account);
    const rows = emails(4_000);
    await Promise.all([3_000, 2_000, 1_000, 0].map((offset) => stack.put(context, rows, { offset })));
    await stack.batches.createBatch({ kind: 'verify', total: 4_000, columns: [], key_id: randomUUID() }, context);
    expect(await stack.get(account, context.operationId)).toMatchObject({ status: 'queued', total: 4_000, duplicates: 0 });
    expect(await usageFaults(stack.store.database)).toEqual([]);
  });

  it('is refused when one of its chunks of rows did not arrive', async () => {
    const account = await stack.account();
    const context = stack.contextOf(account);
    await stack.put(context, emails(5));
    const commit = stack.batches.createBatch({ kind: 'verify', total: 10, columns: [], key_id: randomUUID() }, context);
    await expect(commit).rejects.toMatchObject({ code: 'unavailable' });
    await expect(stack.get(account, context.operationId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of which all rows are rejected completes at once', async () => {
    await stack.startWorker();
    const account = await stack.account(0);
    const { id } = await stack.make(account, [1, null, '']);
    expect(await stack.ended(account, id)).toMatchObject({ status: 'completed', counts: { rejected: 3 }, charged: 0 });
    expect(await stack.events(id)).toHaveLength(1);
  });

  it('gives what is done before its end, the rows of one status, and the rows as they were sent', async () => {
    stack.answer = async (email) => (email.startsWith('user2@') ? blocked : {});
    const account = await stack.account();
    const { id } = await stack.make(account, [7, ...emails(4), { email: 'user2@domain2.test', status: 'lead' }]);
    await expect(stack.download(account, id)).rejects.toMatchObject({ code: 'batch_not_ready' });
    const part = { partial: true };
    expect(await stack.download(account, id, part)).toMatchObject({ results: [{ status: 'rejected' }], next: null });
    while (await stack.turn());
    await stack.ended(account, id);
    const unknown = await stack.download(account, id, { status: 'unknown', limit: 1 });
    expect(unknown).toMatchObject({ results: [{ email: 'user2@domain2.test', status: 'unknown' }], next: 4 });
    const copy = await stack.download(account, id, { status: 'unknown', content: 'input', from: 4 });
    expect(copy).toMatchObject({ results: [{ email: 'user2@domain2.test', status: 'lead' }], next: null });
    expect((await stack.download(account, id, { content: 'input', limit: 2 })).results).toEqual([
      { email: 7 },
      { email: 'user0@domain0.test' },
    ]);
  });

  it('of a test key charges and holds no credits', async () => {
    await stack.startWorker();
    const account = await stack.account(0);
    const { id } = await stack.make(account, emails(5), { mode: 'test' });
    expect(await stack.ended(account, id, 'test')).toMatchObject({ counts: { valid: 5 }, charged: 0 });
    expect(await stack.entries(account)).toBe(0);
  });

  it('charges the sum of the prices of its answers', async () => {
    await stack.startWorker();
    const answers = fc.constantFrom({}, invalid, blocked);
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), answers), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const account = await stack.account(100);
        const own = randomUUID();
        const answerOf = new Map(drawn.map(([n, answer]) => [`u${n}@${own}.test`, answer]));
        stack.answer = async (email) => answerOf.get(email) ?? {};
        const { id } = await stack.make(
          account,
          drawn.map(([n]) => `u${n}@${own}.test`),
        );
        const { charged, counts } = await stack.ended(account, id);
        const priced = [...answerOf.values()].filter((answer) => !('reason' in answer) || answer.reason !== 'blocked').length;
        expect(charged).toBe(priced);
        expect(await stack.credits(account)).toEqual({ balance: (1_000 - priced) / 10, held: 0 });
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
      }),
      { numRuns: 15 },
    );
    expect(await stack.ledger.audit()).toMatchObject({ ok: true });
  });
});

describe('a batch without a single answer', () => {
  it('fails, and completes with one answer', async () => {
    stack.answer = async (email) => {
      if (email.startsWith('user')) throw new ApiError('unavailable', 'died');
      return {};
    };
    const account = await stack.account();
    const unanswered = await stack.make(account, [...emails(2), 7], { mode: 'test' });
    const other = await stack.make(account, [...emails(1), 'ada@lovelace.test'], { mode: 'test' });
    while (await stack.turn());
    const reason = 'no row was answered';
    expect(await stack.get(account, unanswered.id, 'test')).toMatchObject({
      status: 'failed',
      reason,
      counts: { failed: 2, rejected: 1 },
    });
    expect(await stack.get(account, other.id, 'test')).toMatchObject({
      status: 'completed',
      reason: null,
      counts: { failed: 1, valid: 1 },
    });
    expect((await stack.events(unanswered.id)).map(({ event }) => event)).toEqual(['batch.failed']);
  });
});

describe('cancelling', () => {
  it('keeps and charges the results so far, releases the rest of the hold, and emits one event', async () => {
    const never = gate();
    stack.answer = async (email) => {
      if (email.startsWith('slow')) await never.wait();
      return {};
    };
    await stack.startWorker();
    const account = await stack.account(10);
    const { id } = await stack.make(account, [...emails(5, 1, 'fast'), ...emails(5, 1, 'slow'), 'slow0@domain0.test', 1]);
    await until(async () => (await stack.get(account, id)).charged === 5);
    expect(await stack.credits(account)).toEqual({ balance: 9.5, held: 0.5 });
    const [cancelled, again] = await Promise.all([stack.cancel(account, id), stack.cancel(account, id)]);
    expect(cancelled).toMatchObject({ status: 'cancelled', counts: { valid: 5, rejected: 1, cancelled: 6 }, charged: 5 });
    expect(again).toEqual(cancelled);
    never.open();
    await stack.stopWorkers();
    expect(await stack.get(account, id)).toEqual(cancelled);
    expect(await stack.credits(account)).toEqual({ balance: 9.5, held: 0 });
    expect((await stack.events(id)).map(({ event }) => event)).toEqual(['batch.cancelled']);
    const statuses = (await stack.results(account, id)).map(({ status }) => status);
    expect(statuses).toEqual([...Array(5).fill('valid'), ...Array(6).fill('cancelled'), 'rejected']);
  });

  it('ignores results that arrive later', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const chunk = await stack.claim(id);
    if (!chunk) throw new Error('nothing to claim');
    const cancelled = await stack.cancel(account, id);
    const done = chunk.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await stack.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await stack.get(account, id)).toEqual(cancelled);
    expect(await stack.credits(account)).toEqual({ balance: 10, held: 0 });
    expect(await stack.events(id)).toHaveLength(1);
  });

  it('returns a batch that has ended as it is', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    const ended = await stack.ended(account, id);
    expect(await stack.cancel(account, id)).toEqual(ended);
    expect(await stack.events(id)).toHaveLength(1);
  });
});

describe('a suppressed person', () => {
  it('is withheld from the results of a batch that has ended', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, ['ada@objects.test', 'grace@objects.test']);
    await stack.ended(account, id);
    await stack.suppressed.add([{ email: 'ada@objects.test' }], 'test');
    const [ada, grace] = await until(async () => {
      const results = await stack.results(account, id);
      return results[0]?.['status'] === 'unknown' ? results : undefined;
    });
    const told = { verified: false, reason: 'not_probeable', smtp_code: null, credits_charged: 0, cached: false };
    expect(ada).toMatchObject({ email: 'ada@objects.test', ...told });
    expect(Object.keys(ada ?? {})).toEqual(Object.keys(grace ?? {}));
    expect(grace).toMatchObject({ status: 'valid' });
  });
});

describe('retention', () => {
  it('deletes batches 30 days after their end, and drafts after an hour', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const [old, young] = [await stack.make(account, emails(3)), await stack.make(account, emails(3))];
    await Promise.all([old, young].map(({ id }) => stack.ended(account, id)));
    const left = stack.contextOf(account);
    await stack.put(left, emails(2));
    const { pool } = stack.store.database;
    await pool.query(`UPDATE batch SET ended_at = now() - interval '30 days 1 minute' WHERE id = $1`, [old.id]);
    await pool.query(`UPDATE batch SET created_at = now() - interval '61 minutes' WHERE id = $1`, [left.operationId]);
    expect(await stack.work.purgeBatches()).toBe(2);
    await expect(stack.get(account, old.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await stack.results(account, young.id)).toHaveLength(3);
    const { rows } = await pool.query('SELECT FROM batch_row WHERE batch_id = ANY ($1)', [[old.id, left.operationId]]);
    expect(rows).toEqual([]);
    expect(await stack.work.purgeBatches()).toBe(0);
  });
});
