import type { WebHost } from '../test-domain';
import type { Business } from './business';
import { appShell, type SiteWriter } from './business-site';
import { PHRASES } from './phrases';

/** Sites of other builders: names are in other places, addresses on a contact page, and other companies are mentioned. */
export const secondBusinessSite: SiteWriter = (host, business, disclosure, random) => {
  const { brand, legalName, country, trade } = business;
  const say = PHRASES[country.language];
  if (disclosure.builder === 'app-shell') return { '/': appShell(random.pick([brand, `${brand} App`, 'App'])) };
  const title = {
    'brand-first': `${brand} :: ${random.pick(say.slogans)}`,
    'brand-last': `${say.welcome.split('.')[0]} » ${brand}`,
    home: `${brand} - ${say.home}`,
    'slogan-only': random.pick(say.slogans),
    brand: random.pick([brand, brand.toUpperCase(), `${brand}®`, `Welcome to ${brand}`]),
  }[disclosure.title];
  const facts = JSON.stringify(factsOf(host, business, disclosure.jsonLd));
  const meta = disclosure.ogSiteName
    ? random.pick([
        `<meta property="og:site_name" content="${brand}">`,
        `<meta property="og:site_name" content="${brand} ${country.name}">`,
        `<meta name="application-name" content="${brand}">`,
        `<meta property="og:title" content="${brand}">`,
      ])
    : '';
  const consent = disclosure.cookieWall ? `<div id="cmp">${say.cookies} <small>Powered by Consent Tools A/S</small></div>` : '';
  const agency = random.chance(0.3) ? `<p>Website by <a href="https://agency.test/">Pixel Example Ltd</a></p>` : '';
  const clients = random.chance(0.2) ? '<section><h2>Clients</h2><p>Example Motors AG</p><p>Sample Bank plc</p></section>' : '';
  const front = `<!DOCTYPE html><html lang="${random.chance(0.85) ? country.language : 'en-US'}"><head><title>${title}</title>${meta}
${disclosure.jsonLd === 'none' ? '' : `<script type="application/ld+json">${facts}</script>`}</head><body>${consent}
<div class="top"><a href="/"><img src="l.png" alt=""></a><a href="/contact">${say.contact}</a><a href="/news">News</a>
${disclosure.imprint ? `<a href="${say.legalPath}">${say.legal}</a>` : ''}</div><div class="hero"><h2>${random.pick(say.slogans)}</h2><p>${trade.about}</p></div>
${clients}<p>${say.welcome}</p><div id="bottom">${agency}${bottomOf(business, disclosure.footer, say.rights)}</div></body></html>`;
  const address = addressOf(business, disclosure.addressOnFront)
    .map((line) => `<p>${line}</p>`)
    .join('');
  const contact = `<html><head><title>${say.contact}</title></head><body><h1>${say.contact}</h1>${address}</body></html>`;
  const legal = `<html><head><title>${say.legal}</title></head><body><h1>${say.legal}</h1><address>${[legalName, ...addressOf(business, true), business.register, business.vat].filter(Boolean).join('<br>')}</address></body></html>`;
  const pages: WebHost = {
    '/': front,
    ...(random.chance(0.8) && { '/contact': contact }),
    ...(disclosure.imprint && { [say.legalPath]: legal }),
  };
  return pages;
};

function factsOf(host: string, { brand, legalName, city, country }: Business, kind: string): object {
  const id = { '@context': 'https://schema.org', '@id': `https://${host}/#organization` };
  const address = { '@type': 'PostalAddress', addressLocality: city, addressCountry: { '@type': 'Country', name: country.name } };
  if (kind === 'full') return [{ ...id, '@type': ['ProfessionalService', 'LocalBusiness'], name: legalName, address }];
  if (kind === 'name')
    return { ...id, '@type': 'Corporation', name: brand, sameAs: ['https://www.linkedin.com/company/example'] };
  if (kind === 'website') return { '@type': 'WebSite', name: brand, publisher: { '@type': 'Organization', name: brand } };
  return { '@type': 'BreadcrumbList', itemListElement: [] };
}

function bottomOf({ brand, legalName, country }: Business, kind: string, rights: string): string {
  if (kind === 'legal') return `<p class="copyright">Copyright &copy; 2012&ndash;2025 <b>${legalName}</b>. ${rights}</p>`;
  if (kind === 'brand') return `<p class="copyright">&copy; 2025 ${brand}</p>`;
  if (kind === 'theme') return `<p>${brand} ${country.name}</p>`;
  return '<p>↑</p>';
}

function addressOf({ street, postcode, city, phone, country, legalName }: Business, whole: boolean): string[] {
  return whole ? [legalName, street, `${postcode} ${city}`, country.name, phone] : [`${street}, ${city}`, `Tel. ${phone}`];
}
