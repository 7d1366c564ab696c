import { AddressRules, isLoopback } from './address-rules';

const inward = [
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '192.0.0.8',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  '::ffff:168.63.129.16',
  '100.100.100.200',
  '192.88.99.1',
  '198.51.100.1',
  '203.0.113.1',
  '::',
  '::1',
  '::2',
  '::127.0.0.1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:10.0.0.1',
  '::ffff:0:127.0.0.1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  '2001:db8::1',
  '2001:2::1',
  '2001:20::1',
  '3fff::1',
  '100::1',
  '5f00::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fe80::1%lo',
  'fec0::1',
  'ff02::1',
  '4000::1',
];

describe('AddressRules', () => {
  it.each(inward)('refuses %s', (address) => {
    expect(new AddressRules().isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '::ffff:8.8.8.8', '2001:4860:4860::8888', '2a00:1450::1'])('permits %s', (address) => {
    expect(new AddressRules().isPublic(address)).toBe(true);
  });

  it.each(['', 'localhost', 'mx.normal.test', '8.8.8.8/8', '::ffff:8.8.8.8.'])('refuses %j, which is not an address', (text) => {
    expect(new AddressRules(['0.0.0.0/0', '::/0']).isPublic(text)).toBe(false);
  });

  it('permits the networks that the operator allows, and no neighbours of them', () => {
    const rules = new AddressRules(['127.0.0.0/8', 'fd00::/8']);
    expect(['127.0.0.1', '::ffff:127.0.0.9', 'fd12::1'].map((address) => rules.isPublic(address))).toEqual([true, true, true]);
    expect(['10.0.0.1', '::1', 'fe80::1'].map((address) => rules.isPublic(address))).toEqual([false, false, false]);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.9', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['169.254.169.254', false],
    ['8.8.8.8', false],
    ['', false],
  ])('%s: %s', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});
