import { domainToASCII } from 'node:url';
import type { Answer, RecordType } from 'dns-packet';
import { addressesOf, hostsOf, type World } from './world';

interface Name {
  fails?: World['dns'];
  answers: Answer[];
}

export type Lookup = { answers: Answer[] } | { fails: 'nxdomain' | 'servfail' | 'timeout' };

const TTL = 60;

/** All names of the testnet with their records. */
export class Zone {
  private readonly names = new Map<string, Name>();

  constructor(worlds: readonly World[]) {
    for (const { domain, dns, mx = [], addresses = [] } of worlds) {
      const name = this.name(domain);
      name.fails = dns;
      for (const [preference, exchange] of mx) name.answers.push(mxRecord(domain, preference, exchange));
      for (const address of addresses) name.answers.push(addressRecord(domain, address));
    }
    for (const [host, mailHost] of hostsOf(worlds)) {
      for (const address of addressesOf(mailHost)) this.name(host).answers.push(addressRecord(host, address));
    }
    for (const world of worlds) this.addWeb(world);
  }

  private addWeb({ web = {} }: World): void {
    for (const host of Object.keys(web)) {
      const name = this.name(host);
      if (!name.answers.some(({ type }) => type === 'A')) name.answers.push(addressRecord(host, '127.0.0.1'));
    }
  }

  lookup(name: string, type: RecordType): Lookup {
    const found = this.names.get(ascii(name));
    if (!found) return { fails: 'nxdomain' };
    return found.fails ? { fails: found.fails } : { answers: found.answers.filter((answer) => answer.type === type) };
  }

  private name(text: string): Name {
    const key = ascii(text);
    const name = this.names.get(key) ?? { answers: [] };
    this.names.set(key, name);
    return name;
  }
}

/** A name as the DNS carries it. */
export function ascii(name: string): string {
  return domainToASCII(name) || name.toLowerCase();
}

function mxRecord(domain: string, preference: number, exchange: string): Answer {
  return { type: 'MX', name: ascii(domain), ttl: TTL, data: { preference, exchange } };
}

function addressRecord(host: string, address: string): Answer {
  return { type: address.includes(':') ? 'AAAA' : 'A', name: ascii(host), ttl: TTL, data: address };
}
