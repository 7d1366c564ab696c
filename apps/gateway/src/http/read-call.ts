import type { ApiKey } from '@modernleads/accounts';
import {
  ApiError,
  compileQueryValidator,
  compileValidator,
  type Endpoint,
  invalidInput,
  type PaidQuery,
  type Validator,
} from '@modernleads/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clientAddress } from '../auth/client-address';
import type { ApiCall } from './api-call';
import { fingerprint } from './canonical-json';

/** Visible ASCII, at most 255 characters. */
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

class Nothing {}

interface Reader {
  readonly params: Validator<object>;
  readonly body?: Validator<object>;
  readonly query: Validator<object>;
}

/** What of a route says how a request to it is read. */
type Readable = Pick<Endpoint, 'params' | 'body' | 'query' | 'optionalBody' | 'table'> & { readonly openQuery?: boolean };

const readers = new Map<Readable, Reader>();

/** Validators are compiled once per endpoint. */
function readerOf(endpoint: Readable): Reader {
  const known = readers.get(endpoint);
  if (known) return known;
  const { body, query = Nothing, params = Nothing } = endpoint;
  const reader = {
    params: compileValidator(params),
    body: body && compileValidator(body),
    query: compileQueryValidator(query),
  };
  readers.set(endpoint, reader);
  return reader;
}

/**
 * Makes the call that a controller sees of an admitted request.
 * @throws ApiError `invalid_input` naming each bad field of the body, the query and the headers; `not_found` for a path
 * whose parameters are malformed.
 */
export function readCall(request: FastifyRequest, reply: FastifyReply, endpoint: Endpoint, key: ApiKey): ApiCall {
  const { params, query, body } = readInput(request, endpoint);
  const { headers, method } = request;
  const idempotencyKey = readIdempotencyKey(headers['idempotency-key']);
  return {
    key,
    requestId: request.id,
    scope: request.scope ?? {},
    address: clientAddress(request),
    input: body ?? query,
    query,
    params,
    dryRun: (query as PaidQuery).dry_run === true,
    idempotencyKey,
    fingerprint:
      idempotencyKey === undefined
        ? ''
        : (request.fingerprint ?? fingerprint(method, pathOf(request), request.query as Record<string, unknown>, request.body)),
    columns: request.columns,
    packedRows: request.packedRows,
    reply,
  };
}

/**
 * Validates what a request brings. The body is absent where the route takes none.
 * @throws ApiError as {@link readCall}.
 */
export function readInput(request: FastifyRequest, route: Readable): { params: object; query: object; body?: object } {
  const reader = readerOf(route);
  const params = reader.params(request.params);
  if (!params.ok) throw new ApiError('not_found', 'There is no such resource.');
  const query = route.openQuery ? {} : valid(reader.query(request.query));
  return { params: params.value, query, body: reader.body && readBody(reader.body, request, route) };
}

/** null stands for no body where none is needed. */
function readBody(
  validate: Validator<object>,
  { body, hasValidBody }: FastifyRequest,
  { optionalBody, table }: Readable,
): object {
  if (hasValidBody) return body as object;
  if (optionalBody) return valid(validate(body ?? {}));
  if (body === undefined)
    throw invalidInput([{ field: 'body', issue: `is empty; send a JSON object${table ? ' or a table' : ''}` }]);
  return valid(validate(body));
}

function valid(outcome: ReturnType<Validator<object>>): object {
  if (!outcome.ok) throw invalidInput(outcome.details);
  return outcome.value;
}

/** Without the query. */
export function pathOf({ url }: FastifyRequest): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

/** Quoted, as the IETF draft has it, or bare: the same key. */
function readIdempotencyKey(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const key = String(header).replace(/^"(.*)"$/, '$1');
  if (IDEMPOTENCY_KEY.test(key)) return key;
  throw invalidInput([{ field: 'Idempotency-Key', issue: 'must be 1 to 255 visible ASCII characters, such as a UUID' }]);
}
