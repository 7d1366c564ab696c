import { domainToASCII } from 'node:url';
import type { Answer, RecordType } from 'dns-packet';
import { addressesOf, type DnsFailure, hostsOf, type TestDomain } from './test-domain';

interface Name {
  fails?: DnsFailure;
  alias?: string;
  answers: Answer[];
}

export type Lookup = { answers: Answer[] } | { fails: 'nxdomain' | DnsFailure };

const TTL = 60;
/** CNAMEs that are followed at most. */
const MAX_ALIASES = 8;

/** All names of the testnet with their records. */
export class Zone {
  private readonly names = new Map<string, Name>();

  constructor(testDomains: readonly TestDomain[]) {
    for (const { domain, dns, cname, ttl = TTL, mx = [], addresses = [] } of testDomains) {
      const name = this.name(domain);
      name.fails = dns;
      name.alias = cname;
      for (const [preference, exchange] of mx) name.answers.push(mxRecord(domain, preference, exchange, ttl));
      for (const address of addresses) name.answers.push(addressRecord(domain, address, ttl));
    }
    for (const [host, mailHost] of hostsOf(testDomains)) {
      const name = this.name(host);
      name.fails = mailHost.dns;
      name.alias = mailHost.cname;
      if (mailHost.cname) continue;
      for (const address of addressesOf(mailHost)) name.answers.push(addressRecord(host, address, TTL));
    }
    for (const testDomain of testDomains) this.addWeb(testDomain);
  }

  private addWeb({ web = {} }: TestDomain): void {
    for (const host of Object.keys(web)) {
      const name = this.name(host);
      if (!name.answers.some(({ type }) => type === 'A')) name.answers.push(addressRecord(host, '127.0.0.1', TTL));
    }
  }

  lookup(name: string, type: RecordType, aliases = MAX_ALIASES): Lookup {
    const found = this.names.get(ascii(name));
    if (!found) return { fails: 'nxdomain' };
    if (found.fails) return { fails: found.fails };
    if (!found.alias) return { answers: found.answers.filter((answer) => answer.type === type) };
    const alias: Answer = { type: 'CNAME', name: ascii(name), ttl: TTL, data: ascii(found.alias) };
    const target = type === 'CNAME' || aliases === 0 ? { answers: [] } : this.lookup(found.alias, type, aliases - 1);
    return 'fails' in target && target.fails !== 'nxdomain' ? target : { answers: [alias, ...answersOf(target)] };
  }

  private name(text: string): Name {
    const key = ascii(text);
    const name = this.names.get(key) ?? { answers: [] };
    this.names.set(key, name);
    return name;
  }
}

/** The ASCII form of a name. */
export function ascii(name: string): string {
  return domainToASCII(name) || name.toLowerCase();
}

function answersOf(lookup: Lookup): Answer[] {
  return 'answers' in lookup ? lookup.answers : [];
}

function mxRecord(domain: string, preference: number, exchange: string, ttl: number): Answer {
  return { type: 'MX', name: ascii(domain), ttl, data: { preference, exchange } };
}

function addressRecord(host: string, address: string, ttl: number): Answer {
  return { type: address.includes(':') ? 'AAAA' : 'A', name: ascii(host), ttl, data: address };
}
