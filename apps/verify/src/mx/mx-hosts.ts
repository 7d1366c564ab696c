import type { CallContext, VerifyReason } from '@modernleads/contracts';
import { type MxRecord, type Outbound, OutboundError } from '@modernleads/outbound';

/** The MX hosts of a domain in the order of trying, or why there are none. */
export type MxHosts =
  | {
      readonly hosts: readonly string[];
      /** How many hosts, from the first on, share the best preference. Backup hosts may treat recipients differently. */
      readonly primaries: number;
    }
  | { readonly none: VerifyReason };

/** Resolves the MX hosts of a domain (RFC 5321 §5.1, RFC 7505). */
export async function findMxHosts(
  outbound: Outbound,
  context: CallContext,
  domain: string,
  random = Math.random,
): Promise<MxHosts> {
  try {
    const records = await outbound.resolveMx(context, domain);
    const hosts = sortByPreference(records, random);
    return hosts.length ? { hosts, primaries: countPrimaries(records) } : { none: 'null_mx' };
  } catch (error) {
    return failureOf(error) === 'no_data' ? implicitHost(outbound, context, domain) : { none: reasonWithoutMx(failureOf(error)) };
  }
}

/** By preference, in random order among equals. The host `.` takes no mail (RFC 7505). */
export function sortByPreference(records: readonly MxRecord[], random = Math.random): string[] {
  const named = records
    .map(({ priority, exchange }) => ({ priority, host: exchange.replace(/\.$/, '').toLowerCase(), lot: random() }))
    .filter(({ host }) => host !== '')
    .sort((a, b) => a.priority - b.priority || a.lot - b.lot);
  return [...new Set(named.map(({ host }) => host))];
}

function countPrimaries(records: readonly MxRecord[]): number {
  const best = Math.min(...records.map(({ priority }) => priority));
  return sortByPreference(records.filter(({ priority }) => priority === best)).length;
}

/** Without MX records the domain itself is the host, if it has an address (RFC 5321 §5.1). */
async function implicitHost(outbound: Outbound, context: CallContext, domain: string): Promise<MxHosts> {
  try {
    await outbound.resolveAddresses(context, domain);
    return { hosts: [domain], primaries: 1 };
  } catch (error) {
    return { none: reasonWithoutMx(failureOf(error)) };
  }
}

function reasonWithoutMx(failure: OutboundError['kind']): VerifyReason {
  if (failure === 'nxdomain') return 'domain_not_found';
  if (failure === 'no_data') return 'no_mail_server';
  return failure === 'blocked_address' ? 'not_probeable' : 'dns_error';
}

function failureOf(error: unknown): OutboundError['kind'] {
  if (error instanceof OutboundError && error.kind !== 'test_mode') return error.kind;
  throw error;
}
