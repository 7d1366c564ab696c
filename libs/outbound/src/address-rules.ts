import ipaddr from 'ipaddr.js';

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** RFC 4291 §2.4 calls every address unicast that has no other type; only 2000::/3 is allocated for public use. */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');
/** Unicast addresses at which the hosts of a cloud reach its own services: Azure's DNS, health probes and agent. */
const OF_CLOUDS: readonly string[] = ['168.63.129.16'];

/** Decides which addresses may be connected to: public unicast ones, and those in `allowCidrs`. */
export class AddressRules {
  private readonly allowed: readonly Network[];

  /** @param allowCidrs networks that are allowed although they are not public, e.g. `10.0.0.0/8`. */
  constructor(allowCidrs: readonly string[] = []) {
    this.allowed = allowCidrs.map((cidr) => ipaddr.parseCIDR(cidr));
  }

  /** False for private, loopback, link-local, metadata, translated and reserved addresses in every spelling, and for text that is not an address. */
  isPublic(address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    const ip = ipaddr.process(address);
    if (this.allowed.some((network) => within(ip, network))) return true;
    return ip.range() === 'unicast' && !OF_CLOUDS.includes(ip.toString()) && (ip.kind() === 'ipv4' || within(ip, GLOBAL_V6));
  }
}

export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}

function within(ip: Network[0], network: Network): boolean {
  return ip.kind() === network[0].kind() && ip.match(network);
}
