import {
  ApiError,
  type AuditVerb,
  invalidInput,
  type PasswordBody,
  type Session,
  type SessionList,
} from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { canonicalEmail, csrfTokenOf, Passwords, Sessions, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { CallOfDashboard, SignedIn } from './dashboard-call';
import { recordOfUser } from './record-of-user';
import { SignInBrake } from './sign-in-brake';

/** What users do with their own sessions and password. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
  ) {}

  /** @throws ApiError `not_signed_in`. */
  async getSession(token: string): Promise<Session> {
    const session = await this.sessions.find(token);
    if (!session) throw new ApiError('not_signed_in', 'The session has ended.');
    const memberships = await new Users(this.database.pool).listMemberships(session.userId);
    return {
      user: {
        id: session.userId,
        email: session.email,
        name: session.name,
        is_operator: session.isOperator,
        has_password: session.hasPassword,
      },
      account: { id: session.accountId, name: session.accountName },
      role: session.role,
      accounts: memberships.map(({ accountId, accountName, role }) => ({ id: accountId, name: accountName, role })),
      csrf_token: csrfTokenOf(token),
      expires_at: session.expiresAt.toISOString(),
      password_reset_until: session.resetUntil?.toISOString() ?? null,
    };
  }

  /** @throws ApiError `not_found` for an account of others. */
  async switchAccount({ id, userId, token }: SignedIn, accountId: string): Promise<Session> {
    const memberships = await new Users(this.database.pool).listMemberships(userId);
    if (!memberships.some((membership) => membership.accountId === accountId))
      throw new ApiError('not_found', 'There is no such account.');
    await this.sessions.switchAccount(id, accountId);
    return this.getSession(token);
  }

  async listSessions({ id: current, userId }: SignedIn): Promise<SessionList> {
    const sessions = await this.sessions.list(userId);
    return {
      sessions: sessions.map(({ id, createdAt, lastSeenAt, ip, userAgent }) => ({
        id: id.toString('hex'),
        current: id.equals(current),
        created_at: createdAt.toISOString(),
        last_seen_at: lastSeenAt.toISOString(),
        ip,
        user_agent: userAgent,
      })),
    };
  }

  signOut(call: CallOfDashboard): Promise<void> {
    return this.end(call, call.session.id, 'session.end');
  }

  /** @throws ApiError `not_found` for a session of others. */
  revokeSession(call: CallOfDashboard, id: string): Promise<void> {
    return this.end(call, Buffer.from(id, 'hex'), 'session.revoke');
  }

  private end(call: CallOfDashboard, id: Buffer, verb: AuditVerb): Promise<void> {
    return this.database.transaction(async (client) => {
      if (!(await this.sessions.end(call.session.userId, id, client)))
        throw new ApiError('not_found', 'There is no such session.');
      await recordOfUser(client, call, verb);
    });
  }

  /**
   * Who came by a link, and has shown the second factor then, sets a password once without the current one.
   * @throws ApiError `invalid_input`, and `rate_limited` after too many wrong ones.
   */
  async setPassword(call: CallOfDashboard, { current, password }: PasswordBody): Promise<void> {
    const { id, userId, email, resetUntil } = call.session;
    if (canonicalEmail(password) === email) throw invalidInput([{ field: 'password', issue: 'is the e-mail; choose another' }]);
    const user = await new Users(this.database.pool).findById(userId);
    const isReset = current === undefined && resetUntil !== null;
    if (user?.passwordHash && !isReset) await this.checkCurrent(call, user.passwordHash, current ?? '');
    const hash = await this.passwords.hash(password);
    await this.database.transaction(async (client) => {
      if (isReset && !(await this.sessions.useReset(id, client))) throw wrongCurrent();
      const users = new Users(client);
      await users.setPassword(userId, hash);
      await users.endLinks(userId);
      const sessions_ended = await this.sessions.endOthers(userId, id, client);
      await recordOfUser(client, call, 'user.set_password', { sessions_ended, by_link: isReset });
    });
  }

  private async checkCurrent({ address, session }: CallOfDashboard, hash: string, current: string): Promise<void> {
    const attempt = await this.brake.enter(address, session.email);
    if (!(await this.passwords.verify(hash, current))) throw wrongCurrent();
    await attempt.succeeded();
  }
}

function wrongCurrent(): ApiError {
  return invalidInput([{ field: 'current', issue: 'is not the password of this user' }]);
}
