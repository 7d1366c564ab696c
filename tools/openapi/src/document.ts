import type { ClassRef, Endpoint, WebhookDefinition } from '@modernleads/contracts';
import { dryRunSchema, headers, parameters as sharedParameters, securitySchemes } from './components';
import type { ClassDoc } from './doc-comments';
import { errorExamples, errorSchema } from './errors';
import type { Json } from './json';
import { operationOf, tagOf } from './operation';
import { ABSENT_IN_QUERIES, jsonValueSchema, schemasOf } from './schemas';
import { webhooksOf } from './webhooks';

const ABOUT = `JSON in, JSON out, UTF-8, snake_case. Send the key as \`Authorization: Bearer ml_live_…\`.

Text is trimmed and normalised to Unicode NFC. An unknown field is refused. A body must not repeat a key, contain NUL or unpaired surrogates, contain a
number beyond ±(2^53 − 1) (send it as a string), have an object of more than 2,000 members, or nest deeper than 32 levels. A byte order mark is ignored.

**Rate limit.** Each key may send 60 requests in any 60 seconds, unless it has a limit of its own. The first request beyond the limit starts a burst
minute with twice the limit; the next burst minute can start one hour later. A refused request does not count, and \`Retry-After\` gives the seconds until
it will be admitted.

**Idempotency.** Send an \`Idempotency-Key\` with every POST, PUT and DELETE. Only a final answer is stored; after an error, a request with the same key
runs again.

**Credits.** A call holds its highest price, then is charged the price of its answer. \`dry_run=true\` returns the price range without doing the work;
\`max_credits\` refuses a call whose highest price exceeds it.

**Test keys** (\`ml_test_…\`) are free, open no connection and always get the same answer to the same question. An address such as
\`mailbox-full@sandbox.test\`, \`greylisted@sandbox.test\` or \`insufficient-credits@sandbox.test\` produces the reason or error of that name
(\`timed-out@\` produces the reason \`timeout\`). These keys are always refused: \`ml_test_RevokedKey00000000000000000000004B2CTB\`,
\`ml_test_ExpiredKey000000000000000000000049PwA0\`, \`ml_test_IpDeniedKey0000000000000000000001n2O5C\`,
\`ml_test_ScopeDeniedKey0000000000000000003oEVT6\`.

**Errors.** Every error has the same shape. An unknown route answers 404, a known route with another method 405.`;

const CONTACT = { name: 'The operator of this host' };

/** What the groups of endpoints are for. */
const TAGS: Readonly<Record<string, string>> = {
  Lookup: "A person's e-mail address and phone number.",
  Verify: 'Whether an e-mail address exists.',
  Qualify: 'How well a company or person fits what you sell.',
  Research: 'Why to write to a company now, each claim with its evidence.',
  'Buyer context': 'Whom you sell to, and what: what companies and people are scored by.',
  'Domain finder': "A company's domain.",
  Batch: 'Many rows at once, worked in the background; and names of companies, cleaned at once.',
  'Webhook endpoints': 'URLs of your own that receive events.',
  'Webhook deliveries': 'What was sent to your endpoints, and what came of it.',
  Contacts: 'Contacts of your own, which lookups search first.',
  Privacy: 'Erasing a person from all that the account owns.',
  Requests: 'The log of calls, without their bodies.',
  'Audit events': 'Who changed what, when and from where.',
  Account: 'The account of the key.',
  Usage: 'What the account was charged for.',
  Webhooks: 'The events that your endpoints receive.',
};

/** The OpenAPI 3.1 document of what is served and what is sent. @param docs the classes of the contracts as their source describes them. */
export function documentOf(
  endpoints: readonly Endpoint[],
  docs: ReadonlyMap<string, ClassDoc>,
  version: string,
  webhooks: readonly WebhookDefinition[] = [],
): Json {
  const bodies = endpoints.flatMap(({ body }) => body ?? []);
  const outputs: ClassRef<object>[] = [...endpoints.map(({ response }) => response), ...webhooks.map(({ body }) => body)];
  const parts = endpoints.flatMap(({ query, params }) => [query, params]).filter((cls) => cls !== undefined);
  const schemas = schemasOf([...bodies, ...outputs], bodies, docs);
  const parameters = schemasOf(parts, parts, docs, ABSENT_IN_QUERIES);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Modern Leads API',
      version,
      description: ABOUT,
      contact: CONTACT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The host that this document was loaded from.' }],
    tags: [...new Set([...endpoints.map(tagOf), ...(webhooks.length ? ['Webhooks'] : [])])].map((name) => ({
      name,
      description: TAGS[name],
    })),
    paths: pathsOf(endpoints, parameters),
    ...(webhooks.length && { webhooks: webhooksOf(webhooks) }),
    components: {
      securitySchemes,
      parameters: sharedParameters,
      headers,
      examples: errorExamples(),
      schemas: { ...schemas, DryRun: dryRunSchema, Error: errorSchema, JsonValue: jsonValueSchema },
    },
  };
}

function pathsOf(endpoints: readonly Endpoint[], parameters: Json): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const operations = (paths[endpoint.path] ??= {});
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint, parameters);
  }
  return paths;
}
