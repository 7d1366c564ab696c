import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { DecodedPacket } from 'dns-packet';
import { decodeResponse, encodeQuery, isReferral, type Question, RCODE, rcodeOf } from './dns-message';
import { OutboundError } from './errors';

/** A first query waits this long, those of each further round twice as long as those of the round before. */
const QUERY_MS = 1_500;
const ROUNDS = 3;
/** Queries that one server has to work on at a time: more of them would only be dropped. */
const MAX_IN_FLIGHT = 200;
const MAX_ID = 65_536;

/** What became of a query to one server. `failed`: it said that it cannot answer, or it cannot be reached. */
type Outcome = DecodedPacket | 'no_answer' | 'failed';

/** Puts questions to DNS servers: to the one that answered last, then to the others, three times round. */
export class DnsTransport {
  private servers: readonly DnsServer[];

  /** @param servers `address` or `address:port` each. */
  constructor(
    servers: readonly string[],
    private readonly queryMs = QUERY_MS,
  ) {
    this.servers = servers.map((server) => new DnsServer(server));
  }

  /**
   * @param ms longest that all of it may take.
   * @returns a response to this very question with RCODE 0 or 3, whole.
   * @throws OutboundError `servfail` when a server could not answer and no other did; `dns_timeout` when none said anything.
   */
  async ask(question: Question, ms: number): Promise<DecodedPacket> {
    const end = performance.now() + ms;
    const failed = new Set<DnsServer>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of this.servers.filter((candidate) => !failed.has(candidate))) {
        const outcome = await server.ask(question, this.queryMs * 2 ** round, end);
        if (outcome === 'failed') failed.add(server);
        if (typeof outcome === 'object') {
          this.prefer(server);
          return outcome;
        }
      }
    }
    if (failed.size > 0 || this.servers.length === 0)
      throw new OutboundError('servfail', `${question.name} ${question.type}: no DNS server can answer`);
    throw new OutboundError('dns_timeout', `${question.name} ${question.type}: no DNS server answered in time`);
  }

  private prefer(server: DnsServer): void {
    if (this.servers[0] !== server) this.servers = [server, ...this.servers.filter((other) => other !== server)];
  }
}

class DnsServer {
  private readonly address: string;
  private readonly port: number;
  private inFlight = 0;
  private readonly queue: (() => void)[] = [];

  constructor(server: string) {
    ({ address: this.address, port: this.port } = endpointOf(server));
  }

  /** @param end when to give up, by `performance.now()`; waiting for one's turn counts towards that, but not towards `ms`. */
  async ask(question: Question, ms: number, end: number): Promise<Outcome> {
    if (this.inFlight >= MAX_IN_FLIGHT) await new Promise<void>((resolve) => this.queue.push(resolve));
    else this.inFlight++;
    try {
      const left = Math.min(ms, end - performance.now());
      return left > 0 ? await this.converse(question, left) : 'no_answer';
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.inFlight--;
    }
  }

  private async converse(question: Question, ms: number): Promise<Outcome> {
    const end = performance.now() + ms;
    const left = (): number => Math.max(end - performance.now(), 0);
    let outcome = await this.overUdp(question, ms, true);
    if (isAny(outcome, RCODE.formErr, RCODE.notImp, RCODE.badVers)) outcome = await this.overUdp(question, left(), false);
    if (typeof outcome === 'object' && outcome.flag_tc) outcome = await this.overTcp(question, left());
    if (typeof outcome !== 'object') return outcome;
    return isAny(outcome, 0, RCODE.nxDomain) && !isReferral(outcome) ? outcome : 'failed';
  }

  /** Each query has a socket, hence a port, of its own: who wants to forge the answer must guess that too (RFC 5452 §9.2). */
  private overUdp(question: Question, ms: number, edns: boolean): Promise<Outcome> {
    const id = randomInt(MAX_ID);
    return within(ms, (settle) => {
      const socket = createSocket(isIPv6(this.address) ? 'udp6' : 'udp4');
      socket.on('error', () => settle('failed'));
      socket.on('message', (message) => {
        const response = decodeResponse(message, id, question);
        if (response) settle(response);
      });
      socket.once('connect', () => socket.send(encodeQuery(id, question, edns)));
      socket.unref().connect(this.port, this.address);
      return () => socket.close();
    });
  }

  private overTcp(question: Question, ms: number): Promise<Outcome> {
    const id = randomInt(MAX_ID);
    return within(ms, (settle) => {
      const socket = connect({ host: this.address, port: this.port, noDelay: true }).unref();
      let received = Buffer.alloc(0);
      socket.on('error', () => settle('failed'));
      socket.on('close', () => settle('failed'));
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk]);
        const length = received.length < 2 ? Infinity : received.readUInt16BE(0);
        if (received.length >= 2 + length) settle(decodeResponse(received.subarray(2, 2 + length), id, question) ?? 'failed');
      });
      const query = encodeQuery(id, question, true);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
      return () => socket.destroy();
    });
  }
}

/** Reads `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53`, `[2001:db8::53]` and `[2001:db8::53]:5353`. */
export function endpointOf(server: string): { address: string; port: number } {
  const [, v6, v4, port = '53'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(server) ?? [];
  return { address: v6 ?? v4 ?? server, port: Number(port) };
}

/** The first outcome, or none in time. Whoever waits for it keeps the process alive, the query itself does not. */
function within(ms: number, open: (settle: (outcome: Outcome) => void) => () => void): Promise<Outcome> {
  return new Promise((resolve) => {
    let settled = false;
    const settle = (outcome: Outcome): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      close();
      resolve(outcome);
    };
    const timer = setTimeout(() => settle('no_answer'), ms).unref();
    const close = open(settle);
  });
}

function isAny(outcome: Outcome, ...rcodes: number[]): boolean {
  return typeof outcome === 'object' && rcodes.includes(rcodeOf(outcome));
}
