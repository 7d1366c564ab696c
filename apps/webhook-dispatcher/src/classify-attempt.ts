import type { WebhookError } from '@modernleads/contracts';
import type { OutboundFailure } from '@modernleads/outbound';
import { delayAfter, retryAfterSeconds, type RetrySchedule } from './retry-schedule';

/** The HTTP response to an attempt, or the failure. */
export type AttemptReply = { readonly status: number; readonly retryAfter?: string } | { readonly failure: Failure };
/** `no_secret`: no signing secret could be decrypted. */
type Failure = OutboundFailure | 'no_secret';

/** The retry state of a delivery before an attempt. */
export interface RetryProgress {
  /** Attempts that counted since the schedule began. */
  readonly step: number;
  /** Attempts that failed for a fault of our own and were not counted. */
  readonly deferrals: number;
  /** It is not tried again: a ping that somebody asked for. */
  readonly once?: boolean;
}

/** What the attempt makes of the delivery. `gone`: dead, and the endpoint answered 410 (Gone). `deferred`: the attempt does not count. */
export interface AttemptOutcome {
  readonly kind: 'delivered' | 'retry' | 'deferred' | 'dead' | 'gone';
  readonly retrySeconds?: number;
  readonly error: WebhookError | null;
}

/** Failures of our proxy, keys and DNS servers, which say nothing about the receiver. */
const OWN_FAILURES: readonly Failure[] = ['proxy_failed', 'servfail', 'dns_timeout', 'no_secret'];
/** Own failures after which an attempt counts all the same, and the seconds between them. */
const MAX_DEFERRALS = 30;
const DEFERRAL_SECONDS = 60;
/** Statuses whose Retry-After header is used. */
const RETRY_AFTER_STATUSES: readonly number[] = [429, 503];

const ERRORS: Partial<Record<Failure, WebhookError>> = {
  nxdomain: 'dns_failed',
  no_data: 'dns_failed',
  blocked_address: 'blocked_address',
  refused: 'refused',
  unreachable: 'unreachable',
  timeout: 'timeout',
  connection_reset: 'connection_reset',
  tls_failed: 'tls_failed',
};

/** @param random from 0 up to 1, for the jitter. @param now Unix time in milliseconds. */
export function classifyAttempt(
  outcome: AttemptReply,
  progress: RetryProgress,
  schedule: RetrySchedule,
  random: number,
  now: number,
): AttemptOutcome {
  const error = errorOf(outcome);
  if (error === null) return { kind: 'delivered', error };
  if (error === 'own_failure' && progress.deferrals < MAX_DEFERRALS)
    return { kind: 'deferred', retrySeconds: DEFERRAL_SECONDS, error };
  if ('status' in outcome && outcome.status === 410) return { kind: 'gone', error };
  const delay = progress.once ? undefined : delayAfter(schedule, progress.step, random);
  if (delay === undefined) return { kind: 'dead', error };
  return { kind: 'retry', retrySeconds: Math.max(delay, putOff(outcome, now)), error };
}

/** Seconds of Retry-After: it can lengthen the delay, never shorten it. */
function putOff(outcome: AttemptReply, now: number): number {
  if (!('status' in outcome) || !RETRY_AFTER_STATUSES.includes(outcome.status)) return 0;
  return retryAfterSeconds(outcome.retryAfter, now) ?? 0;
}

function errorOf(outcome: AttemptReply): WebhookError | null {
  if ('failure' in outcome)
    return OWN_FAILURES.includes(outcome.failure) ? 'own_failure' : (ERRORS[outcome.failure] ?? 'malformed_reply');
  if (outcome.status >= 200 && outcome.status < 300) return null;
  return outcome.status >= 300 && outcome.status < 400 ? 'redirect' : 'bad_status';
}
