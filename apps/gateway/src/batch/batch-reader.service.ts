import { Readable } from 'node:stream';
import {
  ApiError,
  BATCH_KINDS,
  BATCH_SCOPES,
  type BatchAnswer,
  type BatchDownloadAnswer,
  type BatchDownloadQuery,
  type BatchKind,
  type BatchParams,
  type BatchResults,
  batchResults,
  type CallContext,
  getBatch,
  invalidInput,
  type Rpc,
  type Scope,
} from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Inject, Injectable } from '@nestjs/common';
import type { ApiCall } from '../http/api-call';
import { batchView, PUBLIC_URL } from './batch-view';

/** Rows that are asked for in one message; fewer come where they are big. */
const ROWS_AT_ONCE = 1_000;

type DownloadCall = ApiCall<BatchDownloadQuery, BatchDownloadQuery, BatchParams>;

/** Shows batches to those who may see them. */
@Injectable()
export class BatchReader {
  constructor(
    private readonly rpc: RpcClient,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async get(call: ApiCall<object, object, BatchParams>): Promise<BatchAnswer> {
    const job = { id: call.params.id, kinds: kindsFor(call) };
    return batchView(this.publicUrl, await this.rpc.call(getBatch, job, contextOf(call, getBatch)));
  }

  /** The first rows are fetched before the answer begins: what is refused is refused with its status. */
  async download(call: DownloadCall): Promise<Readable | BatchDownloadAnswer> {
    const { cursor, limit, format = 'json' } = call.query;
    if (cursor !== undefined || limit !== undefined) return this.page(call, readCursor(cursor ?? ''), limit ?? ROWS_AT_ONCE);
    const first = await this.fetch(call, 0, ROWS_AT_ONCE);
    call.reply.type('application/json; charset=utf-8');
    if (format !== 'json') throw new ApiError('invalid_input', 'Only json is known.');
    return Readable.from(asJson(call.params.id, this.following(call, first)));
  }

  private async page(call: DownloadCall, from: number, limit: number): Promise<BatchDownloadAnswer> {
    const { results, next } = await this.fetch(call, from, limit);
    return { batch_id: call.params.id, results, next_cursor: next === null ? null : String(next) };
  }

  private async *following(call: DownloadCall, first: BatchResults): AsyncGenerator<BatchResults> {
    let page = first;
    yield page;
    while (page.next !== null) {
      page = await this.fetch(call, page.next, ROWS_AT_ONCE);
      yield page;
    }
  }

  private fetch(call: DownloadCall, from: number, limit: number): Promise<BatchResults> {
    const job = { id: call.params.id, kinds: kindsFor(call), from, limit };
    return this.rpc.call(batchResults, job, contextOf(call, batchResults));
  }
}

/** `batch`, or the scope that could have created it. */
function kindsFor({ key }: ApiCall): BatchKind[] {
  const scopes = key.scopes as readonly (Scope | 'all')[];
  return BATCH_KINDS.filter((kind) => scopes.includes('all') || BATCH_SCOPES[kind].some((scope) => scopes.includes(scope)));
}

function contextOf({ key, requestId, traceparent }: ApiCall<object, object, object>, { deadlineMs }: Rpc): CallContext {
  const deadline = Date.now() + deadlineMs;
  return { requestId, operationId: requestId, accountId: key.accountId, mode: key.mode, deadline, traceparent };
}

function readCursor(cursor: string): number {
  if (/^\d{0,5}$/.test(cursor)) return Number(cursor);
  throw invalidInput([{ field: 'cursor', issue: 'must be the next_cursor of a page' }]);
}

async function* asJson(id: string, pages: AsyncIterable<BatchResults>): AsyncGenerator<string> {
  yield `{"batch_id":"${id}","results":[`;
  let separator = '';
  for await (const { results } of pages) {
    if (results.length) yield separator + results.map((result) => JSON.stringify(result)).join(',');
    separator = ',';
  }
  yield ']}';
}
