import { DASHBOARD_API, invalidInput } from '@modernleads/contracts';
import { type CallScope, continueTrace, scopeOf } from '@modernleads/platform';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Histogram, Registry } from 'prom-client';
import { Admission } from '../auth/admission';
import { readDashboardCall } from '../dashboard/dashboard-call';
import { DashboardPages } from '../dashboard/pages';
import { SessionGuard } from '../dashboard/session-guard';
import { InnerCalls } from '../mcp/inner-calls';
import { ANSWER_HEADERS } from './answer-headers';
import { answerPreflight, crossOriginHeaders } from './cross-origin';
import { drainable } from './drain';
import type { KnownRoutes } from './known-routes';
import { readCall } from './read-call';

declare module 'fastify' {
  interface FastifyInstance {
    knownRoutes: KnownRoutes;
  }
  interface FastifyRequest {
    errorCode?: string;
    scope?: CallScope;
  }
}

/** RFC 9112 §3.2: one Host in a request of HTTP/1.1; two may be read differently by a proxy and here. @throws ApiError `invalid_input`. */
function checkHost({ rawHeaders, httpVersion }: IncomingMessage): void {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length;
  if (hosts > 1) throw invalidInput([{ field: 'Host', issue: 'is given more than once; give it once' }]);
  if (hosts === 0 && httpVersion === '1.1') throw invalidInput([{ field: 'Host', issue: 'is missing' }]);
}

/**
 * The hooks of every request. Before the body is read they check key, address, scope and rate limit; then they validate body, query
 * and headers; after the response they count and log it.
 */
@Injectable()
export class RequestHooks implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RequestHooks.name);
  private readonly seconds: Histogram<'method' | 'route' | 'status'>;
  private draining = false;
  private drain?: () => Promise<void>;

  constructor(
    private readonly admission: Admission,
    private readonly innerCalls: InnerCalls,
    private readonly sessions: SessionGuard,
    private readonly pages: DashboardPages,
    registry: Registry,
  ) {
    this.seconds = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer, by route and status',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers: [registry],
    });
  }

  /** Must be called before routes are registered: Fastify gives a route only the hooks that were added before it. */
  install(fastify: FastifyInstance): void {
    this.drain = drainable(fastify.server, () => (this.draining = true));
    fastify.addHook('onRequest', (request, reply) => this.admit(request, reply));
    fastify.addHook('preHandler', async (request, reply) => {
      const { endpoint, dashboard } = request.routeOptions.config;
      if (dashboard) request.dashboardCall = readDashboardCall(request, reply, dashboard);
      if (endpoint && request.key) request.call = readCall(request, reply, endpoint, request.key);
    });
    fastify.addHook('onSend', (_request, reply, payload, done) => {
      if (this.draining) reply.header('connection', 'close');
      done(null, payload);
    });
    fastify.addHook('onResponse', async (request, reply) => this.record(request, reply));
  }

  /** Resolves when the last request is answered. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.drain?.();
  }

  /** @returns the reply when it is sent: Fastify then does no more. */
  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    // After an answer that ended the connection no request on it is worked (RFC 9112 §9.6).
    if (request.raw.socket.writableEnded) return reply.hijack();
    reply.headers(ANSWER_HEADERS).headers(crossOriginHeaders(request)).header('x-request-id', request.id);
    const scope: CallScope = (request.scope = {
      requestId: request.id,
      traceparent: continueTrace(request.headers['traceparent']),
    });
    checkHost(request.raw);
    const { knownRoutes } = request.server;
    const { url, config } = request.routeOptions;
    if (request.is404 && (answerPreflight(request, reply) || this.pages.answer(request, reply))) return reply;
    if (request.is404 || knownRoutes.isMisrouted(request.url, url)) throw knownRoutes.refusal(request);
    const { dashboard } = config;
    if (dashboard) request.session = await this.sessions.admit(request, dashboard);
    const guard = config.endpoint ?? config.guard;
    if (guard) {
      request.outer = this.innerCalls.outerOf(request.headers);
      request.key = await this.admission.admit(request, reply, guard);
    }
    scope.accountId = request.key?.accountId ?? request.session?.accountId;
    return undefined;
  }

  private record(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const status = reply.statusCode;
    this.seconds.labels(request.method, route, String(status)).observe(reply.elapsedTime / 1000);
    if (!route.startsWith('/v1/') && !route.startsWith(`${DASHBOARD_API}/`)) return;
    const { method, key, errorCode: code } = request;
    this.logger.log(
      { ...scopeOf(request.scope ?? {}), method, route, status, code, ms: Math.round(reply.elapsedTime), keyId: key?.id },
      'request',
    );
  }
}
