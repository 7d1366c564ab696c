import type { VerifyReason } from '@modernleads/contracts';

/** The command that was answered; `banner`: the greeting. */
export type SmtpStage = 'banner' | 'ehlo' | 'mail' | 'rcpt';

/** Whose doing a reply is. Only `mailbox` and `domain` speak of the address; only they may end in `invalid`. */
export type Blame = 'nobody' | 'mailbox' | 'domain' | 'us' | 'transient' | 'unclear';

export interface ReplyEvidence {
  readonly stage: SmtpStage;
  readonly code: number;
  /** Enhanced status code (RFC 3463), where there is one. */
  readonly enhanced?: string;
  readonly text: string;
}

export interface ReplyVerdict {
  readonly blame: Blame;
  readonly reason: VerifyReason;
  /** Seconds after which the server wants to be asked again, where it says so. */
  readonly retryAfterSeconds?: number;
}

const verdict = (blame: Blame, reason: VerifyReason): ReplyVerdict => ({ blame, reason });
const ACCEPTED = verdict('nobody', 'accepted');
const NOT_FOUND = verdict('mailbox', 'mailbox_not_found');
const DISABLED = verdict('mailbox', 'mailbox_disabled');
const FULL = verdict('mailbox', 'mailbox_full');
const NO_SERVER = verdict('domain', 'no_mail_server');
const BLOCKED = verdict('us', 'blocked');
const TLS = verdict('us', 'tls_required');
const OUR_COMMAND = verdict('us', 'server_error');
const GREYLISTED = verdict('transient', 'greylisted');
const TRANSIENT = verdict('transient', 'server_error');
const UNCLEAR = verdict('unclear', 'unclear_reply');

/** Longest text that is read; addresses in it are no evidence (`spam@…` is a mailbox, not an accusation). */
const MAX_TEXT = 1_000;
const ADDRESS = /[^\s<>()@]{1,64}@[^\s<>()]{1,255}/g;

const SAYS = {
  tls: /starttls|must (?:use|issue).{0,20}tls|(?:tls|encryption) (?:is )?required/i,
  greylist: /gr[ea]y-?list|postgrey/i,
  later: /(?:try|retry)(?: again)? (?:later|in\b)/i,
  /** What only a sender can be accused of: weighs more than any word about the recipient. */
  accused:
    /spamhaus|spamcop|sorbs|ipcheck\.|[?&]ip=|dnsbl|\brbl\b|block-?list|black-?list|reputation|reverse (?:dns|host)|\bptr\b|\byour (?:ip|host|server|reverse)|\bclient (?:host|address)|\bsender (?:address|domain|rejected|denied|verif)|\bmail from\b|\b[eh][eh]lo\b/i,
  policy:
    /\bspam|relay|polic(?:y|ies)|security|denied|\bbann?ed\b|\bblocked\b|not (?:authori[sz]ed|permitted|allowed)|too (?:many|fast|much)|\brate\b|authenticat|\bsender\b|\bspf\b|dmarc|dkim/i,
  full: /(?:mailbox|inbox|account|user|recipient).{0,30}(?:\bfull\b|quota|exceed|out of (?:space|storage))|exceeded storage|over.?quota/i,
  disabled:
    /(?:mailbox|account|user|recipient).{0,30}\b(?:disabled|suspended|inactive|deactivated|discontinued|locked|expired|closed)\b/i,
  unknown:
    /(?:user|recipient|mailbox|account|address|person).{0,30}(?:unknown|not (?:found|known|exist)|no longer (?:exist|valid|here)|does(?:n't| not) exist|(?:cannot|can't|couldn't|could not) be found)|unknown.{0,20}(?:user|recipient|mailbox|account|address|local)|(?:no such|non-?existent).{0,20}(?:user|recipient|mailbox|account|address|person|local)|\bno (?:mailbox|user)\b|unrouteable address/i,
  rejected: /recipient address rejected/i,
  unavailable:
    /(?:user|recipient|mailbox|account|address).{0,30}(?:unavailable|invalid|undeliverable|not (?:available|listed|here|local|valid))|(?:invalid|bad|undeliverable).{0,20}(?:user|recipient|mailbox|account|address)/i,
} as const;
type Saying = keyof typeof SAYS;

interface Reading {
  readonly code: number;
  readonly enhanced: string;
  readonly says: (...sayings: Saying[]) => boolean;
}

/**
 * Says who is to blame for a reply, and what that makes of the address.
 * Evidence in order: stage, enhanced code, code, text. What may be about us (our address, our rate, our commands) never condemns the mailbox.
 */
export function classifyReply({ stage, code, enhanced = '', text }: ReplyEvidence): ReplyVerdict {
  const words = text.slice(0, MAX_TEXT).replace(ADDRESS, ' ').replace(/\s+/g, ' ');
  const reading = { code, enhanced, says: (...sayings: Saying[]) => sayings.some((saying) => SAYS[saying].test(words)) };
  if (stage !== 'rcpt') return beforeRecipient(reading);
  if (code === 250 || code === 251) return ACCEPTED;
  if (code < 400) return UNCLEAR;
  return code < 500 ? deferred(reading) : refused(reading);
}

/** The recipient was not named yet: nothing said here can be about it. */
function beforeRecipient({ code, enhanced, says }: Reading): ReplyVerdict {
  if (code < 400) return UNCLEAR;
  if (code === 530 || says('tls')) return TLS;
  if (code < 500 && says('greylist')) return GREYLISTED;
  if (/^[45]\.7\./.test(enhanced) || says('accused', 'policy')) return BLOCKED;
  if (code < 500) return TRANSIENT;
  return code <= 504 ? OUR_COMMAND : BLOCKED;
}

function deferred({ code, enhanced, says }: Reading): ReplyVerdict {
  if (says('tls')) return TLS;
  if (says('greylist')) return GREYLISTED;
  if (says('accused')) return BLOCKED;
  if (enhanced === '4.2.2' || (code === 452 && says('full'))) return FULL;
  if (/^4\.[1-6]\./.test(enhanced) && !(enhanced.startsWith('4.2.') && says('later'))) return TRANSIENT;
  if (code === 421) return says('policy') ? BLOCKED : TRANSIENT;
  if (says('later') || (/^4\.7\.[01]$/.test(enhanced) && !says('policy'))) return GREYLISTED;
  return enhanced.startsWith('4.7.') || says('policy') ? BLOCKED : TRANSIENT;
}

function refused(reading: Reading): ReplyVerdict {
  const { code, enhanced, says } = reading;
  if (code === 530 || says('tls')) return TLS;
  if (enhanced.startsWith('5.7.') || says('accused')) return BLOCKED;
  return byEnhancedCode(enhanced) ?? (code >= 500 && code <= 504 ? OUR_COMMAND : byText(reading));
}

/** Codes that say one thing only (RFC 3463 §3). 5.1.10 cannot mean a null MX here (RFC 7505 §4.2): the MX itself is speaking. */
function byEnhancedCode(enhanced: string): ReplyVerdict | undefined {
  switch (enhanced) {
    case '5.1.1':
    case '5.1.3':
    case '5.1.6':
    case '5.1.10':
      return NOT_FOUND;
    case '5.1.2':
      return NO_SERVER;
    case '5.1.7':
    case '5.1.8':
      return BLOCKED;
    case '5.2.1':
      return DISABLED;
    case '5.2.2':
      return FULL;
    default:
      return undefined;
  }
}

/** Under a vague code the plainest words about the mailbox count; plain ones against us come before the rest. */
function byText({ code, enhanced, says }: Reading): ReplyVerdict {
  if (says('full')) return FULL;
  if (says('unknown')) return NOT_FOUND;
  // Microsoft 365 turns unknown recipients away at its edge with this code and these words.
  if (enhanced === '5.4.1' && says('rejected')) return NOT_FOUND;
  if (says('policy')) return BLOCKED;
  if (says('disabled')) return DISABLED;
  if (says('unavailable')) return NOT_FOUND;
  return code === 552 ? FULL : UNCLEAR;
}
