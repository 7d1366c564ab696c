import type { SourceKind } from '@modernleads/contracts';
import type { PlanArticles, PlannedSource, PlanSources } from './dossier.types';

const WORDS: readonly (readonly [SourceKind, RegExp])[] = [
  ['news', /news|blog|press|presse|aktuelles/i],
  ['careers', /career|jobs|karriere/i],
  ['about', /about|ueber-uns|company/i],
  ['imprint', /imprint|impressum|legal/i],
  ['pricing', /pricing|preise/i],
  ['customers', /customers|kunden|case-stud/i],
  ['changelog', /changelog|releases/i],
  ['contact', /contact|kontakt/i],
];

/** The pages of the site by the words of their paths. */
export const planSources: PlanSources = ({ domain }, front) => {
  const planned = new Map<string, PlannedSource>();
  for (const { url } of front.links) {
    const { hostname, pathname } = new URL(url);
    const kind = WORDS.find(([, words]) => words.test(pathname.slice(0, 200)))?.[0];
    if (kind && (hostname === domain || hostname.endsWith(`.${domain}`)) && url !== front.finalUrl)
      planned.set(url, { url, kind });
  }
  return [...planned.values()];
};

/** The articles of news pages and feeds. */
export const planArticles: PlanArticles = ({ domain }, pages) =>
  pages
    .flatMap(({ entries }) => entries)
    .filter(({ url }) => URL.canParse(url) && new URL(url).hostname.endsWith(domain))
    .map(({ url }) => ({ url, kind: 'article' }));
