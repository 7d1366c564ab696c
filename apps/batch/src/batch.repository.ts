import {
  type BatchKind,
  type BatchState,
  type BatchStatus,
  batchTurn,
  type CallContext,
  type Mode,
  type RowStatus,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Quotas } from '@modernleads/quotas';
import { enqueueIn } from '@modernleads/queue';
import type { BatchRowRules } from '@modernleads/sales';
import { Injectable } from '@nestjs/common';

/** A row of the request. */
export interface NewRow {
  readonly n: number;
  readonly input: unknown;
  readonly key?: string;
  readonly domain_key?: string;
  /** Why the row is rejected; it is not asked. */
  readonly error?: string;
}

/** What {@link BatchRepository.sealRows} found in a draft. */
export interface SealedRows {
  readonly rows: number;
  /** Rows to be asked. */
  readonly open: number;
  readonly copies: number;
  readonly rejected: number;
}

/** A batch whose rows are still to come. */
export interface NewDraft extends BatchRowRules {
  /** Of the whole batch. */
  readonly rows: number;
  /** Of the whole batch. */
  readonly bytes: number;
}

export interface BatchRecord {
  readonly id: string;
  readonly account_id: string;
  readonly mode: Mode;
  readonly kind: BatchKind;
  readonly status: BatchStatus | 'draft';
  readonly find_phones: boolean;
  readonly name: string | null;
  readonly ref: string | null;
  readonly columns: string[];
  readonly total: number;
  readonly duplicates: number;
  readonly counts: Record<string, number>;
  readonly hold_id: string | null;
  /** pg returns bigint as text. */
  readonly charged: string;
  readonly reason: string | null;
  readonly created_at: Date;
  readonly ended_at: Date | null;
  readonly paused_at: Date | null;
}

export interface BatchQuery {
  readonly kinds: readonly BatchKind[];
  readonly status?: BatchStatus;
  /** The last batch of the page before. */
  readonly after?: string;
  readonly limit: number;
}

export interface RowsQuery {
  /** Index of the first row. */
  readonly from: number;
  readonly limit: number;
  /** The status of rows without a result; absent: such rows are left out. */
  readonly unanswered?: BatchStatus;
  /** Only rows with this status. */
  readonly status?: RowStatus;
}

/** A row and its result; a copy has the result of its original. */
export interface RowRecord {
  readonly n: number;
  readonly input: unknown;
  readonly is_copy: boolean;
  /** Null: no result yet. */
  readonly status: string | null;
  readonly result: Record<string, unknown> | null;
  readonly charge: number;
}

const DRAFT = `INSERT INTO batch (id, account_id, mode, kind, find_phones, context_hash, request_id, traceparent, stored_rows, stored_bytes)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING`;

/** The lock keeps the draft from being deleted before its rows are seen. */
const PUT = `WITH draft AS (SELECT id FROM batch WHERE id = $1 FOR KEY SHARE), added AS (
    INSERT INTO batch_row (batch_id, n, input, key, domain_key, state, status, result)
      SELECT id, n, input, key, domain_key, CASE WHEN error IS NULL THEN 'pending' ELSE 'done' END, CASE WHEN error IS NOT NULL THEN 'rejected' END,
          CASE WHEN error IS NOT NULL THEN json_build_object('error', error) END
        FROM draft, json_to_recordset($2) AS r (n integer, input json, key text, domain_key text, error text)
      ON CONFLICT DO NOTHING
  )
  SELECT FROM draft`;

/** By ctid: without statistics of new rows the planner would scan all of them for each one. */
const JOIN_COPIES = `UPDATE batch_row r
  SET weight = k.weight, original = nullif(k.first, r.n), state = CASE WHEN k.first = r.n THEN 'pending' ELSE 'copy' END
  FROM (
    SELECT ctid, min(n) OVER same AS first, count(*) OVER same AS weight FROM batch_row WHERE batch_id = $1 AND state = 'pending'
      WINDOW same AS (PARTITION BY key)
  ) k WHERE r.ctid = k.ctid AND k.weight > 1`;

const COUNT = `SELECT count(*)::integer AS rows, (count(*) FILTER (WHERE state = 'pending'))::integer AS open,
    (count(*) FILTER (WHERE state = 'copy'))::integer AS copies, (count(*) FILTER (WHERE status = 'rejected'))::integer AS rejected
  FROM batch_row WHERE batch_id = $1`;

/** Keyset pagination: every page costs the same. */
const LIST = `SELECT * FROM batch WHERE account_id = $1 AND mode = $2 AND kind = ANY ($3) AND status <> 'draft' AND ($4::text IS NULL OR status = $4)
    AND ($5::uuid IS NULL OR (created_at, id) < (SELECT created_at, id FROM batch WHERE id = $5 AND account_id = $1))
  ORDER BY created_at DESC, id DESC LIMIT $6`;

/** Lateral, so that the planner finds an original by its key; a plain join may scan all rows of the batch for each copy. */
const RESULTS = `SELECT r.n, r.input, r.original IS NOT NULL AS is_copy, r.charge,
    coalesce(o.status, r.status) AS status, coalesce(o.result, r.result) AS result
  FROM batch_row r LEFT JOIN LATERAL (SELECT status, result FROM batch_row WHERE batch_id = $1 AND n = r.original LIMIT 1) o ON true
  WHERE r.batch_id = $1 AND r.n >= $2 AND coalesce(o.status, r.status, $4) = coalesce($5, o.status, r.status, $4)
  ORDER BY r.n LIMIT $3`;

/** Creates and reads batches for their accounts. */
@Injectable()
export class BatchRepository {
  constructor(
    readonly database: Database,
    private readonly quotas: Quotas,
  ) {}

  /** Creates the draft of a batch, if there is none, and counts what the whole batch will store. @throws ApiError `quota_exceeded`. */
  async createDraft(context: CallContext, { kind, findPhones, contextHash, rows, bytes }: NewDraft): Promise<void> {
    const { operationId, accountId, mode, requestId, traceparent } = context;
    await this.database.transaction(async (client) => {
      const values = [operationId, accountId, mode, kind, findPhones, contextHash, requestId, traceparent, rows, bytes];
      const { rowCount } = await client.query(DRAFT, values);
      if (rowCount) await this.quotas.assertWithin(client, context, ['open_batches', 'batch_rows', 'batch_bytes']);
    });
  }

  /** Adds rows to a draft. Rows that exist stay unchanged. @returns false: there is no such draft. */
  async putBatchRows({ operationId: id }: CallContext, rows: readonly NewRow[]): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(PUT, [id, JSON.stringify(rows)]);
    return rowCount === 1;
  }

  /** Locks a batch for the rest of the transaction. */
  async lockBatch(client: Queryable, id: string, { accountId, mode }: CallContext): Promise<BatchRecord | undefined> {
    const text = 'SELECT * FROM batch WHERE id = $1 AND account_id = $2 AND mode = $3 FOR NO KEY UPDATE';
    return (await client.query<BatchRecord>(text, [id, accountId, mode])).rows[0];
  }

  /** Marks rows with the same question as copies of the first one. The caller rolls back if rows are missing. */
  async sealRows(client: Queryable, id: string): Promise<SealedRows> {
    await client.query(JOIN_COPIES, [id]);
    return (await client.query<SealedRows>(COUNT, [id])).rows[0] as SealedRows;
  }

  async openBatch(
    client: Queryable,
    id: string,
    fields: Partial<BatchRecord> & { open_rows: number; turn: number },
  ): Promise<BatchRecord> {
    const { name, ref, columns, total, duplicates, counts, open_rows, hold_id, turn } = fields;
    const { rows } = await client.query<BatchRecord>(
      `UPDATE batch SET status = 'queued', name = $2, ref = $3, columns = $4, total = $5, duplicates = $6, counts = $7, open_rows = $8,
        hold_id = $9, turn = $10, created_at = clock_timestamp() WHERE id = $1 RETURNING *`,
      [id, name, ref, columns, total, duplicates, counts, open_rows, hold_id, turn],
    );
    return rows[0] as BatchRecord;
  }

  deleteDraft(id: string): Promise<void> {
    return this.deleteIf(id, `status = 'draft'`);
  }

  /** One that has ended. */
  deleteBatch(id: string): Promise<void> {
    return this.deleteIf(id, 'ended_at IS NOT NULL');
  }

  private async deleteIf(id: string, condition: string): Promise<void> {
    await this.database.transaction(async (client) => {
      const { rowCount } = await client.query(`DELETE FROM batch WHERE id = $1 AND ${condition}`, [id]);
      if (rowCount) await client.query('DELETE FROM batch_row WHERE batch_id = $1', [id]);
    });
  }

  async getBatch(id: string, kinds: readonly BatchKind[], { accountId, mode }: CallContext): Promise<BatchRecord | undefined> {
    const { rows } = await this.database.pool.query<BatchRecord>({
      name: 'batch_find',
      text: `SELECT * FROM batch WHERE id = $1 AND account_id = $2 AND mode = $3 AND kind = ANY ($4) AND status <> 'draft'`,
      values: [id, accountId, mode, kinds],
    });
    return rows[0];
  }

  /** No turn of the batch begins until it is resumed. @returns false: it has ended, or is paused already. */
  async pauseBatch(id: string): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ paused: boolean }>('SELECT batch_pause($1) AS paused', [id]);
    return rows[0]?.paused === true;
  }

  /** @returns false: the batch is not paused. */
  resumeBatch(id: string): Promise<boolean> {
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ turn: number | null }>('SELECT turn FROM batch_resume($1)', [id]);
      const turn = rows[0]?.turn;
      if (turn) await enqueueIn(client, batchTurn, { batch_id: id, turn });
      return rows.length > 0;
    });
  }

  /** Newest first. The page after a cursor that names no batch of the account is empty. */
  async listBatches({ kinds, status, after, limit }: BatchQuery, { accountId, mode }: CallContext): Promise<BatchRecord[]> {
    return (await this.database.pool.query<BatchRecord>(LIST, [accountId, mode, kinds, status, after, limit])).rows;
  }

  async downloadBatch(id: string, { from, limit, unanswered, status }: RowsQuery): Promise<RowRecord[]> {
    const { rows } = await this.database.pool.query<RowRecord>({
      name: 'batch_results',
      text: RESULTS,
      values: [id, from, limit, unanswered, status],
    });
    return rows;
  }
}

export function stateOf(batch: BatchRecord): BatchState {
  const { id, kind, status, name, ref, total, counts, duplicates, charged, reason, created_at, ended_at, paused_at } = batch;
  return {
    id,
    kind,
    status: status as BatchStatus,
    name,
    ref,
    total,
    counts,
    duplicates,
    charged: Number(charged),
    reason,
    created_at: created_at.toISOString(),
    ended_at: ended_at?.toISOString() ?? null,
    paused_at: paused_at?.toISOString() ?? null,
  };
}
