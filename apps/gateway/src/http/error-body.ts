import { ApiError, DASHBOARD_CODES, type ErrorCode } from '@modernleads/contracts';
import { toApiError } from '@modernleads/database';

/** The body of every error response. */
export function errorBody(
  { code, message: summary, extras }: ApiError,
  requestId: string,
  publicUrl: string,
): Record<string, unknown> {
  const { message, details, cta, required, available } = extras;
  return {
    error: summary,
    code,
    message,
    ...(cta && { cta_url: publicUrl + cta.path, cta_label: cta.label }),
    required,
    available,
    details,
    request_id: requestId,
    docs_url: `${publicUrl}/docs#${code}`,
  };
}

/** @param metadata URL of what tells a client without a valid key how to get one. */
export function errorHeaders({ code, extras, status }: ApiError, metadata?: string): Record<string, string> {
  const challenge = metadata ? `Bearer resource_metadata="${metadata}"` : 'Bearer';
  return {
    ...(extras.retryAfter !== undefined && { 'retry-after': String(Math.max(1, Math.ceil(extras.retryAfter))) }),
    ...(extras.allow && { allow: extras.allow.join(', ') }),
    // A session is no scheme of HTTP.
    ...(status === 401 && !DASHBOARD_CODES.includes(code) && { 'www-authenticate': challenge }),
  };
}

/** Errors of Fastify and Nest, by HTTP status. */
const PARSER_ERRORS: Partial<Record<number, [ErrorCode, string]>> = {
  400: ['invalid_input', 'The request is malformed.'],
  404: ['not_found', 'There is no such route.'],
  408: ['invalid_input', 'The request took too long to arrive.'],
  413: ['payload_too_large', 'The body is larger than this endpoint accepts.'],
  414: ['invalid_input', 'The URL is too long.'],
  415: ['unsupported_media_type', 'Send the body as application/json.'],
  431: ['invalid_input', 'The request headers are too large.'],
};

/** Converts any error to one of the catalogue. */
export function toHttpError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const { statusCode, status } = Object(error) as { statusCode?: unknown; status?: unknown };
  const refused = PARSER_ERRORS[Number(statusCode ?? status)];
  return refused ? new ApiError(...refused) : toApiError(error);
}
