import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { certificate } from './certificate';
import type { Conversation, Journal } from './journal';
import type { Mailboxes } from './mailboxes';
import type { Limit, MailHost, RawReply, Reply } from './test-domain';

const LONGEST_LINE = 4_096;
const IDLE_MS = 120_000;

const IMPATIENT: Reply = { pieces: ['421 4.7.0 Improper use of SMTP command pipelining\r\n'], then: 'close' };
const NOISE = 'this is not a handshake\r\n';

/** One session of a mail host, by its data. Commands are answered one after the other, also when they arrive in one packet. */
export class SmtpSession {
  private readonly gone = new AbortController();
  private readonly record: Conversation;
  private pending = '';
  private turn: Promise<void>;
  private unanswered = 0;
  private sender?: string;
  private recipients = 0;
  private rcpts = 0;
  private refusals = 0;
  /** After one command without a reply, later commands have none. */
  private silent = false;

  constructor(
    private socket: Socket,
    private readonly host: MailHost,
    private readonly mailboxes: Mailboxes,
    journal: Journal,
    address: string,
  ) {
    this.record = journal.connected(address);
    socket.setNoDelay(true).setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      journal.closed(this.record);
      this.gone.abort();
    });
    this.listen();
    this.turn = this.send(host.banner ?? '220 mail.test ESMTP');
  }

  private listen(): void {
    this.socket.setEncoding('utf8');
    this.socket.on('data', (text: string) => this.receive(text));
  }

  private receive(text: string): void {
    const lines = (this.pending + text).split('\n');
    this.pending = lines.pop() ?? '';
    if (this.pending.length > LONGEST_LINE) this.socket.destroy();
    for (const line of lines) {
      const command = line.replace(/\r$/, '');
      this.record.commands.push(command);
      const early = this.unanswered++ > 0 && this.host.pipelining === false;
      this.turn = this.turn.then(() => this.answer(command, early)).finally(() => this.unanswered--);
    }
  }

  private async answer(command: string, early: boolean): Promise<void> {
    const [word = ''] = command.split(' ', 1);
    const verb = word.toUpperCase();
    if (early) return this.send(IMPATIENT);
    if (verb === 'STARTTLS' && this.host.starttls) return this.startTls(this.host.starttls);
    const reply = this.tolerable(this.replyTo(verb, command));
    await this.send(verb === 'QUIT' ? closing(this.host.quit ?? '221 2.0.0 Bye') : reply);
  }

  private replyTo(verb: string, command: string): Reply {
    switch (verb) {
      case 'EHLO':
        return this.host.ehlo ?? ['mail.test', ...this.extensions].map((line, at, all) => lineOf(line, at, all)).join('\r\n');
      case 'HELO':
        return this.host.helo ?? '250 mail.test';
      case 'MAIL':
        return this.mail(pathOf(command));
      case 'RCPT':
        return this.rcpt(pathOf(command));
      case 'DATA':
        return this.host.data ?? '554 5.5.1 No valid recipients';
      case 'RSET':
        this.sender = undefined;
        return '250 2.0.0 Ok';
      case 'NOOP':
        return '250 2.0.0 Ok';
      default:
        return '502 5.5.2 Command not recognized';
    }
  }

  private get extensions(): string[] {
    const { pipelining = true, smtpUtf8 = false, starttls } = this.host;
    const optional = [pipelining && 'PIPELINING', smtpUtf8 && 'SMTPUTF8', starttls && !this.record.secure && 'STARTTLS'].filter(
      (word) => typeof word === 'string',
    );
    return [...optional, 'SIZE 10485760', 'ENHANCEDSTATUSCODES', '8BITMIME'];
  }

  private mail(path: string | undefined): Reply {
    if (this.host.starttls === 'required' && !this.record.secure) return '530 5.7.0 Must issue a STARTTLS command first';
    const reply = (path === '' ? this.host.nullSender : undefined) ?? this.host.mail ?? '250 2.1.0 Ok';
    this.sender = startsWith(reply, '2') ? path : undefined;
    this.recipients = 0;
    return reply;
  }

  private rcpt(path: string | undefined): Reply {
    if (this.sender === undefined || !path) return '503 5.5.1 MAIL first';
    this.recipients++;
    this.rcpts++;
    const { recipientLimit, rcptLimit, smtpUtf8, rcpt } = this.host;
    if (exceeds(this.rcpts, rcptLimit)) return rcptLimit.reply;
    if (exceeds(this.recipients, recipientLimit)) return recipientLimit.reply;
    if (!smtpUtf8 && /\P{ASCII}/u.test(path)) return '553 5.6.7 The address needs SMTPUTF8, which is not offered';
    return rcpt ?? this.mailboxes.reply(this.socket.remoteAddress ?? '', this.sender, path);
  }

  /** After too many refusals the reply is another. */
  private tolerable(reply: Reply): Reply {
    if (startsWith(reply, '5')) this.refusals++;
    return exceeds(this.refusals, this.host.errorLimit) ? this.host.errorLimit.reply : reply;
  }

  private async startTls(kind: NonNullable<MailHost['starttls']>): Promise<void> {
    if (this.record.secure) return this.send('503 5.5.1 TLS is already active');
    await this.send('220 2.0.0 Ready to start TLS');
    if (this.socket.destroyed) return;
    const plain = this.socket.removeAllListeners('data');
    if (kind === 'broken') return void plain.once('data', () => plain.end(NOISE));
    this.socket = new TLSSocket(plain, { isServer: true, ...certificate });
    this.socket.on('error', () => plain.destroy());
    this.socket.on('secure', () => (this.record.secure = true));
    this.pending = '';
    this.sender = undefined;
    this.listen();
  }

  private async send(reply: Reply): Promise<void> {
    const { pieces, pauseMs = 0, then } = raw(reply);
    this.silent ||= pieces.length === 0 && !then;
    if (this.silent) return;
    if (this.host.latencyMs) await this.wait(this.host.latencyMs);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) await this.wait(pauseMs);
      if (this.socket.destroyed) return;
      this.socket.write(piece);
    }
    if (then === 'close') this.socket.end();
    if (then === 'reset') this.socket.resetAndDestroy();
  }

  private async wait(ms: number): Promise<void> {
    await pause(ms, undefined, { signal: this.gone.signal }).catch(() => undefined);
  }
}

function pathOf(command: string): string | undefined {
  const [start, end] = [command.indexOf('<'), command.lastIndexOf('>')];
  return start >= 0 && end > start ? command.slice(start + 1, end) : undefined;
}

function lineOf(text: string, at: number, all: readonly string[]): string {
  return `250${at < all.length - 1 ? '-' : ' '}${text}`;
}

function exceeds(count: number, limit: Limit | undefined): limit is Limit {
  return limit !== undefined && count > limit.count;
}

function startsWith(reply: Reply, digit: string): boolean {
  return String(raw(reply).pieces[0] ?? '').startsWith(digit);
}

function raw(reply: Reply): RawReply {
  return typeof reply === 'string' ? { pieces: [`${reply}\r\n`] } : reply;
}

/** A reply after which the connection is closed. */
function closing(reply: Reply): RawReply {
  return { then: 'close', ...raw(reply) };
}
