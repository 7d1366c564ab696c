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
  /** Without angle brackets. */
  readonly path: string;
  /** Called before RCPT is sent. */
  onRcptSent(): void;
  onReply(reply: SmtpReply, verdict: ReplyVerdict): void;
}

/**
 * Refused recipients after which a session opens no further window, and the most in one session: Postfix delays replies from 10 on and
 * disconnects at 20 (`smtpd_soft_error_limit`, `smtpd_hard_error_limit`).
 */
const SOFT_MAX_REFUSED = 12;
const MAX_REFUSED = 18;
/** Recipients of one transaction; RFC 5321 §4.5.3.1.8 requires servers to accept 100. */
const MAX_RECIPIENTS = 50;
/** TLS upgrades, sender changes and new transactions in a row without progress. */
const MAX_REPEATS = 4;

const TOO_MANY =
  /too many (?:rcpt|recipient|users)|recipient.{0,20}limit|(?:recipients|rcpts|users) (?:per|exceed)|(?:only )?(?:one|single) recipient|multiple recipients/i;

/** Longest duration of a window at the pace of its host, in milliseconds, and its size while the pace is unknown. */
const WINDOW_MS = 2_000;
const FIRST_WINDOW = 10;

/** What earlier sessions showed about a host. */
export interface HostHistory {
  /** RCPT commands after which it disconnects. */
  rcptLimit?: number;
  /** Milliseconds per RCPT, as a moving average. */
  replyMs?: number;
  wantsTls: boolean;
  /** Consecutive sessions without a reply about a mailbox. */
  sessionsWithoutVerdict: number;
}

/** RFC 5321 §3.8: the server closes the connection. */
const CLOSING = 421;

const ignore = (): void => undefined;

/** One SMTP session that asks about many addresses of a domain, window by window, and sends no mail. */
export class SmtpSession {
  /** Why nothing more can be asked here. */
  ended?: Evidence;
  /** The worst event so far, reported to the limiter. */
  outcome: SessionOutcome = 'ok';
  /** Replies to RCPT, and those among them about the mailbox. */
  replies = 0;
  mailboxReplies = 0;
  /** The last refusal that was not about a mailbox. */
  blockEvidence?: Evidence;
  blockReplies = 0;
  private connection?: SmtpConnection;
  private capabilities: Capabilities = NO_CAPABILITIES;
  private readonly senders: string[];
  private refused = 0;
  /** The open transaction: with SMTPUTF8 or not, recipients asked about, recipients accepted. */
  private transaction?: { readonly utf8: boolean; asked: number; accepted: number };
  private maxRecipients = MAX_RECIPIENTS;
  /** A recipient was refused because TLS is required. */
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

  /** Recipients that the next window may have; 0: the session is done. */
  get room(): number {
    if (this.refused >= SOFT_MAX_REFUSED) return 0;
    const { rcptLimit = Infinity, replyMs } = this.history;
    const quick = replyMs === undefined ? FIRST_WINDOW : Math.max(1, Math.floor(WINDOW_MS / replyMs));
    const window = this.capabilities.pipelining ? quick : 1;
    return Math.max(0, Math.min(MAX_REFUSED - this.refused, rcptLimit - this.replies, window));
  }

  /** Connects and greets, with STARTTLS where the host required it before. `ended` says why that failed. */
  async open(outbound: Outbound, context: CallContext): Promise<void> {
    await this.runGuarded(async () => {
      this.connection = await outbound.connectSmtp(context, this.host, this.settings.timeouts);
      const banner = await this.connection.reply();
      if (banner.code !== 220) return this.endSession('banner', banner);
      await this.greet(this.connection);
      if (this.history.wantsTls && !this.ended && this.capabilities.startTls) await this.upgrade(this.connection);
    });
  }

  /** Asks about a window of recipients. Recipients without `onReply` got no reply of their own; `ended` says why. */
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

  /** Sends QUIT if connected. */
  close(): void {
    this.connection?.quit();
  }

  /** The session is encrypted. */
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

  /**
   * Writes one window of commands and reads the replies. @returns recipients to ask again: after TLS, with another sender or in another
   * transaction.
   */
  private async transact(
    connection: SmtpConnection,
    recipients: readonly Recipient[],
    utf8: boolean,
  ): Promise<readonly Recipient[]> {
    const now = recipients.slice(0, this.maxRecipients);
    const commands = this.transactionCommands(utf8, now.length);
    const replies = this.send(connection, [...commands, ...now.map(({ path }) => `RCPT TO:<${path}>`)]);
    const refusal = await this.refusalOfTransaction(commands, replies);
    if (!refusal) {
      if (commands.length > 0) this.transaction = { utf8, asked: 0, accepted: 0 };
      for (const recipient of now) recipient.onRcptSent();
      const again = await this.readReplies(connection, now, replies);
      return [...again, ...recipients.slice(now.length)];
    }
    this.transaction = undefined;
    await this.skipReplies(replies, now.length);
    return (await this.recoverMail(connection, refusal)) ? recipients : [];
  }

  private transactionCommands(utf8: boolean, more: number): string[] {
    const { transaction } = this;
    if (transaction && transaction.utf8 === utf8 && transaction.asked + more <= this.maxRecipients) return [];
    const mail = `MAIL FROM:<${this.senders[0]}>${utf8 ? ' SMTPUTF8' : ''}`;
    return transaction ? ['RSET', mail] : [mail];
  }

  /** In one write with PIPELINING (RFC 2920), else command by command as the replies are read. */
  private send(connection: SmtpConnection, lines: readonly string[]): () => Promise<SmtpReply> {
    let next = 0;
    if (!this.capabilities.pipelining || lines.length === 1) return () => connection.command(lines[next++] as string);
    const replies = connection.pipeline(lines);
    return () => replies[next++] as Promise<SmtpReply>;
  }

  /** @returns the reply that refuses the transaction. */
  private async refusalOfTransaction(
    commands: readonly string[],
    reply: () => Promise<SmtpReply>,
  ): Promise<{ readonly reply: SmtpReply } | undefined> {
    for (const _line of commands) {
      const answer = await reply();
      if (answer.code < 200 || answer.code >= 300) return { reply: answer };
    }
    return undefined;
  }

  /** Replies to recipients of a refused transaction mean nothing. */
  private async skipReplies(reply: () => Promise<SmtpReply>, count: number): Promise<void> {
    if (!this.capabilities.pipelining) return;
    for (let left = count; left > 0; left--) await reply().catch(ignore);
  }

  /** MAIL was refused: retries over TLS or with the null sender. */
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

  /** @returns recipients to ask again. */
  private async readReplies(
    connection: SmtpConnection,
    recipients: readonly Recipient[],
    next: () => Promise<SmtpReply>,
  ): Promise<readonly Recipient[]> {
    const again: Recipient[] = [];
    const buffer = new ReplyBuffer(this.capabilities.pipelining && recipients.length > 1);
    // The first reply of a pipeline includes the round trip, so it is not measured.
    let from = this.capabilities.pipelining ? undefined : Date.now();
    for (const [index, recipient] of recipients.entries()) {
      const reply = await next().catch((error: unknown) => {
        if (repliesBeforeBreakCount(error, recipients.length - index)) buffer.release();
        throw error;
      });
      from = this.measureReply(from);
      if (isForAnother(reply, recipient, recipients)) throw outOfSequence('a reply about another recipient');
      if (!this.handleReply(recipient, reply, buffer)) again.push(recipient);
      if (this.ended) break;
    }
    if (!this.ended && connection.excess) throw outOfSequence('more replies than commands');
    buffer.release();
    if (this.wantsTls && !this.ended) await this.upgrade(connection);
    return again;
  }

  /** @returns false where the recipient is to be asked about again. */
  private handleReply(recipient: Recipient, reply: SmtpReply, buffer: ReplyBuffer): boolean {
    const verdict = classifyReply({ stage: 'rcpt', ...reply });
    if (reply.code === CLOSING) {
      this.recordReply('rcpt', reply, verdict);
      this.ended = evidenceOfReply('rcpt', reply, verdict, this.host);
    } else if (verdict.reason === 'tls_required' && this.canUpgrade) {
      this.wantsTls = true;
      return false;
    } else if (this.isTransactionFull(reply)) return false;
    else this.countReply(reply, verdict);
    buffer.add(() => recipient.onReply(reply, verdict));
    return true;
  }

  private measureReply(from: number | undefined): number {
    const now = Date.now();
    const { replyMs } = this.history;
    if (from !== undefined) this.history.replyMs = replyMs === undefined ? now - from : 0.7 * replyMs + 0.3 * (now - from);
    return now;
  }

  /**
   * The transaction takes no more recipients; the recipient itself was not refused. Later transactions are limited to what this one
   * accepted.
   */
  private isTransactionFull({ code, enhanced, text }: SmtpReply): boolean {
    const { transaction } = this;
    if (!transaction?.accepted || code < 450 || !(/^[45]\.5\.3$/.test(enhanced ?? '') || TOO_MANY.test(text))) return false;
    this.maxRecipients = transaction.accepted;
    transaction.asked = MAX_RECIPIENTS;
    return true;
  }

  private countReply(reply: SmtpReply, verdict: ReplyVerdict): void {
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
    const { blame, reason } = verdict;
    if (stage === 'rcpt' && (blame === 'mailbox' || blame === 'domain' || blame === 'nobody')) this.mailboxReplies++;
    if (reason === 'blocked') {
      this.blockEvidence = evidenceOfReply(stage, reply, verdict, this.host);
      this.blockReplies++;
    }
    // A refusal that a strict recipient gives to everybody is no evidence about us.
    if (blame === 'us' && reason === 'blocked') this.outcome = reply.code < 500 ? 'slow_down' : 'ip_blocked';
    else if (reply.code === CLOSING) this.outcome = 'slow_down';
  }
}

/**
 * Whether the replies before a break in a window count. They do when the server disconnects or several replies are missing; a single
 * missing reply may be another one that was swallowed.
 */
function repliesBeforeBreakCount(error: unknown, missing: number): boolean {
  if (!(error instanceof OutboundError)) return false;
  return error.kind === 'connection_reset' || (error.kind === 'timeout' && missing > 1);
}

function outOfSequence(how: string): OutboundError {
  return new OutboundError('malformed_reply', how);
}

/** A reply that repeats the address of another recipient of the window shows that a reply was lost and all that follow are shifted. */
function isForAnother({ text }: SmtpReply, { path }: Recipient, window: readonly Recipient[]): boolean {
  if (!text.includes('@') || text.includes(path)) return false;
  return window.some((other) => text.includes(`<${other.path}>`));
}
