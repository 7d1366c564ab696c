import { Resolver } from 'node:dns/promises';
import type { CallContext } from '@modernleads/contracts';
import { Outbound, OutboundError } from '@modernleads/outbound';
import { LRUCache } from 'lru-cache';

/** How the mail hosts of a domain are found. */
export interface Lookups {
  /** The exchange of the best MX record; undefined: the domain does not exist. */
  mx(domain: string): Promise<string | undefined>;
  /** The addresses of a host, IPv4 and IPv6. */
  addresses(host: string): Promise<readonly string[]>;
}

/** Milliseconds for which the cache in front of Node's resolver keeps an answer: it is not told the TTL of MX records and of "there is none". */
export const FIXED_TTL_MS = 60_000;
const MAX_ENTRIES = 20_000;
const LOOKUP_MS = 10_000;

const NOTHING: readonly string[] = ['ENOTFOUND', 'ENODATA'];

/** The clients that are compared, by name. */
export const CLIENTS = {
  ours: (port: number): Lookups => new OurClient(port),
  'Resolver + lru-cache': (port: number): Lookups => new CachedResolver(new NodeResolver(port)),
  Resolver: (port: number): Lookups => new NodeResolver(port),
};
export type ClientName = keyof typeof CLIENTS;

class OurClient implements Lookups {
  private readonly outbound: Outbound;

  constructor(port: number) {
    this.outbound = new Outbound({ dnsServers: [`127.0.0.1:${port}`], allowCidrs: ['127.0.0.0/8'], smtpPort: 25 });
  }

  async mx(domain: string): Promise<string | undefined> {
    const records = await this.outbound.resolveMx(context(), domain).catch((error: unknown) => {
      if (error instanceof OutboundError && error.kind === 'nxdomain') return [];
      throw error;
    });
    return records[0]?.exchange;
  }

  addresses(host: string): Promise<readonly string[]> {
    return this.outbound.resolveAddresses(context(), host);
  }
}

class NodeResolver implements Lookups {
  private readonly resolver = new Resolver({ timeout: 1_500, tries: 3 });

  constructor(port: number) {
    this.resolver.setServers([`127.0.0.1:${port}`]);
  }

  async mx(domain: string): Promise<string | undefined> {
    return (await this.resolver.resolveMx(domain).catch(nothing))[0]?.exchange;
  }

  async addresses(host: string): Promise<readonly string[]> {
    const { resolver } = this;
    return (await Promise.all([resolver.resolve4(host).catch(nothing), resolver.resolve6(host).catch(nothing)])).flat();
  }
}

/** Equal questions at the same time are asked once, by `fetch` of lru-cache. */
class CachedResolver implements Lookups {
  private readonly exchanges: LRUCache<string, { readonly exchange: string | undefined }>;
  private readonly hosts: LRUCache<string, readonly string[]>;

  constructor(resolver: Lookups) {
    const limits = { max: MAX_ENTRIES, ttl: FIXED_TTL_MS };
    this.exchanges = new LRUCache({ ...limits, fetchMethod: async (domain) => ({ exchange: await resolver.mx(domain) }) });
    this.hosts = new LRUCache({ ...limits, fetchMethod: (host) => resolver.addresses(host) });
  }

  async mx(domain: string): Promise<string | undefined> {
    return (await this.exchanges.forceFetch(domain)).exchange;
  }

  addresses(host: string): Promise<readonly string[]> {
    return this.hosts.forceFetch(host);
  }
}

function nothing(error: NodeJS.ErrnoException): [] {
  if (NOTHING.includes(error.code ?? '')) return [];
  throw error;
}

function context(): CallContext {
  return { requestId: 'bench', operationId: 'bench', accountId: 'bench', mode: 'live', deadline: Date.now() + LOOKUP_MS };
}
