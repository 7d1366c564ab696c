import { Audit } from '@modernleads/audit';
import type { Queryable } from '@modernleads/database';
import type { CallOfDashboard } from './dashboard-call';

/**
 * Records that somebody was not let in.
 * @param whom the user, and one of their accounts; undefined: no user is known.
 */
export function recordRefusal(
  client: Queryable,
  whom: { userId?: string; accountId: string } | undefined,
  { address, requestId }: Pick<CallOfDashboard, 'address' | 'requestId'>,
): Promise<void> {
  const actor = { kind: 'system', ip: address } as const;
  const scope = whom ? { accountId: whom.accountId, mode: 'live' as const, actor, requestId } : { actor };
  return Audit.record(client, { scope, verb: 'session.refuse', subject: { kind: 'user', id: whom?.userId } });
}
