import { randomUUID } from 'node:crypto';
import { Accounts } from '@modernleads/accounts';
import type { Mode, Quota } from '@modernleads/contracts';
import { Quotas } from '@modernleads/quotas';
import { usageFaults } from '@modernleads/testing';
import fc from 'fast-check';
import type { BatchStack } from '../test/batch-stack';
import { useBatchStack } from '../test/use-batch-stack';

let stack: BatchStack;
useBatchStack((used) => (stack = used));

const emails = (count: number): string[] => Array.from({ length: count }, (_, n) => `${n}.${randomUUID()}@acme.test`);
const limit = (account: string, limits: Partial<Record<Quota, number>>, mode: Mode = 'live') =>
  Accounts.of(stack.store.database).setQuotas(account, mode, limits);
const usage = (accountId: string, mode: Mode = 'live') => new Quotas(stack.store.database.pool).used({ accountId, mode });
const count = async (table: string): Promise<number> =>
  Number((await stack.store.database.pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]?.n);

afterEach(async () => expect(await usageFaults(stack.store.database)).toEqual([]));

describe('open batches', () => {
  it.each<Mode>(['live', 'test'])(
    'of 20 at once at one below the limit, exactly one is made in %s mode, and the others leave nothing',
    async (mode) => {
      const account = await stack.account();
      await limit(account, { open_batches: 4 }, mode);
      for (let made = 0; made < 3; made++) await stack.make(account, emails(2), { mode });
      const before = await Promise.all([count('batch'), count('batch_row')]);
      const made = await Promise.allSettled(Array.from({ length: 20 }, () => stack.make(account, emails(2), { mode })));
      const refusals = made.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refusals).toEqual(
        Array(19).fill(expect.objectContaining({ code: 'quota_exceeded', extras: expect.objectContaining({ retryAfter: 5 }) })),
      );
      expect(await Promise.all([count('batch'), count('batch_row')])).toEqual([before[0] + 1, before[1] + 2]);
    },
  );

  it('that end make room, and so do refused ones', async () => {
    const account = await stack.account(0.1);
    await limit(account, { open_batches: 1 });
    await expect(stack.make(account, emails(3))).rejects.toMatchObject({ code: 'insufficient_credits' });
    const { id } = await stack.make(account, emails(1));
    await expect(stack.make(account, emails(1))).rejects.toMatchObject({ code: 'quota_exceeded' });
    await stack.cancel(account, id);
    await stack.make(account, emails(1));
  });

  it('of one mode or account leave those of others alone', async () => {
    const [account, other] = [await stack.account(), await stack.account()];
    await limit(account, { open_batches: 0 });
    await expect(stack.make(account, emails(1))).rejects.toMatchObject({ code: 'quota_exceeded' });
    await stack.make(account, emails(1), { mode: 'test' });
    await stack.make(other, emails(1));
  });

  it('have a default of 20 in test mode', async () => {
    const account = await stack.account();
    for (let made = 0; made < 20; made++) await stack.make(account, emails(1), { mode: 'test' });
    await expect(stack.make(account, emails(1), { mode: 'test' })).rejects.toMatchObject({ code: 'quota_exceeded' });
  });
});

describe('rows and bytes', () => {
  it.each<[Quota, number]>([
    ['batch_rows', 1_999],
    ['batch_bytes', 20_000],
  ])('%s: a batch that exceeds the limit is refused as a whole', async (quota, most) => {
    const account = await stack.account();
    await limit(account, { [quota]: most });
    const refused = stack.make(account, emails(2_000));
    await expect(refused).rejects.toMatchObject({ code: 'quota_exceeded', extras: { retryAfter: undefined } });
    await expect(refused).rejects.toMatchObject({ extras: { message: expect.stringContaining('DELETE /v1/batch/{id}') } });
    expect(Object.values(await usage(account)).filter(Boolean)).toEqual([]);
  });

  it('of 20 batches at once, no more are stored than fit', async () => {
    const account = await stack.account();
    await limit(account, { batch_rows: 25 });
    const made = await Promise.allSettled(Array.from({ length: 20 }, () => stack.make(account, emails(10))));
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    expect(await usage(account)).toMatchObject({ batch_rows: 20 });
  });

  it('of a batch that is deleted are free again; one that has not ended is not deleted', async () => {
    const account = await stack.account();
    await limit(account, { batch_rows: 3 });
    const { id } = await stack.make(account, emails(3));
    const gone = () => stack.batches.deleteBatch({ id, kinds: ['verify'] }, stack.contextOf(account));
    await expect(gone()).rejects.toMatchObject({ code: 'batch_not_ready' });
    await stack.cancel(account, id);
    await expect(stack.make(account, emails(1))).rejects.toMatchObject({ code: 'quota_exceeded' });
    expect(await gone()).toEqual({ id, deleted: true });
    await expect(gone()).rejects.toMatchObject({ code: 'not_found' });
    await stack.make(account, emails(3));
  });

  it('are counted once, however often a chunk is sent', async () => {
    const account = await stack.account();
    const id = randomUUID();
    const rows = emails(4);
    for (let sent = 0; sent < 3; sent++) await stack.make(account, rows, { id });
    expect(await usage(account)).toMatchObject({ batch_rows: 4, open_batches: 1 });
  });

  it('of a batch whose retention has ended are free again', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    await stack.cancel(account, id);
    await stack.make(account, emails(2));
    await stack.store.database.pool.query(`UPDATE batch SET ended_at = '2020-01-01' WHERE id = $1`, [id]);
    while (await stack.work.purgeBatches());
    expect(await usage(account)).toMatchObject({ batch_rows: 2, open_batches: 1 });
  });
});

it('the counters are right after any sequence of batches', async () => {
  const step = fc.record({
    mode: fc.constantFrom<Mode>('live', 'test'),
    action: fc.constantFrom('make', 'cancel', 'delete', 'turn', 'purge'),
    rows: fc.integer({ min: 1, max: 4 }),
    which: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 15 }), async (steps) => {
      const account = await stack.account(1);
      await limit(account, { open_batches: 2, batch_rows: 6 });
      const made: { id: string; mode: Mode }[] = [];
      for (const { mode, action, rows, which } of steps) {
        const { id, mode: of } = made[which % Math.max(1, made.length)] ?? { id: randomUUID(), mode };
        const context = stack.contextOf(account, of);
        const job = { id, kinds: ['verify' as const] };
        const work = {
          make: async () => made.push({ id: (await stack.make(account, emails(rows), { mode })).id, mode }),
          cancel: () => stack.batches.cancelBatch(job, context),
          delete: () => stack.batches.deleteBatch(job, context),
          turn: () => stack.turn(),
          purge: () => stack.work.purgeBatches(),
        }[action];
        await Promise.resolve(work()).catch((error: { code?: string }) =>
          expect(error.code).toMatch(/quota_exceeded|insufficient_credits|not_found|batch_not_ready/),
        );
        expect(await usageFaults(stack.store.database)).toEqual([]);
      }
      const used = await usage(account);
      expect(used.open_batches ?? 0).toBeLessThanOrEqual(2);
      expect(used.batch_rows ?? 0).toBeLessThanOrEqual(6);
    }),
    { numRuns: 15 },
  );
});
