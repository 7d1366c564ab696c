import type { CallContext, ResearchQuestion, ResearchSource, SourceKind } from '@modernleads/contracts';
import type { Page } from '@modernleads/site';
import type { WorkerPool } from '@modernleads/worker-pool';
import type { Identity, PlannedSource, SourcePage } from '../dossier';
import { planNewsTask } from '../tasks';
import { StepFailure } from '../work/step-log';
import type { Apis } from './apis';
import { boardOf } from './boards';
import { FetchBudget } from './fetch-budget';
import type { Fetched, SourceFetcher } from './source-fetcher';
import type { WebSearch } from './web-search';

/** Pages that one wave may ask for; the budget may end it earlier. */
const MAX_PLANNED = 14;
const MAX_ARTICLES = 12;
const MAX_FEEDS = 3;
const MAX_BOARDS = 2;
/** Organisations and registers to which a site links. */
const MAX_APIS = 2;
/** Pages that tell of events, and name those that tell more. They come first: a slow host may not answer more. */
const LISTS: ReadonlySet<SourceKind> = new Set(['news', 'changelog', 'careers']);
const FEED = /(?:\/feed\/?|\/rss\/?|\/atom\/?|\.rss|\.atom|(?:feed|rss|atom|index)\.xml|feed\.json)$/i;

/** Of a job. */
export interface SiteFetchJob {
  readonly question: ResearchQuestion;
  readonly context: CallContext;
  /** Gets every fetch. */
  readonly sources: ResearchSource[];
  readonly signal: AbortSignal;
}

export interface SiteFetchOptions {
  readonly fetcher: SourceFetcher;
  readonly pool: WorkerPool;
  readonly webSearch: Pick<WebSearch, 'pagesAbout'>;
  readonly boards: ReadonlyMap<string, string>;
  readonly apis: Apis;
  /** Unix milliseconds at which fetching ends. */
  readonly until: number;
}

/** What one job reads: the site of the prospect, its boards and feeds. */
export class SiteFetch {
  readonly pages: SourcePage[] = [];
  /** Those that tell of the company itself, as libs/company reads them. */
  readonly sitePages: Page[] = [];
  private readonly asked = new Set<string>();
  private readonly budget: FetchBudget;

  constructor(
    private readonly job: SiteFetchJob,
    private readonly options: SiteFetchOptions,
  ) {
    this.budget = new FetchBudget(job.question.domain, options.until);
  }

  /** The front page: of the domain itself, or of its `www.`; over HTTP where nothing listens on port 443. @throws StepFailure when there is none. */
  async front(): Promise<SourcePage> {
    const { domain } = this.job.question;
    let last: Fetched | undefined;
    for (const url of [`https://${domain}/`, `https://www.${domain}/`, `http://${domain}/`]) {
      const fetched = await this.fetch({ url, kind: 'front' });
      if (fetched?.page) return fetched.page;
      last = fetched ?? last;
      if (last?.source.outcome === 'disallowed' || last?.source.outcome === 'vacant') break;
    }
    throw new StepFailure(`The front page of ${domain} could not be read: ${last?.source.outcome ?? 'not_fetched'}.`);
  }

  /** What is planned of the site, what that leads to, and pages of others. @returns false: the time was used up before all was read. */
  async fetchAll(planned: readonly PlannedSource[], identity: Identity): Promise<boolean> {
    const elsewhere = this.options.webSearch.pagesAbout(identity, this.job.context);
    const front = this.pages[0] as SourcePage;
    const sitemap: PlannedSource = { url: new URL('/sitemap.xml', front.finalUrl).href, kind: 'sitemap' };
    const [lists, others] = [planned.filter(({ kind }) => LISTS.has(kind)), planned.filter(({ kind }) => !LISTS.has(kind))];
    await this.wave([...lists.slice(0, MAX_PLANNED), sitemap, ...this.feedsAndBoards()]);
    await this.wave([...this.feedsAndBoards(), ...(await this.articles()), ...(await elsewhere)]);
    await Promise.all([this.wave(others.slice(0, MAX_PLANNED)), this.followApis()]);
    return this.budget.msLeft > 0;
  }

  private async articles(): Promise<PlannedSource[]> {
    const { question, context } = this.job;
    const input = { question, pages: this.pages, now: Date.now() };
    return (await this.options.pool.run(planNewsTask, input, context.accountId)).slice(0, MAX_ARTICLES);
  }

  /** Those that pages link. */
  private feedsAndBoards(): PlannedSource[] {
    const links = this.pages.flatMap(({ links: all }) => all.map(({ url }) => url));
    const feeds = [...new Set(links.filter((url) => FEED.test(new URL(url).pathname.slice(-200))))].slice(0, MAX_FEEDS);
    const boards = [...new Set(links.flatMap((url) => boardOf(url, this.options.boards) ?? []))].slice(0, MAX_BOARDS);
    return [
      ...feeds.map((url): PlannedSource => ({ url, kind: 'feed' })),
      ...boards.map((url): PlannedSource => ({ url, kind: 'job_board' })),
    ];
  }

  /** What the APIs of others tell of the company, each answer as far as it leads. */
  private async followApis(): Promise<void> {
    const { apis } = this.options;
    const links = new Set(this.pages.flatMap(({ links: all }) => all.map(({ url }) => url)));
    const first = [...links].flatMap((url) => apis.sourceOf(url) ?? []);
    const follow = async (planned: readonly PlannedSource[]): Promise<void> => {
      const fetched = await Promise.all(planned.map((one) => this.fetch(one)));
      const next = fetched.flatMap((one) => (one?.page ? apis.next(one.page, this.job.question.domain, Date.now()) : []));
      if (next.length > 0) await follow(next);
    };
    await follow(first.slice(0, MAX_APIS));
  }

  private async wave(planned: readonly PlannedSource[]): Promise<void> {
    await Promise.all(planned.map((one) => this.fetch(one)));
  }

  /** @returns undefined: it was fetched already. */
  private async fetch(planned: PlannedSource): Promise<Fetched | undefined> {
    const { context, sources, signal } = this.job;
    const key = planned.url.split('#', 1)[0] as string;
    if (this.asked.has(key)) return undefined;
    this.asked.add(key);
    signal.throwIfAborted();
    const fetched = await this.options.fetcher.fetchSource({ context, budget: this.budget }, { ...planned, url: key });
    sources.push(fetched.source);
    if (fetched.page) this.pages.push(fetched.page);
    if (fetched.site) this.sitePages.push(fetched.site);
    return fetched;
  }
}
