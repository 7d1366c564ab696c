import { ApiError, type CallContext } from '@modernleads/contracts';
import { type HttpResponse, type Outbound, OutboundError, type OutboundFailure } from '@modernleads/outbound';
import type { WorkerPool } from '@modernleads/worker-pool';
import { headerLines } from './header-lines';
import type { Page } from './page';
import type { Vacancy } from './parked';
import { RobotsRules } from './robots-rules';
import { readPageTask } from './tasks';

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
const MAX_PAGE_BYTES = 1_048_576;
const MAX_REDIRECTS = 3;
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Reads single pages of web sites as their robots.txt allows. What the sites wrote is parsed in threads. */
export class SiteReader {
  private readonly robots: RobotsRules;

  constructor(
    private readonly outbound: Outbound,
    private readonly pool: WorkerPool,
    private readonly options: SiteReaderOptions,
  ) {
    this.robots = new RobotsRules(outbound, pool, options);
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
      const { hostname } = new URL(url);
      if (!(await this.robots.mayRead(context, url))) return { kind: 'disallowed', url };
      const response = await this.get(context, url, this.options.pageMs ?? PAGE_MS, MAX_PAGE_BYTES);
      return await this.visitOf(context, response, hostname);
    } catch (error) {
      // The threads gave up on what the site wrote, or too much of it waits for them.
      if (error instanceof ApiError) return { kind: 'unreachable', url, failure: 'timeout' };
      if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
      return { kind: 'unreachable', url, failure: error.kind };
    }
  }

  private async visitOf(
    context: CallContext,
    { status, headers, body: bytes, url }: HttpResponse,
    asked: string,
  ): Promise<Visit> {
    const type = headers['content-type'] ?? '';
    if (status < 200 || status > 299 || (type && !HTML.test(type))) return { kind: 'no_page', url, status };
    const { page, vacancy } = await this.pool.run(
      readPageTask,
      { bytes, type, url, asked, headers: headerLines(headers) },
      context.accountId,
    );
    return vacancy ? { kind: 'vacant', url, why: vacancy } : { kind: 'page', page };
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
