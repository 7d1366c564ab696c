import { parseFeed } from 'feedsmith';
import type { PageEntry, RawSource, SourcePage } from '../dossier/dossier.types';
import { absolute, moment, plain, textPage } from './text-page';

const MAX_ENTRIES = 60;

type Node = Readonly<Record<string, unknown>>;

/** Reads RSS, Atom, RDF and JSON feeds. @throws Error for what is no feed. */
export function readFeed(raw: RawSource): SourcePage {
  const { feed } = parseFeed(new TextDecoder().decode(raw.bytes)) as { feed: Node };
  const items = [feed['items'], feed['entries']].flat().filter((item): item is Node => typeof item === 'object' && item !== null);
  return textPage(
    raw,
    textOf(feed['title']),
    items.slice(0, MAX_ENTRIES).flatMap((item) => entryOf(item, raw.finalUrl)),
  );
}

function entryOf(item: Node, base: string): PageEntry[] {
  const url = absolute(linkOf(item), base);
  const title = textOf(item['title']);
  if (!url && !title) return [];
  const dates = [
    item['published'],
    item['pubDate'],
    item['date_published'],
    (item['dc'] as Node | undefined)?.['dates'],
    item['updated'],
  ];
  const summary = textOf(item['summary']) || textOf(item['description']) || textOf(item['content_text']);
  return [{ url, title, summary, publishedAt: dates.flat().map(moment).find(Boolean) ?? null, category: '', location: '' }];
}

function linkOf(item: Node): unknown {
  const links = [item['links']].flat() as (Node | undefined)[];
  const alternate = links.find((link) => link && (link['rel'] ?? 'alternate') === 'alternate');
  return item['link'] ?? item['url'] ?? alternate?.['href'];
}

/** A text, or the value of a text with a type. */
function textOf(node: unknown): string {
  return plain(typeof node === 'object' && node !== null ? (node as Node)['value'] : node);
}
