import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** A message as a relay received it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  readonly headers: string;
  /** Without its quoted-printable encoding. */
  readonly text: string;
}

/** An SMTP relay on loopback (RFC 5321), which keeps what it accepts. */
export class MailRelay {
  readonly mails: Mail[] = [];
  /** The reply to each recipient from now on. */
  toRecipient = '250 2.1.5 Ok';
  /** Recipients that were refused. */
  refused = 0;
  /** Every line received but those of messages, in order. */
  readonly commands: string[] = [];
  private readonly clients = new Set<Socket>();
  private readonly server: Server = createServer((socket) => void this.serve(socket));

  static async start(): Promise<MailRelay> {
    const relay = new MailRelay();
    await once(relay.server.listen(0, '127.0.0.1'), 'listening');
    return relay;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** What was sent to an e-mail. */
  to(email: string): Mail[] {
    return this.mails.filter(({ to }) => to.includes(email));
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private async serve(socket: Socket): Promise<void> {
    this.clients.add(socket);
    socket.on('close', () => this.clients.delete(socket)).on('error', () => socket.destroy());
    const say = (reply: string) => socket.write(`${reply}\r\n`);
    let [from, to, content] = ['', [] as string[], undefined as string[] | undefined];
    say('220 relay.test ESMTP');
    for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
      if (content && line !== '.') content.push(line.replace(/^\.\./, '.'));
      else if (content) {
        this.mails.push({ from, to, ...parsed(content) });
        [to, content] = [[], undefined];
        say('250 2.0.0 Ok');
        continue;
      }
      this.commands.push(line);
      if (/^MAIL /i.test(line)) {
        from = pathOf(line);
        say('250 2.1.0 Ok');
      } else if (/^RCPT /i.test(line)) {
        if (this.toRecipient.startsWith('2')) to.push(pathOf(line));
        else this.refused += 1;
        say(this.toRecipient);
      } else if (/^DATA$/i.test(line)) {
        content = [];
        say('354 Go ahead');
      } else if (/^QUIT$/i.test(line)) socket.end('221 2.0.0 Bye\r\n');
      else say('250 2.0.0 Ok');
    }
  }
}

const pathOf = (line: string): string => line.slice(line.indexOf('<') + 1, line.lastIndexOf('>'));

function parsed(lines: readonly string[]): Pick<Mail, 'headers' | 'text'> {
  const end = lines.indexOf('');
  const headers = lines.slice(0, end).join('\n');
  const body = lines.slice(end + 1).join('\n');
  if (!/^content-transfer-encoding: quoted-printable/im.test(headers)) return { headers, text: body };
  const text = body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return { headers, text };
}
