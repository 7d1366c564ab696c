import { Audit } from '@modernleads/audit';
import { ApiError, type SignInBody } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { canonicalEmail, Identities, Passwords, Sessions, type User, Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import type { CallOfDashboard } from './dashboard-call';
import { recordRefusal } from './record-refusal';
import { SecondFactorService, wrongCode } from './second-factor.service';
import { SignInBrake } from './sign-in-brake';

const NOBODY = '00000000-0000-0000-0000-000000000000';

export type Caller = Pick<CallOfDashboard, 'address' | 'userAgent' | 'requestId'>;

interface Entry {
  readonly user: Pick<User, 'id'>;
  readonly accountId: string;
  readonly by: 'password' | 'link' | 'invitation' | 'oidc';
  readonly caller: Caller;
  /** The token of the session that the browser has had: it ends. */
  readonly earlier?: string | undefined;
}

interface Entering extends Omit<Entry, 'user' | 'accountId'> {
  readonly attempt: { succeeded(): Promise<void> };
  /** Of the second factor. */
  readonly code: string | undefined;
  /** Uses up what works once. @returns false: it was used before. */
  readonly use?: (client: Queryable) => Promise<boolean>;
}

/** Makes sessions of passwords, of links and of what an OpenID provider says. */
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
    if (link === undefined)
      return this.enter(await this.findByPassword(canonical, password, caller), {
        attempt,
        code,
        caller,
        earlier,
        by: 'password',
      });
    const user = await new Users(this.database.pool).findByLink(link);
    const use = (client: Queryable) => new Users(client).useLink(link);
    return this.enter(user, { attempt, code, caller, earlier, by: 'link', use });
  }

  /**
   * Signs in whom the OpenID provider has named. The user's own second factor is asked for all the same: how a provider has made sure is not known here.
   * @param token of the browser's sign-in there. @returns as {@link signIn}. @throws as {@link signIn}.
   */
  async signInByOidc(token: string, code: string | undefined, caller: Caller, earlier?: string): Promise<string> {
    const attempt = await this.brake.enter(caller.address);
    const user = await new Identities(this.database.pool).findBySignIn(token);
    const use = (client: Queryable) => new Identities(client).use(token);
    return this.enter(user, { attempt, code, caller, earlier, by: 'oidc', use });
  }

  private async enter(user: User | undefined, { attempt, code, use, ...entry }: Entering): Promise<string> {
    const { caller } = entry;
    const [first] = user ? await new Users(this.database.pool).listMemberships(user.id) : [];
    if (!user || !first) throw notRight(entry.by);
    const { accountId } = first;
    await attempt.succeeded();
    if (!(await this.secondFactor.admit(user, code, caller.address))) {
      await recordRefusal(this.database.pool, { userId: user.id, accountId }, caller);
      throw wrongCode();
    }
    return this.database.transaction(async (client) => {
      if (use && !(await use(client))) throw notRight(entry.by);
      return this.open(client, { user, accountId, ...entry });
    });
  }

  private async findByPassword(email: string, password: string, caller: Caller): Promise<User | undefined> {
    const users = new Users(this.database.pool);
    const user = await users.find(email);
    const isRight = await this.passwords.verify(user && !user.disabledAt ? user.passwordHash : null, password);
    if (user && isRight) return user;
    // The same statements for a user whom nobody knows, in the same time.
    const [first] = await users.listMemberships(user?.id ?? NOBODY);
    await recordRefusal(this.database.pool, first && { userId: user?.id, accountId: first.accountId }, caller);
    return undefined;
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

function notRight(by: Entry['by']): ApiError {
  const what =
    by === 'oidc'
      ? 'The sign-in at the provider has ended. Begin again.'
      : 'The e-mail and password, or the link, are not right.';
  return new ApiError('not_signed_in', what);
}
