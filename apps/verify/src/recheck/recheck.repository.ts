import { recheckTurn, type VerifyEmailResult } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { enqueueIn, enqueueManyIn } from '@modernleads/queue';
import { Injectable } from '@nestjs/common';

/** A deferred address that is to be asked about again. */
export interface Recheck {
  readonly key: string;
  readonly email: string;
  /** The answer until the recheck. */
  readonly provisional: VerifyEmailResult;
  /** Decoys that were sent with the address. */
  readonly decoys: readonly string[];
  /** Rechecks that were deferred again. */
  readonly attempts: number;
  /** Unix time in milliseconds. */
  readonly firstSeen: number;
  /** W3C Trace Context of the call that found it deferred. */
  readonly traceparent?: string;
}

/** The lease of a recheck: valid until it ends or a higher fence is taken. */
export interface LeasedRecheck extends Recheck {
  readonly fence: string;
}

interface Row {
  readonly address_key: string;
  readonly email: string;
  readonly provisional: VerifyEmailResult;
  readonly decoys: string[];
  readonly attempts: number;
  readonly first_seen: Date;
  readonly due_at: Date | null;
  readonly fence: string;
  readonly traceparent: string | null;
}

/** Longer than any recheck. */
const LEASE_MS = 60_000;
/** Age from which a schedule that was given up is deleted, so that a new one can begin. */
const KEPT_MS = 24 * 3_600_000;
const PURGE_ROWS = 1_000;
/** A turn comes so much later than its address is due: a worker whose clock is behind would find nothing. */
const CLOCKS_APART_MS = 500;
/** Age of a due time from which its turn is taken for lost. */
const OVERDUE_MS = 10_000;
const MAX_OVERDUE_TURNS = 50;

/** The recheck schedule, shared by all replicas. Times come from the caller's clock. */
@Injectable()
export class RecheckRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds an address to the schedule unless it is on it, with a turn for when it is due.
   * @returns when it is due; null: it was given up before.
   */
  async schedule(recheck: Recheck, dueAt: number, now: number): Promise<number | null> {
    const { key, email, provisional, decoys, attempts, firstSeen, traceparent } = recheck;
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<Pick<Row, 'due_at'> & { added: boolean }>({
        name: 'verify_recheck_schedule',
        // Of a row that was there, xmax is this transaction, which has locked it.
        text: `
          INSERT INTO verify_recheck (address_key, email, provisional, decoys, attempts, first_seen, due_at, traceparent)
          VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
          ON CONFLICT (address_key) DO UPDATE SET email = verify_recheck.email
          RETURNING due_at, xmax = 0 AS added`,
        values: [key, email, provisional, decoys, attempts, new Date(firstSeen), new Date(dueAt), traceparent],
      });
      if (rows[0]?.added) await enqueueIn(client, recheckTurn, {}, { delayMs: turnDelay(dueAt, now) });
      return rows[0]?.due_at?.getTime() ?? null;
    });
  }

  /** Leases one address if it is due and not leased. */
  async claim(key: string, now: number): Promise<LeasedRecheck | undefined> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'verify_recheck_claim',
      text: `
        UPDATE verify_recheck SET lease_until = $3, fence = fence + 1
        WHERE address_key = $1 AND due_at <= $2 AND (lease_until IS NULL OR lease_until <= $2)
        RETURNING *`,
      values: [key, new Date(now), new Date(now + LEASE_MS)],
    });
    return rows[0] && leased(rows[0]);
  }

  /** Leases the addresses that have been due longest and are not leased. */
  async claimDue(limit: number, now: number): Promise<LeasedRecheck[]> {
    const { rows } = await this.database.pool.query<Row>({
      name: 'verify_recheck_claim_due',
      text: `
        UPDATE verify_recheck SET lease_until = $3, fence = fence + 1
        WHERE address_key = ANY (ARRAY(
          SELECT address_key FROM verify_recheck
          WHERE due_at <= $2 AND (lease_until IS NULL OR lease_until <= $2)
          ORDER BY due_at LIMIT $1 FOR UPDATE SKIP LOCKED))
        RETURNING *`,
      values: [limit, new Date(now), new Date(now + LEASE_MS)],
    });
    return rows.map(leased);
  }

  /** Removes the address from the schedule and stores its verdict where `freshForSeconds` > 0. No effect without the current fence. */
  async finish({ key, fence }: LeasedRecheck, result: VerifyEmailResult, freshForSeconds: number): Promise<void> {
    await this.database.pool.query({
      name: 'verify_recheck_finish',
      text: `
        WITH done AS (DELETE FROM verify_recheck WHERE address_key = $1 AND fence = $2 RETURNING address_key)
        INSERT INTO verify_result (address_key, result, checked_at, fresh_until)
        SELECT address_key, $3, $4, $4::timestamptz + make_interval(secs => $5) FROM done WHERE $5 > 0
        ON CONFLICT (address_key) DO UPDATE
          SET result = excluded.result, checked_at = excluded.checked_at, fresh_until = excluded.fresh_until
          WHERE verify_result.checked_at <= excluded.checked_at`,
      values: [key, fence, result, result.checked_at, freshForSeconds],
    });
  }

  /** Sets the next due time, with a turn for it. No effect without the current fence. @param dueAt null: given up. */
  async postpone(
    { key, fence }: LeasedRecheck,
    provisional: VerifyEmailResult,
    dueAt: number | null,
    now: number,
  ): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rowCount } = await client.query({
        name: 'verify_recheck_postpone',
        text: `
          UPDATE verify_recheck SET provisional = $3, due_at = $4, attempts = attempts + 1, lease_until = NULL
          WHERE address_key = $1 AND fence = $2`,
        values: [key, fence, provisional, dueAt === null ? null : new Date(dueAt)],
      });
      if (rowCount && dueAt !== null) await enqueueIn(client, recheckTurn, {}, { delayMs: turnDelay(dueAt, now) });
    });
  }

  /** Removes the address from the schedule without a verdict. No effect without the current fence. */
  async drop({ key, fence }: LeasedRecheck): Promise<void> {
    await this.database.pool.query({
      name: 'verify_recheck_drop',
      text: 'DELETE FROM verify_recheck WHERE address_key = $1 AND fence = $2',
      values: [key, fence],
    });
  }

  /** Adds a turn for each address that is overdue and not leased. However often this is done, at most {@link MAX_OVERDUE_TURNS} of them wait. */
  async addOverdueTurns(now: number): Promise<void> {
    const { rows } = await this.database.pool.query<{ count: number }>({
      name: 'verify_recheck_overdue',
      text: `
        SELECT count(*)::int AS count FROM (
          SELECT FROM verify_recheck WHERE due_at <= $2 AND (lease_until IS NULL OR lease_until <= $3) LIMIT $1) AS overdue`,
      values: [MAX_OVERDUE_TURNS, new Date(now - OVERDUE_MS), new Date(now)],
    });
    const turns = Array.from({ length: rows[0]?.count ?? 0 }, (_, index) => ({
      queue: recheckTurn,
      job: {},
      options: { once: `overdue-${index}` },
    }));
    await enqueueManyIn(this.database.pool, turns);
  }

  /** Deletes schedules that were given up more than a day ago. @returns how many. */
  async purge(now: number): Promise<number> {
    const { rowCount } = await this.database.pool.query({
      name: 'verify_recheck_purge',
      text: `
        DELETE FROM verify_recheck WHERE address_key = ANY (ARRAY(
          SELECT address_key FROM verify_recheck WHERE first_seen <= $2 AND due_at IS NULL LIMIT $1))`,
      values: [PURGE_ROWS, new Date(now - KEPT_MS)],
    });
    return rowCount ?? 0;
  }
}

function turnDelay(dueAt: number, now: number): number {
  return Math.max(0, dueAt - now) + CLOCKS_APART_MS;
}

function leased(row: Row): LeasedRecheck {
  const { address_key: key, email, provisional, decoys, attempts, first_seen, fence, traceparent } = row;
  return {
    key,
    email,
    provisional,
    decoys,
    attempts,
    firstSeen: first_seen.getTime(),
    fence,
    ...(traceparent && { traceparent }),
  };
}
