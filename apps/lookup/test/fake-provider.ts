import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the provider saw it. */
export interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Parsed; undefined without one. */
  readonly body: unknown;
}

/** What it answers: a status and JSON; raw bytes; or no answer at all. */
export type FakeAnswer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly json: unknown }
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly raw: string }
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly cutOff: string }
  | 'silence';

/** A third party on loopback that answers what it is told to, one answer after the other, the last one for good. */
export class FakeProvider {
  readonly seen: SeenRequest[] = [];
  private answers: readonly FakeAnswer[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<this> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Forgets what it has seen. */
  says(...answers: readonly FakeAnswer[]): void {
    this.seen.length = 0;
    this.answers = answers;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    const { method = '', url: path = '', headers } = request;
    this.seen.push({ method, path, headers, body: text ? JSON.parse(text) : undefined });
    const answer = this.answers[Math.min(this.seen.length, this.answers.length) - 1] ?? { status: 404, json: {} };
    if (answer === 'silence') return;
    const type = 'raw' in answer ? {} : { 'content-type': 'application/json' };
    response.writeHead(answer.status ?? 200, { ...type, ...answer.headers });
    if ('cutOff' in answer) response.write(answer.cutOff, () => response.destroy());
    else response.end('raw' in answer ? answer.raw : JSON.stringify(answer.json));
  }
}
