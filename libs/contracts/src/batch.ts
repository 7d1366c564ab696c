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
import { endpoint, PaidQuery, type Scope } from './endpoint';
import { IsCreditLimit, IsLabel } from './paid-fields';

export const BATCH_KINDS = ['enrich', 'verify'] as const;
export type BatchKind = (typeof BATCH_KINDS)[number];

export const BATCH_STATUSES = ['queued', 'processing', 'completed', 'failed', 'cancelled'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];
/** The status of the rows of a kind that found what was looked for. */
export const FOUND_STATUS = { enrich: 'found', verify: 'valid' } as const satisfies Record<BatchKind, string>;
/** A batch with one of these never changes again. */
export const TERMINAL_STATUSES: readonly BatchStatus[] = ['completed', 'failed', 'cancelled'];

export const BATCH_ROWS_MAX = 10_000;
/** Bytes of a body: 10,000 rows of a CRM's export are 2.4 MB. */
const BODY_LIMIT = 8 * 1024 * 1024;

/** What every batch may be given besides its rows. */
export class BatchBody {
  /** Job display name. */
  @IsLabel()
  name?: string;

  /** Your own reference, echoed wherever the batch is shown. */
  @IsLabel()
  ref?: string;

  /** Refuse the batch (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

/** Query of the endpoints that make batches: a CSV body has no other place for these. */
export class VerifyBatchQuery extends PaidQuery {
  /** With a CSV body: job display name. */
  @IsLabel()
  name?: string;

  /** With a CSV body: your own reference. */
  @IsLabel()
  ref?: string;

  /** With a CSV body: refuse the batch (402) if its highest price exceeds this many credits. */
  @IsCreditLimit()
  max_credits?: number;
}

export class EnrichBatchQuery extends VerifyBatchQuery {
  /** With a CSV body: look for phones too. Default: true. */
  @IsOptional()
  @IsBoolean()
  find_phones?: boolean;
}

/** Body of `POST /v1/batch/verify`. */
export class VerifyBatchBody extends BatchBody {
  /**
   * 1 to 10,000 e-mails: strings, or objects with an `email`, whose other fields come back in the result. One that is no e-mail spoils
   * its own row only.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_ROWS_MAX)
  emails!: unknown[];
}

/** Body of `POST /v1/batch/enrich`. */
export class EnrichBatchBody extends BatchBody {
  /**
   * 1 to 10,000 objects with `first_name`, `last_name` and `domain` or `linkedin_url` (or `company_name`), perhaps `job_title` and `country`;
   * other fields come back in the result. A bad value spoils its own row only.
   */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(BATCH_ROWS_MAX)
  rows!: unknown[];

  /** Look for phones too. Default: true. */
  @IsOptional()
  @IsBoolean()
  find_phones?: boolean;
}

/** Body of `POST /v1/batch/{id}/cancel`; it may be left out. */
export class BatchCancelBody {}

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

  @IsUrl({ require_tld: false })
  status_url!: string;

  /** Always 0: its rows are charged as they are worked. */
  @IsInt()
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** Answer of `POST /v1/batch/enrich`. */
export class EnrichBatchCreated {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_STATUSES)
  status!: BatchStatus;

  @IsInt()
  total_rows!: number;

  @IsUrl({ require_tld: false })
  status_url!: string;

  /** Answers 409 `batch_not_ready` until the batch has ended. */
  @IsUrl({ require_tld: false })
  download_url!: string;

  /** Always 0: its rows are charged as they are worked. */
  @IsInt()
  credits_charged!: number;

  @IsOptional()
  @IsString()
  ref?: string;
}

/** A batch and how far it is. */
export class BatchAnswer {
  @IsUUID()
  batch_id!: string;

  @IsIn(BATCH_KINDS)
  kind!: BatchKind;

  /** `failed`: the batch as a whole could not go on. */
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

  /** Rows with the status `found` (enrich) or `valid` (verify). */
  @IsInt()
  found_count!: number;

  /** All other rows that were processed. */
  @IsInt()
  not_found_count!: number;

  /** Rows by status, as far as they are processed or cancelled. */
  @IsObject()
  counts!: Record<string, number>;

  /** Rows that ask the same as one before them: they are worked and charged once. */
  @IsInt()
  duplicate_count!: number;

  @IsNumber({ maxDecimalPlaces: 1 })
  credits_charged!: number;

  /** Null until the batch has ended. */
  @IsOptional()
  @IsUrl({ require_tld: false })
  download_url!: string | null;

  /** Why it failed: no row could be worked, or nobody was there to work them for too long. Its rows without a result are `failed`, and free. */
  @IsOptional()
  @IsString()
  reason!: string | null;

  @IsISO8601()
  created_at!: string;

  @IsOptional()
  @IsISO8601()
  completed_at!: string | null;
}

export class BatchListQuery {
  /** Batches at most, 1 to 100. Default: 20. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  /** `next_cursor` of the page before. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
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

  /** Null: there are no more. */
  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

export const DOWNLOAD_FORMATS = ['json', 'csv', 'ndjson'] as const;
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

export class BatchDownloadQuery {
  /** `csv`: a cell that a spreadsheet would take for a formula begins with an apostrophe. Default: `json`. */
  @IsOptional()
  @IsIn(DOWNLOAD_FORMATS)
  format?: DownloadFormat;

  /** A page instead of the whole: `next_cursor` of the page before, or empty for the first. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  cursor?: string;

  /** Rows of a page, 1 to 1,000. Default: all, or with `cursor` 1,000. */
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

  /** One for each row, in the order of the rows. The row's own fields, and what was found; where the two collide, the row's come under `input`. */
  @IsArray()
  @IsObject({ each: true })
  results!: object[];

  /** Of a page; null: it is the last. */
  @IsOptional()
  @IsString()
  next_cursor?: string | null;
}

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
};

/** What a key needs to see or cancel a batch of a kind: `batch`, or the scope that could have created it. */
export const BATCH_SCOPES: Record<BatchKind, readonly Scope[]> = { enrich: ['batch'], verify: ['batch', 'verify'] };
const ANY_BATCH = BATCH_SCOPES.verify;

export const verifyBatchEndpoint = endpoint({
  position: 410,
  id: 'verifyBatch',
  method: 'POST',
  path: '/v1/batch/verify',
  summary: 'Verify up to 10,000 e-mails',
  description:
    '0.1 credits for each e-mail, nothing for `unknown`, `invalid_syntax`, duplicates and what was already paid. The batch holds its ' +
    'highest price until it ends. Also as `text/csv`, or as a form with a `file`; other columns come back in the results.',
  scopes: BATCH_SCOPES.verify,
  body: VerifyBatchBody,
  table: { rows: 'emails', fields: ['email', 'ref'] },
  query: VerifyBatchQuery,
  response: VerifyBatchCreated,
  bodyLimit: BODY_LIMIT,
  example: {
    request: { emails: ['a@b.com', 'c@d.com', 'e@f.com'] },
    response: { batch_id, status: 'queued', total_emails: 3, status_url, credits_charged: 0 },
  },
});

export const enrichBatchEndpoint = endpoint({
  position: 400,
  id: 'enrichBatch',
  method: 'POST',
  path: '/v1/batch/enrich',
  summary: "Find up to 10,000 people's e-mails and phones",
  description:
    'For each row 1 credit for a verified e-mail and 5 for a phone, each only if found; nothing for duplicates and what was already paid. ' +
    'The batch holds its highest price until it ends. Also as `text/csv`, or as a form with a `file`; other columns come back in the results.',
  scopes: BATCH_SCOPES.enrich,
  body: EnrichBatchBody,
  table: {
    rows: 'rows',
    fields: ['first_name', 'last_name', 'domain', 'linkedin_url', 'company_name', 'job_title', 'country', 'ref'],
  },
  query: EnrichBatchQuery,
  response: EnrichBatchCreated,
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
    response: { batch_id, status: 'queued', total_rows: 2, status_url, download_url, credits_charged: 0 },
  },
});

export const batchEndpoint = endpoint({
  position: 440,
  id: 'getBatch',
  method: 'GET',
  path: '/v1/batch/{id}',
  summary: 'Status of a batch',
  scopes: ANY_BATCH,
  params: BatchParams,
  response: BatchAnswer,
  example: { response: shown },
});

export const listBatchesEndpoint = endpoint({
  position: 430,
  id: 'listBatches',
  method: 'GET',
  path: '/v1/batch',
  summary: 'Batches, newest first',
  description: 'Of all keys of the account with the same mode.',
  scopes: ANY_BATCH,
  query: BatchListQuery,
  response: BatchListAnswer,
  example: { response: { data: [shown], next_cursor: null } },
});

export const cancelBatchEndpoint = endpoint({
  position: 450,
  id: 'cancelBatch',
  method: 'POST',
  path: '/v1/batch/{id}/cancel',
  summary: 'Cancel a batch',
  description:
    'Rows that are done stay, and stay charged; the others end as `cancelled`, and what was held for them is given back. A batch that ' +
    'has ended stays as it is.',
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

export const batchEventsEndpoint = endpoint({
  position: 470,
  id: 'followBatch',
  method: 'GET',
  path: '/v1/batch/{id}/events',
  summary: 'Progress of a batch',
  description:
    'Server-sent events: `progress` when something has changed, then `completed`, `failed` or `cancelled`, each with the batch as JSON. A ' +
    'reader that comes back with `Last-Event-ID` gets what it has not seen; 204: nothing is left. As JSON where only that is accepted.',
  scopes: ANY_BATCH,
  params: BatchParams,
  response: BatchAnswer,
  alsoAnswers: ['text/event-stream'],
  example: { response: shown },
});

export const batchDownloadEndpoint = endpoint({
  position: 460,
  id: 'downloadBatch',
  method: 'GET',
  path: '/v1/batch/{id}/download',
  summary: 'The results of a batch',
  description:
    'As JSON, CSV (`format=csv`) or one JSON object for each line (`format=ndjson`); whole, or in pages with `cursor`.',
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
