import { countryCodeOf } from './country';

it.each([
  ['DE', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Sweden', 'SE'],
  ['USA', 'US'],
  ['uk', 'GB'],
  ['Vietnam', 'VN'],
  ['日本', 'JP'],
  ['Россия', 'RU'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Czech Republic', 'CZ'],
  ['DEU', 'DE'],
  ['U.S.A.', 'US'],
  ["Côte d'Ivoire", 'CI'],
  ['Hong Kong', 'HK'],
  ['台灣', 'TW'],
  ['한국', 'KR'],
  ['BRA', 'BR'],
  ['xx', null],
  ['Atlantis', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(countryCodeOf(text)).toBe(code);
});
