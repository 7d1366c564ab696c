import type { Prospect, ProspectWorld, WebHost } from '@modernleads/testnet';
import { daysAgo } from './pages';

interface Article {
  /** Kinds of the event that it tells; empty: none of this company that is fresh. */
  readonly kinds: readonly string[];
  readonly day: string | null;
  readonly headline: string;
  readonly text: string;
  readonly path: string;
}

interface Site {
  readonly domain: string;
  readonly name: string;
  readonly language: string;
  readonly about: string;
  readonly articles: Article[];
}

const SECTIONS: Readonly<Record<string, readonly [path: string, label: string]>> = {
  en: ['/news', 'News'],
  de: ['/aktuelles', 'Aktuelles'],
  fr: ['/actualites', 'Actualités'],
  es: ['/noticias', 'Noticias'],
  it: ['/notizie', 'Notizie'],
  pt: ['/noticias', 'Notícias'],
  nl: ['/nieuws', 'Nieuws'],
  sv: ['/nyheter', 'Nyheter'],
  da: ['/nyheder', 'Nyheder'],
  pl: ['/aktualnosci', 'Aktualności'],
  no: ['/nyheter', 'Nyheter'],
  fi: ['/uutiset', 'Uutiset'],
  cs: ['/novinky', 'Novinky'],
  ja: ['/news', 'お知らせ'],
  zh: ['/news', '新闻中心'],
  ko: ['/news', '뉴스'],
};

/** The sites of a text such as `worlds/harbour.ts`, each in one of four layouts that date their articles differently. */
export function writtenWorld(text: string): ProspectWorld {
  const sites = sitesIn(text);
  const testDomains = sites.map((site, at) => {
    return { domain: site.domain, shows: 'a company of a written world', web: { [site.domain]: hostOf(site, at) } };
  });
  return { prospects: sites.map(prospectOf), testDomains };
}

function sitesIn(text: string): Site[] {
  const sites: Site[] = [];
  for (const line of text.trim().split('\n')) {
    const [first = '', second = '', third = '', ...rest] = line.split('; ');
    const about = rest.join('; ');
    if (first.startsWith('@ ')) sites.push({ domain: first.slice(2), name: second, language: third, about, articles: [] });
    else {
      const site = sites.at(-1) as Site;
      const kinds = first === 'no' ? [] : first.split('/');
      const path = `${(SECTIONS[site.language] as readonly string[])[0]}/${site.articles.length + 1}-story`;
      site.articles.push({ kinds, day: second === '-' ? null : daysAgo(Number(second)), headline: third, text: about, path });
    }
  }
  return sites;
}

function prospectOf({ domain, name, language, articles }: Site): Prospect {
  const [own, others] = [articles.filter(({ kinds }) => kinds.length), articles.filter(({ kinds }) => !kinds.length)];
  return {
    ...{ domain, name, situation: own.length ? 'fresh' : 'none', language: language as Prospect['language'] },
    right: own.flatMap(({ kinds, headline, text }) =>
      kinds.map((kind) => ({ kind: kind as Prospect['right'][number]['kind'], marks: [headline, ...sentencesOf(text)] })),
    ),
    wrong: others.flatMap(({ headline, text }) => [headline, ...sentencesOf(text)]),
    orders: [],
    visible: {},
  };
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?。！？])\s*|\s*\|\s*/u).filter((sentence) => sentence.length > 5);

function hostOf({ domain, name, language, about, articles }: Site, at: number): WebHost {
  const layout = at % 4;
  const [list, label] = SECTIONS[language] as readonly [string, string];
  const page = (title: string, body: string, head = ''): string =>
    `<!doctype html><html lang="${language}"><head><title>${title}</title>${head}</head><body><header><a href="/">${name}</a><nav><a href="${list}">${label}</a></nav></header><main>${body}</main><footer>© 2026 ${name}</footer></body></html>`;
  const organization = `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Organization', name, url: `https://${domain}/` })}</script>`;
  const feed = layout === 2 ? '<link rel="alternate" type="application/rss+xml" href="/feed.xml">' : '';
  const front = page(
    `${name} – ${about.split('.', 1)[0]}`,
    `<h1>${name}</h1><p>${about}</p>`,
    (at % 2 ? '' : organization) + feed,
  );
  const items = articles.map(({ headline, path, day, text }) => {
    const link = `<a href="${path}">${headline}</a>`;
    if (layout === 0 && day)
      return `<article><h2>${link}</h2><time datetime="${day}">${written(day, language)}</time><p>${text.replaceAll(' | ', ' ').slice(0, 60)}…</p></article>`;
    return layout === 3 && day ? `<li>${written(day, language)} ${link}</li>` : `<li>${link}</li>`;
  });
  const body = `<h1>${label}</h1>${layout === 0 ? items.join('') : `<ul>${items.join('')}</ul>`}`;
  const pages = articles.map((article) => {
    const { head, date } = datingOf(article, layout, language);
    return [
      article.path,
      page(
        `${article.headline} – ${name}`,
        `<article><h1>${article.headline}</h1>${date}<p>${article.text.replaceAll(' | ', '</p><p>')}</p></article>`,
        head,
      ),
    ];
  });
  return {
    '/': front,
    [list]: page(`${label} – ${name}`, body, feed),
    ...Object.fromEntries(pages),
    ...(feed && { '/feed.xml': feedOf(articles, domain, name) }),
  };
}

/** How an article says when it was published. */
function datingOf({ day, headline }: Article, layout: number, language: string): { head: string; date: string } {
  if (!day || layout === 2) {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      ...(day && { datePublished: `${day}T08:00:00Z` }),
    };
    return { head: `<script type="application/ld+json">${JSON.stringify(data)}</script>`, date: '' };
  }
  if (layout === 3) return { head: `<meta property="article:published_time" content="${day}T07:30:00+00:00">`, date: '' };
  return {
    head: '',
    date: layout === 0 ? `<time datetime="${day}">${written(day, language)}</time>` : `<p>${written(day, language)}</p>`,
  };
}

const written = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

function feedOf(articles: readonly Article[], domain: string, name: string): { headers: Record<string, string>; body: string } {
  const items = articles.map(
    ({ headline, path, day }) =>
      `<item><title>${headline.replaceAll('&', '&amp;')}</title><link>http://${domain}${path}</link>${day ? `<pubDate>${new Date(day).toUTCString()}</pubDate>` : ''}</item>`,
  );
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>http://${domain}/</link><description>${name}</description>${items.join('')}</channel></rss>`;
  return { headers: { 'content-type': 'application/rss+xml' }, body };
}
