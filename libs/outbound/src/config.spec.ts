import { EnvError, readEnv } from '@modernleads/platform';
import { isTestnetName, outboundConfig, outboundVariables } from './config';

const read = (source: Record<string, string>) => outboundConfig(readEnv(outboundVariables, source));

describe('the outbound variables', () => {
  it('default to the DNS servers of the system and port 25', () => {
    expect(read({})).toEqual({ dnsServers: [], allowCidrs: [], smtpPort: 25, testnet: undefined });
  });

  it('are all read', () => {
    const config = read({
      DNS_SERVERS: '192.0.2.53, [2001:db8::53]:5353',
      OUTBOUND_ALLOW_CIDRS: '10.0.0.0/8,fd00::/8',
      SMTP_PORT: '2525',
      TESTNET: 'dns=127.0.0.1:15353,smtp=15025,web=15080',
    });
    expect(config).toEqual({
      dnsServers: ['192.0.2.53', '[2001:db8::53]:5353'],
      allowCidrs: ['10.0.0.0/8', 'fd00::/8'],
      smtpPort: 2525,
      testnet: { dns: '127.0.0.1:15353', smtpPort: 15_025, webPort: 15_080 },
    });
  });

  it.each([
    ['DNS_SERVERS', 'dns.test:53', 'must be addresses with ports'],
    ['DNS_SERVERS', '127.0.0.1:0', 'must be addresses with ports'],
    ['DNS_SERVERS', '127.1:53', 'must be addresses with ports'],
    ['OUTBOUND_ALLOW_CIDRS', '10.0.0.1', 'must be networks in CIDR notation'],
    ['SMTP_PORT', '70000', 'must be a port'],
    ['TESTNET', 'dns=127.0.0.1:15353', 'must name dns, smtp and web'],
    ['TESTNET', 'dns=127.0.0.1:15353,smtp=x,web=1', 'must be a port'],
  ])('refuse %s=%s in one line', (name, value, reason) => {
    expect(() => read({ [name]: value })).toThrow(EnvError);
    expect(() => read({ [name]: value })).toThrow(`${name} ${reason}`);
  });

  it('refuse TESTNET in production', () => {
    const TESTNET = 'dns=127.0.0.1:15353,smtp=15025,web=15080';
    expect(() => read({ TESTNET, NODE_ENV: 'production' })).toThrow('TESTNET is not safe in production');
    expect(() => read({ NODE_ENV: 'production' })).not.toThrow();
  });
});

describe('isTestnetName', () => {
  it.each(['normal.test', 'mx1.Normal.TEST', 'normal.test.'])('%s is served by the testnet', (name) => {
    expect(isTestnetName(name)).toBe(true);
  });

  it.each(['test', 'atest', 'example.org', 'normal.test.example.org', 'normal.attest', 'test.example.org'])(
    '%s does not',
    (name) => {
      expect(isTestnetName(name)).toBe(false);
    },
  );
});

describe('proxies', () => {
  it('are read from their addresses', () => {
    const { smtpSocks5, httpProxy, httpsProxy } = read({
      SMTP_SOCKS5: 'socks5://ada:p%40ss@proxy.example.test:9050',
      HTTP_PROXY: 'http://[::1]:3128',
    });
    expect(smtpSocks5).toEqual({ host: 'proxy.example.test', port: 9050, user: 'ada', password: 'p@ss' });
    expect(httpProxy).toEqual({ host: '::1', port: 3128 });
    expect(httpsProxy).toBeUndefined();
  });

  it('are refused without their password in the message', () => {
    expect(() => read({ SMTP_SOCKS5: 'socks4://ada:secret@proxy.example.test' })).toThrow(/^SMTP_SOCKS5 must be a socks5/);
    expect(() => read({ HTTP_PROXY: 'ada:secret@proxy' })).toThrow(
      /^HTTP_PROXY must be a http:\/\/ address with a port, e\.g\. \S+$/,
    );
  });
});
