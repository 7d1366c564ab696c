import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Conversation } from './journal';
import type { Mailboxes } from './mailboxes';
import type { MailHost, Reply } from './world';

const LONGEST_LINE = 4_096;
const IDLE_MS = 120_000;

/** One conversation of a mail host, told by its data. Commands are answered one after the other, also when they come at once. */
export class SmtpSession {
  private readonly gone = new AbortController();
  private pending = '';
  private turn: Promise<void>;
  private sender?: string;

  constructor(
    private readonly socket: Socket,
    private readonly host: MailHost,
    private readonly mailboxes: Mailboxes,
    private readonly record: Conversation,
  ) {
    socket.setNoDelay(true).setTimeout(IDLE_MS, () => socket.destroy());
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      record.open = false;
      this.gone.abort();
    });
    socket.on('data', (chunk) => this.receive(chunk.toString('utf8')));
    this.turn = this.send(host.banner ?? '220 mail.test ESMTP');
  }

  private receive(text: string): void {
    const lines = (this.pending + text).split('\n');
    this.pending = lines.pop() ?? '';
    if (this.pending.length > LONGEST_LINE) this.socket.destroy();
    for (const line of lines) {
      const command = line.replace(/\r$/, '');
      this.record.commands.push(command);
      this.turn = this.turn.then(() => this.answer(command));
    }
  }

  private async answer(command: string): Promise<void> {
    const [verb = ''] = command.split(' ', 1);
    if (verb.toUpperCase() === 'QUIT') return this.send({ pieces: ['221 2.0.0 Bye\r\n'], then: 'close' });
    await this.send(this.replyTo(verb.toUpperCase(), command));
  }

  private replyTo(verb: string, command: string): Reply {
    const path = /<(.*)>/.exec(command)?.[1];
    switch (verb) {
      case 'EHLO':
        return (
          this.host.ehlo ?? '250-mail.test\r\n250-PIPELINING\r\n250-SIZE 10485760\r\n250-ENHANCEDSTATUSCODES\r\n250 8BITMIME'
        );
      case 'HELO':
        return this.host.helo ?? '250 mail.test';
      case 'MAIL':
        this.sender = path;
        return this.host.mail ?? '250 2.1.0 Ok';
      case 'RCPT':
        if (this.sender === undefined || !path) return '503 5.5.1 MAIL first';
        return this.host.rcpt ?? this.mailboxes.reply(this.socket.remoteAddress ?? '', this.sender, path);
      case 'RSET':
        this.sender = undefined;
        return '250 2.0.0 Ok';
      case 'NOOP':
        return '250 2.0.0 Ok';
      default:
        return '502 5.5.2 Command not recognized';
    }
  }

  private async send(reply: Reply): Promise<void> {
    const { pieces, pauseMs = 0, then } = typeof reply === 'string' ? { pieces: [`${reply}\r\n`] } : reply;
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) await pause(pauseMs, undefined, { signal: this.gone.signal }).catch(() => undefined);
      if (this.socket.destroyed) return;
      this.socket.write(piece);
    }
    if (then === 'close') this.socket.end();
    if (then === 'reset') this.socket.resetAndDestroy();
  }
}
