import type { MxRecord } from 'node:dns';
import { connect, type Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { AddressRules, isLoopback } from './address-rules';
import { allowance } from './allowance';
import { isTestnetName, type OutboundConfig } from './config';
import { DnsClient } from './dns-client';
import { OutboundError, type OutboundFailure } from './errors';
import { SmtpConnection, type SmtpTimeouts } from './smtp-connection';

export type { MxRecord };

/** Addresses of one host that are tried before it counts as down. */
const MAX_ADDRESSES = 4;

const CONNECT_FAILURES: Record<string, OutboundFailure> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'connection_reset',
  ETIMEDOUT: 'timeout',
};

/** How one name is reached: who resolves it, which addresses it may have, and where its mail host listens. */
interface Route {
  readonly dns: DnsClient;
  readonly permits: (address: string) => boolean;
  readonly smtpPort: number;
}

/** The one door out of the house. Every way through it takes the call's context: a test key stays inside, and nobody outstays a deadline. */
export class Outbound {
  private readonly world: Route;
  private readonly testnet?: Route;

  constructor({ dnsServers, testnet, allowCidrs, smtpPort }: OutboundConfig) {
    const rules = new AddressRules(allowCidrs);
    this.world = { dns: new DnsClient(dnsServers), permits: (address) => rules.isPublic(address), smtpPort };
    if (testnet && dnsServers.length === 0) {
      this.testnet = { dns: new DnsClient([testnet.dns]), permits: isLoopback, smtpPort: testnet.smtpPort };
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
   * The addresses of a host that may be spoken to, IPv4 first; at least one.
   * @throws OutboundError as `resolveMx` does, and `blocked_address` when none of them may be.
   */
  async resolveAddresses(context: CallContext, host: string): Promise<string[]> {
    const { dns, permits } = this.routeTo(host);
    const permitted = (await dns.addresses(context, host)).filter(permits);
    if (permitted.length === 0) throw new OutboundError('blocked_address', `${host} has no public address`);
    return permitted;
  }

  /**
   * Connects to a mail host, one of its addresses after the other. Nothing has been read or written yet.
   * @throws OutboundError as `resolveAddresses` does, and `refused`, `unreachable`, `timeout`, `connection_reset`.
   */
  async connectSmtp(context: CallContext, host: string, { connectMs, replyMs }: SmtpTimeouts): Promise<SmtpConnection> {
    const route = this.routeTo(host);
    const addresses = await this.resolveAddresses(context, host);
    let failure: unknown;
    for (const address of addresses.slice(0, MAX_ADDRESSES)) {
      try {
        const connected = (socket: Socket) => new SmtpConnection(socket, context, replyMs);
        return await dial(route, address, allowance(context, connectMs), connected);
      } catch (error) {
        failure ??= error;
      }
    }
    throw failure;
  }

  private routeTo(name: string): Route {
    return this.testnet && isTestnetName(name) ? this.testnet : this.world;
  }
}

/**
 * The address was checked before; what the socket says it reached is checked again, before the first byte.
 * `connected` takes the socket over in the very same tick, so that it is never without a listener for its errors.
 */
function dial<T>({ permits, smtpPort }: Route, address: string, ms: number, connected: (socket: Socket) => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port: smtpPort, noDelay: true });
    const fail = (kind: OutboundFailure, cause?: Error) => {
      clearTimeout(timer);
      socket.destroy();
      reject(new OutboundError(kind, `${address}: ${cause?.message ?? kind}`, { cause }));
    };
    const timer = setTimeout(() => fail('timeout'), ms);
    const onError = (cause: NodeJS.ErrnoException) => fail(CONNECT_FAILURES[cause.code ?? ''] ?? 'unreachable', cause);
    socket.once('error', onError);
    socket.once('connect', () => {
      if (!permits(socket.remoteAddress ?? '')) return fail('blocked_address');
      clearTimeout(timer);
      socket.off('error', onError);
      resolve(connected(socket));
    });
  });
}
