import { Marked, type Tokens } from 'marked';

/** `## Title {#id}`: the id that links lead to. */
const TITLE_WITH_ID = /^(.*)\{#([a-z-]+)\}$/;

/** A guide as HTML: its links to the sections, and the sections. */
export interface RenderedGuide {
  readonly contents: string;
  readonly sections: string;
}

/**
 * Renders the guide, whose Markdown is part of this program and therefore trusted.
 * @throws Error for a heading of the second level without an id.
 */
export function renderGuide(markdown: string): RenderedGuide {
  const links: string[] = [];
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens }: Tokens.Heading): string {
        const text = this.parser.parseInline(tokens);
        if (depth !== 2) return `<h${depth}>${text}</h${depth}>\n`;
        const [, title, id] = TITLE_WITH_ID.exec(text) ?? [];
        if (!id) throw new Error(`the heading "${text}" of the guide has no {#id}`);
        links.push(`<li><a href="#${id}">${title?.trimEnd()}</a></li>`);
        return `<h2 id="${id}">${title?.trimEnd()}</h2>\n`;
      },
    },
  });
  const sections = marked.parse(markdown, { async: false });
  return { contents: links.join('\n'), sections };
}
