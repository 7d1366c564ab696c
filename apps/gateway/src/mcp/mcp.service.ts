import { createHmac } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { AuthInfo } from '@modelcontextprotocol/server';
import type { ApiKey } from '@modernleads/accounts';
import { ModernLeads } from '@modernleads/client';
import { invalidInput, SCOPES } from '@modernleads/contracts';
import { type Caller, httpHandler, Spending, withHeaders } from '@modernleads/mcp-tools';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { secretOf } from '../auth/admission';
import { clientAddress } from '../auth/client-address';
import { GatewayEnv } from '../env';
import { STREAM_HEADERS } from '../event-streams/stream-headers';
import { AllowedSites } from './allowed-sites';
import { InnerCalls } from './inner-calls';

/** Credits above which a call is confirmed by the user first. */
const CONFIRM_ABOVE = 50;

/** What a request of MCP brings along, beside its message. */
interface Admitted {
  readonly key: ApiKey;
  /** Of the calls that its tools make. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves MCP over HTTP. Its tools call the REST API of this process over loopback, by the typed client and with the key of the caller. */
@Injectable()
export class McpService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(McpService.name);
  private readonly handler: ReturnType<typeof httpHandler>;
  /** End the streams of clients that listen for changes. */
  private readonly listeners = new Set<AbortController>();

  constructor(
    private readonly env: GatewayEnv,
    private readonly sites: AllowedSites,
    private readonly innerCalls: InnerCalls,
    private readonly host: HttpAdapterHost,
  ) {
    this.handler = httpHandler({
      callerOf: (auth) => this.callerOf(auth),
      stateKey: createHmac('sha256', env.KEY_PEPPER).update('mcp request state').digest(),
      onError: (error) => this.logger.debug({ err: error }, 'MCP request refused'),
    });
  }

  /** What clients learn of how to be admitted (RFC 9728). */
  get resourceMetadata(): Record<string, unknown> {
    const { publicUrl } = this.env;
    return {
      resource: `${publicUrl}/mcp`,
      resource_name: 'Modern Leads',
      bearer_methods_supported: ['header'],
      scopes_supported: SCOPES,
      resource_documentation: `${publicUrl}/docs`,
    };
  }

  /** Answers a request that was admitted. A client that leaves ends what its tools are doing. */
  async answer(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (Array.isArray(request.body)) throw invalidInput([{ field: 'body', issue: 'must be one message, not a list of them' }]);
    if (reply.raw.destroyed) return;
    const left = new AbortController();
    const asked = webRequestOf(request, left.signal);
    const refusal = this.sites.refusalOf(asked);
    if (refusal) return send(reply, refusal);
    const inner = this.innerCalls.begin({ address: clientAddress(request) });
    reply.raw.once('close', () => {
      left.abort();
      inner.end();
      this.listeners.delete(left);
    });
    if (isListening(request.body)) this.listeners.add(left);
    const key = request.key as ApiKey;
    const headers = { ...inner.headers, ...passedOn(request) };
    const extra: Record<string, unknown> = { key, headers } satisfies Admitted;
    const authInfo = { token: secretOf(request), clientId: key.id, scopes: [...key.scopes], extra };
    return send(reply, await this.handler.fetch(asked, { authInfo, parsedBody: request.body }));
  }

  /** A client that only listens would keep the server from being drained. */
  beforeApplicationShutdown(): void {
    for (const listener of this.listeners) listener.abort();
  }

  private callerOf({ token, extra }: AuthInfo): Caller {
    const { key, headers } = extra as unknown as Admitted;
    const clientWith = (more: Readonly<Record<string, string>>): ModernLeads =>
      new ModernLeads({ apiKey: token, baseUrl: this.ownUrl, fetch: withHeaders({ ...headers, ...more }) });
    return {
      client: clientWith({}),
      traced: (traceparent) => clientWith({ traceparent }),
      scopes: key.scopes,
      isTest: key.mode === 'test',
      spending: new Spending({ confirmAbove: CONFIRM_ABOVE, maxCredits: Infinity }),
      isReadOnly: false,
    };
  }

  /** Where this process listens, as it is reached from itself. */
  private get ownUrl(): string {
    const { address, port } = this.host.httpAdapter.getHttpServer().address() as { address: string; port: number };
    const near = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
    return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
  }
}

const isListening = (body: unknown): boolean => (Object(body) as { method?: unknown }).method === 'subscriptions/listen';

/** What calls of tools have of their request: its trace, and the program that sent it. */
function passedOn({ scope, headers }: FastifyRequest): Record<string, string> {
  const { traceparent } = scope ?? {};
  const agent = headers['user-agent'];
  return { ...(traceparent && { traceparent }), ...(agent && { 'user-agent': agent }) };
}

/** Without its body, which has been read. */
function webRequestOf({ headers, method, url }: FastifyRequest, signal: AbortSignal): Request {
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Request(new URL(url, 'http://localhost'), { method, headers: given, signal });
}

function send(reply: FastifyReply, { status, headers, body }: Response): void {
  const isStream = headers.get('content-type')?.startsWith('text/event-stream');
  void reply
    .status(status)
    .headers({ ...Object.fromEntries(headers), ...(isStream && STREAM_HEADERS) })
    .send(body ? Readable.fromWeb(body as ReadableStream) : '');
}
