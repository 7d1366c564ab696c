import guide from './guide.md';
import { renderGuide } from './render-guide';

it('gives each section an id and a link', () => {
  const { contents, sections } = renderGuide('# Guide\n\n## Send `JSON` {#send}\n\nText.');
  expect(contents).toBe('<li><a href="#send">Send <code>JSON</code></a></li>');
  expect(sections).toContain('<h2 id="send">Send <code>JSON</code></h2>');
  expect(sections).toContain('<p>Text.</p>');
});

it('refuses a section without an id', () => {
  expect(() => renderGuide('## Nowhere')).toThrow('"Nowhere"');
});

it('renders the guide, whose links within the page all lead somewhere', () => {
  const { sections } = renderGuide(guide);
  const ids = new Set([...sections.matchAll(/id="([a-z-]+)"/g)].map(([, id]) => id));
  const targets = [...sections.matchAll(/href="#([a-z-]+)"/g)].map(([, target]) => target);
  expect(targets).toEqual(expect.arrayContaining(['sandbox', 'reference', 'errors']));
  for (const target of targets) expect([...ids, 'reference', 'errors']).toContain(target);
});
