import { randomUUID } from 'node:crypto';
import { ApiError, batchTurn, verifyEmail } from '@modernleads/contracts';
import { Holds } from '@modernleads/ledger';
import { NobodyThere } from '@modernleads/messaging';
import { enqueueIn } from '@modernleads/queue';
import { until } from '@modernleads/testing';
import fc from 'fast-check';
import { BatchStack, emails, PATIENCE_SECONDS } from '../../test/batch-stack';
import { type TakenChunk, TURNS_OF_BATCH } from './work.repository';

let stack: BatchStack;

beforeAll(async () => {
  stack = await BatchStack.open();
});
afterAll(() => stack.close());
beforeEach(() => {
  stack.asked.length = 0;
  stack.answer = async () => ({});
});
afterEach(() => stack.stopWorkers());

const greylisted = { status: 'unknown', verified: false, deliverable: false, reason: 'greylisted', retry_after: 1 } as const;
const invalid = { status: 'invalid', verified: false, deliverable: false, reason: 'mailbox_not_found' } as const;

/** Lets questions wait until it is opened. */
function gate(): { wait: () => Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened, open };
}

describe('a batch', () => {
  it('has every row worked once and charged once, and ends with one event', async () => {
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

  it('is made once, however often its rows and its end are handed over', async () => {
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

  it('of 10,000 rows that are all there twice is made, taken and read as it is to be, though the store has never seen the like', async () => {
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

  it('of which a piece was lost is not made', async () => {
    const account = await stack.account();
    const context = stack.contextOf(account);
    await stack.batches.putBatchRows({ kind: 'verify', find_phones: false, offset: 5, rows: emails(5) }, context);
    const commit = stack.batches.createBatch({ kind: 'verify', total: 10, columns: [], key_id: randomUUID() }, context);
    await expect(commit).rejects.toMatchObject({ code: 'unavailable' });
    await expect(stack.get(account, context.operationId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('in which there is nothing to work ends at once', async () => {
    await stack.startWorker();
    const account = await stack.account(0);
    const { id } = await stack.make(account, [1, null, '']);
    expect(await stack.ended(account, id)).toMatchObject({ status: 'completed', counts: { rejected: 3 }, charged: 0 });
    expect(await stack.events(id)).toHaveLength(1);
  });

  it('of a test key costs nothing and holds nothing', async () => {
    await stack.startWorker();
    const account = await stack.account(0);
    const { id } = await stack.make(account, emails(5), { mode: 'test' });
    expect(await stack.ended(account, id, 'test')).toMatchObject({ counts: { valid: 5 }, charged: 0 });
    expect(await stack.entries(account)).toBe(0);
  });

  it('costs exactly what its answers cost, whatever they are', async () => {
    await stack.startWorker();
    const answers = fc.constantFrom({}, invalid, { ...greylisted, reason: 'blocked', retry_after: undefined } as const);
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

describe('a turn', () => {
  const jobs = async (): Promise<{ batch_id: string; turn?: number }[]> => {
    const text = "SELECT data FROM bullmq.job WHERE queue = 'batch.turn'";
    const { rows } = await stack.store.database.pool.query<{ data: { batch_id: string; turn?: number } }>(text);
    return rows.map(({ data }) => data);
  };
  const jobsOf = async (id: string) => (await jobs()).filter(({ batch_id }) => batch_id === id);

  it('is there once the batch is, and never was where the batch was refused', async () => {
    const account = await stack.account(1);
    const { id } = await stack.make(account, emails(10));
    expect(await jobsOf(id)).toEqual([{ batch_id: id, turn: 1 }]);
    const refused = randomUUID();
    await expect(stack.make(account, emails(10), { id: refused })).rejects.toMatchObject({ code: 'insufficient_credits' });
    expect(await jobsOf(refused)).toEqual([]);
    await stack.cancel(account, id);
  });

  it('whose job is lost is replaced', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(60));
    await stack.store.database.pool.query('DELETE FROM bullmq.job');
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 60 }, charged: 60 });
  });

  it('that is there several times takes rows once, and does not multiply', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(300));
    for (let time = 0; time < 5; time += 1) await enqueueIn(stack.store.database.pool, batchTurn, { batch_id: id, turn: 1 });
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 300 }, charged: 300 });
    expect(stack.asked.sort()).toEqual(emails(300).sort());
    await until(async () => !(await jobsOf(id)).length);
  });

  it('that is not in line takes nothing', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(30));
    expect((await stack.claim(id, { most: 10 }))?.rows).toHaveLength(10);
    expect(await stack.work.claimTurn({ batch_id: id, turn: 1 }, 10)).toBeUndefined();
    expect(await stack.work.claimTurn({ batch_id: id }, 10)).toBeUndefined();
    expect((await stack.work.claimTurn({ batch_id: id, turn: 2 }, 10))?.rows).toHaveLength(10);
    await stack.cancel(account, id);
  });

  it('is one of sixteen of its batch at most, over all replicas', async () => {
    const slow = gate();
    stack.answer = async () => {
      if (stack.asked.length % 15 === 0) await slow.wait();
      return {};
    };
    const account = await stack.account();
    const { id } = await stack.make(account, emails(2_000, 2_000));
    await Promise.all([stack.startWorker(), stack.startWorker()]);
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

  it('comes at the time at which rows that were put off are due', async () => {
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
  it('that is greylisted waits without keeping anybody, and is asked again', async () => {
    const seen = new Set<string>();
    stack.answer = async (email) => (email.startsWith('grey') && seen.size < seen.add(email).size ? greylisted : {});
    await stack.startWorker({ rows: 4 });
    const account = await stack.account();
    const { id } = await stack.make(account, [...emails(8, 1, 'grey'), ...emails(20)]);
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 28 }, charged: 28 });
    expect(stack.asked.filter((email) => email.startsWith('grey'))).toHaveLength(16);
  });

  it('that stays greylisted ends as unknown, and is free', async () => {
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

  it('is asked again when the service that answers it is down', async () => {
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
  it('of a big batch do not keep those of others waiting', async () => {
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

  it('of several accounts take turns', async () => {
    await stack.startWorker({ rows: 8 });
    const [one, other] = [await stack.account(), await stack.account()];
    const big = await stack.make(one, emails(2_000, 7, 'big'));
    const small = await stack.make(other, emails(50, 7, 'small'));
    await stack.ended(other, small.id);
    expect((await stack.get(one, big.id)).status).toBe('processing');
    await stack.ended(one, big.id);
  });

  it('are shared by several workers, each worked once', async () => {
    const account = await stack.account(100);
    for (let n = 0; n < 3; n += 1) await stack.startWorker({ rows: 8 });
    const { id } = await stack.make(account, emails(600));
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 600 }, charged: 600 });
    expect(stack.asked.sort()).toEqual(emails(600).sort());
    expect(await stack.credits(account)).toEqual({ balance: 40, held: 0 });
  });

  it('that a stopped worker had are done by another', async () => {
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

  it('of a worker that slept longer than its lease are not written by it any more', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const sleeper = await stack.claim(id, { leaseSeconds: 1 });
    if (!sleeper) throw new Error('nothing to claim');
    await stack.startWorker();
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    const late = { n: 0, status: 'invalid', result: {}, charge: 1 };
    await stack.work.settleRows(sleeper, { done: [late], postponed: [], finished: true });
    expect(await stack.get(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    expect(await stack.credits(account)).toEqual({ balance: 9.5, held: 0 });
  });

  it('that were taken over are not written by the worker that had them first', async () => {
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

describe('an answer that the account has paid for', () => {
  it('is free in the next batch, for others it is not', async () => {
    await stack.startWorker();
    const [account, other] = [await stack.account(), await stack.account()];
    const own = emails(5, 2, 'paid');
    await stack.ended(account, (await stack.make(account, own)).id);
    stack.asked.length = 0;
    const { id } = await stack.make(account, [...own.map((email) => email.toUpperCase()), 'new@paid.test']);
    expect(await stack.ended(account, id)).toMatchObject({ counts: { valid: 6 }, charged: 1 });
    expect(stack.asked).toEqual(['new@paid.test']);
    const [first] = await stack.results(account, id);
    expect(first).toMatchObject({ email: 'PAID0@DOMAIN0.TEST', status: 'valid', cached: true, credits_charged: 0 });
    expect(await stack.ledger.owns(account, 'verify:paid0@domain0.test')).toBe(true);
    const { id: dear } = await stack.make(other, own);
    expect((await stack.ended(other, dear)).charged).toBe(5);
  });
});

describe('an answer that was free', () => {
  it('is owned as one that was paid for, unless its row was no longer the worker’s', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(2, 1, 'free'));
    const chunk = (await stack.claim(id)) as TakenChunk;
    const done = chunk.rows.map(({ n }) => {
      const entitlements = [{ resource: `free-${n}`, answer: '{}', freshSeconds: 60 }];
      return { n, status: 'invalid', result: {}, charge: 0, entitlements };
    });
    await stack.work.settleRows(chunk, { done: done.slice(0, 1), postponed: [], finished: false });
    await stack.work.releaseRows(chunk);
    await stack.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await stack.ledger.ownedAmong(account, ['free-0', 'free-1'])).toEqual(['free-0']);
  });
});

describe('somebody who objects', () => {
  it('is not told of by a batch that has ended', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, ['ada@objects.test', 'grace@objects.test']);
    await stack.ended(account, id);
    await stack.suppressed.add([{ email: 'ada@objects.test' }], 'test');
    const [ada, grace] = await until(async () => {
      const results = await stack.results(account, id);
      return results[0]?.['status'] === 'unknown' ? results : undefined;
    });
    expect(ada).toMatchObject({ email: 'ada@objects.test', verified: false, reason: 'not_probeable', smtp_code: null });
    expect(grace).toMatchObject({ status: 'valid' });
  });
});

describe('a report', () => {
  it('that the store refuses keeps nobody from other work', async () => {
    const [account, other] = [await stack.account(), await stack.account()];
    const refused = await stack.make(account, emails(4));
    await new Holds(stack.store.database.pool).close(refused.id);
    await stack.startWorker({ rows: 4 });
    await until(() => stack.asked.length === 4);
    const { id } = await stack.make(other, emails(8));
    expect(await stack.ended(other, id)).toMatchObject({ counts: { valid: 8 } });
    expect((await stack.get(account, refused.id)).charged).toBe(0);
    await stack.cancel(account, refused.id);
  });

  it('that is made again, after the first was lost on its way, changes nothing', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const chunk = await stack.claim(id);
    if (!chunk) throw new Error('nothing to claim');
    const done = chunk.rows.slice(0, 3).map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    for (let time = 0; time < 2; time += 1) await stack.work.settleRows(chunk, { done, postponed: [], finished: false });
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 3 }, charged: 3 });
    expect(await stack.credits(account)).toEqual({ balance: 9.7, held: 0.2 });
    await stack.cancel(account, id);
  });

  it('on rows that were freed is refused', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, emails(5));
    const chunk = await stack.claim(id, { leaseSeconds: 0 });
    if (!chunk) throw new Error('nothing to claim');
    await stack.work.reconcileBatches();
    const done = chunk.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await stack.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await stack.get(account, id)).toMatchObject({ counts: {}, charged: 0 });
    await stack.cancel(account, id);
  });
});

describe('a batch whose service is away', () => {
  const away = async (): Promise<never> => {
    throw new NobodyThere(verifyEmail);
  };
  const refuses = async (): Promise<never> => {
    throw new ApiError('unavailable', 'A store is down or does not answer.');
  };
  /** As if nobody had been there for so long, at the last time of asking. */
  const outage = (id: string, seconds: number, ago = '0 s') =>
    stack.store.database.pool.query(
      'UPDATE batch SET outage_seconds = $2, outage_at = clock_timestamp() - $3::interval WHERE id = $1',
      [id, seconds, ago],
    );
  const outageOf = async (id: string): Promise<number> => {
    const text = 'SELECT outage_seconds AS seconds FROM batch WHERE id = $1';
    return (await stack.store.database.pool.query<{ seconds: number }>(text, [id])).rows[0]?.seconds ?? NaN;
  };

  it.each([
    ['is not there', away],
    ['says that it cannot answer', refuses],
  ])('waits while it %s, however often it asks, and then goes on', async (_how, outcome) => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    stack.answer = outcome;
    for (let n = 0; n < 20; n += 1) expect(await stack.turn()).toBe(3);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: {} });
    expect(await outageOf(id)).toBeGreaterThan(0);
    stack.answer = async () => ({});
    await stack.turn();
    expect(await outageOf(id)).toBe(0);
    expect(await stack.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 3 }, charged: 3 });
  });

  it('fails when it has waited for too long: what is done stays and is charged, the rest is free and says why, once', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, [...emails(5, 1, 'fast'), ...emails(5, 1, 'slow'), 'slow0@domain0.test', 1]);
    stack.answer = async (email) => (email.startsWith('fast') ? {} : away());
    await stack.turn();
    await outage(id, PATIENCE_SECONDS - 1);
    await stack.turn();
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 5, rejected: 1 } });
    await outage(id, PATIENCE_SECONDS - 1, '1 s');
    await stack.turn();
    const reason = 'the service that answers its rows was not available for too long';
    const failed = await stack.get(account, id);
    expect(failed).toMatchObject({ status: 'failed', reason, counts: { valid: 5, rejected: 1, failed: 6 }, charged: 5 });
    expect(await stack.turn()).toBe(0);
    expect(await stack.cancel(account, id)).toEqual(failed);
    expect(await stack.credits(account)).toEqual({ balance: 9.5, held: 0 });
    expect(await stack.events(id)).toEqual([
      expect.objectContaining({ event: 'batch.failed', data: expect.objectContaining({ reason, found: 5, total: 12 }) }),
    ]);
    const results = await stack.results(account, id);
    expect(results.map(({ status }) => status)).toEqual([...Array(5).fill('valid'), ...Array(6).fill('failed'), 'rejected']);
    expect(results[5]).toMatchObject({ email: 'slow0@domain0.test', error: reason, verified: false, credits_charged: 0 });
    expect(await stack.ledger.audit()).toMatchObject({ ok: true });
  });

  it('gives up a row that it cannot answer while it answers others', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, ['poison@a.test', ...emails(600)]);
    stack.answer = (email) => (email === 'poison@a.test' ? refuses() : Promise.resolve({}));
    for (let n = 0; n < 14; n += 1) await stack.turn();
    expect(stack.asked.filter((email) => email === 'poison@a.test')).toHaveLength(12);
    expect(await stack.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 600, failed: 1 }, charged: 600 });
  });

  it('is not taken for there because of rows that need no service', async () => {
    const account = await stack.account();
    const own = emails(3, 1, 'own');
    await stack.make(account, own);
    await stack.turn();
    const { id } = await stack.make(account, [...own, ...emails(2, 1, 'new')]);
    stack.answer = away;
    await outage(id, 100);
    expect(await stack.turn()).toBe(5);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 3 } });
    expect(await outageOf(id)).toBeGreaterThan(100);
    await stack.cancel(account, id);
  });

  it('does not count the time in which no row was asked, such as a shutdown', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    stack.answer = away;
    await stack.turn();
    await outage(id, 1, '30 days');
    await stack.turn();
    expect(await outageOf(id)).toBeCloseTo(121, 0);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing' });
    await stack.cancel(account, id);
  });
});

describe('a batch of which no row could be worked', () => {
  it('has failed, one of which one could has not', async () => {
    stack.answer = async (email) => {
      if (email.startsWith('user')) throw new ApiError('unavailable', 'died');
      return {};
    };
    const account = await stack.account();
    const hopeless = await stack.make(account, [...emails(2), 7], { mode: 'test' });
    const other = await stack.make(account, [...emails(1), 'ada@lovelace.test'], { mode: 'test' });
    while (await stack.turn());
    const reason = 'no row could be worked';
    expect(await stack.get(account, hopeless.id, 'test')).toMatchObject({
      status: 'failed',
      reason,
      counts: { failed: 2, rejected: 1 },
    });
    expect(await stack.get(account, other.id, 'test')).toMatchObject({
      status: 'completed',
      reason: null,
      counts: { failed: 1, valid: 1 },
    });
    expect((await stack.events(hopeless.id)).map(({ event }) => event)).toEqual(['batch.failed']);
  });
});

describe('cancelling', () => {
  it('keeps what is done, gives the rest back, and ends the batch once', async () => {
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

  it('keeps results out that come too late', async () => {
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

  it('does nothing to a batch that has ended', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    const ended = await stack.ended(account, id);
    expect(await stack.cancel(account, id)).toEqual(ended);
    expect(await stack.events(id)).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('are batches, for as long as was said, and hand-overs for an hour', async () => {
    await stack.startWorker();
    const account = await stack.account();
    const [old, young] = [await stack.make(account, emails(3)), await stack.make(account, emails(3))];
    await Promise.all([old, young].map(({ id }) => stack.ended(account, id)));
    const left = stack.contextOf(account);
    await stack.batches.putBatchRows({ kind: 'verify', find_phones: false, offset: 0, rows: emails(2) }, left);
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
