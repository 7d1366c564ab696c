import { Audit, type AuditScope } from '@modernleads/audit';
import { ApiError, type SignInBody } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { canonicalEmail, Passwords, Sessions, type User, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { CallOfDashboard } from './dashboard-call';
import { SignInBrake } from './sign-in-brake';

const NOBODY = '00000000-0000-0000-0000-000000000000';

type Caller = Pick<CallOfDashboard, 'address' | 'userAgent' | 'requestId'>;

/** Makes sessions of passwords and of links. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly brake: SignInBrake,
  ) {}

  /**
   * @param earlier the token of the session that the browser has had: it ends.
   * @returns the token of a new session.
   * @throws ApiError `not_signed_in` in one wording whatever was wrong, `rate_limited`.
   */
  async signIn({ email = '', password = '', link }: SignInBody, caller: Caller, earlier?: string): Promise<string> {
    const canonical = canonicalEmail(email) ?? email;
    const attempt = await this.brake.enter(caller.address, link === undefined ? canonical : undefined);
    const token =
      link === undefined
        ? await this.byPassword(canonical, password, caller, earlier)
        : await this.database.transaction(async (client) => {
            const user = await new Users(client).useLink(link);
            return user && this.open(client, { user, by: 'link', caller, earlier });
          });
    if (!token) throw new ApiError('not_signed_in', 'The e-mail and password, or the link, are not right.');
    await attempt.succeeded();
    return token;
  }

  private async byPassword(email: string, password: string, caller: Caller, earlier?: string): Promise<string | undefined> {
    const users = new Users(this.database.pool);
    const user = await users.find(email);
    const isRight = await this.passwords.verify(user && !user.disabledAt ? user.passwordHash : null, password);
    if (user && isRight)
      return this.database.transaction((client) => this.open(client, { user, by: 'password', caller, earlier }));
    // The same statements for a user whom nobody knows, in the same time.
    const [first] = await users.listMemberships(user?.id ?? NOBODY);
    const actor = { kind: 'system', ip: caller.address } as const;
    const scope: AuditScope | Pick<AuditScope, 'actor'> = first
      ? { accountId: first.accountId, mode: 'live', actor, requestId: caller.requestId }
      : { actor };
    await Audit.record(this.database.pool, { scope, verb: 'session.refuse', subject: { kind: 'user', id: user?.id } });
    return undefined;
  }

  /** @returns undefined for a user who is a member of no account. */
  private async open(
    client: Queryable,
    { user, by, caller, earlier }: { user: User; by: 'password' | 'link'; caller: Caller; earlier?: string },
  ): Promise<string | undefined> {
    const [first] = await new Users(client).listMemberships(user.id);
    if (!first) return undefined;
    const { address: ip, userAgent, requestId } = caller;
    if (earlier !== undefined) await this.sessions.forget(earlier, client);
    const token = await this.sessions.open({ userId: user.id, accountId: first.accountId, ip, userAgent }, client);
    await Audit.record(client, {
      scope: { accountId: first.accountId, mode: 'live', actor: { kind: 'user', id: user.id, ip }, requestId },
      verb: 'session.create',
      subject: { kind: 'user', id: user.id },
      after: { by },
    });
    return token;
  }
}
