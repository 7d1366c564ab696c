/** Hosts of one domain that are tried; whoever lists more wants us to knock at other people's doors. */
const MAX_HOSTS = 10;

/** The mail hosts of a domain, in the order of trying. A place is the index of one of them. */
export class MxRoute {
  readonly hosts: readonly string[];

  /** @param primaries how many hosts, from the first on, share the best preference. */
  constructor(
    private readonly domain: string,
    hosts: readonly string[],
    private readonly primaries: number,
  ) {
    this.hosts = hosts.slice(0, MAX_HOSTS);
  }

  host(index: number): string {
    return this.hosts[index] as string;
  }

  /** Where a host is; the first place when it is not among them. */
  indexOf(host: string | undefined): number {
    return Math.max(0, this.hosts.indexOf(host ?? ''));
  }

  isLast(index: number): boolean {
    return index >= this.hosts.length - 1;
  }

  /** Under which key the facts about the domain are kept that this host shows: backup hosts may take what the best ones refuse. */
  catchAllKey(index: number): string {
    return index < this.primaries ? this.domain : `${this.domain}/${this.hosts[index]}`;
  }
}
