import { randomUUID } from 'node:crypto';
import { wholeScans } from '@modernleads/testing';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import { Holds, type Ledger, type StatementEntry, type StatementQuery } from '.';

let fixture: LedgerFixture;
let ledger: Ledger;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  ledger = fixture.replica();
});
afterAll(() => fixture.close());

const ALL = { from: new Date('2000-01-01'), to: new Date('2100-01-01') };

async function charge(account: string, amount: number, keyId?: string): Promise<void> {
  const claim = claimOf(account, { price: amount + 5, ...(keyId && { keyId }) });
  await ledger.settle(settlementOf(await claimed(ledger, claim), { charge: amount, response: undefined }));
}

async function pages(account: string, query: Omit<StatementQuery, 'after'>): Promise<StatementEntry[]> {
  const all: StatementEntry[] = [];
  for (;;) {
    const page = await ledger.listEntries(account, { ...query, after: all.at(-1) });
    all.push(...page);
    if (page.length < query.limit) return all;
  }
}

describe('the statement of an account', () => {
  it('has every entry once, in order, whatever the page, and adds up to the balance', async () => {
    const account = await fixture.account(1_000);
    const other = await fixture.account(50);
    await charge(other, 3);
    for (const amount of [1, 2, 3, 4, 5]) {
      await charge(account, amount);
      if (amount % 2) fixture.clock.advance(60);
    }
    await ledger.grant(account, 70, 'credits:grant');
    const amounts = [1_000, -1, -2, -3, -4, -5, 70];
    for (const limit of [1, 2, 3, 100])
      expect((await pages(account, { ...ALL, limit })).map(({ amount }) => amount)).toEqual(amounts);
    const entries = await pages(account, { ...ALL, limit: 100 });
    expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe((await ledger.balance(account)).balance);
    expect(entries[0]).toMatchObject({ reason: 'test', endpoint: null, operationId: null });
    expect(entries[1]).toMatchObject({ reason: null, endpoint: 'POST /v1/verify/email', requestId: 'req_1' });
    const { createdAt: from } = entries[2] as StatementEntry;
    const { createdAt: to } = entries[4] as StatementEntry;
    expect((await pages(account, { from, to, limit: 2 })).map(({ amount }) => amount)).toEqual([-2, -3]);
  });

  it('reads a page by an index, however many entries there are', async () => {
    const account = await fixture.account(0);
    await fixture.store.database.transaction(async (client) => {
      await client.query('SET LOCAL enable_seqscan = off');
      await client.query(
        `WITH hold AS (
          INSERT INTO ledger_hold SELECT gen_random_uuid(), $1, gen_random_uuid(), NULL, 'POST /v1/verify/email', 'r', 1, 1, at, at
            FROM generate_series(1, 4000) AS n, LATERAL (SELECT '2026-03-01T00:00:00Z'::timestamptz + n * interval '10 minutes' AS at) AS moment
            RETURNING id, created_at
        ), grants AS (
          INSERT INTO ledger_entry (debit_account, credit_account, amount, reason, created_at, chain_seq, hash)
            SELECT ledger_issuing(), $1, 1, 'x', created_at, 1, '' FROM hold
        )
        INSERT INTO ledger_entry (debit_account, credit_account, amount, hold_id, seq, created_at, chain_seq, hash)
          SELECT $1, ledger_revenue(), 1, id, 1, created_at, 1, '' FROM hold`,
        [account],
      );
    });
    await fixture.rows('ANALYZE ledger_entry, ledger_hold');
    const [first] = await ledger.listEntries(account, { ...ALL, limit: 1 });
    for (const after of [undefined, first])
      expect(await wholeScans(fixture.store.database, () => ledger.listEntries(account, { ...ALL, limit: 100, after }))).toEqual(
        [],
      );
    // The second one by the clock of the database.
    for (const one of [ledger, fixture.replica({})]) {
      expect(await wholeScans(fixture.store.database, () => one.spentInHour(account))).toEqual([]);
      expect(await wholeScans(fixture.store.database, () => one.spentInHourBy(account, [randomUUID()]))).toEqual([]);
    }
  });
});

describe('the open holds of an account', () => {
  const insertBatch = (account: string, id: string, paused: boolean) =>
    fixture.rows(
      `INSERT INTO batch (id, account_id, mode, kind, find_phones, request_id, status, name, hold_id, paused_at)
        VALUES ($1, $2, 'live', 'verify', false, 'r', 'processing', 'Leads', $1, CASE WHEN $3 THEN now() END)`,
      [id, account, paused],
    );

  it('are what calls, batches and research under way hold: they add up to what is held', async () => {
    const account = await fixture.account(1_000);
    const open = await claimed(ledger, claimOf(account, { price: 10 }));
    fixture.clock.advance(1);
    const holds = new Holds(fixture.store.database.pool, fixture.clock.now());
    const batch = randomUUID();
    const hold = { accountId: account, keyId: randomUUID(), requestId: 'r', operationId: batch };
    await holds.open({ ...hold, holdId: batch, endpoint: 'POST /v1/batch/verify', amount: 60 });
    await holds.capture(batch, 1, 20);
    await insertBatch(account, batch, true);
    fixture.clock.advance(1);
    const research = randomUUID();
    const later = new Holds(fixture.store.database.pool, fixture.clock.now());
    await later.open({ ...hold, holdId: research, endpoint: 'POST /v1/research/prospect', amount: 100 });
    await fixture.rows(
      `INSERT INTO research_job (id, account_id, mode, operation_id, key_id, question_hash, question, hold_id)
        VALUES (gen_random_uuid(), $1, 'live', $2, $2, 'h', '{}', $2)`,
      [account, research],
    );
    await charge(account, 5);
    const found = await ledger.openHolds(account, 10);
    expect(found).toMatchObject([
      { id: open.operationId, kind: 'call', name: null, paused: false, held: 10, endpoint: 'POST /v1/verify/email' },
      { id: batch, kind: 'batch', name: 'Leads', paused: true, held: 40 },
      { id: research, kind: 'research', held: 100, endpoint: 'POST /v1/research/prospect' },
    ]);
    expect(found.reduce((sum, { held }) => sum + held, 0)).toBe((await ledger.balance(account)).held);
    expect(await ledger.openHolds(account, 1)).toHaveLength(1);
    expect(await ledger.openHolds(await fixture.account(10), 10)).toEqual([]);
    await ledger.release(open);
    expect((await ledger.openHolds(account, 10)).map(({ id }) => id)).toEqual([batch, research]);
  });
});

describe('what was spent in the last 60 minutes', () => {
  it('counts captures and open holds, by account and by key, and forgets what is older', async () => {
    const account = await fixture.account(1_000);
    const key = randomUUID();
    await charge(account, 30, key);
    fixture.clock.advance(1_800);
    await charge(account, 20);
    const open = await claimed(ledger, claimOf(account, { price: 7, keyId: key }));
    expect(await ledger.spentInHour(account)).toBe(57);
    expect(await ledger.spentInHourBy(account, [key, randomUUID()])).toEqual(new Map([[key, 37]]));
    fixture.clock.advance(1_801);
    expect(await ledger.spentInHour(account)).toBe(27);
    expect((await ledger.spentInHourBy(account, [key])).get(key)).toBe(7);
    await ledger.release(open);
    fixture.clock.advance(3_600);
    expect(await ledger.spentInHour(account)).toBe(0);
    expect(await ledger.spentInHourBy(account, [key])).toEqual(new Map());
  });
});
