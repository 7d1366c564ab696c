import { operatorOf } from './operator';
import { readPage } from './page';

const page = (html: string) => readPage(html, 'https://acme.test/');
const jsonLd = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;

describe('operatorOf', () => {
  it.each([
    ['outsider', '<title>Acme Fans</title><h1>The unofficial fan community</h1><footer>© 2025 Example GmbH</footer>'],
    ['outsider', '<h1>Acme</h1><p>Is this your business? Claim this listing.</p>'],
    ['outsider', '<title>Acme</title><p>Willkommen auf der inoffiziellen Seite.</p>'],
    ['company', '<footer>© 2025 Acme GmbH</footer>'],
    ['company', '<footer>VAT GB123456789</footer>'],
    ['company', jsonLd({ '@type': 'Corporation', name: 'Acme' })],
    ['company', '<a href="https://www.linkedin.com/company/acme">LinkedIn</a><p>My blog</p>'],
    ['company', jsonLd({ '@type': 'Organization', name: 'Acme' }, { '@type': 'Person', name: 'Mara Velden' })],
    ['person', jsonLd({ '@type': 'Person', name: 'Mara Velden' })],
    ['person', jsonLd({ '@type': ['Person', 'Organization'], name: 'Mara Velden' })],
    ['person', jsonLd({ '@type': 'WebSite', name: 'Velden', sameAs: 'https://www.linkedin.com/in/velden' })],
    ['person', '<meta property="og:type" content="profile">'],
    ['person', '<h1>Hi, I’m a photographer</h1>'],
    ['person', '<title>Mara Velden | Portfolio</title>'],
    ['person', '<h2>Über mich</h2>'],
    [
      'unknown',
      jsonLd({ '@type': 'WebSite', name: 'Acme' }, { '@type': 'Article', author: { '@type': 'Person', name: 'Mara' } }),
    ],
    ['unknown', '<title>Acme</title><p>Our portfolio of rockets</p><footer>© 2025 Acme</footer>'],
  ])('%s: %s', (operator, html) => {
    expect(operatorOf(page(html))).toBe(operator);
  });

  it('believes the page behind the legal link', () => {
    expect(operatorOf(page('<title>Acme</title>'), page('<p>Acme GmbH</p>'))).toBe('company');
  });
});
