import { SANDBOX_BALANCE, type Tenths, toCredits } from '@modernleads/contracts';
import type { Database, Queryable } from '@modernleads/database';
import { crashPoint, isArmed } from '@modernleads/platform';
import type { ClaimOutcome, ClaimRequest, Operation, SettleOutcome, Settlement } from './operation';

interface ClaimRow {
  n: number;
  kind: ClaimOutcome['kind'];
  operation_id: string;
  fence: number;
  available: string | null;
  retry_after: number;
  status: number;
  headers: string;
  body: string;
}

interface SettleRow {
  n: number;
  kind: SettleOutcome['kind'];
  available: string | null;
}

const CLAIM = { name: 'ledger_claim', text: 'SELECT * FROM ledger_claim($1, make_interval(secs => $2), $3)' };
const SETTLE = { name: 'ledger_settle', text: 'SELECT * FROM ledger_settle($1, $2)' };
const RENEW = { name: 'ledger_renew', text: 'SELECT ledger_renew($1, make_interval(secs => $2), $3) AS n' };
const HAND_BACK = 'SELECT ledger_hand_back($1, $2)';
const SWEEP = 'SELECT ledger_sweep(make_interval(secs => $1), $2, $3) AS ended';
const PURGE = 'SELECT ledger_purge($1, $2) AS purged';

/** The time that a test has set; undefined: the clock of the database. */
export type Clock = () => Date | undefined;

/** The SQL of claims and settlements: one statement each for any number of them. */
export class OperationsRepository {
  constructor(
    private readonly database: Database,
    private readonly leaseSeconds: number,
    private readonly now: Clock,
  ) {}

  async claim(requests: readonly ClaimRequest[]): Promise<ClaimOutcome[]> {
    const values = [JSON.stringify(requests.map(claimJson)), this.leaseSeconds, this.now()];
    const { rows } = await this.database.pool.query<ClaimRow>({ ...CLAIM, values });
    const outcomes: ClaimOutcome[] = [];
    for (const row of rows) outcomes[row.n] = claimOutcome(row, requests[row.n] as ClaimRequest);
    return outcomes;
  }

  async settle(settlements: readonly Settlement[]): Promise<SettleOutcome[]> {
    const settle = async (client: Queryable): Promise<SettleRow[]> => {
      const values = [JSON.stringify(settlements.map(settlementJson)), this.now()];
      return (await client.query<SettleRow>({ ...SETTLE, values })).rows;
    };
    const rows = isArmed('before_capture_commit') ? await this.settleAndCrash(settle) : await settle(this.database.pool);
    const outcomes: SettleOutcome[] = [];
    for (const { n, kind, available } of rows)
      outcomes[n] = kind === 'fenced' ? { kind } : { kind, available: tenths(available) };
    return outcomes;
  }

  /** Outside fault tests the statement is a transaction by itself, without a separate COMMIT. */
  private settleAndCrash(settle: (client: Queryable) => Promise<SettleRow[]>): Promise<SettleRow[]> {
    return this.database.transaction(async (client) => {
      const rows = await settle(client);
      crashPoint('before_capture_commit');
      return rows;
    });
  }

  /** @returns the operations that still run under their fence. */
  async renew<O extends Operation>(operations: readonly O[]): Promise<O[]> {
    const values = [JSON.stringify(operations.map(operationJson)), this.leaseSeconds, this.now()];
    const { rows } = await this.database.pool.query<{ n: number }>({ ...RENEW, values });
    const ours = new Set(rows.map(({ n }) => n));
    return operations.filter((_operation, n) => ours.has(n));
  }

  async handBack(id: string, fence: number): Promise<void> {
    await this.database.pool.query(HAND_BACK, [id, fence]);
  }

  /** @returns how many of the `most` it gave up. */
  async sweep(graceSeconds: number, most: number): Promise<number> {
    const { rows } = await this.database.pool.query<{ ended: number }>(SWEEP, [graceSeconds, most, this.now()]);
    return rows[0]?.ended ?? 0;
  }

  /** Deletes expired rows: at most `most` stored answers and `most` entitlements. @returns how many. */
  async purge(most: number): Promise<number> {
    const { rows } = await this.database.pool.query<{ purged: number }>(PURGE, [most, this.now()]);
    return rows[0]?.purged ?? 0;
  }
}

function claimJson(request: ClaimRequest, n: number): object {
  return {
    n,
    operation_id: request.operationId,
    account_id: request.accountId,
    mode: request.mode,
    key_id: request.keyId,
    endpoint: request.endpoint,
    request_id: request.requestId,
    idempotency_key: request.idempotencyKey,
    fingerprint: request.fingerprint,
    question: request.mode === 'live' ? request.entitlement : undefined,
    price: request.price,
    max_price: request.maxPrice,
    subscribed: request.subscribed,
    key_cap: request.keyHourlyCap,
    most_calls: request.mostCalls,
  };
}

function operationJson({ operationId, accountId, mode, fence }: Operation, n: number): object {
  return { n, operation_id: operationId, account_id: accountId, mode, fence };
}

function settlementJson({ charge, entitlement, covered, response, ...operation }: Settlement, n: number): object {
  return {
    ...operationJson(operation, n),
    charge,
    resource: entitlement?.resource,
    answer: entitlement?.answer,
    fresh_seconds: entitlement?.freshSeconds,
    covered: covered?.length
      ? covered.map(({ freshSeconds, ...owned }) => ({ ...owned, fresh_seconds: freshSeconds }))
      : undefined,
    status: response?.status,
    headers: response && JSON.stringify(response.headers),
    body: response?.body,
  };
}

function claimOutcome(row: ClaimRow, { accountId, mode, price }: ClaimRequest): ClaimOutcome {
  const { kind, operation_id: operationId, fence, status, body } = row;
  const available = tenths(row.available);
  switch (kind) {
    case 'claimed':
      return { kind, operationId, accountId, mode, fence, available };
    case 'owned':
      return { kind, operationId, accountId, mode, fence, available, answer: body };
    case 'replay':
      return {
        kind,
        status,
        body,
        headers: { ...(JSON.parse(row.headers) as object), 'x-credits-remaining': String(toCredits(available)) },
      };
    case 'running':
    case 'spend_cap':
      return { kind, retryAfterSeconds: row.retry_after };
    case 'insufficient':
    case 'max_price_exceeded':
      return { kind, required: price, available };
    default:
      return { kind };
  }
}

/** pg returns bigint as text; a balance is below 2^53. Test mode has no account and returns the balance of the sandbox. */
function tenths(bigint: string | null): Tenths {
  return bigint === null ? SANDBOX_BALANCE : Number(bigint);
}
