import type { Random } from '../companies/random';
import type { WebHost, WebPage } from '../test-domain';
import type { Business } from './business';
import { PHRASES } from './phrases';

/** The choices of a site's builder. */
export interface Disclosure {
  readonly builder: 'wordpress' | 'shopify' | 'sitebuilder' | 'hand-made' | 'app-shell' | 'framework';
  readonly jsonLd: 'none' | 'full' | 'name' | 'website' | 'somebody-else';
  readonly ogSiteName: boolean;
  readonly title: 'brand-first' | 'brand-last' | 'home' | 'slogan-only' | 'brand';
  readonly footer: 'legal' | 'brand' | 'theme' | 'none';
  readonly addressOnFront: boolean;
  readonly imprint: boolean;
  readonly cookieWall: boolean;
}

const MUST_HAVE_IMPRINT = new Set(['DE', 'AT', 'CH']);

export function chooseDisclosure(random: Random, { country }: Business): Disclosure {
  const binding = MUST_HAVE_IMPRINT.has(country.code);
  return {
    builder: random.weighted([
      ['wordpress', 40],
      ['shopify', 8],
      ['sitebuilder', 17],
      ['hand-made', 15],
      ['framework', 14],
      ['app-shell', 6],
    ]),
    jsonLd: random.weighted([
      ['none', 50],
      ['full', 18],
      ['name', 16],
      ['website', 12],
      ['somebody-else', 4],
    ]),
    ogSiteName: random.chance(0.55),
    title: random.weighted([
      ['brand-first', 42],
      ['brand-last', 28],
      ['home', 14],
      ['slogan-only', 8],
      ['brand', 8],
    ]),
    footer: random.weighted([
      ['legal', 50],
      ['brand', 30],
      ['theme', 8],
      ['none', 12],
    ]),
    addressOnFront: random.chance(0.45),
    imprint: random.chance(binding ? 0.95 : 0.35),
    cookieWall: random.chance(0.2),
  };
}

/** Writes the site of a company at a host. */
export type SiteWriter = (host: string, business: Business, disclosure: Disclosure, random: Random) => WebHost;

/** A front page with names in the chosen places, and a legal page. */
export const businessSite: SiteWriter = (host, business, disclosure, random) => {
  const { legal, legalPath } = PHRASES[business.country.language];
  const front = frontPage(host, business, disclosure, random);
  const imprint: Record<string, WebPage> = disclosure.imprint ? { [legalPath]: legalPage(host, business, legal) } : {};
  return { '/': front, ...imprint };
};

function frontPage(host: string, business: Business, disclosure: Disclosure, random: Random): string {
  const { brand, country, trade } = business;
  const say = PHRASES[country.language];
  if (disclosure.builder === 'app-shell') return appShell(titleOf(business, disclosure, random));
  const links = [say.home, say.about, say.contact].map((text, at) => `<a href="/${['', 'about', 'contact'][at]}">${text}</a>`);
  if (disclosure.imprint) links.push(`<a href="${say.legalPath}">${say.legal}</a>`);
  const nav =
    disclosure.builder === 'hand-made'
      ? `<table><tr><td>${links.join('</td><td>')}</td></tr></table>`
      : `<nav>${links.join(' ')}</nav>`;
  return `<!doctype html><html lang="${country.language}"><head><meta charset="utf-8"><title>${titleOf(business, disclosure, random)}</title>
${headOf(host, business, disclosure)}</head><body>${disclosure.cookieWall ? `<div class="consent">${say.cookies}</div>` : ''}
<header><img src="/logo.svg" alt="${random.chance(0.6) ? brand : 'Logo'}">${nav}</header><main><h1>${random.chance(0.5) ? brand : random.pick(say.slogans)}</h1>
<p>${trade.about}</p><p>${say.welcome}</p></main>${footerOf(business, disclosure)}</body></html>`;
}

function titleOf({ brand, country }: Business, { title }: Disclosure, random: Random): string {
  const say = PHRASES[country.language];
  const slogan = random.pick(say.slogans);
  const separator = random.pick([' | ', ' – ', ' - ', ' · ']);
  return {
    'brand-first': `${brand}${separator}${slogan}`,
    'brand-last': `${slogan}${separator}${brand}`,
    home: `${say.home}${separator}${brand}`,
    'slogan-only': slogan,
    brand,
  }[title];
}

const BUILDERS: Readonly<Record<Disclosure['builder'], string>> = {
  wordpress: '<meta name="generator" content="WordPress 6.8"><link rel="https://api.w.org/" href="/wp-json/">',
  shopify: '<script>var Shopify = Shopify || {};</script><link rel="preconnect" href="https://cdn.shop.test">',
  sitebuilder: '<meta name="generator" content="Site Builder 4"><meta name="viewport" content="width=device-width">',
  'hand-made': '<meta name="author" content="webmaster">',
  framework: '<meta name="next-head-count" content="7"><script id="__DATA__" type="application/json">{"props":{}}</script>',
  'app-shell': '',
};

function headOf(host: string, business: Business, { builder, jsonLd, ogSiteName }: Disclosure): string {
  const { brand } = business;
  const og = ogSiteName ? `<meta property="og:site_name" content="${brand}"><meta property="og:type" content="website">` : '';
  const facts = jsonLdOf(host, business, jsonLd);
  return `${BUILDERS[builder]}${og}${facts ? `<script type="application/ld+json">${JSON.stringify(facts)}</script>` : ''}`;
}

function jsonLdOf(host: string, business: Business, kind: Disclosure['jsonLd']): object | undefined {
  const { brand, legalName, country, street, postcode, city, phone } = business;
  const base = { '@context': 'https://schema.org', url: `https://${host}/` };
  const address = {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode: postcode,
    addressLocality: city,
    addressCountry: country.code,
  };
  switch (kind) {
    case 'full':
      return {
        ...base,
        '@type': 'Organization',
        name: brand,
        legalName,
        telephone: phone,
        address,
        sameAs: ['https://social.test/company/example'],
      };
    case 'name':
      return { ...base, '@type': 'Organization', name: brand, logo: `https://${host}/logo.svg` };
    case 'website':
      return {
        ...base,
        '@graph': [
          { '@type': 'WebSite', name: brand, url: base.url },
          { '@type': 'WebPage', name: brand },
        ],
      };
    case 'somebody-else':
      return { ...base, '@type': 'Organization', name: 'Example Theme Demo', url: 'https://demo.test/' };
    default:
      return undefined;
  }
}

function footerOf(business: Business, { footer, addressOnFront }: Disclosure): string {
  const { brand, legalName, street, postcode, city, phone, country } = business;
  const say = PHRASES[country.language];
  const address = addressOnFront
    ? `<p>${street}, ${postcode} ${city}${country.language === 'en' ? `, ${country.name}` : ''}</p><p>${phone}</p>`
    : '';
  const line = {
    legal: `© 2025 ${legalName} ${say.rights}`,
    brand: `© ${brand} 2025`,
    theme: 'Theme: Twenty by Example Themes',
    none: '',
  }[footer];
  return `<footer>${address}<p>${line}</p></footer>`;
}

function legalPage(
  host: string,
  { legalName, street, postcode, city, phone, register, vat, country }: Business,
  heading: string,
): string {
  const lines = [legalName, street, `${postcode} ${city}`, phone, `info@${host.replace(/^www\./, '')}`, register, vat].filter(
    Boolean,
  );
  return `<!doctype html><html lang="${country.language}"><head><title>${heading}</title></head><body><main><h1>${heading}</h1>
${lines.map((line) => `<p>${line}</p>`).join('\n')}</main></body></html>`;
}

/** The HTML of a single-page application without JavaScript. */
export const appShell = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title><script defer src="/static/main.4f2a.js"></script></head><body><div id="root"></div></body></html>`;
