import type { MxRecord } from 'node:dns';
import type { Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import ipaddr from 'ipaddr.js';
import { AddressRules, isLoopback } from './address-rules';
import { allowance } from './allowance';
import { isTestnetName, type OutboundConfig } from './config';
import { dial, dialThroughHttp, dialThroughSocks, type Proxy } from './dial';
import { DnsClient } from './dns-client';
import { OutboundError } from './errors';
import { HttpGuard, type HttpRequest, type HttpResponse, parseUrl } from './http-guard';
import { SmtpConnection, type SmtpTimeouts } from './smtp-connection';

export type { MxRecord };

/** Addresses of one host that are tried at most. */
const MAX_ADDRESSES = 4;
/** Milliseconds to connect to one address of a web host. */
const HTTP_CONNECT_MS = 5_000;
/** DNS queries of pooled HTTP connections have no caller: this limit applies to them, and the request has its own deadline. */
const HTTP_LOOKUP_MS = 10_000;

/** The route to a name: its DNS servers, permitted addresses, ports and proxies. */
interface Route {
  readonly dns: DnsClient;
  readonly permits: (address: string) => boolean;
  readonly smtpPort: number;
  /** If set, its web servers use plain HTTP at this port for any URL. */
  readonly webPort?: number;
  readonly socks?: Proxy;
}

/** The only access to DNS, SMTP and HTTP. Every method takes the call's context, throws for a test key and ends at the call's deadline. */
export class Outbound {
  private readonly internet: Route;
  private readonly testnet?: Route;
  private readonly web = new HttpGuard((hostname, port, secure) => this.connectHttp(hostname, port, secure));

  constructor(private readonly config: OutboundConfig) {
    const { dnsServers, testnet, allowCidrs, smtpPort, smtpSocks5 } = config;
    const rules = new AddressRules(allowCidrs);
    const permits = (address: string): boolean => rules.isPublic(address);
    this.internet = { dns: new DnsClient(dnsServers), permits, smtpPort, socks: smtpSocks5 };
    if (testnet && dnsServers.length === 0) {
      const { dns, smtpPort: port, webPort } = testnet;
      this.testnet = { dns: new DnsClient([dns]), permits: isLoopback, smtpPort: port, webPort };
    }
  }

  /**
   * The MX records of a domain, in no order; at least one.
   * @throws OutboundError `nxdomain`, `no_data`, `servfail`, `dns_timeout`, `test_mode`.
   */
  resolveMx(context: CallContext, domain: string): Promise<MxRecord[]> {
    return this.routeTo(domain).dns.mx(context, domain);
  }

  /**
   * The names of an address by reverse DNS; at least one.
   * @throws OutboundError as `resolveMx` does.
   */
  resolvePtr(context: CallContext, address: string): Promise<string[]> {
    return this.internet.dns.ptr(context, address);
  }

  /**
   * The allowed addresses of a host, IPv4 first; at least one.
   * @throws OutboundError as `resolveMx` does, and `blocked_address` when none is permitted, or when the host is an address instead of a name.
   */
  async resolveAddresses(context: CallContext, host: string): Promise<string[]> {
    if (isNumeric(host)) throw new OutboundError('blocked_address', `${host} is no name`);
    const { dns, permits } = this.routeTo(host);
    const permitted = (await dns.addresses(context, host)).filter(permits);
    if (permitted.length === 0) throw new OutboundError('blocked_address', `${host} has no public address`);
    return permitted;
  }

  /**
   * Connects to a mail host: tries its addresses one after the other, of both families. Nothing has been read or written yet.
   * @throws OutboundError as `resolveAddresses` does, and `refused`, `unreachable`, `timeout`, `connection_reset`, `proxy_failed`.
   */
  async connectSmtp(context: CallContext, host: string, { connectMs, replyMs }: SmtpTimeouts): Promise<SmtpConnection> {
    const { smtpPort: port, permits, socks } = this.routeTo(host);
    const addresses = await this.resolveAddresses(context, host);
    const connected = (socket: Socket): SmtpConnection => new SmtpConnection(socket, context, replyMs);
    return firstOf(inTurn(addresses), (address) => {
      const ms = allowance(context, connectMs);
      const destination = { address, port, permits };
      return socks ? dialThroughSocks(socks, destination, ms, connected) : dial(destination, ms, connected);
    });
  }

  /**
   * Asks an HTTP server at a public address; the answer may have any status. Each connection and each redirect is checked.
   * @throws OutboundError as `connectSmtp` does, and `bad_url`, `tls_failed`, `too_many_redirects`, `malformed_reply`.
   */
  http(context: CallContext, url: string, request: HttpRequest): Promise<HttpResponse> {
    return this.web.request(context, url, request);
  }

  /**
   * Checks without a connection that the host of a URL has a public address; a request checks it again.
   * @throws OutboundError as `resolveAddresses` does, and `bad_url`.
   */
  async checkUrl(context: CallContext, url: string): Promise<void> {
    const { hostname } = parseUrl(url);
    allowance(context, HTTP_LOOKUP_MS);
    await this.webAddresses(hostname, this.routeTo(hostname).permits);
  }

  /** Closes idle HTTP connections. */
  close(): Promise<void> {
    return this.web.close();
  }

  private async connectHttp(hostname: string, port: number, secure: boolean): Promise<{ socket: Socket; plain: boolean }> {
    const { permits, webPort } = this.routeTo(hostname);
    const proxy = webPort ? undefined : secure ? this.config.httpsProxy : this.config.httpProxy;
    const addresses = await this.webAddresses(hostname, permits);
    const socket = await firstOf(inTurn(addresses), (address) => {
      const destination = { address, port: webPort ?? port, permits };
      if (proxy) return dialThroughHttp(proxy, destination, HTTP_CONNECT_MS);
      return dial(destination, HTTP_CONNECT_MS, (connected) => connected.on('error', () => undefined));
    });
    return { socket, plain: webPort !== undefined };
  }

  /** The URL parser has normalised every spelling of an address: a literal is not looked up. */
  private async webAddresses(hostname: string, permits: Route['permits']): Promise<string[]> {
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (!ipaddr.isValid(literal)) return this.resolveAddresses(internalContext(), hostname.replace(/\.$/, ''));
    if (!permits(literal)) throw new OutboundError('blocked_address', `${hostname} is no public address`);
    return [literal];
  }

  private routeTo(name: string): Route {
    return this.testnet && isTestnetName(name) ? this.testnet : this.internet;
  }
}

/** An address in any spelling in place of a host name: no host name ends in a number (RFC 3696 §2). */
function isNumeric(host: string): boolean {
  return host.includes(':') || /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(host);
}

function internalContext(): CallContext {
  return { requestId: '', operationId: '', accountId: '', mode: 'live', deadline: Date.now() + HTTP_LOOKUP_MS };
}

/** The first few, IPv4 first; both families, if the host has both. */
function inTurn(addresses: readonly string[]): string[] {
  const v4 = addresses.filter((address) => !address.includes(':'));
  const v6 = addresses.filter((address) => address.includes(':'));
  return [...v4.slice(0, v6.length ? MAX_ADDRESSES - 1 : MAX_ADDRESSES), ...v6].slice(0, MAX_ADDRESSES);
}

/** Tries one after the other. @throws the error of the first attempt when all fail. */
async function firstOf<T>(addresses: readonly string[], attempt: (address: string) => Promise<T>): Promise<T> {
  let failure: unknown;
  for (const address of addresses) {
    try {
      return await attempt(address);
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}
