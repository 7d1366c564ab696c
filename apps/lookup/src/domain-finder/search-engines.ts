import type { HttpRequest } from '@modernleads/outbound';
import { at, listAt } from '../search/json';
import type { SourceHit, SourceQuestion } from './domain-source';

/** How one search engine is asked, and how its answer is read. */
export interface SearchEngine {
  readonly base: string;
  ask(question: SourceQuestion & { readonly key: string; readonly base: string }): {
    readonly url: string;
    readonly request: Partial<HttpRequest>;
  };
  read(answer: unknown): SourceHit[];
}

type Result = { url?: unknown; link?: unknown; title?: unknown };

const RESULTS = 10;
const wording = ({ name }: SourceQuestion): string => `"${name.replace(/"/g, ' ')}" official website`;
const post = (body: object, headers: Record<string, string>): Partial<HttpRequest> => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const hits = (results: unknown): SourceHit[] =>
  (listAt(results) as Result[]).slice(0, RESULTS).map(({ url, link, title }) => ({
    url: String(url ?? link ?? ''),
    title: String(title ?? ''),
    official: false,
  }));

/** By the name that `DOMAIN_SOURCES` takes. */
export const SEARCH_ENGINES: Readonly<Record<string, SearchEngine>> = {
  /** A SearXNG instance with `json` among its `search.formats`; its address stands in the place of the key. */
  searxng: {
    base: '',
    ask: ({ key, ...question }) => ({
      url: `${key.replace(/\/$/, '')}/search?${new URLSearchParams({ q: wording(question), format: 'json' })}`,
      request: {},
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
  brave: {
    base: 'https://api.search.brave.com',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/res/v1/web/search?${new URLSearchParams({ q: wording(question), count: String(RESULTS) })}`,
      request: { headers: { 'x-subscription-token': key } },
    }),
    read: (answer) => hits(at(answer, 'web', 'results')),
  },
  serper: {
    base: 'https://google.serper.dev',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/search`,
      request: post({ q: wording(question), num: RESULTS, gl: question.country?.toLowerCase() }, { 'x-api-key': key }),
    }),
    read: (answer) => {
      const website = at(answer, 'knowledgeGraph', 'website');
      const known =
        typeof website === 'string'
          ? [{ url: website, title: String(at(answer, 'knowledgeGraph', 'title') ?? ''), official: true }]
          : [];
      return [...known, ...hits(at(answer, 'organic'))];
    },
  },
  tavily: {
    base: 'https://api.tavily.com',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/search`,
      request: post({ query: wording(question), max_results: RESULTS }, { authorization: `Bearer ${key}` }),
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
  exa: {
    base: 'https://api.exa.ai',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/search`,
      request: post({ query: wording(question), numResults: RESULTS, category: 'company' }, { 'x-api-key': key }),
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
};
