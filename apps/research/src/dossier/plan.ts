import type { SourceKind } from '@modernleads/contracts';
import type { Identity, PageLink, PlanArticles, PlannedSource, PlanSources, SourcePage } from './dossier.types';
import { isOwnPage } from './own-pages';

/** Words of paths and links, in the order in which the pages are worth reading. Texts have at most 200 characters. */
const WORDS: readonly (readonly [SourceKind, RegExp])[] = [
  [
    'news',
    /(?:^|[/\s_-])(?:news(?:room)?|blog|press(?:e)?|media|aktuelles|neuigkeiten|nachrichten|actualites|actualités|noticias|prensa|notizie|novita|novità|stampa|imprensa|novidades|nieuws|pers|aktualnosci|aktualności|prasa|nyheter|nyhet|nyheder|aktuellt|blogg|pressrum|presserum|pressmeddelanden|pressemeddelelser|pressemeldinger|aktuelt|uutiset|ajankohtaista|tiedotteet|blogi|novinky|aktuality|tiskove-zpravy|announcements?|stories|updates|journal|magazin|actualidad|atualidades?|actus?|actualite|salle-de-presse|sala-stampa|comunicati|comunicados?|communiques?|notas-de-prensa|pressemitteilungen|pressemeldungen|persberichten|berichten|wiadomosci|meldungen)(?:$|[/\s_.-])|お知らせ|ニュース|新闻|资讯|动态|プレスリリース/i,
  ],
  [
    'careers',
    /(?:^|[/\s_-])(?:careers?|jobs|join-us|vacancies|open-positions|karriere|stellen(?:angebote)?|emplois?|carrieres?|carrières?|recrutement|rejoignez|empleo|trabaja|lavora|carriera|posizioni|carreiras?|vagas|vacatures|werken-bij|kariera|praca|karriär|karriar|jobb|jobba-hos-oss|lediga-jobb|lediga-tjanster|job|ledige-stillinger|tyopaikat|avoimet-tyopaikat|rekry|kariera|volna-mista|volne-pozice)(?:$|[/\s_.-])|採用|招聘/i,
  ],
  [
    'about',
    /(?:^|[/\s_-])(?:about(?:-us)?|company|team|ueber-uns|über uns|unternehmen|a-propos|qui-sommes-nous|sobre|nosotros|quienes-somos|chi-siamo|azienda|quem-somos|over-ons|o-nas|o-firmie|om-oss|om-os|meista|yritys|o-nas|o-spolecnosti)(?:$|[/\s_.-])|会社概要|关于/i,
  ],
  ['changelog', /(?:^|[/\s_-])(?:changelog|release-notes|releases|whats-new|product-updates)(?:$|[/\s_.-])/i],
  [
    'pricing',
    /(?:^|[/\s_-])(?:pricing|prices|plans|preise|tarife|tarifs|precios|prezzi|precos|preços|prijzen|cennik|priser|hinnasto|cenik)(?:$|[/\s_.-])|料金|价格/i,
  ],
  [
    'imprint',
    /(?:^|[/\s_-])(?:imprint|impressum|legal(?:-notice)?|mentions-legales|aviso-legal|note-legali|colofon)(?:$|[/\s_.-])/i,
  ],
  [
    'contact',
    /(?:^|[/\s_-])(?:contact(?:-us)?|kontakt|contacto|contatti|contato|kontakta-oss|kontakt-os|kontakt-oss|yhteystiedot|kontakty)(?:$|[/\s_.-])|お問い合わせ|联系/i,
  ],
  [
    'customers',
    /(?:^|[/\s_-])(?:customers?|case-stud(?:y|ies)|kunden|referenzen|clients|clientes|clienti|klanten|klienci|kunder|kundcase|referenser|referencer)(?:$|[/\s_.-])/i,
  ],
];
/** Pages of one kind, at most. */
const MOST: Partial<Record<SourceKind, number>> = {
  news: 4,
  careers: 2,
  about: 2,
  pricing: 1,
  customers: 1,
  changelog: 1,
  imprint: 1,
  contact: 1,
};
const MAX_ARTICLES = 12;
const LISTS: ReadonlySet<SourceKind> = new Set(['news', 'front', 'changelog']);
const NO_ARTICLE = /\.(?:pdf|jpe?g|png|svg|zip|xml|rss|atom)$|\/(?:tag|category|kategorie|author|page|feed|search)\//i;
const DAY_MS = 86_400_000;
/** Older articles hold nothing that is fresh. */
const MAX_AGE_DAYS = 210;
/** A link of a news page is longer than one of a menu. */
const SHORT_TEXT = 18;

/** The pages of the site that are worth reading, the most telling kinds first, by the words of their paths and links. */
export const planSources: PlanSources = (identity: Identity, front: SourcePage): PlannedSource[] => {
  const byKind = new Map<SourceKind, PlannedSource[]>();
  const seen = new Set([bare(front.finalUrl)]);
  for (const link of front.links) {
    const kind = isOwnPage(identity, at(front, link.url)) ? kindOf(link) : undefined;
    const [url, known] = [bare(link.url), kind ? (byKind.get(kind) ?? []) : []];
    if (!kind || seen.has(url) || known.length >= (MOST[kind] ?? 1)) continue;
    seen.add(url);
    byKind.set(kind, [...known, { url, kind }]);
  }
  return WORDS.flatMap(([kind]) => byKind.get(kind) ?? []);
};

const bare = (url: string): string => url.split('#', 1)[0] as string;
const at = (page: SourcePage, url: string): SourcePage => ({ ...page, url, finalUrl: url });

function kindOf({ url, text }: PageLink): SourceKind | undefined {
  if (isArticlePath(url)) return undefined;
  const path = decoded(new URL(url).pathname).slice(0, 200);
  const parts = path.split('/').filter(Boolean);
  // `/news/we-raised` is an article; `/en/company/news` is a list.
  const isShallow = parts.length <= 3;
  const byPath = isShallow ? WORDS.find(([, words]) => words.test(`/${parts.at(-1) ?? ''}/`))?.[0] : undefined;
  if (byPath && (parts.at(-1) ?? '').length <= 24) return byPath;
  return text.length <= 30 ? WORDS.find(([, words]) => words.test(text.slice(0, 200)))?.[0] : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Feeds and sitemaps may name another scheme than the one by which the site answers. */
function asReached(url: string, front: string | undefined): string {
  if (!front || new URL(url).hostname !== new URL(front).hostname) return url;
  return url.replace(/^https?:/, new URL(front).protocol);
}

interface Candidate {
  readonly url: string;
  readonly publishedAt: string | null;
  /** Sources that name it first come first. */
  readonly order: number;
}

/** The articles that news pages, feeds and sitemaps name, newest first; dates of sitemaps are those of changes, and so they come last. */
export const planArticles: PlanArticles = (identity: Identity, pages: readonly SourcePage[], now: number): PlannedSource[] => {
  const front = pages.find(({ kind }) => kind === 'front')?.finalUrl;
  const read = new Set(pages.flatMap(({ url, finalUrl }) => [bare(url), bare(finalUrl)]));
  const found = new Map<string, Candidate>();
  for (const { order, ...candidate } of pages.flatMap((page) => candidatesOf(identity, page))) {
    const url = asReached(bare(candidate.url), front);
    const known = found.get(url);
    if (read.has(url) || NO_ARTICLE.test(url)) continue;
    if (!known) found.set(url, { ...candidate, url, order });
    else if (!known.publishedAt && order < 2) found.set(url, { ...known, publishedAt: candidate.publishedAt });
  }
  const young = ({ publishedAt, order }: Candidate): boolean =>
    order === 2 || publishedAt === null || now - Date.parse(publishedAt) <= MAX_AGE_DAYS * DAY_MS;
  return [...found.values()]
    .filter(young)
    .sort(
      (a, b) => Math.max(0, a.order - 1) - Math.max(0, b.order - 1) || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
    )
    .slice(0, MAX_ARTICLES)
    .map(({ url }) => ({ url, kind: 'article' }));
};

function candidatesOf(identity: Identity, page: SourcePage): Candidate[] {
  const own = (url: string): boolean => URL.canParse(url) && isOwnPage(identity, at(page, url));
  if (page.kind === 'feed')
    return page.entries.filter(({ url }) => own(url)).map(({ url, publishedAt }) => ({ url, publishedAt, order: 0 }));
  if (page.kind === 'sitemap')
    return page.entries
      .filter(({ url }) => own(url) && isArticlePath(url))
      .map(({ url, publishedAt }) => ({ url, publishedAt, order: 2 }));
  if (!LISTS.has(page.kind)) return [];
  const dates = new Map((page.blocks ?? []).filter(({ link }) => link).map(({ link, publishedAt }) => [bare(link), publishedAt]));
  return page.links
    .filter(
      ({ url, text }) =>
        own(url) && (isArticlePath(url) || (page.kind === 'news' && (text.length > SHORT_TEXT || dates.get(bare(url))))),
    )
    .filter((link) => !kindOf(link))
    .map(({ url }) => ({
      url,
      publishedAt: dates.get(bare(url)) ?? null,
      order: page.kind === 'front' && !isArticlePath(url) ? 2 : 1,
    }));
}

/** `/news/we-raised-money`, `/2026/11/02/title`. */
function isArticlePath(url: string): boolean {
  const path = decoded(new URL(url).pathname).slice(0, 300);
  const parts = path.split('/').filter(Boolean);
  if (parts.length < 2) return false;
  const [newsKind] = WORDS[0] as [SourceKind, RegExp];
  const list = parts.slice(0, -1).some((part) => newsKind === 'news' && WORDS[0]?.[1].test(`/${part}/`));
  return list || /\/20\d\d\/(?:\d\d\/)?/.test(path);
}
