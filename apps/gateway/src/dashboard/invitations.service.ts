import { Audit } from '@modernleads/audit';
import {
  type AcceptInvitationBody,
  ApiError,
  type AuditVerb,
  invalidInput,
  type InvitationList,
  type InvitationOffer,
  type InvitationView,
  type InvitationWithLink,
  type NewInvitationBody,
} from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { canonicalEmail, type Invitation, INVITATION_DAYS, Invitations, Passwords, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import { GatewayEnv } from '../env';
import { Mailer } from '../mail/mailer';
import { actorOf, type CallOfDashboard } from './dashboard-call';
import { assertMayGrant } from './members.service';
import { SignInBrake } from './sign-in-brake';
import { type Caller, SignInService } from './sign-in.service';

/**
 * Invitations to the account in use, and what their links do. A link makes a user of the invited e-mail; who is a user already signs in first, as
 * whoever invites knows the link too.
 */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly signIns: SignInService,
    private readonly mailer: Mailer,
    private readonly brake: SignInBrake,
    private readonly env: GatewayEnv,
  ) {}

  async listInvitations(accountId: string): Promise<InvitationList> {
    return { invitations: (await new Invitations(this.database.pool).list(accountId)).map(viewOf) };
  }

  /** @throws ApiError `scope_denied`, `invalid_input` for a member. */
  async createInvitation(call: CallOfDashboard<NewInvitationBody>): Promise<InvitationWithLink> {
    const { accountId, userId: inviterId } = call.session;
    const { role } = call.input;
    const email = canonicalEmail(call.input.email);
    if (!email) throw invalidInput([{ field: 'email', issue: 'is not an e-mail address' }]);
    const made = await this.database.transaction(async (client) => {
      const users = new Users(client);
      assertMayGrant((await users.lockRoles(accountId)).get(inviterId), role);
      const known = await users.find(email);
      const memberships = known ? await users.listMemberships(known.id) : [];
      if (memberships.some((membership) => membership.accountId === accountId))
        throw invalidInput([{ field: 'email', issue: 'is that of a member; change the role of the member' }]);
      const invitations = new Invitations(client);
      const { id, token } = await invitations.create({ accountId, email, role, inviterId });
      await record(client, call, { verb: 'invitation.create', id, role });
      return {
        invitation: viewOf((await invitations.find(token)) as Invitation),
        url: `${this.env.publicUrl}/invitation#${token}`,
      };
    });
    return { ...made, mailed: await this.mailed(call, email, made.url) };
  }

  /** Mails the link, as far as the relay and the brake let it. @returns whether it was mailed; if not, whoever invites hands it over. */
  private async mailed({ address, session }: CallOfDashboard, to: string, url: string): Promise<boolean> {
    if (!this.mailer.isConfigured) return false;
    try {
      await this.brake.enterMail(address, to);
      await this.mailer.send({
        to,
        subject: 'Your invitation to Modern Leads',
        text: `${session.email} invites you to an account of Modern Leads. The link works once, within ${INVITATION_DAYS} days:

${url}
`,
      });
      return true;
    } catch (error) {
      if (error instanceof ApiError) return false;
      throw error;
    }
  }

  /** @throws ApiError `not_found`. */
  async revokeInvitation(call: CallOfDashboard, id: string): Promise<void> {
    await this.database.transaction(async (client) => {
      const role = await new Invitations(client).revoke(call.session.accountId, id);
      if (!role) throw new ApiError('not_found', 'There is no such invitation.');
      await record(client, call, { verb: 'invitation.revoke', id, role });
    });
  }

  /** @throws ApiError `not_found`. */
  async readInvitation(token: string): Promise<InvitationOffer> {
    const { accountName, email, role, invitedBy } = assertFound(await new Invitations(this.database.pool).find(token));
    const has_user = (await new Users(this.database.pool).find(email)) !== undefined;
    return { account_name: accountName, email, role, invited_by: invitedBy, has_user };
  }

  /**
   * @param earlier the token of the session that the browser has had: it ends.
   * @returns the token of a new session.
   * @throws ApiError `not_found`, `invalid_input` where there is a user of the e-mail.
   */
  async acceptInvitation({ token, name, password }: AcceptInvitationBody, caller: Caller, earlier?: string): Promise<string> {
    const { email } = assertFound(await new Invitations(this.database.pool).find(token));
    if (canonicalEmail(password) === email) throw invalidInput([{ field: 'password', issue: 'is the e-mail; choose another' }]);
    const hash = await this.passwords.hash(password);
    return this.database.transaction(async (client) => {
      const { accountId, role } = assertFound(await new Invitations(client).use(token));
      const users = new Users(client);
      const { id } = await users.create({ email, name, isOperator: false });
      await users.setPassword(id, hash);
      await users.setRole(id, accountId, role);
      const { address: ip, requestId } = caller;
      const scope = { accountId, mode: 'live', actor: { kind: 'user', id, ip }, requestId } as const;
      await Audit.record(client, { scope, verb: 'user.create', subject: { kind: 'user', id }, after: { is_operator: false } });
      await Audit.record(client, { scope, verb: 'membership.set', subject: { kind: 'user', id }, after: { role } });
      return this.signIns.open(client, { user: { id }, accountId, by: 'invitation', caller, earlier });
    });
  }

  /** @returns the account. @throws ApiError `not_found`, `scope_denied` for a link of another e-mail, which is not used up. */
  async joinAccount(call: CallOfDashboard, token: string): Promise<string> {
    const { userId, email } = call.session;
    return this.database.transaction(async (client) => {
      const { accountId, role, email: invited } = assertFound(await new Invitations(client).use(token));
      if (invited !== email) throw new ApiError('scope_denied', `The invitation is for ${invited}. Sign in as that user.`);
      const users = new Users(client);
      if ((await users.listMemberships(userId)).some((membership) => membership.accountId === accountId))
        throw new ApiError('invalid_input', 'You are a member of this account already.');
      await users.setRole(userId, accountId, role);
      const scope = { accountId, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
      await Audit.record(client, { scope, verb: 'membership.set', subject: { kind: 'user', id: userId }, after: { role } });
      return accountId;
    });
  }
}

function assertFound(invitation: Invitation | undefined): Invitation {
  if (!invitation) throw new ApiError('not_found', 'The invitation was used or revoked, or is too old. Ask for another.');
  return invitation;
}

function record(
  client: Queryable,
  call: CallOfDashboard,
  { verb, id, role }: { verb: AuditVerb; id: string; role: string },
): Promise<void> {
  const scope = { accountId: call.session.accountId, mode: 'live', actor: actorOf(call), requestId: call.requestId } as const;
  return Audit.record(client, { scope, verb, subject: { kind: 'invitation', id }, after: { role } });
}

function viewOf({ id, email, role, invitedBy, createdAt, expiresAt }: Invitation): InvitationView {
  return {
    id,
    email,
    role,
    invited_by: invitedBy,
    created_at: createdAt.toISOString(),
    expires_at: expiresAt.toISOString(),
  };
}
