import type { Block, Document } from '@modernleads/site';
import { findDates, machineDate } from './find-dates';

/** A day and how the page tells it. */
export interface Published {
  readonly day: string;
  readonly from: 'json_ld' | 'meta' | 'time' | 'url' | 'text';
  /** As it is written. */
  readonly written: string;
}

/** Characters beside the date in a line that is there for the date, such as `Published on 2 November 2026 by Ada Doe`. */
const MUCH_BESIDE = 60;
const LITTLE_BESIDE = 20;
const BESIDE =
  /[|·•/]|published|posted|written|min read|minutes|by\s|veröffentlicht|von\s|publiée?|par\s|publicad[oa]|pubblicat[oa]|gepubliceerd|opublikowan|dodano|publicera|udgivet|公開日|掲載|发布|发表/iu;
const LONGEST_LINE = 120;
/** What stands before a date of a change, which is no publication. At most 30 characters. */
const CHANGED =
  /(?<!\p{L})(?:updated|modified|edited|revised|changed|reviewed|aktualisiert|geändert|überarbeitet|bearbeitet|stand|mise? à jour|modifiée?|actualizad[oa]|modificad[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|uppdaterad|ändrad|opdateret|ændret|更新)(?: on| am| le| el| il| em| op| dnia)?\s?[:：]?\s?$/iu;
/** What stands before the date at which a text that is shown again was published first. Blocks of at most 300 characters. */
const FIRST =
  /(?:originally|first|previously)\s(?:published|posted|appeared)|(?:zuerst|ursprünglich|erstmals)\s(?:erschienen|veröffentlicht)|(?:initialement|à l[’']origine)\spubliée?|publicad[oa]\s(?:originalmente|por primera vez)|originalmente\spublicad[oa]|pubblicat[oa]\s(?:originariamente|per la prima volta)|oorspronkelijk\s(?:gepubliceerd|verschenen)|pierwotnie\sopublikowan|ursprungligen\spublicera|oprindeligt\s(?:udgivet|bragt)/iu;
const LONGEST_NOTE = 300;
const LONGEST_LABEL = 30;
/** Blocks between the headline of an article and its date. */
const NEAR = 4;
const DATELINE = 60;
/** A text of a link that is as long as a headline. */
const LONG_LINK = 24;
const MAX_DEPTH = 8;
const MAX_NODES = 2_000;
const ARTICLE = /(?:article|blogposting|socialmediaposting|pressrelease|report)$/i;
const PAGE = /^webpage$/i;

/** The date for which a block is there, if it is: a line with a date and little else. @param before the block before it, which may be its label */
export function dateLine(block: Block, locale: string, before?: Block): Published | null {
  if (block.margin || block.text.length > LONGEST_LINE) return null;
  if (before && before.text.length <= LONGEST_LABEL && CHANGED.test(before.text)) return null;
  const days = findDates(block.text, locale).filter(({ precision }) => precision === 'day');
  const [date, ...more] = days.filter(({ at }) => !CHANGED.test(block.text.slice(Math.max(0, at - 30), at)));
  if (!date && (days.length || CHANGED.test(block.text.slice(0, 30)))) return null;
  const beside = days.reduce((length, { at, end }) => length - (end - at), block.text.length);
  const timed = days.length > 1 ? null : machineDate(block.time);
  const isLine = beside <= LITTLE_BESIDE || (beside <= MUCH_BESIDE && block.heading === 0 && BESIDE.test(block.text));
  if (timed && isLine) return { day: timed, from: 'time', written: block.time };
  if (!date || more.length || !isLine) return null;
  return { day: date.day, from: 'text', written: block.text.slice(date.at, date.end) };
}

/** When an article says that it was published: by its markup, else near its headline, else by its address. */
export function articleDate(document: Document, locale: string, lines: readonly (Published | null)[]): Published | null {
  const told = inJsonLd(document) ?? inMeta(document.published);
  const near = oldest([...nearHeadline(document, locale, lines), ...firstTold(document, locale)]);
  // A page that is built anew may date itself by that: what its reader is told counts where it is older.
  if (told && near && near.day < told.day) return near;
  return told ?? near ?? inAddress(document.url);
}

const oldest = (dates: readonly Published[]): Published | undefined => [...dates].sort((a, b) => a.day.localeCompare(b.day))[0];

/**
 * The dates beside the headline, and at the beginning of the text: behind it as far as the next heading, or right before it. What stands in a card that leads to
 * another page is of that page.
 */
function nearHeadline(document: Document, locale: string, lines: readonly (Published | null)[]): Published[] {
  const { blocks } = document;
  const first = headlineOf(document);
  const from = Math.max(0, first);
  const next = blocks.findIndex(({ heading }, at) => at > from && heading > 0);
  const end = next < 0 ? blocks.length : next;
  const steps = [0, 1, ...(first > 0 ? [-1, -2] : []), 2, 3, NEAR];
  return steps.flatMap((step) => {
    const at = from + step;
    const block = blocks[at];
    if (!block || at >= end || block.margin) return [];
    const line = lines[at] ?? (step >= 0 ? datelineOf(block.text, locale) : null);
    return line && !leadsOn(document, at, from) ? [line] : [];
  });
}

/** Place of the headline: the first heading of the first level, else the longest one that stands in the title too; -1: there is none. */
export function headlineOf({ blocks, title }: Pick<Document, 'blocks' | 'title'>): number {
  const first = blocks.findIndex(({ heading, margin }) => heading === 1 && !margin);
  if (first >= 0) return first;
  const titled = blocks.filter(({ heading, margin, text }) => heading > 0 && !margin && title.includes(text));
  const [longest] = titled.sort((a, b) => b.text.length - a.text.length);
  return longest ? blocks.indexOf(longest) : -1;
}

/** `Originally published in March 2024`. */
function firstTold({ blocks }: Document, locale: string): Published[] {
  return blocks.flatMap(({ text, margin }) => {
    const note = !margin && text.length <= LONGEST_NOTE ? FIRST.exec(text) : null;
    const date = note && findDates(text, locale).find(({ at }) => at > note.index);
    return date ? [{ day: date.day, from: 'text' as const, written: text.slice(date.at, date.end) }] : [];
  });
}

/** Whether a block stands in a card that leads to another page: in a container with a link, but without the headline. */
function leadsOn(document: Document, at: number, headline: number): boolean {
  const around = new Set(containersAround(document, headline));
  const card = containersAround(document, at)
    .filter((container) => !around.has(container))
    .at(-1);
  if (card === undefined) return false;
  return document.blocks.some((block, other) => isHeadlineLink(block) && containersAround(document, other).includes(card));
}

/** The containers of a block, from the innermost, without the page. */
export function containersAround({ blocks, containers }: Document, at: number): number[] {
  const found: number[] = [];
  for (let one = blocks[at]?.container ?? 0; one > 0; one = containers[one] as number) found.push(one);
  return found;
}

/** A link as long as a headline; the name of an author is shorter. */
const isHeadlineLink = (block: Block): boolean =>
  isTeaser(block) && (block.heading > 1 || block.text.length >= (/\p{Script=Han}/u.test(block.text) ? 10 : LONG_LINK));

/** A heading, or a line, that is a link to another page. */
export function isTeaser({ link, heading, text }: Block): boolean {
  return link !== '' && (heading > 1 || text.length < 160);
}

/** `BERLIN, 2 November 2026 – Acme …` */
export function datelineOf(text: string, locale: string): Published | null {
  const [date] = findDates(text.slice(0, DATELINE + 30), locale);
  if (!date || date.precision !== 'day' || date.at > DATELINE / 2) return null;
  const isLine = /^\s?[)\]]?\s?(?:[–—|:/-]|\(|\s-\s)/u.test(text.slice(date.end, date.end + 4));
  return isLine && !/[.!?]\s/.test(text.slice(0, date.at))
    ? { day: date.day, from: 'text', written: text.slice(date.at, date.end) }
    : null;
}

function inMeta(written: string): Published | null {
  const day = machineDate(written);
  return day ? { day, from: 'meta', written } : null;
}

function inAddress(url: string): Published | null {
  const match = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)/.exec(new URL(url).pathname.slice(0, 500));
  const written = match?.slice(1).join('-') ?? '';
  const day = machineDate(written);
  return day ? { day, from: 'url', written } : null;
}

interface DatedNode {
  readonly published: Published;
  readonly headline: string;
}

/** `datePublished` of the article of the JSON-LD that the page is; a list of articles is none of them. `dateModified` is no publication. */
function inJsonLd({ jsonLd, url, blocks }: Document): Published | null {
  const [articles, pages] = [ARTICLE, PAGE].map((type) => datedNodes(jsonLd, type, url));
  const found = articles?.length ? articles : (pages ?? []);
  if (new Set(found.map(({ published }) => published.day)).size === 1) return found[0]?.published ?? null;
  const headline = blocks.find(({ heading }) => heading === 1)?.text;
  return found.find((node) => node.headline !== '' && node.headline === headline)?.published ?? null;
}

/** Nodes of a type with a date, without those that name another page as theirs. */
function datedNodes(blocks: readonly unknown[], type: RegExp, url: string): DatedNode[] {
  const found: DatedNode[] = [];
  let nodes = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || nodes++ > MAX_NODES || typeof value !== 'object' || value === null) return;
    const node = value as Record<string, unknown>;
    const { '@type': names, datePublished: written, headline } = node;
    const isOne = [names].flat().some((name) => typeof name === 'string' && type.test(name));
    const day = isOne && typeof written === 'string' ? machineDate(written) : null;
    if (day && isOfPage(node, url))
      found.push({
        published: { day, from: 'json_ld', written: written as string },
        headline: typeof headline === 'string' ? headline : '',
      });
    for (const inner of Object.values(node)) walk(inner, depth + 1);
  };
  for (const block of blocks) walk(block, 0);
  return found;
}

function isOfPage({ url, mainEntityOfPage: main }: Record<string, unknown>, page: string): boolean {
  const own = typeof main === 'object' && main !== null ? (main as Record<string, unknown>)['@id'] : (main ?? url);
  if (typeof own !== 'string' || !URL.canParse(own, page)) return true;
  const path = (one: string): string => new URL(one, page).pathname.replace(/\/$/, '');
  return path(own) === path(page);
}
