import { runInNewContext } from 'node:vm';
import openapi from '../../openapi.json';
import script from './browser/find.browser.js';
import { guidesOf } from './guides';
import { type Entry, searchIndex } from './search-index';

/** The script as a browser has it, but for its export. */
const find = runInNewContext(`${script.replace('export function', 'function')};find`) as (
  entries: readonly Entry[],
  query: string,
) => (Entry & { excerpt: string })[];

const entries = searchIndex(guidesOf('https://leads.example.com'), openapi);

it.each([
  ['rate_limited', 'docs#rate_limited'],
  ['verify email', 'docs#/Verify/verifyEmail'],
  ['retry wait', 'docs/guides/errors#retry-and-wait'],
  ['WEBHOOKS', 'docs/guides/webhooks'],
  ['openssl', undefined],
  ['charset', 'docs/guides/batches#send-a-table'],
])('of %j finds %s first', (query, url) => expect(find(entries, query)[0]?.url).toBe(url));

it('finds only what has every word, and nothing for no word', () => {
  expect(find(entries, 'batch zebra')).toEqual([]);
  expect(find(entries, '  ')).toEqual([]);
  for (const { title, text } of find(entries, 'batch csv'))
    expect(`${title} ${text}`.toLowerCase()).toMatch(/batch[^]*csv|csv[^]*batch/);
});

it('shows the place of the first word', () => {
  const [entry] = find([{ url: 'a', title: 'Title', text: `${'x '.repeat(200)}needle ${'y '.repeat(200)}` }], 'needle');
  expect(entry?.excerpt).toContain('needle');
  expect(entry?.excerpt.length).toBeLessThanOrEqual(170);
});

it('leads to places that are all different', () => {
  const urls = entries.map(({ url }) => url);
  expect(urls).toEqual([...new Set(urls)]);
});
