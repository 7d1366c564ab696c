import { SOURCES } from './guides';
import { blocksOf, renderGuide } from './render-guide';

const GUIDE = `# Guide

What it is \`for\`.

## Send & wait

Text with **marks** and [a link](errors.md#retry), [another](/docs#errors), [a third](https://a.test/x.md) and [a fourth](#send-wait).

- One \`two\`

| Three |
| ----- |

\`\`\`sh one
curl "$A" <b>
\`\`\`
`;

it('gives title, summary and the words of each section without marks and code', () => {
  const { title, summary, sections } = renderGuide(GUIDE);
  expect([title, summary]).toEqual(['Guide', 'What it is for.']);
  expect(sections).toEqual([
    { id: '', title: '', text: 'What it is for.' },
    { id: 'send-wait', title: 'Send & wait', text: 'Text with marks and a link, another, a third and a fourth. One two Three' },
  ]);
  expect(sections[1]?.text).not.toContain('curl');
});

it('gives each section an id, and links that lead from the guide to where they belong', () => {
  const { html } = renderGuide(GUIDE);
  expect(html).toContain('<h2 id="send-wait">Send &amp; wait</h2>');
  const targets = [...html.matchAll(/href="([^"]+)"/g)].map(([, target]) => target);
  expect(targets).toEqual(['errors#retry', '../../docs#errors', 'https://a.test/x.md', '#send-wait']);
});

it('captions a sample, and shows its code as it is', () => {
  const { html } = renderGuide(GUIDE);
  expect(html).toContain('data-language="sh"><p class="caption">curl</p>');
  expect(html).toContain('curl &quot;$A&quot; &lt;b&gt;');
  expect(blocksOf(GUIDE)).toEqual([{ language: 'sh', sample: 'one', code: 'curl "$A" <b>' }]);
});

it.each([
  ['a guide without a title', 'Text.', 'begins with'],
  ['two sections of one name', '# A\n\nB.\n\n## Same\n\n## Same!\n', 'two sections "same"'],
])('refuses %s', (_name, markdown, message) => expect(() => renderGuide(markdown)).toThrow(message));

it('renders the guides, whose links to each other and within themselves all lead somewhere', () => {
  const guides = Object.entries(SOURCES).map(([name, source]) => ({ name, ...renderGuide(source) }));
  const places = new Set(guides.flatMap(({ name, sections }) => sections.map(({ id }) => (id ? `${name}#${id}` : name))));
  for (const { name, html } of guides)
    for (const [, target = ''] of html.matchAll(/href="([^"]+)"/g)) {
      if (target.startsWith('../../docs')) continue;
      expect(places).toContain(target.startsWith('#') ? name + target : target);
    }
});
