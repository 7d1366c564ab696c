import type { PageEntry, RawSource, SourcePage } from '../dossier/dossier.types';

/** Characters of the text of a feed or a board that are kept. */
const MAX_TEXT = 100_000;
const MAX_FIELD = 2_000;

/** A source without markup of its own: its entries are all that it tells. */
export function textPage(raw: RawSource, title: string, entries: readonly PageEntry[]): SourcePage {
  const texts = entries.flatMap((entry) => [entry.title, entry.summary, entry.category, entry.location, entry.publishedAt ?? '']);
  return {
    url: raw.url,
    finalUrl: raw.finalUrl,
    kind: raw.kind,
    status: raw.status,
    title,
    visibleText: [title, ...texts].filter(Boolean).join('\n').slice(0, MAX_TEXT),
    description: '',
    siteName: '',
    language: '',
    headings: [],
    links: entries.map(({ url, title: text }) => ({ url, text })),
    dates: [],
    jsonLd: [],
    entries,
    publishedAt: null,
    fetchedAt: raw.fetchedAt,
    bytes: raw.bytes.byteLength,
  };
}

/** A text with single spaces and without markup, control and zero-width characters; empty: it is none. */
export function plain(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value
    .slice(0, MAX_FIELD)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\p{Cf}\p{Cc}]+/gu, (found) => (/\s/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** ISO 8601 of a moment as feeds and boards write it, or of milliseconds; null: it is none, or not of our time. */
export function moment(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = typeof value === 'string' ? value.trim().slice(0, 60) : value;
  const date = new Date(
    typeof text === 'string' && /^\d{4}-\d\d-\d\d \d\d:\d\d/.test(text) ? text.replace(' ', 'T').replace(' UTC', 'Z') : text,
  );
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year >= 1990 && year <= 2100 ? date.toISOString() : null;
}

/** An absolute http or https URL; empty: it is none. */
export function absolute(value: unknown, base: string): string {
  if (typeof value !== 'string' || !value || value.length > 2_000 || !URL.canParse(value, base)) return '';
  const { protocol, href } = new URL(value, base);
  return protocol === 'http:' || protocol === 'https:' ? href : '';
}
