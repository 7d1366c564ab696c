import { readPage } from '@modernleads/site';
import { countriesOn, languageFits } from './site-country';

const page = (html: string) => readPage(html, 'https://acme.test/');

describe('countriesOn', () => {
  it.each([
    ['acme.de', '', ['DE']],
    ['acme.co.uk', '', ['GB']],
    ['acme.io', '', []],
    [
      'acme.com',
      '<script type="application/ld+json">{"@type":"Store","name":"A","address":{"addressCountry":"Italia"}}</script>',
      ['IT'],
    ],
    ['acme.com', '<footer><p>1 Example Road, Leeds, United Kingdom</p></footer>', ['GB']],
    ['acme.com', '<footer>Amtsgericht Musterstadt, HRB 12345</footer>', ['DE']],
    ['acme.com', '<footer>Acme S.r.l. P.IVA 01234567890</footer>', ['IT']],
    ['acme.com', '<footer>12 Example Avenue, Austin, TX 73301</footer>', ['US']],
    ['acme.com', '<footer>Tel. +49 (0)30 23125 001</footer>', ['DE']],
    ['acme.com', '<p>Nothing about any place</p>', []],
  ])('%s %s: %j', (domain, html, countries) => {
    expect(countriesOn(domain, page(html))).toEqual(countries);
  });

  it('reads the page behind the legal link, too', () => {
    expect(countriesOn('acme.com', page('<p>Hello</p>'), page('<p>Acme AG</p><p>6300 Zug, Schweiz</p>'))).toEqual(['CH']);
  });
});

describe('languageFits', () => {
  it.each([
    ['pl', 'PL', 'yes'],
    ['pl-pl', 'PL', 'yes'],
    ['pl', 'US', 'no'],
    ['de', 'AT', 'unknown'],
    ['en-us', 'PL', 'unknown'],
    ['', 'PL', 'unknown'],
  ])('%s in %s: %s', (language, country, fits) => {
    expect(languageFits(language, country)).toBe(fits);
  });
});
