import type { DecodedPacket } from 'dns-packet';
import pLimit from 'p-limit';
import { type Endpoint, type Outcome, overTcp, UdpPort } from './dns-exchange';
import { isReferral, mixedCase, type Question, RCODE, rcodeOf, repeats, type Spelt } from './dns-message';
import { OutboundError } from './errors';

/** Milliseconds that a query of the first round waits; each further round waits twice as long. */
const QUERY_MS = 1_500;
const ROUNDS = 3;
/** Concurrent queries to one server: servers drop queries beyond their socket buffer. */
const MAX_IN_FLIGHT = 200;

/** Sends questions to DNS servers: first to the one that answered last, then to the others, in up to three rounds. */
export class DnsTransport {
  private servers: readonly DnsServer[];

  /** @param servers `address` or `address:port` each. */
  constructor(
    servers: readonly string[],
    private readonly queryMs = QUERY_MS,
  ) {
    this.servers = servers.map((server) => new DnsServer(server));
  }

  /**
   * @param ms milliseconds for all rounds at most.
   * @returns a complete response to this question with RCODE 0 or 3.
   * @throws OutboundError `servfail` when a server answered with an error and no other answered; `dns_timeout` when none answered.
   */
  async ask(question: Question, ms: number): Promise<DecodedPacket> {
    const end = performance.now() + ms;
    const failed = new Set<DnsServer>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of this.servers.filter((candidate) => !failed.has(candidate))) {
        const outcome = await server.ask(question, this.queryMs * 2 ** round, end);
        if (outcome === 'failed') failed.add(server);
        if (typeof outcome === 'object') {
          this.prefer(server);
          return outcome;
        }
      }
    }
    if (failed.size > 0 || this.servers.length === 0)
      throw new OutboundError('servfail', `${question.name} ${question.type}: no DNS server can answer`);
    throw new OutboundError('dns_timeout', `${question.name} ${question.type}: no DNS server answered in time`);
  }

  private prefer(server: DnsServer): void {
    if (this.servers[0] !== server) this.servers = [server, ...this.servers.filter((other) => other !== server)];
  }
}

class DnsServer {
  private readonly endpoint: Endpoint;
  private udp?: UdpPort;
  private readonly limit = pLimit(MAX_IN_FLIGHT);
  /** Whether it repeats names in the letter case in which they are asked, and finds them so; undefined: not known yet. */
  private keepsCase?: boolean;

  constructor(server: string) {
    this.endpoint = endpointOf(server);
  }

  /** @param end when to give up, by `performance.now()`; waiting for the limit counts towards that, but not towards `ms`. */
  ask(question: Question, ms: number, end: number): Promise<Outcome> {
    return this.limit(async () => {
      const left = Math.min(ms, end - performance.now());
      return left > 0 ? this.converse(question, left) : 'no_answer';
    });
  }

  private async converse(question: Question, ms: number): Promise<Outcome> {
    const spelt = { ...question, spelling: this.keepsCase ? mixedCase(question.name) : question.name };
    const outcome = await this.exchange(spelt, ms);
    if (this.keepsCase === undefined && hasRecords(outcome)) this.learnCase(question, ms);
    return outcome;
  }

  /** Over TCP where the UDP response is truncated or, by a name in other letters, perhaps forged. */
  private async exchange(spelt: Spelt, ms: number): Promise<Outcome> {
    const end = performance.now() + ms;
    const left = (): number => Math.max(end - performance.now(), 0);
    let outcome = await this.overUdp(spelt, ms, true);
    if (isAny(outcome, RCODE.formErr, RCODE.notImp, RCODE.badVers)) outcome = await this.overUdp(spelt, left(), false);
    if (typeof outcome === 'object' && (outcome.flag_tc || (this.keepsCase && !repeats(outcome, spelt.spelling))))
      outcome = await overTcp(this.endpoint, spelt, left());
    if (typeof outcome !== 'object') return outcome;
    return isAny(outcome, 0, RCODE.nxDomain) && !isReferral(outcome) ? outcome : 'failed';
  }

  /** Asks once more for a name that exists, in capitals. */
  private learnCase(question: Question, ms: number): void {
    const spelling = question.name.toUpperCase();
    if (spelling === question.name) return;
    this.keepsCase = false;
    const learn = async (): Promise<void> => {
      const outcome = await this.limit(() => this.exchange({ ...question, spelling }, ms));
      this.keepsCase = hasRecords(outcome) && repeats(outcome, spelling);
    };
    learn().catch(() => undefined);
  }

  /** Concurrent queries share a socket up to its limit. */
  private overUdp(question: Spelt, ms: number, edns: boolean): Promise<Outcome> {
    if (!this.udp?.open) this.udp = new UdpPort(this.endpoint);
    return this.udp.ask(question, ms, edns);
  }
}

/** Reads `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53`, `[2001:db8::53]` and `[2001:db8::53]:5353`. */
export function endpointOf(server: string): Endpoint {
  const [, v6, v4, port = '53'] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(server) ?? [];
  return { address: v6 ?? v4 ?? server, port: Number(port) };
}

function hasRecords(outcome: Outcome): outcome is DecodedPacket {
  return typeof outcome === 'object' && (outcome.answers?.length ?? 0) > 0;
}

function isAny(outcome: Outcome, ...rcodes: number[]): boolean {
  return typeof outcome === 'object' && rcodes.includes(rcodeOf(outcome));
}
