import type { CallContext } from '@modernleads/contracts';
import type { HttpRequest } from '@modernleads/outbound';
import { SEARCH_ENGINES, type SearchEngine, type SearchHit, type SearchQuestion } from './search-engines';

/** Fetches a JSON document. @throws OutboundError; Error for a status other than 2xx or a body that is not JSON. */
export type FetchJson = (context: CallContext, url: string, request?: Partial<HttpRequest>) => Promise<unknown>;

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

export function isSearchEngine({ name }: SourceSetting): boolean {
  return Object.hasOwn(SEARCH_ENGINES, name);
}

/** Asks the search engine of a setting. @throws Error when it is unreachable or its answer is malformed. */
export async function search(
  { name, key, url }: SourceSetting,
  question: SearchQuestion,
  { fetchJson, context }: { readonly fetchJson: FetchJson; readonly context: CallContext },
): Promise<SearchHit[]> {
  const engine = SEARCH_ENGINES[name] as SearchEngine;
  const { url: at, request } = engine.ask({ ...question, key, base: url ?? engine.base });
  return engine.read(await fetchJson(context, at, request));
}
