import { IsBoolean, IsOptional } from 'class-validator';
import type { ClassRef } from './class-ref';
import type { Tenths } from './credits';
import type { ErrorCode } from './errors';
import type { Rpc } from './rpc';

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

/** How the gateway sells the answer of a service: what it asks, what it charges, how long the account may ask again for free. */
export interface Sale<Request extends PaidRequest, Job extends object, Result extends object> {
  readonly endpoint: Endpoint<Request>;
  readonly rpc: Rpc<Job, Result>;
  readonly job: (body: Request) => Job;
  /** What the call holds before work begins. */
  readonly highestPrice: (body: Request) => Tenths;
  readonly price: (result: Result) => Tenths;
  /** Names what the account owns once it has paid; equal for equal questions. At most 500 characters. */
  readonly entitlement: (body: Request) => string;
  /** Seconds for which a paid answer is free for the account that paid it; 0: never served again. */
  readonly freshForSeconds: (result: Result) => number;
  /** Seconds after which a better answer can be had; undefined: the answer is final and is stored under its Idempotency-Key. */
  readonly retryAfterSeconds: (result: Result) => number | undefined;
  /** What of the question stands in the answer: equal questions may be spelt differently. */
  readonly echo: (body: Request) => Partial<Result>;
  /** The field of the answer that says that it cost nothing because it was already paid. */
  readonly cachedField: 'cached' | 'cached_hit';
}
