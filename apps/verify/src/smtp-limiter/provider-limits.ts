import { nearest } from '@modernleads/contracts';
import type { Variable } from '@modernleads/platform';
import { NAMED_PROVIDERS } from '../mx/mail-provider';

/** What all replicas together may ask of one provider. */
export interface Limits {
  /** Conversations at the same time. */
  readonly concurrency: number;
  /** Conversations begun in any 60 s. */
  readonly perMinute: number;
}

/** For whom nothing else is said. */
const DEFAULT: Limits = { concurrency: 20, perMinute: 3_000 };

/** Concurrency and conversations a minute of those who are known to mind, and what they mind. */
const POLITE: readonly (readonly [ids: string, concurrency: number, perMinute: number])[] = [
  // 421 4.7.28 for "an unusual rate" from an address without a history.
  ['google', 20, 1_200],
  // 451 4.7.500 and 4.7.650 throttle addresses that they have not seen send mail.
  ['microsoft outlook', 10, 600],
  // 421 4.7.0 [TSSnn] after a burst; one address gets few connections.
  ['yahoo yahoo-japan', 5, 300],
  // 421 4.7.1 over few messages a connection, and a long memory.
  ['icloud', 5, 120],
  // At most two or three connections of an address at the same time, 421 to the rest.
  ['orange laposte sfr', 2, 60],
  // 421 "too many connections", and blocks by the hour.
  ['free bouygues', 3, 100],
  // Limits by address, 421 and 554 alike; unknown recipients count against it.
  ['gmx ionos t-online freenet vodafone-de strato', 5, 200],
  // Count unknown recipients of an address, and close their door for hours.
  ['docomo au softbank', 2, 30],
  ['libero tim seznam wp onet interia', 5, 120],
  ['mail-ru yandex rambler ukr-net', 5, 200],
  // 550 for the day after too many connections in a minute.
  ['qq netease sina aliyun naver daum', 5, 120],
  // 421 "too many sessions"; new addresses start low.
  ['comcast cox charter att bell shaw bigpond', 5, 120],
  ['proton fastmail posteo mailbox-org', 5, 200],
  // One reputation for all of their customers: who annoys one of them is known to all.
  ['proofpoint mimecast barracuda cisco symantec trendmicro sophos hornetsecurity', 10, 600],
];

const polite = new Map<string, Limits>(
  POLITE.flatMap(([ids, concurrency, perMinute]) => ids.split(' ').map((id) => [id, { concurrency, perMinute }] as const)),
);

/** Highest that may be configured. */
const MAX_CONCURRENCY = 10_000;
const MAX_PER_MINUTE = 1_000_000;

/** The limits of each provider: those configured, else those of the table, else the default. */
export class ProviderLimits {
  private readonly fallback: Limits;

  /** @param configured by provider id; `default` stands for all that neither it nor the table names. */
  constructor(private readonly configured: ReadonlyMap<string, Limits> = new Map()) {
    this.fallback = configured.get('default') ?? DEFAULT;
  }

  of(provider: string): Limits {
    return this.configured.get(provider) ?? polite.get(provider) ?? this.fallback;
  }
}

/** `SMTP_LIMITS`: `provider=concurrency/conversations a minute`, separated by commas. */
export const smtpLimits: Variable<ReadonlyMap<string, Limits>> = {
  parse: parseLimits,
  fallback: new Map(),
  example: 'default=20/3000,google=20/600,acme.test=2/60',
};

/**
 * Reads `default=20/3000,google=20/600`. A provider is a name of the table of providers, or a registrable domain.
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
