import * as fc from 'fast-check';
import { countryOfDomain, mailDomainOf, mailDomainsOf } from './mail-domain';

describe('mailDomainOf', () => {
  it.each([
    ['acme.test', 'acme.test'],
    ['ACME.Test.', 'acme.test'],
    ['https://www.acme.test/about?x=1#y', 'acme.test'],
    ['http://user:secret@shop.acme.test:8080/a@b', 'acme.test'],
    ['//acme.test/path', 'acme.test'],
    ['http:/acme.test', 'acme.test'],
    ['https//www.acme.test/x', 'acme.test'],
    ['htp://acme.test', 'acme.test'],
    ['http://https://acme.test', 'acme.test'],
    ['https:\\\\acme.test', 'acme.test'],
    ['<https://acme.test>', 'acme.test'],
    ['acme.test/contact@us', 'acme.test'],
    ['careers.acme.test', 'acme.test'],
    ['www.acme.co.uk', 'acme.co.uk'],
    ['acme.github.io', 'acme.github.io'],
    ['ada@acme.test', 'acme.test'],
    ['mailto:ada@acme.test', 'acme.test'],
    ['Ada Quist <ada@acme.test>', 'acme.test'],
    ['ada@mail.acme.test', 'mail.acme.test'],
    ['https://acme.test@evil.test/', 'evil.test'],
    ['bücher.test', 'xn--bcher-kva.test'],
    ['BÜCHER.test', 'xn--bcher-kva.test'],
    ['https://xn--bcher-kva.test/', 'xn--bcher-kva.test'],
    ['faß.de', 'xn--fa-hia.de'],
    ['例え。test', 'xn--r8jz45g.test'],
  ])('of %s is %s', (input, domain) => expect(mailDomainOf(input)).toBe(domain));

  it.each([
    '',
    ' ',
    'acme',
    'localhost',
    'N.A.',
    'www.acme',
    'http://localhost:3000',
    '192.0.2.1',
    'http://192.0.2.1/',
    '[2001:db8::1]',
    'http://[2001:db8::1]/',
    '2130706433',
    '0x7f.1',
    'co.uk',
    'com',
    'github.io',
    'a_b',
    'acme..test',
    '-acme.test',
    'acme-.test',
    'exa mple.test',
    'ada@',
    '@',
    'https://',
    'acme.test%00.evil',
    `${'a'.repeat(64)}.test`,
    `${'a.'.repeat(200)}test`,
    'x'.repeat(100_000),
  ])('of %j is nothing', (input) => expect(mailDomainOf(input)).toBeNull());

  it('is made of ASCII labels, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.emailAddress(), fc.domain()), (input) => {
        const domain = mailDomainOf(input);
        if (domain !== null) expect(domain).toMatch(/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/);
      }),
    );
  });
});

describe('mailDomainsOf', () => {
  it.each([
    ['cs.university.test', ['university.test', 'cs.university.test']],
    ['www.acme.test', ['acme.test']],
    ['jobs.eu.acme.test', ['acme.test']],
    ['ada@mail.acme.test', ['mail.acme.test', 'acme.test']],
    ['nonsense', []],
  ])('of %s are %j', (input, domains) => expect(mailDomainsOf(input)).toEqual(domains));
});

describe('countryOfDomain', () => {
  it.each([
    ['acme.de', 'DE'],
    ['acme.co.uk', 'GB'],
    ['acme.com', null],
    ['acme.io', null],
    ['acme.eu', null],
    ['acme.test', null],
    ['acme', null],
  ])('of %s is %s', (domain, country) => expect(countryOfDomain(domain)).toBe(country));
});
