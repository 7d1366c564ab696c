import type { Likelihood, VerifyReason } from '@modernleads/contracts';
import { OutboundError, type OutboundFailure, type SmtpReply } from '@modernleads/outbound';
import type { ReplyVerdict, SmtpStage } from '../reply/classify-reply';

/** The stages of a conversation in which no mail is sent. */
export type Stage = Exclude<SmtpStage, 'data'>;

/** How far a probe got, in order. */
const STEPS = ['dns', 'hosts', 'nobody', 'host', 'banner', 'ehlo', 'starttls', 'mail', 'rcpt'] as const satisfies readonly (
  'dns' | 'hosts' | 'nobody' | 'host' | Stage
)[];

/** What is known about an address so far. */
export interface Evidence {
  readonly reason: VerifyReason;
  /** How far it got: the DNS, a list of hosts, a host that let nobody in, one that said nothing, or the reply of a stage. */
  readonly reached: (typeof STEPS)[number];
  /** The host whose reply decided; null: none replied. */
  readonly mxHost: string | null;
  readonly smtpCode: number | null;
  /** No other host could change it. */
  readonly final: boolean;
  /** Seconds after which the server wants to be asked again, where it said so. */
  readonly retryAfterSeconds?: number;
  /** Whether the domain takes mail for everybody, where that is known. */
  readonly catchAll?: boolean;
  readonly likelihood?: Likelihood;
  /** Local parts that were asked about along with a greylisted address. */
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

/** What a reply makes of the probe. */
export function evidenceOfReply(stage: Stage, { code }: SmtpReply, verdict: ReplyVerdict, mxHost: string): Evidence {
  const { reason, retryAfterSeconds } = verdict;
  const final = isFinal(stage, code, verdict);
  return { reason, reached: stage, mxHost, smtpCode: code, final, ...(retryAfterSeconds && { retryAfterSeconds }) };
}

/**
 * What a broken or impossible conversation makes of it; `reached` is `nobody` when there was no connection.
 * @throws what was not thrown by the way out, and the refusal to work for a test key.
 */
export function evidenceOfFailure(error: unknown, reached: 'nobody' | 'host'): Evidence {
  if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
  return evidenceOf(FAILURES[error.kind] ?? 'connection_failed', reached);
}

export function evidenceOf(reason: VerifyReason, reached: Evidence['reached'], final = false): Evidence {
  return { reason, reached, mxHost: null, smtpCode: null, final };
}

/** The better informed of two; the earlier of equals. */
export function betterEvidence(first: Evidence | undefined, second: Evidence): Evidence {
  return first && weight(first) >= weight(second) ? first : second;
}

/** A host that does not exist proves something only when no other host may exist; beyond that, the later the better informed. */
function weight({ reason, reached }: Evidence): number {
  return reason === 'no_mail_server' && reached === 'nobody' ? STEPS.indexOf(reached) - 0.5 : STEPS.indexOf(reached);
}

/** What is said about the recipient, or against us, is said; a busy host and a closed door leave the next host a chance. */
function isFinal(stage: Stage, code: number, { blame, reason }: ReplyVerdict): boolean {
  if (stage === 'banner' || code === 421) return false;
  if (reason === 'greylisted') return true;
  return blame !== 'transient' && (stage === 'rcpt' || code >= 500);
}
