import { readPage } from '@modernleads/site';
import fc from 'fast-check';
import type { CompanyFacts } from './company-facts';
import { factsOf } from './facts-of';

const page = (html: string, path = '/', host = 'acme.test') => readPage(html, `https://${host}${path}`);
const facts = (html: string, path?: string, host?: string): CompanyFacts => factsOf([page(html, path, host)]);
const industries = (html: string, path?: string): string[] => facts(html, path).industries.map(({ value }) => value);
const meta = (description: string): string => `<meta name="description" content="${description}">`;
const ld = (json: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Acme', ...json })}</script>`;

describe('what pages say about their company: its industry', () => {
  it.each([
    [meta('Acme is a leading provider of accounting software for small businesses.'), 'software'],
    [meta('Cloud accounting software for restaurants'), 'software'],
    [meta('Sondermaschinenbau für die Lebensmittelindustrie'), 'machinery'],
    [meta('Éditeur de logiciels pour les banques'), 'software'],
    [meta('Impresa edile a Milano'), 'construction'],
    ['<title>Acme | Steuerberater in Köln</title>', 'accounting'],
    ['<p>Wir sind ein familiengeführtes Maschinenbauunternehmen aus Ulm.</p>', 'machinery'],
    ['<p>We are an independent insurance broker.</p>', 'insurance'],
    ['<p>当社はソフトウェア開発の会社です。</p>', 'software'],
    ['<title>Draxalis – News</title><p>Draxalis builds planning software for workshops.</p>', 'software'],
    ['<title>Oslilume</title><p>Oslilume est le logiciel de plannings des cliniques.</p>', 'software'],
    ['<title>Zanlogard</title><p>Zanlogardは、工場のための計画ソフトウェアを提供しています。</p>', 'software'],
    ['<title>Holeamint</title><p>Holeamint è il software per i turni di cliniche.</p>', 'software'],
    ['<title>Acme</title><p>Éditeur de logiciels depuis 1999.</p>', 'software'],
    [ld({ naics: '541511' }), 'software'],
    [ld({ industry: 'Logistics' }), 'logistics'],
  ])('%s', (html, id) => {
    expect(industries(html)[0]).toBe(id);
  });

  it.each([
    meta('We serve banks and insurers.'),
    meta('Trusted by 500 hospitals'),
    '<p>Our customers are banks.</p>',
    '<p>We help restaurants grow.</p>',
    '<h2>Banking</h2><p>Insurance</p>',
    '<p>Acme is hiring. We are proud of our team.</p>',
    '<nav><a href="/banks">Banking</a></nav>',
    '<title>Acme – News</title><h1>Blog</h1><h2>Press</h2>',
    '<title>Acme</title><p>Bank Berlin builds hotels.</p>',
  ])('is not told by %s', (html) => {
    expect(industries(html)).toEqual([]);
  });

  it('is not told by a page about customers', () => {
    const html = '<p>Bank Berlin is a leading bank.</p>';
    expect(industries(html, '/about')).toEqual(['banking']);
    expect(industries(html, '/customers/bank-berlin')).toEqual([]);
  });
});

describe('what pages say about their company: its people', () => {
  it.each([
    ['<p>We are a team of 120 people in Berlin.</p>', 120, 120],
    ['<p>Über 300 Mitarbeitende arbeiten bei uns.</p>', 300, null],
    ['<p>Nos 45 collaborateurs</p>', 45, 45],
    ['<p>More than 1,200 dedicated employees.</p>', 1200, null],
    ['<p>従業員数：85名</p>', 85, 85],
    [ld({ numberOfEmployees: 80 }), 80, 80],
    [ld({ numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 50, maxValue: 200 } }), 50, 200],
    [ld({ numberOfEmployees: '50-200' }), 50, 200],
  ])('%s', (html, min, max) => {
    expect(facts(html).employees?.value).toEqual({ min, max });
  });

  it.each([
    '<p>Trusted by 5,000 customers and their 20,000 employees.</p>',
    '<p>For companies with 50 employees and more.</p>',
    '<p>Für Unternehmen mit 10 bis 500 Mitarbeitern.</p>',
    '<p>Used by 10,000 people every day.</p>',
    '<p>Founded in 2019.</p>',
    '<p>5 € per employee</p>',
  ])('is not told by %s', (html) => {
    expect(facts(html).employees).toBeNull();
  });
});

describe('what pages say about their company: its country', () => {
  it.each([
    [ld({ address: { addressCountry: 'DE' } }), '/', 'DE'],
    ['<p>Acme GmbH</p><p>Musterstraße 1</p><p>1010 Wien</p><p>Österreich</p>', '/impressum', 'AT'],
    ['<footer>VAT: GB 123 4567 89</footer>', '/', 'GB'],
    ['<p>Acme S.r.l. P.IVA 01234567890</p>', '/contatti', 'IT'],
    ['<footer>Tel. +48 22 123 45 67</footer>', '/', 'PL'],
    ['<footer>10 Main St, Springfield, IL 62701</footer>', '/', 'US'],
    ['<p>株式会社アクメ</p>', '/contact', 'JP'],
  ])('%s on %s: %s', (html, path, country) => {
    expect(facts(html, path).country?.value).toBe(country);
  });

  it('is told by its domain if nothing else does', () => {
    expect(facts('<p>Hej</p>', '/', 'acme.se').country?.value).toBe('SE');
    expect(facts('<p>Hej</p>', '/', 'acme.io').country).toBeNull();
    expect(facts(ld({ address: { addressCountry: 'Norway' } }), '/', 'acme.se').country?.value).toBe('NO');
  });

  it('is not told by countries in its text', () => {
    expect(facts('<p>We ship to Germany</p><p>France</p>').country).toBeNull();
  });
});

describe('what pages say about their company', () => {
  it('is what they load', () => {
    const html =
      '<meta name="generator" content="WordPress 6.5"><script src="https://js.hs-scripts.com/1.js"></script><script>w("//widget.intercom.io/w")</script>';
    expect(facts(html).technologies).toEqual([
      { value: 'hubspot', evidence: { url: 'https://acme.test/', quote: 'https://js.hs-scripts.com/1.js' } },
      { value: 'intercom', evidence: { url: 'https://acme.test/', quote: '//widget.intercom.io/w' } },
      { value: 'wordpress', evidence: { url: 'https://acme.test/', quote: 'WordPress 6.5' } },
    ]);
  });

  it('is what the headers of their answers tell', () => {
    const headers = ['server: nginx/1.26', 'x-powered-by: PHP/8.3', 'set-cookie: hubspotutk', 'content-type: text/html'];
    expect(factsOf([{ ...page('<h1>Acme</h1>'), headers }]).technologies).toEqual(
      [
        ['hubspot', 'set-cookie: hubspotutk'],
        ['nginx', 'server: nginx/1.26'],
        ['php', 'x-powered-by: PHP/8.3'],
      ].map(([value, quote]) => ({ value, evidence: { url: 'https://acme.test/', quote } })),
    );
  });

  it('is nothing without pages', () => {
    expect(factsOf([])).toEqual({
      name: null,
      industries: [],
      employees: null,
      country: null,
      technologies: [],
      description: null,
      texts: [],
    });
  });

  const pieces = fc.constantFrom(
    '<p>We are a software company.</p>',
    '<footer>Acme GmbH, D-10115 Berlin, HRB 1234</footer>',
    '<p>team of 50 people</p>',
    meta('Bank'),
    '<title>Acme | Hotel</title>',
    ld({ numberOfEmployees: 5 }),
    '<script src="//cdn.segment.com/a.js"></script>',
    '<h1>é</h1>',
  );
  const paths = fc.constantFrom('/', '/about', '/impressum', '/contact', '/blog/a', '/de', '/x');
  const anyPage = fc
    .tuple(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 6 }), paths)
    .map(([html, path]) => page(html.join('\n'), path));

  it('does not depend on the order of the pages, and is quoted verbatim', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 5 }), (pages) => {
        const found = factsOf(pages);
        expect(factsOf([...pages].reverse())).toEqual(found);
        const { name, employees, description } = found;
        for (const { evidence } of [...found.industries, name, employees, description].filter((fact) => fact !== null))
          expect(
            pages.some(
              (one) => one.url === evidence.url && JSON.stringify(one).includes(JSON.stringify(evidence.quote).slice(1, -1)),
            ),
          ).toBe(true);
      }),
    );
  });
});
