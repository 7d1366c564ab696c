import { ApiError, type Endpoint, invalidInput } from '@modernleads/contracts';
import { CsvError, type CsvRow, readCsv } from '@modernleads/csv';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { charsetOf, formBody, isTable, tableBody } from '../batch/read-table';
import { readForm } from './read-form';
import { parseStrictJson } from './strict-json';

const CSV_TYPE = /^text\/(csv|tab-separated-values)\s*(;|$)/i;
/** Types under which clients send JSON: its own, and those that libraries add by themselves to a body without one. */
const JSON_TYPE = /^(text\/(plain|json)|application\/(x-www-form-urlencoded|x-json|([\w.-]+\+)?json))\s*(;|$)/i;

/** Bodies are JSON, or a table or form where the endpoint takes one. A body of no bytes is no body, whatever its type. */
export function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('multipart/form-data', async ({ raw, headers, routeOptions }: FastifyRequest) => {
    const { bodyLimit, config } = routeOptions;
    if (!config.endpoint?.table) throw wrongType(headers['content-type'] ?? '', config.endpoint);
    refuseEncoded(headers['content-encoding']);
    return formBody(await readForm(raw, bodyLimit), config.endpoint.table);
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const { 'content-type': type, 'content-encoding': encoding } = request.headers;
    const { endpoint } = request.routeOptions.config;
    if (body.length === 0) return undefined;
    refuseEncoded(encoding);
    if (endpoint?.table && isTable(type)) return tableBody(body, endpoint.table, type);
    if (endpoint?.csvRows && type && CSV_TYPE.test(type)) return { [endpoint.csvRows]: csvRowsOf(body, type) };
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
  const orTable = endpoint?.csvRows || endpoint?.table ? ' or text/csv' : '';
  return new ApiError('unsupported_media_type', `Send the body as application/json${orTable}, not as ${type}.`);
}

/** @throws ApiError `invalid_input` naming the line. */
function csvRowsOf(body: Buffer, type: string): CsvRow[] {
  try {
    return readCsv(body, charsetOf(type));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw invalidInput([{ field: 'body', issue: error.message }]);
  }
}
