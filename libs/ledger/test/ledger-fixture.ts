import { randomUUID } from 'node:crypto';
import { type TestDatabase, testDatabase } from '@modernleads/testing';
import { type Claimed, type ClaimRequest, Ledger, type LedgerOptions, type Owned, type Settlement } from '../src';

/** A clock that the test moves. */
export class TestClock {
  private time = Date.UTC(2026, 0, 1);
  readonly now = (): Date => new Date(this.time);

  advance(seconds: number): void {
    this.time += seconds * 1_000;
  }
}

/** An own database, several ledgers on it as replicas, and a clock that they share. */
export class LedgerFixture {
  readonly clock = new TestClock();

  private constructor(readonly store: TestDatabase) {}

  static async create(): Promise<LedgerFixture> {
    return new LedgerFixture(await testDatabase());
  }

  replica(options: LedgerOptions = { now: this.clock.now }): Ledger {
    return new Ledger(this.store.database, options);
  }

  async account(balance: number): Promise<string> {
    const accountId = randomUUID();
    const ledger = this.replica();
    await ledger.openAccount(accountId);
    if (balance) await ledger.grant(accountId, balance, 'test');
    return accountId;
  }

  async rows<Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.store.database.pool.query<Row>(query, values)).rows;
  }

  close(): Promise<void> {
    return this.store.drop();
  }
}

/** A live claim; default: 10 tenths, without an Idempotency-Key. */
export function claimOf(accountId: string, claim: Partial<ClaimRequest> = {}): ClaimRequest {
  return {
    operationId: randomUUID(),
    accountId,
    mode: 'live',
    keyId: '00000000-0000-4000-8000-0000000000aa',
    fingerprint: 'POST /v1/verify/email {"email":"jane@acme.test"}',
    endpoint: 'POST /v1/verify/email',
    requestId: 'req_1',
    price: 10,
    subscribed: true,
    ...claim,
  };
}

export async function claimed(ledger: Ledger, request: ClaimRequest): Promise<Claimed> {
  const outcome = await ledger.claim(request);
  if (outcome.kind !== 'claimed') throw new Error(`not claimed but ${JSON.stringify(outcome)}`);
  return outcome;
}

/** A settlement; default: the whole price is charged, the answer is stored, no entitlement. */
export function settlementOf(operation: Claimed | Owned, settlement: Partial<Settlement> = {}): Settlement {
  return {
    ...operation,
    charge: 10,
    response: { status: 200, body: '{"status":"valid"}', headers: { 'x-credits-charged': '1' } },
    ...settlement,
  };
}
