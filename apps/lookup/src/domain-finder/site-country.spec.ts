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
    // Where it sells, not where it is.
    ['acme.com', '<p>Austin, TX 73301</p><form><select><option>Germany</option></select></form>', ['US']],
    ['acme.com', '<footer><ul><li>Germany</li><li>France</li></ul><p>Austin, TX 73301</p></footer>', ['US']],
    ['acme.com', '<footer><p>Germany | France</p><p>Austin, TX 73301</p></footer>', ['US']],
    ['acme.com', '<footer><p>Acme<br>1 Example Road<br>Leeds<br>United Kingdom</p></footer>', ['GB']],
    [
      'acme.com',
      `<footer>${['Ulm, Germany', 'Lille, France', 'Bari, Italy', 'Linz, Austria'].map((at) => `<p>${at}</p>`).join('')}</footer>`,
      [],
    ],
    ['acme.de', '<footer>+49 30 23125001 · +33 2 55 01 02 03 · +48 42 6301234 · +81 11 555 1234</footer>', ['DE']],
    // Where countries share a calling code, the area code tells.
    ['acme.com', '<footer>Tel +1 512 555 0123</footer>', ['US']],
    ['acme.com', '<footer>Tel +1 416 555 0123</footer>', ['CA']],
    ['acme.com', '<footer>Tel +1 999 555 0123, toll-free +1 800 555 1234</footer>', []],
    ['acme.com', '<footer>Beispielstraße 1, Berlin, DE 10115</footer>', []],
    ['acme.com', '<footer>1 Example Avenue, Dover, DE 19901</footer>', ['US']],
    ['acme.com', '<footer>CIF: RO12345678</footer>', []],
    ['acme.com', '<footer>NIF 501234567</footer>', []],
    ['acme.com', '<footer>CIF B12345678</footer>', ['ES']],
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
