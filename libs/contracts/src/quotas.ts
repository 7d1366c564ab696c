import type { Mode } from './call-context';
import { ApiError } from './errors';

/** What an account may have of one kind in one mode. */
interface QuotaRule {
  readonly live: number;
  readonly test: number;
  /** Seconds after which a retry makes sense; absent: only deleting helps. */
  readonly retryAfter?: number;
  /** The refusal, without its number. */
  readonly refusal: (limit: string) => string;
  /** How to have room again. */
  readonly remedy: string;
}

/** Every quota with its defaults, by account and mode. Streams count in both modes together, `key_event_streams` by key. */
const RULES = {
  open_batches: {
    live: 100,
    test: 20,
    retryAfter: 5,
    refusal: (limit) => `The account has ${limit} open batches, the most at a time.`,
    remedy: 'Wait until one has ended, or cancel one.',
  },
  batch_rows: {
    live: 5_000_000,
    test: 200_000,
    refusal: (limit) => `The batches of the account may have ${limit} rows in all.`,
    remedy: 'Delete batches that have ended: DELETE /v1/batch/{id}.',
  },
  batch_bytes: {
    live: 5_000_000_000,
    test: 200_000_000,
    refusal: (limit) => `The batches of the account may have ${limit} bytes in all.`,
    remedy: 'Delete batches that have ended: DELETE /v1/batch/{id}.',
  },
  contacts: {
    live: 2_000_000,
    test: 10_000,
    refusal: (limit) => `The account may have ${limit} contacts.`,
    remedy: 'Delete contacts that are not needed. Rows of the request that came before the limit may be stored.',
  },
  webhook_endpoints: {
    live: 50,
    test: 10,
    refusal: (limit) => `The account may have ${limit} webhook endpoints.`,
    remedy: 'Delete an endpoint that is not needed: DELETE /v1/webhook-endpoints/{id}.',
  },
  event_streams: {
    live: 100,
    test: 100,
    retryAfter: 5,
    refusal: (limit) => `The account has ${limit} open event streams, the most at a time.`,
    remedy: 'Close a stream, or poll the status of the batch.',
  },
  key_event_streams: {
    live: 20,
    test: 20,
    retryAfter: 5,
    refusal: (limit) => `The key has ${limit} open event streams, the most at a time.`,
    remedy: 'Close a stream, or poll the status of the batch.',
  },
  paid_calls: {
    live: 200,
    test: 50,
    retryAfter: 1,
    refusal: (limit) => `The account has ${limit} paid calls under way, the most at a time.`,
    remedy: 'Wait for an answer, or send the rows as a batch.',
  },
} as const satisfies Record<string, QuotaRule>;

export type Quota = keyof typeof RULES;
export type QuotaLimits = Readonly<Record<Quota, number>>;

const rules: Readonly<Record<Quota, QuotaRule>> = RULES;

export const QUOTAS = Object.keys(RULES) as readonly Quota[];

export const DEFAULT_QUOTAS: Readonly<Record<Mode, QuotaLimits>> = { live: defaults('live'), test: defaults('test') };

/** The refusal of what would exceed a quota; with `Retry-After` where waiting helps. */
export function quotaExceeded(quota: Quota, limit: number): ApiError {
  const { refusal, remedy, retryAfter } = rules[quota];
  return new ApiError('quota_exceeded', refusal(limit.toLocaleString('en')), { message: remedy, retryAfter });
}

const WORD = /^([a-z_]+)=(\d{1,15}|default)$/;

/**
 * Reads `open_batches=200,contacts=default`. @returns null for a quota that has its default again.
 * @throws Error with the rest of the sentence "NAME …".
 */
export function parseQuotas(text: string): Partial<Record<Quota, number | null>> {
  const read = text.split(',').map((element): [string, number | null] => {
    const [, name = '', value] = WORD.exec(element.trim()) ?? [];
    if (!Object.hasOwn(rules, name))
      throw new Error(`must be name=number, separated by commas, where a name is one of ${QUOTAS.join(', ')}`);
    return [name, value === 'default' ? null : Number(value)];
  });
  return Object.fromEntries(read);
}

function defaults(mode: Mode): QuotaLimits {
  return Object.fromEntries(QUOTAS.map((quota) => [quota, rules[quota][mode]])) as Record<Quota, number>;
}
