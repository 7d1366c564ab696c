import type { HttpRequest } from '@modernleads/outbound';

/** What a search engine is asked. */
export interface SearchQuestion {
  /** As a person would type it. */
  readonly query: string;
  /** ISO 3166-1 code, for engines that prefer one country. */
  readonly country?: string;
}

/** A page that a search engine names. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  /** The engine states that this is the official site of what was asked; false: the page only matches the words. */
  readonly official: boolean;
}

/** How one search engine is asked, and how its answer is read. */
export interface SearchEngine {
  readonly base: string;
  ask(question: SearchQuestion & { readonly key: string; readonly base: string }): {
    readonly url: string;
    readonly request: Partial<HttpRequest>;
  };
  read(answer: unknown): SearchHit[];
}

type Result = { url?: unknown; link?: unknown; title?: unknown };

const RESULTS = 10;
const post = (body: object, headers: Record<string, string>): Partial<HttpRequest> => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const at = (json: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<string, unknown>)[key], json);
const hits = (results: unknown): SearchHit[] =>
  ((Array.isArray(results) ? results : []) as Result[]).slice(0, RESULTS).map(({ url, link, title }) => ({
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
      url: `${key.replace(/\/$/, '')}/search?${new URLSearchParams({ q: question.query, format: 'json' })}`,
      request: {},
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
  brave: {
    base: 'https://api.search.brave.com',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/res/v1/web/search?${new URLSearchParams({ q: question.query, count: String(RESULTS) })}`,
      request: { headers: { 'x-subscription-token': key } },
    }),
    read: (answer) => hits(at(answer, 'web', 'results')),
  },
  serper: {
    base: 'https://google.serper.dev',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/search`,
      request: post({ q: question.query, num: RESULTS, gl: question.country?.toLowerCase() }, { 'x-api-key': key }),
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
      request: post({ query: question.query, max_results: RESULTS }, { authorization: `Bearer ${key}` }),
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
  exa: {
    base: 'https://api.exa.ai',
    ask: ({ key, base, ...question }) => ({
      url: `${base}/search`,
      request: post({ query: question.query, numResults: RESULTS, category: 'company' }, { 'x-api-key': key }),
    }),
    read: (answer) => hits(at(answer, 'results')),
  },
};
