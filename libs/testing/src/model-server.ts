import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a server of OpenAI's API is asked. */
export interface ModelRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string };
}

/** The content of its answer; or an HTTP status; or it never ends. */
export type ModelAnswer = string | { readonly status: number } | 'silence' | { readonly raw: string };

/** A server with the API of OpenAI's chat completions, on loopback. */
export class ModelServer {
  readonly requests: ModelRequest[] = [];
  answer: (request: ModelRequest) => ModelAnswer = () => '{}';
  private readonly server = createServer((request, response) => void this.respond(request, response));

  static async start(): Promise<ModelServer> {
    const model = new ModelServer();
    await once(model.server.listen(0, '127.0.0.1'), 'listening');
    return model;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = JSON.parse(await text(request)) as ModelRequest;
    this.requests.push(asked);
    const answer = this.answer(asked);
    if (answer === 'silence') return;
    response.setHeader('content-type', 'application/json');
    if (typeof answer === 'object' && 'status' in answer)
      response.writeHead(answer.status).end('{"error":{"message":"unknown format"}}');
    else response.end(typeof answer === 'string' ? completion(asked.model, answer) : answer.raw);
  }
}

function completion(model: string, content: string): string {
  const choices = [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }];
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  return JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model, choices, usage });
}
