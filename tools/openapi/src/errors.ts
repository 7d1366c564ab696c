import { DASHBOARD_CODES, type Endpoint, errorCatalogue, type ErrorCode, PaidQuery } from '@modernleads/contracts';
import type { Json } from './json';
import { SCHEMAS } from './schemas';

const CODES = (Object.keys(errorCatalogue) as ErrorCode[]).filter((code) => !DASHBOARD_CODES.includes(code));

/** What an example of a code shows beyond the fields of every error. */
const EXTRAS: Partial<Record<ErrorCode, Json>> = {
  invalid_input: { details: [{ field: 'emial', issue: 'is an unknown field; did you mean email?' }] },
  insufficient_credits: { cta_url: 'https://leads.example.com/coins', cta_label: 'Top up', required: 1, available: 0.5 },
};

/** A call of it costs credits. */
export function isPaid({ query }: Endpoint): boolean {
  return query === PaidQuery || query?.prototype instanceof PaidQuery;
}

/** It changes something, so it takes an Idempotency-Key. */
export function isMutating({ method }: Endpoint): boolean {
  return method !== 'GET';
}

/** Every code that an endpoint can answer with, in the order of the catalogue. */
export function errorCodesOf(endpoint: Endpoint): ErrorCode[] {
  const { scopes, params, body, errors = [] } = endpoint;
  const codes = new Set<ErrorCode>(['invalid_input', 'missing_key', 'invalid_key', 'revoked_key', 'expired_key', 'ip_denied']);
  const add = (...more: readonly ErrorCode[]) => more.forEach((code) => codes.add(code));
  add('rate_limited', 'internal', 'unavailable', ...errors);
  if (scopes.length) add('scope_denied');
  if (params) add('not_found');
  if (body) add('payload_too_large', 'unsupported_media_type', 'timeout');
  if (isMutating(endpoint)) add('idempotency_key_payload_mismatch', 'idempotency_in_progress');
  if (isPaid(endpoint)) add('subscription_required', 'timeout');
  if (isPaid(endpoint) && !endpoint.free) add('insufficient_credits', 'quota_exceeded', 'spend_cap_reached');
  return CODES.filter((code) => codes.has(code));
}

/** The error responses of an endpoint, by status. */
export function errorResponses(endpoint: Endpoint): Json {
  const codes = errorCodesOf(endpoint);
  const statuses = [...new Set(codes.map((code) => errorCatalogue[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      errorResponse(
        status,
        codes.filter((code) => errorCatalogue[code].status === status),
      ),
    ]),
  );
}

function errorResponse(status: number, codes: readonly ErrorCode[]): Json {
  const headers = [
    'X-Request-Id',
    ...(status === 401 ? [] : RATE_LIMIT_HEADERS),
    ...(codes.some((code) => RETRY_LATER.includes(code)) ? ['Retry-After'] : []),
  ];
  return {
    description: codes.map((code) => `\`${code}\`: ${errorCatalogue[code].meaning}`).join('\n\n'),
    headers: headersOf(headers),
    content: {
      'application/json': {
        schema: { allOf: [{ $ref: `${SCHEMAS}Error` }, { type: 'object', properties: { code: { enum: codes } } }] },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

export const RATE_LIMIT_HEADERS = [
  'RateLimit-Policy',
  'RateLimit',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];
const RETRY_LATER: readonly ErrorCode[] = [
  'idempotency_in_progress',
  'quota_exceeded',
  'rate_limited',
  'spend_cap_reached',
  'unavailable',
];

export function headersOf(names: readonly string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

export function errorExamples(): Json {
  const exampleOf = (code: ErrorCode) => {
    const { meaning } = errorCatalogue[code];
    const value = {
      error: meaning.replaceAll('`', ''),
      code,
      ...EXTRAS[code],
      request_id: 'req_01',
      docs_url: `https://leads.example.com/docs#${code}`,
    };
    return { summary: meaning, value };
  };
  // A wrong method belongs to no operation.
  return Object.fromEntries(CODES.filter((code) => code !== 'method_not_allowed').map((code) => [code, exampleOf(code)]));
}

export const errorSchema: Json = {
  type: 'object',
  description: 'The body of every error.',
  properties: {
    error: { type: 'string', description: 'What went wrong, in a sentence.' },
    code: { type: 'string', enum: CODES, description: 'Error code.' },
    message: { type: 'string', description: 'A longer explanation.' },
    cta_url: { type: 'string', format: 'uri', description: 'URL of the page that resolves the error.' },
    cta_label: { type: 'string' },
    required: { type: 'number', description: 'Credits that the call needs.' },
    available: { type: 'number', description: 'Credits that the account has.' },
    details: {
      type: 'array',
      description: 'Invalid fields of the request, each with its fix.',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, issue: { type: 'string' } },
        required: ['field', 'issue'],
      },
    },
    request_id: { type: 'string', description: 'Same as `X-Request-Id`.' },
    docs_url: { type: 'string', format: 'uri' },
  },
  required: ['error', 'code', 'request_id', 'docs_url'],
};
