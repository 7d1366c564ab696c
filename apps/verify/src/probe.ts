import type { CallContext, VerifyReason } from '@modernleads/contracts';
import {
  type Outbound,
  OutboundError,
  type OutboundFailure,
  type SmtpConnection,
  type SmtpReply,
  type SmtpTimeouts,
} from '@modernleads/outbound';
import type { Address } from './address';
import { classifyReply, type ReplyVerdict, type SmtpStage } from './classify-reply';

/** How we introduce ourselves to mail hosts, and how patient we are with each. */
export abstract class ProbeSettings {
  /** Our host name in EHLO; its forward and reverse DNS should agree. */
  abstract readonly helo: string;
  /** Sender in MAIL FROM; empty: the null sender. */
  abstract readonly from: string;
  abstract readonly timeouts: SmtpTimeouts;
}

/** What the mail hosts of an address had to say about it. */
export interface ProbeOutcome {
  readonly reason: VerifyReason;
  /** The host whose reply decided; null: none replied. */
  readonly mxHost: string | null;
  readonly smtpCode: number | null;
  /** How far the conversation got. */
  readonly reached: (typeof STEPS)[number];
}

const STEPS = ['nobody', 'host', 'banner', 'ehlo', 'mail', 'rcpt'] as const satisfies readonly ('nobody' | 'host' | SmtpStage)[];

/** Hosts of one domain that are tried; whoever lists more wants us to knock at other people's doors. */
const MAX_HOSTS = 10;

const CONNECTION_REASONS: Record<Exclude<OutboundFailure, 'test_mode'>, VerifyReason> = {
  nxdomain: 'no_mail_server',
  no_data: 'no_mail_server',
  servfail: 'dns_error',
  dns_timeout: 'dns_error',
  blocked_address: 'not_probeable',
  refused: 'connection_failed',
  unreachable: 'connection_failed',
  connection_reset: 'connection_failed',
  timeout: 'timeout',
  malformed_reply: 'unclear_reply',
};

/**
 * Asks the mail hosts of an address, in order, whether they take mail for it; no mail is sent. The first that speaks of the recipient
 * decides; after one that cannot be reached, is busy, or turns everybody away, the next is asked.
 */
export async function probe(
  outbound: Outbound,
  context: CallContext,
  hosts: readonly string[],
  address: Address,
  settings: ProbeSettings,
): Promise<ProbeOutcome> {
  let best: ProbeOutcome | undefined;
  for (const host of hosts.slice(0, MAX_HOSTS)) {
    const { outcome, final } = await askHost(outbound, context, host, address, settings);
    if (final) return outcome;
    if (!best || weight(outcome) > weight(best)) best = outcome;
  }
  return best as ProbeOutcome;
}

/** A host that does not exist proves something only when no other host may exist; beyond that, the later the better informed. */
function weight({ reason, reached }: ProbeOutcome): number {
  return reason === 'no_mail_server' && reached === 'nobody' ? -1 : STEPS.indexOf(reached);
}

interface Answer {
  readonly outcome: ProbeOutcome;
  readonly final: boolean;
}

async function askHost(
  outbound: Outbound,
  context: CallContext,
  host: string,
  address: Address,
  settings: ProbeSettings,
): Promise<Answer> {
  let connection: SmtpConnection | undefined;
  try {
    connection = await outbound.connectSmtp(context, host, settings.timeouts);
    const { stage, reply } = await converse(connection, address, settings);
    const verdict = classifyReply({ stage, ...reply });
    return {
      outcome: { reason: verdict.reason, mxHost: host, smtpCode: reply.code, reached: stage },
      final: isFinal(stage, reply, verdict),
    };
  } catch (error) {
    if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
    return {
      outcome: { reason: CONNECTION_REASONS[error.kind], mxHost: null, smtpCode: null, reached: connection ? 'host' : 'nobody' },
      final: false,
    };
  } finally {
    connection?.quit();
  }
}

/** Holds the conversation of RFC 5321 §3 up to RCPT; returns the first reply that stands in the way, or that to RCPT. */
async function converse(
  connection: SmtpConnection,
  { local, domain }: Address,
  { helo, from }: ProbeSettings,
): Promise<{ stage: Exclude<SmtpStage, 'starttls' | 'data'>; reply: SmtpReply }> {
  let reply = await connection.reply();
  if (reply.code !== 220) return { stage: 'banner', reply };
  reply = await connection.command(`EHLO ${helo}`);
  if (reply.code >= 500) reply = await connection.command(`HELO ${helo}`);
  if (reply.code !== 250) return { stage: 'ehlo', reply };
  reply = await connection.command(`MAIL FROM:<${from}>`);
  if (reply.code !== 250) return { stage: 'mail', reply };
  return { stage: 'rcpt', reply: await connection.command(`RCPT TO:<${local}@${domain}>`) };
}

/** What is said about the recipient, or against us, is said; a busy host and a closed door leave the next host a chance. */
function isFinal(stage: SmtpStage, { code }: SmtpReply, { blame, reason }: ReplyVerdict): boolean {
  if (stage === 'banner' || code === 421) return false;
  return blame !== 'transient' || reason === 'greylisted';
}
