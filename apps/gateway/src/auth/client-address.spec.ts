import { clientAddress } from './client-address';

const socket = { remoteAddress: '192.0.2.9' } as never;

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8::1'],
  ['', '192.0.2.9'],
  ['unknown', '192.0.2.9'],
  [`${'9'.repeat(10_000)}`, '192.0.2.9'],
  ['192.0.2.1\n{"level":"error"}', '192.0.2.9'],
])('of a request that a proxy forwards for %j is %s', (ip, expected) => {
  expect(clientAddress({ ip, socket })).toBe(expected);
});
