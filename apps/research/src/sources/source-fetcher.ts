import { ApiError, type CallContext, type ResearchSource, type SourceOutcome } from '@modernleads/contracts';
import { type HttpResponse, Outbound, OutboundError } from '@modernleads/outbound';
import { headerLines, type Page, RobotsRules } from '@modernleads/site';
import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable } from '@nestjs/common';
import type { PlannedSource, SourcePage } from '../dossier';
import { ResearchSettings } from '../settings';
import { readSourceTask } from '../tasks';
import type { FetchBudget } from './fetch-budget';
import { HostGates } from './host-gates';
import { ValidatorCache } from './validator-cache';

const REQUEST_MS = 6_000;
const MAX_PAGE_BYTES = 1_048_576;
const MAX_REDIRECTS = 4;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NOT_PAGES: ReadonlySet<string> = new Set(['feed', 'sitemap', 'job_board', 'search', 'code_host', 'filing']);
const TIMEOUTS: ReadonlySet<string> = new Set(['timeout', 'dns_timeout']);

/** One fetch: what `sources` says of it, and the page if it was read. */
export interface Fetched {
  readonly source: ResearchSource;
  readonly page?: SourcePage;
  /** Of a page that tells of the company itself. */
  readonly site?: Page;
}

/** What a job fetches with. */
export interface FetchContext {
  readonly context: CallContext;
  readonly budget: FetchBudget;
}

/** An answer that ends a fetch without a page. */
class NoPage extends Error {
  constructor(
    readonly outcome: SourceOutcome,
    readonly status: number | null = null,
    readonly bytes = 0,
  ) {
    super(outcome);
  }
}

/** Fetches single sources as their robots.txt allows, and reads them in threads. */
@Injectable()
export class SourceFetcher {
  private readonly gates = new HostGates();
  private readonly cache = new ValidatorCache();

  constructor(
    private readonly outbound: Outbound,
    private readonly pool: WorkerPool,
    private readonly robots: RobotsRules,
    private readonly settings: ResearchSettings,
  ) {}

  /** Never throws but for a test key: what goes wrong is an outcome. @throws OutboundError `test_mode`. */
  async fetchSource(run: FetchContext, { url, kind }: PlannedSource): Promise<Fetched> {
    const fetched_at = new Date().toISOString();
    try {
      const { response, status } = await this.follow(run, { url, kind });
      const raw = { url, finalUrl: response.url, kind, status: response.status, type: response.headers['content-type'] ?? '' };
      const headers = headerLines(response.headers);
      const bytes = response.body.byteLength;
      const { page, site, vacancy } = await this.pool
        .run(readSourceTask, { ...raw, headers, fetchedAt: fetched_at, bytes: Buffer.from(response.body) }, run.context.accountId)
        .catch(() => Promise.reject(new NoPage('unreadable', status, bytes)));
      const outcome = vacancy ? 'vacant' : 'read';
      const source = {
        url: page.finalUrl,
        status,
        kind,
        title: page.title.slice(0, 300) || null,
        fetched_at,
        bytes,
        outcome,
      } as const;
      return vacancy ? { source } : { source, page, site };
    } catch (error) {
      const { outcome, status, bytes } = failureOf(error);
      return { source: { url, status, kind, title: null, fetched_at, bytes, outcome } };
    }
  }

  /** Each hop is one request of the budget, and obeys the rules of its own host. */
  private async follow(run: FetchContext, { url, kind }: PlannedSource): Promise<{ response: HttpResponse; status: number }> {
    let at = url;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const context = { ...run.context, deadline: Math.min(run.context.deadline, run.budget.until) };
      if (run.budget.msLeft <= 0) throw new NoPage('not_fetched');
      if (!(await this.robots.mayRead(context, at))) throw new NoPage('disallowed');
      const response = await this.gates.run(at, () => this.request({ ...run, context }, at, !NOT_PAGES.has(kind)));
      run.budget.takeBytes(response.body.byteLength);
      const target = REDIRECTS.has(response.status) ? response.headers['location'] : undefined;
      if (target === undefined) return this.confirmed(at, response);
      if (!URL.canParse(target, at)) throw new NoPage('http_error', response.status);
      at = new URL(target, at).href;
    }
    throw new NoPage('unreachable');
  }

  private async request({ context, budget }: FetchContext, url: string, isPage: boolean): Promise<HttpResponse> {
    if (!budget.takeRequest(url, isPage)) throw new NoPage('not_fetched');
    const headers = {
      ...this.cache.conditionsFor(url).headers,
      'user-agent': this.settings.userAgent,
      accept: isPage ? PAGES : DATA,
      ...this.settings.apis.headersFor(url),
    };
    const maxBytes = Math.min(MAX_PAGE_BYTES, budget.bytesLeft);
    return this.outbound.http(context, url, { headers, timeoutMs: Math.min(REQUEST_MS, budget.msLeft), maxBytes });
  }

  /** With the body that the server has confirmed. */
  private confirmed(url: string, response: HttpResponse): { response: HttpResponse; status: number } {
    const { status, headers, body, truncated } = response;
    const known = status === 304 ? this.cache.conditionsFor(url).answer : undefined;
    if (known)
      return {
        status,
        response: { ...response, status: 200, headers: { ...headers, 'content-type': known.type }, body: known.bytes },
      };
    if (status < 200 || status > 299) throw new NoPage('http_error', status, body.byteLength);
    if (truncated && !HTML.test(headers['content-type'] ?? '')) throw new NoPage('too_large', status, body.byteLength);
    this.cache.keep(url, headers, body);
    return { response, status };
  }
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const PAGES = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1';
const DATA = 'application/json,application/xml;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,*/*;q=0.1';

function failureOf(error: unknown): Pick<ResearchSource, 'outcome' | 'status' | 'bytes'> {
  if (error instanceof NoPage) return error;
  // The threads gave up on its robots.txt.
  if (error instanceof ApiError) return { outcome: 'unreadable', status: null, bytes: 0 };
  if (!(error instanceof OutboundError) || error.kind === 'test_mode') throw error;
  return { outcome: TIMEOUTS.has(error.kind) ? 'timeout' : 'unreachable', status: null, bytes: 0 };
}
