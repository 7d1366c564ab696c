import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ApiError } from '@modernleads/contracts';
import { ANSWER_HEADERS } from './answer-headers';
import { errorBody, errorHeaders, toHttpError } from './error-body';
import type { KnownRoutes } from './known-routes';

/** Milliseconds after a refusal until the connection is destroyed: a client that is still sending needs time to read it. */
const LINGER_MS = 5_000;
const STATUS_OF: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** Answers bytes that Node cannot parse as a request, and CONNECT, with the error body of the API. */
export class Connections {
  /** The latest response on each connection. It may not have been sent yet. */
  private readonly answers = new WeakMap<Duplex, ServerResponse>();

  constructor(
    private readonly publicUrl: string,
    private readonly routes: KnownRoutes,
  ) {}

  watch(server: Server): void {
    server.on('request', (request, response) => this.answers.set(request.socket, response));
    server.on('connect', ({ method = '', url = '' }: IncomingMessage, socket: Duplex) => {
      socket.on('error', () => socket.destroy()).resume();
      this.answer(socket, this.routes.refusal({ method, url }));
    });
  }

  /** Handles bytes that are not HTTP. If a request on the connection is still running, its response is sent and the connection closed. */
  refuse(error: Error & { code?: string }, socket: Duplex): void {
    const running = this.answers.get(socket);
    if (error.code === 'ECONNRESET') socket.destroy();
    else if (running?.req.complete && !running.writableEnded) running.shouldKeepAlive = false;
    else if (socket.writable) this.answer(socket, toHttpError({ statusCode: STATUS_OF[error.code ?? ''] ?? 400 }));
  }

  private answer(socket: Duplex, error: ApiError): void {
    const requestId = randomUUID();
    const body = JSON.stringify(errorBody(error, requestId, this.publicUrl));
    const headers = {
      ...ANSWER_HEADERS,
      ...errorHeaders(error),
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
      'x-request-id': requestId,
      connection: 'close',
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
    socket.write([`HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`, ...lines, '', body].join('\r\n'));
    halfClose(socket);
  }
}

/** Ends what is written to a connection. What still arrives is read for a while: were it not, the client would see a reset instead of the answer. */
export function halfClose(socket: Duplex): void {
  socket.end();
  const timer = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(timer));
}

/**
 * Closes the connection of a refused request only after its body has arrived: if it were closed earlier, the client would see a reset instead of
 * the response. Node's request timeout limits the wait.
 */
export function endAfterBody(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || response.shouldKeepAlive) return;
  const end = (): void => void request.socket.end();
  response.shouldKeepAlive = true;
  response.once('finish', () => (request.complete ? end() : request.once('end', end)));
}
