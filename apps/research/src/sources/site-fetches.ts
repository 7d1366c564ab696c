import { WorkerPool } from '@modernleads/worker-pool';
import { Injectable } from '@nestjs/common';
import { ResearchSettings } from '../settings';
import { SiteFetch, type SiteFetchJob } from './site-fetch';
import { SourceFetcher } from './source-fetcher';
import { WebSearch } from './web-search';

/** Begins what each job reads. */
@Injectable()
export class SiteFetches {
  constructor(
    private readonly fetcher: SourceFetcher,
    private readonly pool: WorkerPool,
    private readonly webSearch: WebSearch,
    private readonly settings: ResearchSettings,
  ) {}

  /** @param until Unix milliseconds at which fetching ends. */
  open(job: SiteFetchJob, until: number): SiteFetch {
    const { fetcher, pool, webSearch } = this;
    return new SiteFetch(job, { fetcher, pool, webSearch, boards: this.settings.boards, apis: this.settings.apis, until });
  }
}
