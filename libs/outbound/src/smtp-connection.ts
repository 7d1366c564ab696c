import type { Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import type { CallContext } from '@modernleads/contracts';
import { allowance } from './allowance';
import { OutboundError, type OutboundFailure } from './errors';
import { ReplyParser, type SmtpReply } from './reply-parser';

/** Milliseconds that each step of an SMTP session may take at most; the deadline of the call may end it earlier. */
export interface SmtpTimeouts {
  /** One connection attempt to one address. */
  readonly connectMs: number;
  /** One reply, its last byte included. */
  readonly replyMs: number;
}

/** Milliseconds that the reply to QUIT is waited for before the socket is closed. */
const QUIT_MS = 2_000;
const CLOSING = 421;

interface Waiting {
  readonly resolve: (reply: SmtpReply) => void;
  readonly reject: (error: OutboundError) => void;
}

/** One SMTP connection (RFC 5321). Commands are sent one after the other or pipelined. The owner always ends it with `quit`. */
export class SmtpConnection {
  private readonly parser = new ReplyParser();
  private readonly waiting: Waiting[] = [];
  private timer?: NodeJS.Timeout;
  private failure?: OutboundError;
  private quitting = false;
  private encrypted = false;

  /** @param socket connected, and its remote address checked. */
  constructor(
    private socket: Socket,
    private context: CallContext,
    private readonly replyMs: number,
  ) {
    this.listen();
  }

  /** True after STARTTLS succeeded. */
  get secure(): boolean {
    return this.encrypted;
  }

  /** True when there are more replies than commands, so that they cannot be matched. */
  get excess(): boolean {
    return this.parser.excess;
  }

  /** Sets the call whose deadline ends the following steps. */
  for(context: CallContext): void {
    this.context = context;
  }

  /**
   * The server's next reply, e.g. its greeting.
   * @throws OutboundError `timeout`, `connection_reset` or `malformed_reply`; the session is then over.
   */
  async reply(): Promise<SmtpReply> {
    allowance(this.context, this.replyMs);
    return this.parser.shift() ?? this.next();
  }

  /**
   * Sends a command and waits for its reply. An unread 421 is its reply (RFC 5321 §3.8).
   * @param line without its line end.
   * @throws OutboundError as `reply` does, and when there is a reply to no command.
   */
  async command(line: string): Promise<SmtpReply> {
    return this.pipeline([line])[0] as Promise<SmtpReply>;
  }

  /**
   * Sends commands in one packet (RFC 2920); their replies settle in order, each with its own timeout. After a 421 the others have no reply.
   * Only for servers that offer PIPELINING. No promise causes an unhandled rejection.
   */
  pipeline(lines: readonly string[]): Promise<SmtpReply>[] {
    const replies = this.send(lines);
    for (const reply of replies) reply.catch(() => undefined);
    return replies;
  }

  /**
   * Starts opportunistic TLS without verifying the certificate (RFC 7435). Plain text that the server sent after its reply to STARTTLS is
   * discarded.
   * @returns the reply to STARTTLS (RFC 3207); TLS is active if its code is 220.
   * @throws OutboundError as `reply` does, and `tls_failed`.
   */
  async startTls(host: string): Promise<SmtpReply> {
    const reply = await this.command('STARTTLS');
    if (reply.code !== 220) return reply;
    if (!this.parser.idle) {
      this.fail('malformed_reply', 'plain text behind the go-ahead for TLS');
      throw this.failure;
    }
    await this.encrypt(host, allowance(this.context, this.replyMs));
    return reply;
  }

  /** Sends QUIT and closes the socket, after two seconds at the latest. Returns at once; does nothing when the socket is closed. */
  quit(): void {
    if (this.quitting || this.socket.destroyed) return;
    this.quitting = true;
    this.socket.write('QUIT\r\n');
    const timer = setTimeout(() => this.socket.destroy(), QUIT_MS);
    this.socket.once('close', () => clearTimeout(timer));
  }

  private send(lines: readonly string[]): Promise<SmtpReply>[] {
    if (lines.some((line) => /[\r\n\0]/.test(line)))
      return rejected(lines, new OutboundError('malformed_reply', 'a command is one line'));
    const unasked = this.parser.shift();
    if (unasked?.code === CLOSING) {
      this.fail('connection_reset', 'the server is closing');
      return [Promise.resolve(unasked), ...rejected(lines.slice(1), this.failure as OutboundError)];
    }
    if (unasked) this.fail('malformed_reply', 'a reply without a command');
    if (this.failure) return rejected(lines, this.failure);
    try {
      allowance(this.context, this.replyMs);
    } catch (error) {
      return rejected(lines, error as OutboundError);
    }
    this.socket.write(`${lines.join('\r\n')}\r\n`);
    return lines.map(() => this.next());
  }

  private next(): Promise<SmtpReply> {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (this.waiting.length === 1) this.startClock();
    });
  }

  /** Starts the timeout of the next reply. */
  private startClock(): void {
    clearTimeout(this.timer);
    const left = Math.min(this.replyMs, this.context.deadline - Date.now());
    this.timer = setTimeout(() => this.fail('timeout', 'the server took too long to reply'), Math.max(left, 0));
  }

  private listen(): void {
    this.socket.on('data', (chunk: Buffer) => this.receive(chunk));
    this.socket.on('error', (cause) => this.fail('connection_reset', cause.message, cause));
    this.socket.on('close', () => this.fail('connection_reset', 'the server closed the connection'));
  }

  private receive(chunk: Buffer): void {
    this.parser.push(chunk);
    if (this.quitting) return this.awaitGoodbye();
    while (this.waiting.length > 0) {
      const reply = this.parser.shift();
      if (!reply) break;
      this.settle(reply);
    }
    if (this.parser.fault) this.fail('malformed_reply', this.parser.fault);
  }

  private settle(reply: SmtpReply): void {
    (this.waiting.shift() as Waiting).resolve(reply);
    if (this.waiting.length === 0) return clearTimeout(this.timer);
    if (reply.code === CLOSING) this.fail('connection_reset', 'the server is closing');
    else this.startClock();
  }

  private awaitGoodbye(): void {
    for (let reply = this.parser.shift(); reply; reply = this.parser.shift()) {
      if (reply.code === 221 || reply.code === CLOSING) this.socket.destroy();
    }
    if (this.parser.fault) this.socket.destroy();
  }

  private encrypt(host: string, ms: number): Promise<void> {
    const plain = this.socket;
    plain
      .removeAllListeners('data')
      .removeAllListeners('close')
      .removeAllListeners('error')
      .on('error', () => undefined);
    return new Promise((resolve, reject) => {
      const secured: TLSSocket = connectTls({ socket: plain, servername: host, rejectUnauthorized: false });
      const failed = (cause?: Error): void => {
        clearTimeout(timer);
        secured.destroy();
        plain.destroy();
        this.fail('tls_failed', cause?.message ?? 'no TLS handshake in time', cause);
        reject(this.failure as OutboundError);
      };
      const onClose = (): void => failed();
      const timer = setTimeout(failed, ms);
      secured.once('error', failed).once('close', onClose);
      secured.once('secureConnect', () => {
        clearTimeout(timer);
        secured.off('error', failed).off('close', onClose);
        this.socket = secured;
        this.encrypted = true;
        this.listen();
        resolve();
      });
    });
  }

  private fail(kind: OutboundFailure, message: string, cause?: Error): void {
    // After QUIT nothing waits for the error, and creating it would capture a stack.
    if (this.quitting && this.waiting.length === 0) return;
    this.failure ??= new OutboundError(kind, message, { cause });
    clearTimeout(this.timer);
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
  }
}

function rejected(lines: readonly string[], error: OutboundError): Promise<SmtpReply>[] {
  return lines.map(() => Promise.reject(error));
}
