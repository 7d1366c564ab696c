import type { CallContext, VerifyReason } from '@modernleads/contracts';
import { type MxRecord, type Outbound, OutboundError } from '@modernleads/outbound';

/** Where the mail of a domain goes: its hosts in the order of trying, or why there are none. */
export type MxHosts =
  | {
      readonly hosts: readonly string[];
      /** How many of them, from the first on, share the best preference. What the others do with the mail may differ. */
      readonly primaries: number;
    }
  | { readonly none: VerifyReason };

/** Finds the mail hosts of a domain (RFC 5321 §5.1, RFC 7505). */
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

/** By preference, in random order where that is equal. A host named `.` takes no mail. */
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

/** No MX: the domain itself, if it has an address. */
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
