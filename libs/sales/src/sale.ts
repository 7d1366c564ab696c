import type { Endpoint, PaidQuery, Rpc, Tenths } from '@modernleads/contracts';

/** Fields that every paid body may carry. */
export interface PaidRequest {
  ref?: string;
  max_credits?: number;
}

/** A question within another. */
export interface Part<Request, Result> {
  readonly body: Request;
  /** Its answer within that to the whole, final even where the whole is not; undefined: nothing that costs was found. */
  of(whole: Result): Result | undefined;
}

/**
 * How the answer of a service is sold: what it asks, what it charges, how long the account may ask again for free. Written as methods,
 * whose parameters TypeScript compares both ways, so that sales of different questions fit into one table.
 */
export interface Sale<
  Request extends PaidRequest,
  Job extends object,
  Result extends object,
  Query extends PaidQuery = PaidQuery,
> {
  readonly endpoint: Endpoint<Request>;
  readonly rpc: Rpc<Job, Result>;
  /** The question as it is understood: equal for questions that mean the same. Absent: as it is. @throws ApiError `invalid_input`. */
  read?(body: Request): Request;
  job(body: Request, query: Query): Job;
  /** Cuts a job that may be too big for one message; absent: it never is. At least one piece, in order. */
  split?(job: Job): Iterable<Job>;
  /** Makes one result of those of the pieces, which come in the same order. */
  join?(results: Result[]): Result;
  /** What the call holds before work begins. */
  highestPrice(body: Request): Tenths;
  price(result: Result): Tenths;
  /** Names what the account owns once it has paid; equal for equal questions. At most 500 characters. */
  entitlement(body: Request): string;
  /** Lesser questions that this one includes: who pays for the whole owns each, and what is owned of them is not paid for again. */
  parts?(body: Request): readonly Part<Request, Result>[];
  /** Seconds for which the answer is free for the account that got it; 0: never served again. */
  freshForSeconds(result: Result): number;
  /** Seconds after which a better answer can be had; undefined: the answer is final and is stored under its Idempotency-Key. */
  retryAfterSeconds(result: Result): number | undefined;
  /** What of the question stands in the answer: equal questions may be spelt differently. */
  echo(body: Request): Partial<Result>;
  /** What of the answer belongs to this call alone, and is not kept for the next; no result: the answer was already paid. */
  momentary?(query: Query, result?: Result): Partial<Result>;
  /** The field of the answer that says that it cost nothing because it was already paid; absent where nothing ever costs. */
  readonly cachedField?: 'cached' | 'cached_hit';
}

/** Of whatever question. */
export type AnySale = Sale<PaidRequest, object, object>;
