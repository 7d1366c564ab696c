import { randomUUID } from 'node:crypto';
import { ApiError, verifyEmail } from '@modernleads/contracts';
import { Holds } from '@modernleads/ledger';
import { NobodyThere } from '@modernleads/messaging';
import { until } from '@modernleads/testing';
import fc from 'fast-check';
import { BatchStack, emails, PATIENCE_SECONDS } from '../../test/batch-stack';
import type { TakenChunk } from './work.repository';

let world: BatchStack;

beforeAll(async () => {
  world = await BatchStack.open();
});
afterAll(() => world.close());
beforeEach(() => {
  world.asked.length = 0;
  world.answer = async () => ({});
});
afterEach(() => world.stopWorkers());

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
    await world.startWorker();
    const account = await world.account(10);
    const { id } = await world.make(account, [...emails(60), 'User1@domain1.test', 17]);
    const ended = await world.ended(account, id);
    expect(ended).toMatchObject({ status: 'completed', counts: { valid: 61, rejected: 1 }, duplicates: 1, charged: 60 });
    expect(world.asked.sort()).toEqual(emails(60).sort());
    expect(await world.credits(account)).toEqual({ balance: 4, held: 0 });
    const results = await world.results(account, id);
    expect(results.map(({ email }) => email)).toEqual([...emails(60), 'User1@domain1.test', 17]);
    expect(await world.events(id)).toEqual([
      {
        event: 'batch.completed',
        account_id: account,
        mode: 'live',
        data: expect.objectContaining({ batch_id: id, kind: 'verify', total: 62, found: 61, counts: { valid: 61, rejected: 1 } }),
      },
    ]);
  });

  it('is made once, however often its rows and its end are handed over', async () => {
    const account = await world.account(10);
    const operation = randomUUID();
    const first = await world.make(account, emails(30), { id: operation });
    expect(await world.make(account, emails(30), { id: operation })).toEqual(first);
    expect(await world.credits(account)).toEqual({ balance: 10, held: 3 });
    await world.startWorker();
    await world.ended(account, operation);
    expect((await world.make(account, emails(30), { id: operation })).status).toBe('completed');
    expect(await world.credits(account)).toEqual({ balance: 7, held: 0 });
  });

  it('of 10,000 rows that are all there twice is made, taken and read as it is to be, though the store has never seen the like', async () => {
    const account = await world.account(1_000);
    const { pool } = world.store.database;
    await world.cancel(account, (await world.make(account, emails(2_000))).id);
    await pool.query('ANALYZE batch_row');
    const rows = emails(5_000).flatMap((email) => [email, email.toUpperCase()]);
    const { id } = await world.make(account, rows);
    expect(await world.get(account, id)).toMatchObject({ status: 'queued', total: 10_000, duplicates: 5_000 });
    expect((await world.claim(id, { most: 10 }))?.rows).toHaveLength(10);
    await pool.query(
      `UPDATE batch_row SET state = 'done', status = 'valid', result = '{}' WHERE batch_id = $1 AND state <> 'copy'`,
      [id],
    );
    await world.cancel(account, id);
    const results = await world.results(account, id);
    expect(results.map(({ email }) => email)).toEqual(rows);
    expect(results.every(({ status }) => status === 'valid')).toBe(true);
  });

  it('of which a piece was lost is not made', async () => {
    const account = await world.account();
    const context = world.contextOf(account);
    await world.batches.putBatchRows({ kind: 'verify', find_phones: false, offset: 5, rows: emails(5) }, context);
    const commit = world.batches.createBatch({ kind: 'verify', total: 10, columns: [], key_id: randomUUID() }, context);
    await expect(commit).rejects.toMatchObject({ code: 'unavailable' });
    await expect(world.get(account, context.operationId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('in which there is nothing to work ends at once', async () => {
    await world.startWorker();
    const account = await world.account(0);
    const { id } = await world.make(account, [1, null, '']);
    expect(await world.ended(account, id)).toMatchObject({ status: 'completed', counts: { rejected: 3 }, charged: 0 });
    expect(await world.events(id)).toHaveLength(1);
  });

  it('of a test key costs nothing and holds nothing', async () => {
    await world.startWorker();
    const account = await world.account(0);
    const { id } = await world.make(account, emails(5), { mode: 'test' });
    expect(await world.ended(account, id, 'test')).toMatchObject({ counts: { valid: 5 }, charged: 0 });
    expect(await world.entries(account)).toBe(0);
  });

  it('costs exactly what its answers cost, whatever they are', async () => {
    await world.startWorker();
    const answers = fc.constantFrom({}, invalid, { ...greylisted, reason: 'blocked', retry_after: undefined } as const);
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), answers), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const account = await world.account(100);
        const own = randomUUID();
        const answerOf = new Map(drawn.map(([n, answer]) => [`u${n}@${own}.test`, answer]));
        world.answer = async (email) => answerOf.get(email) ?? {};
        const { id } = await world.make(
          account,
          drawn.map(([n]) => `u${n}@${own}.test`),
        );
        const { charged, counts } = await world.ended(account, id);
        const priced = [...answerOf.values()].filter((answer) => !('reason' in answer) || answer.reason !== 'blocked').length;
        expect(charged).toBe(priced);
        expect(await world.credits(account)).toEqual({ balance: (1_000 - priced) / 10, held: 0 });
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(drawn.length);
      }),
      { numRuns: 15 },
    );
    expect(await world.ledger.audit()).toMatchObject({ ok: true });
  });
});

describe('a row', () => {
  it('that is greylisted waits without keeping anybody, and is asked again', async () => {
    const seen = new Set<string>();
    world.answer = async (email) => (email.startsWith('grey') && seen.size < seen.add(email).size ? greylisted : {});
    await world.startWorker({ rows: 4 });
    const account = await world.account();
    const { id } = await world.make(account, [...emails(8, 1, 'grey'), ...emails(20)]);
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 28 }, charged: 28 });
    expect(world.asked.filter((email) => email.startsWith('grey'))).toHaveLength(16);
  });

  it('that stays greylisted ends as unknown, and is free', async () => {
    world.answer = async () => greylisted;
    await world.startWorker();
    const account = await world.account();
    const { id } = await world.make(account, ['ada@grey.test']);
    expect(await world.ended(account, id)).toMatchObject({ counts: { unknown: 1 }, charged: 0 });
    expect(world.asked).toHaveLength(4);
    const [row] = await world.results(account, id);
    expect(row).toMatchObject({ status: 'unknown', reason: 'greylisted', credits_charged: 0 });
    expect(row).not.toHaveProperty('retry_after');
  });

  it('is asked again when the service that answers it is down', async () => {
    let refusals = 2;
    world.answer = async () => {
      if (refusals-- > 0) throw new ApiError('unavailable', 'down');
      return {};
    };
    await world.startWorker();
    const account = await world.account();
    const { id } = await world.make(account, ['ada@down.test']);
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 1 } });
  });
});

describe('rows', () => {
  it('of a big batch do not keep those of others waiting', async () => {
    const slow = gate();
    world.answer = async (email) => {
      if (email.startsWith('slow')) await slow.wait();
      return {};
    };
    await world.startWorker({ rows: 16 });
    const [one, other] = [await world.account(), await world.account()];
    const big = await world.make(one, emails(500, 50, 'slow'));
    await until(() => world.asked.length >= 10);
    const small = [await world.make(other, emails(10, 3, 'other')), await world.make(one, emails(10, 3, 'own'))] as const;
    await world.ended(other, small[0].id);
    await world.ended(one, small[1].id);
    expect((await world.get(one, big.id)).counts).toEqual({});
    slow.open();
    expect(await world.ended(one, big.id)).toMatchObject({ counts: { valid: 500 } });
  });

  it('of several accounts take turns', async () => {
    await world.startWorker({ rows: 8 });
    const [one, other] = [await world.account(), await world.account()];
    const big = await world.make(one, emails(2_000, 7, 'big'));
    const small = await world.make(other, emails(50, 7, 'small'));
    await world.ended(other, small.id);
    expect((await world.get(one, big.id)).status).toBe('processing');
    await world.ended(one, big.id);
  });

  it('are shared by several workers, each worked once', async () => {
    const account = await world.account(100);
    for (let n = 0; n < 3; n += 1) await world.startWorker({ rows: 8 });
    const { id } = await world.make(account, emails(600));
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 600 }, charged: 600 });
    expect(world.asked.sort()).toEqual(emails(600).sort());
    expect(await world.credits(account)).toEqual({ balance: 40, held: 0 });
  });

  it('that a stopped worker had are done by another', async () => {
    const never = gate();
    world.answer = () => never.wait().then(() => ({}));
    const account = await world.account();
    await world.startWorker({ leaseSeconds: 600 });
    const { id } = await world.make(account, emails(5));
    await until(() => world.asked.length === 5);
    await world.stopWorkers();
    world.answer = async () => ({});
    await world.startWorker();
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    never.open();
  });

  it('of a worker that slept longer than its lease are not written by it any more', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, emails(5));
    const sleeper = await world.claim(id, { leaseSeconds: 1 });
    if (!sleeper) throw new Error('nothing to claim');
    await world.startWorker();
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    const late = { n: 0, status: 'invalid', result: {}, charge: 1 };
    await world.work.settleRows(sleeper, { done: [late], postponed: [], finished: true });
    expect(await world.get(account, id)).toMatchObject({ counts: { valid: 5 }, charged: 5 });
    expect(await world.credits(account)).toEqual({ balance: 9.5, held: 0 });
  });

  it('that were taken over are not written by the worker that had them first', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, emails(5));
    const first = await world.claim(id, { leaseSeconds: 0 });
    await world.work.reconcileBatches();
    const second = await world.claim(id);
    if (!first || !second) throw new Error('nothing to claim');
    const done = first.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await world.work.settleRows(first, { done, postponed: [], finished: true });
    expect(await world.get(account, id)).toMatchObject({ status: 'processing', counts: {}, charged: 0 });
    await world.work.settleRows(second, { done, postponed: [], finished: true });
    await world.work.settleRows(second, { done, postponed: [], finished: true });
    expect(await world.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 5 }, charged: 5 });
  });
});

describe('an answer that the account has paid for', () => {
  it('is free in the next batch, for others it is not', async () => {
    await world.startWorker();
    const [account, other] = [await world.account(), await world.account()];
    const own = emails(5, 2, 'paid');
    await world.ended(account, (await world.make(account, own)).id);
    world.asked.length = 0;
    const { id } = await world.make(account, [...own.map((email) => email.toUpperCase()), 'new@paid.test']);
    expect(await world.ended(account, id)).toMatchObject({ counts: { valid: 6 }, charged: 1 });
    expect(world.asked).toEqual(['new@paid.test']);
    const [first] = await world.results(account, id);
    expect(first).toMatchObject({ email: 'PAID0@DOMAIN0.TEST', status: 'valid', cached: true, credits_charged: 0 });
    expect(await world.ledger.owns(account, 'verify:paid0@domain0.test')).toBe(true);
    const { id: dear } = await world.make(other, own);
    expect((await world.ended(other, dear)).charged).toBe(5);
  });
});

describe('an answer that was free', () => {
  it('is owned as one that was paid for, unless its row was no longer the worker’s', async () => {
    const account = await world.account();
    const { id } = await world.make(account, emails(2, 1, 'free'));
    const chunk = (await world.claim(id)) as TakenChunk;
    const done = chunk.rows.map(({ n }) => {
      const entitlements = [{ resource: `free-${n}`, answer: '{}', freshSeconds: 60 }];
      return { n, status: 'invalid', result: {}, charge: 0, entitlements };
    });
    await world.work.settleRows(chunk, { done: done.slice(0, 1), postponed: [], finished: false });
    await world.work.releaseRows(chunk);
    await world.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await world.ledger.ownedAmong(account, ['free-0', 'free-1'])).toEqual(['free-0']);
  });
});

describe('somebody who objects', () => {
  it('is not told of by a batch that has ended', async () => {
    await world.startWorker();
    const account = await world.account();
    const { id } = await world.make(account, ['ada@objects.test', 'grace@objects.test']);
    await world.ended(account, id);
    await world.suppressed.add([{ email: 'ada@objects.test' }], 'test');
    const [ada, grace] = await until(async () => {
      const results = await world.results(account, id);
      return results[0]?.['status'] === 'unknown' ? results : undefined;
    });
    expect(ada).toMatchObject({ email: 'ada@objects.test', verified: false, reason: 'not_probeable', smtp_code: null });
    expect(grace).toMatchObject({ status: 'valid' });
  });
});

describe('a report', () => {
  it('that the store refuses keeps nobody from other work', async () => {
    const [account, other] = [await world.account(), await world.account()];
    const refused = await world.make(account, emails(4));
    await new Holds(world.store.database.pool).close(refused.id);
    await world.startWorker({ rows: 4 });
    await until(() => world.asked.length === 4);
    const { id } = await world.make(other, emails(8));
    expect(await world.ended(other, id)).toMatchObject({ counts: { valid: 8 } });
    expect((await world.get(account, refused.id)).charged).toBe(0);
    await world.cancel(account, refused.id);
  });

  it('that is made again, after the first was lost on its way, changes nothing', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, emails(5));
    const chunk = await world.claim(id);
    if (!chunk) throw new Error('nothing to claim');
    const done = chunk.rows.slice(0, 3).map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    for (let time = 0; time < 2; time += 1) await world.work.settleRows(chunk, { done, postponed: [], finished: false });
    expect(await world.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 3 }, charged: 3 });
    expect(await world.credits(account)).toEqual({ balance: 9.7, held: 0.2 });
    await world.cancel(account, id);
  });

  it('on rows that were freed is refused', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, emails(5));
    const chunk = await world.claim(id, { leaseSeconds: 0 });
    if (!chunk) throw new Error('nothing to claim');
    await world.work.reconcileBatches();
    const done = chunk.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await world.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await world.get(account, id)).toMatchObject({ counts: {}, charged: 0 });
    await world.cancel(account, id);
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
    world.store.database.pool.query(
      'UPDATE batch SET outage_seconds = $2, outage_at = clock_timestamp() - $3::interval WHERE id = $1',
      [id, seconds, ago],
    );
  const outageOf = async (id: string): Promise<number> => {
    const text = 'SELECT outage_seconds AS seconds FROM batch WHERE id = $1';
    return (await world.store.database.pool.query<{ seconds: number }>(text, [id])).rows[0]?.seconds ?? NaN;
  };

  it.each([
    ['is not there', away],
    ['says that it cannot answer', refuses],
  ])('waits while it %s, however often it asks, and then goes on', async (_how, outcome) => {
    const account = await world.account();
    const { id } = await world.make(account, emails(3));
    world.answer = outcome;
    for (let n = 0; n < 20; n += 1) expect(await world.turn()).toBe(3);
    expect(await world.get(account, id)).toMatchObject({ status: 'processing', counts: {} });
    expect(await outageOf(id)).toBeGreaterThan(0);
    world.answer = async () => ({});
    await world.turn();
    expect(await outageOf(id)).toBe(0);
    expect(await world.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 3 }, charged: 3 });
  });

  it('fails when it has waited for too long: what is done stays and is charged, the rest is free and says why, once', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, [...emails(5, 1, 'fast'), ...emails(5, 1, 'slow'), 'slow0@domain0.test', 1]);
    world.answer = async (email) => (email.startsWith('fast') ? {} : away());
    await world.turn();
    await outage(id, PATIENCE_SECONDS - 1);
    await world.turn();
    expect(await world.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 5, rejected: 1 } });
    await outage(id, PATIENCE_SECONDS - 1, '1 s');
    await world.turn();
    const reason = 'the service that answers its rows was not available for too long';
    const failed = await world.get(account, id);
    expect(failed).toMatchObject({ status: 'failed', reason, counts: { valid: 5, rejected: 1, failed: 6 }, charged: 5 });
    expect(await world.turn()).toBe(0);
    expect(await world.cancel(account, id)).toEqual(failed);
    expect(await world.credits(account)).toEqual({ balance: 9.5, held: 0 });
    expect(await world.events(id)).toEqual([
      expect.objectContaining({ event: 'batch.failed', data: expect.objectContaining({ reason, found: 5, total: 12 }) }),
    ]);
    const results = await world.results(account, id);
    expect(results.map(({ status }) => status)).toEqual([...Array(5).fill('valid'), ...Array(6).fill('failed'), 'rejected']);
    expect(results[5]).toMatchObject({ email: 'slow0@domain0.test', error: reason, verified: false, credits_charged: 0 });
    expect(await world.ledger.audit()).toMatchObject({ ok: true });
  });

  it('gives up a row that it cannot answer while it answers others', async () => {
    const account = await world.account();
    const { id } = await world.make(account, ['poison@a.test', ...emails(600)]);
    world.answer = (email) => (email === 'poison@a.test' ? refuses() : Promise.resolve({}));
    for (let n = 0; n < 14; n += 1) await world.turn();
    expect(world.asked.filter((email) => email === 'poison@a.test')).toHaveLength(12);
    expect(await world.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 600, failed: 1 }, charged: 600 });
  });

  it('is not taken for there because of rows that need no service', async () => {
    const account = await world.account();
    const own = emails(3, 1, 'own');
    await world.make(account, own);
    await world.turn();
    const { id } = await world.make(account, [...own, ...emails(2, 1, 'new')]);
    world.answer = away;
    await outage(id, 100);
    expect(await world.turn()).toBe(5);
    expect(await world.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 3 } });
    expect(await outageOf(id)).toBeGreaterThan(100);
    await world.cancel(account, id);
  });

  it('does not count the time in which nobody asked, such as that of a house that was shut down', async () => {
    const account = await world.account();
    const { id } = await world.make(account, emails(3));
    world.answer = away;
    await world.turn();
    await outage(id, 1, '30 days');
    await world.turn();
    expect(await outageOf(id)).toBeCloseTo(121, 0);
    expect(await world.get(account, id)).toMatchObject({ status: 'processing' });
    await world.cancel(account, id);
  });
});

describe('a batch of which no row could be worked', () => {
  it('has failed, one of which one could has not', async () => {
    world.answer = async (email) => {
      if (email.startsWith('user')) throw new ApiError('unavailable', 'died');
      return {};
    };
    const account = await world.account();
    const hopeless = await world.make(account, [...emails(2), 7], { mode: 'test' });
    const other = await world.make(account, [...emails(1), 'ada@lovelace.test'], { mode: 'test' });
    while (await world.turn());
    const reason = 'no row could be worked';
    expect(await world.get(account, hopeless.id, 'test')).toMatchObject({
      status: 'failed',
      reason,
      counts: { failed: 2, rejected: 1 },
    });
    expect(await world.get(account, other.id, 'test')).toMatchObject({
      status: 'completed',
      reason: null,
      counts: { failed: 1, valid: 1 },
    });
    expect((await world.events(hopeless.id)).map(({ event }) => event)).toEqual(['batch.failed']);
  });
});

describe('cancelling', () => {
  it('keeps what is done, gives the rest back, and ends the batch once', async () => {
    const never = gate();
    world.answer = async (email) => {
      if (email.startsWith('slow')) await never.wait();
      return {};
    };
    await world.startWorker();
    const account = await world.account(10);
    const { id } = await world.make(account, [...emails(5, 1, 'fast'), ...emails(5, 1, 'slow'), 'slow0@domain0.test', 1]);
    await until(async () => (await world.get(account, id)).charged === 5);
    expect(await world.credits(account)).toEqual({ balance: 9.5, held: 0.5 });
    const [cancelled, again] = await Promise.all([world.cancel(account, id), world.cancel(account, id)]);
    expect(cancelled).toMatchObject({ status: 'cancelled', counts: { valid: 5, rejected: 1, cancelled: 6 }, charged: 5 });
    expect(again).toEqual(cancelled);
    never.open();
    await world.stopWorkers();
    expect(await world.get(account, id)).toEqual(cancelled);
    expect(await world.credits(account)).toEqual({ balance: 9.5, held: 0 });
    expect((await world.events(id)).map(({ event }) => event)).toEqual(['batch.cancelled']);
    const statuses = (await world.results(account, id)).map(({ status }) => status);
    expect(statuses).toEqual([...Array(5).fill('valid'), ...Array(6).fill('cancelled'), 'rejected']);
  });

  it('keeps results out that come too late', async () => {
    const account = await world.account(10);
    const { id } = await world.make(account, emails(5));
    const chunk = await world.claim(id);
    if (!chunk) throw new Error('nothing to claim');
    const cancelled = await world.cancel(account, id);
    const done = chunk.rows.map(({ n }) => ({ n, status: 'valid', result: {}, charge: 1 }));
    await world.work.settleRows(chunk, { done, postponed: [], finished: true });
    expect(await world.get(account, id)).toEqual(cancelled);
    expect(await world.credits(account)).toEqual({ balance: 10, held: 0 });
    expect(await world.events(id)).toHaveLength(1);
  });

  it('does nothing to a batch that has ended', async () => {
    await world.startWorker();
    const account = await world.account();
    const { id } = await world.make(account, emails(3));
    const ended = await world.ended(account, id);
    expect(await world.cancel(account, id)).toEqual(ended);
    expect(await world.events(id)).toHaveLength(1);
  });
});

describe('what is kept', () => {
  it('are batches, for as long as was said, and hand-overs for an hour', async () => {
    await world.startWorker();
    const account = await world.account();
    const [old, young] = [await world.make(account, emails(3)), await world.make(account, emails(3))];
    await Promise.all([old, young].map(({ id }) => world.ended(account, id)));
    const left = world.contextOf(account);
    await world.batches.putBatchRows({ kind: 'verify', find_phones: false, offset: 0, rows: emails(2) }, left);
    const { pool } = world.store.database;
    await pool.query(`UPDATE batch SET ended_at = now() - interval '30 days 1 minute' WHERE id = $1`, [old.id]);
    await pool.query(`UPDATE batch SET created_at = now() - interval '61 minutes' WHERE id = $1`, [left.operationId]);
    expect(await world.work.purgeBatches()).toBe(2);
    await expect(world.get(account, old.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await world.results(account, young.id)).toHaveLength(3);
    const { rows } = await pool.query('SELECT FROM batch_row WHERE batch_id = ANY ($1)', [[old.id, left.operationId]]);
    expect(rows).toEqual([]);
    expect(await world.work.purgeBatches()).toBe(0);
  });
});
