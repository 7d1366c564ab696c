import { typedAddress } from './typed-address';

it.each([
  ['acme.com', 'acme.com', 'acme', false],
  ['Acme-Pumps.co.uk', 'acme-pumps.co.uk', 'acme pumps', false],
  ['Booking.com', 'booking.com', 'booking', false],
  ['www.acme.com', 'acme.com', 'acme', true],
  ['https://www.acme.com/about?x=1', 'acme.com', 'acme', true],
  ['acme.com/', 'acme.com', 'acme', true],
  ['http:/acme.com', 'acme.com', 'acme', true],
  ['https//www.acme.com', 'acme.com', 'acme', true],
  ['htp://acme.com', 'acme.com', 'acme', true],
  ['http:\\\\acme.com', 'acme.com', 'acme', true],
  ['https:acme.com', 'acme.com', 'acme', true],
  ['<https://acme.com>', 'acme.com', 'acme', true],
  ['info@acme.com', 'acme.com', 'acme', true],
  ['mailto:info@acme.com', 'acme.com', 'acme', true],
  ['müller.de', 'xn--mller-kva.de', 'müller', false],
  ['xn--mller-kva.de', 'xn--mller-kva.de', 'müller', false],
  ['пример.рф', 'xn--e1afmkfd.xn--p1ai', 'пример', false],
  // The platforms themselves are companies, too.
  ['github.com', 'github.com', 'github', false],
  ['https://github.com/', 'github.com', 'github', true],
])('%s is the address %s of %s', (text, domain, name, isCertain) => {
  expect(typedAddress(text)).toEqual({ domain, name, isCertain });
});

it.each(['https://www.facebook.com/acme', 'github.com/acme', 'acme.wixsite.com', 'info@gmail.com', 'gmail.com'])(
  '%s is no address of a company',
  (text) => expect(typedAddress(text)).toMatchObject({ domain: null }),
);

it.each(['Acme', 'Acme Ltd.', 'E.ON', 'S.Oliver', 'St.Gobain', 'AC/DC', 'N/A', 'Acme (acme.com)', 'acme.test', '192.0.2.1', ''])(
  '%j is a name',
  (text) => expect(typedAddress(text)).toBeNull(),
);

it('knows the top-level domains of the operator', () => {
  expect(typedAddress('acme.test', ['test'])).toMatchObject({ domain: 'acme.test' });
});
