import { halves, numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { identityPageOf, legalNamesOf, namesOf } from './identity';
import { operatorOf } from './operator';
import { readDocument, readPage } from './page';
import { vacancyOf } from './parked';
import { allows, relevantLines } from './robots';

const script = '<script type="application/ld+json">';

const PAGES: Readonly<Record<string, Shape>> = {
  dashes: repeat('-'),
  'dashes in a footer': repeat('-', '<footer>'),
  'dashes after a copyright mark': repeat(' - ', '<footer>© Acme'),
  'dots and spaces after a name': repeat('. ', '<footer>© A'),
  'copyright marks': repeat('© 2024 ', '<footer>'),
  'tags that are not closed': repeat('<div '),
  'opening brackets': repeat('<'),
  'nested elements': repeat('<div>'),
  'nested footers': repeat('<footer>'),
  'nested elements of two kinds': repeat('<p><b>'),
  'nested drawings': repeat('<svg>'),
  'ends of nothing below nested elements': halves('<div>', '</x>'),
  'ends of nothing': repeat('<b></i>'),
  'closed elements': repeat('<b>a</b>'),
  titles: repeat('<title>a</title>'),
  'line ends': repeat('a<br>'),
  comments: repeat('<!-- -->'),
  'comments that are not closed': repeat('<!--'),
  entities: repeat('&amp;'),
  'entities that are none': repeat('&'),
  attributes: numbered((n) => ` a${n}=b`),
  links: numbered((n) => `<a href="/p/${n}">x</a>`),
  'a long link': repeat('../', '<a href="'),
  'white space before JSON-LD': repeat(' ', script, '{}</script>'),
  'white space behind JSON-LD': repeat(' ', `${script}{}`, 'x</script>'),
  'nested JSON-LD': repeat('[', script),
  'ends of comments behind JSON-LD': repeat('*/ ', `${script}{}`),
  'blocks of JSON-LD': repeat(`${script}{"@type":"Organization","name":"a"}</script>`),
  'white space': repeat(' \u200b'),
  'legal forms in a footer': repeat('a GmbH<br>', '<footer>'),
  'phrases of outsiders': repeat('unofficial a ', '<title>'),
  'offers of domains': repeat('domain a.b '),
  'signs of addresses': repeat('a@a'),
  'style sheets': repeat('<style>.a{display:none}</style><p class="a">'),
  'selectors of one rule': repeat('.a,', '<style>', '{display:none}</style>'),
  'brackets of a style sheet': repeat('{', '<style>.a'),
  'spaces of a style': repeat(' ', '<p style="display:', 'none">'),
  classes: repeat('a ', '<p class="'),
  scripts: repeat('<script>"//a.b/c"</script>'),
  'addresses in a script': repeat('//a.b/c ', '<script>'),
  'dots in a script': repeat('//a.', '<script>'),
  images: numbered((n) => `<img src="/${n}.png">`),
  'numbers of employees': repeat(
    '"numberOfEmployees": ',
    `${script}{"@type":"Organization","name":"a","numberOfEmployees":1,"x":[`,
  ),
  'nested headings': repeat('<h1>a'),
  'nested links': repeat('<a href="/a">a'),
};

const ROBOTS: Readonly<Record<string, Shape>> = {
  'agents and rules': halves('user-agent: a\n', 'disallow: /a\n'),
  'agents of ours and rules': halves('user-agent: *\nuser-agent: bot\n', 'disallow: /a\n'),
  'rules with wildcards': repeat('disallow: /*a*a*b\n', 'user-agent: *\n'),
  'one long rule': repeat('*a', 'user-agent: *\ndisallow: /'),
  'empty lines': repeat('\n'),
  colons: repeat(':'),
};

describe('what sites may write', () => {
  it.each(Object.entries(PAGES))('is read in linear time: %s', (_name, shape) => {
    const work = (html: string): void => {
      const page = readPage(html, 'https://acme.test/');
      readDocument(html, 'https://acme.test/');
      vacancyOf(page, 'acme.test');
      identityPageOf(page);
      namesOf(page);
      legalNamesOf(page);
      operatorOf(page, page);
    };
    expect(steepGrowth(shape, work)).toEqual([]);
  });

  it.each(Object.entries(ROBOTS))('is obeyed in linear time: %s', (_name, shape) => {
    const url = `https://acme.test/${'a'.repeat(1_900)}`;
    expect(steepGrowth(shape, (text) => allows(relevantLines(text, 'bot'), url, 'bot'))).toEqual([]);
  });
});
