/** Every error code of the API, with its HTTP status. Closed: a code that is not here cannot be sent. */
export const errorCatalogue = {
  invalid_input: { status: 400, meaning: 'The request is malformed; `details` names the field and the fix.' },
  missing_key: { status: 401, meaning: 'The `Authorization: Bearer …` header is missing.' },
  invalid_key: { status: 401, meaning: 'The key is mistyped or unknown.' },
  revoked_key: { status: 401, meaning: 'The key was revoked.' },
  expired_key: { status: 401, meaning: 'The key has expired.' },
  not_signed_in: { status: 401, meaning: 'In the dashboard: nobody is signed in, or the session has ended.' },
  second_factor_required: {
    status: 401,
    meaning:
      'In the dashboard: the user signs in with a `code` besides, of the app or a recovery code; or the code is not right.',
  },
  insufficient_credits: { status: 402, meaning: 'The balance or `max_credits` is below the highest price of the call.' },
  subscription_required: { status: 403, meaning: "The account's plan is inactive; test keys keep working." },
  scope_denied: { status: 403, meaning: 'The key lacks the scope of this endpoint.' },
  csrf_refused: { status: 403, meaning: 'In the dashboard: the request does not come from its own pages.' },
  ip_denied: { status: 403, meaning: "The caller's address is not on the key's allow-list." },
  not_found: { status: 404, meaning: 'The route does not exist, or the resource does not exist for this key.' },
  method_not_allowed: { status: 405, meaning: 'The route exists with another method; `Allow` lists the methods.' },
  idempotency_key_payload_mismatch: {
    status: 409,
    meaning: 'The Idempotency-Key was used with another request; use a new key.',
  },
  idempotency_in_progress: {
    status: 409,
    meaning: 'The first request with this Idempotency-Key is still running; retry after `Retry-After` seconds.',
  },
  buyer_context_missing: {
    status: 409,
    meaning: 'The account has no buyer context to score by; set one with `PUT /v1/buyer-context`.',
  },
  changed_meanwhile: {
    status: 409,
    meaning: 'In the dashboard: somebody else has changed this since it was read; read it again.',
  },
  batch_not_ready: { status: 409, meaning: 'The batch has not ended; its results are available when it has.' },
  payload_too_large: { status: 413, meaning: 'The body is larger than this endpoint accepts.' },
  unsupported_media_type: { status: 415, meaning: 'The content type is not supported; send JSON.' },
  rate_limited: { status: 429, meaning: 'The key has sent too many requests; retry after `Retry-After` seconds.' },
  quota_exceeded: {
    status: 429,
    meaning:
      'The account has as much of this as it may; retry after `Retry-After` seconds, or without one delete what `message` names.',
  },
  spend_cap_reached: { status: 429, meaning: 'The hourly safety cap on credits is reached; retry after `Retry-After` seconds.' },
  internal: { status: 500, meaning: 'The server failed. A retry with the same Idempotency-Key is safe.' },
  unavailable: { status: 503, meaning: 'A service or store is not available; retry after `Retry-After` seconds.' },
  research_failed: {
    status: 503,
    meaning:
      'No dossier could be made; `message` names the reason. Nothing is charged, and the same question may be asked again.',
  },
  timeout: { status: 504, meaning: 'The work took longer than its deadline; retry with the same Idempotency-Key.' },
} as const satisfies Record<string, { status: number; meaning: string }>;

export type ErrorCode = keyof typeof errorCatalogue;

/** Those that only the dashboard's own pages can meet: no client of the public API does. */
export const DASHBOARD_CODES: readonly ErrorCode[] = [
  'not_signed_in',
  'second_factor_required',
  'csrf_refused',
  'changed_meanwhile',
];

/** One thing wrong with a request: where, and what to do about it. */
export interface ErrorDetail {
  field: string;
  issue: string;
}

/** What an error may carry beyond its code and summary. */
export interface ErrorExtras {
  /** A longer explanation. */
  message?: string;
  details?: ErrorDetail[];
  /** Seconds until a retry makes sense, at least 1; becomes `Retry-After`. */
  retryAfter?: number;
  /** Path below `PUBLIC_URL` that helps, with its label. */
  cta?: { path: string; label: string };
  /** Credits that the call needs and the account has (402 only). */
  required?: number;
  available?: number;
  /** Methods the route knows (405 only). */
  allow?: string[];
}

/** Where an account gets more credits: the `cta` of `insufficient_credits`. */
export const TOP_UP = { path: '/coins', label: 'Top up' };
/** Where an account describes whom it sells to: the `cta` of `buyer_context_missing`. */
export const SET_BUYER_CONTEXT = { path: '/buyer-context', label: 'Set your buyer context' };

/** The one error type that crosses processes; each transport has one mapper for it. */
export class ApiError extends Error {
  constructor(
    readonly code: ErrorCode,
    summary: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(summary);
    this.name = 'ApiError';
  }

  get status(): number {
    return errorCatalogue[this.code].status;
  }
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCatalogue, value);
}
