import { ApiError, type Role } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { isEmail } from 'class-validator';
import { digestOf, newToken } from './token';

/** Minutes for which a sign-in link works, once. */
export const LINK_MINUTES = 15;
const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';

export interface User {
  readonly id: string;
  /** In canonical form: {@link canonicalEmail}. */
  readonly email: string;
  readonly name: string;
  readonly isOperator: boolean;
  readonly passwordHash: string | null;
  readonly createdAt: Date;
  /** From then on the user cannot sign in. */
  readonly disabledAt: Date | null;
}

export interface NewUser {
  readonly email: string;
  /** 1 to 200 characters. */
  readonly name: string;
  readonly isOperator: boolean;
}

/** What a user is to an account. */
export interface Membership {
  readonly accountId: string;
  readonly accountName: string;
  readonly role: Role;
}

export interface Member extends Pick<User, 'email' | 'name'> {
  readonly userId: string;
  readonly role: Role;
  readonly lastSeenAt: Date | null;
}

/** Of `app_user`, as a {@link User}. */
export const USER_COLUMNS = `id, email, name, is_operator AS "isOperator", password_hash AS "passwordHash", created_at AS "createdAt", disabled_at AS "disabledAt"`;

const MEMBERS = `SELECT u.id AS "userId", u.email, u.name, m.role,
    (SELECT max(s.last_seen_at) FROM session s WHERE (s.user_id, s.account_id) = (m.user_id, m.account_id)) AS "lastSeenAt"
  FROM membership m JOIN app_user u ON u.id = m.user_id
  WHERE m.account_id = $1 AND u.disabled_at IS NULL ORDER BY m.created_at, u.id LIMIT 1000`;

/** The form in which an e-mail is stored and compared; undefined: it is none. */
export function canonicalEmail(text: string): string | undefined {
  const canonical = text.trim().normalize('NFC').toLowerCase();
  return canonical.length <= 254 && isEmail(canonical) ? canonical : undefined;
}

/** The users of the dashboard, and what they are to accounts. */
export class Users {
  /** @param client of a transaction to take part in it. */
  constructor(private readonly client: Queryable) {}

  /** @throws RangeError for an e-mail that is none. @throws ApiError `invalid_input` when another user has it. */
  async create({ email, name, isOperator }: NewUser): Promise<User> {
    const canonical = canonicalEmail(email);
    if (!canonical) throw new RangeError(`not an e-mail address: ${email}`);
    const text = `INSERT INTO app_user (email, name, is_operator) VALUES ($1, $2, $3) RETURNING ${USER_COLUMNS}`;
    const { rows } = await this.client.query<User>(text, [canonical, name, isOperator]).catch((error: unknown) => {
      throw codeOf(error) === UNIQUE_VIOLATION ? new ApiError('invalid_input', `there is a user ${canonical} already`) : error;
    });
    return rows[0] as User;
  }

  async find(email: string): Promise<User | undefined> {
    const { rows } = await this.client.query<User>(`SELECT ${USER_COLUMNS} FROM app_user WHERE email = $1`, [
      canonicalEmail(email) ?? '',
    ]);
    return rows[0];
  }

  async findById(id: string): Promise<User | undefined> {
    return (await this.client.query<User>(`SELECT ${USER_COLUMNS} FROM app_user WHERE id = $1`, [id])).rows[0];
  }

  /** Names of users by their ids. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const { rows } = await this.client.query<Pick<User, 'id' | 'name'>>('SELECT id, name FROM app_user WHERE id = ANY ($1)', [
      ids,
    ]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async list(): Promise<(User & { memberships: Membership[] })[]> {
    const { rows } = await this.client.query<User>(`SELECT ${USER_COLUMNS} FROM app_user ORDER BY created_at, id`);
    const memberships = await Promise.all(rows.map(({ id }) => this.listMemberships(id)));
    return rows.map((user, at) => ({ ...user, memberships: memberships[at] ?? [] }));
  }

  /** Makes the user a member of an account, or gives a member another role. @throws ApiError `not_found` when there is no such account. */
  async setRole(userId: string, accountId: string, role: Role): Promise<void> {
    const text = `INSERT INTO membership (user_id, account_id, role) VALUES ($1, $2, $3) ON CONFLICT (user_id, account_id) DO UPDATE SET role = $3`;
    await this.client.query(text, [userId, accountId, role]).catch((error: unknown) => {
      throw codeOf(error) === FOREIGN_KEY_VIOLATION ? new ApiError('not_found', `no account ${accountId}`) : error;
    });
  }

  /** The accounts of a user, by name. */
  async listMemberships(userId: string): Promise<Membership[]> {
    const text = `SELECT m.account_id AS "accountId", a.name AS "accountName", m.role
      FROM membership m JOIN account a ON a.id = m.account_id WHERE m.user_id = $1 ORDER BY a.name, a.id`;
    return (await this.client.query<Membership>(text, [userId])).rows;
  }

  /** The members of an account who can sign in, at most 1,000, the first ones first. */
  async listMembers(accountId: string): Promise<Member[]> {
    return (await this.client.query<Member>(MEMBERS, [accountId])).rows;
  }

  /** The roles of all who can sign in to an account, by user; they stay as they are until the transaction ends. */
  async lockRoles(accountId: string): Promise<Map<string, Role>> {
    const text = `SELECT m.user_id AS "userId", m.role FROM membership m JOIN app_user u ON u.id = m.user_id
      WHERE m.account_id = $1 AND u.disabled_at IS NULL ORDER BY m.user_id FOR UPDATE OF m`;
    const { rows } = await this.client.query<Pick<Member, 'userId' | 'role'>>(text, [accountId]);
    return new Map(rows.map(({ userId, role }) => [userId, role]));
  }

  /** Ends the membership of a user, and the sessions that use the account. */
  async removeMember(userId: string, accountId: string): Promise<void> {
    await this.client.query('DELETE FROM membership WHERE (user_id, account_id) = ($1, $2)', [userId, accountId]);
  }

  /** Ends the sessions of a user, who signs in no more. @returns false when the user was disabled before. */
  async disable(id: string): Promise<boolean> {
    await this.endSessions(id);
    const text = 'UPDATE app_user SET disabled_at = now() WHERE id = $1 AND disabled_at IS NULL';
    return (await this.client.query(text, [id])).rowCount === 1;
  }

  async endSessions(id: string): Promise<void> {
    await this.client.query('DELETE FROM session WHERE user_id = $1', [id]);
  }

  /** @param hash of `Passwords`. */
  async setPassword(id: string, hash: string): Promise<void> {
    await this.client.query('UPDATE app_user SET password_hash = $2 WHERE id = $1', [id, hash]);
  }

  /** Ends the links of a user that are not used. */
  async endLinks(id: string): Promise<void> {
    await this.client.query('DELETE FROM sign_in_link WHERE user_id = $1', [id]);
  }

  /** Makes a link by which the user signs in once. @returns its token, which is not stored. */
  async createLink(id: string): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const text = `INSERT INTO sign_in_link (id, user_id, expires_at) VALUES ($1, $2, now() + interval '${LINK_MINUTES} minutes')
      RETURNING expires_at AS "expiresAt"`;
    const { rows } = await this.client.query<{ expiresAt: Date }>(text, [digestOf(token), id]);
    return { token, expiresAt: (rows[0] as { expiresAt: Date }).expiresAt };
  }

  /** @returns whose a link is; undefined: it is unknown, too old or used. */
  async findByLink(token: string): Promise<User | undefined> {
    const text = `SELECT ${USER_COLUMNS} FROM app_user WHERE disabled_at IS NULL
      AND id = (SELECT user_id FROM sign_in_link WHERE id = $1 AND used_at IS NULL AND expires_at > now())`;
    return (await this.client.query<User>(text, [digestOf(token)])).rows[0];
  }

  /** Uses up a link: of any number of attempts one succeeds. @returns false: it is unknown, too old or used. */
  async useLink(token: string): Promise<boolean> {
    const text = 'UPDATE sign_in_link SET used_at = now() WHERE id = $1 AND used_at IS NULL AND expires_at > now()';
    return (await this.client.query(text, [digestOf(token)])).rowCount === 1;
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
