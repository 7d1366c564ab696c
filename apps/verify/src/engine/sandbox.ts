import { ApiError, DEFAULT_QUOTAS, quotaExceeded, type VerifyEmailResult, TOP_UP } from '@modernleads/contracts';
import { parseAddress } from '../address/address';
import { type AddressAttributes, type Finding, NO_ATTRIBUTES, toResult } from './verdict';

/** The domain whose local parts select an answer for test keys. */
const SANDBOX_DOMAIN = 'sandbox.test';
/** Role and free provider are not looked up for a test key. */
const SANDBOX_ATTRIBUTES: AddressAttributes = { ...NO_ATTRIBUTES, role: false, free: false };
/** The delay that most greylisting servers ask for. */
const GREYLIST_SECONDS = 300;
/** Fixed, so that equal requests get identical answers. */
const CHECKED_AT = new Date('2026-01-01T00:00:00.000Z');

/**
 * What a test key gets for `<local part>@sandbox.test`: every reason that the API knows. Any other well-formed address is `valid`. No
 * socket is opened.
 */
export const sandboxVerdicts: Readonly<Record<string, Finding>> = {
  valid: { reason: 'accepted', smtp: true, smtpCode: 250, catchAll: false },
  'invalid-syntax': { reason: 'invalid_syntax' },
  'domain-not-found': { reason: 'domain_not_found' },
  'no-mail-server': { reason: 'no_mail_server' },
  'null-mx': { reason: 'null_mx' },
  'mailbox-not-found': { reason: 'mailbox_not_found', smtp: true, smtpCode: 550, catchAll: false },
  'mailbox-disabled': { reason: 'mailbox_disabled', smtp: true, smtpCode: 550 },
  'mailbox-full': { reason: 'mailbox_full', smtp: true, smtpCode: 552 },
  'catch-all': { reason: 'accepts_all', smtp: true, smtpCode: 250, catchAll: true, likelihood: 'possible' },
  disposable: { reason: 'disposable_domain' },
  greylisted: { reason: 'greylisted', smtp: true, smtpCode: 451 },
  blocked: { reason: 'blocked', smtp: false, smtpCode: 554 },
  'tls-required': { reason: 'tls_required', smtp: false, smtpCode: 530 },
  'timed-out': { reason: 'timeout', smtp: false },
  'connection-failed': { reason: 'connection_failed', smtp: false },
  'dns-error': { reason: 'dns_error' },
  'server-error': { reason: 'server_error', smtp: true, smtpCode: 451 },
  'unclear-reply': { reason: 'unclear_reply', smtp: true, smtpCode: 550 },
  'not-probeable': { reason: 'not_probeable' },
};

/** The error that a test key gets for `<local part>@sandbox.test`: those that a well-formed request can meet. */
export const sandboxErrors: Readonly<Record<string, () => ApiError>> = {
  'insufficient-credits': () =>
    new ApiError('insufficient_credits', 'There are not enough credits.', { required: 1, available: 0, cta: TOP_UP }),
  'subscription-required': () => new ApiError('subscription_required', "The account's plan is inactive."),
  'spend-cap-reached': () =>
    new ApiError('spend_cap_reached', 'The hourly safety cap on credits is reached.', { retryAfter: 60 }),
  'quota-exceeded': () => quotaExceeded('paid_calls', DEFAULT_QUOTAS.test.paid_calls),
  'rate-limited': () => new ApiError('rate_limited', 'Too many requests for this key.', { retryAfter: 1 }),
  'idempotency-in-progress': () =>
    new ApiError('idempotency_in_progress', 'The first request with this Idempotency-Key still runs.', { retryAfter: 1 }),
  internal: () => new ApiError('internal', 'Something went wrong on our side.'),
  unavailable: () => new ApiError('unavailable', 'The verify service is not available right now.', { retryAfter: 1 }),
  timeout: () => new ApiError('timeout', 'The work took longer than its deadline.'),
};

/** The answer for a test key, the same every time. @throws ApiError for the addresses of {@link sandboxErrors}. */
export function sandboxResult(email: string): VerifyEmailResult {
  const address = parseAddress(email);
  if (!address) return answer(email, { reason: 'invalid_syntax' });
  const { domain } = address;
  const local = domain === SANDBOX_DOMAIN ? address.local.toLowerCase() : 'valid';
  if (Object.hasOwn(sandboxErrors, local)) throw (sandboxErrors[local] as () => ApiError)();
  const finding = Object.hasOwn(sandboxVerdicts, local) ? sandboxVerdicts[local] : sandboxVerdicts['valid'];
  return answer(email, withHost(finding as Finding, domain));
}

function answer(email: string, finding: Finding): VerifyEmailResult {
  const { reason } = finding;
  const traits =
    reason === 'invalid_syntax' ? NO_ATTRIBUTES : { ...SANDBOX_ATTRIBUTES, disposable: reason === 'disposable_domain' };
  const result = toResult(email, finding, traits, CHECKED_AT);
  return reason === 'greylisted' ? { ...result, retry_after: GREYLIST_SECONDS } : result;
}

/** A finding with an SMTP code names the host that gave it. */
function withHost(finding: Finding, domain: string): Finding {
  return { ...finding, mxHost: finding.smtpCode ? `mx1.${domain}` : null };
}
