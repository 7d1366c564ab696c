import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  EnrichBatchResult,
  EnrichBatchRow,
  QualifyBatchResult,
  QualifyBatchRow,
  ROW_STATUSES,
  type RowStatus,
  VerifyBatchResult,
  VerifyBatchRow,
} from './batch-rows';
import type { ClassRef } from './class-ref';
import { IsColumnMap } from './column-map';
import { ElementsDescribedBy } from './described-by';
import { EmptyIsPresent } from './empty-is-present';
import { endpoint, PaidQuery, type Scope } from './endpoint';
import { LookupAnswer } from './lookup';
import { IsPageCursor } from './page-cursor';
import { IsCreditLimit, IsLabel } from './paid-fields';
import { FitQuestion, QualifyAnswer } from './qualify';
import { RowWarning } from './row-warning';
import { TableColumns } from './table';
import { fieldNames } from './validation-plan';
import { VerifyEmailAnswer } from './verify';

export const BATCH_KINDS = ['enrich', 'verify', 'qualify'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

export const BATCH_STATUSES = ['queued', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];
/** The status of the rows of a kind that found what was looked for. */
export const FOUND_STATUS = { enrich: 'found', verify: 'valid', qualify: 'scored' } as const satisfies Record<BatchKind, string>;
/** A batch with one of these never changes again. */
export const TERMINAL_STATUSES: readonly BatchStatus[] = ['completed', 'failed', 'cancelled'];

export const BATCH_ROWS_MAX = 10_000;
/** Bytes of a body: 10,000 rows of a CRM's export are 2.4 MB. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** What every batch may be given besides its rows. */
export class BatchBody {
  /** Display name of the batch. */
  @IsLabel()
  name?: string;

  /** Your own reference. Returned wherever the batch is returned. */
  @IsLabel()
  ref?: string;

  /** Refuse the batch (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;

  /** Which field of the rows holds which of ours, as in `{"email": "E-mail 1"}`. */
  @IsOptional()
  @IsObject()
  columns?: Record<string, unknown>;
}

/** Query of the endpoints that make batches: a CSV body has no other place for these. */
export class VerifyBatchQuery extends PaidQuery {
  /** Display name of the batch. For CSV bodies. */
  @IsLabel()
  name?: string;

  /** Your own reference. For CSV bodies. */
  @IsLabel()
  ref?: string;

  /** Same as `columns`, for CSV bodies: `email=E-mail 1,first_name=Vorname`. Columns with a usual name are known by it. */
  @IsColumnMap()
  map?: string;

  /** Refuse the batch (402) if its highest price exceeds this many credits. For CSV bodies. */
  @IsCreditLimit()
  max_credits?: number;
}

export class EnrichBatchQuery extends VerifyBatchQuery {
  /** Also look for phone numbers. Default: true. For CSV bodies. */
  @IsOptional()
  @IsBoolean()
  find_phones?: boolean;
}

/** Values in place of a row, each of which rejects its row only. */
const NO_ROWS = ['number', 'boolean', 'null', 'array'] as const;

/** Body of `POST /v1/batch/verify`. */
export class VerifyBatchBody extends BatchBody {
  /**
   * 1 to 10,000 e-mail addresses: strings, or objects with an `email`, whose other fields are returned in the result. An invalid
   * address rejects its own row only.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_ROWS_MAX)
  @ElementsDescribedBy([VerifyBatchRow], ['string', ...NO_ROWS])
  emails!: unknown[];
}

/** Body of `POST /v1/batch/enrich`. */
export class EnrichBatchBody extends BatchBody {
  /**
   * 1 to 10,000 objects with `first_name`, `last_name` and `domain` or `linkedin_url` (or `company_name`, or the `email` that is known, for its
   * domain), perhaps `job_title`, `country`, `employees` and `min_confidence`; other fields are returned in the result. A value that cannot be used
   * is left out and listed in `warnings`; a row that cannot be worked without it is rejected, and no other.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_ROWS_MAX)
  @ElementsDescribedBy([EnrichBatchRow], ['string', ...NO_ROWS])
  rows!: unknown[];

  /** Also look for phone numbers. Default: true. */
  @IsOptional()
  @IsBoolean()
  find_phones?: boolean;
}

/** Body of `POST /v1/batch/qualify`. */
export class QualifyBatchBody extends BatchBody {
  /**
   * 1 to 10,000 objects with the `domain` of a company (or an `email`, for its domain) and what is known of it, as in `POST /v1/qualify`; other
   * fields are returned in the result. A value that cannot be used is left out and listed in `warnings`; a row without a domain is rejected, and
   * no other.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_ROWS_MAX)
  @ElementsDescribedBy([QualifyBatchRow], ['string', ...NO_ROWS])
  rows!: unknown[];
}

/** Body of `POST /v1/batch/{id}/cancel`. Optional. */
export class BatchCancelBody {}

/** Body of `POST /v1/batch/{id}/pause` and `…/resume`. Optional. */
export class BatchPauseBody {}

export class BatchParams {
  /** The `batch_id`. */
  @IsUUID()
  id!: string;
}

/** Answer of `POST /v1/batch/verify`. */
export class VerifyBatchCreated {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_STATUSES)
  status!: BatchStatus;

  @IsInt()
  total_emails!: number;

  /** How the columns were understood. Only for a table. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TableColumns)
  columns?: TableColumns;

  /** Values that were left out of rows, e.g. a second address in the same field. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RowWarning)
  warnings!: RowWarning[];

  @IsUrl({ require_tld: false })
  status_url!: string;

  /** Always 0. Rows are charged when they are processed. */
  @IsInt()
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Answer of `POST /v1/batch/enrich` and `POST /v1/batch/qualify`. */
export class EnrichBatchCreated {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_STATUSES)
  status!: BatchStatus;

  @IsInt()
  total_rows!: number;

  /** How the columns were understood. Only for a table. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => TableColumns)
  columns?: TableColumns;

  /** Values that were left out of rows, e.g. a `domain` that is a page on a social network. */
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RowWarning)
  warnings!: RowWarning[];

  @IsUrl({ require_tld: false })
  status_url!: string;

  /** Answers 409 `batch_not_ready` until the batch has ended. */
  @IsUrl({ require_tld: false })
  download_url!: string;

  /** Always 0. Rows are charged when they are processed. */
  @IsInt()
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Answer of `DELETE /v1/batch/{id}`. */
export class BatchDeleted {
  @IsUUID()
  id!: string;

  @IsBoolean()
  deleted!: boolean;
}

/** A batch and its progress. */
export class BatchAnswer {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  /** `failed`: the batch ended before all rows could be processed, or no row could be processed. */
  @IsIn(BATCH_STATUSES)
  status!: BatchStatus;

  @IsOptional()
  @IsString()
  name!: string | null;

  @IsOptional()
  @IsString()
  ref!: string | null;

  @IsInt()
  total_rows!: number;

  /** `found_count` + `not_found_count`. */
  @IsInt()
  processed_rows!: number;

  /** Rows with the status `found` (enrich), `valid` (verify) or `scored` (qualify). */
  @IsInt()
  found_count!: number;

  /** All other rows that were processed. */
  @IsInt()
  not_found_count!: number;

  /** Number of rows by status. Rows that are still open are not included. */
  @IsObject()
  counts!: Record<string, number>;

  /** Rows that repeat an earlier row. They are processed and charged once. */
  @IsInt()
  duplicate_count!: number;

  @IsNumber({ maxDecimalPlaces: 1 })
  credits_charged!: number;

  /** URL of the results. Null until the batch has ended. */
  @IsOptional()
  @IsUrl({ require_tld: false })
  download_url!: string | null;

  /** Why the batch failed: no row could be processed, or a service was unavailable for too long. Rows without a result are `failed` and free. */
  @IsOptional()
  @IsString()
  reason!: string | null;

  @IsISO8601()
  created_at!: string;

  @IsOptional()
  @IsISO8601()
  completed_at!: string | null;

  /** Null: not paused. A pause is no `status`. */
  @IsOptional()
  @IsISO8601()
  paused_at!: string | null;
}

export class BatchListQuery {
  /** Maximum number of batches, 1 to 100. Default: 20. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** `next_cursor` of the previous page. */
  @IsOptional()
  @IsPageCursor(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  cursor?: string;

  /** Only batches with this status. */
  @IsOptional()
  @IsIn(BATCH_STATUSES)
  status?: BatchStatus;

  @IsOptional()
  @IsIn(BATCH_KINDS)
  kind?: BatchKind;
}

/** Answer of `GET /v1/batch`: newest first. */
export class BatchListAnswer {
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => BatchAnswer)
  data!: BatchAnswer[];

  /** Cursor of the next page. Null on the last page. */
  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

export class BatchEventsQuery {
  /** Same as the `Last-Event-ID` header, for `EventSource` polyfills, which send it here. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  lastEventId?: string;
}

export const DOWNLOAD_FORMATS = ['json', 'csv', 'ndjson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];
export const DOWNLOAD_CONTENTS = ['results', 'input'] as const;
export type DownloadContent = (typeof DOWNLOAD_CONTENTS)[number];

export class BatchDownloadQuery {
  /** Format of the results. Default: the one that `Accept` prefers, else `json`. In `csv`, an apostrophe precedes a cell that a spreadsheet would evaluate as a formula. */
  @IsOptional()
  @IsIn(DOWNLOAD_FORMATS)
  format?: DownloadFormat;

  /** Only rows with this status, such as `unknown`. */
  @IsOptional()
  @IsIn(ROW_STATUSES)
  status?: RowStatus;

  /** `input`: each row as it was sent, to run it again. Default: `results`. */
  @IsOptional()
  @IsIn(DOWNLOAD_CONTENTS)
  content?: DownloadContent;

  /** Before the batch has ended: return the rows that are done, instead of 409. */
  @IsOptional()
  @IsBoolean()
  partial?: boolean;

  /** Return one page: `next_cursor` of the previous page, which is also its header `X-Next-Cursor`, or empty for the first page. In every format. */
  @IsOptional()
  @EmptyIsPresent()
  @IsPageCursor(/^\d{0,5}$/)
  cursor?: string;

  /** Rows per page, 1 to 1,000, in every format. Default: all rows, or 1,000 with `cursor`. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  limit?: number;
}

/** Answer of `GET /v1/batch/{id}/download`. */
export class BatchDownloadAnswer {
  @IsUUID()
  batch_id!: string;

  /** One result for each row, in the order of the rows: the fields of the row and of the answer. A field of the row that has the name of a field of the answer is returned under `input`. */
  @IsArray()
  @IsObject({ each: true })
  @ElementsDescribedBy([EnrichBatchResult, VerifyBatchResult, QualifyBatchResult])
  results!: object[];

  /** Cursor of the next page. Null on the last page. */
  @IsOptional()
  @IsString()
  next_cursor?: string | null;
}

/** Fields of an answer that no result has: a reference is the row's own, and a result is final. */
const NOT_IN_RESULTS = new Set(['ref', 'trace', 'retry_after']);

/**
 * Fields that the result of a row may have besides those of the row: a field of the row that has the name of one of these comes back under
 * `input`, whatever came of the row.
 */
export const RESULT_FIELDS: Record<BatchKind, readonly string[]> = {
  verify: resultFields(VerifyEmailAnswer),
  enrich: resultFields(LookupAnswer),
  qualify: ['status', ...resultFields(QualifyAnswer)],
};

function resultFields(answer: ClassRef<object>): string[] {
  return [...fieldNames(answer).filter((name) => !NOT_IN_RESULTS.has(name)), 'error', 'input'];
}

/** Fields of the question: they stand in the result as they were given. */
export const ECHOED_FIELDS: Record<BatchKind, readonly string[]> = {
  verify: ['email'],
  enrich: ['first_name', 'last_name', 'domain', 'linkedin_url', 'company_name', 'job_title', 'country'],
  qualify: fieldNames(FitQuestion),
};

const batch_id = '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a011';
const status_url = `https://leads.example.com/v1/batch/${batch_id}`;
const download_url = `${status_url}/download`;
const shown = {
  batch_id,
  kind: 'enrich',
  status: 'processing',
  name: 'Q2 outbound',
  ref: null,
  total_rows: 1000,
  processed_rows: 423,
  found_count: 312,
  not_found_count: 111,
  counts: { found: 312, not_found: 104, risky: 7 },
  duplicate_count: 3,
  credits_charged: 312,
  download_url: null,
  reason: null,
  created_at: '2026-04-26T10:30:00.000Z',
  completed_at: null,
  paused_at: null,
};

/** What a key needs to see or cancel a batch of a kind: `batch`, or the scope that could have created it. */
export const BATCH_SCOPES: Record<BatchKind, readonly Scope[]> = {
  enrich: ['batch'],
  verify: ['batch', 'verify'],
  qualify: ['batch', 'qualify'],
};
const ANY_BATCH: readonly Scope[] = [...new Set(Object.values(BATCH_SCOPES).flat())];

export const verifyBatchRoute = endpoint({
  position: 410,
  id: 'verifyBatch',
  method: 'POST',
  path: '/v1/batch/verify',
  summary: 'Create a verify batch',
  description:
    'Verifies 1 to 10,000 e-mail addresses in the background. Costs 0.1 credits for each address; `unknown`, `invalid_syntax`, duplicates and ' +
    'addresses that the account has already paid for are free. The batch holds its highest price until it ends. The rows can also be sent as ' +
    '`text/csv`, `text/tab-separated-values` or a form with a `file`: columns are known by their usual names in 18 languages, and those that are not used ' +
    'come back in the results.',
  scopes: BATCH_SCOPES.verify,
  body: VerifyBatchBody,
  table: { rows: 'emails', fields: ['email', 'ref'], rowsBy: 'field' },
  query: VerifyBatchQuery,
  response: VerifyBatchCreated,
  errors: ['quota_exceeded'],
  bodyLimit: BODY_LIMIT,
  example: {
    request: { emails: ['a@b.com', 'c@d.com', 'e@f.com'] },
    response: { batch_id, status: 'queued', total_emails: 3, warnings: [], status_url, credits_charged: 0 },
  },
});

export const enrichBatchRoute = endpoint({
  position: 400,
  id: 'enrichBatch',
  method: 'POST',
  path: '/v1/batch/enrich',
  summary: 'Create an enrich batch',
  description:
    'Looks up the e-mail addresses and phone numbers of 1 to 10,000 people in the background. Costs 1 credit for each verified e-mail address and ' +
    '5 credits for each phone number that is found; duplicates and answers that the account has already paid for are free. The batch holds its ' +
    'highest price until it ends. The rows can also be sent as `text/csv`, `text/tab-separated-values` or a form with a `file`: columns are known by ' +
    'their usual names in 18 languages, and those that are not used come back in the results.',
  scopes: BATCH_SCOPES.enrich,
  body: EnrichBatchBody,
  table: {
    rows: 'rows',
    fields: [
      'first_name',
      'last_name',
      'domain',
      'email',
      'linkedin_url',
      'company_name',
      'job_title',
      'country',
      'employees',
      'min_confidence',
      'ref',
    ],
    rowsBy: 'field',
  },
  query: EnrichBatchQuery,
  response: EnrichBatchCreated,
  errors: ['quota_exceeded'],
  bodyLimit: BODY_LIMIT,
  example: {
    request: {
      name: 'Q2 outbound',
      find_phones: true,
      rows: [
        { first_name: 'John', last_name: 'Doe', domain: 'acme.com' },
        { first_name: 'Jane', last_name: 'Smith', linkedin_url: 'https://linkedin.com/in/janesmith' },
      ],
    },
    response: { batch_id, status: 'queued', total_rows: 2, warnings: [], status_url, download_url, credits_charged: 0 },
  },
});

export const qualifyBatchRoute = endpoint({
  position: 415,
  id: 'qualifyBatch',
  method: 'POST',
  path: '/v1/batch/qualify',
  summary: 'Create a qualify batch',
  description:
    'Scores 1 to 10,000 companies or people by the buyer context that is in force now, in the background. Costs 1 credit for each row that is scored; duplicates and answers that the ' +
    'account has already paid for are free. The batch holds its highest price until it ends. The rows can also be sent as `text/csv`, ' +
    '`text/tab-separated-values` or a form with a `file`: columns are known by their usual names in 18 languages (`industry`, `description`, ' +
    '`employee_range`, `technologies`, `fetch` and `max_age` by these), and those that are not used come back in the results.',
  scopes: BATCH_SCOPES.qualify,
  body: QualifyBatchBody,
  table: {
    rows: 'rows',
    fields: ['first_name', 'last_name', 'domain', 'email', 'company_name', 'job_title', 'country', 'employees', 'ref'],
    identifiedBy: ['domain', 'email'],
    rowsBy: 'field',
  },
  query: VerifyBatchQuery,
  response: EnrichBatchCreated,
  errors: ['quota_exceeded', 'buyer_context_missing'],
  bodyLimit: BODY_LIMIT,
  example: {
    request: { name: 'Q2 accounts', rows: [{ domain: 'acme.com', employees: 50, industry: 'SaaS' }, { domain: 'foo.com' }] },
    response: { batch_id, status: 'queued', total_rows: 2, warnings: [], status_url, download_url, credits_charged: 0 },
  },
});

export const getBatchRoute = endpoint({
  position: 440,
  id: 'getBatch',
  method: 'GET',
  path: '/v1/batch/{id}',
  summary: 'Retrieve a batch',
  scopes: ANY_BATCH,
  params: BatchParams,
  response: BatchAnswer,
  example: { response: shown },
});

export const listBatchesRoute = endpoint({
  position: 430,
  id: 'listBatches',
  method: 'GET',
  path: '/v1/batch',
  summary: 'List batches',
  description: 'Returns the batches of the account, newest first. Batches of all keys with the same mode are included.',
  scopes: ANY_BATCH,
  query: BatchListQuery,
  response: BatchListAnswer,
  example: { response: { data: [shown], next_cursor: null } },
});

export const cancelBatchRoute = endpoint({
  position: 450,
  id: 'cancelBatch',
  method: 'POST',
  path: '/v1/batch/{id}/cancel',
  summary: 'Cancel a batch',
  description:
    'Ends a batch. Rows that have a result keep it and stay charged; all other rows end as `cancelled`, and their hold is released. ' +
    'Cancelling a batch that has ended changes nothing.',
  scopes: ANY_BATCH,
  params: BatchParams,
  body: BatchCancelBody,
  optionalBody: true,
  response: BatchAnswer,
  example: {
    request: {},
    response: {
      ...shown,
      status: 'cancelled',
      counts: { ...shown.counts, cancelled: 577 },
      download_url,
      completed_at: '2026-04-26T10:34:21.000Z',
    },
  },
});

export const pauseBatchRoute = endpoint({
  position: 451,
  id: 'pauseBatch',
  method: 'POST',
  path: '/v1/batch/{id}/pause',
  summary: 'Pause a batch',
  description:
    'Starts no further row until the batch is resumed. Rows that are being processed are finished and charged, and the hold of the others stays. The ' +
    '`status` stays `queued` or `processing`; `paused_at` tells when. A batch that is paused for 30 days is cancelled. Pausing a batch that is paused, or ' +
    'has ended, changes nothing.',
  scopes: ANY_BATCH,
  params: BatchParams,
  body: BatchPauseBody,
  optionalBody: true,
  response: BatchAnswer,
  example: { request: {}, response: { ...shown, paused_at: '2026-04-26T10:32:07.000Z' } },
});

export const resumeBatchRoute = endpoint({
  position: 452,
  id: 'resumeBatch',
  method: 'POST',
  path: '/v1/batch/{id}/resume',
  summary: 'Resume a batch',
  description:
    'Processes the rows of a paused batch that have no result yet. Resuming a batch that is not paused changes nothing.',
  scopes: ANY_BATCH,
  params: BatchParams,
  body: BatchPauseBody,
  optionalBody: true,
  response: BatchAnswer,
  example: { request: {}, response: shown },
});

export const deleteBatchRoute = endpoint({
  position: 455,
  id: 'deleteBatch',
  method: 'DELETE',
  path: '/v1/batch/{id}',
  summary: 'Delete a batch',
  description:
    'Deletes a batch that has ended, with its rows and results. Charges stay. Cancel a batch that has not ended first; without a call, batches are deleted ' +
    '30 days after their end.',
  scopes: ANY_BATCH,
  params: BatchParams,
  response: BatchDeleted,
  errors: ['batch_not_ready'],
  example: { response: { id: batch_id, deleted: true } },
});

export const followBatchRoute = endpoint({
  position: 470,
  id: 'followBatch',
  method: 'GET',
  path: '/v1/batch/{id}/events',
  summary: 'Stream the progress of a batch',
  description:
    'Sends server-sent events: `progress` after each change, then `completed`, `failed` or `cancelled`, each with the batch as JSON. A client ' +
    'that reconnects with `Last-Event-ID` receives the events after that one, or 204 if there are none left. A client whose `Accept` prefers ' +
    '`application/json` receives the batch as JSON. A stream ends with its key, and after 10 minutes.',
  scopes: ANY_BATCH,
  params: BatchParams,
  query: BatchEventsQuery,
  response: BatchAnswer,
  errors: ['quota_exceeded'],
  streams: true,
  example: { response: shown },
});

export const downloadBatchRoute = endpoint({
  position: 460,
  id: 'downloadBatch',
  method: 'GET',
  path: '/v1/batch/{id}/download',
  summary: 'Download the results of a batch',
  description:
    'Returns the results in the order of the rows, as JSON, CSV (`format=csv`) or one JSON object per line (`format=ndjson`). Without `format`, ' +
    '`Accept: text/csv` and `Accept: application/x-ndjson` choose. Returns all of them, or one page with `limit` or `cursor`; then the header `X-Next-Cursor` has the cursor of the next page, and is absent on the last one.',
  scopes: ANY_BATCH,
  params: BatchParams,
  query: BatchDownloadQuery,
  response: BatchDownloadAnswer,
  alsoAnswers: ['text/csv', 'application/x-ndjson'],
  errors: ['batch_not_ready'],
  example: {
    response: {
      batch_id,
      results: [
        {
          first_name: 'John',
          last_name: 'Doe',
          domain: 'acme.com',
          email: 'john@acme.com',
          phone: '+1 555 010 0001',
          status: 'found',
          verified: true,
          credits_charged: 6,
        },
      ],
    },
  },
});
