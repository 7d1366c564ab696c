import { comparable } from './match';
import type { FetchJson } from '@modernleads/search';
import type { DomainSource, SourceHit } from './domain-source';

interface Found {
  readonly search?: readonly { readonly id: string }[];
}

interface Statement {
  readonly rank?: string;
  readonly mainsnak?: { readonly datavalue?: { readonly value?: unknown } };
  readonly qualifiers?: Readonly<Record<string, unknown>>;
}

interface Entity {
  readonly labels?: Readonly<Record<string, { readonly value: string }>>;
  readonly aliases?: Readonly<Record<string, readonly { readonly value: string }[]>>;
  readonly claims?: Readonly<Record<string, readonly Statement[]>>;
}

const OFFICIAL_WEBSITE = 'P856';
const END_TIME = 'P582';
const LANGUAGES = 'en|de|fr|es|it|pt|nl|pl|sv|ja|zh|ko|ru';
const MOST = '5';

/** Wikidata's official websites (P856) of the items that bear just this name; one that has ended or is deprecated does not count. */
export function wikidata(fetchJson: FetchJson, base = 'https://www.wikidata.org'): DomainSource {
  const api = (parameters: Record<string, string>): string =>
    `${base}/w/api.php?${new URLSearchParams({ ...parameters, format: 'json' })}`;
  return {
    name: 'wikidata',
    family: 'registry',
    findSites: async ({ name }, context) => {
      const search = { action: 'wbsearchentities', search: name, language: 'en', uselang: 'en', type: 'item', limit: MOST };
      const { search: found = [] } = (await fetchJson(context, api(search))) as Found;
      if (found.length === 0) return [];
      const ids = found.map(({ id }) => id).join('|');
      const details = { action: 'wbgetentities', ids, props: 'labels|aliases|claims', languages: LANGUAGES };
      const { entities = {} } = (await fetchJson(context, api(details))) as { entities?: Record<string, Entity> };
      const asked = comparable(name).key;
      return Object.values(entities)
        .filter((entity) => namesOfEntity(entity).some((own) => comparable(own).key === asked))
        .flatMap((entity) => websitesOf(entity, name));
    },
  };
}

function namesOfEntity({ labels = {}, aliases = {} }: Entity): string[] {
  return [...Object.values(labels), ...Object.values(aliases).flat()].map(({ value }) => value);
}

function websitesOf({ claims = {} }: Entity, title: string): SourceHit[] {
  const current = (claims[OFFICIAL_WEBSITE] ?? []).filter(
    ({ rank, qualifiers = {} }) => rank !== 'deprecated' && !(END_TIME in qualifiers),
  );
  const preferred = current.filter(({ rank }) => rank === 'preferred');
  return (preferred.length ? preferred : current)
    .map(({ mainsnak }) => mainsnak?.datavalue?.value)
    .filter((value): value is string => typeof value === 'string')
    .map((url) => ({ url, title, official: true }));
}
