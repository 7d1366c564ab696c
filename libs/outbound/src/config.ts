import type { EnvOf, Variable } from '@modernleads/platform';
import ipaddr from 'ipaddr.js';
import type { Proxy } from './dial';

/** Where names under `.test` are served in development: a DNS server, and the ports of its mail and web hosts. */
export interface Testnet {
  /** `address:port` */
  readonly dns: string;
  readonly smtpPort: number;
  readonly webPort: number;
}

export interface OutboundConfig {
  /** `address:port` of the DNS servers for every name; empty: those of the system. */
  readonly dnsServers: readonly string[];
  /** Answers for the names under `.test`, unless `dnsServers` does. */
  readonly testnet?: Testnet;
  /** Networks that may be connected to although they are not public. */
  readonly allowCidrs: readonly string[];
  /** The port of every mail host outside of the testnet. */
  readonly smtpPort: number;
  /** SOCKS5 proxy for SMTP connections; not used for the testnet. */
  readonly smtpSocks5?: Proxy;
  /** HTTP proxies by URL scheme; not used for the testnet. */
  readonly httpProxy?: Proxy;
  readonly httpsProxy?: Proxy;
}

const smtpPort: Variable<number> = { parse: parsePort, fallback: 25, example: '25' };
const testnet: Variable<Testnet | null> = {
  parse: parseTestnet,
  fallback: null,
  example: 'dns=127.0.0.1:15353,smtp=15025,web=15080',
  unsafeInProduction: (value) => value !== null,
};

const proxyVariable = (scheme: 'http' | 'socks5'): Variable<Proxy | null> => ({
  parse: (text) => parseProxy(text, scheme),
  fallback: null,
  example: `${scheme}://user:password@proxy.example.test:1080`,
});

/** The variables of an {@link OutboundConfig}, for the `env.ts` of an app that connects to other hosts. */
export const outboundVariables = {
  DNS_SERVERS: listOf('127.0.0.1:5353', parseServer),
  OUTBOUND_ALLOW_CIDRS: listOf('10.0.0.0/8', parseCidr),
  SMTP_PORT: smtpPort,
  SMTP_SOCKS5: proxyVariable('socks5'),
  HTTP_PROXY: proxyVariable('http'),
  HTTPS_PROXY: proxyVariable('http'),
  TESTNET: testnet,
};

/** The configuration that `readEnv` made of {@link outboundVariables}. */
export function outboundConfig(env: EnvOf<typeof outboundVariables>): OutboundConfig {
  return {
    dnsServers: env.DNS_SERVERS,
    allowCidrs: env.OUTBOUND_ALLOW_CIDRS,
    smtpPort: env.SMTP_PORT,
    testnet: env.TESTNET ?? undefined,
    smtpSocks5: env.SMTP_SOCKS5 ?? undefined,
    httpProxy: env.HTTP_PROXY ?? undefined,
    httpsProxy: env.HTTPS_PROXY ?? undefined,
  };
}

/** True for names under `.test`, which RFC 6761 §6.2 keeps out of the public DNS. */
export function isTestnetName(name: string): boolean {
  return /\.test\.?$/i.test(name);
}

/** Reads `dns=127.0.0.1:15353,smtp=15025,web=15080`. @throws Error with the rest of the sentence "TESTNET …". */
export function parseTestnet(text: string): Testnet {
  const parts = new Map(text.split(',').map((part) => part.trim().split('=', 2) as [string, string]));
  const [dns, smtp, web] = ['dns', 'smtp', 'web'].map((name) => parts.get(name));
  if (parts.size !== 3 || !dns || !smtp || !web) throw new Error('must name dns, smtp and web');
  return { dns: parseServer(dns), smtpPort: parsePort(smtp), webPort: parsePort(web) };
}

/** The message does not repeat the text, which may contain a password. @throws Error with the rest of the sentence "SMTP_SOCKS5 …". */
function parseProxy(text: string, scheme: 'http' | 'socks5'): Proxy {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const port = Number(url?.port || (scheme === 'http' ? 80 : 1080));
  if (url?.protocol !== `${scheme}:` || !url.hostname) throw new Error(`must be a ${scheme}:// address with a port`);
  const login = url.username ? { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) } : {};
  return { host: url.hostname.replace(/^\[|\]$/g, ''), port, ...login };
}

function listOf(example: string, parse: (element: string) => string): Variable<readonly string[]> {
  return { parse: (text) => text.split(',').map((element) => parse(element.trim())), fallback: [], example };
}

function parseServer(text: string): string {
  const [, v6, v4, port] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(text) ?? [];
  const valid = v6 ? ipaddr.IPv6.isValid(v6) : v4 && ipaddr.IPv4.isValidFourPartDecimal(v4);
  if (!valid || (port && !isPort(port))) throw new Error('must be addresses with ports: 127.0.0.1:53 or [::1]:53');
  return text;
}

function parseCidr(text: string): string {
  if (!ipaddr.isValidCIDR(text)) throw new Error('must be networks in CIDR notation');
  return text;
}

function parsePort(text: string): number {
  if (!isPort(text)) throw new Error('must be a port from 1 to 65535');
  return Number(text);
}

function isPort(text: string): boolean {
  return /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;
}
