import { countryOfForm, formFits, commonCountriesOfForm } from './form-countries';
import { comparable } from './match';

describe('legal forms', () => {
  it.each([
    ['Acme Sp. z o.o.', 'PL'],
    ['Acme GmbH', undefined],
    ['Acme Ltd', undefined],
    ['株式会社Acme', 'JP'],
    ['ООО «Ромашка»', 'RU'],
    ['Acme', undefined],
  ])('%s tells of %s', (name, country) => {
    expect(countryOfForm(name, comparable(name).form)).toBe(country);
  });

  it.each([
    ['gmbh', 'DE AT CH LI LU'],
    ['inc', 'US'],
    ['ltd', ''],
    ['', ''],
  ])('%s is at home in %s', (form, countries) => {
    expect(commonCountriesOfForm(form).join(' ')).toBe(countries);
  });

  it.each([
    ['gmbh', 'DE', 'unknown'],
    ['gmbh', 'US', 'no'],
    ['spzoo', 'PL', 'yes'],
    ['inc', 'US', 'yes'],
    ['inc', 'DE', 'no'],
    ['inc', 'CA', 'unknown'],
    ['ltd', 'IE', 'unknown'],
    ['', 'DE', 'unknown'],
  ])('%s in %s: %s', (form, country, fits) => {
    expect(formFits(form, country)).toBe(fits);
  });
});
