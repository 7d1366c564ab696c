import type { CallContext } from '@modernleads/contracts';
import type { Page, SiteReader, Visit } from '@modernleads/site';
import type { WorkerPool } from '@modernleads/worker-pool';
import pLimit from 'p-limit';
import { getDomain } from 'tldts';
import type { CompanyFacts, CompanyReading, PageOutcome } from './facts/company-facts';
import { pagesToRead } from './pages-to-read';
import { factsOfTask } from './tasks';

export interface ReadOptions {
  /** Milliseconds after which no page is waited for any more; what was read by then counts. */
  readonly deadlineMs: number;
}

interface PageRead {
  readonly outcome: PageOutcome;
  readonly page?: Page;
}

const AT_A_TIME = 2;
/** Milliseconds after the deadline in which connections that nobody waits for are ended. */
const GRACE_MS = 200;

/** Reads what companies say about themselves on their sites. */
export class CompanyReader {
  constructor(
    private readonly reader: SiteReader,
    private readonly pool: WorkerPool,
  ) {}

  /**
   * Reads the front page of a domain, and its pages about the company, its imprint and its contact page: six pages at most, two at a time, as its robots.txt allows.
   * A site that cannot be read gives no facts; `pages` tells why. @throws OutboundError `test_mode` only.
   */
  async readCompany(context: CallContext, domain: string, { deadlineMs }: ReadOptions): Promise<CompanyReading> {
    const end = Math.min(context.deadline, Date.now() + deadlineMs);
    const call = { ...context, deadline: end + GRACE_MS };
    const front = await readBy(end, `https://${domain}/`, () => this.reader.home(call, domain));
    const limit = pLimit(AT_A_TIME);
    const more = front.page ? pagesToRead(front.page) : [];
    const read = await Promise.all(more.map((url) => limit(() => readBy(end, url, () => this.reader.read(call, url)))));
    const reads = [front, ...read];
    const facts = await this.factsOf(context, ofOneSite(reads));
    const moved = front.page && getDomain(front.page.url);
    return {
      ...facts,
      domain,
      movedTo: moved && moved !== getDomain(domain) ? moved : null,
      pages: reads.map(({ outcome }) => outcome),
      fetchedAt: front.outcome.fetchedAt,
    };
  }

  /** What pages of one company that were read already say about it, found in a thread. @throws ApiError `timeout`, `unavailable`. */
  factsOf(context: CallContext, pages: readonly Page[]): Promise<CompanyFacts> {
    return this.pool.run(factsOfTask, { pages }, context.accountId);
  }
}

/** Pages that were redirected to another site than the front page are another company's. */
function ofOneSite(reads: readonly PageRead[]): Page[] {
  const pages = reads.flatMap(({ page }) => page ?? []);
  const [front] = pages;
  const seen = new Set<string>();
  return pages.filter(({ url }) => getDomain(url) === getDomain(front?.url ?? '') && !seen.has(url) && seen.add(url));
}

/** Reads a page, unless that takes longer than to `deadline`, in Unix milliseconds. */
async function readBy(deadline: number, url: string, read: () => Promise<Visit>): Promise<PageRead> {
  const visit = await inTime(deadline - Date.now(), read);
  const fetchedAt = new Date().toISOString();
  if (!visit) return { outcome: { url, outcome: 'out_of_time', status: null, fetchedAt } };
  if (visit.kind === 'page')
    return { outcome: { url: visit.page.url, outcome: 'read', status: null, fetchedAt }, page: visit.page };
  return { outcome: { url: visit.url, outcome: visit.kind, status: visit.kind === 'no_page' ? visit.status : null, fetchedAt } };
}

async function inTime<T>(ms: number, work: () => Promise<T>): Promise<T | undefined> {
  if (ms <= 0) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), ms)));
  try {
    return await Promise.race([work(), over]);
  } finally {
    clearTimeout(timer);
  }
}
