import { Readable } from 'node:stream';
import {
  BATCH_KINDS,
  BATCH_SCOPES,
  type BatchAnswer,
  type BatchDownloadAnswer,
  type BatchDownloadQuery,
  type BatchKind,
  type BatchListAnswer,
  type BatchListQuery,
  type BatchParams,
  type BatchResults,
  downloadBatch,
  type BatchState,
  DOWNLOAD_FORMATS,
  type DownloadFormat,
  cancelBatch,
  cancelBatchRoute,
  deleteBatch,
  deleteBatchRoute,
  type Endpoint,
  getBatch,
  type GetBatchJob,
  listBatches,
  pauseBatch,
  pauseBatchRoute,
  resumeBatch,
  resumeBatchRoute,
  type Rpc,
  type Scope,
} from '@modernleads/contracts';
import { Inject, Injectable } from '@nestjs/common';
import Negotiator from 'negotiator';
import type { ApiCall } from '../http/api-call';
import { FreeCallService } from '../paid-call/free-call.service';
import { FORMATS } from './formats';
import { batchView, PUBLIC_URL } from './batch-view';

/** Most rows of one message; big rows make it fewer. */
const ROWS_AT_ONCE = 1_000;
/** Batches of a page. */
const DEFAULT_PAGE = 20;

type BatchCall = ApiCall<object, object, BatchParams>;
type DownloadCall = ApiCall<BatchDownloadQuery, BatchDownloadQuery, BatchParams>;

const FORMAT_OF_TYPE = new Map(DOWNLOAD_FORMATS.map((format) => [FORMATS[format].type, format]));

/** The format that the call names, else the one that its `Accept` prefers; JSON where that takes several alike, or none of them. */
function formatOf({ query, reply }: DownloadCall): DownloadFormat {
  if (query.format) return query.format;
  reply.header('vary', 'Accept');
  const preferred = new Negotiator(reply.request).mediaType([...FORMAT_OF_TYPE.keys()]);
  return FORMAT_OF_TYPE.get(preferred ?? '') ?? 'json';
}

/** Reads, pauses, cancels, deletes and downloads the batches that the key's scopes allow. */
@Injectable()
export class BatchQueryService {
  constructor(
    private readonly calls: FreeCallService,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  async getBatch(call: ApiCall<object, object, BatchParams>): Promise<BatchAnswer> {
    const job = { id: call.params.id, kinds: kindsFor(call) };
    return batchView(this.publicUrl, await this.calls.askService(call, getBatch, job));
  }

  async listBatches(call: ApiCall<BatchListQuery>): Promise<BatchListAnswer> {
    const { limit = DEFAULT_PAGE, cursor, status, kind } = call.input;
    const kinds = kindsFor(call).filter((candidate) => kind === undefined || candidate === kind);
    const { batches, next } = await this.calls.askService(call, listBatches, { kinds, status, cursor, limit });
    return { data: batches.map((batch) => batchView(this.publicUrl, batch)), next_cursor: next };
  }

  cancelBatch(call: BatchCall): Promise<string> {
    return this.changeBatch(call, cancelBatchRoute, cancelBatch);
  }

  pauseBatch(call: BatchCall): Promise<string> {
    return this.changeBatch(call, pauseBatchRoute, pauseBatch);
  }

  resumeBatch(call: BatchCall): Promise<string> {
    return this.changeBatch(call, resumeBatchRoute, resumeBatch);
  }

  private async changeBatch(call: BatchCall, endpoint: Endpoint, rpc: Rpc<GetBatchJob, BatchState>): Promise<string> {
    const job = { id: call.params.id, kinds: kindsFor(call) };
    const present = (batch: BatchState): BatchAnswer => batchView(this.publicUrl, batch);
    const { body, replayed } = await this.calls.changeOnce(call, { endpoint, rpc, job, stored: present });
    return replayed ? body : JSON.stringify(present(JSON.parse(body) as BatchState));
  }

  async deleteBatch(call: ApiCall<object, object, BatchParams>): Promise<string> {
    const job = { id: call.params.id, kinds: kindsFor(call) };
    return (await this.calls.changeOnce(call, { endpoint: deleteBatchRoute, rpc: deleteBatch, job })).body;
  }

  /** Fetches the first rows before the response begins, so that a refusal has its own status. */
  async downloadBatch(call: DownloadCall): Promise<Readable | BatchDownloadAnswer> {
    const { cursor, limit, content = 'results' } = call.query;
    const format = formatOf(call);
    const { id } = call.params;
    const isPage = cursor !== undefined || limit !== undefined;
    const first = await this.fetchResults(call, Number(cursor ?? 0), limit ?? ROWS_AT_ONCE);
    const next = first.next === null ? null : String(first.next);
    if (isPage && next !== null) call.reply.header('x-next-cursor', next);
    if (isPage && format === 'json') return { batch_id: id, results: first.results, next_cursor: next };
    const { type, write } = FORMATS[format];
    call.reply.type(type);
    if (format !== 'json') call.reply.header('content-disposition', `attachment; filename="batch-${id}.${format}"`);
    return Readable.from(write({ id, content }, isPage ? [first] : this.allPages(call, first)));
  }

  private async *allPages(call: DownloadCall, first: BatchResults): AsyncGenerator<BatchResults> {
    let page = first;
    yield page;
    while (page.next !== null) {
      page = await this.fetchResults(call, page.next, ROWS_AT_ONCE);
      yield page;
    }
  }

  private fetchResults(call: DownloadCall, from: number, limit: number): Promise<BatchResults> {
    const { status, content, partial } = call.query;
    const job = { id: call.params.id, kinds: kindsFor(call), from, limit, status, content, partial };
    return this.calls.askService(call, downloadBatch, job);
  }
}

/** `batch`, or the scope that could have created it. */
function kindsFor({ key }: ApiCall): BatchKind[] {
  const scopes = key.scopes as readonly (Scope | 'all')[];
  return BATCH_KINDS.filter((kind) => scopes.includes('all') || BATCH_SCOPES[kind].some((scope) => scopes.includes(scope)));
}
