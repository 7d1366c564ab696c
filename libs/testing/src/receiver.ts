import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One delivery as received. */
export interface Arrival {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of webhooks on loopback, which records the deliveries. */
export class Receiver {
  readonly arrivals: Arrival[] = [];
  connections = 0;
  /** How it answers from now on; default: 204. */
  answer: (response: ServerResponse, request: IncomingMessage) => unknown = (response) => response.writeHead(204).end();
  private readonly server: Server;

  private constructor(private readonly recordsPings: boolean) {
    this.server = createServer((request, response) => void this.receive(request, response)).on(
      'connection',
      () => this.connections++,
    );
  }

  /** @param recordsPings false: pings, which make endpoints verified, are answered with 204 and not recorded. */
  static async start({ recordsPings = true } = {}): Promise<Receiver> {
    const receiver = new Receiver(recordsPings);
    await once(receiver.server.listen(0, '127.0.0.1'), 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(path = '/'): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** The deliveries to a path. */
  at(path: string): Arrival[] {
    return this.arrivals.filter((arrival) => arrival.path === path);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (!this.recordsPings && request.headers['x-modernleads-event'] === 'webhook.ping')
      return void response.writeHead(204).end();
    this.arrivals.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
    this.answer(response, request);
  }
}
