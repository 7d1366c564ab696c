import {
  ApiError,
  type BatchBody,
  type BatchKind,
  type BatchState,
  buyerContextMissing,
  type CallContext,
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
  toCredits,
  type VerifyBatchBody,
  type VerifyBatchQuery,
  verifyBatchRoute,
} from '@modernleads/contracts';
import { type Claimed, Ledger } from '@modernleads/ledger';
import { RpcClient, WrittenJson } from '@modernleads/messaging';
import { crashPoint } from '@modernleads/platform';
import { highestRowPrice, type ReadRow, readRow, rowKey } from '@modernleads/sales';
import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import type { ApiCall } from '../http/api-call';
import { ClaimedWork, claimFor, contextOf } from '../paid-call/claimed-work';
import { BuyerContextRepository } from '../qualify/buyer-context.repository';
import { mappedRow } from './batch-rows';
import { PUBLIC_URL, statusUrl } from './batch-view';
import { type PackedRows, type RowChunk, RowPacker, rowsOf, visitPacked } from './packed-rows';
import { jsonMap } from './read-table';
import { visitInTurns } from './visit-in-turns';

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
  readonly rows: PackedRows;
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
    const rows = await packRows(call, call.input.emails);
    return this.createOnce(call, { endpoint, kind: 'verify', findPhones: false, rows, present });
  }

  async enrichBatch(call: ApiCall<EnrichBatchBody, EnrichBatchQuery>): Promise<string> {
    const { rows, find_phones: findPhones = call.query.find_phones ?? true } = call.input;
    const packed = await packRows(call, rows);
    return this.createOnce(call, {
      endpoint: enrichBatchRoute,
      kind: 'enrich',
      findPhones,
      rows: packed,
      present: this.presentRows,
    });
  }

  /** All rows are scored by the buyer context that is in force now. @throws ApiError `buyer_context_missing`. */
  async qualifyBatch(call: ApiCall<QualifyBatchBody, VerifyBatchQuery>): Promise<string> {
    const rows = await packRows(call, call.input.rows);
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
  private async estimate({ key, columns }: MakeCall, { kind, findPhones, contextHash, rows }: NewBatch): Promise<string> {
    const rules = { kind, findPhones, contextHash };
    const read: ReadRow[] = [];
    await visitPacked(rows, (row, _n, error) => read.push(error === undefined ? readRow(rules, row) : { error }));
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
    const { made, results } = await this.createBatch(call, batch, contextOf(call, operation.operationId, createBatch));
    call.reply.request.jobId = made.id;
    crashPoint('after_work');
    const body = JSON.stringify({
      ...batch.present(made),
      columns: call.columns,
      warnings: await warningsOf(batch, results),
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
    { key, input, query }: MakeCall,
    { kind, findPhones, contextHash, rows: { chunks, total, bytes, columns } }: NewBatch,
    context: CallContext,
  ): Promise<{ made: BatchState; results: readonly PutBatchRowsResult[] }> {
    const whole = { kind, find_phones: findPhones, context_hash: contextHash, total, total_bytes: bytes };
    const put = ({ offset, json, spoilt }: RowChunk) =>
      this.rpc.call(putBatchRows, { ...whole, offset, rows: new WrittenJson(json), spoilt: [...spoilt] }, context);
    const results = await putAll(chunks, put);
    const { name = query.name, ref = query.ref, max_credits = query.max_credits } = input;
    const limits = {
      max_price: max_credits === undefined ? undefined : limitInTenths(max_credits),
      key_hourly_cap: key.hourlyCap ?? undefined,
    };
    const job = { kind, total, name, ref, columns: [...columns], key_id: key.id, ...limits };
    return { made: await this.rpc.call(createBatch, job, context), results };
  }
}

/**
 * Sends chunks, a few at a time, and none after a failure.
 * @returns a result for each.
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

/** Rows of JSON are packed as they are mapped. @throws ApiError `invalid_input`. */
async function packRows({ packedRows, input, query }: MakeCall, rows: readonly unknown[]): Promise<PackedRows> {
  if (packedRows) return packedRows;
  const map = jsonMap(query.map, input.columns);
  const packer = new RowPacker();
  await visitInTurns(rows, (row) => packer.add(map ? mappedRow(row, map) : row));
  return packer.packed();
}

/** The values that are left out of rows which are worked. */
async function warningsOf(
  { kind, findPhones, rows: { chunks } }: NewBatch,
  results: readonly PutBatchRowsResult[],
): Promise<RowWarning[]> {
  const warnings: RowWarning[] = [];
  for (const [at, chunk] of chunks.entries()) {
    const { incomplete = [] } = results[at] ?? {};
    const rows = incomplete.length ? rowsOf(chunk) : [];
    await visitInTurns(incomplete, (n) => {
      const read = readRow({ kind, findPhones }, rows[n - chunk.offset]);
      if ('work' in read) warnings.push(...read.leftOut.map((one) => ({ row: n + 1, ...one })));
    });
  }
  return warnings;
}
