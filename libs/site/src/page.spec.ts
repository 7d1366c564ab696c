import fc from 'fast-check';
import { legalNamesOf, identityPageOf, namesOf } from './identity';
import { readPage } from './page';
import { vacancyOf } from './parked';

const URL_ = 'https://www.acme.test/';
const read = (html: string) => readPage(html, URL_);
const names = (html: string) => namesOf(read(html)).map(({ source, name }) => `${source}: ${name}`);

describe('readPage', () => {
  it('reads the head, the text, the footer and the links', () => {
    const page = read(`<!doctype html><html lang="de-AT"><head><title> Acme &amp; Söhne
      | Raketen </title><meta property="og:site_name" content="Acme"><meta name="application-name" content="Acme App">
      <meta name="description" content="Raketen für alle"><style>p{}</style><script>var no = "<p>script</p>"</script></head>
      <body><h1>Guten <b>Tag</b></h1><p hidden>versteckt</p><p style="display:none">auch</p><a href="/impressum#x">Impressum</a>
      <a href="javascript:alert(1)">no</a><a href="https://other.test/">other</a><a href="/impressum#x">again</a>
      <div class="site-footer"><p>© 2024 Acme GmbH</p></div></body></html>`);
    expect(page).toMatchObject({
      title: 'Acme & Söhne | Raketen',
      siteName: 'Acme',
      applicationName: 'Acme App',
      description: 'Raketen für alle',
      language: 'de-at',
      text: 'Guten Tag\nImpressum\nnootheragain\n© 2024 Acme GmbH',
      footer: '© 2024 Acme GmbH',
      links: ['https://www.acme.test/impressum#x', 'https://other.test/'],
      refresh: null,
    });
  });

  it('reads organizations of JSON-LD, in graphs and lists, and skips blocks that are not JSON', () => {
    const { organizations } = read(`<script type="application/ld+json">{"@graph":[{"@type":"WebPage","publisher":
      {"@type":["Organization","Thing"],"name":" Acme ","legalName":"Acme Rockets, Inc.","alternateName":["ACM"],"url":"https://acme.test",
      "sameAs":"https://www.linkedin.com/company/acme","address":{"addressCountry":{"name":"US"}}}}]}
      </script><script type="application/ld+json">{broken</script><script type="application/ld+json"><!-- {"@type":"Store","name":"Shop"} --></script>`);
    expect(organizations).toEqual([
      {
        type: 'Organization',
        name: 'Acme',
        legalName: 'Acme Rockets, Inc.',
        alternateNames: ['ACM'],
        url: 'https://acme.test',
        sameAs: ['https://www.linkedin.com/company/acme'],
        country: 'US',
        employees: null,
        employeesText: '',
        industries: [],
        vatId: '',
      },
      expect.objectContaining({ type: 'Store', name: 'Shop' }),
    ]);
  });

  it('has no NUL and no half of a surrogate pair in its texts, whether written or escaped', () => {
    const name = String.raw`A\u0000c\ud800me`;
    const page = read(
      `<title>A\0cme</title><script type="application/ld+json">{"@type":"Organization","name":"${name}"}</script>`,
    );
    expect(page.title).toBe('A\ufffdcme');
    expect(page.organizations[0]?.name).toBe('A\ufffdc\ufffdme');
  });

  it.each([
    ['120', 120],
    ['"1,200"', 1_200],
    ['"50-100"', 75],
    ['"500+"', 500],
    ['{"@type":"QuantitativeValue","value":"85"}', 85],
    ['{"@type":"QuantitativeValue","minValue":11,"maxValue":50}', 31],
    ['"many"', null],
    ['0', null],
    ['1e30', null],
    ['{"value":{}}', null],
  ])('reads how many people work there: %s', (employees, expected) => {
    const { organizations } = read(
      `<script type="application/ld+json">{"@type":"Organization","name":"Acme","numberOfEmployees":${employees}}</script>`,
    );
    expect(organizations[0]?.employees).toBe(expected);
  });

  it('leaves out the options of forms', () => {
    expect(read('<p>Country</p><select><option>France<option selected>Germany</select><p>Send</p>').text).toBe('Country\nSend');
  });

  it('notices a refresh to another page', () => {
    expect(read('<meta http-equiv="Refresh" content="0; url=/home">').refresh).toBe('https://www.acme.test/home');
  });

  it('accepts any text, within its limits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(
          fc.constantFrom(
            '<div class=footer>',
            '</p>',
            '<script>',
            '<a href="',
            '&',
            '<title>',
            '<!--',
            '\0',
            '<script type="application/ld+json">{"@graph":[[[',
          ),
        ),
        (junk, tags) => {
          expect(typeof read(tags.join(junk)).text).toBe('string');
        },
      ),
    );
    const deep = read(`${'<div>'.repeat(20_000)}${'<a href="/x">word </a>'.repeat(50_000)}`);
    expect(deep.text.length).toBeLessThan(101_000);
    // Nested deeper than 512 elements.
    expect(deep.links).toEqual([]);
    expect(read(`${'<div>'.repeat(500)}${'<a href="/x">word </a>'.repeat(50_000)}`).links).toHaveLength(1);
  });
});

describe('namesOf', () => {
  it('returns the names of the owner, most reliable first', () => {
    expect(
      names(`<title>Acme – Rockets for everybody</title><meta property="og:site_name" content="Acme Rockets">
        <script type="application/ld+json">{"@type":"Organization","name":"Acme","legalName":"Acme Rockets GmbH"}</script>
        <footer><p>Copyright © 2019–2024 Acme Rockets GmbH. Alle Rechte vorbehalten.</p><a>Impressum</a></footer>`),
    ).toEqual([
      'json_ld_legal_name: Acme Rockets GmbH',
      'footer_legal_name: Acme Rockets GmbH',
      'json_ld_name: Acme',
      'copyright: Acme Rockets GmbH',
      'og_site_name: Acme Rockets',
      'title: Acme – Rockets for everybody',
      'title: Acme',
      'title: Rockets for everybody',
    ]);
  });

  it.each([
    ['© 2024 Acme, Inc. All rights reserved', 'Acme, Inc'],
    ['(c) Acme 2023', 'Acme'],
    ['Copyright 2001 - 2024 by Foo & Bar', 'Foo & Bar'],
    ['© Bücher Müller | Datenschutz', 'Bücher Müller'],
    ['© 2020 株式会社アクメ All Rights Reserved.', '株式会社アクメ'],
    ['© 2024, Example Labs. Powered by Shop', 'Example Labs'],
    ['© 2026 Acme S.r.l. P.IVA 01234567890', 'Acme S.r.l.'],
    ['© 2026 Sweetcookies Bakery', 'Sweetcookies Bakery'],
    ['© 2026 Midterms Academy', 'Midterms Academy'],
  ])('reads %s', (line, name) => {
    expect(names(`<footer>${line}</footer>`)).toContain(`copyright: ${name}`);
  });
});

describe('legal names', () => {
  it.each([
    ['Acme Sp. z o.o., ul. Leśna 4, NIP 1234567890', 'Acme Sp. z o.o.'],
    ['Acme S.r.l. P.IVA 01234567890', 'Acme S.r.l.'],
    ['Acme Ltd. Registered in England 01234567', 'Acme Ltd.'],
    ['Acme AB © 2026', 'Acme AB'],
    ['Acme B.V. – KvK 12345678', 'Acme B.V.'],
  ])('are read without register numbers and addresses: %s', (line, name) => {
    expect(names(`<footer><p>${line}</p></footer>`)).toContain(`footer_legal_name: ${name}`);
  });

  it('are found behind the link to the imprint of the same host', () => {
    expect(identityPageOf(read('<a href="https://other.test/impressum">a</a><a href="/de/impressum/">b</a>'))).toBe(
      'https://www.acme.test/de/impressum/',
    );
    expect(identityPageOf(read('<a href="https://other.test/imprint">a</a><a href="/about">b</a>'))).toBeNull();
    expect(identityPageOf(read('<a href="/contact">a</a><a href="/imprint">b</a>'))).toBe('https://www.acme.test/imprint');
    expect(identityPageOf(read('<a href="/about">a</a><a href="/kontakt">b</a>'))).toBe('https://www.acme.test/kontakt');
    const imprint = '<h1>Impressum</h1><p>Acme Raketen GmbH</p><p>Beispielweg 1</p>';
    expect(legalNamesOf(read(imprint))).toEqual([{ name: 'Acme Raketen GmbH', source: 'footer_legal_name' }]);
  });
});

describe('vacancyOf', () => {
  const vacancy = (html: string, url = URL_, asked = 'acme.test') => vacancyOf(readPage(html, url), asked);

  it.each([
    ['for_sale', '<title>acme.test</title><h1>The domain acme.test is for sale</h1>'],
    ['for_sale', '<h1>Buy this domain</h1>'],
    ['for_sale', '<p>Diese Domain steht zum Verkauf</p>'],
    ['for_sale', '<p>本域名可能正在出售</p>'],
    ['parked', '<title>acme.test - This website is parked</title><p>This domain is parked free</p>'],
    ['parked', '<h1>Related searches</h1><ul><li>Rockets</li></ul>'],
    ['default_page', '<title>Welcome to nginx!</title><p>If you see this page, …</p>'],
    ['default_page', '<title>Apache2 Debian Default Page: It works</title>'],
    ['suspended', '<h1>Account Suspended</h1>'],
    ['under_construction', '<title>Coming soon</title>'],
    ['parked', '<title>acme.test</title>'],
    ['for_sale', '<title>acme.test - This website is for sale!</title><p>Related Links</p>'],
    ['for_sale', '<title>ACME</title><p>acme.test may be for sale. Click here to inquire.</p>'],
    ['for_sale', '<title>acme.test is available for purchase</title>'],
    ['for_sale', '<title>acme.test | Brandable domain</title><p>Price on request.</p>'],
    ['for_sale', '<title>acme.test</title><p>Its owner has put it up for auction. Place your bid.</p>'],
    ['for_sale', '<title>acme</title><p>A premium domain. Lease to own, 24 monthly payments.</p>'],
    ['for_sale', '<title>acme.test</title><p>Contact our brokers today.</p>'],
    ['for_sale', '<p>Die Domäne ist zu verkaufen.</p>'],
    ['parked', '<title>ACME</title><p>Sponsored Links</p>'],
    ['parked', '<p>Denna domän är parkerad.</p>'],
    ['parked', '<p>Domænet acme.test er parkeret hos en udbyder</p>'],
    ['parked', '<p>Ce nom de domaine a été enregistré par un client.</p>'],
    ['parked', '<p>このドメインは、ある会社で取得されています。</p>'],
    ['default_page', '<title>Default page</title>'],
    ['spam', '<title>Situs Slot Gacor Terpercaya - Acme</title>'],
  ])('%s: %s', (expected, html) => {
    expect(vacancy(html)).toBe(expected);
  });

  it('classifies a redirect to a marketplace as for sale', () => {
    expect(vacancy('<title>x</title>', 'https://www.hugedomains.com/domain_profile.cfm?d=acme')).toBe('for_sale');
    expect(vacancy('<meta http-equiv="refresh" content="0;url=https://sedo.com/search">')).toBe('for_sale');
    expect(vacancy('<title>Sedo</title><p>We sell names</p>', 'https://sedo.com/', 'sedo.com')).toBeNull();
  });

  it('does not classify a page that mentions domain sales', () => {
    expect(
      vacancy(`<title>Acme News</title><p>${'How we bought our name. '.repeat(90)}Buy this domain, they said.</p>`),
    ).toBeNull();
    expect(vacancy('<title>Acme</title><p>Rockets for everybody since 1950.</p>')).toBeNull();
    expect(vacancy('<title>Acme</title><p>Our new model is for sale now. The house is for sale.</p>')).toBeNull();
  });

  it.each([
    '<title>Acme</title><meta name="description" content="Lease to own furniture at Acme">',
    '<title>Acme</title><meta name="description" content="Fine art auctions. Place your bid online.">',
    '<title>Acme Insurance</title><p>Contact our brokers today.</p>',
    '<title>Acme Immobilien</title><p>Haus am See zu verkaufen.</p>',
  ])('does not classify the site of a company as for sale: %s', (html) => {
    expect(vacancy(html)).toBeNull();
  });
});
