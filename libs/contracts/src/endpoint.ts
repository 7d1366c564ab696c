import { IsBoolean, IsOptional } from 'class-validator';
import type { ClassRef } from './class-ref';
import type { Tenths } from './credits';
import type { ErrorCode } from './errors';
import type { Rpc } from './rpc';
import type { Subject } from './subject';

export const SCOPES = ['lookup', 'verify', 'qualify', 'domain_finder', 'research', 'batch', 'clean_names', 'webhooks'] as const;
export type Scope = (typeof SCOPES)[number];

/** A route of the public API. The gateway, the OpenAPI document and the client are all made from these constants. */
export interface Endpoint<
  Body extends object = object,
  Response extends object = object,
  Query extends object = object,
  Params extends object = object,
> {
  /** `operationId` in the OpenAPI document. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Its parameters are written as in OpenAPI: `/v1/batch/{id}`. */
  readonly path: `/v1/${string}`;
  readonly summary: string;
  readonly description?: string;
  /** A key with any one of these may call it; empty: every valid key. */
  readonly scopes: readonly Scope[];
  /** The parameters of the path. One that does not fit is as unknown as one that belongs to nobody: 404. */
  readonly params?: ClassRef<Params>;
  readonly body?: ClassRef<Body>;
  /** No body at all is taken for an empty one. */
  readonly optionalBody?: boolean;
  readonly query?: ClassRef<Query>;
  readonly response: ClassRef<Response>;
  /** Media types besides JSON in which it can answer. */
  readonly alsoAnswers?: readonly string[];
  /** It also takes a table (`text/csv`, or a form with a `file`): the field that its rows become, and their fields that we know. */
  readonly table?: { readonly rows: string; readonly fields: readonly string[] };
  /** Bytes that its body may have; default: 64 KiB. */
  readonly bodyLimit?: number;
  /** It is sold like the paid ones, at no price: no credits can lack, and the hourly cap does not matter. */
  readonly free?: boolean;
  /** The field of the body that the rows of a `text/csv` body stand for; absent: it takes no such body. */
  readonly csvRows?: string;
  /** Codes beyond those that every endpoint can answer. */
  readonly errors?: readonly ErrorCode[];
  /** An example of the body and of its answer, shown in the reference. */
  readonly example: { request?: Record<string, unknown>; response: Record<string, unknown> };
}

/** Query of every paid endpoint. */
export class PaidQuery {
  /** Answer with an estimate of the cost, and do nothing else. */
  @IsOptional()
  @IsBoolean()
  dry_run?: boolean;
}

/** Fields that every paid body may carry. */
export interface PaidRequest {
  ref?: string;
  max_credits?: number;
}

/** A question within another. */
export interface Part<Request, Result> {
  readonly body: Request;
  /** Its answer within that to the whole, final even where the whole is not; undefined: nothing that costs was found. */
  readonly of: (whole: Result) => Result | undefined;
}

/** How the gateway sells the answer of a service: what it asks, what it charges, how long the account may ask again for free. */
export interface Sale<
  Request extends PaidRequest,
  Job extends object,
  Result extends object,
  Query extends PaidQuery = PaidQuery,
> {
  readonly endpoint: Endpoint<Request>;
  readonly rpc: Rpc<Job, Result>;
  readonly job: (body: Request, query: Query) => Job;
  /** Cuts a job that may be too big for one message; absent: it never is. At least one piece, in order. */
  readonly split?: (job: Job) => Job[];
  /** Makes one result of those of the pieces, which come in the same order. */
  readonly join?: (results: Result[]) => Result;
  /** What the call holds before work begins. */
  readonly highestPrice: (body: Request) => Tenths;
  readonly price: (result: Result) => Tenths;
  /** Names what the account owns once it has paid; equal for equal questions. At most 500 characters. */
  readonly entitlement: (body: Request) => string;
  /** Lesser questions that this one includes: who pays for the whole owns each, and what is owned of them is not paid for again. */
  readonly parts?: (body: Request) => readonly Part<Request, Result>[];
  /** Seconds for which the answer is free for the account that got it; 0: never served again. */
  readonly freshForSeconds: (result: Result) => number;
  /** Seconds after which a better answer can be had; undefined: the answer is final and is stored under its Idempotency-Key. */
  readonly retryAfterSeconds: (result: Result) => number | undefined;
  /** What of the question stands in the answer: equal questions may be spelt differently. */
  readonly echo: (body: Request) => Partial<Result>;
  /** Whom the question, or an answer to it, tells of; absent: nobody. */
  readonly subjects?: (body: Request, answer: Partial<Result>) => Subject[];
  /** What is answered instead where one of them is on the suppression list. */
  readonly withheld?: (body: Request) => Result;
  /** What of the answer belongs to this call alone, and is not kept for the next; no result: the answer was already paid. */
  readonly momentary?: (query: Query, result?: Result) => Partial<Result>;
  /** The field of the answer that says that it cost nothing because it was already paid; absent where nothing ever costs. */
  readonly cachedField?: 'cached' | 'cached_hit';
}
