import { readPage as readSitePage } from '@modernleads/site';
import type { ReadPage } from './dossier.types';

/** Reads HTML: title, visible text, links. */
export const readPage: ReadPage = ({ bytes, finalUrl, url, kind, status, fetchedAt }) => {
  const page = readSitePage(new TextDecoder().decode(bytes), finalUrl);
  return {
    url,
    finalUrl,
    kind,
    status,
    title: page.title,
    visibleText: [page.title, page.text].filter(Boolean).join('\n'),
    description: page.description,
    siteName: page.siteName,
    language: page.language,
    headings: [],
    links: page.links.map((link) => ({ url: link, text: '' })),
    dates: [],
    jsonLd: [],
    entries: [],
    publishedAt: null,
    fetchedAt,
    bytes: bytes.byteLength,
  };
};
