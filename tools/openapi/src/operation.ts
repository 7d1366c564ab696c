import type { ClassRef, Endpoint } from '@modernleads/contracts';
import { dryRunExample } from './components';
import { errorResponses, headersOf, isMutating, isPaid, RATE_LIMIT_HEADERS } from './errors';
import type { Json } from './json';
import { SCHEMAS } from './schemas';

/** The group of an endpoint in the reference: the first segment of its path. */
export function tagOf({ path }: Endpoint): string {
  const words = (path.split('/')[2] ?? '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param schemas by class name, for the parameters of the path and the query. */
export function operationOf(endpoint: Endpoint, schemas: Json): Json {
  const { id, summary, description, scopes, params, body, query, example } = endpoint;
  const parameters = [
    ...parametersOf('path', params, schemas),
    ...parametersOf('query', query, schemas),
    ...(isMutating(endpoint) ? [{ $ref: '#/components/parameters/Idempotency-Key' }] : []),
    ...(endpoint.streams ? [{ $ref: '#/components/parameters/Last-Event-ID' }] : []),
  ];
  return {
    operationId: id,
    tags: [tagOf(endpoint)],
    summary,
    description: [description, keyNeeded(scopes)].filter(Boolean).join(' '),
    security: [{ apiKey: [] }],
    ...(parameters.length && { parameters }),
    ...(body && {
      requestBody: {
        required: !endpoint.optionalBody,
        content: { ...json(reference(body), { request: example.request }), ...tables(endpoint) },
      },
    }),
    responses: {
      [endpoint.accepted ? 202 : 200]: answer(endpoint),
      ...(endpoint.streams && { 204: nothingLeft }),
      ...errorResponses(endpoint),
    },
  };
}

/** OpenAPI has scopes for OAuth 2.0 only. */
function keyNeeded(scopes: readonly string[]): string {
  if (!scopes.length) return 'Any key may call it.';
  return `The key needs the scope ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`;
}

const nothingLeft: Json = {
  description: 'The client has seen the last event, and need not reconnect.',
  headers: headersOf(['X-Request-Id', ...RATE_LIMIT_HEADERS]),
};

function parametersOf(place: 'path' | 'query', cls: ClassRef<object> | undefined, schemas: Json): Json[] {
  const { properties = {}, required = [] } = (cls ? schemas[cls.name] : {}) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: required.includes(name),
    description,
    schema,
  }));
}

function answer(endpoint: Endpoint): Json {
  const paid = isPaid(endpoint);
  const headers = ['X-Request-Id', ...RATE_LIMIT_HEADERS];
  if (isMutating(endpoint)) headers.push('X-Idempotent-Replay');
  if (paid) headers.push('X-Credits-Charged', 'X-Credits-Remaining', 'Retry-After');
  const own = reference(endpoint.response);
  const schema = paid ? { anyOf: [own, { $ref: `${SCHEMAS}DryRun` }] } : own;
  return {
    description: 'The answer.',
    headers: headersOf(headers),
    content: {
      ...json(schema, { answer: endpoint.example.response, ...(paid && { 'dry run': dryRunExample }) }),
      ...textsOf(endpoint.alsoAnswers ?? []),
      ...(endpoint.streams && { 'text/event-stream': { schema: eventOf(own) } }),
    },
  };
}

/** One event of a stream (WHATWG HTML, server-sent events); its data is JSON. */
function eventOf(contentSchema: Json): Json {
  const data = { type: 'string', contentMediaType: 'application/json', contentSchema };
  return {
    type: 'object',
    properties: { id: { type: 'string' }, event: { type: 'string' }, data },
    required: ['id', 'event', 'data'],
  };
}

function textsOf(types: readonly string[]): Json {
  return Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]));
}

/** A table beside JSON, by itself or as a file of a form. */
function tables({ table }: Endpoint): Json {
  if (!table) return {};
  const columns = table.fields.slice(0, 3);
  const file = tableOf('text/csv', columns.join(','));
  const text = { type: 'string', maxLength: 255, pattern: '^[^\\u0000]*$' };
  const fields = { file, name: text, ref: text, max_credits: { type: 'string', pattern: '^(\\d{1,9}(\\.\\d)?)?$' } };
  const form = { type: 'object', properties: fields, required: ['file'], additionalProperties: false };
  const tabs = tableOf('text/tab-separated-values', columns.join('\\t'));
  return {
    'text/csv': { schema: file },
    'text/tab-separated-values': { schema: tabs },
    'multipart/form-data': { schema: form },
  };
}

/** The plainest form of a table. */
function tableOf(contentMediaType: string, header: string): Json {
  return {
    type: 'string',
    contentMediaType,
    description:
      'A line of column names, then one line per row. The pattern shows the plainest form; names, order and separators of columns are read as programs export them, quoted cells too.',
    pattern: `^${header}(\\r?\\n[^"\\r\\n\\u0000]*[^"\\s\\u0000][^"\\r\\n\\u0000]*)+$`,
  };
}

function reference({ name }: ClassRef<object>): Json {
  return { $ref: SCHEMAS + name };
}

function json(schema: Json, examples: Json): Json {
  const given = Object.entries(examples).filter(([, value]) => value !== undefined);
  return { 'application/json': { schema, examples: Object.fromEntries(given.map(([name, value]) => [name, { value }])) } };
}
