import { Audit, type AuditScope } from '@modernleads/audit';
import { ApiError, type SignInBody } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { canonicalEmail, type Membership, Passwords, Sessions, type User, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { CallOfDashboard } from './dashboard-call';
import { SecondFactorService, wrongCode } from './second-factor.service';
import { SignInBrake } from './sign-in-brake';

const NOBODY = '00000000-0000-0000-0000-000000000000';

export type Caller = Pick<CallOfDashboard, 'address' | 'userAgent' | 'requestId'>;

interface Entry {
  readonly user: Pick<User, 'id'>;
  readonly accountId: string;
  readonly by: 'password' | 'link' | 'invitation';
  readonly caller: Caller;
  /** The token of the session that the browser has had: it ends. */
  readonly earlier?: string | undefined;
}

/** Makes sessions of passwords and of links. */
@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly secondFactor: SecondFactorService,
    private readonly brake: SignInBrake,
  ) {}

  /**
   * @param earlier the token of the session that the browser has had: it ends.
   * @returns the token of a new session.
   * @throws ApiError `not_signed_in` in one wording whatever was wrong, `second_factor_required`, `rate_limited`.
   */
  async signIn({ email = '', password = '', link, code }: SignInBody, caller: Caller, earlier?: string): Promise<string> {
    const canonical = canonicalEmail(email) ?? email;
    const attempt = await this.brake.enter(caller.address, link === undefined ? canonical : undefined);
    const user =
      link === undefined
        ? await this.findByPassword(canonical, password, caller)
        : await new Users(this.database.pool).findByLink(link);
    const [first] = user ? await new Users(this.database.pool).listMemberships(user.id) : [];
    if (!user || !first) throw notRight();
    await attempt.succeeded();
    if (!(await this.secondFactor.admit(user, code, caller.address))) {
      await this.recordRefusal(user.id, first, caller);
      throw wrongCode();
    }
    return this.database.transaction(async (client) => {
      if (link !== undefined && !(await new Users(client).useLink(link))) throw notRight();
      return this.open(client, {
        user,
        accountId: first.accountId,
        by: link === undefined ? 'password' : 'link',
        caller,
        earlier,
      });
    });
  }

  private async findByPassword(email: string, password: string, caller: Caller): Promise<User | undefined> {
    const users = new Users(this.database.pool);
    const user = await users.find(email);
    const isRight = await this.passwords.verify(user && !user.disabledAt ? user.passwordHash : null, password);
    if (user && isRight) return user;
    // The same statements for a user whom nobody knows, in the same time.
    const [first] = await users.listMemberships(user?.id ?? NOBODY);
    await this.recordRefusal(user?.id, first, caller);
    return undefined;
  }

  private recordRefusal(id: string | undefined, first: Membership | undefined, caller: Caller): Promise<void> {
    const actor = { kind: 'system', ip: caller.address } as const;
    const scope: AuditScope | Pick<AuditScope, 'actor'> = first
      ? { accountId: first.accountId, mode: 'live', actor, requestId: caller.requestId }
      : { actor };
    return Audit.record(this.database.pool, { scope, verb: 'session.refuse', subject: { kind: 'user', id } });
  }

  /** Opens a session for whoever has shown who they are. @returns its token. */
  async open(client: Queryable, { user, accountId, by, caller, earlier }: Entry): Promise<string> {
    const { address: ip, userAgent, requestId } = caller;
    const mayReset = by === 'link';
    if (earlier !== undefined) await this.sessions.forget(earlier, client);
    const token = await this.sessions.open({ userId: user.id, accountId, ip, userAgent, mayReset }, client);
    await Audit.record(client, {
      scope: { accountId, mode: 'live', actor: { kind: 'user', id: user.id, ip }, requestId },
      verb: 'session.create',
      subject: { kind: 'user', id: user.id },
      after: { by },
    });
    return token;
  }
}

function notRight(): ApiError {
  return new ApiError('not_signed_in', 'The e-mail and password, or the link, are not right.');
}
