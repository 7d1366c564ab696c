import { Marked, type Token, type Tokens } from 'marked';

/** A part of a guide: what stands before its first heading of the second level, or below one of them. */
export interface Section {
  /** Of its heading, for links to it; '' before the first one. */
  readonly id: string;
  readonly title: string;
  /** What it says, without its code. */
  readonly text: string;
}

export interface RenderedGuide {
  readonly title: string;
  /** Its first paragraph. */
  readonly summary: string;
  readonly html: string;
  readonly sections: readonly Section[];
}

/** A fenced block of code. */
export interface Block {
  readonly language: string;
  readonly code: string;
  /** Blocks with the same name show one thing in several languages; undefined: it is no sample. */
  readonly sample: string | undefined;
}

const CAPTIONS: Readonly<Record<string, string>> = {
  sh: 'curl',
  ts: 'TypeScript',
  python: 'Python',
  json: 'Answer',
  text: 'Output of TypeScript and Python',
};

/** The fenced blocks of a guide, in its order. */
export function blocksOf(markdown: string): Block[] {
  return new Marked().lexer(markdown).flatMap((token) => (token.type === 'code' ? [blockOf(token as Tokens.Code)] : []));
}

/**
 * Renders a guide, whose Markdown is part of this program and therefore trusted. Links to other guides lose their `.md`; links that begin with `/` lead to
 * this server, whatever its path before `/docs` is.
 * @throws Error for a guide without a title, or with two sections of one name.
 */
export function renderGuide(markdown: string): RenderedGuide {
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens, text }: Tokens.Heading): string {
        const id = depth === 2 ? ` id="${slug(text)}"` : '';
        return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      code: (token: Tokens.Code): string => codeHtml(blockOf(token)),
      link({ href, tokens }: Tokens.Link): string {
        return `<a href="${targetOf(href)}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const tokens = marked.lexer(markdown);
  const [title, summary] = tokens.filter(({ type }) => type !== 'space');
  if (title?.type !== 'heading' || title['depth'] !== 1 || summary?.type !== 'paragraph')
    throw new Error(`a guide begins with "# Title" and a paragraph: ${markdown.slice(0, 60)}`);
  const sections = sectionsOf(tokens);
  const ids = sections.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`the guide "${(title as Tokens.Heading).text}" has two sections "${twice}"`);
  // A table may be wider than the page: it scrolls, by the keyboard too.
  const html = marked
    .parser(tokens)
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll('<th>', '<th scope="col">');
  return { title: plainText([title]), summary: plainText([summary]), html, sections };
}

/** `Retry and wait` has the id `retry-and-wait`. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function blockOf({ lang = '', text }: Tokens.Code): Block {
  const [language = '', sample] = lang.split(' ');
  return { language, sample, code: text };
}

function codeHtml({ language, code, sample }: Block): string {
  const pre = `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`;
  if (sample === undefined) return `${pre}\n`;
  return `<div class="sample" data-language="${language}"><p class="caption">${CAPTIONS[language] ?? language}</p>${pre}</div>\n`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function targetOf(href: string): string {
  if (href.startsWith('/')) return `../..${href}`;
  return /^[a-z-]+\.md(?:#|$)/.test(href) ? href.replace('.md', '') : href;
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const parts: { title: string; id: string; tokens: Token[] }[] = [{ title: '', id: '', tokens: [] }];
  for (const token of tokens) {
    if (token.type === 'heading' && token['depth'] === 2)
      parts.push({ title: plainText([token]), id: slug((token as Tokens.Heading).text), tokens: [] });
    else if (token.type !== 'heading' || token['depth'] !== 1) parts.at(-1)?.tokens.push(token);
  }
  return parts.map(({ title, id, tokens: own }) => ({ title, id, text: plainText(own) }));
}

/** The words of blocks, without their marks and without code. */
function plainText(tokens: readonly Token[]): string {
  return tokens.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
}

function wordsOf(token: Token): string {
  if (token.type === 'code' || token.type === 'html' || token.type === 'space') return '';
  if (token.type === 'list') return plainText((token as Tokens.List).items);
  if (token.type === 'list_item') return plainText((token as Tokens.ListItem).tokens);
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [...header, ...rows.flat()].map(({ tokens }) => tokens.map(wordsOf).join('')).join(' ');
  }
  // What is within a line has its spaces itself.
  return 'tokens' in token && token.tokens ? token.tokens.map(wordsOf).join('') : (token as Tokens.Text).text;
}
