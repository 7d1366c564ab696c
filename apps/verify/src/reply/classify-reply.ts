import type { VerifyReason } from '@modernleads/contracts';
import { LRUCache } from 'lru-cache';
import type { Meaning } from './language';
import { readerOf } from './lexicon';
import { enhancedIn, quoteIn, withoutAddresses, wordsOf } from './reply-words';
import { delayIn } from './retry-delay';

/**
 * The command that was answered; `banner`: the greeting, `data`: DATA or the end of the message (LMTP answers for each recipient there).
 */
export type SmtpStage = 'banner' | 'ehlo' | 'starttls' | 'mail' | 'rcpt' | 'data';

/** Who caused a reply. Only `mailbox` and `domain` are about the address; only they may lead to `invalid`. */
export type Blame = 'nobody' | 'mailbox' | 'domain' | 'us' | 'transient' | 'unclear';

export interface ReplyEvidence {
  readonly stage: SmtpStage;
  readonly code: number;
  /** Enhanced status code (RFC 3463), where the reply has one; one inside the text is found as well. */
  readonly enhanced?: string;
  readonly text: string;
}

export interface ReplyVerdict {
  readonly blame: Blame;
  readonly reason: VerifyReason;
  /** Whether the same command may be answered differently within a day. */
  readonly retry: boolean;
  /** The delay that the reply names, 1 to 86,400 s; only with `retry`. */
  readonly retryAfterSeconds?: number;
}

type Judgement = Omit<ReplyVerdict, 'retryAfterSeconds'>;

const judgement = (blame: Blame, reason: VerifyReason, retry = false): Judgement => ({ blame, reason, retry });
const ACCEPTED = judgement('nobody', 'accepted');
const NOT_FOUND = judgement('mailbox', 'mailbox_not_found');
const DISABLED = judgement('mailbox', 'mailbox_disabled');
const FULL = judgement('mailbox', 'mailbox_full');
const NO_SERVER = judgement('domain', 'no_mail_server');
const BLOCKED = judgement('us', 'blocked');
/** A refusal that may be meant for us, or that this recipient gives to everybody. Must not count as a block of our IP address. */
const DENIED = judgement('unclear', 'blocked');
const TLS = judgement('us', 'tls_required');
const OUR_COMMAND = judgement('us', 'server_error');
const GREYLISTED = judgement('transient', 'greylisted', true);
const TRANSIENT = judgement('transient', 'server_error', true);
/** The words say that the mailbox does not exist or is disabled, the code says that this may change. */
const DEFERRED = judgement('mailbox', 'server_error', true);
const UNCLEAR = judgement('unclear', 'unclear_reply');

interface Reading {
  readonly stage: SmtpStage;
  readonly code: number;
  /** `subject.detail` of the enhanced code, e.g. `1.1`; empty: none. */
  readonly detail: string;
  readonly text: string;
  readonly says: (...meanings: Meaning[]) => boolean;
}

/**
 * Classifies an SMTP reply: who caused it, what it means for the address, and whether to ask again. Evidence in this order: stage,
 * enhanced code, code, text; text refines a vague code, never the reverse. A reply that may be about us (IP address, rate, commands)
 * never condemns the mailbox. Pure; reads at most 2,000 characters of text. Sources: RFC 5321 §4.2, RFC 3463 §3, and replies of known
 * mail systems.
 */
export function classifyReply(evidence: ReplyEvidence): ReplyVerdict {
  const { stage, code, enhanced = '', text } = evidence;
  if (stage === 'rcpt' && (code === 250 || code === 251)) return ACCEPTED;
  const key = `${stage} ${code} ${enhanced} ${withoutAddresses(text)}`;
  const known = verdicts.get(key) ?? classify(evidence);
  verdicts.set(key, known);
  return known;
}

/** Most replies repeat an earlier one except for the address in them. */
const verdicts = new LRUCache<string, ReplyVerdict>({ max: 2_000 });

function classify({ stage, code, enhanced, text }: ReplyEvidence): ReplyVerdict {
  const means = readerOf(wordsOf(text));
  const status = enhanced || enhancedIn(text) || '';
  const says = (...meanings: Meaning[]): boolean => meanings.some((meaning) => means(meaning));
  const found = judge({ stage, code, detail: status.slice(2), text, says }, status.startsWith('4') || code < 500);
  const delay = found.retry ? delayIn(text) : undefined;
  return delay === undefined ? found : { ...found, retryAfterSeconds: delay };
}

function judge(reading: Reading, temporary: boolean): Judgement {
  const { stage, code } = reading;
  if (code < 400) return UNCLEAR;
  const found =
    stage === 'rcpt' || stage === 'data'
      ? (about(reading, temporary) ?? (temporary ? deferred : refused)(reading))
      : beforeRecipient(reading);
  return temporary && found.blame !== 'nobody' && found !== FULL && found !== TLS ? { ...found, retry: true } : found;
}

/** No recipient was named yet: the reply cannot be about one. */
function beforeRecipient({ code, detail, says }: Reading): Judgement {
  if (says('greylist')) return GREYLISTED;
  if (says('login')) return DENIED;
  if (code === 530 || says('tls')) return TLS;
  if (code >= 500 && code <= 504 && detail.startsWith('5.')) return OUR_COMMAND;
  if (detail.startsWith('7.') || says('accused', 'policy', 'denied')) return BLOCKED;
  if (code < 500) return TRANSIENT;
  return code <= 504 ? OUR_COMMAND : BLOCKED;
}

/**
 * What decides before any code but 5.7.10 (RFC 5248: encryption needed): requests to wait, required steps, quoted replies of other servers, and accusations that only fit a
 * sender.
 */
function about({ stage, code, detail, text, says }: Reading, temporary: boolean): Judgement | undefined {
  if (says('greylist') || (temporary && (says('first') || isPostscreen(detail, text)))) return GREYLISTED;
  if (/^7\.(?:2|1[23]\d)$/.test(detail) || says('login') || code === 535) return DENIED;
  if (says('tls') || detail === '7.10') return TLS;
  const quoted = passedOn(stage, text);
  if (quoted) return quoted;
  if ((says('busy') && (temporary || !says('unpaid'))) || /^2\.12[12]$/.test(detail)) return TRANSIENT;
  if (says('restricted')) return DENIED;
  if (says('accused')) return BLOCKED;
  return says('relay') ? DENIED : undefined;
}

/** What postscreen(8) of Postfix tells a client that has just passed its tests for the first time. */
function isPostscreen(detail: string, text: string): boolean {
  return detail === '3.2' && /^(?:4\.3\.2 )?service currently unavailable$/iu.test(text.trim());
}

/**
 * The verdict on the reply that this one quotes, unless it was about our sender. A quoted block of the relaying server is not a block of
 * ours.
 */
function passedOn(stage: SmtpStage, text: string): Judgement | undefined {
  const quote = quoteIn(text);
  if (!quote || readerOf(wordsOf(quote.before))('accused')) return undefined;
  const { blame, reason, retry } = classifyReply({ stage, code: quote.code, text: quote.text });
  if (blame === 'unclear') return undefined;
  return blame === 'us' ? DENIED : judgement(blame, reason, retry);
}

function deferred({ code, detail, says }: Reading): Judgement {
  if (detail === '2.2') return FULL;
  const vague = code !== 421 && !detail.startsWith('7.') && !says('policy');
  if (vague && says('full') && !(detail.startsWith('3.') && says('fault'))) return FULL;
  if (vague && !says('later', 'fault', 'domain') && says('unknown', 'disabled')) return DEFERRED;
  if (/^[1-6]\./.test(detail) && !(detail === '2.0' && says('later'))) return TRANSIENT;
  if (code === 421) return detail.startsWith('7.') || says('policy', 'denied') ? BLOCKED : TRANSIENT;
  if (says('policy') || (says('denied') && !says('later'))) return BLOCKED;
  if (detail === '7.0' || detail === '7.1') return GREYLISTED;
  if (says('later') && !says('fault')) return GREYLISTED;
  return detail.startsWith('7.') ? BLOCKED : TRANSIENT;
}

/**
 * What DATA is told when no recipient was taken, by Postfix and others. As the reply to RCPT it is passed on by a gateway, and sums up refusals
 * whose reasons it leaves out: they may as well have been about us.
 */
const SUMMARY =
  /\b(?:no|need|needs|without|missing|all)\s(?:any\s)?(?:(?:valid|good|acceptable|accepted)\s)?(?:recipients|rcpts?)\b|\bno\s(?:valid\s)?recipient\s(?:(?:has|have|was|were)\s)?(?:been\s)?(?:specified|given)\b/iu;

const isSummary = ({ code, detail, text }: Reading): boolean =>
  (code === 503 || code === 554) && !/^[12]\./.test(detail) && SUMMARY.test(text);

/** What is wrong with a command as it is written, and with no address in it. */
const MISWRITTEN = /\b(?:missing|closing|opening|unbalanced|unmatched) (?:angle )?(?:brackets?|colon)\b/iu;

/** Syntax, in the languages of replies. */
const SYNTAX = /s[yi]nta[xsks]|składni|синтакс|構文|语法|語法|구문/iu;

/** An address that cannot be read as one (RFC 3463 §3.2) is not known to be missing. */
const isMiswritten = ({ detail, text }: Reading): boolean => MISWRITTEN.test(text) || (detail === '1.3' && SYNTAX.test(text));

function refused(reading: Reading): Judgement {
  const { code, detail } = reading;
  if (code <= 504 && isMiswritten(reading)) return OUR_COMMAND;
  if (isSummary(reading)) return code === 503 ? OUR_COMMAND : UNCLEAR;
  // A disabled account (RFC 5248 §2.4).
  if (detail === '7.13' || (code === 525 && !detail.startsWith('7.'))) return DISABLED;
  if (detail.startsWith('7.')) return policyClass(reading);
  const coded = byEnhancedCode(reading);
  if (coded) return coded;
  if (code === 530) return TLS;
  // The host takes no mail (RFC 7504), or none from us.
  if (code === 521 && byMailboxWords(reading.says) === undefined) return DENIED;
  if (code <= 504 && !isAboutMailbox(reading)) return OUR_COMMAND;
  return byText(reading);
}

/** Codes for commands (RFC 5321 §4.2.2) that some servers use for recipients. */
function isAboutMailbox({ code, says }: Reading): boolean {
  if (code === 502 || says('policy') || (code === 503 && says('elsewhere'))) return false;
  return byMailboxWords(says) !== undefined || (code === 501 && says('unavailable') && !says('denied'));
}

/** Codes about the authentication, name or IP address of the sender: RFC 7372, and those of Microsoft 365. */
const SENDER_CODES = /^7\.(?:[2-9]\d|[5-9]\d\d)$/;

/**
 * 5.7.x is policy, and also what access tables and filters put before any words ("5.7.1 No such user!"): unmistakable words about the
 * mailbox count when no word of policy stands beside them.
 */
function policyClass({ detail, text, says }: Reading): Judgement {
  if (SENDER_CODES.test(detail)) return BLOCKED;
  return says('policy', 'denied') ? denied(text) : (byMailboxWords(says) ?? denied(text));
}

/** The plainest words about the mailbox. */
function byMailboxWords(says: Reading['says']): Judgement | undefined {
  if (says('disabled', 'unpaid')) return DISABLED;
  if (says('unknown')) return NOT_FOUND;
  return says('full') ? FULL : undefined;
}

/** `550 5.2.1 192.0.2.1 : (DYN:T1)`: a reply that names our IP address instead of a mailbox is about us. */
const BARE_ADDRESS = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])/;

/** A refusal in words of policy: about us where it speaks of an IP address or the sender. */
function denied(text: string): Judgement {
  return BARE_ADDRESS.test(text) || /\b(?:ips?|sender)\b/iu.test(text) ? BLOCKED : DENIED;
}

/** `Rejected`, and no word of what or why. */
const BARE_REFUSAL = /^[^a-z]*(?:rejected|refused|denied|declined)[^a-z]*$/i;

/** `AOL will not accept delivery of this message`: what is refused is the message, and no mailbox is spoken of. */
function refusesMail(text: string): boolean {
  if (/\b(?:accounts?|(?:mail)?box(?:es)?|users?|recipients?|address(?:es)?)\b/iu.test(text)) return false;
  return (
    BARE_REFUSAL.test(withoutAddresses(text)) ||
    /\b(?:not|n't|refus\w{1,9}|reject\w{1,9})\s{1,9}(?:to\s{1,9})?(?:accept\w{0,9}\s{1,9})?(?:\S{1,40}\s{1,9}){0,2}(?:delivery|mails?|e-?mails?|messages?)\b/iu.test(
      text,
    ) ||
    /\b(?:delivery|mail|e-?mail|message)\s+(?:(?:was|is|has been)\s+)?(?:refused|rejected|denied|not accepted)\b/iu.test(text)
  );
}

/** Codes with one meaning (RFC 3463 §3); the words may say what is wrong with the mailbox, or that the code is not about it. */
function byEnhancedCode({ stage, code, detail, text, says }: Reading): Judgement | undefined {
  const spoken = byMailboxWords(says);
  if (/^(?:1\.[1236]|1\.10|2\.[12])$/.test(detail) && !spoken && says('policy') && (stage === 'data' || !says('unavailable')))
    return denied(text);
  switch (detail) {
    case '1.1':
    case '1.3':
    case '1.6':
    case '1.10': // No null MX (RFC 7505 §4.2) unless the code says so: the MX itself is speaking.
      return code === 556 ? NO_SERVER : (spoken ?? NOT_FOUND);
    case '1.2':
      return says('domain') ? NO_SERVER : (spoken ?? NO_SERVER);
    case '1.7':
    case '1.8':
      return BLOCKED;
    case '2.1':
      return spoken ?? (BARE_ADDRESS.test(text) ? BLOCKED : code === 521 || refusesMail(text) ? DENIED : DISABLED);
    case '2.2':
      return FULL;
    case '4.6':
    case '4.14':
      return spoken ?? judgement('unclear', 'server_error');
    default:
      return undefined;
  }
}

/**
 * Under a vague code, plain words about the mailbox count unless words of policy stand beside them; then words that could also be about
 * us.
 */
function byText({ stage, code, detail, text, says }: Reading): Judgement {
  // Microsoft 365 refuses unknown recipients at its edge with this code and these words.
  const refusedAtRecipient = /recipient address(?:es)? rejected/i.test(text);
  if (detail === '4.1' && refusedAtRecipient) return NOT_FOUND;
  if (says('policy')) return denied(text);
  if (says('domain') || code === 556) return NO_SERVER;
  const spoken = stage === 'data' && says('size') ? undefined : byMailboxWords(says);
  if (spoken) return spoken;
  if (says('denied')) return refusedAtRecipient || says('unavailable') ? UNCLEAR : denied(text);
  if (stage === 'data') return UNCLEAR;
  if (says('later', 'fault')) return TRANSIENT;
  if (says('unavailable') || (says('missing') && !says('elsewhere'))) return NOT_FOUND;
  return code === 552 && text.trim() === '' ? FULL : UNCLEAR;
}
