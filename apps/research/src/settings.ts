import type { Outbound } from '@modernleads/outbound';
import { StartError } from '@modernleads/platform';
import { isSearchEngine, jsonFetcher, parseSource } from '@modernleads/search';
import type { ResearchEnv } from './env';
import { Apis } from './sources/apis';
import { parseBoardUrl } from './sources/board-urls';
import { WebSearch } from './sources/web-search';

/** Limits and durations of jobs. */
export abstract class ResearchSettings {
  /** Jobs of one account that run at once. */
  abstract readonly jobsPerAccount: number;
  abstract readonly leaseSeconds: number;
  /** Milliseconds that a job may take once it runs. */
  abstract readonly jobMs: number;
  abstract readonly retentionDays: number;
  abstract readonly userAgent: string;
  /** Where the APIs of job boards are, by the name of the board; default: at their own hosts. */
  abstract readonly boards: ReadonlyMap<string, string>;
  abstract readonly apis: Apis;
}

export function webSearch(env: ResearchEnv, outbound: Outbound): WebSearch {
  const engines = env.DOMAIN_SOURCES.map(parseSource).filter(isSearchEngine);
  return new WebSearch(engines, jsonFetcher(outbound, env.USER_AGENT));
}

/** @throws StartError for EDGAR without a User-Agent. */
function apis({ GITHUB_API_URL: github, GITHUB_TOKEN: token, EDGAR_URL: edgar, EDGAR_USER_AGENT: userAgent }: ResearchEnv): Apis {
  if (edgar && !userAgent)
    throw new StartError('EDGAR_USER_AGENT is missing: say who asks, e.g. EDGAR_USER_AGENT="Example Ltd admin@example.test"');
  const trimmed = (base: string): string => base.replace(/\/$/, '');
  return new Apis(github ? { base: trimmed(github), token } : null, edgar ? { base: trimmed(edgar), userAgent } : null);
}

export function researchSettings(env: ResearchEnv): ResearchSettings {
  return {
    jobsPerAccount: env.RESEARCH_JOBS_PER_ACCOUNT,
    leaseSeconds: env.RESEARCH_LEASE_SECONDS,
    jobMs: env.RESEARCH_SECONDS * 1_000,
    retentionDays: env.RESEARCH_RETENTION_DAYS,
    userAgent: env.USER_AGENT,
    apis: apis(env),
    boards: new Map(env.RESEARCH_BOARDS.map(parseBoardUrl)),
  };
}
