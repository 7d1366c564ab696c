import type { CallContext } from '@modernleads/contracts';
import { type HttpResponse, type Outbound, OutboundError, type OutboundFailure } from '@modernleads/outbound';
import { LRUCache } from 'lru-cache';
import { type Page, readPage } from './page';
import { type Vacancy, vacancyOf } from './parked';
import { type RobotsRules, robotsRules } from './robots';

/** The outcome of reading a page. */
export type Visit =
  | { readonly kind: 'page'; readonly page: Page }
  /** A parked page, or the default page of a server. */
  | { readonly kind: 'vacant'; readonly url: string; readonly why: Vacancy }
  /** Disallowed by its robots.txt (RFC 9309). */
  | { readonly kind: 'disallowed'; readonly url: string }
  /** An answer that is not a page: an error status, or a type other than HTML. */
  | { readonly kind: 'no_page'; readonly url: string; readonly status: number }
  | { readonly kind: 'unreachable'; readonly url: string; readonly failure: OutboundFailure };

export interface SiteReaderOptions {
  /** The User-Agent, with a contact address, e.g. `ModernLeads/1.0 (+https://example.test/bot)`. */
  readonly userAgent: string;
  /** Milliseconds that one page may take, its redirects included. */
  readonly pageMs?: number;
  readonly now?: () => number;
}

const PAGE_MS = 6_000;
const ROBOTS_MS = 3_000;
const MAX_PAGE_BYTES = 1_048_576;
/** RFC 9309 §2.5: at least this much of a robots.txt is read. */
const MAX_ROBOTS_BYTES = 512_000;
const MAX_REDIRECTS = 3;
const ROBOTS_FRESH_MS = 3_600_000;
const MAX_ROBOTS = 5_000;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Reads single pages of web sites as their robots.txt allows. */
export class SiteReader {
  /** By origin. */
  private readonly robots: LRUCache<string, Promise<RobotsRules>>;
  private readonly product: string;

  constructor(
    private readonly outbound: Outbound,
    private readonly options: SiteReaderOptions,
  ) {
    const perf = { now: options.now ?? Date.now };
    this.robots = new LRUCache({ max: MAX_ROBOTS, ttl: ROBOTS_FRESH_MS, perf, ttlResolution: 0 });
    this.product = options.userAgent.split(/[/ ]/, 1)[0] as string;
  }

  /**
   * The front page of a domain: over HTTPS, or over HTTP when nothing listens on port 443; of the domain itself, or of its `www.` when the
   * domain has no page. @throws OutboundError `test_mode` only.
   */
  async home(context: CallContext, domain: string): Promise<Visit> {
    const apex = await this.frontPage(context, domain);
    if (!mayBeElsewhere(apex) || domain.startsWith('www.')) return apex;
    const www = await this.frontPage(context, `www.${domain}`);
    return www.kind === 'page' ? www : apex;
  }

  private async frontPage(context: CallContext, domain: string): Promise<Visit> {
    const secure = await this.read(context, `https://${domain}/`);
    const gone =
      secure.kind === 'unreachable' && ['refused', 'timeout', 'tls_failed', 'connection_reset'].includes(secure.failure);
    if (!gone) return secure;
    const plain = await this.read(context, `http://${domain}/`);
    return plain.kind === 'unreachable' ? secure : plain;
  }

  /** One page. @throws OutboundError `test_mode` only. */
  async read(context: CallContext, url: string): Promise<Visit> {
    try {
      const { origin, hostname } = new URL(url);
      const rules = await this.rulesOf(context, origin);
      if (!rules.allows(url)) return { kind: 'disallowed', url };
      const response = await this.get(context, url, this.options.pageMs ?? PAGE_MS, MAX_PAGE_BYTES);
      return visitOf(response, hostname);
    } catch (error) {
      if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
      return { kind: 'unreachable', url, failure: error.kind };
    }
  }

  private rulesOf(context: CallContext, origin: string): Promise<RobotsRules> {
    const known = this.robots.get(origin);
    if (known) return known;
    const rules = this.fetchRules(context, origin);
    this.robots.set(origin, rules);
    rules.catch(() => this.robots.delete(origin));
    return rules;
  }

  private async fetchRules(context: CallContext, origin: string): Promise<RobotsRules> {
    const url = `${origin}/robots.txt`;
    const { status, body } = await this.get(context, url, ROBOTS_MS, MAX_ROBOTS_BYTES);
    return robotsRules(url, status, body.toString('utf8'), this.product);
  }

  private get(context: CallContext, url: string, timeoutMs: number, maxBytes: number): Promise<HttpResponse> {
    const headers = { 'user-agent': this.options.userAgent, accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1' };
    return this.outbound.http(context, url, { headers, timeoutMs, maxBytes, redirects: MAX_REDIRECTS });
  }
}

/** A server that answers with an error, or that nobody has set up, may stand beside the one that has the site. */
function mayBeElsewhere(visit: Visit): boolean {
  return visit.kind === 'no_page' || visit.kind === 'unreachable' || (visit.kind === 'vacant' && visit.why === 'default_page');
}

function visitOf({ status, headers, body, url }: HttpResponse, asked: string): Visit {
  const type = headers['content-type'] ?? '';
  if (status < 200 || status > 299 || (type && !HTML.test(type))) return { kind: 'no_page', url, status };
  const page = readPage(decoded(body, type), url);
  const why = vacancyOf(page, asked);
  return why ? { kind: 'vacant', url, why } : { kind: 'page', page };
}

/** Decodes by the charset of the header, else of a `<meta>` in the first kilobyte, else UTF-8. */
function decoded(body: Buffer, type: string): string {
  const head = body.toString('latin1', 0, 1_024);
  const charset = /charset=["']?([\w-]{2,30})/i.exec(type)?.[1] ?? /<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(body);
  } catch {
    return body.toString('utf8');
  }
}
