import { Parser } from 'htmlparser2';
import { type Organization, subjectsIn } from './json-ld';
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
}

/** Limits of one page. */
const MAX_TEXT = 100_000;
const MAX_FOOTER = 8_000;
const MAX_LINKS = 500;
const MAX_FIELD = 500;
const MAX_SCRIPT = 65_536;
const MAX_SCRIPTS = 20;
const MAX_META = 200;
/** A page whose elements are nested deeper is read up to there. */
const MAX_DEPTH = 512;

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'head', 'select', 'datalist']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const INLINE = new Set(['a', 'abbr', 'b', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'time']);
const FOOTER_MARK = /footer|copyright|impressum|imprint|legal-notice/i;

interface Element {
  readonly name: string;
  readonly silent: boolean;
  readonly footer: boolean;
}

/** Parses HTML, malformed HTML too. Never throws; text beyond the limits is left out. */
export function readPage(html: string, url: string): Page {
  const reader = new PageReader(url);
  const parser = new Parser(reader, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  reader.onTooDeep = () => parser.pause();
  // As the HTML standard has it; nothing later can store a NUL.
  parser.write(html.replaceAll('\0', '\ufffd'));
  // The elements that are still open need no end, and the end of a text that was left would go on with it.
  return reader.page();
}

class PageReader {
  private readonly open: Element[] = [];
  private readonly meta = new Map<string, string>();
  private readonly links = new Set<string>();
  private readonly scripts: string[] = [];
  private readonly title = new LimitedText(MAX_FIELD);
  private readonly text = new LimitedText(MAX_TEXT);
  private readonly footer = new LimitedText(MAX_FOOTER);
  private language = '';
  private refresh: string | null = null;
  private script?: LimitedText;
  onTooDeep: () => void = () => undefined;

  constructor(private readonly url: string) {}

  onopentag(name: string, attributes: Record<string, string>): void {
    this.note(name, attributes);
    if (!INLINE.has(name)) this.gap();
    if (VOID.has(name)) return;
    const above = this.open.at(-1);
    const mark = `${attributes['id'] ?? ''} ${attributes['class'] ?? ''}`.slice(0, MAX_FIELD);
    this.open.push({
      name,
      silent: above?.silent === true || SILENT.has(name) || isHidden(attributes),
      footer: above?.footer === true || name === 'footer' || FOOTER_MARK.test(mark),
    });
    if (name === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) this.script = new LimitedText(MAX_SCRIPT);
    if (this.open.length > MAX_DEPTH) this.onTooDeep();
  }

  onclosetag(name: string): void {
    if (!INLINE.has(name)) this.gap();
    if (name === 'script') this.endScript();
    const at = this.open.findLastIndex((element) => element.name === name);
    if (at >= 0) this.open.length = at;
  }

  ontext(text: string): void {
    const element = this.open.at(-1);
    if (this.script) return this.script.add(text);
    if (element?.name === 'title') this.title.add(text);
    if (element?.silent) return;
    this.text.add(text);
    if (element?.footer) this.footer.add(text);
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
    };
  }

  private note(name: string, attributes: Record<string, string>): void {
    if (name === 'html') this.language = (attributes['lang'] ?? '').slice(0, 20).toLowerCase();
    if (name === 'a' && attributes['href']) this.link(attributes['href']);
    if (name !== 'meta') return;
    const key = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    const content = (attributes['content'] ?? '').slice(0, MAX_FIELD);
    if (key && content && key.length <= MAX_FIELD && this.meta.size < MAX_META && !this.meta.has(key))
      this.meta.set(key, content);
    if (/^refresh$/i.test(attributes['http-equiv'] ?? '')) this.refresh = this.absolute(/url=['"]?([^'"]+)/i.exec(content)?.[1]);
  }

  private link(href: string): void {
    const absolute = this.links.size < MAX_LINKS ? this.absolute(href) : null;
    if (absolute) this.links.add(absolute);
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

  private gap(): void {
    this.text.endLine();
    this.footer.endLine();
  }
}

function isHidden({ hidden, style = '', 'aria-hidden': aria }: Record<string, string>): boolean {
  return hidden !== undefined || aria === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, MAX_FIELD));
}

/** Single spaces; no zero-width or control characters. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cc}]+/gu, (found) => (/\s/.test(found) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function lines(text: string): string {
  return text.split('\n').map(tidy).filter(Boolean).join('\n');
}
