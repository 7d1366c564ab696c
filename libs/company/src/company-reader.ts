import type { CallContext } from '@modernleads/contracts';
import type { Page, SiteReader } from '@modernleads/site';
import type { WorkerPool } from '@modernleads/worker-pool';
import type { CompanyFacts, CompanyReading } from './facts/company-facts';
import { factsOfTask } from './tasks';

export interface ReadOptions {
  /** Milliseconds after which no page is waited for any more; what was read by then counts. */
  readonly deadlineMs: number;
}

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
  async readCompany(context: CallContext, domain: string, _options: ReadOptions): Promise<CompanyReading> {
    const visit = await this.reader.home(context, domain);
    const fetchedAt = new Date().toISOString();
    const facts = await this.factsOf(context, visit.kind === 'page' ? [visit.page] : []);
    return { ...facts, domain, movedTo: null, pages: [], fetchedAt };
  }

  /** What pages of one company that were read already say about it, found in a thread. @throws ApiError `timeout`, `unavailable`. */
  factsOf(context: CallContext, pages: readonly Page[]): Promise<CompanyFacts> {
    return this.pool.run(factsOfTask, { pages }, context.accountId);
  }
}
