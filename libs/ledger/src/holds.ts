import type { Tenths } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';

/** A hold without expiry: its owner closes it. */
export interface NewHold {
  /** A UUID chosen by the owner. Opening it again changes nothing. */
  readonly holdId: string;
  readonly accountId: string;
  /** The endpoint that the usage list shows for its captures. */
  readonly operationId: string;
  readonly keyId: string;
  readonly endpoint: string;
  readonly requestId: string;
  /** At least 1. */
  readonly amount: Tenths;
  /** The key's own hourly cap, if it has one. */
  readonly keyHourlyCap?: Tenths;
}

export type HoldOutcome =
  | { readonly kind: 'held'; readonly available: Tenths }
  | { readonly kind: 'spend_cap'; readonly retryAfterSeconds: number }
  | { readonly kind: 'insufficient'; readonly required: Tenths; readonly available: Tenths };

interface OpenRow {
  refusal: 'spend_cap' | 'insufficient' | null;
  retry_after: number;
  available: string;
}

const OPEN = `SELECT * FROM ledger_hold_open(($1, $2, $3, $4, $5, $6, $7, 0, NULL, NULL)::ledger_hold, $8, $9)`;
const POST = 'SELECT ledger_hold_post($1, $2, $3, $4, $5) AS available';

/**
 * Holds with many captures and one close, inside the caller's transaction, so that work and its charge commit together. The first of these
 * calls locks the account until the transaction ends: make them last, for one account only.
 */
export class Holds {
  /** @param now for tests; default: the clock of the database. */
  constructor(
    private readonly client: Queryable,
    private readonly now?: Date,
  ) {}

  /** Opens a hold if the hourly cap and the balance allow it. */
  async open(hold: NewHold): Promise<HoldOutcome> {
    const { holdId, accountId, operationId, keyId, endpoint, requestId, amount, keyHourlyCap } = hold;
    const values = [holdId, accountId, operationId, keyId, endpoint, requestId, amount, keyHourlyCap, this.now];
    const { rows } = await this.client.query<OpenRow>(OPEN, values);
    const { refusal, retry_after, available } = rows[0] as OpenRow;
    if (refusal === 'spend_cap') return { kind: refusal, retryAfterSeconds: retry_after };
    if (refusal === 'insufficient') return { kind: refusal, required: amount, available: Number(available) };
    return { kind: 'held', available: Number(available) };
  }

  /**
   * Charges part of an open hold. The same `seq` again changes nothing.
   * @param amount 0 or more; together at most what is held.
   * @returns what the account can spend.
   * @throws DatabaseError when the hold is closed or too small, or `seq` was another amount.
   */
  capture(holdId: string, seq: number, amount: Tenths): Promise<Tenths> {
    return this.post(holdId, seq, amount, false);
  }

  /** Releases the rest. Closing again changes nothing. @returns what the account can spend. */
  close(holdId: string): Promise<Tenths> {
    return this.post(holdId, null, 0, true);
  }

  private async post(holdId: string, seq: number | null, amount: Tenths, closing: boolean): Promise<Tenths> {
    const { rows } = await this.client.query<{ available: string }>(POST, [holdId, seq, amount, closing, this.now]);
    return Number(rows[0]?.available);
  }
}
