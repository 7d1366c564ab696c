import type { Identity, PageBlock, SourcePage } from '../dossier.types';
import { givesOrders } from '../orders';
import { sentencesOf } from '../sentences';
import { isTitled } from '../names';
import { isOwnPage, tellsOfCustomers } from '../own-pages';
import type { Told } from './actor';
import { closingAfter } from './frame';
import { DESCRIBES, ownerNouns } from './owner-noun';
import { OUR, WE } from './phrases';
import { type Voice, voiceOf, voiceOfHeadline } from './voice';

/** A sentence of a page, with what is needed to judge it. */
export interface Sentence extends Told {
  readonly page: SourcePage;
  readonly publishedAt: string | null;
  /** Where its page leads on: the article that a teaser is of; else empty. */
  readonly link: string;
  readonly heading: boolean;
  /** Whose story the article tells in which it stands, or to which it leads. */
  readonly voice: Voice;
}

/** What the articles of a job say of themselves, by their place. */
interface Articles {
  readonly dates: ReadonlyMap<string, string>;
  readonly voices: ReadonlyMap<string, Voice>;
}

const SHORTEST = 12;
const SHORTEST_CJK = 6;
export const LONGEST = 400;
const MAX_SENTENCES = 1_500;
/** Links of a page with which its blocks are compared. */
const MOST_LINKS = 300;
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
/** Headlines of at most 400 characters. */
const TWO_NAMES = /\p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}/u;
const NEWS: ReadonlySet<SourcePage['kind']> = new Set(['news', 'article', 'changelog', 'feed']);

/** The sentences of all pages that may tell of an event. What gives orders to a machine is left out with its whole block. */
export function toldSentences(identity: Identity, pages: readonly SourcePage[]): Sentence[] {
  const voices = voicesOf(identity, pages);
  const articles = { dates: datesElsewhere(pages), voices };
  const all = pages.flatMap((page) =>
    page.kind === 'feed' ? ofFeed(identity, page, articles) : READ.has(page.kind) ? ofPage(identity, page, articles) : [],
  );
  return all.slice(0, MAX_SENTENCES * 4);
}

function ofPage(identity: Identity, page: SourcePage, { dates, voices }: Articles): Sentence[] {
  const told: readonly Teased[] = page.blocks ?? page.visibleText.split('\n').map(plainBlock(page));
  const own = isOwnPage(identity, page);
  const customers = tellsOfCustomers(page);
  const { names, others } = identity;
  // A list of news shows the beginnings of articles, and does not say who speaks there.
  const isList = page.kind === 'news' && page.publishedAt === null;
  const blocks: readonly Teased[] = isList ? withLinks(told) : page.kind === 'article' ? withoutDescriptions(told) : told;
  const speaks = page.kind !== 'article' || speaksOfOwner(page, names);
  const articleDay = page.kind === 'article' ? page.publishedAt : null;
  const found = blocks
    .filter(
      (block) => !block.margin && block.text.length >= shortest(block.text) && !isLinks(block, page) && !givesOrders(block.text),
    )
    .flatMap((block) =>
      unquoted(sentencesOf(block.text)).map(({ sentence, at }): Sentence => ({
        sentence,
        names,
        others,
        page,
        voice: voices.get(place(block.link || page.finalUrl)) ?? 'own',
        ownWords:
          own && !customers && (speaks || block.heading > 0) && !block.quoted && !(isList && !block.heading && !block.leads),
        ownHeadline: own && !customers && !block.quoted && NEWS.has(page.kind) && block.heading > 0 && at === 0,
        publishedAt: older(
          block.publishedAt ?? articleDay,
          dates.get(place(block.link || (page.kind === 'front' ? '' : page.finalUrl))) ?? null,
        ),
        link: block.link,
        heading: block.heading > 0,
      })),
    )
    .filter(({ sentence }) => isOfLength(sentence))
    .slice(0, MAX_SENTENCES);
  return page.kind === 'article' ? withOwnerNouns(found) : found;
}

/** `The company`, where it is the prospect, is a name of it. */
function withOwnerNouns(told: readonly Sentence[]): Sentence[] {
  const [first] = told;
  if (!first?.ownWords || first.voice !== 'own') return [...told];
  const nouns = ownerNouns(told, first.names, first.page.language);
  if (nouns.length === 0) return [...told];
  return told.map((one, at) => (nouns[at] && one.ownWords ? { ...one, names: [...one.names, nouns[at]] } : one));
}

/** Whether `we` in an article is the owner of the site, and not somebody whom its headline names. */
function speaksOfOwner({ blocks = [], language }: SourcePage, names: readonly string[]): boolean {
  // German gives every noun a capital letter.
  if (language.startsWith('de')) return true;
  const told = blocks.filter(({ margin }) => !margin);
  const headline = (told.find(({ heading }) => heading > 0)?.text ?? '').slice(0, LONGEST);
  if (isTitled(headline, names) || !TWO_NAMES.test(headline) || WE.test(headline) || OUR.test(headline)) return true;
  return told.some(({ text }) => names.some((name) => text.includes(name)));
}

/** Whether a block is a row of links that no markup divides. */
function isLinks({ text, link }: PageBlock, { links }: SourcePage): boolean {
  if (link === '' || text.length > LONGEST) return false;
  const inside = links.slice(0, MOST_LINKS).filter((one) => one.text.length >= SHORTEST && text.includes(one.text));
  const rest = inside.reduce((left, one) => left.replace(one.text, ''), text);
  return inside.length > 1 && !/\p{L}{3}/u.test(rest);
}

/** What articles say of themselves by their headlines, and by the texts of the links that lead to them. */
function voicesOf({ names }: Identity, pages: readonly SourcePage[]): Map<string, Voice> {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const voices = new Map(articles.map((page) => [place(page.finalUrl), voiceOf(page, names)]));
  for (const { url, text } of pages.flatMap(({ links }) => links)) {
    if (voices.get(place(url)) !== 'own' || text.length < SHORTEST) continue;
    voices.set(place(url), voiceOfHeadline(text, names));
  }
  return voices;
}

interface Teased extends PageBlock {
  /** It is a link itself. */
  readonly leads?: boolean;
}

/** In a list of news the text under a headline leads where the headline leads. */
function withLinks(blocks: readonly PageBlock[]): Teased[] {
  let link = '';
  return blocks.map((block) => {
    const isHeadline = block.link !== '' || block.heading > 0;
    if (isHeadline) link = block.link;
    return { ...block, link, leads: isHeadline };
  });
}

/** Without what stands below `About Acme`, behind the headline. */
function withoutDescriptions(blocks: readonly Teased[]): Teased[] {
  let [describes, isFirst] = [false, true];
  return blocks.filter(({ text, heading, margin }) => {
    if (heading > 0 && !margin) [describes, isFirst] = [!isFirst && DESCRIBES.test(text.slice(0, LONGEST)), false];
    return !describes;
  });
}

/** A sentence that takes back the one before it: `Or not?`. Sentences have at most 400 characters. */
const RETRACTS =
  /^(?:or|of|oder|ou|o|eller|albo|czy)\s(?:\p{L}{2,6}\s){0,2}(?:not|nicht|pas|no|non|não|niet|nie|inte|ikke)(?!\p{L})|^(?:just\s)?kidding|^(?:not\sreally|only\sa\sjoke|nur\sein\sscherz|grapje|skämt\så\ssido|spøg\stil\sside|è\suno\sscherzo|es\sbroma|é\sbrincadeira|c[’']est\sune\sblague|żart)(?!\p{L})/iu;

/** The sentences that are not within a quotation which an earlier one begins and that the next one does not take back, each with its place among all. */
function unquoted(sentences: readonly string[]): { readonly sentence: string; readonly at: number }[] {
  let closing = '';
  return sentences.flatMap((sentence, at) => {
    const within = closing !== '';
    closing = closingAfter(sentence, closing);
    return within || RETRACTS.test((sentences[at + 1] ?? '').slice(0, LONGEST)) ? [] : [{ sentence, at }];
  });
}

const older = (a: string | null, b: string | null): string | null => (a && b && b.slice(0, 10) < a.slice(0, 10) ? b : (a ?? b));

/** When articles were published, by their place: as they say, else as lists of news say, else as feeds say. */
function datesElsewhere(pages: readonly SourcePage[]): Map<string, string> {
  const dates = new Map<string, string>();
  const note = (url: string, day: string | null): void => {
    if (url && day && !dates.has(place(url))) dates.set(place(url), day.slice(0, 10));
  };
  for (const { kind, finalUrl, publishedAt } of pages) if (kind === 'article') note(finalUrl, publishedAt);
  for (const { kind, blocks = [] } of pages)
    if (kind !== 'article') for (const { link, publishedAt } of blocks) note(link, publishedAt);
  for (const { kind, entries } of pages)
    if (kind === 'feed' || kind === 'filing') for (const { url, publishedAt } of entries) note(url, publishedAt);
  return dates;
}

/** An address without its scheme, `www.` and fragment. */
export const place = (url: string): string =>
  (url.split('#', 1)[0] as string).replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');

const plainBlock =
  ({ publishedAt }: SourcePage) =>
  (text: string): PageBlock => ({ text, heading: 0, quoted: false, margin: false, link: '', publishedAt });

function ofFeed(identity: Identity, page: SourcePage, { dates, voices }: Articles): Sentence[] {
  const own = isOwnPage(identity, page);
  const { names, others } = identity;
  return page.entries.flatMap(({ title, summary, url, publishedAt }) => {
    if (givesOrders(`${title}\n${summary}`)) return [];
    const voice = voices.get(place(url)) ?? voiceOfHeadline(title, names);
    return [title, ...unquoted(sentencesOf(summary)).map(({ sentence }) => sentence)].filter(isOfLength).map((sentence, at) => {
      return {
        sentence,
        names,
        others,
        page,
        voice,
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
const shortest = (text: string): number =>
  text.length < SHORTEST && /[\p{Script=Han}\p{Script=Hangul}]/u.test(text) ? SHORTEST_CJK : SHORTEST;
/** What is cut off says nothing for sure. */
const isOfLength = (sentence: string): boolean =>
  sentence.length >= shortest(sentence) && sentence.length <= LONGEST && !/(?:…|\.{3})[\])]?$/u.test(sentence);
