import { phoneCountry } from './phone-country';

it.each([
  ['US', ['acme.de'], {}, 'US'],
  [null, ['acme.co.uk'], {}, 'GB'],
  [null, [], { domain: 'acme.fr' }, 'FR'],
  ['US', ['acme.de'], { country: 'France' }, 'FR'],
  [null, ['acme.de'], { country: 'ch' }, 'CH'],
  ['US', ['acme.de'], { country: 'somewhere' }, 'US'],
  [null, ['acme.com'], {}, null],
  [null, [], {}, null],
])('reads numbers by the country of the contact, of the question, of the domain: %s %j %j', (country, domains, known, expected) =>
  expect(phoneCountry({ country, domains }, known)).toBe(expected),
);
