import { nearest } from '@modernleads/contracts';
import type { Variable } from '@modernleads/platform';
import { NAMED_PROVIDERS } from '../mx/mail-provider';

/** Limits of all replicas together towards one provider. */
export interface Limits {
  /** Concurrent sessions. */
  readonly concurrency: number;
  /** Sessions begun in any 60 s. */
  readonly perMinute: number;
}

/** For providers that are not in the table. */
const DEFAULT: Limits = { concurrency: 20, perMinute: 3_000 };

/** Concurrency and sessions a minute of providers that are known to be strict, and what they enforce. */
const POLITE: readonly (readonly [ids: string, concurrency: number, perMinute: number])[] = [
  // 421 4.7.28 for "an unusual rate" from an address without a history.
  ['google', 20, 1_200],
  // 451 4.7.500 and 4.7.650 throttle IP addresses without a sending history.
  ['microsoft outlook', 10, 600],
  // 421 4.7.0 [TSSnn] after a burst; few connections per IP address.
  ['yahoo yahoo-japan', 5, 300],
  // 421 4.7.1 for few messages per connection; remembered for long.
  ['icloud', 5, 120],
  // Two or three concurrent connections per IP address, 421 to further ones.
  ['orange laposte sfr', 2, 60],
  // 421 "too many connections", blocked for hours.
  ['free bouygues', 3, 100],
  // Limits per IP address, 421 and 554; unknown recipients count against it.
  ['gmx ionos t-online freenet vodafone-de strato', 5, 200],
  // Unknown recipients count against the IP address, which is then blocked for hours.
  ['docomo au softbank', 2, 30],
  ['libero tim seznam wp onet interia', 5, 120],
  ['mail-ru yandex rambler ukr-net', 5, 200],
  // 550 for a day after too many connections in a minute.
  ['qq netease sina aliyun naver daum', 5, 120],
  // 421 "too many sessions"; new IP addresses have low limits.
  ['comcast cox charter att bell shaw bigpond', 5, 120],
  ['proton fastmail posteo mailbox-org', 5, 200],
  // One reputation shared by all customers of the gateway.
  ['proofpoint mimecast barracuda cisco symantec trendmicro sophos hornetsecurity', 10, 600],
];

const polite = new Map<string, Limits>(
  POLITE.flatMap(([ids, concurrency, perMinute]) => ids.split(' ').map((id) => [id, { concurrency, perMinute }] as const)),
);

/** Highest values that may be configured. */
const MAX_CONCURRENCY = 10_000;
const MAX_PER_MINUTE = 1_000_000;

/** The limits of each provider: configured, else of the table, else the default. */
export class ProviderLimits {
  private readonly fallback: Limits;

  /** @param configured by provider id; `default` applies to providers in neither it nor the table. */
  constructor(private readonly configured: ReadonlyMap<string, Limits> = new Map()) {
    this.fallback = configured.get('default') ?? DEFAULT;
  }

  of(provider: string): Limits {
    return this.configured.get(provider) ?? polite.get(provider) ?? this.fallback;
  }
}

/** `SMTP_LIMITS`: `provider=concurrency/sessions a minute`, separated by commas. */
export const smtpLimits: Variable<ReadonlyMap<string, Limits>> = {
  parse: parseLimits,
  fallback: new Map(),
  example: 'default=20/3000,google=20/600,acme.test=2/60',
};

/**
 * Reads `default=20/3000,google=20/600`. A provider is an id of the provider table or a registrable domain.
 * @throws Error with the rest of the sentence "SMTP_LIMITS …".
 */
export function parseLimits(text: string): ReadonlyMap<string, Limits> {
  const limits = new Map<string, Limits>();
  for (const element of text.split(',').map((part) => part.trim().toLowerCase())) {
    const [, id, concurrency, perMinute] = /^([^=\s]{1,253})=(\d{1,7})\/(\d{1,7})$/.exec(element) ?? [];
    if (!id) throw new Error(`must be provider=concurrency/conversations a minute, not "${element.slice(0, 80)}"`);
    if (!isProvider(id)) throw new Error(`names "${id}", which is no provider${suggestion(id)}`);
    if (limits.has(id)) throw new Error(`names ${id} twice`);
    limits.set(id, {
      concurrency: within(`the concurrency of ${id}`, Number(concurrency), MAX_CONCURRENCY),
      perMinute: within(`the conversations a minute of ${id}`, Number(perMinute), MAX_PER_MINUTE),
    });
  }
  return limits;
}

function isProvider(id: string): boolean {
  return id === 'default' || id.includes('.') || NAMED_PROVIDERS.has(id);
}

function suggestion(id: string): string {
  const near = nearest(id, ['default', ...NAMED_PROVIDERS]);
  return near ? `: did you mean ${near}?` : ': write a known one or a domain';
}

function within(what: string, value: number, most: number): number {
  if (value < 1 || value > most) throw new Error(`must keep ${what} from 1 to ${most}`);
  return value;
}
