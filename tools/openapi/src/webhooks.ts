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
    'HMAC-SHA-256 in hexadecimal of `{timestamp}.{raw body}`; the key is the whole secret, including `whsec_`.',
    'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2',
  ),
  header(
    'X-ModernLeads-Timestamp',
    'Unix time of the attempt, in seconds. Refuse a request whose timestamp differs from your clock by more than 5 minutes.',
    '1777199661',
  ),
  header('X-ModernLeads-Event', 'Name of the event.', event),
  header('X-ModernLeads-Delivery', 'The `delivery_id` of the body.', ID),
  header('webhook-id', 'Same as `X-ModernLeads-Delivery`, for Standard Webhooks libraries.', ID),
  header('webhook-timestamp', 'Same as `X-ModernLeads-Timestamp`, for Standard Webhooks libraries.', '1777199661'),
  header(
    'webhook-signature',
    '`v1,` and base64 of the HMAC-SHA-256 of `{id}.{timestamp}.{raw body}`; the key is the base64-decoded secret after `whsec_`. After a rotation: one signature per active secret, separated by spaces.',
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  ),
];

const ABOUT = `Answer with any 2xx status within 15 seconds. Redirects are not followed. A failed delivery is retried after 1 minute, 5 minutes, 30 minutes and
6 hours, or later if a 429 or 503 answer has a \`Retry-After\`; then it moves to the dead-letter queue. A 410 answer disables the endpoint. Every attempt
has the same body and a new timestamp and signature. An event can arrive more than once: ignore a \`delivery_id\` that you have processed.`;

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
    responses: { '2XX': { description: 'Delivered.' }, default: { description: 'The delivery is retried.' } },
  };
}
