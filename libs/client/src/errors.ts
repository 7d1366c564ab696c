import type { components } from './schema';

/** The body of every error of the API. */
export type ErrorBody = components['schemas']['Error'];
/** The closed list of codes that the API sends. */
export type ErrorCode = ErrorBody['code'];
/** `connection_failed`: no answer came; `deadline_exceeded`: none came in time. Both are raised by the client itself. */
export type ClientErrorCode = 'connection_failed' | 'deadline_exceeded';

/** What is known of a failed call. */
export interface Failure {
  readonly status: number;
  readonly body: Partial<Omit<ErrorBody, 'code'>> & { readonly code: ErrorCode | ClientErrorCode };
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** A call that failed. Each code has a class of its own, e.g. {@link InsufficientCreditsError}. */
export class ModernLeadsError extends Error {
  override readonly name: string = 'ModernLeadsError';
  /** HTTP status, 400 to 599; 0 when no answer came. */
  readonly status: number;
  /** Machine-readable: one of {@link ErrorCode} or {@link ClientErrorCode}. */
  readonly code: ErrorCode | ClientErrorCode;
  /** Names the request in questions to the operator. Undefined when no answer came. */
  readonly requestId: string | undefined;
  /** Seconds after which a retry makes sense. Undefined: a retry alone does not help. */
  readonly retryAfter: number | undefined;
  /** Invalid fields, each with its fix. */
  readonly details: readonly { readonly field: string; readonly issue: string }[];
  /** Page that explains the code. */
  readonly docsUrl: string | undefined;
  /** Page that resolves the error, e.g. where credits are bought. */
  readonly ctaUrl: string | undefined;
  /** Credits that the call needs (402 only). */
  readonly required: number | undefined;
  /** Credits that the account has (402 only). */
  readonly available: number | undefined;

  constructor({ status, body, requestId, retryAfter, cause }: Failure) {
    super([body.error, body.message].filter(Boolean).join(' ') || body.code, { cause });
    this.status = status;
    this.code = body.code;
    this.requestId = requestId ?? body.request_id;
    this.retryAfter = retryAfter;
    this.details = body.details ?? [];
    this.docsUrl = body.docs_url;
    this.ctaUrl = body.cta_url;
    this.required = body.required;
    this.available = body.available;
  }
}

/** 400: `details` names the fields. */
export class InvalidInputError extends ModernLeadsError {
  override readonly name = 'InvalidInputError';
}

/** 401: no key was sent. */
export class MissingKeyError extends ModernLeadsError {
  override readonly name = 'MissingKeyError';
}

/** 401: the key is mistyped or unknown. */
export class InvalidKeyError extends ModernLeadsError {
  override readonly name = 'InvalidKeyError';
}

/** 401: the key was revoked. */
export class RevokedKeyError extends ModernLeadsError {
  override readonly name = 'RevokedKeyError';
}

/** 401: the key has expired. */
export class ExpiredKeyError extends ModernLeadsError {
  override readonly name = 'ExpiredKeyError';
}

/** 402: `required` and `available` say how many credits are missing. */
export class InsufficientCreditsError extends ModernLeadsError {
  override readonly name = 'InsufficientCreditsError';
}

/** 403: the account's plan is inactive. */
export class SubscriptionRequiredError extends ModernLeadsError {
  override readonly name = 'SubscriptionRequiredError';
}

/** 403: the key lacks the scope. */
export class ScopeDeniedError extends ModernLeadsError {
  override readonly name = 'ScopeDeniedError';
}

/** 403: the caller's address is not on the key's allow-list. */
export class IpDeniedError extends ModernLeadsError {
  override readonly name = 'IpDeniedError';
}

/** 404: there is no such resource for this key. */
export class NotFoundError extends ModernLeadsError {
  override readonly name = 'NotFoundError';
}

/** 405: the route exists with another method. */
export class MethodNotAllowedError extends ModernLeadsError {
  override readonly name = 'MethodNotAllowedError';
}

/** 409: the Idempotency-Key was used with another request. */
export class IdempotencyMismatchError extends ModernLeadsError {
  override readonly name = 'IdempotencyMismatchError';
}

/** 409: the first request with this Idempotency-Key still runs. */
export class IdempotencyInProgressError extends ModernLeadsError {
  override readonly name = 'IdempotencyInProgressError';
}

/** 409: the account has no buyer context; set one with `client.buyerContext.put()`. */
export class BuyerContextMissingError extends ModernLeadsError {
  override readonly name = 'BuyerContextMissingError';
}

/** 409: the batch has not ended. */
export class BatchNotReadyError extends ModernLeadsError {
  override readonly name = 'BatchNotReadyError';
}

/** 413: the body is too large. */
export class PayloadTooLargeError extends ModernLeadsError {
  override readonly name = 'PayloadTooLargeError';
}

/** 415: the content type is not supported. */
export class UnsupportedMediaTypeError extends ModernLeadsError {
  override readonly name = 'UnsupportedMediaTypeError';
}

/** 429: too many requests; `retryAfter` says when to go on. */
export class RateLimitedError extends ModernLeadsError {
  override readonly name = 'RateLimitedError';
}

/** 429: the account has as much of this as it may. */
export class QuotaExceededError extends ModernLeadsError {
  override readonly name = 'QuotaExceededError';
}

/** 429: the hourly safety cap on credits is reached. */
export class SpendCapReachedError extends ModernLeadsError {
  override readonly name = 'SpendCapReachedError';
}

/** 500: the server failed; a retry with the same Idempotency-Key is safe. */
export class InternalError extends ModernLeadsError {
  override readonly name = 'InternalError';
}

/** 503: a service or store is away. */
export class UnavailableError extends ModernLeadsError {
  override readonly name = 'UnavailableError';
}

/** 503: no dossier could be made; nothing is charged. */
export class ResearchFailedError extends ModernLeadsError {
  override readonly name = 'ResearchFailedError';
}

/** 504: the work took longer than its deadline. */
export class WorkTimeoutError extends ModernLeadsError {
  override readonly name = 'WorkTimeoutError';
}

/** No answer came: the name does not resolve, the connection was refused or broke. */
export class ConnectionFailedError extends ModernLeadsError {
  override readonly name = 'ConnectionFailedError';
}

/** No answer came within `timeoutMs`, retries included. */
export class DeadlineExceededError extends ModernLeadsError {
  override readonly name = 'DeadlineExceededError';
}

/** The class of each code. */
export const ERROR_CLASSES: Readonly<Record<ErrorCode | ClientErrorCode, new (failure: Failure) => ModernLeadsError>> = {
  invalid_input: InvalidInputError,
  missing_key: MissingKeyError,
  invalid_key: InvalidKeyError,
  revoked_key: RevokedKeyError,
  expired_key: ExpiredKeyError,
  insufficient_credits: InsufficientCreditsError,
  subscription_required: SubscriptionRequiredError,
  scope_denied: ScopeDeniedError,
  ip_denied: IpDeniedError,
  not_found: NotFoundError,
  method_not_allowed: MethodNotAllowedError,
  idempotency_key_payload_mismatch: IdempotencyMismatchError,
  idempotency_in_progress: IdempotencyInProgressError,
  buyer_context_missing: BuyerContextMissingError,
  batch_not_ready: BatchNotReadyError,
  payload_too_large: PayloadTooLargeError,
  unsupported_media_type: UnsupportedMediaTypeError,
  rate_limited: RateLimitedError,
  quota_exceeded: QuotaExceededError,
  spend_cap_reached: SpendCapReachedError,
  internal: InternalError,
  unavailable: UnavailableError,
  research_failed: ResearchFailedError,
  timeout: WorkTimeoutError,
  connection_failed: ConnectionFailedError,
  deadline_exceeded: DeadlineExceededError,
};

/** The error of a failed call, of the class of its code; a code of a newer server is a plain {@link ModernLeadsError}. */
export function errorOf(failure: Failure): ModernLeadsError {
  const known = Object.hasOwn(ERROR_CLASSES, failure.body.code) ? ERROR_CLASSES[failure.body.code] : ModernLeadsError;
  return new known(failure);
}
