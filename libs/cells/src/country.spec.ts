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
  ['BRA', 'BR'],
  ['xx', null],
  ['Atlantis', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(countryCodeOf(text)).toBe(code);
});
