import type { Random } from '@modernleads/testnet';
import { companyDomain, COMPANIES } from '../company-sites';
import { OBJECTING_DOMAIN, person, SANDBOX_DOMAIN, SLOW_DOMAIN } from '../mail-domains';
import {
  endpointRequest,
  enrichBatchRequest,
  lookupRequest,
  post,
  qualifyRequest,
  type Request,
  researchRequest,
  verifyBatchRequest,
  verifyRequest,
} from './request';

/** The customers: two with enough credits, one with few, one with a low hourly cap, and one with a test key only. */
export const CUSTOMERS = ['alpha', 'beta', 'poor', 'capped', 'tester'] as const;
export type Customer = (typeof CUSTOMERS)[number];

/** A step of a client. `of` is the number of an earlier step of the same client. */
export type Step =
  /** Sends a request, or `copies` of it at once. */
  | { readonly act: 'ask'; readonly request: Request; readonly copies: number }
  | { readonly act: 'cancel' | 'peek'; readonly of: number }
  /** Makes a batch, pauses it after some milliseconds, and resumes it after some more. */
  | { readonly act: 'pause'; readonly request: Request; readonly afterMs: number; readonly forMs: number }
  | { readonly act: 'rotate'; readonly label: string; readonly idempotencyKey: string }
  /** Uses an own key, has it revoked, and continues to use it. */
  | { readonly act: 'revoke'; readonly email: string }
  /** Asks about a person, has the person suppressed, and continues to ask. */
  | { readonly act: 'object'; readonly email: string };

/** Kinds of steps. */
export type Deed =
  | 'verify'
  | 'hot'
  | 'shared'
  | 'lookup'
  | 'qualify'
  | 'research'
  | 'batch'
  | 'again'
  | 'mismatch'
  | 'cancel'
  | 'pause'
  | 'peek'
  | 'endpoint'
  | 'rotate'
  | 'revoke'
  | 'object'
  | 'inward';

/** Weight of each kind. */
export type Mix = Readonly<Partial<Record<Deed, number>>>;

/** The load of a run. */
export interface LoadPlan {
  /** Clients of each customer. */
  readonly clients: Readonly<Partial<Record<Customer, number>>>;
  readonly mix: Readonly<Partial<Record<Customer, Mix>>>;
  /** Upper limits of the rows of a batch, with weights. */
  readonly rows: readonly (readonly [most: number, share: number])[];
  /** Share of the requests with an Idempotency-Key that are sent several times at once. */
  readonly copied: number;
  /** Share of enrich batches; the others verify addresses. */
  readonly enrich: number;
  /** The companies that are researched and scored; default: all with a site. */
  readonly companies?: readonly string[];
  /** Weights of the domains of addresses; default: all, and in batches those with final answers. */
  readonly domains?: Readonly<Record<string, number>>;
  /** Milliseconds between two steps of a client at most. */
  readonly thinkMs: number;
}

const DOMAINS = { 'any.test': 60, 'brisk.test': 20, [SLOW_DOMAIN]: 6, 'open.test': 6, 'refusing.test': 4, 'later.test': 4 };
const ROW_DOMAINS = { 'any.test': 95, 'brisk.test': 5 };
/** Milliseconds after which a batch is paused, and for which it is, at most; and its rows. */
const PAUSED = { afterMs: 300, forMs: 5_000, rows: 500 };
const HOT_ADDRESSES = 25;
const ALL_COMPANIES = Array.from({ length: COMPANIES }, (_, n) => companyDomain(n));
/** Of those with documented answers to test keys. */
const SANDBOX_COMPANIES = ['signal.sandbox.test', 'no-signal.sandbox.test'];

/** All steps of one client: a function of the random numbers, independent of the answers. */
export function* script(random: Random, name: string, customer: Customer, load: LoadPlan): Generator<Step, never> {
  const author = new Author(random, name, customer, load);
  for (;;) yield author.next();
}

class Author {
  /** Its requests so far; undefined for steps without one. */
  private readonly written: (Request | undefined)[] = [];
  private readonly mix: readonly (readonly [Deed, number])[];
  private readonly domains: readonly (readonly [string, number])[];
  private readonly rowDomains: readonly (readonly [string, number])[];

  constructor(
    private readonly random: Random,
    private readonly name: string,
    private readonly customer: Customer,
    private readonly load: LoadPlan,
  ) {
    this.mix = Object.entries(load.mix[customer] ?? {}) as [Deed, number][];
    const own = customer === 'tester' ? { [SANDBOX_DOMAIN]: 1 } : load.domains;
    this.domains = Object.entries(own ?? DOMAINS);
    this.rowDomains = Object.entries(own ?? ROW_DOMAINS);
  }

  next(): Step {
    const step = this.stepFor(this.random.weighted(this.mix));
    this.written.push('request' in step ? step.request : undefined);
    return step;
  }

  private get at(): number {
    return this.written.length;
  }

  private stepFor(deed: Deed): Step {
    switch (deed) {
      case 'again':
      case 'mismatch':
      case 'cancel':
      case 'peek':
        return this.later(deed) ?? this.ask(verifyRequest(this.fresh(), this.key()));
      case 'pause':
        return this.pause();
      case 'rotate':
        return { act: 'rotate', label: `${this.customer}-steady`, idempotencyKey: this.key() };
      case 'revoke':
        return { act: 'revoke', email: this.fresh() };
      case 'object':
        return { act: 'object', email: `user-${this.name}-${this.at}@${OBJECTING_DOMAIN}` };
      default:
        return this.ask(this.request(deed));
    }
  }

  /** A step that refers to an earlier one; undefined when none fits. */
  private later(deed: 'again' | 'mismatch' | 'cancel' | 'peek'): Step | undefined {
    const fits = (request?: Request): boolean =>
      deed === 'cancel' || deed === 'peek' ? request?.about.kind === 'batch' : request?.idempotencyKey !== undefined;
    const candidates = this.written.flatMap((request, of) => (fits(request) ? [of] : []));
    if (!candidates.length) return undefined;
    // Mostly a recent one, since older batches have ended.
    const of = candidates[candidates.length - 1 - Math.floor(this.random.next() ** 3 * candidates.length)] as number;
    if (deed === 'cancel' || deed === 'peek') return { act: deed, of };
    const earlier = this.written[of] as Request;
    return this.ask(deed === 'again' ? earlier : verifyRequest(this.fresh(), earlier.idempotencyKey));
  }

  private ask(request: Request): Step {
    const several = request.idempotencyKey !== undefined && this.random.chance(this.load.copied);
    return { act: 'ask', request, copies: several ? 2 + this.random.integer(4) : 1 };
  }

  private request(deed: Deed): Request {
    switch (deed) {
      case 'hot':
        return verifyRequest(`user-hot-${this.random.integer(HOT_ADDRESSES)}@any.test`, this.perhapsKey());
      case 'shared':
        return verifyRequest(`user-shared-${this.at}@any.test`, `shared-${this.at}`);
      case 'lookup':
        return lookupRequest(this.person(), this.perhapsKey());
      case 'qualify':
        return qualifyRequest(this.company(), this.perhapsKey());
      case 'research':
        return researchRequest(this.company(), this.key());
      case 'batch':
        return this.batch();
      case 'endpoint':
        return this.endpoint(`${this.name}-${this.at}`);
      case 'inward':
        return post('/v1/webhook-endpoints', { url: 'http://127.0.0.66:9/', events: ['*'] }, { kind: 'inward' });
      default:
        return verifyRequest(this.fresh(), this.perhapsKey());
    }
  }

  private endpoint(label: string): Request {
    return endpointRequest(label, this.key());
  }

  private pause(): Step {
    const { afterMs, forMs, rows } = PAUSED;
    const request = this.batch(rows);
    return { act: 'pause', request, afterMs: this.random.integer(afterMs), forMs: this.random.integer(forMs) };
  }

  private batch(most = this.random.weighted(this.load.rows)): Request {
    const count = 1 + this.random.integer(most);
    const as = this.random.chance(0.3) ? 'csv' : 'json';
    const idempotencyKey = this.random.chance(0.8) ? this.key() : undefined;
    if (this.random.chance(this.load.enrich))
      return enrichBatchRequest(
        Array.from({ length: Math.ceil(count / 2) }, () => this.person()),
        as,
        idempotencyKey,
      );
    const rows: string[] = [];
    while (rows.length < count) rows.push(this.row(rows));
    return verifyBatchRequest(rows, as, idempotencyKey);
  }

  private row(rows: readonly string[]): string {
    const place = `${this.name}-${this.at}-${rows.length}@${this.random.weighted(this.rowDomains)}`;
    return this.random.weighted<() => string>([
      [() => `user-${place}`, 78],
      [() => `nobody-${place}`, 10],
      [() => (rows.length ? this.random.pick(rows) : `user-${place}`), 9],
      [() => `not an address ${rows.length}`, 3],
    ])();
  }

  /** A company that others ask about too. */
  private company(): string {
    return this.random.pick(this.load.companies ?? (this.customer === 'tester' ? SANDBOX_COMPANIES : ALL_COMPANIES));
  }

  private person(): ReturnType<typeof person> {
    const asked = person(this.random.integer(6_000));
    return this.customer === 'tester' ? { ...asked, domain: SANDBOX_DOMAIN, email: undefined } : asked;
  }

  /** An address that no other client asks about. */
  private fresh(): string {
    const local = this.random.chance(0.85) ? 'user' : 'nobody';
    return `${local}-${this.name}-${this.at}@${this.random.weighted(this.domains)}`;
  }

  private key(): string {
    return `${this.name}-${this.at}`;
  }

  private perhapsKey(): string | undefined {
    return this.random.chance(0.6) ? this.key() : undefined;
  }
}
