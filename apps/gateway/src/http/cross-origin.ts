import type { FastifyReply, FastifyRequest } from 'fastify';
import { passageOf } from '../dashboard/passage';

/** Pages of every origin may call the API: what a call may do depends on its key alone, which no browser adds by itself. */
const READABLE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' } as const;
/** The wildcard does not cover `Authorization`. */
const ALLOWED_HEADERS = 'authorization, *';
/** Seconds for which a browser keeps the answer to a preflight; none keeps it longer than 2 hours. */
const MAX_AGE_S = '7200';

/** Headers that let a page of another origin read the answer (Fetch standard, CORS protocol). None for the dashboard, whose cookies a browser does add. */
export function crossOriginHeaders(request: FastifyRequest): Readonly<Record<string, string>> {
  return isPublicApi(request) ? READABLE : {};
}

/** Answers the request by which a browser asks whether a page may make a call. @returns undefined for any other, or where the path is unknown. */
export function answerPreflight(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const { method, url, headers, server } = request;
  if (method !== 'OPTIONS' || !headers['access-control-request-method'] || !isPublicApi(request)) return undefined;
  const methods = server.knownRoutes.methodsOf(url);
  if (!methods.length) return undefined;
  const allowed = { 'access-control-allow-methods': methods.join(', '), 'access-control-allow-headers': ALLOWED_HEADERS };
  return reply
    .status(204)
    .headers({ ...allowed, 'access-control-max-age': MAX_AGE_S })
    .send();
}

const isPublicApi = (request: FastifyRequest): boolean => request.url.startsWith('/v1/') && passageOf(request) === undefined;
