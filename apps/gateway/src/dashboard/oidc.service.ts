import { Audit } from '@modernleads/audit';
import { ApiError, type AuditVerb, type OidcOutcome } from '@modernleads/contracts';
import { Database, type Queryable } from '@modernleads/database';
import { Identities, Invitations, type User, Users } from '@modernleads/people';
import { Injectable, Logger } from '@nestjs/common';
import { checksOf, OidcClient, type ProvenIdentity } from './oidc-client';
import { recordRefusal } from './record-refusal';
import { SignInBrake } from './sign-in-brake';
import type { Caller } from './sign-in.service';

/** Why nobody is signed in. */
type Refusal = Exclude<OidcOutcome, 'identified'>;

interface Refused {
  readonly refusal: Refusal;
}

interface UnderWay {
  /** For the cookie. */
  readonly token: string;
}

interface Begun extends UnderWay {
  /** Where the browser signs in. */
  readonly url: string;
}

/** Characters of a user's name. */
const MOST_OF_NAME = 200;

/**
 * Signs users in at the OpenID provider of the instance. The first sign-in binds an identity to the user who has its verified e-mail; from then on the
 * e-mail decides nothing. Nobody is made a user but who is invited.
 */
@Injectable()
export class OidcService {
  private readonly logger = new Logger(OidcService.name);

  constructor(
    private readonly database: Database,
    private readonly client: OidcClient,
    private readonly brake: SignInBrake,
  ) {}

  /** Begins a sign-in. @throws ApiError `not_found` where no provider is set. */
  async begin(address: string): Promise<Begun | Refused> {
    this.assertConfigured();
    try {
      await this.brake.enterProvider(address);
      const token = await new Identities(this.database.pool).begin();
      return { token, url: (await this.client.authorizationUrl(token)).href };
    } catch (error) {
      if (error instanceof ApiError && error.code === 'rate_limited') return { refusal: 'busy' };
      this.warn(error, 'the OpenID provider cannot be used');
      return { refusal: 'unavailable' };
    }
  }

  /**
   * Reads the provider's answer, once. Whom it names has a token of its own from now on.
   * @param search the query with which the browser came back. @param token of its cookie. @throws ApiError `not_found` where no provider is set.
   */
  async readAnswer(search: string, token: string | undefined, caller: Caller): Promise<UnderWay | Refused> {
    this.assertConfigured();
    const isOurs = token !== undefined && new URLSearchParams(search).get('state') === checksOf(token).state;
    if (!isOurs || !(await new Identities(this.database.pool).takeAnswer(token))) return { refusal: 'expired' };
    let identity: ProvenIdentity;
    try {
      identity = await this.client.identify(search, token);
    } catch (error) {
      this.warn(error, 'the answer of the OpenID provider is not right');
      await recordRefusal(this.database.pool, undefined, caller);
      return { refusal: 'refused' };
    }
    return this.database.transaction<UnderWay | Refused>(async (client) => {
      const user = await this.findUser(client, identity, caller);
      if (typeof user === 'string') return { refusal: user };
      return { token: await new Identities(client).begin(user.id) };
    });
  }

  /** The user to whom an identity is bound, or is bound now. */
  private async findUser(client: Queryable, identity: ProvenIdentity, caller: Caller): Promise<User | Refusal> {
    const identities = new Identities(client);
    const bound = await identities.findUser(identity);
    const user = bound ?? (await this.findByEmail(client, identity, caller));
    const [first] = user ? await new Users(client).listMemberships(user.id) : [];
    if (!user || !first || user.disabledAt || !(bound ?? (await identities.bind(user.id, identity)))) {
      await recordRefusal(client, user && first && { userId: user.id, accountId: first.accountId }, caller);
      return bound || identity.email ? 'unknown' : 'unverified';
    }
    if (!bound) await record(client, caller, { verb: 'user.bind_identity', user, accountId: first.accountId });
    return user;
  }

  /** The user of a verified e-mail, who is made if invited. */
  private async findByEmail(client: Queryable, { email, name }: ProvenIdentity, caller: Caller): Promise<User | undefined> {
    if (email === undefined) return undefined;
    const users = new Users(client);
    const known = await users.find(email);
    if (known) return known;
    const [first, ...others] = await new Invitations(client).useAllOf(email);
    if (!first) return undefined;
    const user = await users.create({ email, name: name?.trim().slice(0, MOST_OF_NAME) || email, isOperator: false });
    await record(client, caller, { verb: 'user.create', user, accountId: first.accountId, after: { is_operator: false } });
    for (const { accountId, role } of [first, ...others]) {
      await users.setRole(user.id, accountId, role);
      await record(client, caller, { verb: 'membership.set', user, accountId, after: { role } });
    }
    return user;
  }

  private assertConfigured(): void {
    if (this.client.host === null) throw new ApiError('not_found', 'No OpenID provider is set: OIDC_ISSUER.');
  }

  /** The message of an error may hold what the provider tells of a person. */
  private warn(error: unknown, message: string): void {
    const { name, code = 'unknown' } = error as { name?: string; code?: string };
    this.logger.warn({ name, code }, message);
  }
}

interface Event {
  readonly verb: AuditVerb;
  readonly user: Pick<User, 'id'>;
  readonly accountId: string;
  readonly after?: object;
}

/** Records what a user does who is not signed in yet. */
function record(
  client: Queryable,
  { address: ip, requestId }: Caller,
  { verb, user: { id }, accountId, after }: Event,
): Promise<void> {
  const scope = { accountId, mode: 'live', actor: { kind: 'user', id, ip }, requestId } as const;
  return Audit.record(client, { scope, verb, subject: { kind: 'user', id }, after });
}
