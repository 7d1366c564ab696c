import {
  ApiError,
  type BatchBody,
  type BatchKind,
  type BatchState,
  buyerContextMissing,
  type CallContext,
  columnMapText,
  createBatch,
  type Endpoint,
  type EnrichBatchBody,
  enrichBatchRoute,
  type EnrichBatchQuery,
  limitInTenths,
  putBatchRows,
  type PutBatchRowsResult,
  type QualifyBatchBody,
  qualifyBatchRoute,
  type RowWarning,
  type SpoiltRow,
  toCredits,
  type VerifyBatchBody,
  type VerifyBatchQuery,
  verifyBatchRoute,
} from '@modernleads/contracts';
import { type Claimed, Ledger } from '@modernleads/ledger';
import { RpcClient } from '@modernleads/messaging';
import { crashPoint } from '@modernleads/platform';
import { highestRowPrice, readRow, ROW_TOO_LARGE, rowKey } from '@modernleads/sales';
import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import type { ApiCall } from '../http/api-call';
import { ClaimedWork, claimFor, contextOf } from '../paid-call/claimed-work';
import { BuyerContextRepository } from '../qualify/buyer-context.repository';
import { mappedRow } from './batch-rows';
import { mapInTurns } from './map-in-turns';
import { PUBLIC_URL, statusUrl } from './batch-view';
import { columnMap } from './read-table';
import { columnsOf, type RowChunk, rowChunks } from './row-chunks';
import { type SizedRow, sizedRows } from './sized-rows';

const CHUNKS_AT_ONCE = 4;
/** Of what is wrong with the rows of a dry run. */
const MOST_NAMED = 100;

type MakeCall = ApiCall<BatchBody, VerifyBatchQuery>;

/** The batch to create. */
interface NewBatch {
  readonly endpoint: Endpoint;
  readonly kind: BatchKind;
  readonly findPhones: boolean;
  /** Of a qualify batch: the version of the buyer context in force. */
  readonly contextHash?: string;
  readonly rows: readonly unknown[];
  /** The answer for the created batch. */
  readonly present: (batch: BatchState) => object;
}

/** Creates batches in the batch service, once for each operation id. */
@Injectable()
export class BatchCreateService {
  constructor(
    private readonly ledger: Ledger,
    private readonly claims: ClaimedWork,
    private readonly rpc: RpcClient,
    private readonly contexts: BuyerContextRepository,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async verifyBatch(call: ApiCall<VerifyBatchBody, VerifyBatchQuery>): Promise<string> {
    const present = ({ id, status, total }: BatchState): object => {
      return { batch_id: id, status, total_emails: total, status_url: statusUrl(this.publicUrl, id) };
    };
    const endpoint = verifyBatchRoute;
    const rows = await mappedRows(call, call.input.emails);
    return this.createOnce(call, { endpoint, kind: 'verify', findPhones: false, rows, present });
  }

  async enrichBatch(call: ApiCall<EnrichBatchBody, EnrichBatchQuery>): Promise<string> {
    const { rows, find_phones: findPhones = call.query.find_phones ?? true } = call.input;
    const mapped = await mappedRows(call, rows);
    return this.createOnce(call, {
      endpoint: enrichBatchRoute,
      kind: 'enrich',
      findPhones,
      rows: mapped,
      present: this.presentRows,
    });
  }

  /** All rows are scored by the buyer context that is in force now. @throws ApiError `buyer_context_missing`. */
  async qualifyBatch(call: ApiCall<QualifyBatchBody, VerifyBatchQuery>): Promise<string> {
    const rows = await mappedRows(call, call.input.rows);
    const contextHash = await this.contexts.getHash(call.key);
    const endpoint = qualifyBatchRoute;
    return this.createOnce(call, { endpoint, kind: 'qualify', findPhones: false, contextHash, rows, present: this.presentRows });
  }

  private readonly presentRows = ({ id, status, total }: BatchState): object => {
    const url = statusUrl(this.publicUrl, id);
    return { batch_id: id, status, total_rows: total, status_url: url, download_url: `${url}/download` };
  };

  /** The call itself costs nothing: the batch service holds and captures by row. */
  private async createOnce(call: MakeCall, batch: NewBatch): Promise<string> {
    const { key, reply, idempotencyKey, requestId } = call;
    reply.type('application/json; charset=utf-8');
    if (call.dryRun) return this.estimate(call, batch);
    const { body } = await this.claims.runClaimed(call, `${key.accountId}:${key.mode}:${idempotencyKey ?? requestId}`, {
      keepsOperation: true,
      request: () => ({ ...claimFor(call, batch.endpoint), price: 0, subscribed: key.planActive }),
      claimed: (operation) => this.carryOut(call, batch, operation),
    });
    return body;
  }

  /** The estimate of a dry run; nothing is stored. */
  private async estimate(
    { key, columns, cutRows }: MakeCall,
    { kind, findPhones, contextHash, rows }: NewBatch,
  ): Promise<string> {
    const isCut = new Set(cutRows);
    const rules = { kind, findPhones, contextHash };
    const read = await mapInTurns(rows, (row, n) => (isCut.has(n) ? { error: ROW_TOO_LARGE } : readRow(rules, row)));
    const keys = read.flatMap((row) => ('work' in row ? [rowKey(row.work)] : []));
    const distinct = [...new Set(keys)];
    const owned = key.mode === 'live' ? await this.ledger.ownedAmong(key.accountId, distinct) : [];
    const priced = key.mode === 'live' ? distinct.length - owned.length : 0;
    const max = toCredits(priced * highestRowPrice(kind, findPhones));
    const repeated = keys.length - distinct.length;
    const rejected = read.flatMap((row, n) => ('error' in row ? [{ row: n + 1, error: row.error }] : []));
    const leftOut = read.flatMap((row, n) => ('work' in row ? row.leftOut.map((one) => ({ row: n + 1, ...one })) : []));
    return JSON.stringify({
      estimate: { min: 0, max, cached: owned.length, duplicates: repeated, rejected: rejected.length },
      columns,
      rejected_rows: rejected.slice(0, MOST_NAMED),
      warnings: leftOut.slice(0, MOST_NAMED),
    });
  }

  private async carryOut(call: MakeCall, batch: NewBatch, operation: Claimed): Promise<string | undefined> {
    if (batch.kind === 'qualify' && !batch.contextHash && call.key.mode === 'live') throw buyerContextMissing();
    const { made, incomplete } = await this.createBatch(call, batch, contextOf(call, operation.operationId, createBatch));
    call.reply.request.jobId = made.id;
    crashPoint('after_work');
    const body = JSON.stringify({
      ...batch.present(made),
      columns: call.columns,
      warnings: await warningsOf(batch, incomplete),
      credits_charged: 0,
      ref: call.input.ref ?? call.query.ref,
    });
    const headers = { 'x-credits-charged': '0' };
    const response = call.idempotencyKey === undefined ? undefined : { status: 200, body, headers };
    const settled = await this.ledger.settle({ ...operation, charge: 0, response });
    if (settled.kind === 'fenced') return undefined;
    call.reply.headers({ ...headers, 'x-credits-remaining': String(toCredits(settled.available)) });
    return body;
  }

  /** Sends the rows in chunks, a few at a time, then the message that creates the batch from them. */
  private async createBatch(
    { key, input, query, cutRows }: MakeCall,
    { kind, findPhones, contextHash, rows }: NewBatch,
    context: CallContext,
  ): Promise<{ made: BatchState; incomplete: readonly number[] }> {
    const sent = await sizedRows(rows, cutRows);
    const { chunks, bytes } = rowChunks(sent);
    const whole = { kind, find_phones: findPhones, context_hash: contextHash, total: rows.length, total_bytes: bytes };
    const put = (chunk: RowChunk) =>
      this.rpc.call(putBatchRows, { ...whole, ...chunk, spoilt: spoiltAmong(chunk, sent) }, context);
    const results = await putAll(chunks, put);
    const incomplete = results.flatMap((result) => result.incomplete ?? []);
    const { name = query.name, ref = query.ref, max_credits = query.max_credits } = input;
    const limits = {
      max_price: max_credits === undefined ? undefined : limitInTenths(max_credits),
      key_hourly_cap: key.hourlyCap ?? undefined,
    };
    const job = { kind, total: rows.length, name, ref, columns: await columnsOf(sent), key_id: key.id, ...limits };
    return { made: await this.rpc.call(createBatch, job, context), incomplete };
  }
}

/**
 * Sends chunks, a few at a time, and none after a failure.
 * @throws the refusal, if one of them is refused: the others then find nothing to add to.
 */
async function putAll(
  chunks: readonly RowChunk[],
  put: (chunk: RowChunk) => Promise<PutBatchRowsResult>,
): Promise<PutBatchRowsResult[]> {
  const limit = pLimit(CHUNKS_AT_ONCE);
  const failures: unknown[] = [];
  const putNext = async (chunk: RowChunk): Promise<PutBatchRowsResult> => {
    if (failures.length) return {};
    return put(chunk).catch((error: unknown) => {
      failures.push(error);
      return {};
    });
  };
  const results = await Promise.all(chunks.map((chunk) => limit(putNext, chunk)));
  if (failures.length) throw failures.find((error) => error instanceof ApiError && error.status < 500) ?? failures[0];
  return results;
}

function spoiltAmong({ offset, rows }: RowChunk, sent: readonly SizedRow[]): SpoiltRow[] {
  return rows.flatMap((_row, index) => {
    const n = offset + index;
    const error = sent[n]?.error;
    return error === undefined ? [] : [{ n, error }];
  });
}

/** Rows of JSON as they are mapped; those of a table are already. @throws ApiError `invalid_input`. */
async function mappedRows({ columns, input, query }: MakeCall, rows: readonly unknown[]): Promise<readonly unknown[]> {
  const map = columns ? undefined : columnMap(query.map ?? (input.columns && columnMapText(input.columns)));
  return map ? mapInTurns(rows, (row) => mappedRow(row, map)) : rows;
}

/** The values that are left out of rows which are worked. */
async function warningsOf({ kind, findPhones, rows }: NewBatch, incomplete: readonly number[]): Promise<RowWarning[]> {
  const warnings = await mapInTurns(incomplete, (n) => {
    const read = readRow({ kind, findPhones }, rows[n]);
    return 'work' in read ? read.leftOut.map((one) => ({ row: n + 1, ...one })) : [];
  });
  return warnings.flat();
}
