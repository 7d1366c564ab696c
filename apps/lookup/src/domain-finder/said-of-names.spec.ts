import { readPage } from '@modernleads/site';
import { disclaims, wasCalled } from './said-of-names';
import { countriesOn } from './site-country';

const pageOf = (text: string) => readPage(`<title>Freshname</title><footer>${text}</footer>`, 'https://freshname.test/');

it.each([
  ['formerly Oldname', (text: string) => wasCalled(pageOf(text), 'Oldname')],
  ['Oldname is now Freshname', (text: string) => wasCalled(pageOf(text), 'Oldname')],
  ['not affiliated with Oldname', (text: string) => disclaims(pageOf(text), 'Oldname')],
])('of phrases such as "%s" the first fifty are read', (phrase, said) => {
  const others = (count: number) => phrase.replace('Oldname', 'Another').concat('<br>').repeat(count);
  expect(said(others(49) + phrase)).toBe(true);
  expect(said(others(50) + phrase)).toBe(false);
});

it('the first fifty phone numbers of a page are read', () => {
  const none = (count: number) => '+1 212 000<br>'.repeat(count);
  expect(countriesOn('', pageOf(`${none(49)}+49 30 23125000`))).toEqual(['DE']);
  expect(countriesOn('', pageOf(`${none(50)}+49 30 23125000`))).toEqual([]);
});
