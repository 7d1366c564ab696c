import { Outbound } from '@modernleads/outbound';
import { jsonFetcher, parseSource } from '@modernleads/search';
import { FinderSettings } from './domain-finder/domain-finder.service';
import { sourceOf } from './domain-finder/search-sources';
import type { LookupEnv } from './env';

/** The sources that the environment names, and the names under `.test` where a testnet answers for them. */
export function finderSettings({ DOMAIN_SOURCES, USER_AGENT, TESTNET }: LookupEnv, outbound: Outbound): FinderSettings {
  const fetchJson = jsonFetcher(outbound, USER_AGENT);
  return {
    sources: DOMAIN_SOURCES.map((element) => sourceOf(parseSource(element), fetchJson)),
    extraTlds: TESTNET ? ['test'] : [],
  };
}
