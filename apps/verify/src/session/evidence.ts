import type { Likelihood, VerifyReason } from '@modernleads/contracts';
import { OutboundError, type OutboundFailure, type SmtpReply } from '@modernleads/outbound';
import type { ReplyVerdict, SmtpStage } from '../reply/classify-reply';

/** The stages of a session without DATA. */
export type Stage = Exclude<SmtpStage, 'data'>;

/** How far a probe got, in order. */
const STEPS = ['dns', 'hosts', 'nobody', 'host', 'banner', 'ehlo', 'starttls', 'mail', 'rcpt'] as const satisfies readonly (
  'dns' | 'hosts' | 'nobody' | 'host' | Stage
)[];

/** What is known about an address so far. */
export interface Evidence {
  readonly reason: VerifyReason;
  /** How far it got: the DNS, a list of hosts, no connection, a connection without a reply, or the reply of a stage. */
  readonly reached: (typeof STEPS)[number];
  /** The host whose reply decided; null: no host replied. */
  readonly mxHost: string | null;
  readonly smtpCode: number | null;
  /** No other host could change it. */
  readonly final: boolean;
  /** The recipient was deferred: a second question may get another answer. */
  readonly deferred?: boolean;
  /** Seconds after which the server asks to be tried again, where it says so. */
  readonly retryAfterSeconds?: number;
  /** Whether the domain is catch-all, where known. */
  readonly catchAll?: boolean;
  readonly likelihood?: Likelihood;
  /** Decoys that were sent along with a greylisted address. */
  readonly decoys?: readonly string[];
}

const FAILURES: Partial<Record<OutboundFailure, VerifyReason>> = {
  nxdomain: 'no_mail_server',
  no_data: 'no_mail_server',
  servfail: 'dns_error',
  dns_timeout: 'dns_error',
  blocked_address: 'not_probeable',
  timeout: 'timeout',
  malformed_reply: 'unclear_reply',
  tls_failed: 'tls_required',
};

/** What a reply means for a probe. */
export function evidenceOfReply(stage: Stage, { code }: SmtpReply, verdict: ReplyVerdict, mxHost: string): Evidence {
  const { reason, retryAfterSeconds } = verdict;
  const final = isFinal(stage, code, verdict);
  const deferred = isDeferred(stage, code, verdict);
  return { reason, reached: stage, mxHost, smtpCode: code, final, deferred, ...(retryAfterSeconds && { retryAfterSeconds }) };
}

/** A reply that closes the connection (421) says nothing about the recipient. */
function isDeferred(stage: Stage, code: number, { reason }: ReplyVerdict): boolean {
  return reason === 'greylisted' || (reason === 'server_error' && stage === 'rcpt' && code > 421 && code < 500);
}

/**
 * What a failed session means for a probe; `reached` is `nobody` without a connection.
 * @throws errors other than OutboundError, and the ban of test mode.
 */
export function evidenceOfFailure(error: unknown, reached: 'nobody' | 'host'): Evidence {
  if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
  return evidenceOf(FAILURES[error.kind] ?? 'connection_failed', reached);
}

export function evidenceOf(reason: VerifyReason, reached: Evidence['reached'], final = false): Evidence {
  return { reason, reached, mxHost: null, smtpCode: null, final };
}

/** The stronger of two; the earlier of equals. */
export function betterEvidence(first: Evidence | undefined, second: Evidence): Evidence {
  return first && weight(first) >= weight(second) ? first : second;
}

/** The later step is the stronger evidence. A host name without an address proves less than a failed connection: another host may exist. */
function weight({ reason, reached }: Evidence): number {
  return reason === 'no_mail_server' && reached === 'nobody' ? STEPS.indexOf(reached) - 0.5 : STEPS.indexOf(reached);
}

/** A refusal of the recipient or of us is final; a busy host or a refusal before RCPT leaves the next host to try. */
function isFinal(stage: Stage, code: number, { blame, reason }: ReplyVerdict): boolean {
  if (stage === 'banner' || code === 421) return false;
  if (reason === 'greylisted') return true;
  return blame !== 'transient' && (stage === 'rcpt' || code >= 500);
}
