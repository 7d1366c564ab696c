import type { BatchKind, Mode, Tenths } from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Entitlements, Holds, type NewEntitlement } from '@modernleads/ledger';
import { crashPoint } from '@modernleads/platform';
import { partResources, readRow } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import { BatchTerminator } from '../batch-terminator';
import { BatchSettings } from '../settings';

/** A row that a worker has taken. */
export interface TakenRow {
  readonly n: number;
  readonly input: unknown;
  readonly key: string;
  readonly lane: string;
  /** Times it was taken since the last answer, this one included. */
  readonly attempts: number;
  /** Times it was put off after an answer that was not final. */
  readonly rechecks: number;
  /** The answer, where the account has paid for it before. */
  readonly owned?: string;
  /** Of the questions within its question, those whose answers the account has paid for. */
  readonly ownedParts?: ReadonlySet<string>;
}

/** Rows of one batch that a worker has taken together. */
export interface TakenChunk {
  readonly batch: {
    readonly id: string;
    readonly accountId: string;
    readonly mode: Mode;
    readonly kind: BatchKind;
    readonly findPhones: boolean;
    readonly requestId: string;
    /** How long its rows have been asked and none was answered, as nobody was there or could. */
    readonly outageSeconds: number;
  };
  readonly chunk: number;
  readonly rows: readonly TakenRow[];
}

/** The final result of a row. */
export interface RowDone {
  readonly n: number;
  readonly status: string;
  readonly result: object;
  readonly charge: Tenths;
  /** No service answered it, so that it does not show that one is there. */
  readonly unanswered?: true;
  /** What the account owns from then on. */
  readonly entitlements?: readonly NewEntitlement[];
}

/** A row that is to be taken again. */
export interface RowPostponed {
  readonly n: number;
  readonly seconds: number;
  /**
   * The answer was not final; there was none, as happens to a row; nobody was there to answer anything, which is not held against it; or
   * the service said that it cannot answer now, which is held against it if it answers others of the batch.
   */
  readonly because: 'recheck' | 'failure' | 'absence' | 'refusal';
}

export interface ChunkReport {
  readonly done: readonly RowDone[];
  readonly postponed: readonly RowPostponed[];
  /** It says nothing more of this chunk. */
  readonly finished: boolean;
}

interface Claimed extends TakenRow {
  readonly batch_id: string;
  readonly chunk: number;
}

interface Settled {
  readonly account_id: string;
  readonly hold_id: string | null;
  readonly capture: number;
  readonly charge: number;
  readonly open_rows: number;
  readonly written_rows: readonly number[];
  readonly outage_seconds: number;
}

const CLAIM = { name: 'batch_claim', text: 'SELECT * FROM batch_claim($1, $2, $3, make_interval(secs => $4))' };
const SETTLE = { name: 'batch_settle', text: 'SELECT * FROM batch_settle($1, $2, $3, $4, $5)' };
const BATCH = {
  name: 'batch_of_chunk',
  text: `SELECT id, account_id AS "accountId", mode, kind, find_phones AS "findPhones", request_id AS "requestId",
      outage_seconds AS "outageSeconds" FROM batch WHERE id = $1`,
};
const RENEW = {
  name: 'batch_renew',
  text: `UPDATE batch_chunk c SET lease_until = clock_timestamp() + make_interval(secs => $3)
    FROM unnest($1::uuid[], $2::integer[]) AS held (batch_id, chunk) WHERE c.batch_id = held.batch_id AND c.chunk = held.chunk`,
};
const RELEASE = `WITH left_over AS (DELETE FROM batch_chunk WHERE batch_id = $1 AND chunk = $2)
  UPDATE batch_row SET state = 'pending', attempts = attempts - 1 WHERE batch_id = $1 AND chunk = $2 AND state = 'working'`;

/** Why a batch failed. */
const OUTAGE = 'the service that answers its rows was not available for too long';
const RECOVER_ROWS = 1_000;

/** Rows as workers take and settle them. */
@Injectable()
export class WorkRepository {
  constructor(
    private readonly database: Database,
    private readonly terminator: BatchTerminator,
    private readonly settings: BatchSettings,
  ) {}

  /**
   * Takes some rows of the batch whose turn it is.
   * @param most rows. @param busy batches of which this worker has rows already. @param mostOfBusy rows of such a batch.
   */
  async claimRows(
    most: number,
    busy: readonly string[],
    mostOfBusy: number,
    leaseSeconds: number,
  ): Promise<TakenChunk | undefined> {
    const values = [most, busy, mostOfBusy, leaseSeconds];
    const { rows } = await this.database.pool.query<Claimed>({ ...CLAIM, values });
    const [first] = rows;
    if (!first) return undefined;
    const batch = await this.database.pool.query<TakenChunk['batch']>({ ...BATCH, values: [first.batch_id] });
    const [of] = batch.rows as [TakenChunk['batch']];
    return { batch: of, chunk: first.chunk, rows: of.mode === 'live' ? await this.withOwned(of, rows) : rows };
  }

  private async withOwned(batch: TakenChunk['batch'], rows: readonly TakenRow[]): Promise<TakenRow[]> {
    const parts = rows.map(({ input }) => partsOf(batch, input));
    const resources = [...rows.map(({ key }) => key), ...parts.flat()];
    const owned = await new Entitlements(this.database.pool).owned(batch.accountId, resources);
    return rows.map((row, at) => ({
      ...row,
      owned: owned.get(row.key),
      ownedParts: new Set(parts[at]?.filter((part) => owned.has(part))),
    }));
  }

  /** Writes results and charges them, and ends the batch with its last row: one transaction. What the chunk has lost stays as it is. */
  async settleRows({ batch, chunk }: TakenChunk, { done, postponed, finished }: ChunkReport): Promise<void> {
    await this.database.transaction(async (client) => {
      const written = done.map(({ entitlements: _kept, ...row }) => row);
      const values = [batch.id, chunk, JSON.stringify(written), JSON.stringify(postponed), finished];
      const { rows } = await client.query<Settled>({ ...SETTLE, values });
      const [settled] = rows;
      if (!settled) return;
      const { account_id, hold_id, capture, charge, open_rows, written_rows, outage_seconds } = settled;
      const owned = done.flatMap(({ n, entitlements }) => (written_rows.includes(n) ? (entitlements ?? []) : []));
      if (hold_id && charge > 0) await new Holds(client).capture(hold_id, capture, charge);
      await new Entitlements(client).add(account_id, owned);
      if (open_rows === 0) await this.terminator.terminateBatch(client, batch.id, 'completed');
      else if (outage_seconds >= this.settings.patienceSeconds)
        await this.terminator.terminateBatch(client, batch.id, 'failed', OUTAGE);
      crashPoint('before_batch_commit');
    });
    crashPoint('after_batch_commit');
  }

  async renewLeases(chunks: readonly TakenChunk[], leaseSeconds: number): Promise<void> {
    const values = [chunks.map(({ batch }) => batch.id), chunks.map(({ chunk }) => chunk), leaseSeconds];
    await this.database.pool.query({ ...RENEW, values });
  }

  /** Gives the rows of a chunk that have no result back. */
  async releaseRows({ batch, chunk }: TakenChunk): Promise<void> {
    await this.database.pool.query(RELEASE, [batch.id, chunk]);
  }

  /** Deletes hand-overs that were never finished, and batches that ended so long ago. A few at a time. @returns how many. */
  async purgeBatches(retentionDays: number): Promise<number> {
    let purged = 0;
    for (const [where, values] of [
      [`status = 'draft' AND created_at < now() - interval '1 hour'`, []],
      ['ended_at < now() - make_interval(days => $1)', [retentionDays]],
    ] as const) {
      const text = `WITH old AS (SELECT id FROM batch WHERE ${where} LIMIT 5 FOR UPDATE SKIP LOCKED),
          gone AS (DELETE FROM batch_row USING old WHERE batch_id = old.id)
        DELETE FROM batch USING old WHERE batch.id = old.id`;
      purged += (await this.database.pool.query(text, [...values])).rowCount ?? 0;
    }
    return purged;
  }

  /** Frees what dead workers held and what has waited long enough, and ends batches in which nothing is to be worked. */
  async recoverRows(): Promise<void> {
    await this.database.pool.query('SELECT batch_recover($1)', [RECOVER_ROWS]);
    const { rows } = await this.database.pool.query<{ id: string }>(
      `SELECT id FROM batch WHERE status IN ('queued', 'processing') AND open_rows = 0`,
    );
    for (const { id } of rows)
      await this.database.transaction((client) => this.terminator.terminateBatch(client, id, 'completed'));
  }
}

/** The names of the questions within the question of a row. */
function partsOf(batch: TakenChunk['batch'], input: unknown): string[] {
  const read = readRow(batch, input);
  return 'work' in read ? partResources(read.work.sale, read.work.question) : [];
}
