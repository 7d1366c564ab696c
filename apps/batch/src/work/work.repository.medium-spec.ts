import { Holds } from '@modernleads/ledger';
import { until } from '@modernleads/testing';
import { type BatchStack, emails } from '../../test/batch-stack';
import { useBatchStack } from '../../test/use-batch-stack';
import type { TakenChunk } from './work.repository';

let stack: BatchStack;
useBatchStack((opened) => (stack = opened));

describe('a report', () => {
  it('that the store refuses does not stop other batches', async () => {
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

  it('that is repeated changes nothing', async () => {
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

  it('on rows that reconciliation has freed is ignored', async () => {
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

describe('an answer that the account has paid for', () => {
  it('is free in the next batch of that account, and charged to another account', async () => {
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
    const { id: othersBatch } = await stack.make(other, own);
    expect((await stack.ended(other, othersBatch)).charged).toBe(5);
  });
});

describe('an answer that was free', () => {
  it('is owned like a paid one, unless the turn had released its row', async () => {
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
