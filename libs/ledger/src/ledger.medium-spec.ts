import { randomUUID } from 'node:crypto';
import { isStoreDown } from '@modernleads/database';
import { until } from '@modernleads/testing';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import type { Ledger, Owned } from '.';

let fixture: LedgerFixture;
let ledger: Ledger;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  ledger = fixture.replica();
});
afterEach(async () => expect(await ledger.audit()).toMatchObject({ ok: true, problems: [] }));
afterAll(() => fixture.close());

const WAITING = `wait_event_type = 'Lock' AND datname = current_database()`;
const answer = { resource: 'verify:jane@acme.test', answer: '{"status":"valid"}', freshSeconds: 3_600 };

describe('a claim', () => {
  it('holds the highest price; settling charges the price of the answer and releases the rest', async () => {
    const account = await fixture.account(100);
    const operation = await claimed(ledger, claimOf(account, { price: 60 }));
    expect(operation).toMatchObject({ fence: 1, available: 40 });
    expect(await ledger.balance(account)).toMatchObject({ balance: 100, held: 60, available: 40 });
    expect(await ledger.settle(settlementOf(operation, { charge: 10 }))).toEqual({ kind: 'settled', available: 90 });
    expect(await ledger.balance(account)).toMatchObject({ balance: 90, held: 0, available: 90 });
  });

  it('stores nothing after its end without an Idempotency-Key', async () => {
    const operation = await claimed(ledger, claimOf(await fixture.account(100)));
    await ledger.settle(settlementOf(operation, { response: undefined }));
    expect(await fixture.rows('SELECT FROM operation WHERE id = $1', [operation.operationId])).toEqual([]);
  });

  it('releases its whole hold, once when repeated', async () => {
    const account = await fixture.account(10);
    const operation = await claimed(ledger, claimOf(account, { idempotencyKey: 'k' }));
    await Promise.all([ledger.release(operation), ledger.release(operation)]);
    await ledger.release(operation);
    expect(await ledger.balance(account)).toMatchObject({ balance: 10, held: 0 });
    expect(await ledger.settle(settlementOf(operation))).toEqual({ kind: 'fenced' });
    expect(await ledger.claim(claimOf(account, { idempotencyKey: 'k', fingerprint: 'another' }))).toMatchObject({
      kind: 'claimed',
      fence: 1,
    });
  });

  it('leaves a settled operation as it is when released afterwards', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { idempotencyKey: 'k' });
    const operation = await claimed(ledger, request);
    await ledger.settle(settlementOf(operation));
    await ledger.release(operation);
    expect(await ledger.claim(request)).toMatchObject({ kind: 'replay' });
    expect(await ledger.balance(account)).toMatchObject({ balance: 0, held: 0 });
  });

  it('is refused when credits are missing, with the available credits', async () => {
    const account = await fixture.account(15);
    await claimed(ledger, claimOf(account));
    expect(await ledger.claim(claimOf(account, { idempotencyKey: 'k' }))).toEqual({
      kind: 'insufficient',
      required: 10,
      available: 5,
    });
    expect(await fixture.rows('SELECT FROM operation WHERE account_id = $1 AND idempotency_key IS NOT NULL', [account])).toEqual(
      [],
    );
  });

  it('is checked in the order of the API', async () => {
    const account = await fixture.account(5);
    await ledger.setHourlyCap(account, 0);
    const hopeless = claimOf(account, { idempotencyKey: 'k', entitlement: 'q', subscribed: false, maxPrice: 1 });
    expect(await ledger.claim(hopeless)).toEqual({ kind: 'subscription_required' });
    expect(await ledger.claim({ ...hopeless, subscribed: true })).toEqual({
      kind: 'max_price_exceeded',
      required: 10,
      available: 5,
    });
    expect(await ledger.claim({ ...hopeless, subscribed: true, maxPrice: 10 })).toEqual({
      kind: 'spend_cap',
      retryAfterSeconds: 3_600,
    });
    await ledger.setHourlyCap(account, null);
    expect(await ledger.claim({ ...hopeless, subscribed: true, maxPrice: 10 })).toMatchObject({ kind: 'insufficient' });
    await ledger.grant(account, 5, 'test');
    expect(await ledger.claim({ ...hopeless, subscribed: true, maxPrice: 10 })).toMatchObject({ kind: 'claimed' });
    expect(await ledger.claim({ ...hopeless, fingerprint: 'another' })).toEqual({ kind: 'mismatch' });
    expect(await ledger.claim(hopeless)).toEqual({ kind: 'running', retryAfterSeconds: 60 });
  });

  it('cannot be settled for more than it holds, and then fails alone', async () => {
    const account = await fixture.account(100);
    const operations = await Promise.all([1, 2, 3].map(() => claimed(ledger, claimOf(account))));
    const charges = [10, 11, 9];
    const settled = await Promise.allSettled(
      operations.map((operation, n) => ledger.settle(settlementOf(operation, { charge: charges[n] as number }))),
    );
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await ledger.balance(account)).toMatchObject({ balance: 81, held: 10 });
    await ledger.release(operations[1] as (typeof operations)[0]);
  });

  it('of an unknown account fails alone', async () => {
    const account = await fixture.account(100);
    const claims = [claimOf(account), claimOf(randomUUID()), claimOf(account, { requestId: 'a\u0000b' }), claimOf(account)];
    const outcomes = await Promise.allSettled(claims.map((claim) => ledger.claim(claim)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  });
});

describe('an Idempotency-Key', () => {
  it('replays the stored answer, byte for byte, with the credits that were left then', async () => {
    const account = await fixture.account(100);
    const request = claimOf(account, { idempotencyKey: 'k' });
    const response = {
      status: 200,
      body: '{"email":"jané@acme.test" ,"a":1.0}',
      headers: { 'x-credits-charged': '1', 'retry-after': '3' },
    };
    const settled = await ledger.settle(settlementOf(await claimed(ledger, request), { response }));
    expect(settled).toEqual({ kind: 'settled', available: 90 });
    await claimed(ledger, claimOf(account));
    const headers = { ...response.headers, 'x-credits-remaining': '9' };
    expect(await ledger.claim({ ...request, operationId: randomUUID() })).toEqual({ kind: 'replay', ...response, headers });
    expect(await ledger.balance(account)).toMatchObject({ balance: 90, held: 10 });
  });

  it('settled twice is charged once', async () => {
    const account = await fixture.account(100);
    const settlement = settlementOf(await claimed(ledger, claimOf(account, { idempotencyKey: 'k' })));
    const outcomes = [await ledger.settle(settlement), await ledger.settle(settlement)];
    expect(outcomes).toEqual([outcomes[0], { kind: 'settled', available: 90 }]);
  });

  it('is one per account and mode', async () => {
    const [one, other] = [await fixture.account(100), await fixture.account(100)];
    const claims = [claimOf(one), claimOf(one, { mode: 'test' }), claimOf(other)].map((claim) => ({
      ...claim,
      idempotencyKey: 'shared',
    }));
    const outcomes = await Promise.all(claims.map((claim) => ledger.claim(claim)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['claimed', 'claimed', 'claimed']);
  });

  it('is free again after a provisional answer', async () => {
    const request = claimOf(await fixture.account(100), { idempotencyKey: 'k' });
    await ledger.settle(settlementOf(await claimed(ledger, request), { charge: 0, response: undefined }));
    expect(await ledger.claim({ ...request, operationId: randomUUID() })).toMatchObject({ kind: 'claimed', fence: 1 });
  });

  it('expires 24 hours after the answer, to the second', async () => {
    const request = claimOf(await fixture.account(100), { idempotencyKey: 'k' });
    const operation = await claimed(ledger, request);
    fixture.clock.advance(30);
    await ledger.settle(settlementOf(operation));
    const again = { ...request, operationId: randomUUID(), fingerprint: 'another' };
    fixture.clock.advance(86_399);
    expect(await ledger.claim(again)).toEqual({ kind: 'mismatch' });
    expect(await ledger.claim(request)).toMatchObject({ kind: 'replay' });
    fixture.clock.advance(1);
    expect(await ledger.claim(again)).toMatchObject({ kind: 'claimed', operationId: again.operationId, fence: 1 });
  });

  it('is taken over when its lease has ended: same operation, same hold, next fence', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { idempotencyKey: 'k' });
    const crashed = await claimed(ledger, request);
    const retry = { ...request, operationId: randomUUID() };
    fixture.clock.advance(59.5);
    expect(await ledger.claim(retry)).toEqual({ kind: 'running', retryAfterSeconds: 1 });
    fixture.clock.advance(0.5);
    const taken = await claimed(fixture.replica(), retry);
    expect(taken).toMatchObject({ operationId: crashed.operationId, fence: 2, available: 0 });
    expect(await ledger.settle(settlementOf(crashed))).toEqual({ kind: 'fenced' });
    await ledger.release(crashed);
    expect(await ledger.settle(settlementOf(taken))).toEqual({ kind: 'settled', available: 0 });
    expect(await ledger.settle(settlementOf(crashed))).toEqual({ kind: 'fenced' });
    expect(await ledger.balance(account)).toMatchObject({ balance: 0, held: 0 });
  });

  it('keeps its operation after the sweep released the credits', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { idempotencyKey: 'k' });
    const crashed = await claimed(ledger, request);
    fixture.clock.advance(66);
    await ledger.sweep();
    expect(await ledger.balance(account)).toMatchObject({ balance: 10, held: 0 });
    expect(await ledger.settle(settlementOf(crashed))).toEqual({ kind: 'fenced' });
    expect(await ledger.claim({ ...request, fingerprint: 'another' })).toEqual({ kind: 'mismatch' });
    const taken = await claimed(ledger, { ...request, operationId: randomUUID() });
    expect(taken).toMatchObject({ operationId: crashed.operationId, fence: 2, available: 0 });
    expect(await ledger.settle(settlementOf(taken))).toEqual({ kind: 'settled', available: 0 });
    expect((await ledger.listUsage(account)).entries).toMatchObject([{ operationId: crashed.operationId, amount: 10 }]);
  });
});

describe('a lease', () => {
  it('is renewed for owners of their operation only', async () => {
    const account = await fixture.account(100);
    const kept = await claimed(ledger, claimOf(account, { idempotencyKey: 'kept' }));
    const lost = await claimed(ledger, claimOf(account, { idempotencyKey: 'lost' }));
    const sandboxed = await claimed(ledger, claimOf(account, { mode: 'test', idempotencyKey: 'kept' }));
    const unrecorded = await claimed(ledger, claimOf(account, { mode: 'test' }));
    await ledger.release(lost);
    fixture.clock.advance(50);
    expect(await ledger.renew([kept, lost, sandboxed, unrecorded])).toEqual([kept, sandboxed, unrecorded]);
    fixture.clock.advance(50);
    expect(await ledger.claim(claimOf(account, { idempotencyKey: 'kept' }))).toEqual({ kind: 'running', retryAfterSeconds: 10 });
    await ledger.release(kept);
  });
});

describe('the sweeper', () => {
  it('gives up operations five seconds after their lease, and no running one', async () => {
    const account = await fixture.account(100);
    const early = await claimed(ledger, claimOf(account));
    fixture.clock.advance(30);
    await claimed(ledger, claimOf(account));
    fixture.clock.advance(35);
    await ledger.sweep();
    expect(await ledger.balance(account)).toMatchObject({ held: 20 });
    fixture.clock.advance(1);
    expect(await ledger.sweep()).toMatchObject({ ended: 1 });
    expect(await ledger.balance(account)).toMatchObject({ balance: 100, held: 10 });
    expect(await ledger.settle(settlementOf(early))).toEqual({ kind: 'fenced' });
  });

  it('deletes expired answers and entitlements, and no running operation', async () => {
    const account = await fixture.account(100);
    const settled = await claimed(ledger, claimOf(account, { idempotencyKey: 'settled' }));
    const running = await claimed(ledger, claimOf(account, { idempotencyKey: 'running' }));
    await ledger.settle(settlementOf(settled, { entitlement: answer }));
    for (let hours = 0; hours < 25; hours += 1) {
      fixture.clock.advance(3_600);
      await ledger.renew([running]);
    }
    expect((await ledger.sweep()).purged).toBeGreaterThanOrEqual(2);
    expect(await fixture.rows('SELECT idempotency_key FROM operation WHERE account_id = $1', [account])).toEqual([
      { idempotency_key: 'running' },
    ]);
    expect(await fixture.rows('SELECT FROM entitlement WHERE account_id = $1', [account])).toEqual([]);
    expect(await ledger.settle(settlementOf(running))).toMatchObject({ kind: 'settled' });
  });
});

describe('an entitlement', () => {
  it('makes the same answer free while it is fresh, even without a balance', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { entitlement: answer.resource });
    await ledger.settle(settlementOf(await claimed(ledger, request), { entitlement: answer, response: undefined }));
    expect(await ledger.claim(request)).toMatchObject({ kind: 'owned', answer: answer.answer, fence: 0, available: 0 });
    expect(await ledger.owns(account, answer.resource)).toBe(true);
    expect(await ledger.owns(await fixture.account(0), answer.resource)).toBe(false);
    fixture.clock.advance(3_600);
    expect(await ledger.owns(account, answer.resource)).toBe(false);
    expect(await ledger.claim(request)).toMatchObject({ kind: 'insufficient' });
  });

  it('includes the answers to the questions within its question, for the same time', async () => {
    const account = await fixture.account(10);
    const [email, phone] = ['email', 'phone'].map((resource) => ({ resource, answer: `{"${resource}":1}`, freshSeconds: 3_600 }));
    const both = claimOf(account, { entitlement: 'both' });
    const entitlement = { resource: 'both', answer: '{}', freshSeconds: 3_600 };
    await ledger.settle(settlementOf(await claimed(ledger, both), { entitlement, covered: [email!, phone!] }));
    for (const { resource, answer } of [email!, phone!])
      expect(await ledger.claim(claimOf(account, { entitlement: resource }))).toMatchObject({ kind: 'owned', answer });
    fixture.clock.advance(3_600);
    expect(await ledger.owns(account, 'email')).toBe(false);
  });

  it('is read without a lock, while another transaction locks the account', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { entitlement: answer.resource });
    await ledger.settle(settlementOf(await claimed(ledger, request), { entitlement: answer, response: undefined }));
    const locked = fixture.store.database.transaction(async (client) => {
      await client.query('SELECT FROM ledger_account WHERE account_id = $1 FOR UPDATE', [account]);
      return ledger.claim(claimOf(account, { entitlement: answer.resource }));
    });
    expect(await locked).toMatchObject({ kind: 'owned', fence: 0, available: 0 });
  });

  it('is free, and replayed under an Idempotency-Key', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { entitlement: answer.resource });
    await ledger.settle(settlementOf(await claimed(ledger, request), { entitlement: answer, response: undefined }));
    const keyed = { ...request, operationId: randomUUID(), idempotencyKey: 'k' };
    const owned = (await ledger.claim(keyed)) as Owned;
    expect(owned).toMatchObject({ kind: 'owned', fence: 1 });
    expect(await ledger.claim(keyed)).toMatchObject({ kind: 'running' });
    expect(await ledger.settle(settlementOf(owned, { charge: 0 }))).toEqual({ kind: 'settled', available: 0 });
    expect(await ledger.claim(keyed)).toMatchObject({ kind: 'replay' });
  });

  it('has one running operation at a time', async () => {
    const account = await fixture.account(100);
    const request = claimOf(account, { entitlement: 'q' });
    const first = await claimed(ledger, request);
    expect(await ledger.claim({ ...request, operationId: randomUUID() })).toEqual({ kind: 'same_question_running' });
    await ledger.settle(settlementOf(first, { charge: 0, response: undefined }));
    const second = { ...request, operationId: randomUUID() };
    await claimed(ledger, second);
    fixture.clock.advance(60);
    const third = await claimed(ledger, { ...request, operationId: randomUUID() });
    expect(await ledger.settle(settlementOf({ ...third, operationId: second.operationId }))).toEqual({ kind: 'fenced' });
    expect(await ledger.balance(account)).toMatchObject({ balance: 100, held: 10 });
  });
});

describe('test mode', () => {
  it('writes no entry, no hold and no entitlement', async () => {
    const account = randomUUID();
    const request = claimOf(account, { mode: 'test', idempotencyKey: 'k', entitlement: 'q', subscribed: false });
    const operation = await claimed(ledger, request);
    expect(await ledger.claim({ ...request, operationId: randomUUID() })).toMatchObject({ kind: 'running' });
    const settled = await ledger.settle(settlementOf(operation, { charge: 0, entitlement: { ...answer, resource: 'q' } }));
    expect(settled).toEqual({ kind: 'settled', available: 10_000 });
    expect(await ledger.claim({ ...request, operationId: randomUUID() })).toMatchObject({
      kind: 'replay',
      headers: { 'x-credits-remaining': '1000' },
    });
    for (const table of ['ledger_account', 'ledger_hold', 'entitlement']) {
      expect(await fixture.rows(`SELECT FROM ${table} WHERE account_id = $1`, [account])).toEqual([]);
    }
  });

  it('refuses a price above max_credits, like live mode', async () => {
    const request = claimOf(randomUUID(), { mode: 'test', maxPrice: 9 });
    const refused = { kind: 'max_price_exceeded', required: 10, available: 10_000 };
    expect([await ledger.claim(request), await ledger.claim({ ...request, idempotencyKey: 'k' })]).toEqual([refused, refused]);
  });

  it('needs no store without an Idempotency-Key', async () => {
    const gone = await LedgerFixture.create();
    const sandbox = gone.replica();
    await gone.close();
    const operation = await claimed(sandbox, claimOf(randomUUID(), { mode: 'test' }));
    expect(await sandbox.settle(settlementOf(operation, { charge: 0 }))).toEqual({ kind: 'settled', available: 10_000 });
    await sandbox.release(operation);
  });
});

describe('an outage', () => {
  it('in the middle of a claim is reported as an outage, and the operation can be released', async () => {
    const account = await fixture.account(10);
    const request = claimOf(account, { idempotencyKey: 'k' });
    const failure = await fixture.store.database.transaction(async (client) => {
      await client.query('SELECT FROM ledger_account WHERE account_id = $1 FOR UPDATE', [account]);
      const claim = ledger.claim(request).catch((error: unknown) => error);
      await until(
        async () => (await fixture.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${WAITING}`)).length,
      );
      return claim;
    });
    expect(isStoreDown(failure)).toBe(true);
    await ledger.release({ ...request, fence: 1, available: 0 });
    expect(await ledger.claim(request)).toMatchObject({ kind: 'claimed', available: 0 });
  });
});
