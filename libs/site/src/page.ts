import { Parser } from 'htmlparser2';
import { type Block, BlockWriter, tidy } from './blocks';
import { AssetList } from './asset-list';
import { hasDarkGround, hidingSelectors, isHidden } from './hidden';
import { type Organization, parsedBlock, subjectsIn } from './json-ld';
import { LimitedText } from './limited-text';

/** The parts of a web page that identify its owner. Text has single spaces and no markup. */
export interface Page {
  /** Its URL, after redirects. */
  readonly url: string;
  readonly title: string;
  /** `og:site_name`. */
  readonly siteName: string;
  /** `application-name`. */
  readonly applicationName: string;
  readonly description: string;
  /** `lang` of the document in lower case, e.g. `de` or `pt-br`. */
  readonly language: string;
  /** Organizations of its JSON-LD blocks (schema.org). */
  readonly organizations: readonly Organization[];
  /** Names of people that its JSON-LD blocks are about. */
  readonly persons: readonly string[];
  /** `og:type` in lower case, e.g. `website` or `profile`. */
  readonly type: string;
  /** Visible text, block by block, from the top. */
  readonly text: string;
  /** Visible text of its footers and legal lines. */
  readonly footer: string;
  /** Absolute addresses of its links, each once, in order. */
  readonly links: readonly string[];
  /** The target of `<meta http-equiv="refresh">`, if it is another page. */
  readonly refresh: string | null;
  /** Visible text of its headings of the first and second rank, in order. */
  readonly headings: readonly string[];
  /** `generator`. */
  readonly generator: string;
  /** Addresses of its scripts, style sheets, frames and images, and those in inline scripts, as written, each once. */
  readonly assets: readonly string[];
  /** Headers of the answer, as `headerLines` has them; empty where only its HTML is known. */
  readonly headers: readonly string[];
}

/** A page as one reads it: what it says, where, and when it said so. */
export interface Document extends Page {
  /** Visible text in blocks, from the top. */
  readonly blocks: readonly Block[];
  /** For each container the index of the one around it; the first one is the page. */
  readonly containers: readonly number[];
  /** Links with their visible text, in order, each address once. */
  readonly anchors: readonly { readonly url: string; readonly text: string }[];
  /** Addresses of its feeds: `<link rel="alternate">`. */
  readonly feeds: readonly string[];
  /** `article:published_time` or its like, as written; else empty. */
  readonly published: string;
  /** Its JSON-LD blocks, parsed. */
  readonly jsonLd: readonly unknown[];
}

/** Limits of one page. */
const MAX_TEXT = 100_000;
const MAX_FOOTER = 8_000;
const MAX_LINKS = 500;
const MAX_FIELD = 500;
const MAX_SCRIPT = 65_536;
const MAX_SCRIPTS = 20;
const MAX_META = 200;
const MAX_CONTAINERS = 20_000;
const MAX_FEEDS = 10;
const MAX_SHEETS = 10;
const MAX_HEADINGS = 20;
/** A page whose elements are nested deeper is read up to there. */
const MAX_DEPTH = 512;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head', 'select', 'datalist']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const QUOTE = /^(?:blockquote|q)$/;
const QUOTE_MARK = /testimonial|blockquote|pull-?quote/i;
const MARGIN = new Set(['nav', 'footer', 'aside']);
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date.issued',
  'dc.date.issued',
  'dcterms.issued',
  'publish-date',
  'pubdate',
] as const;
const FEED = /^application\/(?:rss|atom|feed)\+?/i;
const FOOTER_MARK = /footer|copyright|impressum|imprint|legal-notice/i;

interface Element {
  readonly name: string;
  readonly silent: boolean;
  readonly footer: boolean;
  readonly quoted: boolean;
  readonly margin: boolean;
  readonly onDark: boolean;
  readonly heading: number;
  readonly container: number;
}

const PAGE: Element = {
  name: '',
  silent: false,
  footer: false,
  quoted: false,
  margin: false,
  onDark: false,
  heading: 0,
  container: 0,
};

/** Parses HTML, malformed HTML too. Never throws; text beyond the limits is left out. */
export function readPage(html: string, url: string): Page {
  return readerOf(html, url).page();
}

/** Parses HTML as {@link readPage} does, with its blocks, dates and links. */
export function readDocument(html: string, url: string): Document {
  return readerOf(html, url).document();
}

function readerOf(html: string, url: string): PageReader {
  const reader = new PageReader(url);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  reader.onTooDeep = () => parser.pause();
  // As the HTML standard has it; nothing later can store a NUL.
  parser.write(html.replaceAll('\0', '\ufffd'));
  // The elements that are still open need no end, and the end of a text that was left would go on with it.
  return reader;
}

class PageReader {
  private readonly open: Element[] = [];
  private readonly meta = new Map<string, string>();
  private readonly links = new Set<string>();
  private readonly scripts: string[] = [];
  private readonly title = new LimitedText(MAX_FIELD);
  private readonly text = new LimitedText(MAX_TEXT);
  private readonly footer = new LimitedText(MAX_FOOTER);
  private readonly blocks = new BlockWriter();
  private readonly containers = [0];
  private readonly anchors = new Map<string, LimitedText>();
  private readonly feeds: string[] = [];
  private readonly hiding = new Set<string>();
  private readonly assets = new AssetList();
  private readonly headings: LimitedText[] = [];
  private anchor?: LimitedText;
  private sheet?: LimitedText;
  private sheets = 0;
  private language = '';
  private refresh: string | null = null;
  private script?: LimitedText;
  onTooDeep: () => void = () => undefined;

  constructor(private readonly url: string) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    const inline = INLINE.has(name);
    if (!inline) this.gap();
    this.note(name, attributes);
    if (VOID.has(name)) return;
    const above = this.open.at(-1) ?? PAGE;
    this.open.push(this.elementOf(name, attributes, above, inline));
    if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) this.script = new LimitedText(MAX_SCRIPT);
    if (name === 'style' && this.sheets++ < MAX_SHEETS) this.sheet = new LimitedText(MAX_SCRIPT);
    if (/^h[12]$/.test(name) && this.headings.length < MAX_HEADINGS) this.headings.push(new LimitedText(MAX_FIELD));
    if (this.open.length > MAX_DEPTH) this.onTooDeep();
  }

  private elementOf(name: string, attributes: Record<string, string>, above: Element, inline: boolean): Element {
    const mark = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.slice(0, MAX_FIELD);
    const onDark = above.onDark || hasDarkGround(attributes);
    const footer = above.footer || name === 'footer' || FOOTER_MARK.test(mark);
    return {
      name,
      silent: above.silent || SILENT.has(name) || isHidden(name, attributes, this.hiding, onDark),
      footer,
      quoted: above.quoted || QUOTE.test(name) || QUOTE_MARK.test(mark),
      margin: above.margin || MARGIN.has(name),
      onDark,
      heading: /^h[1-6]$/.test(name) ? Number(name[1]) : above.heading,
      container: inline ? above.container : this.containerIn(above.container),
    };
  }

  private containerIn(around: number): number {
    if (this.containers.length >= MAX_CONTAINERS) return around;
    return this.containers.push(around) - 1;
  }

  onclosetag(name: string): void {
    if (!INLINE.has(name)) this.gap();
    if (name === 'script') this.endScript();
    if (name === 'style') this.endSheet();
    if (name === 'a') this.anchor = undefined;
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.open.length = at;
  }

  ontext(text: string): void {
    const element = this.open.at(-1) ?? PAGE;
    if (this.script) return this.script.add(text);
    if (this.sheet) return this.sheet.add(text);
    if (element.name === 'script') this.assets.addScript(text);
    if (element.name === 'title' && this.open.every(({ name }) => name !== 'svg')) this.title.add(text);
    if (element.silent) return;
    this.text.add(text);
    if (element.name !== 'title') this.blocks.add(text, element);
    this.anchor?.add(text);
    if (element.heading === 1 || element.heading === 2) this.headings.at(-1)?.add(text);
    if (element.footer) this.footer.add(text);
  }

  page(): Page {
    const field = (...names: string[]) => tidy(names.map((name) => this.meta.get(name) ?? '').find(Boolean) ?? '');
    return {
      url: this.url,
      title: tidy(this.title.toString()),
      siteName: field('og:site_name'),
      applicationName: field('application-name'),
      description: field('description', 'og:description'),
      language: this.language,
      ...subjectsIn(this.scripts),
      type: field('og:type').toLowerCase(),
      text: lines(this.text.toString()),
      footer: lines(this.footer.toString()),
      links: [...this.links],
      refresh: this.refresh,
      headings: this.headings.map((heading) => tidy(heading.toString())).filter(Boolean),
      generator: field('generator'),
      assets: this.assets.addresses,
      headers: [],
    };
  }

  document(): Document {
    this.blocks.end();
    return {
      ...this.page(),
      blocks: this.blocks.blocks,
      containers: this.containers,
      anchors: [...this.anchors].map(([url, text]) => ({ url, text: tidy(text.toString()) })),
      feeds: this.feeds,
      published: PUBLISHED.map((name) => this.meta.get(name) ?? '').find(Boolean) ?? '',
      jsonLd: this.scripts.map(parsedBlock).filter((block) => block !== undefined),
    };
  }

  private note(name: string, attributes: Record<string, string>): void {
    if (name === 'html') this.language = (attributes['lang'] ?? '').slice(0, 20).toLowerCase();
    if (name === 'a' && attributes['href']) this.link(attributes['href']);
    if (name === 'link' && FEED.test(attributes['type'] ?? '')) this.feed(attributes['href']);
    this.assets.addElement(name, attributes);
    if (name === 'time' && attributes['datetime']) this.blocks.note('time', attributes['datetime'].slice(0, 40));
    if (name !== 'meta') return;
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').toLowerCase();
    const content = (attributes['content'] ?? '').slice(0, MAX_FIELD);
    if (key && content && key.length <= MAX_FIELD && this.meta.size < MAX_META && !this.meta.has(key))
      this.meta.set(key, content);
    if (/^refresh$/i.test(attributes['http-equiv'] ?? '')) this.refresh = this.absolute(/url=['"]?([^'"]+)/i.exec(content)?.[1]);
  }

  private link(href: string): void {
    const absolute = this.links.size < MAX_LINKS ? this.absolute(href) : null;
    if (!absolute) return;
    this.links.add(absolute);
    this.blocks.note('link', absolute);
    // Of several links to one page the first one with a text counts.
    if (tidy(this.anchors.get(absolute)?.toString() ?? '')) return;
    this.anchor = new LimitedText(MAX_FIELD);
    this.anchors.set(absolute, this.anchor);
  }

  private feed(href?: string): void {
    const absolute = this.absolute(href);
    if (absolute && this.feeds.length < MAX_FEEDS && !this.feeds.includes(absolute)) this.feeds.push(absolute);
  }

  private absolute(href = ''): string | null {
    if (!href || href.length > 2_000 || !URL.canParse(href, this.url)) return null;
    const { protocol, href: absolute } = new URL(href, this.url);
    return protocol === 'http:' || protocol === 'https:' ? absolute : null;
  }

  private endScript(): void {
    if (this.script && this.scripts.length < MAX_SCRIPTS) this.scripts.push(this.script.toString());
    this.script = undefined;
  }

  private endSheet(): void {
    for (const selector of hidingSelectors(this.sheet?.toString() ?? '')) this.hiding.add(selector);
    this.sheet = undefined;
  }

  private gap(): void {
    this.text.endLine();
    this.footer.endLine();
    this.blocks.end();
    this.anchor?.add(' ');
  }
}

function lines(text: string): string {
  return text.split('\n').map(tidy).filter(Boolean).join('\n');
}
