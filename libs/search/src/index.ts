export { jsonFetcher } from './json-fetcher';
export type { SearchHit, SearchQuestion } from './search-engines';
export { type FetchJson, isSearchEngine, parseSource, search, type SourceSetting } from './search-setting';
