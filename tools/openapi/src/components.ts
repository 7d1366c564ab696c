import type { Json } from './json';

const header = (description: string, type: 'string' | 'integer' | 'number', example: unknown): Json => ({
  description,
  schema: { type },
  example,
});

/** Every header that an answer can carry. */
export const headers: Json = {
  'X-Request-Id': header(
    'The `X-Request-Id` of the request if it was valid, otherwise a new id.',
    'string',
    '7d9f2c1e-55a0-4a52-8a2e-1f6d1c9a7b10',
  ),
  'RateLimit-Policy': header(
    'Requests (`q`) that are admitted in any `w` seconds. Doubled during the burst minute.',
    'string',
    '"default";q=60;w=60',
  ),
  RateLimit: header('Requests that are left (`r`), and seconds until more are admitted (`t`).', 'string', '"default";r=59;t=60'),
  'X-RateLimit-Limit': header('Requests that are admitted in any 60 seconds. Doubled during the burst minute.', 'integer', 60),
  'X-RateLimit-Remaining': header('Requests that are left.', 'integer', 59),
  'X-RateLimit-Reset': header('Seconds until more requests are admitted.', 'integer', 60),
  'Retry-After': header('Seconds after which a retry makes sense.', 'integer', 12),
  'X-Credits-Charged': header('Credits that this call cost.', 'number', 1),
  'X-Credits-Remaining': header('Credits that the account can still spend.', 'number', 998),
  'X-Idempotent-Replay': header(
    '`true` if this is the stored answer to the first request with this Idempotency-Key. It is not charged again.',
    'string',
    'true',
  ),
};

export const parameters: Json = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes retries safe: within 24 hours, a request with the same key runs once, is charged once and gets the same answer. 1 to 255 visible ASCII characters; use a new UUID for each request.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    description: 'The `id` of the last event that the client has received, when it reconnects.',
    schema: { type: 'string' },
  },
};

export const securitySchemes: Json = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      'An `ml_live_…` key does real work and is charged. An `ml_test_…` key answers from the sandbox, opens no connection and is free.',
  },
};

const count = (description: string): Json => ({ type: 'integer', minimum: 0, description });

/** What a paid endpoint answers to `dry_run=true`. */
export const dryRunSchema: Json = {
  type: 'object',
  properties: {
    estimate: {
      type: 'object',
      properties: {
        min: { type: 'number', minimum: 0, description: 'Lowest price of the call, in credits.' },
        max: {
          type: 'number',
          minimum: 0,
          description: 'Highest price of the call, in credits. This is what the call would hold.',
        },
        cached: count('Questions whose answer the account has already paid for.'),
        duplicates: count('Questions that repeat an earlier one.'),
        rejected: count('Questions that are malformed.'),
      },
      required: ['min', 'max', 'cached', 'duplicates', 'rejected'],
    },
    columns: { $ref: '#/components/schemas/TableColumns', description: 'How the columns would be understood. Only for a table.' },
    rejected_rows: {
      type: 'array',
      maxItems: 100,
      description: 'The first 100 rows that would be rejected. Only for a batch.',
      items: {
        type: 'object',
        properties: {
          row: { type: 'integer', minimum: 1, description: 'Row number, counted from 1 without the line of column names.' },
          error: { type: 'string', description: 'Why it would be rejected.' },
        },
        required: ['row', 'error'],
      },
    },
    warnings: {
      type: 'array',
      maxItems: 100,
      description: 'The first 100 values that would be left out of rows. Only for a batch.',
      items: { $ref: '#/components/schemas/RowWarning' },
    },
  },
  required: ['estimate'],
};

export const dryRunExample: Json = { estimate: { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 } };
