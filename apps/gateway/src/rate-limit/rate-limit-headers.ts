import { type Decision, WINDOW_MS } from './sliding-window';

const POLICY = '"default"';
const WINDOW_SECONDS = WINDOW_MS / 1000;

/**
 * The headers of a decision: `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers, as structured fields of
 * RFC 9651), their plain forerunners, and on a refusal `Retry-After`. All times are seconds from now.
 */
export function rateLimitHeaders({
  allowed,
  limit,
  remaining,
  resetSeconds,
  retryAfterSeconds,
}: Decision): Record<string, string> {
  return {
    'ratelimit-policy': `${POLICY};q=${limit};w=${WINDOW_SECONDS}`,
    ratelimit: `${POLICY};r=${remaining};t=${resetSeconds}`,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetSeconds),
    ...(!allowed && { 'retry-after': String(retryAfterSeconds) }),
  };
}
