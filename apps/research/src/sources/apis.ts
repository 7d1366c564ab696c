import { hostOf } from '@modernleads/naming';
import type { PlannedSource, SourcePage } from '../dossier';

export interface GithubApi {
  /** Without a slash at its end, e.g. `https://api.github.com`. */
  readonly base: string;
  /** Empty: none. */
  readonly token: string;
}

export interface EdgarApi {
  /** Of `/submissions`, e.g. `https://data.sec.gov`; filings are at the same host with `www.` instead of `data.`. */
  readonly base: string;
  /** Who asks, with an address: the SEC refuses others. */
  readonly userAgent: string;
}

/** Filings of one company, and repositories of one organisation, of which a job reads more. */
const MAX_FILINGS = 3;
const MAX_REPOSITORIES = 2;
/** Older filings hold nothing that is fresh. */
const FILING_DAYS = 180;
const DAY_MS = 86_400_000;

/** What the public APIs of GitHub and of the SEC tell of the company, if the environment names them and the company's own site links to its place there. */
export class Apis {
  constructor(
    private readonly github: GithubApi | null,
    private readonly edgar: EdgarApi | null,
  ) {}

  /** Where an API tells of what a link of the site leads to; undefined: nowhere. */
  sourceOf(link: string): PlannedSource | undefined {
    if (!URL.canParse(link)) return undefined;
    const { hostname, pathname, searchParams } = new URL(link);
    const organisation = /^\/([\w-]{1,39})\/?$/.exec(pathname)?.[1];
    if (this.github && /^(?:www\.)?github\.com$/.test(hostname) && organisation)
      return { url: `${this.github.base}/orgs/${organisation}`, kind: 'code_host' };
    const cik = /^\d{1,10}$/.exec(searchParams.get('CIK') ?? '')?.[0];
    if (this.edgar && /(?:^|\.)sec\.gov$/.test(hostname) && cik)
      return { url: `${this.edgar.base}/submissions/CIK${cik.padStart(10, '0')}.json`, kind: 'filing' };
    return undefined;
  }

  /** What an answer leads to. @param domain of the company. @param now Unix time in milliseconds */
  next({ kind, url, entries }: SourcePage, domain: string, now: number): PlannedSource[] {
    if (kind === 'code_host' && this.github) return this.nextOfGithub(url, entries, domain);
    if (kind !== 'filing' || !this.edgar) return [];
    if (url.endsWith('/index.json')) {
      const documents = entries.filter(({ title }) => /\.html?$/i.test(title));
      const release = documents.find(({ title }) => /ex-?_?99/i.test(title)) ?? documents[0];
      return release ? [{ url: release.url, kind: 'filing' }] : [];
    }
    return entries
      .filter(
        ({ title, publishedAt }) =>
          title.startsWith('8-K') && publishedAt && now - Date.parse(publishedAt) < FILING_DAYS * DAY_MS,
      )
      .slice(0, MAX_FILINGS)
      .map((entry) => ({ url: entry.url, kind: 'filing' }));
  }

  /** Headers that an API asks for; of another address none. */
  headersFor(url: string): Readonly<Record<string, string>> {
    if (this.github && url.startsWith(`${this.github.base}/`)) {
      const { token } = this.github;
      return { accept: 'application/vnd.github+json', ...(token && { authorization: `Bearer ${token}` }) };
    }
    if (this.edgar && [this.edgar.base, archivesOf(this.edgar.base)].some((base) => url.startsWith(`${base}/`)))
      return { 'user-agent': this.edgar.userAgent };
    return {};
  }

  private nextOfGithub(url: string, entries: SourcePage['entries'], domain: string): PlannedSource[] {
    if (/\/orgs\/[\w-]+$/.test(url)) {
      const site = hostOf(entries[0]?.url ?? '') ?? '';
      // An organisation that names another site as its own is somebody else.
      const isOwn = site === domain || site.endsWith(`.${domain}`);
      return isOwn ? [{ url: `${url}/repos?type=sources&sort=pushed&per_page=10`, kind: 'code_host' }] : [];
    }
    if (!/\/orgs\/[\w-]+\/repos\?/.test(url)) return [];
    return entries
      .filter(({ title }) => /^[\w-]+\/[\w.-]+$/.test(title))
      .slice(0, MAX_REPOSITORIES)
      .map(({ title }) => ({ url: `${this.github?.base}/repos/${title}/releases?per_page=10`, kind: 'code_host' }));
  }
}

/** Where the filings are, by where the submissions are. */
export const archivesOf = (base: string): string => base.replace('//data.', '//www.');
