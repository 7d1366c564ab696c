import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Journal } from './journal';
import type { WebHost, TestDomain } from './test-domain';
import { ascii } from './zone';

/** The web sites of all domains on one port, selected by the Host header. Plain HTTP; a path that a site lacks is a 404. */
export class WebServer {
  private readonly hosts: ReadonlyMap<string, WebHost>;
  private readonly server: Server = createServer((request, response) => this.answer(request, response));

  constructor(
    testDomains: readonly TestDomain[],
    private readonly journal: Journal,
  ) {
    this.hosts = new Map(testDomains.flatMap(({ web }) => Object.entries(web ?? {}).map(([host, site]) => [ascii(host), site])));
  }

  /** @returns the port, which is chosen when `port` is 0. */
  async listen(host: string, port: number): Promise<number> {
    await once(this.server.listen(port, host), 'listening');
    return (this.server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer({ headers, url = '/', method = 'GET' }: IncomingMessage, response: ServerResponse): void {
    const host = (headers.host ?? '').replace(/:\d+$/, '');
    this.journal.visited({ host, path: url, method });
    const page = this.hosts.get(ascii(host))?.[url];
    if (page === 'silence') return;
    const {
      status = page === undefined ? 404 : 200,
      headers: own = {},
      body = '',
      latencyMs = 0,
    } = typeof page === 'string' ? { body: page } : (page ?? {});
    const send = () =>
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...own }).end(method === 'HEAD' ? '' : body);
    if (latencyMs) setTimeout(send, latencyMs).unref();
    else send();
  }
}
