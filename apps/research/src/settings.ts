import type { ResearchEnv } from './env';
import { parseBoardUrl } from './sources/board-urls';

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
}

export function researchSettings(env: ResearchEnv): ResearchSettings {
  return {
    jobsPerAccount: env.RESEARCH_JOBS_PER_ACCOUNT,
    leaseSeconds: env.RESEARCH_LEASE_SECONDS,
    jobMs: env.RESEARCH_SECONDS * 1_000,
    retentionDays: env.RESEARCH_RETENTION_DAYS,
    userAgent: env.USER_AGENT,
    boards: new Map(env.RESEARCH_BOARDS.map(parseBoardUrl)),
  };
}
