import { halves, numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import fc from 'fast-check';
import { FRONT, identityOf, NOW, pageOf } from '../../test/pages';
import { checkDossier, composeDossier, extractSignals, planArticles, planSources } from './index';

const BUYER = { company: null, offer: null, keywords: ['a'], functions: [] };
const FIT = { fit_score: null, fit_label: null, reason: null };

function research(html: string): void {
  const pages = [FRONT, pageOf(html, { kind: 'news', url: 'https://acme.test/news' }), pageOf(html)];
  const identity = identityOf(pages);
  planSources(identity, pages[1] as (typeof pages)[1]);
  planArticles(identity, pages, NOW);
  const facts = { identity, contact: {}, buyer: BUYER, now: NOW };
  const signals = extractSignals(identity, pages, NOW);
  checkDossier(composeDossier({ ...facts, signals, fit: FIT, pages }), pages, facts);
}

const SHAPES: Readonly<Record<string, Shape>> = {
  'events in one block': repeat('Acme raises $12 million in Series A. ', '<h1>A</h1><p>'),
  'events in blocks': repeat('<p>Acme raises $12 million in Series A.</p>', '<h1>A</h1>'),
  'one long sentence': repeat('Acme raises $12 million and ', '<p>'),
  'dates in blocks': repeat('<p>2 November 2026</p>', '<h1>A</h1>'),
  'nested dates': repeat('<div><p>2 November 2026</p>', '<h1>A</h1>'),
  'cards with dates': numbered(
    (n) => `<li><a href="/news/${n}">Acme opens office ${n}</a><time datetime="2026-11-02"></time></li>`,
    '<ul>',
  ),
  'headings of a list': repeat('<h2>A</h2><p>2 November 2026</p>'),
  'digits and dots': repeat('1.', '<p>'),
  'capital words': repeat('Acme Aa ', '<p>'),
  'quotation marks': repeat('“', '<p>Acme raises '),
  brackets: repeat('(', '<p>Acme raises '),
  'nested JSON-LD': halves('<script type="application/ld+json">{"@graph":[', '{"datePublished":"2026-11-02"},'),
};

describe('what pages may write', () => {
  it.each(Object.entries(SHAPES))('is researched in linear time: %s', (_name, shape) => {
    expect(
      steepGrowth(
        shape,
        research,
        [16, 32, 64, 128, 256].map((size) => size * 1_024),
      ),
    ).toEqual([]);
  });

  it('never makes it throw', () => {
    const words = fc.constantFrom(
      'Acme',
      ' raises ',
      '$12 million',
      'Series A',
      '2026-11-02',
      '<h1>',
      '<p>',
      '</p>',
      '<time datetime="',
      '">',
      '「',
      '“',
      '(',
      ' 2 de ',
      'ſ',
      '\u0000',
      '\ud800',
      '👩‍💻',
      '調達',
      '. ',
      ': ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 }), (pieces) => {
        research(pieces.join(''));
      }),
      { numRuns: 300 },
    );
  });
});
