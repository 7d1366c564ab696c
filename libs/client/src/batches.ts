import { ModernLeadsError } from './errors';
import { List } from './pages';
import { dryRunOf, paidAnswerOf, paidFields, Resource } from './resource';
import { eventsOf } from './sse';
import { sendTable, type Table } from './tables';
import { answerOf, type CallOptions, pause } from './transport';
import type {
  Batch,
  BatchEstimate,
  QualifyBatchCreated,
  BatchPage,
  BatchResult,
  BatchResults,
  CleanNamesAnswer,
  CleanNamesBody,
  DryRun,
  DryRunOptions,
  EnrichBatchBody,
  EnrichBatchCreated,
  PaidOptions,
  QualifyBatchBody,
  ListQuery,
  VerifyBatchBody,
  VerifyBatchCreated,
} from './types';

/** Milliseconds between two questions about a batch whose events cannot be read. */
const POLL_MS = 2_000;
const ENDED: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled']);

/** A table of a batch. */
export interface TableBody extends Table {
  /** Display name of the batch. */
  name?: string;
}

/** A table of people. */
export interface EnrichTableBody extends TableBody {
  /** Default: true. */
  find_phones?: boolean;
}

type BatchPath = '/v1/batch/verify' | '/v1/batch/enrich' | '/v1/batch/qualify';

interface ResultQuery {
  /** The first page has an empty one. */
  cursor: string;
  limit?: number;
  /** Only rows with this status. */
  status?: BatchResult['status'];
  /** `input`: rows as they were sent. */
  content?: 'results' | 'input';
  /** Before the end: the rows that are done. */
  partial?: boolean;
}

export interface WaitOptions extends CallOptions {
  /** Is told the batch whenever it has changed. */
  onProgress?: (batch: Batch) => void;
}

/** Work on up to 10,000 rows. */
export class Batches extends Resource {
  verify(body: VerifyBatchBody | TableBody, options: DryRunOptions): Promise<BatchEstimate>;
  /** Verifies addresses. 0.1 credits for each; `unknown`, malformed and repeated ones are free. @throws ModernLeadsError */
  verify(body: VerifyBatchBody | TableBody, options?: PaidOptions): Promise<VerifyBatchCreated>;
  verify(body: VerifyBatchBody | TableBody, options?: PaidOptions): Promise<VerifyBatchCreated | BatchEstimate> {
    return this.create('/v1/batch/verify', body, options);
  }

  enrich(body: EnrichBatchBody | EnrichTableBody, options: DryRunOptions): Promise<BatchEstimate>;
  /** Finds e-mails and phones of people. 1 credit for an e-mail and 5 for a phone, each only if found. @throws ModernLeadsError */
  enrich(body: EnrichBatchBody | EnrichTableBody, options?: PaidOptions): Promise<EnrichBatchCreated>;
  enrich(body: EnrichBatchBody | EnrichTableBody, options?: PaidOptions): Promise<EnrichBatchCreated | BatchEstimate> {
    return this.create('/v1/batch/enrich', body, options);
  }

  qualify(body: QualifyBatchBody | TableBody, options: DryRunOptions): Promise<BatchEstimate>;
  /** Scores companies, or people in them, by the account's buyer context. 1 credit for each. @throws BuyerContextMissingError, ModernLeadsError */
  qualify(body: QualifyBatchBody | TableBody, options?: PaidOptions): Promise<QualifyBatchCreated>;
  qualify(body: QualifyBatchBody | TableBody, options?: PaidOptions): Promise<QualifyBatchCreated | BatchEstimate> {
    return this.create('/v1/batch/qualify', body, options);
  }

  /** Cleans company names, at once: `cleaned[i]` answers `names[i]`. Free. */
  async cleanNames(body: CleanNamesBody, options: CallOptions = {}): Promise<CleanNamesAnswer> {
    const call = this.api.POST('/v1/batch/clean-names', { ...this.transport.writing(options), params: { query: {} }, body });
    return (await answerOf(call)) as CleanNamesAnswer;
  }

  /** @throws NotFoundError */
  get(id: string, options?: CallOptions): Promise<Batch> {
    return answerOf(this.api.GET('/v1/batch/{id}', { ...this.transport.with(options), params: { path: { id } } }));
  }

  /** The account's batches, newest first. */
  list(query: ListQuery<'ListBatchesQuery'> = {}, options?: CallOptions): List<Batch, BatchPage> {
    return new List((cursor) =>
      answerOf(this.api.GET('/v1/batch', { ...this.transport.with(options), params: { query: { ...query, cursor } } })),
    );
  }

  /** Rows that are done stay, charged. */
  cancel(id: string, options?: CallOptions): Promise<Batch> {
    return this.change('/v1/batch/{id}/cancel', id, options);
  }

  /** Starts no further row. */
  pause(id: string, options?: CallOptions): Promise<Batch> {
    return this.change('/v1/batch/{id}/pause', id, options);
  }

  resume(id: string, options?: CallOptions): Promise<Batch> {
    return this.change('/v1/batch/{id}/resume', id, options);
  }

  /** Deletes a batch that has ended, with its rows. @throws BatchNotReadyError */
  async delete(id: string, options?: CallOptions): Promise<void> {
    await this.api.DELETE('/v1/batch/{id}', { ...this.transport.writing(options), params: { path: { id } } });
  }

  /**
   * Waits for the end of a batch, by its events, or by asking every two seconds where they cannot be read.
   * @returns the batch: `completed`, `failed` or `cancelled`. Without `timeoutMs` it waits as long as it takes.
   */
  async wait(id: string, { onProgress, timeoutMs = Infinity, ...options }: WaitOptions = {}): Promise<Batch> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const limits = { ...options, timeoutMs: deadline - Date.now() };
      const told = await this.lastEvent(id, onProgress, limits);
      const batch = told ?? (await this.get(id, options));
      if (!told) onProgress?.(batch);
      if (ENDED.has(batch.status)) return batch;
      await pause(Math.min(POLL_MS, Math.max(0, deadline - Date.now())), options.signal);
    }
  }

  /** All results, in the order of the rows, read page by page. @throws BatchNotReadyError before the batch has ended. */
  results(id: string, { limit }: { limit?: number } = {}, options?: CallOptions): AsyncIterable<BatchResult> {
    return new List((cursor) => this.resultPage(id, { limit, cursor: cursor ?? '' }, options));
  }

  /** The results as a stream of bytes. @throws BatchNotReadyError before the batch has ended. */
  async download(
    id: string,
    { format = 'csv' }: { format?: 'csv' | 'ndjson' | 'json' } = {},
    options?: CallOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    const path = `/v1/batch/${encodeURIComponent(id)}/download?format=${format}`;
    return (await this.transport.request(path, {}, options)).body as ReadableStream<Uint8Array>;
  }

  /** One page of results: at most `limit` rows from the cursor on. @throws BatchNotReadyError */
  async resultPage(
    id: string,
    query: ResultQuery,
    options?: CallOptions,
  ): Promise<{ data: readonly BatchResult[]; next_cursor: string | null }> {
    const init = { ...this.transport.with(options), params: { path: { id }, query } };
    const { results, next_cursor = null } = (await answerOf(this.api.GET('/v1/batch/{id}/download', init))) as BatchResults;
    return { data: results, next_cursor };
  }

  /** The last state that the events told; undefined: they told none. */
  private async lastEvent(id: string, onProgress: WaitOptions['onProgress'], options: CallOptions): Promise<Batch | undefined> {
    let last: Batch | undefined;
    try {
      const path = `/v1/batch/${encodeURIComponent(id)}/events`;
      const { body } = await this.transport.request(path, { headers: { accept: 'text/event-stream' } }, options);
      for await (const { data } of eventsOf(body as ReadableStream<Uint8Array>)) {
        last = JSON.parse(data) as Batch;
        onProgress?.(last);
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      if (error instanceof ModernLeadsError && !['quota_exceeded', 'connection_failed', 'unavailable'].includes(error.code))
        throw error;
    }
    return last;
  }

  private change(path: `/v1/batch/{id}/${'cancel' | 'pause' | 'resume'}`, id: string, options?: CallOptions): Promise<Batch> {
    const init = { ...this.transport.writing(options), params: { path: { id } }, body: {} };
    return answerOf(this.api.POST(path, init));
  }

  private async create<T extends object>(
    path: BatchPath,
    body: object | EnrichTableBody,
    options: PaidOptions = {},
  ): Promise<T | BatchEstimate> {
    if ('csv' in body) return this.upload(path, body, options);
    const init = { ...this.transport.writing(options), params: { query: dryRunOf(options) } };
    // The three paths differ in their rows only, and the caller's signature has checked those.
    const asked = { ...body, ...paidFields(options) } as VerifyBatchBody;
    return paidAnswerOf(this.api.POST(path as '/v1/batch/verify', { ...init, body: asked }) as Promise<{ data?: T }>, options);
  }

  private async upload<T>(path: BatchPath, table: EnrichTableBody, options: PaidOptions): Promise<T | BatchEstimate> {
    const { name, find_phones } = table;
    const fields = { name, find_phones, ...paidFields(options), ...dryRunOf(options) };
    const answer = await sendTable<T & DryRun>(this.transport, path, table, fields, options);
    if (!options.dryRun) return answer;
    const { estimate, ...understood } = answer;
    return { ...estimate, ...understood };
  }
}
