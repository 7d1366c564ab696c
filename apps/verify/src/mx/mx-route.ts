/** MX hosts of one domain that are tried; longer lists may point at hosts of third parties. */
const MAX_HOSTS = 10;

/** The MX hosts of a domain in the order of trying, addressed by index. */
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

  /** The index of a host; 0 when it is not among them. */
  indexOf(host: string | undefined): number {
    return Math.max(0, this.hosts.indexOf(host ?? ''));
  }

  isLast(index: number): boolean {
    return index >= this.hosts.length - 1;
  }

  /**
   * The key of the catch-all facts that this host shows: the domain for the best hosts, a key of its own for a backup, which may accept
   * what the best refuse.
   */
  catchAllKey(index: number): string {
    return index < this.primaries ? this.domain : `${this.domain}/${this.hosts[index]}`;
  }
}
