import { clientAddress } from './client-address';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8::1', '2001:db8::1'],
  ['', 'unknown'],
  ['unknown', 'unknown'],
  [`${'9'.repeat(10_000)}`, 'unknown'],
  ['192.0.2.1\n{"level":"error"}', 'unknown'],
])('of a request that a proxy forwards for %j is %s', (ip, expected) => {
  expect(clientAddress({ ip })).toBe(expected);
});
