import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { Journal } from './journal';
import type { Mailboxes } from './mailboxes';
import { SmtpSession } from './smtp-session';
import { addressesOf, hostsOf, type MailHost, type TestDomain } from './test-domain';

const ORDINARY = '127.0.0.1';

/** Every mail host of the testnet, each on its own loopback address, all on one port. */
export class SmtpServer {
  private readonly servers: Server[] = [];
  private readonly clients = new Set<Socket>();
  /** Addresses that this machine lacks: their domains are left out. */
  readonly missing: string[] = [];

  constructor(
    private readonly testDomains: readonly TestDomain[],
    private readonly mailboxes: Mailboxes,
    private readonly journal: Journal,
    private readonly now: () => number,
  ) {}

  /** @returns the port, which is chosen when `port` is 0. */
  async listen(port: number): Promise<number> {
    const bound = await this.serve(ORDINARY, {}, port);
    for (const [address, host] of particularHosts(this.testDomains)) {
      await this.serve(address, host, bound).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRNOTAVAIL') throw error;
        this.missing.push(address);
      });
    }
    return bound;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await Promise.all(this.servers.map((server) => new Promise((done) => server.close(done))));
  }

  private async serve(address: string, host: MailHost, port: number): Promise<number> {
    const isTooMany = this.counter(host);
    const server = createServer((socket) => {
      this.clients.add(socket);
      socket.once('close', () => this.clients.delete(socket));
      const manners = isTooMany() ? { ...host, banner: host.sessionLimit?.reply } : host;
      new SmtpSession(socket, manners, this.mailboxes, this.journal, address);
    });
    await once(server.listen(port, address), 'listening');
    this.servers.push(server);
    return (server.address() as AddressInfo).port;
  }

  /** Counts the sessions of a host per period. */
  private counter({ sessionLimit }: MailHost): () => boolean {
    let begun: number[] = [];
    return () => {
      if (!sessionLimit) return false;
      const now = this.now();
      begun = [...begun.filter((time) => now - time < sessionLimit.seconds * 1_000), now];
      return begun.length > sessionLimit.count;
    };
  }
}

/** The hosts that have a loopback address of their own. @throws Error when two of them share one. */
function particularHosts(testDomains: readonly TestDomain[]): Map<string, MailHost> {
  const hosts = new Map<string, MailHost>();
  for (const [name, host] of hostsOf(testDomains)) {
    if (host.listens === false || host.cname) continue;
    for (const address of addressesOf(host)) {
      if (address === ORDINARY && !isOrdinary(host))
        throw new Error(`${name} behaves in its own way and needs an address other than ${ORDINARY}`);
      if (hosts.has(address)) throw new Error(`${name} shares ${address} with another host`);
      if (address !== ORDINARY) hosts.set(address, host);
    }
  }
  return hosts;
}

/** The keys of an ordinary host. */
const PLAIN: readonly (keyof MailHost)[] = ['addresses', 'cname', 'dns', 'listens'];

function isOrdinary(host: MailHost): boolean {
  return (Object.keys(host) as (keyof MailHost)[]).every((key) => PLAIN.includes(key) || host[key] === undefined);
}
