import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { type Mode, MODES } from './call-context';
import { IsDateTime } from './date-time';
import { endpoint } from './endpoint';
import { IsPageCursor } from './page-cursor';
import { schedule } from './queue';

/** `api`: a call with a key, over REST or MCP. `dashboard`: one of somebody signed in. */
export const REQUEST_SOURCES = ['api', 'dashboard'] as const;
export type RequestSource = (typeof REQUEST_SOURCES)[number];

export const STATUS_CLASSES = ['2xx', '4xx', '5xx'] as const;

/** Days that a request stays in the log. */
export const REQUEST_LOG_DAYS = 30;

/** Deletes requests that are older. */
export const requestLogPurge = schedule({ name: 'request-log.purge', owner: 'gateway', everyMs: 900_000 });

/** Query of `GET /v1/requests`. */
export class RequestQuery {
  /** Default: the mode of the key. */
  @IsOptional()
  @IsIn(MODES)
  mode?: Mode;

  /** Default: `api`. */
  @IsOptional()
  @IsIn(REQUEST_SOURCES)
  source?: RequestSource;

  @IsOptional()
  @IsIn(STATUS_CLASSES)
  status?: (typeof STATUS_CLASSES)[number];

  @IsOptional()
  @Matches(/^[a-z_]{1,40}$/, { message: 'must be an error code such as rate_limited' })
  code?: string;

  /** Operation, such as `verifyEmail`. */
  @IsOptional()
  @Matches(/^[A-Za-z]{1,40}$/, { message: 'must be an operation such as verifyEmail' })
  endpoint?: string;

  @IsOptional()
  @IsUUID()
  key_id?: string;

  @IsOptional()
  @IsDateTime()
  from?: string;

  /** Exclusive. */
  @IsOptional()
  @IsDateTime()
  to?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;

  @IsOptional()
  @IsPageCursor(/^\d{13}\.[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  cursor?: string;
}

export class RequestParams {
  /** `X-Request-Id` of the answer. */
  @IsString()
  @MinLength(1)
  @MaxLength(128)
  id!: string;
}

/** One call: neither its body nor anything else that it sent. */
export class RequestView {
  @IsString()
  request_id!: string;

  @IsISO8601()
  at!: string;

  @IsIn(MODES)
  mode!: Mode;

  @IsIn(REQUEST_SOURCES)
  source!: RequestSource;

  @IsString()
  method!: string;

  /** Of the route. */
  @IsString()
  path!: string;

  @IsString()
  endpoint!: string;

  @IsInt()
  status!: number;

  @IsOptional()
  @IsString()
  code!: string | null;

  @IsInt()
  latency_ms!: number;

  @IsNumber()
  credits_charged!: number;

  /** The answer was paid for before. */
  @IsBoolean()
  cached!: boolean;

  @IsBoolean()
  replayed!: boolean;

  @IsUUID()
  key_id!: string;

  @IsOptional()
  @IsString()
  key_name!: string | null;

  /** W3C Trace Context. */
  @IsString()
  trace_id!: string;

  /** As in `GET /v1/usage`. */
  @IsOptional()
  @IsUUID()
  operation_id!: string | null;

  /** Its batch or research job. */
  @IsOptional()
  @IsUUID()
  job_id!: string | null;

  @IsOptional()
  @IsString()
  user_agent!: string | null;

  @IsOptional()
  @IsString()
  ip!: string | null;

  /** Calls that it stands for. */
  @IsInt()
  sample_weight!: number;
}

/** Answer of `GET /v1/requests`. */
export class RequestPage {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RequestView)
  data!: RequestView[];

  @IsOptional()
  @IsString()
  next_cursor!: string | null;
}

export class RequestCharge {
  @IsString()
  id!: string;

  @IsNumber()
  credits!: number;

  @IsISO8601()
  created_at!: string;
}

/** Answer of `GET /v1/requests/{id}`. */
export class RequestDetail extends RequestView {
  @IsArray()
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RequestCharge)
  charges!: RequestCharge[];
}

const EXAMPLE = {
  request_id: '5c0f6f5e-8f0f-4d52-9d54-2f1de1a3a003',
  at: '2026-04-26T10:34:21.000Z',
  mode: 'live',
  source: 'api',
  method: 'POST',
  path: '/v1/verify/email',
  endpoint: 'verifyEmail',
  status: 200,
  code: null,
  latency_ms: 412,
  credits_charged: 1,
  cached: false,
  replayed: false,
  key_id: '0b8f6f5e-8f0f-4d52-9d54-2f1de1a3a002',
  key_name: 'CRM',
  trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
  operation_id: '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a005',
  job_id: null,
  user_agent: 'curl/8.5.0',
  ip: '203.0.113.7',
  sample_weight: 1,
};

export const listRequestsRoute = endpoint({
  position: 812,
  id: 'listRequests',
  method: 'GET',
  path: '/v1/requests',
  summary: 'List requests',
  description:
    'Returns the calls of the account in one mode, newest first, kept for 30 days, without bodies. A call is listed within a second of its answer. Above a rate, one call of ten that succeeded is listed, with its `sample_weight`; calls that failed always are.',
  scopes: [],
  query: RequestQuery,
  response: RequestPage,
  example: { response: { data: [EXAMPLE], next_cursor: null } },
});

export const getRequestRoute = endpoint({
  position: 814,
  id: 'getRequest',
  method: 'GET',
  path: '/v1/requests/{id}',
  summary: 'Retrieve a request',
  description:
    'Returns a call of the account by its `X-Request-Id`, in either mode, with what it and its job were charged, the last 100 charges. Of several calls with one id, the last.',
  scopes: [],
  params: RequestParams,
  response: RequestDetail,
  example: {
    response: { ...EXAMPLE, charges: [{ id: '42', credits: 1, created_at: '2026-04-26T10:34:21.000Z' }] },
  },
});
