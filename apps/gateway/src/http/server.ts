import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { enterPassage } from '../dashboard/passage';
import { ANSWER_HEADERS } from './answer-headers';
import { Connections } from './connections';
import { errorBody, errorHeaders, toHttpError } from './error-body';
import { watchExpectations } from './expectations';
import { KnownRoutes } from './known-routes';

/** Bytes of a request body, unless the endpoint allows more. */
export const BODY_LIMIT = 64 * 1024;
const SANE_REQUEST_ID = /^[\w.:/+=-]{1,128}$/;

/** Characters of a parameter in a path, percent-encoded: the longest profile has as many. */
const PARAM_MAX = 6_000;

/** The HTTP server under Nest. Node's own limits stop slow or endless requests; refusals of the HTTP parser have the shape of every other error. */
export function createHttpAdapter(publicUrl: string, trustedProxies: readonly string[]): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: 60_000,
    keepAliveTimeout: 72_000,
    http: { headersTimeout: 20_000, maxHeaderSize: 16_384, requireHostHeader: false },
    routerOptions: { maxParamLength: PARAM_MAX },
    trustProxy: trustedProxies.length ? [...trustedProxies] : false,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    skipMiddie: true,
    genReqId: requestIdOf,
    rewriteUrl: enterPassage,
    clientErrorHandler: (error: Error & { code?: string }, socket: Duplex) => connections.refuse(error, socket),
    // Nest types its options for HTTP/1 and HTTP/2 at once, which no one function satisfies.
    frameworkErrors: refuseBadUrl(publicUrl) as never,
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const routes = new KnownRoutes(fastify);
  const connections = new Connections(publicUrl, routes);
  fastify.decorate('knownRoutes', routes);
  limitBodies(fastify);
  connections.watch(fastify.server);
  watchExpectations(fastify.server);
  return adapter;
}

/** Answers a URL that cannot be decoded. Such a request reaches no route, so the error filter does not run. */
function refuseBadUrl(publicUrl: string) {
  return (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
    const apiError = toHttpError(error);
    void reply
      .status(apiError.status)
      .headers({ ...ANSWER_HEADERS, ...errorHeaders(apiError), 'x-request-id': request.id })
      .send(errorBody(apiError, request.id, publicUrl));
  };
}

/** The caller's own id if it is sane, else a new one. */
function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const own = headers['x-request-id'];
  return typeof own === 'string' && SANE_REQUEST_ID.test(own) ? own : randomUUID();
}

/** Sets the body limit of each endpoint: Nest passes on a route's configuration, but not its limit. */
function limitBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = route.config?.endpoint ?? route.config?.guard ?? route.config?.dashboard ?? {};
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}
