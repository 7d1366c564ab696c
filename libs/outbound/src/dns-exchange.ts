import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import type { DecodedPacket } from 'dns-packet';
import { decodeResponse, encodeQuery, type Question, type Spelt } from './dns-message';

/** Address and port of a DNS server. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** The outcome of a query to one server. `failed`: it answered with an error, or cannot be reached. */
export type Outcome = DecodedPacket | 'no_answer' | 'failed';

type Settle = (outcome: Outcome) => void;

const IDS = 65_536;
/** Queries that share a socket, since opening one costs more than a query. Few: an attacker who forges answers must guess the port (RFC 5452 §9.2). */
const QUERIES_PER_PORT = 16;

/** A UDP socket on a random local port for a few concurrent queries to one server. It closes when the last of them ends. */
export class UdpPort {
  private readonly socket;
  private readonly pending = new Map<number, { readonly question: Question; readonly settle: Settle }>();
  private unsent?: Buffer[] = [];
  private left = QUERIES_PER_PORT;

  constructor({ address, port }: Endpoint) {
    this.socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4').unref();
    this.socket.on('error', () => this.fail());
    this.socket.on('message', (message) => this.hear(message));
    this.socket.once('connect', () => {
      for (const query of this.unsent ?? []) this.socket.send(query);
      this.unsent = undefined;
    });
    this.socket.connect(port, address);
  }

  /** True while it takes another query. */
  get open(): boolean {
    return this.left > 0;
  }

  /** @param edns false: for servers that do not support it. */
  ask(question: Spelt, ms: number, edns: boolean): Promise<Outcome> {
    const id = this.freeId();
    this.left--;
    return within(ms, (settle) => {
      this.pending.set(id, { question, settle });
      this.send(encodeQuery(id, question, edns));
      return () => this.end(id);
    });
  }

  private freeId(): number {
    let id = randomInt(IDS);
    while (this.pending.has(id)) id = randomInt(IDS);
    return id;
  }

  private send(query: Buffer): void {
    if (this.unsent) this.unsent.push(query);
    else this.socket.send(query);
  }

  private hear(message: Buffer): void {
    const id = message.length < 2 ? -1 : message.readUInt16BE(0);
    const query = this.pending.get(id);
    const response = query && decodeResponse(message, id, query.question);
    if (response) query.settle(response);
  }

  private fail(): void {
    for (const { settle } of [...this.pending.values()]) settle('failed');
  }

  private end(id: number): void {
    this.pending.delete(id);
    if (this.pending.size > 0) return;
    this.left = 0;
    this.socket.close();
  }
}

/** Asks over TCP (RFC 7766), on a connection of its own. */
export function overTcp({ address, port }: Endpoint, question: Spelt, ms: number): Promise<Outcome> {
  const id = randomInt(IDS);
  return within(ms, (settle) => {
    const socket = connect({ host: address, port, noDelay: true }).unref();
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

/** The first outcome, or `no_answer` after the timeout. Neither the timer nor the socket keeps the process alive. */
function within(ms: number, open: (settle: Settle) => () => void): Promise<Outcome> {
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
