import { resolveIdentity } from '../src/dossier';
import type { SourcePage } from '../src/dossier/dossier.types';
import { daysAgo, pageOf } from './pages';

/** The front page of an invented company, and what it says of itself: the news of specs are its own. */
export const FRONT = pageOf(
  `<html lang="en"><head><title>Quillbridge | Home</title><script type="application/ld+json">{"@type":"Organization","name":"Quillbridge"}</script></head><body><h1>Welcome</h1><p>Quillbridge is a logistics technology company.</p></body></html>`,
  { kind: 'front', url: 'https://quillbridge.test/' },
);
export const IDENTITY = resolveIdentity({ domain: 'quillbridge.test' }, [FRONT]);

/** An article of nine days ago, with paragraphs that ` ¶ ` divides. */
export function quillbridgeArticle(lang: string, headline: string, text: string): SourcePage {
  return pageOf(
    `<html lang="${lang}"><head><title>${headline}</title></head><body><main><h1>${headline}</h1><time datetime="${daysAgo(9)}">x</time><p>${text.replaceAll(' ¶ ', '</p><p>')}</p></main></body></html>`,
    { url: 'https://quillbridge.test/news/x' },
  );
}
