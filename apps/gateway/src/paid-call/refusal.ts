import { ApiError, quotaExceeded, toCredits, TOP_UP } from '@modernleads/contracts';
import type { ClaimRefused } from '@modernleads/ledger';

const UPGRADE = { path: '/coins', label: 'Activate your plan' };

/** The error for a refused claim. Nothing was charged or stored. @param mostCalls of the claim. */
export function refusal(refused: ClaimRefused, mostCalls: number): ApiError {
  switch (refused.kind) {
    case 'mismatch':
      return new ApiError(
        'idempotency_key_payload_mismatch',
        'This Idempotency-Key was used with another request; make a fresh one.',
      );
    case 'running':
      return new ApiError('idempotency_in_progress', 'The first request with this Idempotency-Key still runs.', {
        retryAfter: refused.retryAfterSeconds,
      });
    case 'same_question_running':
      return new ApiError('unavailable', 'The same question is still being worked on.', { retryAfter: 5 });
    case 'subscription_required':
      return new ApiError('subscription_required', "The account's plan is inactive.", {
        cta: UPGRADE,
        message: 'Test keys keep working.',
      });
    case 'too_many_calls':
      return quotaExceeded('paid_calls', mostCalls);
    case 'max_price_exceeded':
      return insufficient('The call can cost more than `max_credits` allows.', refused);
    case 'insufficient':
      return insufficient('There are not enough credits.', refused);
    case 'spend_cap':
      return new ApiError('spend_cap_reached', 'The hourly safety cap on credits is reached.', {
        retryAfter: refused.retryAfterSeconds,
      });
  }
}

function insufficient(summary: string, { required, available }: { required: number; available: number }): ApiError {
  return new ApiError('insufficient_credits', summary, {
    required: toCredits(required),
    available: toCredits(available),
    cta: TOP_UP,
  });
}
