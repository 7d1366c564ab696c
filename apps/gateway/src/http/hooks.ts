import { invalidInput } from '@modernleads/contracts';
import type { Logger, Runtime } from '@modernleads/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Histogram } from 'prom-client';
import type { Admission } from '../auth/admission';
import { readCall } from './read-call';
import { noSuchRoute } from './no-such-route';

declare module 'fastify' {
  interface FastifyRequest {
    errorCode?: string;
  }
}

/**
 * The checks that every request of the API passes, in the documented order: what the key may do is settled before the body is read;
 * then the body, the query and the headers are validated. Returns what makes each further answer close its connection.
 */
export function installHooks(fastify: FastifyInstance, admission: Admission, { logger, metrics }: Runtime): () => void {
  let draining = false;
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined)
      throw invalidInput([{ field: 'Host', issue: 'is missing' }]);
    if (request.is404) throw noSuchRoute(request);
    const { endpoint } = request.routeOptions.config;
    if (endpoint) request.key = await admission.admit(request, reply, endpoint);
  });
  fastify.addHook('preHandler', async (request, reply) => {
    const { endpoint } = request.routeOptions.config;
    if (endpoint && request.key) request.call = readCall(request, reply, endpoint, request.key);
  });
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [metrics],
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (draining) reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('onResponse', async (request, reply) => record(request, reply, logger, seconds));
  return () => {
    draining = true;
  };
}

function record(request: FastifyRequest, reply: FastifyReply, logger: Logger, seconds: Histogram): void {
  const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
  const status = reply.statusCode;
  seconds.labels(request.method, route, String(status)).observe(reply.elapsedTime / 1000);
  if (!route.startsWith('/v1/')) return;
  const { id: requestId, method, key, errorCode: code } = request;
  logger.info(
    { requestId, method, route, status, code, ms: Math.round(reply.elapsedTime), keyId: key?.id, accountId: key?.accountId },
    'request',
  );
}
