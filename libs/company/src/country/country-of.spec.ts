import fc from 'fast-check';
import { countryOf } from './country-of';

describe('the country of a text', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['ALLEMAGNE', 'DE'],
    ['Niemcy', 'DE'],
    ['Tyskland', 'DE'],
    ['Saksa', 'DE'],
    ['Německo', 'DE'],
    ['Almanya', 'DE'],
    ['Германия', 'DE'],
    ['Norge', 'NO'],
    ['Çekya', 'CZ'],
    ['ドイツ', 'DE'],
    ['德国', 'DE'],
    ['독일', 'DE'],
    ['de', 'DE'],
    ['DEU', 'DE'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['U.S.A.', 'US'],
    ['Estados Unidos', 'US'],
    ['アメリカ合衆国', 'US'],
    ['The Netherlands', 'NL'],
    ['Österreich', 'AT'],
    ['Türkiye', 'TR'],
    ["Côte d'Ivoire", 'CI'],
    ['Swiss', 'CH'],
    ['Musterstraße 1, 10115 Berlin, Germany', 'DE'],
    ['12 rue de la Paix\n75002 Paris\nFrance', 'FR'],
    ['10115 Berlin Deutschland', 'DE'],
    ['D-10115 Berlin', 'DE'],
    ['1 Market St, San Francisco, CA 94105', 'US'],
    ['10 Downing Street, London SW1A 2AA', 'GB'],
    ['日本東京都千代田区', 'JP'],
    ['Vienna, AT', 'AT'],
    ['Santa Fe, New Mexico', 'US'],
    ['Tbilisi Street 1, Papua New Guinea', 'PG'],
  ])('%j: %s', (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  it.each(['', 'EU', 'Europe', 'San Francisco, CA', 'Atlanta, Georgia', 'Acme', 'we are in', 'worldwide', 'XX', 'German'])(
    'is not told by %j',
    (text) => {
      expect(countryOf(text)).toBeUndefined();
    },
  );

  it('is a code or none for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(countryOf(text) ?? 'XX').toMatch(/^[A-Z]{2}$/);
      }),
    );
  });
});
