import { type BatchKind, type BatchTurn, batchTurn, type Mode, type Tenths } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Entitlements, Holds, type NewEntitlement } from '@modernleads/ledger';
import { crashPoint } from '@modernleads/platform';
import { enqueueIn, type Enqueued, enqueueManyIn } from '@modernleads/queue';
import { partResources, type ReadRow, readRow } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';
import { BatchTerminator } from '../batch-terminator';
import { BatchSettings } from '../settings';

/** A row as the store has it. */
interface StoredRow {
  readonly n: number;
  readonly input: unknown;
  readonly key: string;
  readonly domain_key: string;
  /** Times it was claimed since the last answer, this one included. */
  readonly attempts: number;
  /** Times it was put off after an answer that was not final. */
  readonly rechecks: number;
}

/** A row that a turn has taken. */
export interface TakenRow extends StoredRow {
  readonly read: ReadRow;
  /** The answer, if the account has paid for it before. */
  readonly owned?: string;
  /** The questions within its question whose answers the account has paid for. */
  readonly ownedParts?: ReadonlySet<string>;
}

/** Rows of one batch that a turn has claimed. */
export interface TakenChunk {
  readonly batch: {
    readonly id: string;
    readonly accountId: string;
    readonly mode: Mode;
    readonly kind: BatchKind;
    readonly findPhones: boolean;
    readonly contextHash: string | null;
    readonly requestId: string;
    readonly traceparent?: string;
    /** Seconds for which its rows were asked and every one found the service unavailable. */
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
  /** No service answered it, so it does not end an outage. */
  readonly unanswered?: true;
  /** Entitlements that the account gains by it. */
  readonly entitlements?: readonly NewEntitlement[];
}

/** A row to be asked again. */
export interface RowPostponed {
  readonly n: number;
  readonly seconds: number;
  /**
   * The answer was not final; there was no answer, which counts as an attempt; no replica handled the message, which does not count; or the service
   * answered `unavailable`, which counts if it answers other rows of the batch.
   */
  readonly because: 'recheck' | 'failure' | 'absence' | 'refusal';
}

export interface ChunkReport {
  readonly done: readonly RowDone[];
  readonly postponed: readonly RowPostponed[];
  /** The turn reports nothing more of this chunk. */
  readonly finished: boolean;
}

/** What a batch does after a write: `paused`, it starts no further row until it is resumed; `ended`, nothing was written, or it was the last. */
export type BatchProgress = 'processing' | 'paused' | 'ended';

/** What `batch_claim` returns. */
interface Claimed {
  readonly account_id: string;
  readonly mode: Mode;
  readonly kind: BatchKind;
  readonly find_phones: boolean;
  readonly context_hash: string | null;
  readonly request_id: string;
  readonly traceparent: string | null;
  readonly outage_seconds: number;
  readonly open_rows: number;
  readonly chunk: number;
  readonly rows: readonly StoredRow[] | null;
  readonly next_turn: number | null;
}

interface Settled {
  readonly account_id: string;
  readonly hold_id: string | null;
  readonly capture: number;
  readonly charge: number;
  readonly open_rows: number;
  readonly written_rows: readonly number[];
  readonly outage_seconds: number;
  readonly due_seconds: number | null;
  readonly next_turn: number | null;
  readonly paused: boolean;
}

const CLAIM = { name: 'batch_claim', text: 'SELECT * FROM batch_claim($1, $2, $3, $4, make_interval(secs => $5))' };
const SETTLE = { name: 'batch_settle', text: 'SELECT * FROM batch_settle($1, $2, $3, $4, $5)' };
const RENEW = {
  name: 'batch_renew',
  text: `UPDATE batch_chunk c SET lease_until = clock_timestamp() + make_interval(secs => $3)
    FROM unnest($1::uuid[], $2::integer[]) AS held (batch_id, chunk), batch b
    WHERE c.batch_id = held.batch_id AND c.chunk = held.chunk AND b.id = c.batch_id AND b.status = 'processing' RETURNING c.batch_id AS id, c.chunk`,
};
const RELEASE = 'SELECT batch_release($1, $2) AS turn';
const RECONCILE = 'SELECT batch_id, turn FROM batch_reconcile($1, $2)';

/**
 * Turns of one batch at a time, over all replicas. More than a few replicas need, since a turn with a slow row does not end, and the batch
 * continues with the others.
 */
export const TURNS_OF_BATCH = 16;
/** Milliseconds after which a turn that was put back may start. */
const PUT_BACK_MS = 100;
/** Why a batch failed. */
const OUTAGE = 'the service that answers its rows was not available for too long';
/** Why a paused batch was cancelled. */
const FORGOTTEN = 'it was paused for too long';
/** Chunks and batches that one reconciliation takes at most. */
const RECONCILE_MOST = 100;

/** Claims and settles rows for turns. */
@Injectable()
export class WorkRepository {
  constructor(
    private readonly database: Database,
    private readonly terminator: BatchTerminator,
    private readonly settings: BatchSettings,
  ) {}

  /**
   * Claims rows of a batch, and adds the next turn, in one transaction: a batch has one waiting turn at a time.
   * @param most rows. @returns undefined when the turn is not the waiting one, or finds no rows.
   */
  async claimTurn({ batch_id, turn }: BatchTurn, most: number): Promise<TakenChunk | undefined> {
    return this.database.transaction(async (client) => {
      const values = [batch_id, turn, most, TURNS_OF_BATCH, this.settings.leaseSeconds];
      const { rows } = await client.query<Claimed>({ ...CLAIM, values });
      const [claimed] = rows;
      if (!claimed) return undefined;
      if (claimed.open_rows === 0) await this.terminator.terminateBatch(client, batch_id, 'completed');
      if (!claimed.rows) return undefined;
      if (claimed.next_turn !== null) await enqueueIn(client, batchTurn, { batch_id, turn: claimed.next_turn });
      const batch = batchOf(batch_id, claimed);
      return { batch, chunk: claimed.chunk, rows: await this.withOwned(client, batch, claimed.rows) };
    });
  }

  private async withOwned(
    client: Queryable,
    batch: TakenChunk['batch'],
    stored: readonly StoredRow[],
  ): Promise<readonly TakenRow[]> {
    const rows = stored.map((row): TakenRow => ({ ...row, read: readRow(batch, row.input) }));
    if (batch.mode === 'test') return rows;
    const parts = rows.map(({ read }) => partsOf(read));
    const resources = [...rows.map(({ key }) => key), ...parts.flat()];
    const owned = await new Entitlements(client).owned(batch.accountId, resources);
    return rows.map((row, at) => ({
      ...row,
      owned: owned.get(row.key),
      ownedParts: new Set(parts[at]?.filter((part) => owned.has(part))),
    }));
  }

  /**
   * Writes results, charges them, adds further turns, and ends the batch with its last row, in one transaction. Rows that are no longer of the
   * chunk stay unchanged.
   */
  async settleRows({ batch, chunk }: TakenChunk, { done, postponed, finished }: ChunkReport): Promise<BatchProgress> {
    const progress = await this.database.transaction(async (client) => {
      const written = done.map(({ entitlements: _kept, ...row }) => row);
      const values = [batch.id, chunk, JSON.stringify(written), JSON.stringify(postponed), finished];
      const { rows } = await client.query<Settled>({ ...SETTLE, values });
      const [settled] = rows;
      if (!settled) return 'ended';
      await enqueueManyIn(client, turnsAfter(batch.id, settled));
      await this.charge(client, settled, done);
      const { open_rows, outage_seconds, paused } = settled;
      const isOutage = outage_seconds >= this.settings.patienceSeconds;
      if (open_rows === 0) await this.terminator.terminateBatch(client, batch.id, 'completed');
      else if (isOutage) await this.terminator.terminateBatch(client, batch.id, 'failed', OUTAGE);
      crashPoint('before_batch_commit');
      if (open_rows === 0 || isOutage) return 'ended';
      return paused ? 'paused' : 'processing';
    });
    crashPoint('after_batch_commit');
    return progress;
  }

  private async charge(client: Queryable, settled: Settled, done: readonly RowDone[]): Promise<void> {
    const { account_id, hold_id, capture, charge, written_rows } = settled;
    const owned = done.flatMap(({ n, entitlements }) => (written_rows.includes(n) ? (entitlements ?? []) : []));
    if (hold_id && charge > 0) await new Holds(client).capture(hold_id, capture, charge);
    await new Entitlements(client).add(account_id, owned);
  }

  /** @returns the chunks whose lease was renewed: their batches have not ended and no other turn has taken their rows. */
  async renewLeases(chunks: readonly TakenChunk[]): Promise<TakenChunk[]> {
    const values = [chunks.map(({ batch }) => batch.id), chunks.map(({ chunk }) => chunk), this.settings.leaseSeconds];
    const { rows } = await this.database.pool.query<{ id: string; chunk: number }>({ ...RENEW, values });
    return chunks.filter(({ batch, chunk }) => rows.some((held) => held.id === batch.id && held.chunk === chunk));
  }

  /** Frees the rows of a chunk that have no result, for another turn. */
  async releaseRows({ batch, chunk }: TakenChunk): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ turn: number | null }>(RELEASE, [batch.id, chunk]);
      const turn = rows[0]?.turn;
      if (turn) await enqueueIn(client, batchTurn, { batch_id: batch.id, turn });
    });
  }

  /** Adds a turn again that claimed no rows: a little later, since the worker that ends its job fetches the next one in the same statement. */
  async putTurnBack(turn: BatchTurn): Promise<void> {
    await enqueueIn(this.database.pool, batchTurn, turn, { delayMs: PUT_BACK_MS });
  }

  /** Cancels batches that have been paused for as long as ended ones are kept, so that neither rows nor credits are held for ever. */
  async cancelForgotten(): Promise<void> {
    const { rows } = await this.database.pool.query<{ id: string }>(
      'SELECT id FROM batch WHERE paused_at < now() - make_interval(days => $1) LIMIT $2',
      [this.settings.retentionDays, RECONCILE_MOST],
    );
    for (const { id } of rows)
      await this.database.transaction((client) => this.terminator.terminateBatch(client, id, 'cancelled', FORGOTTEN));
  }

  /** Deletes drafts that were not committed within an hour, and batches whose retention has ended, a few per call. @returns how many. */
  async purgeBatches(): Promise<number> {
    let purged = 0;
    for (const [where, values] of [
      [`status = 'draft' AND created_at < now() - interval '1 hour'`, []],
      ['ended_at < now() - make_interval(days => $1)', [this.settings.retentionDays]],
    ] as const) {
      const text = `WITH old AS (SELECT id FROM batch WHERE ${where} LIMIT 5 FOR UPDATE SKIP LOCKED),
          gone AS (DELETE FROM batch_row USING old WHERE batch_id = old.id)
        DELETE FROM batch USING old WHERE batch.id = old.id`;
      purged += (await this.database.pool.query(text, [...values])).rowCount ?? 0;
    }
    return purged;
  }

  /**
   * Frees the rows of turns whose lease has expired, adds a turn to batches that have due rows and no turn, and ends batches without open rows. A
   * waiting turn is added again, since its job may be lost: `once`, so that one of its jobs waits at a time.
   */
  async reconcileBatches(): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rows } = await client.query<Required<BatchTurn>>(RECONCILE, [RECONCILE_MOST, TURNS_OF_BATCH]);
      const jobOf = (job: Required<BatchTurn>) => ({ queue: batchTurn, job, options: { once: `${job.batch_id} ${job.turn}` } });
      await enqueueManyIn(client, rows.map(jobOf));
    });
    const { rows } = await this.database.pool.query<{ id: string }>(
      `SELECT id FROM batch WHERE status IN ('queued', 'processing') AND open_rows = 0`,
    );
    for (const { id } of rows)
      await this.database.transaction((client) => this.terminator.terminateBatch(client, id, 'completed'));
  }
}

/** The names of the questions within the question of a row. */
function partsOf(read: ReadRow): string[] {
  return 'work' in read ? partResources(read.work.sale, read.work.question) : [];
}

function batchOf(id: string, claimed: Claimed): TakenChunk['batch'] {
  return {
    id,
    accountId: claimed.account_id,
    mode: claimed.mode,
    kind: claimed.kind,
    findPhones: claimed.find_phones,
    contextHash: claimed.context_hash,
    requestId: claimed.request_id,
    traceparent: claimed.traceparent ?? undefined,
    outageSeconds: claimed.outage_seconds,
  };
}

/** The waiting turn, and a delayed one for the time at which the first postponed row is due. */
function turnsAfter(batch_id: string, { next_turn, due_seconds }: Settled): Enqueued[] {
  const next = next_turn === null ? [] : [{ queue: batchTurn, job: { batch_id, turn: next_turn } }];
  const later = due_seconds === null ? [] : [{ queue: batchTurn, job: { batch_id }, options: { delayMs: due_seconds * 1_000 } }];
  return [...next, ...later];
}
