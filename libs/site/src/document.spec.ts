import { readDocument } from './page';

const read = (html: string) => readDocument(html, 'https://acme.test/news/');
const texts = (html: string) => read(html).blocks.map(({ text }) => text);

describe('readDocument', () => {
  it('reads blocks with their headings, times, links and containers', () => {
    const { blocks, containers } = read(`<main><article><a href="/a"><h2>We <b>raised</b> money</h2></a>
      <p>On <time datetime="2026-11-02">2 November</time></p></article><article><h3>Other</h3></article></main><nav>Menu</nav>`);
    expect(blocks).toMatchObject([
      { text: 'We raised money', heading: 2, link: 'https://acme.test/a', time: '', margin: false },
      { text: 'On 2 November', heading: 0, time: '2026-11-02' },
      { text: 'Other', heading: 3, time: '' },
      { text: 'Menu', margin: true },
    ]);
    const chain = (at: number): number[] => (at === 0 ? [0] : [at, ...chain(containers[at] as number)]);
    const [first, second, third] = blocks.map(({ container }) => chain(container)) as [number[], number[], number[]];
    expect(first.filter((one) => second.includes(one))).toHaveLength(3);
    expect(first.filter((one) => third.includes(one))).toHaveLength(2);
  });

  it('marks what others say', () => {
    const { blocks } = read('<blockquote><p>We grew</p></blockquote><div class="testimonial">We won</div><p>We are here</p>');
    expect(blocks.map(({ quoted }) => quoted)).toEqual([true, true, false]);
  });

  it.each([
    '<p hidden>trap</p>',
    '<p aria-hidden="true">trap</p>',
    '<p style="display: none">trap</p>',
    '<p style="color:#fff">trap</p>',
    '<p style="color: white; background: #FFFFFF">trap</p>',
    '<p style="color: rgb(255, 255, 255)">trap</p>',
    '<p style="font-size:0">trap</p>',
    '<p style="opacity: 0">trap</p>',
    '<p style="position:absolute; left:-9999px">trap</p>',
    '<p style="height:0; overflow:hidden">trap</p>',
    '<p class="sr-only">trap</p>',
    '<style>.a, p.trap { color: red; display: none }</style><p class="b trap">trap</p>',
    '<style>#x{visibility:hidden}</style><p id="x">trap</p>',
    '<style>.w{color:#fff;background:#fff}</style><p class="w">trap</p>',
    '<dialog>trap</dialog>',
    '<!-- trap --><img alt="trap"><template>trap</template><script>trap</script><noscript>trap</noscript>',
    '<svg><title>trap</title></svg>',
    '<input value="trap"><select><option>trap</option></select>',
    '<script type="application/ld+json">{"name":"trap"}</script>',
  ])('leaves out what nobody sees: %s', (html) => {
    const { blocks, text, title } = read(`<head><title>Acme</title></head><p>seen</p>${html}<p>also</p>`);
    expect(blocks.map((block) => block.text)).toEqual(['seen', 'also']);
    expect(text).toBe('seen\nalso');
    expect(title).toBe('Acme');
  });

  it.each([
    '<div style="background:#123"><p style="color:#fff">seen</p></div>',
    '<style>@media print { .a { display: none } }</style><p class="a">seen</p>',
    '<p class="hidden md:block">seen</p>',
    '<p style="opacity:0.5; font-size: 0.9em">seen</p>',
    '<p style="max-height: 0.5em; width: 05px">seen</p>',
    '<dialog open>seen</dialog>',
    '<p>se\u200ben</p>',
  ])('keeps what a reader sees: %s', (html) => {
    expect(texts(html)).toEqual(['seen']);
  });

  it('reads links with their texts, feeds, the time of publication and JSON-LD', () => {
    const document = read(`<head><meta property="article:published_time" content="2026-11-02T08:00:00Z">
      <link rel="alternate" type="application/rss+xml" href="/feed.xml"><script type="application/ld+json">{"a":[1]}</script></head>
      <a href="/a"><img alt="x"></a><a href="/a">First <b>one</b></a><a href="/a">again</a><a href="/b"><h2>Two</h2><p>lines</p></a>`);
    expect(document).toMatchObject({
      published: '2026-11-02T08:00:00Z',
      feeds: ['https://acme.test/feed.xml'],
      jsonLd: [{ a: [1] }],
      anchors: [
        { url: 'https://acme.test/a', text: 'First one' },
        { url: 'https://acme.test/b', text: 'Two lines' },
      ],
    });
  });
});
