import { operatorOf } from './operator';
import { readPage } from './page';

const page = (html: string) => readPage(html, 'https://acme.test/');
const jsonLd = (...nodes: object[]) => `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`;

describe('operatorOf', () => {
  it.each([
    ['outsider', '<title>Acme Fans</title><h1>The unofficial fan community</h1><footer>© 2025 Example GmbH</footer>'],
    ['outsider', '<h1>Acme</h1><p>Is this your business? Claim this listing.</p>'],
    ['outsider', '<title>Acme</title><p>Willkommen auf der inoffiziellen Seite.</p>'],
    ['outsider', '<h1>Acme</h1><p>We are an independent reseller.</p><footer>© 2025 Example Ltd</footer>'],
    ['outsider', '<h1>Acme</h1><p>Wir sind ein unabhängiger Händler.</p>'],
    ['outsider', '<h1>The Acme fan club</h1>'],
    ['outsider', '<title>Acme (unofficial)</title>'],
    ['company', '<p>Visit our fan page</p><footer>© 2025 Acme Inc.</footer>'],
    ['company', '<footer>© 2025 Acme GmbH</footer>'],
    ['company', '<p>Rated 4.8 in 2,000 independent reviews</p><footer>© 2025 Acme Inc.</footer>'],
    ['company', '<p>Find your independent dealer</p><footer>© 2025 Acme Inc.</footer>'],
    ['company', '<footer><a href="/join">Claim your business</a><p>© 2025 Acme Inc.</p></footer>'],
    ['company', '<p>Exhaust fans for every job site</p><footer>© 2025 Acme Inc.</footer>'],
    ['company', '<p>Meet us in the unofficial capital of rockets.</p><footer>© 2025 Acme Inc.</footer>'],
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

  it('does not classify the site of the company itself as an outsider', () => {
    const dealer = page('<p>We are an independent dealer.</p><footer>© 2025 Acme Inc.</footer>');
    expect(operatorOf(dealer)).toBe('outsider');
    expect(operatorOf(dealer, undefined, (name) => name === 'Acme Inc.')).toBe('company');
  });

  it('uses the legal names of the linked imprint', () => {
    expect(operatorOf(page('<title>Acme</title>'), page('<p>Acme GmbH</p>'))).toBe('company');
  });
});
