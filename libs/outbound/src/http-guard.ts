import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { CallContext } from '@modernleads/contracts';
import { Agent, errors, type Dispatcher } from 'undici';
import { allowance } from './allowance';
import { readBody } from './http-body';
import { OutboundError } from './errors';

/** One outbound HTTP request. */
export interface HttpRequest {
  /** Default: GET. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for all of it: names, connections, redirects and the last byte of the body. The call's deadline may end it earlier. */
  readonly timeoutMs: number;
  /** Decoded bytes of the body that are read; the rest is cut off. Default: 1 MiB. */
  readonly maxBytes?: number;
  /** Redirects that are followed at most; default 0: then a redirect is itself the answer. A body is never sent to another place. */
  readonly redirects?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** By name in lower case; several of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body was longer than `maxBytes`. */
  readonly truncated: boolean;
  /** Where the answer came from, after redirects. */
  readonly url: string;
}

/** Opens a TCP connection to a host whose address is allowed. `plain`: the host speaks no TLS, whatever the URL says. */
export type OpenSocket = (
  hostname: string,
  port: number,
  secure: boolean,
) => Promise<{ readonly socket: Socket; readonly plain: boolean }>;

const MAX_BYTES = 1_048_576;
const MAX_URL = 8_192;
const MAX_HEADERS = 32_768;
const KEEP_ALIVE_MS = 4_000;
const TLS_MS = 5_000;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that are dropped when a redirect leads to another host. */
const PRIVATE_HEADER = /^(?:authorization|cookie|proxy-.*|.*(?:key|token|secret|auth|signature).*)$/i;

/** HTTP to public hosts only: every connection is made by `open`, which checks the address; every redirect is a new request. */
export class HttpGuard {
  private readonly agent: Agent;

  constructor(open: OpenSocket) {
    this.agent = new Agent({
      connect: (options, callback) => {
        // undici passes host, port and protocol, and types none of them as required.
        connectTo(open, options as unknown as Target).then(
          (socket) => callback(null, socket),
          (error: Error) => callback(error, null),
        );
      },
      keepAliveTimeout: KEEP_ALIVE_MS,
      maxHeaderSize: MAX_HEADERS,
      allowH2: false,
    });
  }

  /** @throws OutboundError for everything but an answer of the server. */
  async request(context: CallContext, url: string, request: HttpRequest): Promise<HttpResponse> {
    const ends = AbortSignal.timeout(allowance(context, request.timeoutMs));
    let hop = { url: parseUrl(url), request };
    for (let left = request.redirects ?? 0; ; left--) {
      const response = await this.once(hop.url, hop.request, ends);
      const next = request.redirects ? redirected(hop, response) : undefined;
      if (!next) return response;
      if (left === 0) throw new OutboundError('too_many_redirects', `${hop.url.host} redirects too often`);
      hop = next;
    }
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private async once(url: URL, request: HttpRequest, ends: AbortSignal): Promise<HttpResponse> {
    const { method = 'GET', body, headers = {}, maxBytes = MAX_BYTES } = request;
    try {
      const response = await this.agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
        body: body ?? null,
        signal: ends,
        headersTimeout: request.timeoutMs,
        bodyTimeout: request.timeoutMs,
      });
      const named = headersOf(response.headers);
      const { bytes, truncated } = await readBody(response.body, named['content-encoding'], maxBytes);
      return { status: response.statusCode, headers: named, body: bytes, truncated, url: url.href };
    } catch (error) {
      throw typed(error, url.host);
    }
  }
}

/** What undici says of a connection that it needs. */
interface Target {
  readonly hostname: string;
  readonly port: string;
  readonly protocol: string;
  readonly servername?: string;
}

async function connectTo(open: OpenSocket, { hostname, port, protocol, servername }: Target): Promise<Socket> {
  const secure = protocol === 'https:';
  const { socket, plain } = await open(hostname, Number(port || (secure ? 443 : 80)), secure);
  return secure && !plain ? overTls(socket, servername ?? hostname) : socket;
}

/** Certificates are verified against the name that was asked for. */
function overTls(socket: Socket, servername: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const secured = connectTls({ socket, servername, ALPNProtocols: ['http/1.1'] });
    const fail = (cause?: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new OutboundError('tls_failed', `${servername}: ${cause?.message ?? 'no TLS handshake in time'}`, { cause }));
    };
    const timer = setTimeout(fail, TLS_MS);
    secured.once('error', fail);
    secured.once('secureConnect', () => {
      clearTimeout(timer);
      secured.off('error', fail);
      resolve(secured);
    });
  });
}

/** @throws OutboundError `bad_url`. */
export function parseUrl(text: string, base?: string): URL {
  const url = text.length <= MAX_URL && URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw new OutboundError('bad_url', 'not an http or https address');
  if (url.username || url.password) throw new OutboundError('bad_url', 'an address must not carry credentials');
  url.hash = '';
  return url;
}

/** The next request, where the answer is a redirect that may be followed. */
function redirected(
  { url, request }: { url: URL; request: HttpRequest },
  { status, headers }: HttpResponse,
): { url: URL; request: HttpRequest } | undefined {
  const location = headers['location'];
  if (!REDIRECTS.has(status) || location === undefined) return undefined;
  const reads = !request.method || request.method === 'GET' || request.method === 'HEAD';
  if (!reads && status !== 303) return undefined;
  const next = parseUrl(location, url.href);
  const kept = Object.entries(request.headers ?? {}).filter(([name]) => next.origin === url.origin || !PRIVATE_HEADER.test(name));
  const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
  return { url: next, request: { ...request, method, body: undefined, headers: Object.fromEntries(kept) } };
}

function headersOf(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value].flat().join(', ')]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function typed(error: unknown, host: string): OutboundError {
  if (error instanceof OutboundError) return error;
  const { name, code = '', message } = error as NodeJS.ErrnoException;
  const kind =
    name === 'TimeoutError' || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError
      ? 'timeout'
      : error instanceof errors.SocketError || code === 'ECONNRESET' || code === 'EPIPE'
        ? 'connection_reset'
        : error instanceof errors.InvalidArgumentError
          ? 'bad_url'
          : 'malformed_reply';
  return new OutboundError(kind, `${host}: ${message}`, { cause: error });
}
