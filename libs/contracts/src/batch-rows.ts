import { IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsNumber, IsObject, IsOptional, IsString, Max, Min } from 'class-validator';
import { LOOKUP_STATUSES, type LookupStatus } from './lookup';
import { FIT_LABELS, type FitLabel } from './qualify';
import { REASONS, VERIFY_STATUSES, type VerifyReason, type VerifyStatus } from './verify';

/** A row of `POST /v1/batch/verify` with more than an address. Other fields are returned in the result. */
export class VerifyBatchRow {
  /** E-mail address to verify. An invalid value rejects the row only. */
  @IsOptional()
  email?: unknown;
}

/** A row of `POST /v1/batch/enrich`: the fields of a lookup. An invalid value rejects the row only. Other fields are returned in the result. */
export class EnrichBatchRow {
  @IsOptional()
  first_name?: unknown;

  @IsOptional()
  last_name?: unknown;

  /** Company domain (preferred). Required unless `linkedin_url` or `company_name` is given. */
  @IsOptional()
  domain?: unknown;

  /** E-mail address that is known. Its domain is used if no `domain` of the company is given. */
  @IsOptional()
  email?: unknown;

  /** LinkedIn profile URL. */
  @IsOptional()
  linkedin_url?: unknown;

  /** Improves accuracy. Without `domain`, the company's domain is found from this name. */
  @IsOptional()
  company_name?: unknown;

  @IsOptional()
  job_title?: unknown;

  /** ISO 3166-1 code of the person's country. */
  @IsOptional()
  country?: unknown;
}

/** A row of `POST /v1/batch/qualify`: the fields of `POST /v1/qualify`. An invalid value is left out. Other fields are returned in the result. */
export class QualifyBatchRow {
  /** Company domain. Required, unless `email` is given. */
  @IsOptional()
  domain?: unknown;

  /** E-mail address at the company. Its domain is used if no `domain` is given. */
  @IsOptional()
  email?: unknown;

  @IsOptional()
  company_name?: unknown;

  @IsOptional()
  first_name?: unknown;

  @IsOptional()
  last_name?: unknown;

  @IsOptional()
  job_title?: unknown;

  @IsOptional()
  employees?: unknown;

  @IsOptional()
  employee_range?: unknown;

  @IsOptional()
  industry?: unknown;

  @IsOptional()
  description?: unknown;

  /** ISO 3166-1 code or name of the company's country. */
  @IsOptional()
  country?: unknown;

  /** A list, or a text with commas. */
  @IsOptional()
  technologies?: unknown;

  /** Read what is missing from the company's site. Default: true. */
  @IsOptional()
  fetch?: unknown;

  @IsOptional()
  max_age?: unknown;
}

/** Statuses of rows that have no answer: `rejected` could not be read, `failed` could not be worked, `cancelled` were not worked any more. */
const UNANSWERED = ['rejected', 'failed', 'cancelled'] as const;

/** Every status that a row can have in some kind of batch. */
export const ROW_STATUSES = [...new Set([...LOOKUP_STATUSES, ...VERIFY_STATUSES, 'scored', ...UNANSWERED] as const)];
export type RowStatus = (typeof ROW_STATUSES)[number];

/** What every row has as its result, beside the fields of the row. */
class BatchResult {
  @IsNumber({ maxDecimalPlaces: 1 })
  @Min(0)
  credits_charged!: number;

  /** Why the row has no answer. */
  @IsOptional()
  @IsString()
  error?: string;

  @IsOptional()
  @IsISO8601()
  checked_at?: string;

  /** Fields of the row whose names collide with those of the result. */
  @IsOptional()
  @IsObject()
  input?: Record<string, unknown>;
}

/** The result of a row of a verify batch. */
export class VerifyBatchResult extends BatchResult {
  @IsBoolean()
  verified!: boolean;

  @IsIn([...VERIFY_STATUSES, ...UNANSWERED])
  status!: VerifyStatus | (typeof UNANSWERED)[number];

  /** The address as it was sent. */
  @IsOptional()
  email?: unknown;

  @IsBoolean()
  deliverable!: boolean;

  /** Null if the row has no answer. */
  @IsOptional()
  @IsIn(REASONS)
  reason!: VerifyReason | null;

  /** Mail host that answered. */
  @IsOptional()
  @IsString()
  mx_host?: string | null;

  /** A more likely spelling of the address, if there is one. */
  @IsOptional()
  @IsString()
  did_you_mean?: string | null;
}

/** The result of a row of an enrich batch. */
export class EnrichBatchResult extends BatchResult {
  @IsBoolean()
  verified!: boolean;

  @IsIn([...LOOKUP_STATUSES, ...UNANSWERED])
  status!: LookupStatus | (typeof UNANSWERED)[number];

  /** E-mail address that was found. With `status` `risky`: the best guess. */
  @IsOptional()
  @IsString()
  email!: string | null;

  /** Phone number in international format. */
  @IsOptional()
  @IsString()
  phone!: string | null;

  /** Other verified e-mail addresses of the person. */
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  alt_emails?: string[];

  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  alt_phones?: string[];

  /** Probability, 0 to 1, that `email` (or, without one, `phone`) is the person's. */
  @IsOptional()
  @IsNumber()
  @Min(0)
  @Max(1)
  confidence?: number | null;
}

/** The result of a row of a qualify batch: the answer of `POST /v1/qualify`. */
export class QualifyBatchResult extends BatchResult {
  @IsIn(['scored', ...UNANSWERED])
  status!: 'scored' | (typeof UNANSWERED)[number];

  /** Null if the row has no answer. */
  @IsOptional()
  @IsInt()
  fit_score!: number | null;

  @IsOptional()
  @IsIn(FIT_LABELS)
  fit_label!: FitLabel | null;

  @IsOptional()
  @IsString()
  reason!: string | null;

  @IsOptional()
  @IsNumber()
  confidence?: number;

  @IsOptional()
  @IsString()
  context_hash?: string;

  /** As in `POST /v1/qualify`. */
  @IsOptional()
  @IsArray()
  breakdown?: object[];

  @IsOptional()
  @IsArray()
  gates?: object[];

  @IsOptional()
  @IsArray()
  facts?: object[];
}
