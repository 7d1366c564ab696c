import { promises as dns, type MxRecord } from 'node:dns';
import type { CallContext } from '@modernleads/contracts';
import { allowance } from './allowance';
import { OutboundError, type OutboundFailure } from './errors';

/** A first query waits this long, each repetition twice as long as the one before. */
const QUERY_MS = 1_500;
const TRIES = 3;
/** Longest that all of them may take together. */
const LOOKUP_MS = 10_000;

const FAILURES: Record<string, OutboundFailure> = {
  ENOTFOUND: 'nxdomain',
  ENODATA: 'no_data',
  ETIMEOUT: 'dns_timeout',
};

/** Asks DNS servers over UDP, over TCP where the answer is too long for that. Every failure is an {@link OutboundError}. */
export class DnsClient {
  private readonly resolver = new dns.Resolver({ timeout: QUERY_MS, tries: TRIES });

  /** @param servers `address:port` each; empty: the system's. */
  constructor(servers: readonly string[] = []) {
    if (servers.length) this.resolver.setServers(servers);
  }

  mx(context: CallContext, name: string): Promise<MxRecord[]> {
    return ask(context, name, () => this.resolver.resolveMx(name));
  }

  /** IPv4 addresses first, then IPv6; at least one. */
  async addresses(context: CallContext, name: string): Promise<string[]> {
    const [v4, v6] = await Promise.allSettled([
      ask(context, name, () => this.resolver.resolve4(name)),
      ask(context, name, () => this.resolver.resolve6(name)),
    ]);
    const found = [v4, v6].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    if (found.length === 0) throw worse(failureOf(v4), failureOf(v6));
    return found;
  }
}

function failureOf(answer: PromiseSettledResult<unknown>): OutboundError {
  return (answer as PromiseRejectedResult).reason as OutboundError;
}

/** "There is none" is only said when both questions were answered. */
function worse(first: OutboundError, second: OutboundError): OutboundError {
  const certain = (error: OutboundError) => error.kind === 'no_data' || error.kind === 'nxdomain';
  return certain(first) && !certain(second) ? second : first;
}

async function ask<T>(context: CallContext, name: string, query: () => Promise<T>): Promise<T> {
  const left = allowance(context, LOOKUP_MS, 'dns_timeout');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new OutboundError('dns_timeout', `the DNS took too long over ${name}`)), left);
  });
  try {
    return await Promise.race([query(), late]);
  } catch (error) {
    throw typed(error, name);
  } finally {
    clearTimeout(timer);
  }
}

function typed(error: unknown, name: string): OutboundError {
  if (error instanceof OutboundError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return new OutboundError(FAILURES[code] ?? 'servfail', `${name}: ${code}`, { cause: error });
}
