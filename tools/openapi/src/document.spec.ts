import 'reflect-metadata';
import { join } from 'node:path';
import AjvCompiler from '@fastify/ajv-compiler';
import {
  compileValidator,
  type Endpoint,
  endpoints,
  errorCatalogue,
  PaidQuery,
  webhookDefinitions,
} from '@modernleads/contracts';
import { Type } from 'class-transformer';
import { IsArray, IsISO8601, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';
import { readClassDocs } from './doc-comments';
import { documentOf } from './document';
import type { Json } from './json';
import { SCHEMAS, schemasOf } from './schemas';

interface Operation {
  operationId: string;
  tags: string[];
  security: { apiKey: string[] }[];
  parameters?: ({ $ref: string } | { name: string; in: string; schema: Json })[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { description: string; headers: Json; content: Record<string, Content> }>;
}

interface Content {
  schema: Json;
  examples: Record<string, { value?: unknown; $ref?: string }>;
}

const docs = readClassDocs(join(__dirname, '../../../libs/contracts/src'));
const document = documentOf(endpoints(), docs, '1.2.3', webhookDefinitions) as Json & {
  webhooks: Record<string, { post: Operation }>;
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<'schemas' | 'examples' | 'headers' | 'parameters' | 'securitySchemes', Json>;
};
const operationOf = ({ method, path }: Endpoint) => document.paths[path]?.[method.toLowerCase()] as Operation;
const operations = endpoints().map((endpoint) => ({ endpoint, operation: operationOf(endpoint) }));

/** Ajv's name of the schemas of the document: each is compiled once for all tests. */
const OURS = 'ours';
const atAjv = (schema: Json): Json => JSON.parse(JSON.stringify(schema).replaceAll(SCHEMAS, `${OURS}#/definitions/`)) as Json;

/** Whether a value keeps a schema of the document; unknown keywords and formats are errors. */
const compile = AjvCompiler()(
  { [OURS]: { $id: OURS, definitions: atAjv(document.components.schemas) } },
  // Which this version of JSON Schema does not have yet; it changes nothing here.
  {
    customOptions: {
      keywords: ['unevaluatedProperties'],
      strict: true,
      allowUnionTypes: true,
      coerceTypes: false,
      removeAdditional: false,
    },
  },
);
const compiled = new Map<string, ReturnType<typeof compile>>();
function faultsOf(schema: Json, value: unknown): unknown {
  const text = JSON.stringify(schema);
  const validate = compiled.get(text) ?? compile({ schema: atAjv(schema), method: '', url: '', httpPart: '' });
  compiled.set(text, validate);
  return validate(value) === true ? [] : (validate as unknown as { errors: unknown }).errors;
}

function at(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, name) => (part as Json | undefined)?.[name], document);
}

const jsonOf = (content: Record<string, Content> | undefined) => content?.['application/json'] as Content;

describe('the OpenAPI document', () => {
  it('is OpenAPI 3.1, and its server is the one that it comes from', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: expect.any(String), version: '1.2.3' } });
    expect(document).toMatchObject({ servers: [{ url: '/' }] });
  });

  it('says how a client of events reconnects, and when it need not', () => {
    const streams = operations.filter(({ endpoint }) => endpoint.streams);
    expect(streams.map(({ endpoint }) => endpoint.id)).toEqual(['followBatch']);
    for (const { operation } of streams) {
      expect(Object.keys(operation.responses)).toContain('204');
      expect(Object.keys(operation.responses['200']?.content ?? {})).toEqual(['application/json', 'text/event-stream']);
      const names = JSON.stringify(operation.parameters);
      expect(names).toContain('parameters/Last-Event-ID');
      expect(names).toContain('"lastEventId"');
    }
  });

  it('describes every endpoint, and nothing else', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      endpoints()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    );
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(endpoints().length);
    const tags = document.tags.map(({ name }) => name);
    for (const { operation } of operations) expect(tags).toEqual(expect.arrayContaining(operation.tags));
  });

  it('refers only to what it contains', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, pointer]) => pointer ?? '');
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((pointer) => at(pointer) === undefined)).toEqual([]);
    for (const { operation } of operations) for (const { apiKey } of operation.security) expect(apiKey).toBeDefined();
    expect(document.components.securitySchemes).toMatchObject({ apiKey: { type: 'http', scheme: 'bearer' } });
  });

  it.each(operations)(
    'has examples of $operation.operationId that fit its schemas and its validator',
    ({ endpoint, operation }) => {
      const answer = jsonOf(operation.responses[endpoint.accepted ? '202' : '200']?.content);
      expect(Object.values(answer.examples).length).toBeGreaterThan(0);
      for (const { value } of Object.values(answer.examples)) expect(faultsOf(answer.schema, value)).toEqual([]);
      expect(faultsOf({ $ref: SCHEMAS + endpoint.response.name }, endpoint.example.response)).toEqual([]);
      if (!endpoint.body) return expect(operation).not.toHaveProperty('requestBody');
      const body = jsonOf(operation.requestBody?.content);
      expect(faultsOf(body.schema, endpoint.example.request)).toEqual([]);
      expect(faultsOf(body.schema, { ...endpoint.example.request, unknown_field: 1 })).not.toEqual([]);
      expect(compileValidator(endpoint.body)(endpoint.example.request)).toMatchObject({ ok: true });
    },
  );

  it.each(operations)(
    'lists the errors of $operation.operationId under their statuses, with examples of the documented shape',
    ({ endpoint, operation }) => {
      const codes = Object.entries(operation.responses).flatMap(([status, { content }]) => {
        if (status.startsWith('2')) return [];
        const { schema, examples } = jsonOf(content);
        return Object.entries(examples).map(([code, { $ref }]) => {
          expect(errorCatalogue[code as keyof typeof errorCatalogue].status).toBe(Number(status));
          expect(faultsOf(schema, (at($ref ?? '') as { value: unknown }).value)).toEqual([]);
          expect(
            faultsOf(schema, { error: 'x', code: 'no_such_code', request_id: 'x', docs_url: 'https://x.test/' }),
          ).not.toEqual([]);
          return code;
        });
      });
      const always = [
        'invalid_input',
        'missing_key',
        'invalid_key',
        'revoked_key',
        'expired_key',
        'ip_denied',
        'rate_limited',
        'internal',
        'unavailable',
      ];
      expect(codes).toEqual(expect.arrayContaining([...always, ...(endpoint.errors ?? [])]));
      expect(codes.includes('scope_denied')).toBe(endpoint.scopes.length > 0);
      expect(codes.includes('payload_too_large')).toBe(endpoint.body !== undefined);
    },
  );

  it('says of a paid endpoint what it costs to know', () => {
    const fieldsOf = ({ body }: Endpoint) =>
      Object.keys((document.components.schemas[body?.name ?? ''] as Json | undefined)?.properties ?? {});
    const paid = operations.filter(({ endpoint }) => fieldsOf(endpoint).includes('max_credits'));
    expect(paid.length).toBeGreaterThan(0);
    const sold = operations.filter(({ operation }) => JSON.stringify(operation).includes('dry_run'));
    expect(sold.filter(({ endpoint }) => !endpoint.free)).toEqual(paid);
    for (const { operation } of paid) {
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['402', '403', '504']));
      expect(operation.responses['200']?.headers).toMatchObject({ 'X-Credits-Charged': {}, 'X-Credits-Remaining': {} });
      expect(jsonOf(operation.responses['429']?.content).examples).toHaveProperty('spend_cap_reached');
    }
  });

  it('says of a free one that it costs nothing', () => {
    const free = operations.filter(({ endpoint }) => endpoint.free);
    expect(free.map(({ endpoint }) => endpoint.id)).toEqual(['cleanNames', 'importContacts']);
    for (const { operation } of free) {
      expect(Object.keys(operation.responses)).not.toContain('402');
      expect(jsonOf(operation.responses['429']?.content).examples).not.toHaveProperty('spend_cap_reached');
    }
  });

  it('asks for an Idempotency-Key where something is changed, and only there', () => {
    for (const { endpoint, operation } of operations) {
      const takesKey = JSON.stringify(operation.parameters ?? []).includes('Idempotency-Key');
      const inUse = JSON.stringify(operation.responses['409'] ?? {}).includes('idempotency_in_progress');
      expect([endpoint.id, takesKey, inUse]).toEqual([endpoint.id, endpoint.method !== 'GET', endpoint.method !== 'GET']);
    }
  });
});

describe('the schema of a class', () => {
  class Part {
    @IsString()
    name!: string;
  }
  class Whole {
    @IsOptional()
    @IsObject()
    @ValidateNested()
    @Type(() => Part)
    part!: Part | null;

    @IsArray()
    @ValidateNested({ each: true })
    @Type(() => Part)
    parts!: Part[];

    @IsOptional()
    @IsISO8601()
    since?: string;
  }
  const fields = new Map([
    ['part', { description: 'The best one.', optional: false, nullable: true }],
    ['parts', { optional: false, nullable: false }],
    ['since', { optional: true, nullable: false }],
  ]);
  const whole = {
    type: 'object',
    required: ['part', 'parts'],
    properties: { parts: { type: 'array', items: { $ref: `${SCHEMAS}Part` } } },
  };

  it('follows nested classes, and closes what the API receives', () => {
    const { Whole: received, Part: part } = schemasOf([Whole], [Whole], new Map([['Whole', { fields }]])) as Record<string, Json>;
    expect(received).toMatchObject({ ...whole, additionalProperties: false });
    expect(received?.properties).toMatchObject({
      part: { anyOf: [{ $ref: `${SCHEMAS}Part` }, { type: 'null' }], description: 'The best one.' },
      since: { anyOf: [{ type: 'string', format: 'date-time' }, { enum: [null, ''] }] },
    });
    expect(part).toMatchObject({ additionalProperties: false });
  });

  it('leaves open what the API answers', () => {
    const { Whole: answered, Part: part } = schemasOf([Whole], [], new Map([['Whole', { fields }]])) as Record<string, Json>;
    expect(answered).toMatchObject(whole);
    expect([answered, part].filter((schema) => schema && 'additionalProperties' in schema)).toEqual([]);
  });
});

describe('the webhooks', () => {
  it.each(webhookDefinitions)('say of $event what it holds and how it is signed', ({ event, example }) => {
    const { post } = document.webhooks[event] as { post: Operation };
    const names = (post.parameters ?? []).map((parameter) => ('name' in parameter ? parameter.name : undefined));
    expect(names).toEqual(expect.arrayContaining(['X-ModernLeads-Signature', 'X-ModernLeads-Timestamp', 'webhook-signature']));
    const { schema, examples } = jsonOf(post.requestBody?.content);
    expect(examples['event']?.value).toEqual(example);
    expect(faultsOf(schema, example)).toEqual([]);
    expect(faultsOf(schema, { ...example, event: 'batch.exploded' })).not.toEqual([]);
  });
});

describe('the parameters of a path', () => {
  it('are those that the path names, and can lead nowhere', () => {
    for (const { endpoint, operation } of operations) {
      const named = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const described = (operation.parameters ?? []).flatMap((parameter) =>
        'in' in parameter && parameter.in === 'path' ? [parameter.name] : [],
      );
      expect(described).toEqual(named);
      if (named.length) expect(operation.responses['404']).toBeDefined();
    }
  });
});

describe('the marks of a paid endpoint', () => {
  it('are also seen on a query of its own', () => {
    class OwnQuery extends PaidQuery {}
    const [paid] = endpoints().filter(({ query }) => query === PaidQuery);
    const own = documentOf([{ ...(paid as Endpoint), query: OwnQuery }], docs, '1.0.0') as typeof document;
    expect(Object.values(Object.values(own.paths)[0] ?? {})[0]?.responses['200']?.headers).toHaveProperty('X-Credits-Charged');
  });
});
