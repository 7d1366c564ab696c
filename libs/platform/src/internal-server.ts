import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Registry } from 'prom-client';
import { Health, isReady } from './health';

/** The internal HTTP port of a service: `/health/live`, `/health/ready`, `/metrics`, and mounted paths. Operators and probes reach it, the public does not. */
@Injectable()
export class InternalServer {
  private readonly mounted = new Map<string, RequestListener>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  constructor(
    private readonly health: Health,
    private readonly metrics: Registry,
  ) {}

  /** Serves `path`, e.g. `/queues`, and everything under it. */
  mount(path: string, listener: RequestListener): void {
    this.mounted.set(path, listener);
  }

  /** @throws Error when the port is taken. */
  async listen(port: number, host: string): Promise<void> {
    await new Promise<void>((resolve, reject) => this.server.once('error', reject).listen(port, host, resolve));
  }

  close(): void {
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const send = (status: number, body: string, type = 'application/json') =>
      response.writeHead(status, { 'content-type': type }).end(body);
    if (path === '/health/live') return void send(200, '{"status":"ok"}');
    if (path === '/metrics') return void send(200, await this.metrics.metrics(), this.metrics.contentType);
    if (path === '/health/ready') {
      const readiness = await this.health.ready();
      return void send(isReady(readiness) ? 200 : 503, JSON.stringify(readiness));
    }
    for (const [prefix, listener] of this.mounted)
      if (path === prefix || path.startsWith(`${prefix}/`)) return void listener(request, response);
    send(404, '{"status":"not found"}');
  }
}
