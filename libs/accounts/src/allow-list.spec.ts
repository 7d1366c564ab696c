import { BlockList, isIPv4 } from 'node:net';
import * as fc from 'fast-check';
import { isAllowed, normalizeCidr, networkOf } from './allow-list';

const v4 = fc.ipV4();
const v6 = fc.ipV6().filter((address) => !address.includes('.') && !/^(0{0,4}:){2,5}:?ffff:/i.test(address));
const v4Range = fc.tuple(v4, fc.integer({ min: 0, max: 32 }));
const v6Range = fc.tuple(v6, fc.integer({ min: 0, max: 128 }));

function allowedByNode(address: string, [network, bits]: [string, number]): boolean {
  const family = (ip: string) => (isIPv4(ip) ? 'ipv4' : 'ipv6');
  if (family(address) !== family(network)) return false;
  const list = new BlockList();
  list.addSubnet(network, bits, family(network));
  return list.check(address, family(address));
}

describe('isAllowed', () => {
  it('agrees with BlockList of Node for every address and range, also at the bounds of a range', () => {
    const close = ([network, bits]: [string, number]) =>
      fc.tuple(fc.constant(network), fc.constant([network, bits] as [string, number]));
    const any = fc.tuple(fc.oneof(v4, v6), fc.oneof(v4Range, v6Range));
    fc.assert(
      fc.property(fc.oneof(any, v4Range.chain(close), v6Range.chain(close)), ([address, range]) => {
        expect(isAllowed(address, [range.join('/')])).toBe(allowedByNode(address, range));
      }),
      { numRuns: 2000 },
    );
  });

  it('treats a v4-mapped v6 address or range as the v4 one', () => {
    fc.assert(
      fc.property(v4, v4Range, (address, [network, bits]) => {
        const expected = allowedByNode(address, [network, bits]);
        expect(isAllowed(`::ffff:${address}`, [`${network}/${bits}`])).toBe(expected);
        expect(isAllowed(address, [`::ffff:${network}/${96 + bits}`])).toBe(expected);
      }),
    );
  });

  it.each([
    ['203.0.113.7', ['203.0.113.7'], true],
    ['203.0.113.8', ['203.0.113.7'], false],
    ['203.0.113.127', ['203.0.113.0/25'], true],
    ['203.0.113.128', ['203.0.113.0/25'], false],
    ['2001:db8:ffff::1', ['2001:db8::/32'], true],
    ['2001:db9::1', ['2001:db8::/32'], false],
    ['203.0.113.7', ['::/0'], false],
    ['203.0.113.7', ['::ffff:203.0.113.7/95'], false],
    ['10.0.0.1', ['192.0.2.0/24', '10.0.0.0/8'], true],
    ['anything', [], true],
    ['', ['0.0.0.0/0', '::/0'], false],
    ['localhost', ['0.0.0.0/0', '::/0'], false],
  ])('%s of %j: %s', (address, list, expected) => {
    expect(isAllowed(address, list)).toBe(expected);
  });

  it('gives the same result for a range and its normal form', () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6), fc.oneof(v4Range, v6Range), (address, range) => {
        expect(isAllowed(address, [normalizeCidr(range.join('/'))])).toBe(isAllowed(address, [range.join('/')]));
      }),
    );
  });
});

describe('normalizeCidr', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['203.0.113.7/24', '203.0.113.0/24'],
    ['10.255.255.255/9', '10.128.0.0/9'],
    ['1.2.3.4/0', '0.0.0.0/0'],
    ['2001:DB8:0:0::1', '2001:db8::1/128'],
    ['2001:db8:ffff::/33', '2001:db8:8000::/33'],
    ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
    ['::ffff:10.1.2.3', '10.1.2.3/32'],
    ['::ffff:10.1.2.3/90', '::ffc0:0:0/90'],
    ['::1/0', '::/0'],
  ])('normalises %s to %s', (text, expected) => {
    expect(normalizeCidr(text)).toBe(expected);
  });

  it.each([
    '',
    'acme',
    '10.1',
    '0x7f.0.0.1',
    '010.0.0.1',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '::/129',
    'fe80::1%eth0',
    '10.0.0.256',
  ])('refuses %j', (text) => {
    expect(() => normalizeCidr(text)).toThrow(`not an IP address or CIDR range: ${text}`);
  });
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['nobody', 'nobody'],
  ])('counts %s as %s', (address, network) => expect(networkOf(address)).toBe(network));
});
