import type { ClassRef, Endpoint, WebhookDefinition } from '@modernleads/contracts';
import { dryRunSchema, headers, parameters, securitySchemes } from './components';
import type { ClassDoc } from './doc-comments';
import { errorExamples, errorSchema } from './errors';
import type { Json } from './json';
import { operationOf, tagOf } from './operation';
import { schemasOf } from './schemas';
import { webhooksOf } from './webhooks';

const ABOUT = `JSON in, JSON out, UTF-8, snake_case. Send the key as \`Authorization: Bearer ml_live_…\`.

Text is trimmed and brought to Unicode NFC. An unknown field is refused, by name. A body must say what it means to every parser: no key twice, no NUL,
no half of a surrogate pair, no number beyond ±(2^53 − 1) (send it as a string), at most 32 levels deep; a byte order mark is skipped.

**Rate limit.** 60 requests in any 60 seconds for each key, or its own limit. When they are used up a burst minute begins, in which twice as many
are admitted; the next one can begin an hour after that. A refused request consumes nothing, and \`Retry-After\` says when it will be admitted.

**Idempotency.** Send an \`Idempotency-Key\` with every POST, PUT and DELETE. Only a final answer is stored; after an error the same key may run again.

**Credits.** A call holds its highest price, then charges what its answer costs. \`dry_run=true\` says what it would cost; \`max_credits\` refuses
what could cost more.

**Test keys** (\`ml_test_…\`) cost nothing, open no connection, and get the same answer to the same question. Addresses such as
\`mailbox-full@sandbox.test\`, \`greylisted@sandbox.test\` and \`insufficient-credits@sandbox.test\` stand for every reason and error by its name
(\`timed-out@\` for the reason \`timeout\`); these keys are always refused: \`ml_test_RevokedKey00000000000000000000004B2CTB\`,
\`ml_test_ExpiredKey000000000000000000000049PwA0\`, \`ml_test_IpDeniedKey0000000000000000000001n2O5C\`,
\`ml_test_ScopeDeniedKey0000000000000000003oEVT6\`.

**Errors.** Every error has the same shape. An unknown route is a 404, a known one with another method a 405.`;

/** The OpenAPI 3.1 document of what is served and what is sent. @param docs the classes of the contracts as their source describes them. */
export function documentOf(
  endpoints: readonly Endpoint[],
  docs: ReadonlyMap<string, ClassDoc>,
  version: string,
  webhooks: readonly WebhookDefinition[] = [],
): Json {
  const inputs = endpoints.flatMap(({ body, query, params }) => [body, query, params]).filter((cls) => cls !== undefined);
  const outputs: ClassRef<object>[] = [...endpoints.map(({ response }) => response), ...webhooks.map(({ body }) => body)];
  const all = schemasOf([...inputs, ...outputs], inputs, docs);
  const parts = new Set(endpoints.flatMap(({ query, params }) => [query?.name, params?.name]));
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => !parts.has(name)));
  return {
    openapi: '3.1.0',
    info: { title: 'Modern Leads API', version, description: ABOUT, license: { name: 'MIT', identifier: 'MIT' } },
    tags: [...new Set([...endpoints.map(tagOf), ...(webhooks.length ? ['Webhooks'] : [])])].map((name) => ({ name })),
    paths: pathsOf(endpoints, all),
    ...(webhooks.length && { webhooks: webhooksOf(webhooks) }),
    components: {
      securitySchemes,
      parameters,
      headers,
      examples: errorExamples(),
      schemas: { ...schemas, DryRun: dryRunSchema, Error: errorSchema },
    },
  };
}

function pathsOf(endpoints: readonly Endpoint[], schemas: Json): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const operations = (paths[endpoint.path] ??= {});
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint, schemas);
  }
  return paths;
}
