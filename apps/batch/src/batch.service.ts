import {
  ApiError,
  type CreateBatchJob,
  type GetBatchJob,
  type BatchDeleted,
  type BatchList,
  type ListBatchesJob,
  type BatchKind,
  type PutBatchRowsJob,
  type PutBatchRowsResult,
  type BatchResults,
  type DownloadBatchJob,
  type BatchState,
  batchTurn,
  type CallContext,
  invalidInput,
  TERMINAL_STATUSES,
  type Tenths,
  toCredits,
  TOP_UP,
} from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { type HoldOutcome, Holds } from '@modernleads/ledger';
import { scopeOf } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { enqueueIn } from '@modernleads/queue';
import { highestRowPrice, readRow, rowKey } from '@modernleads/sales';
import { Injectable, Logger } from '@nestjs/common';
import { type BatchRecord, BatchRepository, type NewRow, type RowRecord, stateOf } from './batch.repository';
import { BatchTerminator } from './batch-terminator';
import { type EndedRow, givenRow, resultRow } from './result-row';
import { answeredRow, withheldRow } from './suppression-rows';

const FIRST_TURN = 1;
/** Bytes of results in one message. */
const RESULTS_BYTES = 192 * 1024;

/** Creates, pauses, cancels, deletes and reads batches. */
@Injectable()
export class BatchService {
  private readonly logger = new Logger(BatchService.name);

  constructor(
    private readonly batches: BatchRepository,
    private readonly terminator: BatchTerminator,
    private readonly suppression: SuppressionGuard,
  ) {}

  async putBatchRows(
    { kind, find_phones, context_hash, offset, total, total_bytes, rows, spoilt = [] }: PutBatchRowsJob,
    context: CallContext,
  ): Promise<PutBatchRowsResult> {
    const rules = { kind, findPhones: find_phones, contextHash: context_hash };
    const errors = new Map(spoilt.map(({ n, error }) => [n, error]));
    const incomplete: number[] = [];
    const read = rows.map((input, index): NewRow => {
      const n = offset + index;
      const error = errors.get(n);
      const row = error === undefined ? readRow(rules, input) : { error };
      if ('error' in row) return { n, input, error: row.error };
      if (row.leftOut.length) incomplete.push(n);
      return { n, input, key: rowKey(row.work), domain_key: row.work.domainKey };
    });
    if (!(await this.batches.putBatchRows(context, read))) {
      await this.batches.createDraft(context, { ...rules, rows: total, bytes: total_bytes });
      if (!(await this.batches.putBatchRows(context, read)))
        throw new ApiError('unavailable', 'The draft of the batch is gone.', { retryAfter: 1 });
    }
    return incomplete.length ? { incomplete } : {};
  }

  /** Creates the batch of a draft with its first turn and holds its highest price, in one transaction; a refusal rolls back all of it. */
  async createBatch(job: CreateBatchJob, context: CallContext): Promise<BatchState> {
    const opening = this.batches.database.transaction((client) => this.openBatch(client, job, context));
    return stateOf(await this.discardIfRefused(context.operationId, opening));
  }

  /** Leaves nothing of a batch that is refused. */
  private async discardIfRefused<T>(id: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (error instanceof ApiError && error.status < 500) await this.batches.deleteDraft(id);
      throw error;
    }
  }

  private async openBatch(client: Queryable, job: CreateBatchJob, context: CallContext): Promise<BatchRecord> {
    const { operationId: id } = context;
    const batch = await this.batches.lockBatch(client, id, context);
    if (batch && batch.status !== 'draft') return batch;
    const { rows, open, copies, rejected } = await this.batches.sealRows(client, id);
    // A chunk of rows is missing: the caller sends all again.
    if (!batch || rows !== job.total)
      throw new ApiError('unavailable', 'The rows of the batch did not arrive.', { retryAfter: 1 });
    const price = open * highestRowPrice(job.kind, batch.find_phones);
    if (job.max_price !== undefined && price > job.max_price) throw tooDear(price, job.max_price);
    const holds = context.mode === 'live' && price > 0;
    const opened = await this.batches.openBatch(client, id, {
      name: job.name ?? null,
      ref: job.ref ?? null,
      columns: job.columns,
      total: rows,
      duplicates: copies,
      counts: rejected ? { rejected } : {},
      open_rows: open,
      hold_id: holds ? id : null,
      turn: FIRST_TURN,
    });
    await enqueueIn(client, batchTurn, { batch_id: id, turn: FIRST_TURN });
    if (holds) await this.holdCredits(client, job, context, price);
    return opened;
  }

  /** Last in the transaction, since it locks the account. */
  private async holdCredits(client: Queryable, job: CreateBatchJob, context: CallContext, amount: Tenths): Promise<void> {
    const { operationId, accountId, requestId } = context;
    const outcome = await new Holds(client).open({
      holdId: operationId,
      operationId,
      accountId,
      requestId,
      keyId: job.key_id,
      keyHourlyCap: job.key_hourly_cap,
      endpoint: `POST /v1/batch/${job.kind}`,
      amount,
    });
    if (outcome.kind !== 'held') throw refusal(outcome);
  }

  async getBatch({ id, kinds }: GetBatchJob, context: CallContext): Promise<BatchState> {
    return stateOf(await this.requireBatch(id, kinds, context));
  }

  async listBatches({ kinds, status, cursor, limit }: ListBatchesJob, context: CallContext): Promise<BatchList> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const batches = await this.batches.listBatches({ kinds, status, after, limit: limit + 1 }, context);
    const page = batches.slice(0, limit);
    const last = page.at(-1);
    return { batches: page.map(stateOf), next: batches.length > limit && last ? last.id : null };
  }

  async cancelBatch({ id, kinds }: GetBatchJob, context: CallContext): Promise<BatchState> {
    await this.requireBatch(id, kinds, context);
    await this.batches.database.transaction((client) => this.terminator.terminateBatch(client, id, 'cancelled'));
    return this.getBatch({ id, kinds }, context);
  }

  /** No further row is asked; those that are being asked are written and charged. One that has ended, or is paused, stays as it is. */
  async pauseBatch({ id, kinds }: GetBatchJob, context: CallContext): Promise<BatchState> {
    await this.requireBatch(id, kinds, context);
    if (await this.batches.pauseBatch(id)) this.logger.log({ ...scopeOf(context), batch: id }, 'a batch was paused');
    return this.getBatch({ id, kinds }, context);
  }

  /** One that is not paused stays as it is. */
  async resumeBatch({ id, kinds }: GetBatchJob, context: CallContext): Promise<BatchState> {
    await this.requireBatch(id, kinds, context);
    if (await this.batches.resumeBatch(id)) this.logger.log({ ...scopeOf(context), batch: id }, 'a batch was resumed');
    return this.getBatch({ id, kinds }, context);
  }

  /** @throws ApiError `batch_not_ready` before the batch has ended. */
  async deleteBatch({ id, kinds }: GetBatchJob, context: CallContext): Promise<BatchDeleted> {
    const { status } = await this.requireBatch(id, kinds, context);
    if (!TERMINAL_STATUSES.includes(status as BatchState['status']))
      throw new ApiError('batch_not_ready', 'The batch has not ended yet; cancel it first.');
    await this.batches.deleteBatch(id);
    return { id, deleted: true };
  }

  /** @throws ApiError `batch_not_ready` before the batch has ended, unless a part will do. */
  async downloadBatch(job: DownloadBatchJob, context: CallContext): Promise<BatchResults> {
    const { id, kinds, from, limit, content, partial } = job;
    const batch = await this.requireBatch(id, kinds, context);
    const { kind, status, columns, total } = batch;
    const hasEnded = TERMINAL_STATUSES.includes(status as BatchState['status']);
    if (!hasEnded && !partial)
      throw new ApiError('batch_not_ready', 'The batch has not ended yet; its status tells how far it is.');
    const results: BatchResults['results'] = [];
    const unanswered = hasEnded ? (status as BatchState['status']) : undefined;
    const stored = await this.batches.downloadBatch(id, { from, limit, unanswered, status: job.status });
    const rows = await this.suppression.rows(
      stored,
      context,
      (row) => answeredRow(kind, row),
      (row, reply) => withheldRow(kind, row, reply),
    );
    let bytes = 0;
    let next = from;
    for (const row of rows) {
      const ended = endedRow(batch, row);
      const result = content === 'input' ? givenRow(kind, row.input) : resultRow(kind, ended);
      bytes += Buffer.byteLength(JSON.stringify(result)) + 1;
      if (results.length && bytes > RESULTS_BYTES) return { kind, columns, results, next };
      // The status of a withheld row is another than the stored one.
      if (!job.status || job.status === ended.status) results.push(result);
      next = row.n + 1;
    }
    return { kind, columns, results, next: stored.length === limit && next < total ? next : null };
  }

  private async requireBatch(id: string, kinds: readonly BatchKind[], context: CallContext): Promise<BatchRecord> {
    const batch = await this.batches.getBatch(id, kinds, context);
    if (!batch) throw new ApiError('not_found', 'There is no such batch for this key.');
    return batch;
  }
}

/** A row without a result has the status of its batch. */
function endedRow(batch: BatchRecord, row: RowRecord): EndedRow {
  const { status, reason } = batch;
  return row.status === null
    ? { ...row, status, result: reason === null ? null : { error: reason } }
    : { ...row, status: row.status };
}

function readCursor(cursor: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(cursor)) return cursor;
  throw invalidInput([{ field: 'cursor', issue: 'must be the next_cursor of a page' }]);
}

function tooDear(required: Tenths, limit: Tenths): ApiError {
  return new ApiError('insufficient_credits', 'The batch can cost more than `max_credits` allows.', {
    required: toCredits(required),
    available: toCredits(limit),
    cta: TOP_UP,
  });
}

function refusal(outcome: Exclude<HoldOutcome, { kind: 'held' }>): ApiError {
  if (outcome.kind === 'spend_cap')
    return new ApiError('spend_cap_reached', 'The hourly safety cap on credits is reached.', {
      retryAfter: outcome.retryAfterSeconds,
    });
  return new ApiError('insufficient_credits', 'There are not enough credits.', {
    required: toCredits(outcome.required),
    available: toCredits(outcome.available),
    cta: TOP_UP,
  });
}
