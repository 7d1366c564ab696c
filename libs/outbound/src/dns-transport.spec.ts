import { endpointOf } from './dns-transport';

describe('endpointOf', () => {
  it.each([
    ['192.0.2.53', '192.0.2.53', 53],
    ['192.0.2.53:5353', '192.0.2.53', 5_353],
    ['2001:db8::53', '2001:db8::53', 53],
    ['fe80::53%eth0', 'fe80::53%eth0', 53],
    ['[2001:db8::53]', '2001:db8::53', 53],
    ['[2001:db8::53]:5353', '2001:db8::53', 5_353],
  ])('%s', (server, address, port) => {
    expect(endpointOf(server)).toEqual({ address, port });
  });
});
