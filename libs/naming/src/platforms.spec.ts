import fc from 'fast-check';
import { isMailbox, isPlatform, siteOf } from './platforms';

describe('siteOf', () => {
  it.each([
    'facebook.com/acmepumps',
    'https://www.facebook.com/acmepumps/',
    'm.facebook.com/acmepumps',
    'de-de.facebook.com',
    'facebook.com',
    'https://www.linkedin.com/company/acme',
    'linkedin.com/in/ada',
    'instagram.com/acme',
    'https://x.com/acme',
    'twitter.com/acme',
    'youtube.com/@acme',
    'pinterest.de/acme',
    'pinterest.co.uk/acme',
    'github.com/acme',
    'gitlab.com/acme/site',
    'acme.github.io',
    'acme.wixsite.com/home',
    'acme.wordpress.com',
    'acme.blogspot.com',
    'acme.blogspot.de',
    'acme.myshopify.com',
    'acme.webflow.io',
    'acme.netlify.app',
    'acme.squarespace.com',
    'acme.jimdosite.com',
    'acme.carrd.co',
    'acme.notion.site',
    'acme.business.site',
    'https://sites.google.com/view/acme',
    'https://www.google.com/maps/place/acme',
    'linktr.ee/acme',
    'bento.me/acme',
    'bit.ly/acme',
    'https://www.yelp.com/biz/acme',
    'yelp.fr/biz/acme',
    'https://www.crunchbase.com/organization/acme',
    'https://www.northdata.de/Acme+GmbH',
    'amazon.de/stores/acme',
    'acme.en.alibaba.com',
    'etsy.com/shop/acme',
    't.me/acme',
    'medium.com/@acme',
    'acme.substack.com',
    'acme.canva.site',
    'acme.odoo.com',
    'acme.bitrix24.site',
    'acme.sahibinden.com',
    'https://www.trendyol.com/magaza/acme',
    'www.olx.pl/oferty/uzytkownik/acme',
    'gmail.com',
    'ada@gmail.com',
    'ada@yahoo.co.uk',
    'hotmail.fr',
  ])('%s is a page or a mailbox of somebody on a platform', (text) => expect(siteOf(text)).toMatchObject({ kind: 'platform' }));

  it.each([
    ['acme.test', ['acme.test']],
    ['https://www.acme.test/facebook.com', ['acme.test']],
    ['facebook.acme.test', ['acme.test', 'facebook.acme.test']],
    ['notfacebook.com', ['notfacebook.com']],
    ['facebook.com.acme.test', ['acme.test', 'facebook.com.acme.test']],
    ['acme.uk.com', ['acme.uk.com']],
    ['acme.co.com', ['acme.co.com']],
    // The domain of the platform's own people.
    ['amazon.com', ['amazon.com']],
    ['https://www.amazon.com/', ['amazon.com']],
    ['https://www.apple.com/de/', ['apple.com']],
    ['google.com', ['google.com']],
    ['ada@amazon.com', ['amazon.com']],
  ])('%s is of a company', (text, domains) => expect(siteOf(text)).toEqual({ kind: 'company', domains }));

  it.each(['', 'N/A', 'Inc.', 'acme', '192.0.2.1', 'co.uk', 'a b.test'])('%j is no domain', (text) =>
    expect(siteOf(text)).toEqual({ kind: 'none' }),
  );

  it('never fails', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.emailAddress()), (text) => void siteOf(text)));
  });
});

it('a page is on a platform wherever on it', () => {
  const platforms = fc.constantFrom('facebook.com', 'github.com', 'linktr.ee', 'wixsite.com', 'yelp.com', 'medium.com');
  fc.assert(fc.property(platforms, fc.webPath(), (host, path) => expect(isPlatform(`https://www.${host}${path}`)).toBe(true)));
});

it.each([
  ['gmail.com', true],
  ['outlook.de', true],
  ['acme.test', false],
  ['facebook.com', false],
])('%s is a mail provider: %s', (domain, expected) => expect(isMailbox(domain)).toBe(expected));
