import { ApiError, verifyEmail } from '@modernleads/contracts';
import { NobodyThere } from '@modernleads/messaging';
import { type BatchStack, emails, PATIENCE_SECONDS } from '../../test/batch-stack';
import { useBatchStack } from '../../test/use-batch-stack';

let stack: BatchStack;
useBatchStack((opened) => (stack = opened));

describe('a batch whose service is unavailable', () => {
  const absent = async (): Promise<never> => {
    throw new NobodyThere(verifyEmail);
  };
  const refuses = async (): Promise<never> => {
    throw new ApiError('unavailable', 'A store is down or does not answer.');
  };
  /** Sets the seconds of the outage as of the last question, which was `ago`. */
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
    ['has no replica', absent],
    ['answers `unavailable`', refuses],
  ])('whose service %s waits through 20 turns, and completes when it answers', async (_how, outcome) => {
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

  it('fails after its patience: results so far stay and are charged, other rows carry the reason without a charge, one event', async () => {
    const account = await stack.account(10);
    const { id } = await stack.make(account, [...emails(5, 1, 'fast'), ...emails(5, 1, 'slow'), 'slow0@domain0.test', 1]);
    stack.answer = async (email) => (email.startsWith('fast') ? {} : absent());
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

  it('fails a row after 12 refusals while other rows are answered', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, ['poison@a.test', ...emails(600)]);
    stack.answer = (email) => (email === 'poison@a.test' ? refuses() : Promise.resolve({}));
    for (let n = 0; n < 14; n += 1) await stack.turn();
    expect(stack.asked.filter((email) => email === 'poison@a.test')).toHaveLength(12);
    expect(await stack.get(account, id)).toMatchObject({ status: 'completed', counts: { valid: 600, failed: 1 }, charged: 600 });
  });

  it('does not end its outage by rows that need no question', async () => {
    const account = await stack.account();
    const own = emails(3, 1, 'own');
    await stack.make(account, own);
    await stack.turn();
    const { id } = await stack.make(account, [...own, ...emails(2, 1, 'new')]);
    stack.answer = absent;
    await outage(id, 100);
    expect(await stack.turn()).toBe(5);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing', counts: { valid: 3 } });
    expect(await outageOf(id)).toBeGreaterThan(100);
    await stack.cancel(account, id);
  });

  it('counts at most 120 s between two questions as outage', async () => {
    const account = await stack.account();
    const { id } = await stack.make(account, emails(3));
    stack.answer = absent;
    await stack.turn();
    await outage(id, 1, '30 days');
    await stack.turn();
    expect(await outageOf(id)).toBeCloseTo(121, 0);
    expect(await stack.get(account, id)).toMatchObject({ status: 'processing' });
    await stack.cancel(account, id);
  });
});
