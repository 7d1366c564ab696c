import { XMLParser } from 'fast-xml-parser';
import type { PageEntry, RawSource, SourcePage } from '../dossier/dossier.types';
import { absolute, moment, textPage } from './text-page';

/** Of the many that a sitemap may have (sitemaps.org allows 50,000): those that were changed last. */
const MAX_ENTRIES = 300;

const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, removeNSPrefix: true });

interface Location {
  readonly loc?: unknown;
  readonly lastmod?: unknown;
  readonly news?: { readonly title?: unknown; readonly publication_date?: unknown };
}

/** Reads a sitemap or an index of sitemaps: `publishedAt` of an entry is its `lastmod`, newest first. @throws Error for what is no XML. */
export function readSitemap(raw: RawSource): SourcePage {
  const document = parser.parse(new TextDecoder().decode(raw.bytes)) as Record<string, Record<string, unknown> | undefined>;
  const locations = [document['urlset']?.['url'], document['sitemapindex']?.['sitemap']].flat() as (Location | undefined)[];
  const entries = locations.flatMap((location) => entryOf(location, raw.finalUrl));
  return textPage(raw, '', entries.sort(newestFirst).slice(0, MAX_ENTRIES));
}

function entryOf(location: Location | undefined, base: string): PageEntry[] {
  const url = absolute(location?.loc, base);
  if (!url) return [];
  const publishedAt = moment(location?.news?.publication_date) ?? moment(location?.lastmod);
  return [{ url, title: '', summary: '', publishedAt, category: '', location: '' }];
}

function newestFirst(one: PageEntry, other: PageEntry): number {
  return (other.publishedAt ?? '').localeCompare(one.publishedAt ?? '');
}
