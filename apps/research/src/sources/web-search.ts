import type { CallContext } from '@modernleads/contracts';
import { isPlatform } from '@modernleads/naming';
import { OutboundError } from '@modernleads/outbound';
import { type FetchJson, search, type SourceSetting } from '@modernleads/search';
import { Logger } from '@nestjs/common';
import { scopeOf } from '@modernleads/platform';
import type { Identity, PlannedSource } from '../dossier';

/** Pages of others that one job reads. */
const MAX_PAGES = 4;

/** Asks the search engines of the environment for pages of others about a company; without any it finds nothing. */
export class WebSearch {
  private readonly logger = new Logger(WebSearch.name);

  constructor(
    private readonly engines: readonly SourceSetting[],
    private readonly fetchJson: FetchJson,
  ) {}

  /** An engine that fails finds nothing. @throws OutboundError `test_mode`. */
  async pagesAbout({ domain, names }: Identity, context: CallContext): Promise<PlannedSource[]> {
    const [name] = names;
    if (!name) return [];
    const query = `"${name.replaceAll('"', ' ')}" ${domain} news`;
    const found = await Promise.all(this.engines.map((engine) => this.urlsOf(engine, query, context)));
    const urls = [...new Set(found.flat())].filter((url) => isOfOthers(url, domain));
    return urls.slice(0, MAX_PAGES).map((url) => ({ url, kind: 'search' }));
  }

  private async urlsOf(engine: SourceSetting, query: string, context: CallContext): Promise<string[]> {
    try {
      return (await search(engine, { query }, { fetchJson: this.fetchJson, context })).map(({ url }) => url);
    } catch (error) {
      if (error instanceof OutboundError && error.kind === 'test_mode') throw error;
      this.logger.warn({ ...scopeOf(context), engine: engine.name, err: error }, 'the search engine gave no answer');
      return [];
    }
  }
}

function isOfOthers(url: string, domain: string): boolean {
  if (!/^https?:/.test(url) || !URL.canParse(url) || isPlatform(url)) return false;
  const { hostname } = new URL(url);
  return hostname !== domain && !hostname.endsWith(`.${domain}`);
}
