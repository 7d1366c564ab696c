import { countryCodeOf } from './country-names';

it.each([
  ['DE', 'DE'],
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Sweden', 'SE'],
  ['USA', 'US'],
  ['uk', 'GB'],
  ['Vietnam', 'VN'],
  ['日本', 'JP'],
  ['Atlantis', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(countryCodeOf(text)).toBe(code);
});
