import type { CallContext } from '@modernleads/contracts';
import { type Outbound, OutboundError, type SmtpConnection, type SmtpReply } from '@modernleads/outbound';
import { classifyReply, type ReplyVerdict } from '../reply/classify-reply';
import type { SessionOutcome } from '../smtp-limiter/smtp-limiter';
import { type Capabilities, capabilitiesOf, NO_CAPABILITIES } from './capabilities';
import { type Evidence, evidenceOf, evidenceOfFailure, evidenceOfReply, type Stage } from './evidence';
import type { ProbeSettings } from './probe-settings';
import { ReplyBuffer } from './reply-buffer';

/** An address that a session asks about. */
export interface Recipient {
  /** Without its angle brackets. */
  readonly path: string;
  /** Counts a RCPT that is about to be sent. */
  onRcptSent(): void;
  onReply(reply: SmtpReply, verdict: ReplyVerdict): void;
}

/** Refused recipients after which a session ends, and that none exceeds: Postfix slows down at 10 and hangs up at 20 (`smtpd_soft_error_limit`). */
const SOFT_MAX_REFUSED = 12;
const MAX_REFUSED = 18;
/** Recipients of one transaction; RFC 5321 §4.5.3.1.8 wants 100 to be possible. */
const MAX_RECIPIENTS = 50;
/** Upgrades, other senders and new transactions without a step forward. */
const MAX_REPEATS = 4;

const TOO_MANY = /too many (?:rcpt|recipient)|recipient.{0,20}limit|(?:only )?(?:one|single) recipient|multiple recipients/i;

/** Longest that a window is to take, by the pace of its host, in milliseconds; and its size while that is not known. */
const WINDOW_MS = 2_000;
const FIRST_WINDOW = 10;

/** What is known of a host from the sessions before, and learned for those after. */
export interface HostHistory {
  /** RCPT commands after which it hangs up. */
  rcptLimit?: number;
  /** Milliseconds that it takes for each RCPT, on average of late. */
  replyMs?: number;
  wantsTls: boolean;
  /** Sessions in a row in which nothing was said about any mailbox. */
  sessionsWithoutVerdict: number;
}

/** RFC 5321 §3.8: the server closes the connection. */
const CLOSING = 421;

const ignore = (): void => undefined;

/** One SMTP conversation in which many addresses of a domain are asked about, one window after the other; no mail is sent. */
export class SmtpSession {
  /** Why nothing more can be asked here. */
  ended?: Evidence;
  /** The worst that happened, for those who decide on the next conversations. */
  outcome: SessionOutcome = 'ok';
  /** Replies to RCPT, and those among them that speak of the mailbox. */
  replies = 0;
  mailboxReplies = 0;
  /** The last refusal that was about us. */
  blockEvidence?: Evidence;
  blockReplies = 0;
  private connection?: SmtpConnection;
  private capabilities: Capabilities = NO_CAPABILITIES;
  private readonly senders: string[];
  private refused = 0;
  /** The open transaction: whether it is one of SMTPUTF8, how many recipients were asked about and how many accepted. */
  private transaction?: { readonly utf8: boolean; asked: number; accepted: number };
  private maxRecipients = MAX_RECIPIENTS;
  /** A recipient was refused for want of TLS. */
  private wantsTls = false;

  constructor(
    readonly host: string,
    private readonly settings: ProbeSettings,
    private readonly history: HostHistory,
  ) {
    this.senders = settings.from ? [settings.from, ''] : [''];
  }

  get smtpUtf8(): boolean {
    return this.capabilities.smtpUtf8;
  }

  /** Addresses that may be asked about in the next window; 0: the session has asked enough. */
  get room(): number {
    if (this.refused >= SOFT_MAX_REFUSED) return 0;
    const { rcptLimit: limit = Infinity, replyMs } = this.history;
    const quick = replyMs === undefined ? FIRST_WINDOW : Math.max(1, Math.floor(WINDOW_MS / replyMs));
    const window = this.capabilities.pipelining ? quick : 1;
    return Math.max(0, Math.min(MAX_REFUSED - this.refused, limit - this.replies, window));
  }

  /** Connects and introduces us, over TLS at once where that is known to be wanted. `over` says when that failed. */
  async open(outbound: Outbound, context: CallContext): Promise<void> {
    await this.runGuarded(async () => {
      this.connection = await outbound.connectSmtp(context, this.host, this.settings.timeouts);
      const banner = await this.connection.reply();
      if (banner.code !== 220) return this.endSession('banner', banner);
      await this.greet(this.connection);
      if (this.history.wantsTls && !this.ended && this.capabilities.startTls) await this.upgrade(this.connection);
    });
  }

  /** Asks about a window of recipients. Those who are not `heard` got no reply of their own: `over` says why. */
  async askRecipients(context: CallContext, recipients: readonly Recipient[], utf8 = false): Promise<void> {
    await this.runGuarded(async (connection) => {
      connection.for(context);
      let left = recipients;
      for (let repeats = 0; left.length > 0 && !this.ended && repeats < MAX_REPEATS;) {
        const before = left.length;
        left = await this.transact(connection, left, utf8);
        if (left.length === before) repeats++;
      }
      if (left.length > 0) this.ended ??= evidenceOf('unclear_reply', 'mail');
    });
  }

  /** Takes leave. Harmless when there is nobody to take leave of. */
  close(): void {
    this.connection?.quit();
  }

  /** The conversation is encrypted. */
  get secure(): boolean {
    return this.connection?.secure ?? false;
  }

  private async runGuarded(work: (connection: SmtpConnection) => Promise<void>): Promise<void> {
    try {
      await work(this.connection as SmtpConnection);
    } catch (error) {
      this.ended = evidenceOfFailure(error, this.connection ? 'host' : 'nobody');
      if (this.mailboxReplies === 0 && this.outcome === 'ok') this.outcome = 'unreachable';
    }
  }

  private async greet(connection: SmtpConnection): Promise<void> {
    let reply = await connection.command(`EHLO ${this.settings.helo}`);
    this.capabilities = reply.code === 250 ? capabilitiesOf(reply) : NO_CAPABILITIES;
    if (reply.code >= 500) reply = await connection.command(`HELO ${this.settings.helo}`);
    if (reply.code !== 250) this.endSession('ehlo', reply);
  }

  private async upgrade(connection: SmtpConnection): Promise<void> {
    const reply = await connection.startTls(this.host);
    this.transaction = undefined;
    this.wantsTls = false;
    if (reply.code === 220) await this.greet(connection);
    else this.ended = { ...evidenceOf('tls_required', 'starttls'), mxHost: this.host, smtpCode: reply.code };
  }

  /** One write of commands, and its replies. @returns whom to ask again, after TLS, with another sender or in another transaction. */
  private async transact(
    connection: SmtpConnection,
    recipients: readonly Recipient[],
    utf8: boolean,
  ): Promise<readonly Recipient[]> {
    const now = recipients.slice(0, this.maxRecipients);
    const transactionCommands = this.opening(utf8, now.length);
    const replies = this.send(connection, [...transactionCommands, ...now.map(({ path }) => `RCPT TO:<${path}>`)]);
    const refusal = await this.openingRefused(transactionCommands, replies);
    if (!refusal) {
      if (transactionCommands.length > 0) this.transaction = { utf8, asked: 0, accepted: 0 };
      for (const recipient of now) recipient.onRcptSent();
      const again = await this.readReplies(connection, now, replies);
      return [...again, ...recipients.slice(now.length)];
    }
    this.transaction = undefined;
    await this.skipReplies(replies, now.length);
    return (await this.recoverMail(connection, refusal)) ? recipients : [];
  }

  private opening(utf8: boolean, more: number): string[] {
    const { transaction } = this;
    if (transaction && transaction.utf8 === utf8 && transaction.asked + more <= this.maxRecipients) return [];
    const mail = `MAIL FROM:<${this.senders[0]}>${utf8 ? ' SMTPUTF8' : ''}`;
    return transaction ? ['RSET', mail] : [mail];
  }

  /** In one write where the server takes that (RFC 2920), else one command after the other, as the replies are asked for. */
  private send(connection: SmtpConnection, lines: readonly string[]): () => Promise<SmtpReply> {
    let next = 0;
    if (!this.capabilities.pipelining || lines.length === 1) return () => connection.command(lines[next++] as string);
    const replies = connection.pipeline(lines);
    return () => replies[next++] as Promise<SmtpReply>;
  }

  /** @returns the reply that stands in the way of a transaction. */
  private async openingRefused(
    opening: readonly string[],
    reply: () => Promise<SmtpReply>,
  ): Promise<{ readonly reply: SmtpReply } | undefined> {
    for (const _line of opening) {
      const answer = await reply();
      if (answer.code < 200 || answer.code >= 300) return { reply: answer };
    }
    return undefined;
  }

  /** The replies to recipients of a transaction that never began say nothing. */
  private async skipReplies(reply: () => Promise<SmtpReply>, countReply: number): Promise<void> {
    if (!this.capabilities.pipelining) return;
    for (let left = countReply; left > 0; left--) await reply().catch(ignore);
  }

  /** MAIL was refused: over TLS, or with another sender, it may not be. */
  private async recoverMail(connection: SmtpConnection, { reply }: { readonly reply: SmtpReply }): Promise<boolean> {
    const verdict = classifyReply({ stage: 'mail', ...reply });
    if (reply.code !== CLOSING && verdict.reason === 'tls_required' && this.canUpgrade) {
      await this.upgrade(connection);
      return !this.ended;
    }
    if (reply.code >= 500 && this.senders.length > 1) {
      this.senders.shift();
      return true;
    }
    this.endSession('mail', reply);
    return false;
  }

  private get canUpgrade(): boolean {
    return this.capabilities.startTls && !this.secure;
  }

  /** @returns whom to ask again. */
  private async readReplies(
    connection: SmtpConnection,
    recipients: readonly Recipient[],
    next: () => Promise<SmtpReply>,
  ): Promise<readonly Recipient[]> {
    const again: Recipient[] = [];
    const held = new ReplyBuffer(this.capabilities.pipelining && recipients.length > 1);
    // The first reply of a pipeline takes its way as well.
    let from = this.capabilities.pipelining ? undefined : Date.now();
    for (const [index, recipient] of recipients.entries()) {
      const reply = await next().catch((error: unknown) => {
        if (repliesBeforeBreakCount(error, recipients.length - index)) held.release();
        throw error;
      });
      from = this.measureReply(from);
      if (isForAnother(reply, recipient, recipients)) throw outOfSequence('a reply about another recipient');
      if (!this.handleReply(recipient, reply, held)) again.push(recipient);
      if (this.ended) break;
    }
    if (!this.ended && connection.excess) throw outOfSequence('more replies than commands');
    held.release();
    if (this.wantsTls && !this.ended) await this.upgrade(connection);
    return again;
  }

  /** @returns false where the recipient is to be asked about again. */
  private handleReply(recipient: Recipient, reply: SmtpReply, held: ReplyBuffer): boolean {
    const verdict = classifyReply({ stage: 'rcpt', ...reply });
    if (reply.code === CLOSING) {
      this.recordReply('rcpt', reply, verdict);
      this.ended = evidenceOfReply('rcpt', reply, verdict, this.host);
    } else if (verdict.reason === 'tls_required' && this.canUpgrade) {
      this.wantsTls = true;
      return false;
    } else if (this.isTransactionFull(reply)) return false;
    else this.count(reply, verdict);
    held.add(() => recipient.onReply(reply, verdict));
    return true;
  }

  private measureReply(from: number | undefined): number {
    const now = Date.now();
    const { replyMs } = this.history;
    if (from !== undefined) this.history.replyMs = replyMs === undefined ? now - from : 0.7 * replyMs + 0.3 * (now - from);
    return now;
  }

  /** The transaction takes no more recipients, as opposed to this one. The next ones are as long as this one was. */
  private isTransactionFull({ code, enhanced, text }: SmtpReply): boolean {
    const { transaction } = this;
    if (!transaction?.accepted || code < 450 || !(/^[45]\.5\.3$/.test(enhanced ?? '') || TOO_MANY.test(text))) return false;
    this.maxRecipients = transaction.accepted;
    transaction.asked = MAX_RECIPIENTS;
    return true;
  }

  private count(reply: SmtpReply, verdict: ReplyVerdict): void {
    const { transaction } = this;
    this.replies++;
    if (transaction) transaction.asked++;
    if (transaction && reply.code < 300) transaction.accepted++;
    if (reply.code >= 400) this.refused++;
    this.recordReply('rcpt', reply, verdict);
  }

  private endSession(stage: Stage, reply: SmtpReply): void {
    const verdict = classifyReply({ stage, ...reply });
    this.ended = evidenceOfReply(stage, reply, verdict, this.host);
    this.recordReply(stage, reply, verdict);
  }

  private recordReply(stage: Stage, reply: SmtpReply, verdict: ReplyVerdict): void {
    const { blame } = verdict;
    if (stage === 'rcpt' && (blame === 'mailbox' || blame === 'domain' || blame === 'nobody')) this.mailboxReplies++;
    if (blame === 'us' && verdict.reason === 'blocked') {
      this.blockEvidence = evidenceOfReply(stage, reply, verdict, this.host);
      this.blockReplies++;
      this.outcome = reply.code < 500 ? 'slow_down' : 'ip_blocked';
    } else if (reply.code === CLOSING) this.outcome = 'slow_down';
  }
}

/**
 * Whether the replies before a break in a window count. A server that hangs up or falls silent has answered so far. Only where a single
 * reply never comes may it be another one that was swallowed.
 */
function repliesBeforeBreakCount(error: unknown, missing: number): boolean {
  if (!(error instanceof OutboundError)) return false;
  return error.kind === 'connection_reset' || (error.kind === 'timeout' && missing > 1);
}

function outOfSequence(how: string): OutboundError {
  return new OutboundError('malformed_reply', how);
}

/** Where a reply repeats the address of another recipient of the window, a reply got lost: all that follow are one ahead. */
function isForAnother({ text }: SmtpReply, { path }: Recipient, window: readonly Recipient[]): boolean {
  if (!text.includes('@') || text.includes(path)) return false;
  return window.some((other) => text.includes(`<${other.path}>`));
}
