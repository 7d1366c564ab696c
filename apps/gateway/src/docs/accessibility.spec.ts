import { parseDocument } from 'htmlparser2';
import style from './browser/page.css';
import { guidesOf } from './guides';
import { guidePage, referencePage } from './page';

interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

const guides = guidesOf('https://leads.example.com');
const PAGES = [
  ['/docs', referencePage(guides)] as const,
  ...guides.map((guide) => [`/docs/guides/${guide.name}`, guidePage(guides, guide)] as const),
];

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const textOf = (node: Node): string => (node.data ?? '') + (node.children ?? []).map(textOf).join('');

describe.each(PAGES)('the page %s', (path, html) => {
  const nodes = all(parseDocument(html) as unknown as Node).filter(({ attribs }) => attribs);
  const named = (...names: string[]) => nodes.filter(({ name }) => names.includes(name ?? ''));

  it('has a language, a title, one main part and headings that skip no level', () => {
    expect(named('html')[0]?.attribs).toMatchObject({ lang: 'en' });
    expect(textOf(named('title')[0] as Node)).toMatch(/\S/);
    // Swagger UI makes the one of the reference.
    expect(named('main')).toHaveLength(path === '/docs' ? 0 : 1);
    const levels = named('h1', 'h2', 'h3', 'h4').map(({ name }) => Number(name?.[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('has ids and names of regions that are not doubled, and lists of items only', () => {
    const ids = nodes.flatMap(({ attribs }) => attribs?.['id'] ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const regions = nodes.filter(({ name, attribs }) => name === 'nav' || attribs?.['role'] === 'region');
    const labels = regions.map(({ attribs }) => attribs?.['aria-label']);
    expect(labels).toEqual([...new Set(labels)]);
    expect(labels).not.toContain(undefined);
    for (const { children } of named('ul', 'ol'))
      expect(children?.filter(({ type, name }) => type === 'tag' && name !== 'li')).toEqual([]);
  });

  it('has a label for each control, words in each link, and heads of all columns', () => {
    const labels = named('label');
    for (const control of named('input', 'select')) {
      const label = labels.find((one) => all(one).includes(control));
      expect(label && textOf(label)).toMatch(/\w/);
    }
    for (const link of named('a', 'button')) expect(textOf(link)).toMatch(/\w/);
    for (const head of named('th')) expect(head.attribs).toMatchObject({ scope: 'col' });
    expect(named('img', 'iframe', 'form')).toEqual([]);
  });

  it('can be scrolled by the keyboard where something is wider than the page', () => {
    for (const pre of named('pre')) expect(pre.attribs).toMatchObject({ tabindex: '0' });
    const scrolled = nodes.filter(({ attribs }) => attribs?.['class'] === 'scroll');
    expect(scrolled).toHaveLength(named('table').length);
    for (const { attribs } of scrolled) expect(attribs).toMatchObject({ tabindex: '0', 'aria-label': expect.any(String) });
  });
});

describe('the colours', () => {
  const themes = [...style.matchAll(/^:root[^{]{0,20}\{([^}]*)\}/gm)].map(([, rules = '']) =>
    Object.fromEntries([...rules.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value])),
  );
  /** Of WCAG 2.2: 1 to 21. */
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  it.each([
    ['text', 'back'],
    ['muted', 'back'],
    ['link', 'back'],
    ['text', 'code'],
    ['link', 'code'],
    ['block-text', 'block'],
    ['text', 'mark'],
  ])('of %s on %s differ by 4.5 to 1 at least, in both themes', (front, back) => {
    expect(themes).toHaveLength(2);
    for (const theme of themes) expect(contrast(theme[front] ?? '', theme[back] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it('are named only there', () => expect(style.match(/(?<!--[a-z-]+: )#[0-9a-f]{3,6}\b/g)).toBeNull());
});

it('fits 360 pixels: nothing has a width in pixels, and what may be wider scrolls or wraps', () => {
  expect(style).not.toMatch(/(?:^|[\s;{])(?:min-)?width:\s*\d+px/);
  for (const rule of ['.scroll { overflow-x: auto; }', 'overflow-wrap: break-word'])
    expect(style.replace(/\s+/g, ' ')).toContain(rule);
});
