import { pageOf } from '../../../test/pages';

const published = (html: string) => pageOf(html).publishedAt;
const blocks = (html: string) => (pageOf(html).blocks ?? []).map(({ text, publishedAt }) => `${text} ${publishedAt}`);

describe('the publication of a page', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2026-11-02T08:00:00Z","dateModified":"2026-11-20"}]}</script><h1>A</h1>',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2026-11-02T08:00:00Z"><meta property="article:modified_time" content="2026-11-20T08:00:00Z"><h1>A</h1>',
    ],
    ['time', '<h1>A</h1><time datetime="2026-11-02">recently</time><p>Text</p>'],
    ['a date below the headline', '<h1>A</h1><p>Published on 2 November 2026 by Ada Doe</p><p>Text</p>'],
    ['a date above the headline', '<div><span>2 November 2026</span></div><h1>A</h1><p>Text</p>'],
    ['a day with the name of its month', '<div><div>2-Nov-2026</div><h1>A</h1></div><p>Text</p>'],
    ['the one of two dates that is no change', '<h1>A</h1><div>2 November 2026 (Updated 20 November 2026)</div><p>Text</p>'],
    [
      'beside the name of an author',
      '<h1>A</h1><div><a href="/author/ada">Ada Doe</a><div>2 November 2026</div></div><p>Text</p>',
    ],
    [
      'a note about what it was first',
      '<h1>A</h1><p>20 November 2026</p><p>Text</p><p><em>Originally published on 2 November 2026.</em></p>',
    ],
    ['the older one of a line and a dateline', '<h1>A</h1><p>20 November 2026</p><p>BERLIN, 2 November 2026 – Acme opens.</p>'],
    [
      'below a headline of any level',
      '<h2>A</h2><time datetime="2026-11-20"></time><p>BERLIN, 2 November 2026 – Acme opens.</p><title>A</title>',
    ],
    ['a dateline', '<h1>A</h1><p>BERLIN, 2 November 2026 – Acme opens an office in Lisbon and says why.</p>'],
  ])('is read from %s', (_name, html) => {
    expect(published(html)).toBe('2026-11-02');
  });

  it('is the older one where the markup is newer than what the reader is told', () => {
    const head = '<meta property="article:published_time" content="2026-11-28T08:00:00Z">';
    expect(published(`${head}<h1>A</h1><time datetime="2024-11-02">2 November 2024</time>`)).toBe('2024-11-02');
  });

  it.each([
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2026-11-02"}</script><h1>A</h1>',
    '<h1>A</h1><p>Updated on 2 November 2026</p>',
    '<h1>A</h1><p>Last modified: 2 November 2026</p>',
    '<h1>A</h1><dl><dt>Last modified</dt><dd>2 November 2026</dd></dl>',
    '<h1>A</h1><p>On 2 November 2026 we opened our new office in the very heart of Lisbon.</p>',
    '<h1>A</h1><p>Text</p><h2>More</h2><div><time datetime="2026-11-02"></time><a href="/b">Another story of ours</a></div>',
    '<h1>A</h1><p>Text</p><ul><li><small>2 November 2026</small><h3><a href="/b">Another story of ours</a></h3></li></ul>',
    '<h1>A</h1><p>Text</p><footer>2 November 2026</footer>',
  ])('is not read from %s', (html) => {
    expect(published(html)).toBeNull();
  });

  it('is that of its card for each item of a list', () => {
    const card = (title: string, date: string) =>
      `<article><h2>${title}</h2><time datetime="${date}">${date}</time><p>About ${title}</p></article>`;
    expect(blocks(`<h1>News</h1>${card('A', '2026-11-02')}${card('B', '2024-01-05')}<article><h2>C</h2></article>`)).toEqual([
      'News null',
      'A 2026-11-02',
      '2026-11-02 2026-11-02',
      'About A 2026-11-02',
      'B 2024-01-05',
      '2024-01-05 2024-01-05',
      'About B 2024-01-05',
      'C null',
    ]);
  });

  it('is that below each heading of a list without containers', () => {
    const items = ['A', 'B', 'C'].map((title, at) => `<h2>${title}</h2><p>2026-11-0${at + 1}</p><p>About ${title}</p>`);
    expect(blocks(`<h1>News</h1><p>All of it.</p>${items.join('')}`).filter((block) => block.startsWith('About'))).toEqual([
      'About A 2026-11-01',
      'About B 2026-11-02',
      'About C 2026-11-03',
    ]);
  });

  it('is not that of the item above for one without a date', () => {
    const html =
      '<h1>News</h1><h2><a href="/a">First story of the year</a></h2><p>2026-11-02</p><h2><a href="/b">Second story of the year</a></h2><p>2026-11-01</p><p><a href="/c">A third story of the year</a></p>';
    expect(blocks(html).at(-1)).toBe('A third story of the year null');
  });

  const node = (day: string, more = '') => `{"@type":"BlogPosting","headline":"A ${day}","datePublished":"${day}"${more}}`;
  const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it('is not that of an article that a list or another page is about', () => {
    const list = script(`{"@type":"Blog","blogPost":[${node('2026-11-02')},${node('2024-01-05')}]}`);
    expect(published(`${list}<h1>Blog</h1><p>Acme opens an office.</p>`)).toBeNull();
    expect(published(`${list}<h1>A 2024-01-05</h1><p>Acme opens an office.</p>`)).toBe('2024-01-05');
    expect(published(`${script(node('2026-11-02', ',"url":"/news/other"'))}<h1>A</h1>`)).toBeNull();
    expect(published(`${script(node('2026-11-02', ',"mainEntityOfPage":{"@id":"https://acme.test/news/a/"}'))}<h1>A</h1>`)).toBe(
      '2026-11-02',
    );
  });

  it('is not told of a page that is no article, whenever it was made', () => {
    const html = `${script('{"@type":"WebPage","datePublished":"2026-11-02"}')}<meta property="article:published_time" content="2026-11-02"><h1>About</h1><p>Acme opens an office.</p>`;
    for (const kind of ['front', 'about', 'careers', 'customers'] as const)
      expect(pageOf(html, { kind }).blocks?.map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
  });

  it('of the first of a list is not that of the others', () => {
    const html = '<h1>News</h1><p>2 November 2026</p><h2>First story</h2><p>Text</p><h2>Second story</h2><p>Text</p>';
    const all = pageOf(html, { kind: 'news' }).blocks ?? [];
    expect(all.slice(-2).map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
  });
});
