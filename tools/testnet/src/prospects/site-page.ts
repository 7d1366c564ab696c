/** HTML, and what a reader sees of it. */
export interface Piece {
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** An element with a text. */
export const element = (name: string, text: string, attributes = ''): Piece => ({
  html: `<${name}${attributes}>${escaped(text)}</${name}>`,
  text,
});

export const paragraph = (text: string): Piece => element('p', text);

export const link = (path: string, text: string): Piece => element('a', text, ` href="${path}"`);

/** Markup around pieces. */
export const within = (name: string, pieces: readonly Piece[], attributes = ''): Piece => ({
  html: `<${name}${attributes}>${pieces.map(({ html }) => html).join('\n')}</${name}>`,
  text: pieces.map(({ text }) => text).join('\n'),
});

/** Markup of which a reader sees nothing. */
export const unseen = (html: string): Piece => ({ html, text: '' });

/** A whole page. */
export function htmlPage(language: string, title: string, head: string, pieces: readonly Piece[]): Piece {
  const body = within('body', pieces);
  return {
    html: `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>${head}</head>\n${body.html}</html>`,
    text: `${title}\n${body.text}`,
  };
}

export const jsonLd = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...value })}</script>`;
