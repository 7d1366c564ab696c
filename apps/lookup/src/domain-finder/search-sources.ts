import { type FetchJson, search, type SourceSetting } from '@modernleads/search';
import type { DomainSource } from './domain-source';
import { wikidata } from './wikidata';

/** A source of `DOMAIN_SOURCES` that finds the site of a company. */
export function sourceOf(setting: SourceSetting, fetchJson: FetchJson): DomainSource {
  if (setting.name === 'wikidata') return wikidata(fetchJson, setting.url);
  return {
    name: setting.name,
    family: 'search',
    findSites: ({ name, country }, context) => {
      const query = `"${name.replace(/"/g, ' ')}" official website`;
      return search(setting, { query, country }, { fetchJson, context });
    },
  };
}
