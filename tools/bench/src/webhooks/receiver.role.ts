import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WEBHOOK_PING } from '@modernleads/contracts';
import { playRole } from '../role';

/** One delivery as received. */
export interface Arrival {
  readonly path: string;
  /** The headers of deliveries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The time of its first bytes, by `process.hrtime`, in microseconds. */
  readonly at: number;
}

/** The deliveries since the last question. */
export interface Told {
  readonly arrivals: Arrival[];
  /** Concurrent connections at most. */
  readonly connections: number;
}

/** `count`: the number of answered deliveries. `tell` ends hanging requests, returns all deliveries and clears them. */
export type ReceiverOrder = 'port' | 'count' | 'tell';

/** Requests to paths below it are never answered. */
export const HANGING = '/hanging/';
const OF_DELIVERIES = /^(webhook-|x-modernleads-)/;

/** Receives and records deliveries but pings, and parses them only when asked. */
export async function play(): Promise<void> {
  const receiver = new Receiver();
  await playRole<ReceiverOrder, unknown>(receiver.listen(), async (order) => receiver.obey(order));
}

class Receiver {
  private readonly server: Server = createServer((request, response) => this.receive(request, response));
  private readonly hanging = new Set<Socket>();
  private arrivals: Arrival[] = [];
  private answered = 0;
  private open = 0;
  private connections = 0;

  async listen(): Promise<void> {
    this.server.keepAliveTimeout = 60_000;
    this.server.on('connection', (socket) => {
      this.connections = Math.max(this.connections, ++this.open);
      socket.on('close', () => this.open--);
    });
    await once(this.server.listen({ port: 0, host: '127.0.0.1', backlog: 1_024 }), 'listening');
  }

  obey(order: ReceiverOrder): unknown {
    if (order === 'port') return (this.server.address() as AddressInfo).port;
    if (order === 'count') return this.answered;
    const told: Told = { arrivals: this.arrivals, connections: this.connections };
    for (const socket of this.hanging) socket.destroy();
    this.hanging.clear();
    [this.arrivals, this.answered, this.connections] = [[], 0, this.open];
    return told;
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const at = Number(process.hrtime.bigint() / 1_000n);
    const path = request.url ?? '';
    // The ping that makes an endpoint verified is not part of the load.
    if (request.headers['x-modernleads-event'] === WEBHOOK_PING)
      return void request.resume().on('end', () => response.writeHead(204).end());
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.entries(request.headers).filter(([name]) => OF_DELIVERIES.test(name));
      const body = Buffer.concat(chunks).toString('utf8');
      this.arrivals.push({ path, headers: Object.fromEntries(headers) as Record<string, string>, body, at });
      if (path.startsWith(HANGING)) return void this.hanging.add(request.socket);
      this.answered++;
      response.writeHead(204).end();
    });
  }
}
