import { SANDBOX_BALANCE, type Tenths } from '@modernleads/contracts';
import { Batcher, type Database, type Queryable } from '@modernleads/database';
import { crashPoint } from '@modernleads/platform';
import { AccountsRepository, type Balance, type Charge, type DayUsage, type Usage, type UsageQuery } from './accounts.repository';
import { audit, type AuditReport } from './audit';
import { Entitlements } from './entitlements';
import type { ClaimOutcome, ClaimRequest, Operation, SettleOutcome, Settlement } from './operation';
import { type Clock, OperationsRepository } from './operations.repository';
import { type OpenHold, type StatementEntry, type StatementQuery, StatementRepository } from './statement.repository';

export interface LedgerOptions {
  /** Seconds until a claim expires unless its owner renews it (default 60). */
  readonly leaseSeconds?: number;
  /** For tests; default: the clock of the database. */
  readonly now?: Clock;
}

/** Counts of {@link Ledger.sweep}. */
export interface SweepReport {
  /** Operations whose lease had ended and whose credits were released. */
  readonly ended: number;
  /** Stored answers and entitlements that had expired. */
  readonly purged: number;
}

/** Seconds after the end of a lease at which the sweep takes it: until then a delayed renewal may arrive. */
const SWEEP_GRACE_SECONDS = 5;
const SWEEP_BATCH = 500;

/**
 * Credits, operations and entitlements: the only code that uses their tables. Amounts are whole tenths of a credit.
 * Every method throws an error for which `isStoreDown` holds when PostgreSQL is down or does not answer in time; whether the call took
 * effect is then unknown, and it is safe to repeat it or to release the operation.
 */
export class Ledger {
  private readonly operations: OperationsRepository;
  private readonly accounts: AccountsRepository;
  private readonly statement: StatementRepository;
  private readonly claims: Batcher<ClaimRequest, ClaimOutcome>;
  private readonly settlements: Batcher<Settlement, SettleOutcome>;

  constructor(
    private readonly database: Database,
    { leaseSeconds = 60, now = () => undefined }: LedgerOptions = {},
  ) {
    this.operations = new OperationsRepository(database, leaseSeconds, now);
    this.accounts = new AccountsRepository(database.pool, now);
    this.statement = new StatementRepository(database.pool, now);
    this.claims = new Batcher((requests) => this.operations.claim(requests));
    this.settlements = new Batcher((settlements) => this.operations.settle(settlements));
  }

  /**
   * Claims a call: checks its Idempotency-Key, the plan, the entitlement, the price, the calls under way and the hourly cap, in this order, and holds
   * the highest price; one commit, shared with concurrent claims. A test call without an Idempotency-Key needs no store.
   */
  async claim(request: ClaimRequest): Promise<ClaimOutcome> {
    if (request.mode === 'test' && request.idempotencyKey === undefined) return claimInSandbox(request);
    crashPoint('before_hold');
    const outcome = await this.claims.add(request);
    crashPoint('after_hold');
    return outcome;
  }

  /**
   * Charges an operation and closes its hold, records what the account now owns and the answer that its Idempotency-Key replays, in one
   * commit that is valid only under the fence. Settling again changes nothing.
   */
  async settle(settlement: Settlement): Promise<SettleOutcome> {
    if (settlement.fence === 0) return { kind: 'settled', available: settlement.available };
    const outcome = await this.settlements.add(settlement);
    crashPoint('after_capture');
    return outcome;
  }

  /**
   * Releases the hold and the Idempotency-Key of a failed operation. May be repeated, and called when the outcome of a claim (with
   * fence 1) or of a settlement is unknown: a settled operation stays settled.
   */
  async release({ operationId, accountId, mode, fence, available }: Operation): Promise<void> {
    if (fence > 0) await this.settlements.add({ operationId, accountId, mode, fence, available, charge: 0 });
  }

  /**
   * Ends the lease of an operation whose outcome is unknown. A retry with its Idempotency-Key continues under its id; without a key it is
   * deleted. For operations without a hold.
   */
  async handBack({ operationId, fence }: Operation): Promise<void> {
    if (fence > 0) await this.operations.handBack(operationId, fence);
  }

  /** Renews the leases of running operations. @returns those that the caller still owns; the others were taken over or given up. */
  async renew<O extends Operation>(operations: readonly O[]): Promise<O[]> {
    const recorded = operations.filter(({ fence }) => fence > 0);
    const ours = recorded.length ? await this.operations.renew(recorded) : [];
    return operations.filter((operation) => operation.fence === 0 || ours.includes(operation));
  }

  /**
   * Gives up operations whose lease has ended, and deletes expired answers and entitlements. Any number of replicas may call it at once. An
   * operation with an Idempotency-Key releases its credits and keeps its id for a retry, so that a resource is not created twice.
   */
  async sweep(): Promise<SweepReport> {
    const ended = await repeat(() => this.operations.sweep(SWEEP_GRACE_SECONDS, SWEEP_BATCH));
    const purged = await repeat(() => this.operations.purge(SWEEP_BATCH));
    return { ended, purged };
  }

  /** Whether the account owns a fresh answer. */
  owns(accountId: string, resource: string): Promise<boolean> {
    return this.accounts.owns(accountId, resource);
  }

  /** @returns those of the resources that the account owns a fresh answer to. */
  async ownedAmong(accountId: string, resources: readonly string[]): Promise<string[]> {
    return [...(await new Entitlements(this.database.pool).owned(accountId, resources)).keys()];
  }

  /** Opens an account in the ledger with a balance of 0. Opening again changes nothing. @param client of a transaction to take part in. */
  openAccount(accountId: string, client?: Queryable): Promise<void> {
    return this.accountsIn(client).open(accountId);
  }

  /**
   * Adds credits for a payment, once: the same reference again changes nothing. @param reference of the payment provider, 1 to 200 characters.
   * @returns the new balance, and whether the payment had been granted before.
   * @throws ApiError `not_found` when the account is not open, `invalid_input` when the reference was granted another amount.
   */
  grantPayment(
    accountId: string,
    amount: Tenths,
    reference: string,
    client: Queryable,
  ): Promise<Balance & { repeated: boolean }> {
    return this.accountsIn(client).grantPayment(accountId, amount, reference);
  }

  /**
   * Adds credits. @param reason kept with the entry. @param client of a transaction to take part in. @returns the new balance.
   * @throws RangeError unless `amount` is a positive whole number. @throws ApiError `not_found` when the account is not open.
   */
  grant(accountId: string, amount: Tenths, reason: string, client?: Queryable): Promise<Balance> {
    return this.accountsIn(client).grant(accountId, amount, reason);
  }

  /** @throws ApiError `not_found` when the account is not open. */
  balance(accountId: string): Promise<Balance> {
    return this.accounts.balance(accountId);
  }

  /** @param cap tenths in any 60 minutes; null: the default. @throws ApiError `not_found` when the account is not open. */
  setHourlyCap(accountId: string, cap: Tenths | null): Promise<void> {
    return this.accounts.setHourlyCap(accountId, cap);
  }

  /** The charges of an account, newest first. @throws ApiError `invalid_input` when the cursor is not one of ours. */
  listUsage(accountId: string, query: UsageQuery = {}): Promise<Usage> {
    return this.accounts.listUsage(accountId, query);
  }

  /** Open holds of an account, oldest first. */
  openHolds(accountId: string, most: number): Promise<OpenHold[]> {
    return this.statement.openHolds(accountId, most);
  }

  /** What the last 60 minutes count against the hourly cap: captures, and what open holds may capture. */
  spentInHour(accountId: string): Promise<Tenths> {
    return this.statement.spentInHour(accountId);
  }

  /** The same by key; a key that has spent nothing is left out. */
  spentInHourBy(accountId: string, keyIds: readonly string[]): Promise<Map<string, Tenths>> {
    return this.statement.spentInHourBy(accountId, keyIds);
  }

  /** Every entry of an account in a period, grants too, oldest first: all of them add up to its balance. */
  listEntries(accountId: string, query: StatementQuery): Promise<StatementEntry[]> {
    return this.statement.listEntries(accountId, query);
  }

  /** What was captured of holds of an account: the last 100 charges, newest first. */
  chargesOf(accountId: string, holdIds: readonly string[]): Promise<Charge[]> {
    return this.accounts.chargesOf(accountId, holdIds);
  }

  /** What was charged on each of the last days, in UTC, oldest first; today is the last. */
  dailyUsage(accountId: string, days: number): Promise<DayUsage[]> {
    return this.accounts.dailyUsage(accountId, days);
  }

  /** Checks the whole ledger in one snapshot, while it is in use. */
  audit(): Promise<AuditReport> {
    return audit(this.database);
  }

  private accountsIn(client: Queryable | undefined): AccountsRepository {
    return client ? this.accounts.within(client) : this.accounts;
  }
}

function claimInSandbox({ operationId, accountId, mode, price, maxPrice }: ClaimRequest): ClaimOutcome {
  const available = SANDBOX_BALANCE;
  if (maxPrice !== undefined && price > maxPrice) return { kind: 'max_price_exceeded', required: price, available };
  return { kind: 'claimed', operationId, accountId, mode, fence: 0, available };
}

async function repeat(step: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await step();
    total += done;
    if (done < SWEEP_BATCH) return total;
  }
}
