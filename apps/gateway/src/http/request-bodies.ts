import { ApiError, type Endpoint } from '@modernleads/contracts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formBody, isTable, tableBody } from '../batch/read-table';
import { readForm } from './read-form';
import { parseStrictJson } from './strict-json';

/** Types under which clients send JSON: its own, and those that libraries add by themselves to a body without one. */
const JSON_TYPE = /^(text\/(plain|json)|application\/(x-www-form-urlencoded|x-json|([\w.-]+\+)?json))\s*(;|$)/i;

/** Bodies are JSON, or a table or form where the endpoint takes one. A body of no bytes is no body, whatever its type. */
export function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('multipart/form-data', async (request: FastifyRequest) => {
    const { raw, headers, query } = request;
    const { bodyLimit, config } = request.routeOptions;
    if (!config.endpoint?.table) throw wrongType(headers['content-type'] ?? '', config.endpoint);
    refuseEncoded(headers['content-encoding']);
    const { body, columns } = formBody(await readForm(raw, bodyLimit), config.endpoint.table, mapOf(query));
    request.columns = columns;
    return body;
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const { 'content-type': type, 'content-encoding': encoding } = request.headers;
    const { endpoint } = request.routeOptions.config;
    if (body.length === 0) return undefined;
    refuseEncoded(encoding);
    if (endpoint?.table && isTable(type)) {
      const table = tableBody(body, type, endpoint.table, mapOf(request.query));
      request.columns = table.columns;
      return table.body;
    }
    if (type && !JSON_TYPE.test(type)) throw wrongType(type, endpoint);
    return parseStrictJson(body);
  });
}

/** Codings are case-insensitive and may be listed (RFC 9110 §8.4). @throws ApiError `unsupported_media_type` for all but `identity`. */
function refuseEncoded(encoding = ''): void {
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  if (codings.some((coding) => coding !== '' && coding !== 'identity'))
    throw new ApiError('unsupported_media_type', `Send the body as it is, not encoded as ${encoding}.`);
}

function wrongType(type: string, endpoint?: Endpoint): ApiError {
  const orTable = endpoint?.table ? ' or text/csv' : '';
  return new ApiError('unsupported_media_type', `Send the body as application/json${orTable}, not as ${type}.`);
}

/** The map of the columns, not yet validated. */
const mapOf = (query: unknown): unknown => (query as { map?: unknown }).map;
