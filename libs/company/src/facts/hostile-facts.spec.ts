import { readPage } from '@modernleads/site';
import { numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { factsOf } from './facts-of';

const SHAPES: Readonly<Record<string, Shape>> = {
  words: repeat('software bank '),
  'words of several': repeat('we are a leading provider of '),
  'one word': repeat('a'),
  'parts of words': repeat('maschinenbau'),
  'East Asian words': repeat('製造業ソフト'),
  'East Asian signs': repeat('業'),
  lines: repeat('We are a bank.<br>'),
  numbers: repeat('120 '),
  'grouped numbers': repeat('1.000'),
  'numbers of employees': repeat('team of 120 people. '),
  'phone numbers': repeat('+49 30 ', '<footer>'),
  digits: repeat('0', '<footer>+'),
  addresses: repeat('Berlin, ', '<footer>1 '),
  'lines of a footer': repeat('10115 Berlin<br>', '<footer>'),
  commas: repeat(', '),
  scripts: numbered((n) => `<script src="//cdn${n}.shopify.com/wp-content/"></script>`),
  'a long address': repeat('a.', '<script src="//', '"></script>'),
  headings: repeat('<h1>Bank</h1>'),
  titles: repeat('Bank | ', '<title>'),
  'white space': repeat(' \n'),
};

describe('what sites may write about a company', () => {
  it.each(Object.entries(SHAPES))('is read in linear time: %s', (_name, shape) => {
    const work = (html: string): void => {
      factsOf(['/', '/imprint', '/about'].map((path) => readPage(html, `https://acme.test${path}`)));
    };
    expect(steepGrowth(shape, work)).toEqual([]);
  });
});
