import type { SourceKind } from '@modernleads/contracts';
import { readPage, resolveIdentity } from '../src/dossier';
import type { Identity, SourcePage } from '../src/dossier/dossier.types';

export const NOW = Date.parse('2026-11-29T12:00:00Z');

/** The day so many days ago, `YYYY-MM-DD`. */
export const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString().slice(0, 10);

/** A page as the job has read it. */
export function pageOf(
  html: string,
  { kind = 'article', url = 'https://acme.test/news/a' }: { kind?: SourceKind; url?: string } = {},
): SourcePage {
  return readPage({
    url,
    finalUrl: url,
    kind,
    status: 200,
    type: 'text/html; charset=utf-8',
    fetchedAt: '2026-11-29T12:00:00.000Z',
    bytes: Buffer.from(html),
  });
}

export const FRONT = pageOf(
  `<html lang="en"><head><title>Acme – payroll software</title><meta property="og:site_name" content="Acme">
  <script type="application/ld+json">{"@type":"Organization","name":"Acme","legalName":"Acme Software GmbH"}</script></head>
  <body><h1>Payroll without paper</h1><p>Acme builds payroll software for small factories.</p><footer>© 2026 Acme Software GmbH</footer></body></html>`,
  { kind: 'front', url: 'https://acme.test/' },
);

export const identityOf = (pages: readonly SourcePage[] = [FRONT]): Identity => resolveIdentity({ domain: 'acme.test' }, pages);

/** An article of the prospect's news, with a headline and a day. */
export const article = (headline: string, { body = '', day = daysAgo(10), lang = 'en', head = '' } = {}): string =>
  `<html lang="${lang}"><head><title>${headline} | Acme</title>${head}</head><body><main><article><h1>${headline}</h1><time datetime="${day}">${day}</time>${body}</article></main></body></html>`;
