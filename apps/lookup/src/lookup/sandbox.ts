import {
  ApiError,
  type ErrorCode,
  errorCatalogue,
  type ErrorExtras,
  type LookupJob,
  type LookupResult,
  nobodyFound,
  TOP_UP,
} from '@modernleads/contracts';
import { asciiTokens } from '../search/ascii-tokens';
import { type Question, questionOf } from '../search/question';

const SANDBOX_DOMAIN = 'sandbox.test';
/** Equal questions get equal answers, to the last byte. */
const CHECKED_AT = '2026-01-01T00:00:00.000Z';
const FOUND_CONFIDENCE = 0.97;
const PHONE = '+91 99999 00000';

/** The first names that stand for an outcome at `sandbox.test`, whatever the last name. */
export const SANDBOX_OUTCOMES = ['found', 'email-only', 'phone-only', 'risky', 'provisional', 'not-found', 'suppressed'] as const;
type SandboxOutcome = (typeof SANDBOX_OUTCOMES)[number];

/** And those that stand for an error which an otherwise good request can meet. */
export const SANDBOX_ERRORS: Readonly<Record<string, readonly [ErrorCode, ErrorExtras?]>> = {
  'insufficient-credits': ['insufficient_credits', { required: 1, available: 0, cta: TOP_UP }],
  'subscription-required': ['subscription_required'],
  'spend-cap-reached': ['spend_cap_reached', { retryAfter: 60 }],
  'rate-limited': ['rate_limited', { retryAfter: 1 }],
  'quota-exceeded': ['quota_exceeded', { retryAfter: 1 }],
  'idempotency-in-progress': ['idempotency_in_progress', { retryAfter: 1 }],
  internal: ['internal'],
  unavailable: ['unavailable', { retryAfter: 1 }],
  timeout: ['timeout'],
};

/**
 * What a test key is told. At `sandbox.test` the first name chooses the outcome; any other person is found, with the e-mail
 * `first@domain`, as in the example of the reference. No socket is opened.
 * @throws ApiError for the first names of {@link SANDBOX_ERRORS}.
 */
export function sandboxLookup(job: LookupJob): LookupResult {
  const question = questionOf(job);
  const domain = question.domains[0] ?? `${asciiTokens(question.companyName ?? 'acme').join('') || 'acme'}.com`;
  const name = domain === SANDBOX_DOMAIN ? question.firstName.toLowerCase().replace(/[\s_]+/g, '-') : 'found';
  if (Object.hasOwn(SANDBOX_ERRORS, name)) throw errorOf(SANDBOX_ERRORS[name] as readonly [ErrorCode, ErrorExtras?]);
  const outcome = SANDBOX_OUTCOMES.find((known) => known === name) ?? 'found';
  const trace = job.explain ? { trace: [{ step: 'sandbox', outcome, ms: 0 }] } : {};
  return { ...answerOf(outcome, question, domain), checked_at: CHECKED_AT, ...trace };
}

function errorOf([code, extras]: readonly [ErrorCode, ErrorExtras?]): ApiError {
  return new ApiError(code, errorCatalogue[code].meaning, extras);
}

function answerOf(outcome: SandboxOutcome, question: Question, domain: string): LookupResult {
  const base = nobodyFound(domain);
  if (outcome === 'not-found' || outcome === 'suppressed') return base;
  if (outcome === 'provisional') return { ...base, retry_after: 300 };
  if (outcome === 'risky') return question.wantsEmail ? { ...base, ...emailOf(question, domain, 'risky') } : base;
  const email = question.wantsEmail && outcome !== 'phone-only' ? emailOf(question, domain, 'found') : {};
  const phone = question.wantsPhone && outcome !== 'email-only' ? phoneOf() : {};
  const sources = [...(email.sources ?? []), ...(phone.sources ?? [])];
  const verified = question.wantsEmail ? email.verified === true : phone.phone !== undefined;
  const status = verified || phone.phone ? 'found' : (email.status ?? 'not_found');
  return { ...base, ...phone, ...email, verified, sources, status };
}

/** An address that is found with less confidence than was asked for is a guess. */
function emailOf({ person, minConfidence }: Question, domain: string, kind: 'found' | 'risky'): Partial<LookupResult> {
  const first = person.given[0]?.words.join('') || 'contact';
  const last = person.family[0]?.words.join('');
  const exists = kind === 'found';
  const found = exists && FOUND_CONFIDENCE >= minConfidence;
  return {
    email: `${first}@${domain}`,
    status: found ? 'found' : 'risky',
    verified: found,
    alt_emails: found && last ? [`${first}.${last}@${domain}`] : [],
    confidence: exists ? FOUND_CONFIDENCE : 0.62,
    email_status: exists ? 'valid' : 'catch_all',
    pattern: '{first}',
    sources: [{ type: 'pattern', name: domain, checked_at: CHECKED_AT }],
  };
}

function phoneOf(): Partial<LookupResult> {
  const sources = [{ type: 'contacts' as const, name: 'contacts', checked_at: CHECKED_AT }];
  return { phone: PHONE, phone_type: 'mobile', confidence: 0.8, sources };
}
