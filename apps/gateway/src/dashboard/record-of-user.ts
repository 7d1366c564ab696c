import { Audit } from '@modernleads/audit';
import type { AuditVerb } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { actorOf, type CallOfDashboard } from './dashboard-call';

/** Records a change that a user makes of themselves, in the account in use. */
export function recordOfUser(client: Queryable, call: CallOfDashboard, verb: AuditVerb, after?: object): Promise<void> {
  const { accountId, userId } = call.session;
  const scope = { accountId, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
  return Audit.record(client, { scope, verb, subject: { kind: 'user', id: userId }, after });
}
