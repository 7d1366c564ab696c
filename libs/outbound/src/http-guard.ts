import { Agent, type ClientRequestArgs, type IncomingMessage, request as startRequest } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import type { CallContext } from '@modernleads/contracts';
import { allowance } from './allowance';
import { AnswerStart } from './answer-start';
import { readBody } from './http-body';
import { OutboundError } from './errors';

/** One outbound HTTP request. */
export interface HttpRequest {
  /** Default: GET. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole request: DNS, connections, redirects and the body. The call's deadline may end it earlier. */
  readonly timeoutMs: number;
  /** Decoded bytes of the body that are read at most; the rest is dropped. Default: 1 MiB. */
  readonly maxBytes?: number;
  /** Redirects that are followed at most; default 0: a redirect is the answer. A body is never sent to the target of a redirect. */
  readonly redirects?: number;
  /**
   * Where the status decides and the body is for a log: milliseconds that the body may take. One that takes longer, breaks off or cannot be
   * decoded is cut off there; header lines that break the rules of HTTP are tolerated, or the answer is its status alone. Default: the answer
   * must arrive whole.
   */
  readonly logBodyMs?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** By name in lower case; several values of one name are joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body was longer than `maxBytes`, or with `logBodyMs` cut off for another reason. */
  readonly truncated: boolean;
  /** The URL of the answer, after redirects. */
  readonly url: string;
}

/** Opens a TCP connection to a host whose address is allowed. `plain`: without TLS for any URL. */
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
const PRIVATE_HEADER = /^cookie$|^proxy-|key|token|secret|auth|signature/i;

/** HTTP to public hosts only: every connection is made by `open`, which checks the address; every redirect is a new request. */
export class HttpGuard {
  private readonly agents: Readonly<Record<string, Agent>>;

  constructor(open: OpenSocket) {
    this.agents = { 'http:': new GuardedAgent(open, 'http:'), 'https:': new GuardedAgent(open, 'https:') };
  }

  /** @throws OutboundError for every outcome but an answer of the server. */
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
    for (const agent of Object.values(this.agents)) agent.destroy();
  }

  private async once(url: URL, request: HttpRequest, ends: AbortSignal): Promise<HttpResponse> {
    const { maxBytes = MAX_BYTES, logBodyMs } = request;
    try {
      const answer = await this.finalAnswer(url, request, ends);
      if (typeof answer === 'number')
        return { status: answer, headers: {}, body: Buffer.alloc(0), truncated: true, url: url.href };
      const headers = headersOf(answer);
      const { bytes, truncated } = await readBody(answer, headers['content-encoding'], maxBytes, logBodyMs);
      return { status: answer.statusCode ?? 0, headers, body: bytes, truncated, url: url.href };
    } catch (error) {
      throw ends.aborted
        ? new OutboundError('timeout', `${url.host}: no answer in time`, { cause: error })
        : typed(error, url.host);
    }
  }

  /**
   * The head of the answer; interim ones (RFC 9110 §15.2) are skipped, even a `100 Continue` that was not asked for. With `logBodyMs`, of a head
   * that is broken behind its status line, the status.
   */
  private finalAnswer(url: URL, request: HttpRequest, ends: AbortSignal): Promise<IncomingMessage | number> {
    const { method = 'GET', body, headers = {}, logBodyMs } = request;
    return new Promise((resolve, reject) => {
      const sent = startRequest(url, {
        agent: this.agents[url.protocol],
        method,
        headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
        maxHeaderSize: MAX_HEADERS,
        insecureHTTPParser: logBodyMs !== undefined,
      });
      const begun = logBodyMs === undefined ? undefined : new AnswerStart(sent);
      const fail = (error: Error): void => {
        const status = begun?.status();
        if (status === undefined) reject(error);
        else resolve(status);
      };
      const end = (): void => {
        sent.destroy();
        fail(ends.reason as Error);
      };
      ends.addEventListener('abort', end, { once: true });
      sent.once('close', () => ends.removeEventListener('abort', end));
      sent.on('error', fail).once('response', resolve);
      // The tunnel of a proxy is handed over paused.
      sent.once('socket', (socket) => socket.resume());
      // A protocol that was not asked for.
      sent.once('upgrade', (answer, socket) => {
        socket.destroy();
        resolve(answer);
      });
      sent.end(body);
    });
  }
}

/** Has its connections made by `open`, over TLS for `https:`, and keeps them for the next requests. */
class GuardedAgent extends Agent {
  constructor(
    private readonly open: OpenSocket,
    readonly protocol: 'http:' | 'https:',
  ) {
    super({ keepAlive: true, timeout: KEEP_ALIVE_MS });
  }

  override createConnection(
    { host, port }: ClientRequestArgs,
    created?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    // Node's types have no connection that failed.
    const failed = (error: Error): void => created?.(error, undefined as never);
    this.connectTo(host ?? '', Number(port)).then((socket) => created?.(null, socket), failed);
  }

  private async connectTo(host: string, givenPort: number): Promise<Socket> {
    const secure = this.protocol === 'https:';
    const { socket, plain } = await this.open(host, givenPort || (secure ? 443 : 80), secure);
    return secure && !plain ? overTls(socket, host) : socket;
  }
}

/** Certificates are verified against the requested name. */
function overTls(socket: Socket, host: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const secured = connectTls({ socket, host, servername: isIP(host) ? '' : host, ALPNProtocols: ['http/1.1'] });
    const fail = (cause?: Error): void => {
      clearTimeout(timer);
      socket.destroy();
      reject(new OutboundError('tls_failed', `${host}: ${cause?.message ?? 'no TLS handshake in time'}`, { cause }));
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

/** The next request, if the answer is a redirect that may be followed. */
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

function headersOf({ headersDistinct }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headersDistinct).map(([name, values = []]) => [name, values.join(', ')]));
}

const HUNG_UP: readonly string[] = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];
const BAD_REQUEST: readonly string[] = ['ERR_INVALID_CHAR', 'ERR_UNESCAPED_CHARACTERS', 'ERR_INVALID_HTTP_TOKEN'];

function typed(error: unknown, host: string): OutboundError {
  if (error instanceof OutboundError) return error;
  const { code = '', message } = error as NodeJS.ErrnoException;
  const kind = HUNG_UP.includes(code) ? 'connection_reset' : BAD_REQUEST.includes(code) ? 'bad_url' : 'malformed_reply';
  return new OutboundError(kind, `${host}: ${message}`, { cause: error });
}
