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
  const all = pages.flatMap((page) =>
    page.kind === 'feed' ? ofFeed(identity, page) : READ.has(page.kind) ? ofPage(identity, page) : [],
  );
  return all.slice(0, MAX_SENTENCES * 4);
}

function ofPage(identity: Identity, page: SourcePage): Sentence[] {
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
        publishedAt: block.publishedAt,
        link: block.link,
        heading: block.heading > 0,
      })),
    )
    .filter(({ sentence }) => isOfLength(sentence))
    .slice(0, MAX_SENTENCES);
}

const plainBlock =
  ({ publishedAt }: SourcePage) =>
  (text: string): PageBlock => ({ text, heading: 0, quoted: false, margin: false, link: '', publishedAt });

function ofFeed(identity: Identity, page: SourcePage): Sentence[] {
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
        publishedAt: publishedAt?.slice(0, 10) ?? null,
        link: url,
        heading: at === 0,
      };
    });
  });
}

/** Characters of CJK say more. */
const isOfLength = (sentence: string): boolean =>
  sentence.length >= (/\p{Script=Han}/u.test(sentence) ? 6 : SHORTEST) && sentence.length <= LONGEST;
