import { languageModelVariables } from '@modernleads/language-model';
import { busVariables } from '@modernleads/messaging';
import { outboundVariables } from '@modernleads/outbound';
import { DEFAULT_PORTS, envOf, integer, list, port, retentionVariables, shared, text, url } from '@modernleads/platform';
import { privacyVariables } from '@modernleads/privacy';
import { queueVariables } from '@modernleads/queue';
import { parseSource } from '@modernleads/search';
import { parseBoardUrl } from './sources/board-urls';

/** Everything the research service reads from its environment. */
export class ResearchEnv extends envOf({
  HOST: shared.HOST,
  PORT: port(DEFAULT_PORTS.research),
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
  ...busVariables,
  ...privacyVariables,
  ...outboundVariables,
  ...queueVariables,
  CRASH_AT: shared.CRASH_AT,
  /** Jobs of one account that run at once, over all replicas; others wait. */
  RESEARCH_JOBS_PER_ACCOUNT: integer(1, 1_000, 12),
  /** Seconds after which another turn takes up the job of a worker that does not renew its lease. */
  RESEARCH_LEASE_SECONDS: integer(1, 600, 10),
  /** Seconds that a job may take once it runs. */
  RESEARCH_SECONDS: integer(5, 55, 50),
  RESEARCH_RETENTION_DAYS: retentionVariables.RESEARCH_RETENTION_DAYS,
  /** Where the APIs of job boards are instead of their own hosts. */
  RESEARCH_BOARDS: list('greenhouse=https://boards.example.test', (element) => void parseBoardUrl(element)),
  ...languageModelVariables,
  /** Search engines that may be asked for pages of others; `wikidata` finds none. */
  DOMAIN_SOURCES: list('brave=your-key,searxng=https://search.example.test', (element) => void parseSource(element)),
  /** GitHub's REST API, which is asked for the organisation to which a site links; empty: it is not asked. */
  GITHUB_API_URL: url(['http', 'https'], 'https://api.github.com', ''),
  GITHUB_TOKEN: text('your-token', ''),
  /** The SEC's EDGAR, which is asked for the filings of the company to whose place there a site links; empty: it is not asked. */
  EDGAR_URL: url(['http', 'https'], 'https://data.sec.gov', ''),
  /** Who asks EDGAR, with an address of e-mail. */
  EDGAR_USER_AGENT: text('Example Ltd admin@example.test', ''),
  /** How it introduces itself to web sites: a product, and where to complain. */
  USER_AGENT: text('ModernLeads/1.0 (+https://example.test/bot)', 'ModernLeads/1.0'),
}) {}
