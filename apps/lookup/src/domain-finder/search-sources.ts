import type { Outbound } from '@modernleads/outbound';
import type { DomainSource, FetchJson } from './domain-source';
import { SEARCH_ENGINES, type SearchEngine } from './search-engines';
import { wikidata } from './wikidata';

const SOURCE_MS = 5_000;
const MAX_BYTES = 1_048_576;

export function jsonFetcher(outbound: Outbound, userAgent: string): FetchJson {
  return async (context, url, request = {}) => {
    const headers = { 'user-agent': userAgent, accept: 'application/json', ...request.headers };
    const { status, body } = await outbound.http(context, url, {
      timeoutMs: SOURCE_MS,
      maxBytes: MAX_BYTES,
      ...request,
      headers,
    });
    if (status < 200 || status > 299) throw new Error(`answered ${status}`);
    return JSON.parse(body.toString('utf8')) as unknown;
  };
}

/** One source as `DOMAIN_SOURCES` names it: `wikidata`, `brave=KEY`, `searxng=https://search.example.test`, each with `@URL` for another host. */
export interface SourceSetting {
  readonly name: string;
  readonly key: string;
  readonly url?: string;
}

/** @throws Error with the rest of the sentence "DOMAIN_SOURCES …". */
export function parseSource(text: string): SourceSetting {
  const [, name = '', key = '', url] = /^([a-z]+)(?:=([^@\s]*))?(?:@(https?:\/\/\S+))?$/.exec(text.trim()) ?? [];
  const known = ['wikidata', ...Object.keys(SEARCH_ENGINES)];
  if (!known.includes(name)) throw new Error(`must name sources among ${known.join(', ')}`);
  if (name !== 'wikidata' && !key) throw new Error(`must give ${name} its key or address: ${name}=…`);
  if (name === 'searxng' && !URL.canParse(key)) throw new Error('must give searxng its address: searxng=https://…');
  return { name, key, url };
}

export function sourceOf({ name, key, url }: SourceSetting, fetchJson: FetchJson): DomainSource {
  if (name === 'wikidata') return wikidata(fetchJson, url);
  const engine = SEARCH_ENGINES[name] as SearchEngine;
  return {
    name,
    family: 'search',
    findSites: async (question, context) => {
      const { url: at, request } = engine.ask({ ...question, key, base: url ?? engine.base });
      return engine.read(await fetchJson(context, at, request));
    },
  };
}
