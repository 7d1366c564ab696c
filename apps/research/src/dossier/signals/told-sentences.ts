import type { Identity, PageBlock, SourcePage } from '../dossier.types';
import { givesOrders } from '../orders';
import { sentencesOf } from '../sentences';
import { isOwnPage, tellsOfCustomers } from '../own-pages';
import type { Told } from './actor';

/** A sentence of a page, with what is needed to judge it. */
export interface Sentence extends Told {
  readonly page: SourcePage;
  readonly publishedAt: string | null;
  /** Where its page leads on: the article that a teaser is of; else empty. */
  readonly link: string;
  readonly heading: boolean;
}

const SHORTEST = 12;
export const LONGEST = 400;
const MAX_SENTENCES = 1_500;
/** Kinds of sources that tell of events. */
const READ: ReadonlySet<SourcePage['kind']> = new Set([
  'front',
  'about',
  'news',
  'article',
  'careers',
  'pricing',
  'changelog',
  'customers',
  'search',
  'filing',
]);
const NEWS: ReadonlySet<SourcePage['kind']> = new Set(['news', 'article', 'changelog', 'feed']);

/** The sentences of all pages that may tell of an event. What gives orders to a machine is left out with its whole block. */
export function toldSentences(identity: Identity, pages: readonly SourcePage[]): Sentence[] {
  const dates = datesElsewhere(pages);
  const all = pages.flatMap((page) =>
    page.kind === 'feed' ? ofFeed(identity, page, dates) : READ.has(page.kind) ? ofPage(identity, page, dates) : [],
  );
  return all.slice(0, MAX_SENTENCES * 4);
}

function ofPage(identity: Identity, page: SourcePage, dates: ReadonlyMap<string, string>): Sentence[] {
  const blocks = page.blocks ?? page.visibleText.split('\n').map(plainBlock(page));
  const own = isOwnPage(identity, page);
  const customers = tellsOfCustomers(page);
  const { names, others } = identity;
  return blocks
    .filter((block) => !block.margin && block.text.length >= SHORTEST && !givesOrders(block.text))
    .flatMap((block) =>
      sentencesOf(block.text).map((sentence, at): Sentence => ({
        sentence,
        names,
        others,
        page,
        ownWords: own && !customers && !block.quoted,
        ownHeadline: own && !customers && !block.quoted && NEWS.has(page.kind) && block.heading > 0 && at === 0,
        publishedAt: block.publishedAt ?? dates.get(place(block.link || (page.kind === 'front' ? '' : page.finalUrl))) ?? null,
        link: block.link,
        heading: block.heading > 0,
      })),
    )
    .filter(({ sentence }) => isOfLength(sentence))
    .slice(0, MAX_SENTENCES);
}

/** When articles were published, by their place: as they say, else as lists of news say, else as feeds say. */
function datesElsewhere(pages: readonly SourcePage[]): Map<string, string> {
  const dates = new Map<string, string>();
  const note = (url: string, day: string | null): void => {
    if (url && day && !dates.has(place(url))) dates.set(place(url), day.slice(0, 10));
  };
  for (const { kind, finalUrl, publishedAt } of pages) if (kind === 'article') note(finalUrl, publishedAt);
  for (const { kind, blocks = [] } of pages)
    if (kind !== 'article') for (const { link, publishedAt } of blocks) note(link, publishedAt);
  for (const { kind, entries } of pages) if (kind === 'feed') for (const { url, publishedAt } of entries) note(url, publishedAt);
  return dates;
}

/** An address without its scheme, `www.` and fragment. */
export const place = (url: string): string =>
  (url.split('#', 1)[0] as string).replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

const plainBlock =
  ({ publishedAt }: SourcePage) =>
  (text: string): PageBlock => ({ text, heading: 0, quoted: false, margin: false, link: '', publishedAt });

function ofFeed(identity: Identity, page: SourcePage, dates: ReadonlyMap<string, string>): Sentence[] {
  const own = isOwnPage(identity, page);
  const { names, others } = identity;
  return page.entries.flatMap(({ title, summary, url, publishedAt }) => {
    if (givesOrders(`${title}\n${summary}`)) return [];
    return [title, ...sentencesOf(summary)].filter(isOfLength).map((sentence, at) => {
      return {
        sentence,
        names,
        others,
        page,
        ownWords: own,
        ownHeadline: own && at === 0,
        publishedAt: dates.get(place(url)) ?? publishedAt?.slice(0, 10) ?? null,
        link: url,
        heading: at === 0,
      };
    });
  });
}

/** Characters of CJK say more. */
const isOfLength = (sentence: string): boolean =>
  sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 6 : SHORTEST) && sentence.length <= LONGEST;
