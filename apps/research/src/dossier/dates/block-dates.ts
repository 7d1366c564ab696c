import type { SourceKind } from '@modernleads/contracts';
import type { Block, Document } from '@modernleads/site';
import { articleDate, containersAround, dateLine, headlineOf, isTeaser, type Published } from './publication';

/** When each block of a page was published, and the page itself; null: not told. */
export interface PageDates {
  readonly page: Published | null;
  readonly blocks: readonly (Published | null)[];
}

/** From so many different dates a page is a list of articles. */
const LIST = 3;
/** Kinds of pages that may be one article. Others tell things of many years, whenever they were made. */
const DATED_AS_A_WHOLE: ReadonlySet<SourceKind> = new Set(['article', 'news', 'changelog', 'search', 'filing']);
const LONG_LINK = 24;

/**
 * Dates a page. A block in a card, a row or an item of a list has the one date of it; what stands around the headline has the date of the article. A block
 * beside which several dates stand has none.
 */
export function pageDates(document: Document, kind: SourceKind): PageDates {
  const { blocks, language } = document;
  const lines = blocks.map((block, at) => dateLine(block, language, blocks[at - 1]));
  const distinct = new Set(lines.flatMap((line) => (line ? [line.day] : [])));
  const headline =
    kind === 'article' ? headlineOf(document) : blocks.findIndex(({ heading, margin }) => heading === 1 && !margin);
  const cards = cardsOf(document, lines);
  const around = new Set(headline < 0 ? wholePage(document) : containersAround(document, headline));
  const items = blocks.filter(({ heading, margin }) => heading > 1 && !margin).length;
  const isList =
    kind === 'article'
      ? distinct.size >= LIST && !lines.slice(headline + 1, headline + 3).some(Boolean)
      : !DATED_AS_A_WHOLE.has(kind) || distinct.size > 1 || items > 1;
  const article = articleDate(document, language, lines);
  const page = isList && (kind !== 'article' || article?.from === 'text') ? null : article;
  const flat = flatItems(document, lines, headline);
  return {
    page,
    blocks: blocks.map((block, at) => {
      const card = containersAround(document, at).find((container) => cards.has(container) && !around.has(container));
      if (card !== undefined) return cards.get(card) ?? null;
      if (!isList) return isTeaser(block) && isWholeLink(document, block) ? null : page;
      return flat.get(at) ?? null;
    }),
  };
}

/** The block is nothing but a link to another page. */
function isWholeLink({ anchors, url }: Document, { link, text, heading }: Block): boolean {
  if (link.split('#', 1)[0] === url) return false;
  return heading > 1 || anchors.some((anchor) => anchor.url === link && anchor.text === text);
}

/** The containers of all blocks. */
function wholePage(document: Document): number[] {
  const last = new Set(containersAround(document, document.blocks.length - 1));
  return containersAround(document, 0).filter((container) => last.has(container));
}

/** The containers with dates: the one date of each, or null where there are several. */
function cardsOf(document: Document, lines: readonly (Published | null)[]): Map<number, Published | null> {
  const cards = new Map<number, Published | null>();
  lines.forEach((line, at) => {
    if (!line) return;
    for (const container of containersAround(document, at)) {
      const known = cards.get(container);
      if (known === undefined) cards.set(container, line);
      else if (known && known.day !== line.day) cards.set(container, null);
    }
  });
  for (const container of severalIn(document)) if (cards.has(container)) cards.set(container, null);
  return cards;
}

/** The containers that hold more than one item: several headings, or several links with a text as long as a headline's. */
function severalIn(document: Document): Set<number> {
  const items = new Map<number, Set<string>>();
  document.blocks.forEach((block, at) => {
    const isItem = block.heading > 1 || (isTeaser(block) && block.text.length > LONG_LINK);
    if (!isItem) return;
    const item = block.link || block.text;
    for (const container of containersAround(document, at)) items.set(container, (items.get(container) ?? new Set()).add(item));
  });
  return new Set([...items].filter(([, { size }]) => size > 1).map(([container]) => container));
}

/** An item ends where a link leads elsewhere than that of its heading. */
function endOfItem(blocks: readonly Block[], head: number, next: number): number {
  const { link } = blocks[head] as Block;
  if (link === '') return next;
  const other = blocks.slice(head, next).findIndex((block) => block.link !== '' && block.link !== link);
  return other < 0 ? next : head + other;
}

/** Items of a list without containers: from one heading to the next. Their dates stand before the headings, or behind them. */
function flatItems({ blocks }: Document, lines: readonly (Published | null)[], headline: number): Map<number, Published> {
  const dated = new Map<number, Published>();
  const heads = blocks.flatMap(({ heading }, at) => (heading > 1 && at > headline ? [at] : []));
  const before = heads[0] !== undefined && Boolean(lines[heads[0] - 1]) && heads[0] - 1 > headline;
  heads.forEach((head, index) => {
    const next = endOfItem(blocks, head, heads[index + 1] ?? blocks.length);
    const end = before && heads[index + 1] !== undefined ? next - 1 : next;
    const own = lines.slice(head, end).filter((line) => line !== null);
    const line = before ? lines[head - 1] : own.length === 1 ? own[0] : undefined;
    if (line) for (let at = head; at < end; at += 1) dated.set(at, line);
  });
  return dated;
}
