import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { playRole } from '../role';

/** One delivery as it arrived. */
export interface Arrival {
  readonly path: string;
  /** Those of deliveries. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** When its first bytes came, by the clock of `process.hrtime`, in microseconds. */
  readonly at: number;
}

/** What arrived since the receiver was last asked. */
export interface Told {
  readonly arrivals: Arrival[];
  /** Most connections that were open at one time. */
  readonly connections: number;
}

/** `count`: of what arrived, without what is never answered. `tell` ends what hangs, and forgets. */
export type ReceiverOrder = 'port' | 'count' | 'tell';

/** Paths below it are never answered. */
export const HANGING = '/hanging/';
const OF_DELIVERIES = /^(webhook-|x-modernleads-)/;

/** Receives deliveries and writes them down; nothing is looked at before it is asked. */
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
