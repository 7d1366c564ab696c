import fc from 'fast-check';
import { parsePhone, phoneCountry } from './phone';

describe('parsePhone', () => {
  it.each([
    ['+91 99999 00000', null, '+919999900000', '+91 99999 00000', 'mobile'],
    ['099999 00000', 'IN', '+919999900000', '+91 99999 00000', 'mobile'],
    ['(030) 23125-000', 'DE', '+493023125000', '+49 30 23125000', 'fixed'],
    ['020 7946 0958', 'GB', '+442079460958', '+44 20 7946 0958', 'fixed'],
    ['+1 (212) 555-2368', null, '+12125552368', '+1 212 555 2368', 'fixed_or_mobile'],
    ['0800 1111111', 'DE', '+498001111111', '+49 800 1111111', 'toll_free'],
  ])('reads %s (%s)', (text, country, e164, international, type) => {
    expect(parsePhone(text, country)).toEqual({ e164, international, type });
  });

  it.each([
    ['12', 'DE'],
    ['030 23125000', null],
    ['030 23125000', 'XX'],
    ['call me', 'DE'],
    ['', 'DE'],
    ['1'.repeat(500), 'DE'],
  ])('refuses %s (%s)', (text, country) => expect(parsePhone(text, country)).toBeNull());

  it('never fails, and gives nothing but valid numbers', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('DE', 'IN', 'US', 'ZZ', null), (text, country) => {
        const number = parsePhone(text, country);
        if (number) expect(parsePhone(number.international)).toEqual(number);
      }),
    );
  });
});

it.each([
  ['US', ['acme.de'], 'US'],
  [null, ['acme.co.uk'], 'GB'],
  [null, ['acme.com'], null],
  [null, [], null],
])('reads numbers by the country asked for, else that of the domain: %s %j', (country, domains, expected) =>
  expect(phoneCountry({ country, domains })).toBe(expected),
);
