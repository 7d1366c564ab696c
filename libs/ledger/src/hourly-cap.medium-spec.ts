import { randomUUID } from 'node:crypto';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import { Holds, type Ledger } from '.';

let fixture: LedgerFixture;
let ledger: Ledger;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  ledger = fixture.replica();
});
afterEach(async () => expect(await ledger.audit()).toMatchObject({ ok: true, problems: [] }));
afterAll(() => fixture.close());

async function capped(cap: number): Promise<string> {
  const account = await fixture.account(10_000);
  await ledger.setHourlyCap(account, cap);
  return account;
}

async function spend(account: string, price: number, keyHourlyCap?: number, keyId?: string): Promise<void> {
  const operation = await claimed(ledger, claimOf(account, { price, keyHourlyCap, ...(keyId && { keyId }) }));
  await ledger.settle(settlementOf(operation, { charge: price, response: undefined }));
}

let key: string;
beforeEach(() => (key = randomUUID()));

describe('the hourly cap', () => {
  it('is 100,000 credits by default', async () => {
    const account = await fixture.account(2_000_000);
    expect(await ledger.balance(account)).toMatchObject({ hourlyCap: 1_000_000 });
    await spend(account, 1_000_000);
    expect(await ledger.claim(claimOf(account, { price: 1 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_600 });
    await ledger.setHourlyCap(account, 1_000_001);
    await spend(account, 1);
  });

  it('counts any 60 minutes, to the second, and returns the seconds until the price fits', async () => {
    const account = await capped(100);
    await spend(account, 60);
    fixture.clock.advance(600);
    await spend(account, 40);
    expect(await ledger.claim(claimOf(account, { price: 1 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_000 });
    expect(await ledger.claim(claimOf(account, { price: 61 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_600 });
    expect(await ledger.claim(claimOf(account, { price: 101 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_600 });
    fixture.clock.advance(2_999.25);
    expect(await ledger.claim(claimOf(account, { price: 60 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 1 });
    fixture.clock.advance(0.75);
    expect(await ledger.claim(claimOf(account, { price: 61 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 600 });
    await spend(account, 60);
    fixture.clock.advance(599);
    expect(await ledger.claim(claimOf(account, { price: 40 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 1 });
    fixture.clock.advance(1);
    await spend(account, 40);
  });

  it('counts holds, without what is released or not captured', async () => {
    const account = await capped(100);
    const released = await claimed(ledger, claimOf(account, { price: 50 }));
    const cheaper = await claimed(ledger, claimOf(account, { price: 50 }));
    expect(await ledger.claim(claimOf(account))).toMatchObject({ kind: 'spend_cap' });
    await ledger.release(released);
    await ledger.settle(settlementOf(cheaper, { charge: 20, response: undefined }));
    expect(await ledger.claim(claimOf(account, { price: 81 }))).toMatchObject({ kind: 'spend_cap' });
    await spend(account, 80);
  });

  it('does not count again a hold that left the window before it was closed', async () => {
    const account = await capped(100);
    const holds = new Holds(fixture.store.database.pool, fixture.clock.now());
    const hold = {
      holdId: randomUUID(),
      operationId: randomUUID(),
      accountId: account,
      keyId: key,
      endpoint: 'batch',
      requestId: 'r',
    };
    expect(await holds.open({ ...hold, amount: 90 })).toMatchObject({ kind: 'held' });
    expect(await holds.open({ ...hold, holdId: randomUUID(), amount: 11 })).toEqual({
      kind: 'spend_cap',
      retryAfterSeconds: 3_600,
    });
    fixture.clock.advance(3_600);
    await spend(account, 100);
    await new Holds(fixture.store.database.pool, fixture.clock.now()).close(hold.holdId);
    expect(await ledger.claim(claimOf(account, { price: 1 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_600 });
  });
});

describe("a key's own hourly cap", () => {
  it('replaces that of the account, for its own holds only', async () => {
    const account = await capped(100);
    await spend(account, 100);
    await spend(account, 150, 200, key);
    expect(await ledger.claim(claimOf(account, { price: 51, keyId: key, keyHourlyCap: 200 }))).toMatchObject({
      kind: 'spend_cap',
    });
    await spend(account, 50, 200, key);
    fixture.clock.advance(1);
    expect(await ledger.claim(claimOf(account, { price: 1, keyId: key, keyHourlyCap: 200 }))).toEqual({
      kind: 'spend_cap',
      retryAfterSeconds: 3_599,
    });
    expect(await ledger.claim(claimOf(account, { price: 1 }))).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_599 });
  });

  it('counts what the key held before it had a cap, and while it had none', async () => {
    const account = await capped(1_000);
    await spend(account, 30, undefined, key);
    fixture.clock.advance(10);
    expect(await ledger.claim(claimOf(account, { price: 71, keyId: key, keyHourlyCap: 100 }))).toMatchObject({
      kind: 'spend_cap',
    });
    await spend(account, 40, undefined, key);
    fixture.clock.advance(10);
    await spend(account, 30, 100, key);
    const refused = await ledger.claim(claimOf(account, { price: 1, keyId: key, keyHourlyCap: 100 }));
    expect(refused).toEqual({ kind: 'spend_cap', retryAfterSeconds: 3_580 });
    fixture.clock.advance(3_580);
    await spend(account, 30, 100, key);
    expect(await ledger.claim(claimOf(account, { price: 1, keyId: key, keyHourlyCap: 100 }))).toEqual({
      kind: 'spend_cap',
      retryAfterSeconds: 10,
    });
  });

  it('does not count what is released', async () => {
    const account = await capped(1_000);
    const operation = await claimed(ledger, claimOf(account, { price: 100, keyId: key, keyHourlyCap: 100 }));
    await ledger.release(operation);
    await spend(account, 100, 100, key);
  });
});
