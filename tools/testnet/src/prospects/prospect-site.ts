import type { WebHost, WebPage } from '../test-domain';
import type { Language, Report, Wording } from './prospect';
import { element, htmlPage, jsonLd, link, paragraph, type Piece, unseen, within } from './site-page';

/** How a page tells when it was published. `feed`: only the feed does. `none`: nothing does. */
export type Dating = 'time' | 'json_ld' | 'meta' | 'text' | 'feed' | 'none';

export interface Story {
  readonly slug: string;
  readonly report: Report;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly dating: Dating;
  /** Written instead of the date in words. */
  readonly writtenDate?: string;
  readonly more?: readonly Piece[];
  /** `pubDate` of the feed where it is another one. */
  readonly feedDay?: string;
}

export interface Role {
  readonly title: string;
  readonly team: string;
  readonly day: string | null;
}

/** What a site is made of. */
export interface SitePlan {
  readonly domain: string;
  readonly name: string;
  readonly legalName: string;
  readonly language: Language;
  readonly wording: Wording;
  readonly stories: readonly Story[];
  /** On a board that the careers page links. */
  readonly roles: readonly Role[];
  /** Customers' stories, on pages of their own. */
  readonly customers: readonly Report[];
  /** Pieces at the top of every page, such as a cookie banner. */
  readonly top: readonly Piece[];
  /** Pieces of the front page. */
  readonly front: readonly Piece[];
  /** The front page is drawn by a script. */
  readonly needsScript?: boolean;
  readonly latencyMs?: number;
}

export interface WrittenSite {
  readonly web: WebHost;
  /** By path. */
  readonly visible: Readonly<Record<string, string>>;
}

/** Builds the pages of a plan in one style. */
export type SiteWriter = (plan: SitePlan) => WrittenSite;

const COUNTRIES: Readonly<Record<Language, string>> = {
  en: 'United Kingdom',
  de: 'Deutschland',
  fr: 'France',
  es: 'España',
  it: 'Italia',
  pt: 'Portugal',
  nl: 'Nederland',
  pl: 'Polska',
  ja: '日本',
  zh: '中国',
};

/** The host of the job boards' API. */
export const BOARD_HOST = 'greenhouse.board-api.test';
export const boardPath = (domain: string): string => `/v1/boards/${domain.split('.')[0]}/jobs`;

export const dateIn = ({ wording }: SitePlan, day: string): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return wording.date(date, month, year);
};

/** The first style: a blog in articles, cards with `<time>`, an RSS feed. */
export const firstSite: SiteWriter = (plan) => {
  const { domain, name, legalName, language, wording, stories, customers } = plan;
  const head = `<meta property="og:site_name" content="${name}"><link rel="alternate" type="application/rss+xml" href="/feed.xml">`;
  const nav = within('nav', [
    link('/news/', wording.news),
    link('/careers', 'Careers'),
    link('/customers', 'Customers'),
    link('/imprint', wording.imprint),
  ]);
  const footer = within('footer', [paragraph(`© 2026 ${legalName}`)]);
  const page = (title: string, extra: string, pieces: readonly Piece[]): Piece =>
    htmlPage(language, title, head + extra, [...plan.top, within('header', [nav]), within('main', pieces), footer]);
  const organization = jsonLd({ '@type': 'Organization', name, legalName, url: `https://${domain}/` });
  const pages: Record<string, Piece> = {
    '/': plan.needsScript
      ? htmlPage(language, name, head + organization, [unseen('<div id="root"></div><script src="/app.js"></script>')])
      : page(`${name} – ${wording.news}`, organization, [element('h1', name), paragraph(wording.about(name)), ...plan.front]),
    '/news/': page(`${wording.news} | ${name}`, '', [element('h1', wording.news), ...stories.map((story) => card(plan, story))]),
    '/careers': page(`Careers at ${name}`, '', [
      element('h1', 'Careers'),
      ...(plan.roles.length ? [link(`https://boards.greenhouse.io/${domain.split('.')[0]}`, 'Open roles')] : []),
    ]),
    '/customers': page(`Customers | ${name}`, '', [
      element('h1', 'Customers'),
      ...customers.map(({ headline, lead }) => within('article', [element('h2', headline), paragraph(lead)])),
    ]),
    '/imprint': page(wording.imprint, '', [
      element('h1', wording.imprint),
      paragraph(legalName),
      paragraph(`1 Example Street, ${COUNTRIES[language]}`),
      paragraph('48 employees'),
    ]),
    ...Object.fromEntries(
      stories.map((story) => [`/news/${story.slug}`, page(`${story.report.headline} | ${name}`, ...article(plan, story))]),
    ),
  };
  return written(plan, pages, feed(plan));
};

function card(plan: SitePlan, { slug, report, day, dating, writtenDate }: Story): Piece {
  const said = writtenDate ?? dateIn(plan, day);
  const isShown = dating === 'time' || dating === 'text';
  const date = isShown ? [dating === 'time' ? element('time', said, ` datetime="${day}"`) : element('span', said)] : [];
  return within('article', [element('h2', report.headline), within('p', date), within('p', [link(`/news/${slug}`, '→')])]);
}

function article(plan: SitePlan, { report, day, dating, writtenDate, more = [] }: Story): [head: string, pieces: Piece[]] {
  const said = writtenDate ?? dateIn(plan, day);
  const head =
    dating === 'json_ld'
      ? jsonLd({
          '@type': 'NewsArticle',
          headline: report.headline,
          datePublished: `${day}T08:00:00+00:00`,
          dateModified: new Date().toISOString(),
        })
      : dating === 'meta'
        ? `<meta property="article:published_time" content="${day}T08:00:00Z">`
        : '';
  const date =
    dating === 'time'
      ? [element('time', said, ` datetime="${day}"`)]
      : dating === 'text'
        ? [element('p', said, ' class="date"')]
        : [];
  return [head, [within('article', [element('h1', report.headline), ...date, paragraph(report.lead), ...more])]];
}

function feed(plan: SitePlan): WebPage {
  const items = plan.stories
    .filter(({ dating }) => dating !== 'none')
    .map(
      ({ slug, report, day, feedDay = day }) =>
        `<item><title>${report.headline.replace(/&/g, '&amp;')}</title><link>https://${plan.domain}/news/${slug}</link><pubDate>${new Date(feedDay).toUTCString()}</pubDate></item>`,
    );
  return {
    headers: { 'content-type': 'application/rss+xml' },
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>${plan.name}</title><link>https://${plan.domain}/</link>${items.join('')}</channel></rss>`,
  };
}

/** The pages with a feed, in time or late. */
export function written(
  { latencyMs }: SitePlan,
  pages: Readonly<Record<string, Piece>>,
  feedPage: WebPage,
  feedPath = '/feed.xml',
): WrittenSite {
  const late = (body: string): WebPage => (latencyMs ? { body, latencyMs } : body);
  return {
    web: { ...Object.fromEntries(Object.entries(pages).map(([path, { html }]) => [path, late(html)])), [feedPath]: feedPage },
    visible: Object.fromEntries(Object.entries(pages).map(([path, { text }]) => [path, text])),
  };
}

/** The answer of the job boards' API. */
export function boardAnswer({ domain, roles }: SitePlan): WebPage {
  const jobs = roles.map(({ title, team, day }, index) => ({
    absolute_url: `https://boards.greenhouse.io/${domain.split('.')[0]}/jobs/${index}`,
    title,
    ...(day && { first_published: `${day}T09:00:00Z` }),
    updated_at: new Date().toISOString(),
    departments: [{ name: team }],
    location: { name: 'Utrecht' },
  }));
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jobs }) };
}
