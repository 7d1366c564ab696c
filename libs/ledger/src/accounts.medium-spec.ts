import { randomUUID } from 'node:crypto';
import { wholeScans } from '@modernleads/testing';
import * as fc from 'fast-check';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import { Holds, type Ledger } from '.';

let fixture: LedgerFixture;
let ledger: Ledger;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  ledger = fixture.replica();
});
afterAll(() => fixture.close());

async function charge(account: string, amount: number): Promise<void> {
  const operation = await claimed(ledger, claimOf(account, { price: amount }));
  await ledger.settle(settlementOf(operation, { charge: amount, response: undefined }));
}

const DAY_MS = 86_400_000;
const isoOf = (moment: number | null): string | undefined => (moment === null ? undefined : new Date(moment).toISOString());

describe('an account', () => {
  it('is opened once and given credits in whole tenths', async () => {
    const account = await fixture.account(0);
    await ledger.openAccount(account);
    expect(await ledger.grant(account, 15, 'welcome')).toEqual({
      balance: 15,
      held: 0,
      available: 15,
      hourlyCap: 1_000_000,
      calls: 0,
    });
    for (const amount of [0, -1, 0.5, NaN, 2 ** 60])
      await expect(ledger.grant(account, amount, 'wrong')).rejects.toThrow(RangeError);
    expect(await ledger.balance(account)).toMatchObject({ balance: 15 });
  });

  it('that is not open is not found', async () => {
    const unknown = randomUUID();
    const notFound = { code: 'not_found' };
    await expect(ledger.balance(unknown)).rejects.toMatchObject(notFound);
    await expect(ledger.grant(unknown, 1, 'x')).rejects.toMatchObject(notFound);
    await expect(ledger.setHourlyCap(unknown, 1)).rejects.toMatchObject(notFound);
  });
});

describe('the usage list', () => {
  it('shows every charge once, newest first, page by page, and its totals are those of the ledger', async () => {
    const account = await fixture.account(1_000);
    for (const amount of [1, 2, 3, 4, 5]) {
      await charge(account, amount);
      if (amount % 2) fixture.clock.advance(60);
    }
    await ledger.release(await claimed(ledger, claimOf(account)));
    const amounts: number[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await ledger.listUsage(account, { limit: 2, cursor });
      expect(page.totals).toEqual({ charges: 5, amount: 15 });
      amounts.push(...page.entries.map(({ amount }) => amount));
      cursor = page.nextCursor;
    }
    expect(amounts).toEqual([5, 4, 3, 2, 1]);
    expect(1_000 - (await ledger.balance(account)).balance).toBe(15);
  });

  it('names the operation, the request, the endpoint and the key of each', async () => {
    const account = await fixture.account(10);
    const operation = await claimed(ledger, claimOf(account, { requestId: 'req_7' }));
    await ledger.settle(settlementOf(operation));
    const { operationId } = operation;
    const entry = {
      operationId,
      requestId: 'req_7',
      endpoint: 'POST /v1/verify/email',
      amount: 10,
      createdAt: fixture.clock.now(),
    };
    expect((await ledger.listUsage(account)).entries).toMatchObject([entry]);
  });

  it('can be limited to a period, from inclusive to exclusive', async () => {
    const account = await fixture.account(100);
    const times: string[] = [];
    for (const amount of [1, 2, 3]) {
      times.push(fixture.clock.now().toISOString());
      await charge(account, amount);
      fixture.clock.advance(60);
    }
    const usage = await ledger.listUsage(account, { from: times[1], to: times[2] });
    expect(usage).toMatchObject({ entries: [{ amount: 2 }], nextCursor: null, totals: { charges: 1, amount: 2 } });
    expect(await ledger.listUsage(account, { from: times[2] })).toMatchObject({ totals: { charges: 1, amount: 3 } });
  });

  it('has the totals of its entries for every period, whole days and parts of days, of several keys', async () => {
    const account = await fixture.account(1_000);
    for (let n = 0; n < 24; n++) {
      const claim = claimOf(account, { price: 1 + n, keyId: n % 3 ? randomUUID() : undefined });
      await ledger.settle(settlementOf(await claimed(ledger, claim), { charge: 1 + n, response: undefined }));
      fixture.clock.advance(n % 4 ? 5 * 3_600 : 43_200);
    }
    const { entries, totals } = await ledger.listUsage(account, { limit: 1_000 });
    expect(totals).toEqual({ charges: 24, amount: 300 });
    const moments = entries.map(({ createdAt }) => createdAt.getTime());
    const [last = 0, first = 0] = [Math.max(...moments), Math.min(...moments)];
    const midnights = moments.map((moment) => Math.ceil(moment / DAY_MS) * DAY_MS);
    const moment = fc.option(
      fc.oneof(fc.integer({ min: first - DAY_MS, max: last + DAY_MS }), fc.constantFrom(...moments, ...midnights)),
    );
    await fc.assert(
      fc.asyncProperty(moment, moment, async (from, to) => {
        const within = entries.filter(
          ({ createdAt }) => createdAt.getTime() >= (from ?? 0) && createdAt.getTime() < (to ?? Infinity),
        );
        const period = { from: isoOf(from), to: isoOf(to) };
        expect((await ledger.listUsage(account, period)).totals).toEqual({
          charges: within.length,
          amount: within.reduce((sum, { amount }) => sum + amount, 0),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('reads no more than a page and the sums, however many charges there are', async () => {
    const account = await fixture.account(0);
    const charges = 4_000;
    await fixture.store.database.transaction(async (client) => {
      // As in the functions of the ledger, within which entries are made.
      await client.query('SET LOCAL enable_seqscan = off');
      await client.query(
        `WITH hold AS (
          INSERT INTO ledger_hold SELECT gen_random_uuid(), $1, gen_random_uuid(), NULL, 'POST /v1/verify/email', 'r', 1, 1, at, at
            FROM generate_series(1, $2::integer) AS n, LATERAL (SELECT '2026-03-01T00:00:00Z'::timestamptz + n * interval '10 minutes' AS at) AS moment
            RETURNING id, created_at
        )
        INSERT INTO ledger_entry (debit_account, credit_account, amount, hold_id, seq, created_at, chain_seq, hash)
          SELECT $1, ledger_revenue(), 1, id, 1, created_at, row_number() OVER (ORDER BY created_at), '' FROM hold ORDER BY created_at`,
        [account, charges],
      );
    });
    await fixture.rows('ANALYZE ledger_entry, ledger_hold, ledger_usage');
    const { nextCursor, totals } = await ledger.listUsage(account);
    expect(totals).toEqual({ charges, amount: charges });
    for (const query of [{}, { cursor: nextCursor ?? '' }, { from: '2026-03-03T12:00:00Z', to: '2026-03-20T18:00:00Z' }])
      expect([query, await wholeScans(fixture.store.database, () => ledger.listUsage(account, query))]).toEqual([query, []]);
  });

  it('refuses a cursor that is not one of its own', async () => {
    const account = await fixture.account(0);
    await expect(ledger.listUsage(account, { cursor: '1; DROP TABLE' })).rejects.toMatchObject({ code: 'invalid_input' });
    expect((await ledger.listUsage(account, { cursor: '999999999' })).entries).toEqual([]);
  });
});

describe('the entries', () => {
  it.each(['UPDATE ledger_entry SET amount = 1', 'DELETE FROM ledger_entry', 'TRUNCATE ledger_entry'])(
    'refuse %s',
    async (statement) => {
      await charge(await fixture.account(10), 10);
      const before = await fixture.rows('SELECT * FROM ledger_entry ORDER BY id');
      await expect(fixture.rows(statement)).rejects.toMatchObject({ code: '42501' });
      expect(await fixture.rows('SELECT * FROM ledger_entry ORDER BY id')).toEqual(before);
    },
  );
});

describe('a hold', () => {
  const hold = { operationId: randomUUID(), keyId: randomUUID(), endpoint: 'POST /v1/batch/verify', requestId: 'req_1' };
  const holds = (): Holds => new Holds(fixture.store.database.pool, fixture.clock.now());

  it('is opened once, captured once per seq, and closed once', async () => {
    const account = await fixture.account(100);
    const holdId = randomUUID();
    const opening = { ...hold, holdId, accountId: account, amount: 60 };
    expect([await holds().open(opening), await holds().open(opening)]).toEqual(Array(2).fill({ kind: 'held', available: 40 }));
    expect([
      await holds().capture(holdId, 1, 20),
      await holds().capture(holdId, 1, 20),
      await holds().capture(holdId, 2, 10),
    ]).toEqual([40, 40, 40]);
    await expect(holds().capture(holdId, 2, 11)).rejects.toMatchObject({ code: '23505' });
    await expect(holds().capture(holdId, 3, 31)).rejects.toMatchObject({ code: '23514' });
    expect([await holds().close(holdId), await holds().close(holdId)]).toEqual([70, 70]);
    await expect(holds().capture(holdId, 3, 1)).rejects.toMatchObject({ code: '55000' });
    expect((await ledger.listUsage(account)).totals).toEqual({ charges: 2, amount: 30 });
  });

  it('is refused for want of credits', async () => {
    const account = await fixture.account(5);
    const refused = await holds().open({ ...hold, holdId: randomUUID(), accountId: account, amount: 6 });
    expect(refused).toEqual({ kind: 'insufficient', required: 6, available: 5 });
  });

  it('is committed and rolled back with the transaction of its owner', async () => {
    const account = await fixture.account(100);
    const mistake = new Error('a mistake');
    const work = fixture.store.database.transaction(async (client) => {
      await new Holds(client).open({ ...hold, holdId: randomUUID(), accountId: account, amount: 60 });
      throw mistake;
    });
    await expect(work).rejects.toBe(mistake);
    expect(await ledger.balance(account)).toMatchObject({ held: 0 });
  });
});

describe('the audit', () => {
  /** The rule that must report each tampering; the trigger that protects the entries is disabled. */
  const tamperings: [string, string][] = [
    ['UPDATE ledger_account SET balance = balance + 1', 'balance = sum of entries'],
    ['UPDATE ledger_account SET held = held + 1', 'held = sum of open holds'],
    ['UPDATE ledger_account SET window_sum = window_sum + 1', 'window = holds since'],
    ['UPDATE ledger_hold SET captured = captured + 1', 'captured = sum of captures, at most the hold'],
    ['UPDATE ledger_usage SET amount = amount + 1', 'usage = sums of captures by day'],
    ['DELETE FROM ledger_usage', 'usage = sums of captures by day'],
    ['UPDATE ledger_hold SET account_id = gen_random_uuid()', 'every hold belongs to a ledger account'],
    ['UPDATE ledger_hold SET closed_at = now() WHERE closed_at IS NULL', 'the hold of a running operation is open'],
    [`UPDATE ledger_key_window SET window_sum = window_sum + 1`, 'window of a key = its holds since'],
    [`UPDATE ledger_hold SET operation_id = '${randomUUID()}'`, 'an operation is charged once'],
    [
      'UPDATE ledger_entry SET hold_id = gen_random_uuid() WHERE hold_id IS NOT NULL',
      'every capture belongs to a hold of its account',
    ],
    ['UPDATE ledger_entry SET credit_account = gen_random_uuid()', 'every entry moves credits between known accounts'],
    [`UPDATE operation SET mode = 'test'`, 'test mode holds nothing'],
    [`UPDATE operation SET lease_until = NULL`, 'the hold of a running operation is open'],
  ];

  it.each(tamperings)('finds %s', async (tampering, rule) => {
    const own = await LedgerFixture.create();
    const auditor = own.replica();
    const account = await own.account(100);
    const keyHourlyCap = 1_000;
    for (const _ of [1, 2]) await auditor.settle(settlementOf(await claimed(auditor, claimOf(account, { keyHourlyCap }))));
    await claimed(auditor, claimOf(account, { keyHourlyCap }));
    expect(await auditor.audit()).toEqual({ ok: true, accounts: 1, entries: 3, problems: [] });
    await own.rows('ALTER TABLE ledger_entry DISABLE TRIGGER ALL');
    await own.rows(tampering);
    const { ok, problems } = await auditor.audit();
    expect(ok).toBe(false);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    await own.close();
  });
});
