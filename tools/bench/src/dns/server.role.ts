import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode, type Question, type SoaAnswer } from 'dns-packet';
import { playRole } from '../role';

/** `change`: from now on every MX record names another host. */
export type ServerOrder = 'port' | 'count' | 'change';

/** The number of mail hosts that all domains share. */
export const MAIL_HOSTS = 200;
/** TTLs in seconds. Domains whose name begins with `short` have the lowest one that the DNS client keeps. */
const TTL = 300;
export const SHORT_TTL = 5;
const NXDOMAIN = 3;
const ADDRESS = '127.0.0.1';
/** `d17.r1.example`, `short17.r1.example`, `none17.r1.example`; the last of them do not exist. */
const DOMAIN = /^(d|short|none)(\d+)\.(.+)$/;

/** A DNS server on loopback that answers without work, and counts its queries. */
export async function play(): Promise<void> {
  const server = new Server();
  await playRole<ServerOrder, number | null>(server.listen(), async (order) => server.obey(order));
}

class Server {
  private readonly socket = createSocket({ type: 'udp4', recvBufferSize: 4 << 20 });
  private queries = 0;
  private generation = 0;

  async listen(): Promise<void> {
    this.socket.on('message', (message, { port, address }) => this.socket.send(this.answer(message), port, address));
    this.socket.bind(0, ADDRESS);
    await once(this.socket, 'listening');
  }

  /** @returns the port, or the queries since the last count. */
  obey(order: ServerOrder): number | null {
    if (order === 'port') return this.socket.address().port;
    if (order === 'change') this.generation++;
    const { queries } = this;
    this.queries = 0;
    return order === 'count' ? queries : null;
  }

  private answer(message: Buffer): Buffer {
    this.queries++;
    const { id, questions = [] } = decode(message);
    const [question] = questions as [Question];
    const missing = question.name.startsWith('none');
    const answers = missing ? [] : this.records(question);
    const flags = AUTHORITATIVE_ANSWER | (missing ? NXDOMAIN : 0);
    return encode({ type: 'response', id, flags, questions, answers, authorities: answers.length ? [] : [soa] });
  }

  private records({ name, type }: Question): Answer[] {
    const [, kind, number, zone] = DOMAIN.exec(name) ?? [];
    if (type === 'A') return [{ type, name, ttl: TTL, data: ADDRESS }];
    if (type !== 'MX' || !kind) return [];
    const exchange = `mx${Number(number) % MAIL_HOSTS}.g${this.generation}.${zone}`;
    return [{ type, name, ttl: kind === 'short' ? SHORT_TTL : TTL, data: { preference: 10, exchange } }];
  }
}

/** The TTL of "there is none" (RFC 2308 §5). */
const soa: SoaAnswer = {
  type: 'SOA',
  name: 'example',
  ttl: TTL,
  data: { mname: 'ns.example', rname: 'root.example', serial: 1, refresh: TTL, retry: TTL, expire: TTL, minimum: TTL },
};
