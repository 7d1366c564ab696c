import { readPage } from './page';

describe('what a page loads', () => {
  it('is noted as written, each address once', () => {
    const page = readPage(
      `<meta name="generator" content="WordPress 6.5"><link rel="stylesheet" href="/a.css"><link rel="canonical" href="/me">
       <script src="https://cdn.test/x.js"></script><script src="https://cdn.test/x.js"></script>
       <script>var s = "//widget.test/w/1"; </script><img src="data:image/png;base64,x"><iframe src="//frame.test"></iframe>`,
      'https://acme.test/',
    );
    expect(page.assets).toEqual(['/a.css', 'https://cdn.test/x.js', '//widget.test/w/1', '//frame.test']);
    expect(page.generator).toBe('WordPress 6.5');
  });

  it('stands beside its headings, and what JSON-LD says of the size and industry', () => {
    const page = readPage(
      `<h1>We make <b>pumps</b></h1><h3>no</h3><h2>Since 1950</h2>
       <script type="application/ld+json">{"@type":"Organization","name":"Acme","vatID":"DE123456789","naics":"333914",
       "numberOfEmployees": {"@type":"QuantitativeValue",  "value": 120}}</script>`,
      'https://acme.test/',
    );
    expect(page.headings).toEqual(['We make pumps', 'Since 1950']);
    expect(page.organizations[0]).toMatchObject({
      employees: 120,
      employeesText: '"numberOfEmployees": {"@type":"QuantitativeValue", "value": 120}',
      industries: ['333914'],
      vatId: 'DE123456789',
    });
  });
});
