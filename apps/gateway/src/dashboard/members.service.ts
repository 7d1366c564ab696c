import { Audit } from '@modernleads/audit';
import { ApiError, type AuditVerb, mayGrant, type MemberList, type Role } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import { actorOf, type CallOfDashboard } from './dashboard-call';

/** Who is what to the account in use. It never is without an owner who can sign in, and only owners make or unmake owners. */
@Injectable()
export class MembersService {
  constructor(private readonly database: Database) {}

  async listMembers(accountId: string): Promise<MemberList> {
    const members = await new Users(this.database.pool).listMembers(accountId);
    return {
      members: members.map(({ userId, email, name, role, lastSeenAt }) => ({
        user_id: userId,
        email,
        name,
        role,
        last_seen_at: lastSeenAt?.toISOString() ?? null,
      })),
    };
  }

  /** @throws ApiError `not_found`, `scope_denied`, `invalid_input` for the last owner. */
  async setRole(call: CallOfDashboard, userId: string, role: Role): Promise<void> {
    await this.change(call, userId, async ({ client, roles }) => {
      assertMayGrant(roles.get(call.session.userId), role);
      if (role !== 'owner') assertOwnerStays(roles, userId);
      await new Users(client).setRole(userId, call.session.accountId, role);
      return { verb: 'membership.set', after: { role } };
    });
  }

  /** Removes a member, or oneself. @throws ApiError as {@link setRole}. */
  async removeMember(call: CallOfDashboard, userId: string): Promise<void> {
    await this.change(call, userId, async ({ client, roles }) => {
      assertOwnerStays(roles, userId);
      await new Users(client).removeMember(userId, call.session.accountId);
      return { verb: 'membership.remove' };
    });
  }

  /** Decides by the roles as they are in the transaction, which records what `work` does. */
  private change(
    call: CallOfDashboard,
    userId: string,
    work: (members: { client: Queryable; roles: ReadonlyMap<string, Role> }) => Promise<{ verb: AuditVerb; after?: object }>,
  ): Promise<void> {
    const { accountId, userId: own } = call.session;
    return this.database.transaction(async (client) => {
      const roles = await new Users(client).lockRoles(accountId);
      const role = roles.get(userId);
      if (!role) throw new ApiError('not_found', 'The account has no such member.');
      if (userId !== own) assertMayGrant(roles.get(own), role);
      const { verb, after } = await work({ client, roles });
      const scope = { accountId, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
      await Audit.record(client, { scope, verb, subject: { kind: 'user', id: userId }, before: { role }, after });
    });
  }
}

/** @param own undefined: no member any more. @throws ApiError `scope_denied`. */
export function assertMayGrant(own: Role | undefined, role: Role): void {
  if (!own || !mayGrant(own, role)) throw new ApiError('scope_denied', 'Only an owner makes owners, or changes what they are.');
}

function assertOwnerStays(roles: ReadonlyMap<string, Role>, userId: string): void {
  if (![...roles].some(([id, role]) => role === 'owner' && id !== userId))
    throw new ApiError('invalid_input', 'The account needs an owner. Make another member an owner first.');
}
