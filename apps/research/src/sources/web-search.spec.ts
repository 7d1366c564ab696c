import type { CallContext } from '@modernleads/contracts';
import { parseSource } from '@modernleads/search';
import { Logger } from '@nestjs/common';
import type { Identity } from '../dossier';
import { WebSearch } from './web-search';

const context: CallContext = { requestId: 'r', operationId: 'o', accountId: 'a', mode: 'live', deadline: Date.now() + 10_000 };
const identity = { domain: 'acme.test', names: ['Acme "Rockets"'] } as unknown as Identity;
const results = (...urls: string[]) => ({ results: urls.map((url) => ({ url, title: 'Acme' })) });

it('asks the engines for news of the company, and takes pages of others', async () => {
  const asked: string[] = [];
  const search = new WebSearch([parseSource('searxng=https://search.test')], async (_context, url) => {
    asked.push(new URL(url).searchParams.get('q') ?? '');
    return results(
      'https://paper.test/a',
      'https://acme.test/',
      'https://www.acme.test/b',
      'https://facebook.com/acme',
      'javascript:x',
      '',
    );
  });
  expect(await search.pagesAbout(identity, context)).toEqual([{ url: 'https://paper.test/a', kind: 'search' }]);
  expect(asked).toEqual(['"Acme  Rockets " acme.test news']);
});

it('takes four pages of all engines at most, each once; one that fails finds nothing', async () => {
  Logger.overrideLogger(false);
  const pages = ['a', 'b', 'c', 'd', 'e'].map((path) => `https://paper.test/${path}`);
  const engines = [parseSource('brave=key'), parseSource('searxng=https://search.test')];
  const search = new WebSearch(engines, async (_context, url) => {
    if (url.includes('brave')) throw new Error('answered 500');
    return results(...pages, ...pages);
  });
  expect((await search.pagesAbout(identity, context)).map(({ url }) => url)).toEqual(pages.slice(0, 4));
});

it('asks nothing without an engine, or without the name of the company', async () => {
  const fetchJson = jest.fn();
  expect(await new WebSearch([], fetchJson).pagesAbout(identity, context)).toEqual([]);
  const nameless = { ...identity, names: [] };
  expect(await new WebSearch([parseSource('brave=key')], fetchJson).pagesAbout(nameless, context)).toEqual([]);
  expect(fetchJson).not.toHaveBeenCalled();
});
