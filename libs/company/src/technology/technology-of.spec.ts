import { technologiesOfAsset, technologiesOfHeader, technologyOf, technologyOfGenerator } from './technology-of';

describe('technologies', () => {
  it.each([
    ['Google Analytics 4', 'google_analytics'],
    ['hub spot', 'hubspot'],
    ['SALESFORCE', 'salesforce'],
    ['Next.js', 'nextjs'],
    ['google_tag_manager', 'google_tag_manager'],
    ['Foo Bar', 'foo_bar'],
    ['', undefined],
    ['…', undefined],
  ])('are named: %j', (name, id) => {
    expect(technologyOf(name)).toBe(id);
  });

  it.each([
    ['https://cdn.shopify.com/s/files/1/x.js', ['shopify']],
    ['//js.hs-scripts.com/123.js', ['hubspot']],
    ['https://acme.test/wp-content/themes/a.css', ['wordpress']],
    ['/wp-content/plugins/woocommerce/a.js', ['woocommerce', 'wordpress']],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-1', ['google_tag_manager']],
    ['https://www.googletagmanager.com/gtag/js?id=G-1', ['google_analytics']],
    ['https://widget.intercom.io/widget/x', ['intercom']],
    ['https://notshopify.com/x.js', []],
    ['/main.js', []],
    ['', []],
  ])('are seen in %s', (address, ids) => {
    expect([...new Set(technologiesOfAsset(address))].sort()).toEqual(ids);
  });

  it.each([
    ['server: nginx/1.26.1', ['nginx']],
    ['server: cloudflare', ['cloudflare']],
    ['cf-ray: 8f1-FRA', ['cloudflare']],
    ['x-powered-by: PHP/8.3.1, ASP.NET', ['php', 'aspnet']],
    ['server: Apache-Coyote/1.1', ['tomcat']],
    ['set-cookie: PHPSESSID', ['php']],
    ['set-cookie: wordpress_test_cookie', ['wordpress']],
    ['set-cookie: my_shopify_y', []],
    ['via: 1.1 abc.cloudfront.net (CloudFront)', ['cloudfront']],
    ['link: <https://acme.test/wp-json/>; rel="https://api.w.org/"', ['wordpress']],
    ['server: nginxish', []],
    ['x-about: nginx', []],
    ['cookie: phpsessid', []],
    ['nginx', []],
  ])('are told by the header %s', (line, ids) => {
    expect(technologiesOfHeader(line)).toEqual(ids);
  });

  it('are told by a generator', () => {
    expect(technologyOfGenerator('WordPress 6.5.2')).toBe('wordpress');
    expect(technologyOfGenerator('Acme')).toBeUndefined();
  });
});
