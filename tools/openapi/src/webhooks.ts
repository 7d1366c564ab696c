import type { WebhookDefinition } from '@modernleads/contracts';
import type { Json } from './json';
import { SCHEMAS } from './schemas';

const header = (name: string, description: string, example: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
  example,
});

const ID = '7b0f6f5e-8f0f-4d52-9d54-2f1de1a3a010';

const HEADERS = (event: string): Json[] => [
  header(
    'X-ModernLeads-Signature',
    'HMAC-SHA-256 in hexadecimal of `{timestamp}.{raw body}`; the key is the whole secret, `whsec_` included. Always one.',
    'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2',
  ),
  header('X-ModernLeads-Timestamp', 'Unix seconds of this attempt: refuse what is more than 5 minutes off.', '1777199661'),
  header('X-ModernLeads-Event', 'The event.', event),
  header('X-ModernLeads-Delivery', 'The `delivery_id` of the body.', ID),
  header('webhook-id', 'The same, for the libraries of Standard Webhooks.', ID),
  header('webhook-timestamp', 'The same as `X-ModernLeads-Timestamp`.', '1777199661'),
  header(
    'webhook-signature',
    '`v1,` and base64 of the HMAC-SHA-256 of `{id}.{timestamp}.{raw body}`; the key is the decoded rest of the secret. After a rotation a list with spaces, one signature of each secret that still holds.',
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];

const ABOUT = `Answer with any 2xx within 15 seconds; redirects are not followed. Otherwise the delivery is repeated after 1 minute, 5 minutes, 30 minutes
and 6 hours, later where a 429 or 503 asks for it by \`Retry-After\`; after that it waits in the dead-letter queue. 410 ends the endpoint. The body is
the same byte for byte every time, the timestamp and the signatures are new: an event can arrive twice, so drop a \`delivery_id\` that you know.`;

/** The `webhooks` of an OpenAPI 3.1 document: what the API sends, to addresses that its users choose. */
export function webhooksOf(definitions: readonly WebhookDefinition[]): Json {
  return Object.fromEntries(definitions.map((definition) => [definition.event, { post: operationOf(definition) }]));
}

function operationOf({ event, summary, body, example }: WebhookDefinition): Json {
  return {
    operationId: event.replace(/\.(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    tags: ['Webhooks'],
    summary,
    description: ABOUT,
    security: [],
    parameters: HEADERS(event),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: SCHEMAS + body.name }, examples: { event: { value: example } } } },
    },
    responses: { '2XX': { description: 'Delivered.' }, default: { description: 'Tried again later.' } },
  };
}
