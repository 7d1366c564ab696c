import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import {
  AUTHORITATIVE_ANSWER,
  decode,
  type DecodedPacket,
  encode,
  type Packet,
  streamEncode,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import type { Journal, Query } from './journal';
import type { Zone } from './zone';

const RCODE = { servfail: 2, nxdomain: 3, refused: 5 };
/** Bytes of a UDP answer for a client without EDNS (RFC 1035 §4.2.1). */
const UDP_LIMIT = 512;

/** Answers for the names of a zone, over UDP and TCP on the same port. */
export class DnsServer {
  private readonly udp: UdpSocket = createSocket('udp4');
  private readonly tcp: Server = createServer((socket) => this.converse(socket));
  private readonly clients = new Set<Socket>();

  constructor(
    private readonly zone: Zone,
    private readonly journal: Journal,
  ) {
    this.udp.on('message', (message, { port, address }) => {
      const answer = this.answer(message, 'udp');
      if (answer) this.udp.send(answer, port, address);
    });
  }

  /** @returns the port, which is chosen when `port` is 0. */
  async listen(host: string, port: number): Promise<number> {
    await once(this.tcp.listen(port, host), 'listening');
    const bound = (this.tcp.address() as AddressInfo).port;
    await once(this.udp.bind(bound, host), 'listening');
    return bound;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await Promise.all([new Promise((done) => this.tcp.close(done)), new Promise<void>((done) => this.udp.close(done))]);
  }

  private converse(socket: Socket): void {
    this.clients.add(socket);
    let pending = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.clients.delete(socket));
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
        const end = 2 + pending.readUInt16BE(0);
        const answer = this.answer(pending.subarray(2, end), 'tcp');
        if (answer) socket.write(answer);
        pending = pending.subarray(end);
      }
    });
  }

  /** Undefined: no answer at all. */
  private answer(message: Buffer, transport: Query['transport']): Buffer | undefined {
    const query = decoded(message);
    const question = query?.questions?.[0];
    if (!query || !question) return undefined;
    this.journal.asked({ name: question.name.toLowerCase(), type: question.type, transport });
    const found = this.zone.lookup(question.name, question.type);
    if ('fails' in found && found.fails === 'timeout') return undefined;
    const rcode = 'fails' in found ? RCODE[found.fails as keyof typeof RCODE] : 0;
    const answers = 'answers' in found ? found.answers : [];
    const response: Packet = {
      type: 'response',
      id: query.id,
      flags: AUTHORITATIVE_ANSWER | rcode,
      questions: query.questions,
      answers,
    };
    if (transport === 'tcp') return streamEncode(response);
    const bytes = encode(response);
    return bytes.length <= limitOf(query)
      ? bytes
      : encode({ ...response, flags: AUTHORITATIVE_ANSWER | TRUNCATED_RESPONSE, answers: [] });
  }
}

function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}

/** The maximum length that the client gives in its OPT record (RFC 6891 §6.2.3). */
function limitOf({ additionals = [] }: DecodedPacket): number {
  return additionals.reduce(
    (limit, record) => (record.type === 'OPT' ? Math.max(limit, record.udpPayloadSize) : limit),
    UDP_LIMIT,
  );
}
