import type { WebPage } from '../test-domain';
import { dateIn, type SitePlan, type SiteWriter, type Story, written } from './prospect-site';
import { element, htmlPage, jsonLd, link, paragraph, type Piece, unseen, within } from './site-page';

/** The second style: divs and lists, dates above headlines, related posts beside articles, roles on the site itself, an Atom feed. */
export const secondSite: SiteWriter = (plan) => {
  const { domain, name, legalName, language, wording, stories, customers } = plan;
  const locale = { en: 'en-US', pt: 'pt-PT', zh: 'zh-CN' }[language as string] ?? language;
  const sheet = '<style>.vh{position:absolute;left:-10000px}.gone{display:none}</style>';
  const head = `${sheet}<link href="/atom.xml" rel="alternate" type="application/atom+xml" title="${name}">`;
  const menu = within('ul', [
    within('li', [link('/', name)]),
    within('li', [link(`/${path(plan)}`, wording.news)]),
    within('li', [link('/jobs', 'Jobs')]),
    within('li', [link('/about-us', 'About us')]),
    within('li', [link('/case-studies', 'Case studies')]),
  ]);
  const bottom = within(
    'div',
    [paragraph(`${legalName} · 2 Sample Road`), link('/imprint', wording.imprint)],
    ' class="site-bottom"',
  );
  const page = (title: string, extra: string, pieces: readonly Piece[]): Piece =>
    htmlPage(locale, title, head + extra, [
      ...plan.top,
      within('div', [menu], ' role="navigation"'),
      within('div', pieces, ' class="wrap"'),
      bottom,
    ]);
  const website = jsonLd({
    '@graph': [
      { '@type': 'WebSite', name },
      { '@type': 'Corporation', name, legalName, url: `https://${domain}` },
    ],
  });
  const pages: Record<string, Piece> = {
    '/': plan.needsScript
      ? htmlPage(locale, name, head + website, [unseen('<noscript>Enable JavaScript</noscript><div id="app"></div>')])
      : page(`${name}: ${wording.news}`, website, [element('h2', wording.about(name)), ...latest(plan), ...plan.front]),
    [`/${path(plan)}`]: page(`${wording.news} - ${name}`, '', [
      element('h1', wording.news),
      within(
        'ul',
        stories.map((story) => row(plan, story)),
      ),
    ]),
    '/jobs': page(`Jobs - ${name}`, '', jobs(plan)),
    '/about-us': page(`About ${name}`, '', [element('h1', 'About us'), paragraph(wording.about(name))]),
    '/case-studies': page(`Case studies - ${name}`, '', [
      element('h1', 'Case studies'),
      ...customers.map(({ headline, lead }) => within('div', [element('h3', headline), within('blockquote', [paragraph(lead)])])),
    ]),
    '/imprint': page(wording.imprint, '', [element('h1', wording.imprint), paragraph(legalName)]),
    ...Object.fromEntries(
      stories.map((story) => [`/${path(plan)}/${story.slug}`, page(`${story.report.headline} - ${name}`, ...post(plan, story))]),
    ),
  };
  return written(plan, pages, feed(plan), '/atom.xml');
};

const path = ({ language }: SitePlan): string =>
  ({ de: 'presse', fr: 'presse', it: 'stampa', pt: 'imprensa', ja: 'news', zh: 'news' })[language as string] ?? 'blog';

const isShown = ({ dating }: Story): boolean => dating === 'time' || dating === 'text';
const saidDate = (plan: SitePlan, { writtenDate, day }: Story): string => writtenDate ?? dateIn(plan, day);

/** Teasers on the front page, without dates. */
const latest = (plan: SitePlan): Piece[] =>
  plan.stories
    .slice(0, 2)
    .map(({ slug, report }) => within('div', [link(`/${path(plan)}/${slug}`, report.headline)], ' class="teaser"'));

function row(plan: SitePlan, story: Story): Piece {
  const date = isShown(story) ? [element('small', saidDate(plan, story))] : [];
  return within('li', [...date, within('h3', [link(`/${path(plan)}/${story.slug}`, story.report.headline)])]);
}

function post(plan: SitePlan, story: Story): [head: string, pieces: Piece[]] {
  const { report, day, dating, more = [] } = story;
  const head =
    dating === 'json_ld'
      ? jsonLd({
          '@graph': [
            { '@type': 'WebPage', name: report.headline, dateModified: new Date().toISOString() },
            { '@type': ['Article', 'BlogPosting'], headline: report.headline, datePublished: day },
          ],
        })
      : dating === 'meta'
        ? `<meta name="article:published_time" content="${day}T10:15:00+0100"><meta property="article:modified_time" content="${new Date().toISOString()}">`
        : '';
  const date = isShown(story)
    ? [within('div', [element('span', saidDate(plan, story)), element('span', ' · 3 min')], ' class="meta"')]
    : [];
  const others = plan.stories.filter((other) => other !== story).slice(0, 3);
  const related = within('div', [element('h4', 'More'), ...others.map((other) => row(plan, other))], ' class="related"');
  return [
    head,
    [
      within(
        'div',
        [...date, element('h1', report.headline), within('div', [paragraph(report.lead), ...more], ' class="body"')],
        ' class="post"',
      ),
      related,
    ],
  ];
}

function jobs(plan: SitePlan): Piece[] {
  const rows = plan.roles.map(({ title, day }) =>
    within('li', [
      link(`/jobs/${title.toLowerCase().replace(/\W+/g, '-')}`, title),
      ...(day ? [element('span', `Posted ${dateIn(plan, day)}`)] : []),
    ]),
  );
  const board = plan.roles.length ? [link(`https://boards.greenhouse.io/${plan.domain.split('.')[0]}`, 'All jobs')] : [];
  return [element('h1', 'Jobs'), within('ul', rows), ...board];
}

function feed(plan: SitePlan): WebPage {
  const entries = plan.stories
    .filter(({ dating }) => dating !== 'none')
    .map(
      ({ slug, report, day, feedDay = day }) =>
        `<entry><title>${report.headline.replace(/&/g, '&amp;')}</title><link href="https://${plan.domain}/${path(plan)}/${slug}"/><id>${slug}</id><published>${feedDay}T06:00:00Z</published><updated>${new Date().toISOString()}</updated></entry>`,
    );
  return {
    headers: { 'content-type': 'application/atom+xml' },
    body: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>${plan.name}</title><id>${plan.domain}</id><updated>${new Date().toISOString()}</updated>${entries.join('')}</feed>`,
  };
}
