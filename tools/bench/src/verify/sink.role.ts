import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type Question } from 'dns-packet';
import { playRole } from '../role';

/** Commands of the sink: set the delay of replies, clear the recorded sessions, or return them. */
export type SinkOrder = { readonly latencyMs: number } | 'tell';

/** The sessions recorded since the last `forget`. */
export interface Told {
  readonly conversations: Conversation[];
  /** Concurrent sessions at most. */
  readonly mostAtOnce: number;
}

/** One session of a client: each packet that it sent, and the number of replies that it then waited for. */
export type Conversation = readonly { readonly sent: string; readonly replies: number }[];

export interface SinkPorts {
  readonly dns: number;
  readonly smtp: number;
}

const ADDRESS = '127.0.0.1';
const TTL = 300;
const QUIT = /^QUIT/i;

/** Prefix of existing mailboxes; all others are unknown. */
export const EXISTING = 'ada';
/** A prefix that no decoy has by chance. */
const isExisting = (command: string): boolean => ['.', '@'].some((sign) => command.startsWith(`RCPT TO:<${EXISTING}${sign}`));

/** A mail host for every domain on plain sockets, with its DNS server. */
export async function play(): Promise<void> {
  const sink = new Sink();
  await playRole<SinkOrder | 'ports', unknown>(sink.listen(), async (order) => sink.obey(order));
}

class Sink {
  private readonly dns = createSocket('udp4');
  private readonly smtp = createServer({ noDelay: true }, (socket) => this.converse(socket));
  private latencyMs = 0;
  private conversations: Conversation[] = [];
  private open = 0;
  private mostAtOnce = 0;

  async listen(): Promise<void> {
    this.dns.on('message', (message, { port, address }) => this.dns.send(answerTo(message), port, address));
    this.dns.bind(0, ADDRESS);
    await once(this.dns, 'listening');
    await once(this.smtp.listen({ port: 0, host: ADDRESS, backlog: 4_096 }), 'listening');
  }

  obey(order: SinkOrder | 'ports'): unknown {
    if (order === 'ports') return { dns: this.dns.address().port, smtp: (this.smtp.address() as AddressInfo).port };
    if (order === 'tell') return { conversations: this.conversations, mostAtOnce: this.mostAtOnce } satisfies Told;
    this.latencyMs = order.latencyMs;
    this.conversations = [];
    this.mostAtOnce = 0;
    return null;
  }

  private converse(socket: Socket): void {
    const conversation: { sent: string; replies: number }[] = [];
    this.conversations.push(conversation);
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.open);
    socket.on('close', () => this.open--);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      const sent = chunk.toString('latin1');
      const commands = sent.split('\r\n').slice(0, -1);
      conversation.push({ sent, replies: commands.length });
      this.send(socket, commands.map(replyTo).join(''), QUIT.test(commands.at(-1) ?? ''));
    });
    this.send(socket, '220 mx.bench.example ESMTP\r\n', false);
  }

  private send(socket: Socket, replies: string, last: boolean): void {
    const write = (): unknown => (last ? socket.end(replies) : socket.write(replies));
    if (this.latencyMs) setTimeout(write, this.latencyMs);
    else write();
  }
}

function replyTo(command: string): string {
  switch (command.slice(0, 4).toUpperCase()) {
    case 'EHLO':
      return '250-mx.bench.example\r\n250-PIPELINING\r\n250-SIZE 10485760\r\n250 ENHANCEDSTATUSCODES\r\n';
    case 'RCPT':
      return isExisting(command)
        ? '250 2.1.5 Ok\r\n'
        : '550 5.1.1 Recipient address rejected: User unknown in virtual mailbox table\r\n';
    case 'QUIT':
      return '221 2.0.0 Bye\r\n';
    default:
      return '250 2.0.0 Ok\r\n';
  }
}

/** `mx.` of the domain takes its mail; every name has one IPv4 address. */
function answerTo(message: Buffer): Buffer {
  const { id, questions = [] } = decode(message);
  const answers = questions.flatMap(recordsFor);
  return encode({ type: 'response', id, flags: AUTHORITATIVE_ANSWER, questions, answers });
}

function recordsFor({ name, type }: Question): Answer[] {
  if (type === 'MX') return [{ type, name, ttl: TTL, data: { preference: 10, exchange: `mx.${name}` } }];
  return type === 'A' ? [{ type, name, ttl: TTL, data: ADDRESS }] : [];
}
