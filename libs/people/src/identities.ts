import type { Queryable } from '@modernleads/database';
import { digestOf, newToken } from './token';
import { LINK_MINUTES, type User, USER_COLUMNS } from './users';

/** Who somebody is at an OpenID provider: its `iss`, and the `sub` that it gives to nobody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Who users are at OpenID providers, and the sign-ins that are under way there. */
export class Identities {
  /** @param client of a transaction to take part in it. */
  constructor(private readonly client: Queryable) {}

  /** The user to whom an identity is bound, a disabled one too. */
  async findUser({ issuer, subject }: Identity): Promise<User | undefined> {
    const text = `SELECT ${USER_COLUMNS} FROM app_user WHERE id = (SELECT user_id FROM user_identity WHERE (issuer, subject) = ($1, $2))`;
    return (await this.client.query<User>(text, [issuer, subject])).rows[0];
  }

  /** Binds an identity to a user for ever. @returns false: the user has another one of this issuer, or it is another user's. */
  async bind(userId: string, { issuer, subject }: Identity): Promise<boolean> {
    const text = 'INSERT INTO user_identity (issuer, subject, user_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING';
    return (await this.client.query(text, [issuer, subject, userId])).rowCount === 1;
  }

  /** Takes all identities of a user away: the next sign-in at a provider binds by the e-mail. @returns how many. */
  async unbind(userId: string): Promise<number> {
    return (await this.client.query('DELETE FROM user_identity WHERE user_id = $1', [userId])).rowCount ?? 0;
  }

  /** Begins a sign-in, which ends after {@link LINK_MINUTES}. @param userId whom the provider has named, once it has. @returns the token for the cookie, which is not stored. */
  async begin(userId?: string): Promise<string> {
    const token = newToken();
    const text = `INSERT INTO oidc_sign_in (id, user_id, expires_at) VALUES ($1, $2, now() + interval '${LINK_MINUTES} minutes')`;
    await this.client.query(text, [digestOf(token), userId]);
    return token;
  }

  /** Ends a sign-in that waits for the provider's answer: of any number of attempts one succeeds. @returns false: there is none. */
  async takeAnswer(token: string): Promise<boolean> {
    const text = 'DELETE FROM oidc_sign_in WHERE id = $1 AND user_id IS NULL AND expires_at > now()';
    return (await this.client.query(text, [digestOf(token)])).rowCount === 1;
  }

  /** Whom the provider has named in a sign-in; undefined: nobody, or it is used or too old. */
  async findBySignIn(token: string): Promise<User | undefined> {
    const text = `SELECT ${USER_COLUMNS} FROM app_user WHERE disabled_at IS NULL
      AND id = (SELECT user_id FROM oidc_sign_in WHERE id = $1 AND expires_at > now())`;
    return (await this.client.query<User>(text, [digestOf(token)])).rows[0];
  }

  /** Uses up a sign-in that the provider has answered: of any number of attempts one succeeds. */
  async use(token: string): Promise<boolean> {
    const text = 'DELETE FROM oidc_sign_in WHERE id = $1 AND user_id IS NOT NULL AND expires_at > now()';
    return (await this.client.query(text, [digestOf(token)])).rowCount === 1;
  }
}
