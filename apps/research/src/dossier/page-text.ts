import { decodeHtml, type Document, readDocument } from '@modernleads/site';
import type { PageBlock, PageDate, ReadPage } from './dossier.types';
import { pageDates } from './dates/block-dates';

const MAX_DATES = 50;

/** Reads HTML: its visible text in blocks, its links, and when it was published. */
export const readPage: ReadPage = ({ bytes, type, finalUrl, url, kind, status, fetchedAt }) => {
  const document = readDocument(decodeHtml(bytes, type), finalUrl);
  const dates = pageDates(document, kind);
  const blocks = document.blocks.map(({ text, heading, quoted, margin, link }, at): PageBlock => {
    return { text, heading, quoted, margin, link, publishedAt: dates.blocks[at]?.day ?? null };
  });
  return {
    url,
    finalUrl,
    kind,
    status,
    title: document.title,
    visibleText: [document.title, ...blocks.map(({ text }) => text)].filter(Boolean).join('\n'),
    description: document.description,
    siteName: document.siteName,
    language: document.language,
    headings: blocks.filter(({ heading }) => heading > 0).map(({ heading: level, text }) => ({ level, text })),
    links: linksOf(document),
    dates: toldDates(dates.page, dates.blocks),
    jsonLd: document.jsonLd,
    entries: [],
    publishedAt: dates.page?.day ?? null,
    fetchedAt,
    bytes: bytes.byteLength,
    blocks,
  };
};

function linksOf({ anchors, feeds }: Document) {
  return [...anchors, ...feeds.map((url) => ({ url, text: 'RSS' }))];
}

type Told = ReturnType<typeof pageDates>['page'];

function toldDates(page: Told, blocks: readonly Told[]): PageDate[] {
  const all = [page, ...blocks].filter((date) => date !== null);
  const days = new Map(all.map((date) => [`${date.day} ${date.from}`, date]));
  return [...days.values()].slice(0, MAX_DATES).map(({ day, from, written }) => ({ date: day, from, written }));
}
