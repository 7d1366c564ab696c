import { XMLParser } from 'fast-xml-parser';
import type { PageEntry, RawSource, SourcePage } from '../dossier/dossier.types';
import { absolute, moment, plain, textPage } from './text-page';

type Node = Readonly<Record<string, unknown>>;

/** An applicant tracking system that publishes the jobs of its customers. */
interface Board {
  /** The customer's name in a link to its jobs; undefined: another link. */
  customer(link: URL): string | undefined;
  /** Where its API is; `{customer}` stands for the customer's name. */
  readonly base: string;
  readonly path: (customer: string) => string;
  /** Part of the URL by which its answer is known: some boards answer alike. */
  readonly mark: string;
  readonly jobs: (document: Node | readonly Node[]) => unknown;
  /** When a job was first published, never when it was changed. */
  readonly job: (job: Node) => { url: unknown; title: unknown; at: unknown; category?: unknown; location?: unknown };
}

const MAX_JOBS = 100;
const NAME = /^[\w-]{1,80}$/;

const named = (name: string | null | undefined): string | undefined => (name && NAME.test(name) ? name : undefined);
const firstPart = ({ pathname }: URL): string | undefined => named(pathname.split('/')[1]);
const under = (host: string, suffix: string): string | undefined =>
  host.endsWith(suffix) ? named(host.slice(0, -suffix.length)) : undefined;
const at = (node: unknown, ...path: string[]): unknown =>
  path.reduce((value, key) => (typeof value === 'object' && value !== null ? (value as Node)[key] : undefined), node);

/** By the name that `RESEARCH_BOARDS` takes. */
export const BOARDS: Readonly<Record<string, Board>> = {
  greenhouse: {
    customer: (link) =>
      /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/.test(link.hostname)
        ? link.pathname.startsWith('/embed/')
          ? named(link.searchParams.get('for'))
          : firstPart(link)
        : undefined,
    base: 'https://boards-api.greenhouse.io',
    path: (customer) => `/v1/boards/${customer}/jobs`,
    mark: '/v1/boards/',
    jobs: (document) => at(document, 'jobs'),
    job: (job) => ({
      url: job['absolute_url'],
      title: job['title'],
      at: job['first_published'],
      category: at(job, 'departments', '0', 'name'),
      location: at(job, 'location', 'name'),
    }),
  },
  lever: {
    customer: (link) => (/^jobs(?:\.eu)?\.lever\.co$/.test(link.hostname) ? firstPart(link) : undefined),
    base: 'https://api.lever.co',
    path: (customer) => `/v0/postings/${customer}?mode=json`,
    mark: '/v0/postings/',
    jobs: (document) => document,
    job: (job) => ({
      url: job['hostedUrl'],
      title: job['text'],
      at: job['createdAt'],
      category: at(job, 'categories', 'department') ?? at(job, 'categories', 'team'),
      location: at(job, 'categories', 'location'),
    }),
  },
  ashby: {
    customer: (link) => (link.hostname === 'jobs.ashbyhq.com' ? firstPart(link) : undefined),
    base: 'https://api.ashbyhq.com',
    path: (customer) => `/posting-api/job-board/${customer}`,
    mark: '/posting-api/job-board/',
    jobs: (document) => at(document, 'jobs'),
    job: (job) => ({
      url: job['jobUrl'],
      title: job['title'],
      at: job['publishedAt'],
      category: job['department'] ?? job['team'],
      location: job['location'],
    }),
  },
  recruitee: {
    customer: ({ hostname }) => under(hostname, '.recruitee.com'),
    base: 'https://{customer}.recruitee.com',
    path: () => '/api/offers/',
    mark: '/api/offers/',
    jobs: (document) => at(document, 'offers'),
    job: (job) => ({
      url: job['careers_url'],
      title: job['title'],
      at: job['published_at'] ?? job['created_at'],
      category: job['department'],
      location: job['location'] ?? job['city'],
    }),
  },
  personio: {
    customer: ({ hostname }) => under(hostname, '.jobs.personio.de') ?? under(hostname, '.jobs.personio.com'),
    base: 'https://{customer}.jobs.personio.de',
    path: () => '/xml',
    mark: '/xml',
    jobs: (document) => at(document, 'workzag-jobs', 'position'),
    job: (job) => ({
      url: `/job/${plain(job['id'])}`,
      title: job['name'],
      at: job['createdAt'],
      category: job['department'],
      location: job['office'],
    }),
  },
};

/** The API of the board that a link leads to; undefined: to none. @param bases where the APIs are instead, by the name of the board. */
export function boardOf(link: string, bases: ReadonlyMap<string, string>): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  for (const [name, board] of Object.entries(BOARDS)) {
    const customer = board.customer(url);
    if (customer) return `${bases.get(name) ?? board.base}${board.path(customer)}`.replace('{customer}', customer);
  }
  return undefined;
}

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false });

/** Reads the answer of a board's API. @throws Error for what is neither JSON nor XML. */
export function readBoard(raw: RawSource): SourcePage {
  const text = new TextDecoder().decode(raw.bytes).trim();
  const document = (text.startsWith('<') ? parser.parse(text) : JSON.parse(text)) as Node;
  const board = Object.values(BOARDS).find(({ mark }) => raw.url.includes(mark));
  return textPage(raw, '', board ? entriesOf(board, document, raw.finalUrl) : []);
}

function entriesOf({ jobs, job }: Board, document: Node, base: string): PageEntry[] {
  const nodes = [jobs(document)].flat().filter((node): node is Node => typeof node === 'object' && node !== null);
  return nodes.slice(0, MAX_JOBS).flatMap((node) => {
    const { url, title, at: published, category, location } = job(node);
    const name = plain(title);
    const entry = {
      title: name,
      summary: '',
      publishedAt: moment(published),
      category: plain(category),
      location: plain(location),
    };
    return name ? [{ ...entry, url: absolute(url, base) || base }] : [];
  });
}
