import type { Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { allowance } from './allowance';
import { OutboundError, type OutboundFailure } from './errors';
import { ReplyParser, type SmtpReply } from './reply-parser';

/** Longest steps of an SMTP conversation, in milliseconds; the deadline of the call ends them earlier. */
export interface SmtpTimeouts {
  /** One attempt to connect to one address. */
  readonly connectMs: number;
  /** One reply, its last byte included. */
  readonly replyMs: number;
}

/** How long a server may take to say goodbye before the socket is closed on it. */
const QUIT_MS = 2_000;

interface Waiting {
  readonly resolve: (reply: SmtpReply) => void;
  readonly reject: (error: OutboundError) => void;
  readonly timer: NodeJS.Timeout;
}

/** One SMTP conversation (RFC 5321), one command at a time. Whoever holds it ends it with `quit`, whatever happened. */
export class SmtpConnection {
  private readonly parser = new ReplyParser();
  private waiting?: Waiting;
  private failure?: OutboundError;
  private quitting = false;

  /** @param socket connected, and its remote address checked. */
  constructor(
    private readonly socket: Socket,
    private readonly context: CallContext,
    private readonly replyMs: number,
  ) {
    socket.on('data', (chunk: Buffer) => this.receive(chunk));
    socket.on('error', (cause) => this.fail('connection_reset', cause.message, cause));
    socket.on('close', () => this.fail('connection_reset', 'the server closed the connection'));
  }

  /**
   * The server's next reply, e.g. its greeting.
   * @throws OutboundError `timeout`, `connection_reset` or `malformed_reply`; the conversation is then over.
   */
  async reply(): Promise<SmtpReply> {
    const left = allowance(this.context, this.replyMs);
    const early = this.parser.shift();
    if (early) return early;
    if (this.failure) throw this.failure;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.fail('timeout', 'the server took too long to reply'), left);
      this.waiting = { resolve, reject, timer };
    });
  }

  /**
   * Sends a command and waits for its reply. A 421 that was already there is its reply (RFC 5321 §3.8).
   * @param line without its line end.
   * @throws OutboundError as `reply` does, and when the server answered a question that was not put.
   */
  async command(line: string): Promise<SmtpReply> {
    if (/[\r\n\0]/.test(line)) throw new OutboundError('malformed_reply', 'a command is one line');
    const unasked = this.parser.shift();
    if (unasked?.code === 421) return unasked;
    if (unasked) this.fail('malformed_reply', 'a reply without a command');
    if (this.failure) throw this.failure;
    this.socket.write(`${line}\r\n`);
    return this.reply();
  }

  /** Takes leave and closes the socket, at the latest after two seconds. Returns at once; harmless when the connection is gone. */
  quit(): void {
    if (this.quitting || this.socket.destroyed) return;
    this.quitting = true;
    this.socket.write('QUIT\r\n');
    const timer = setTimeout(() => this.socket.destroy(), QUIT_MS);
    this.socket.once('close', () => clearTimeout(timer));
  }

  private receive(chunk: Buffer): void {
    this.parser.push(chunk);
    if (this.quitting) return this.awaitGoodbye();
    const reply = this.waiting && this.parser.shift();
    if (reply) this.settle()?.resolve(reply);
    if (this.parser.fault) this.fail('malformed_reply', this.parser.fault);
  }

  private awaitGoodbye(): void {
    for (let reply = this.parser.shift(); reply; reply = this.parser.shift()) {
      if (reply.code === 221 || reply.code === 421) this.socket.destroy();
    }
    if (this.parser.fault) this.socket.destroy();
  }

  private fail(kind: OutboundFailure, message: string, cause?: Error): void {
    this.failure ??= new OutboundError(kind, message, { cause });
    this.settle()?.reject(this.failure);
  }

  private settle(): Waiting | undefined {
    const { waiting } = this;
    clearTimeout(waiting?.timer);
    this.waiting = undefined;
    return waiting;
  }
}
