import type { Json } from './json';

const header = (description: string, type: 'string' | 'integer' | 'number', example: unknown): Json => ({
  description,
  schema: { type },
  example,
});

/** Every header that an answer can carry. */
export const headers: Json = {
  'X-Request-Id': header("The caller's own, if it sent a sane one.", 'string', '7d9f2c1e-55a0-4a52-8a2e-1f6d1c9a7b10'),
  'RateLimit-Policy': header(
    'Requests (`q`) in any `w` seconds: twice as many during the burst minute.',
    'string',
    '"default";q=60;w=60',
  ),
  RateLimit: header(
    'Requests that are left now (`r`), and the seconds until there are more (`t`).',
    'string',
    '"default";r=59;t=60',
  ),
  'X-RateLimit-Limit': header('Requests in any 60 seconds: twice as many during the burst minute.', 'integer', 60),
  'X-RateLimit-Remaining': header('Requests that are left now.', 'integer', 59),
  'X-RateLimit-Reset': header('Seconds until there are more.', 'integer', 60),
  'Retry-After': header('Seconds after which a retry makes sense.', 'integer', 12),
  'X-Credits-Charged': header('Credits that this call cost.', 'number', 1),
  'X-Credits-Remaining': header('Credits that the account can still spend.', 'number', 998),
  'X-Idempotent-Replay': header(
    '`true`: the stored answer to the first request with this Idempotency-Key; not charged again.',
    'string',
    'true',
  ),
};

export const parameters: Json = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'Makes a retry safe: within 24 hours the same request under the same key runs once, is charged once, and gets the same answer. 1 to 255 visible ASCII characters, a fresh UUID at best.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  },
};

export const securitySchemes: Json = {
  apiKey: {
    type: 'http',
    scheme: 'bearer',
    description:
      '`ml_live_…` works and is charged; `ml_test_…` answers from the sandbox, touches nothing outside and costs nothing.',
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
        min: { type: 'number', minimum: 0, description: 'The least that the call can cost, in credits.' },
        max: { type: 'number', minimum: 0, description: 'The most: what the call would hold.' },
        cached: count('Questions whose answer the account has already paid.'),
        duplicates: count('Questions that are asked twice.'),
        rejected: count('Questions that cannot be worked.'),
      },
      required: ['min', 'max', 'cached', 'duplicates', 'rejected'],
    },
  },
  required: ['estimate'],
};

export const dryRunExample: Json = { estimate: { min: 0, max: 1, cached: 0, duplicates: 0, rejected: 0 } };
