import type { Role } from '@modernleads/contracts';
import type { Queryable } from '@modernleads/database';
import { digestOf, newToken } from './token';

/** Days for which an invitation works, once. */
export const INVITATION_DAYS = 7;

export interface Invitation {
  readonly id: string;
  readonly accountId: string;
  readonly accountName: string;
  /** In canonical form. */
  readonly email: string;
  readonly role: Role;
  /** Name of the user who invites. */
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export type NewInvitation = Pick<Invitation, 'accountId' | 'email' | 'role'> & { readonly inviterId: string };

const SELECT = `SELECT i.id, i.account_id AS "accountId", a.name AS "accountName", i.email, i.role, u.name AS "invitedBy",
    i.created_at AS "createdAt", i.expires_at AS "expiresAt"
  FROM invitation i JOIN account a ON a.id = i.account_id JOIN app_user u ON u.id = i.invited_by WHERE i.expires_at > now()`;

/** Who may become a member of an account by a link. */
export class Invitations {
  /** @param client of a transaction to take part in it. */
  constructor(private readonly client: Queryable) {}

  /** Invites an e-mail; an earlier invitation of it to the account works no more. @returns the token of the link, which is not stored. */
  async create({ accountId, email, role, inviterId }: NewInvitation): Promise<{ id: string; token: string }> {
    const token = newToken();
    const text = `INSERT INTO invitation (token_hash, account_id, email, role, invited_by, expires_at)
      VALUES ($1, $2, $3, $4, $5, now() + interval '${INVITATION_DAYS} days')
      ON CONFLICT (account_id, email) DO UPDATE SET id = EXCLUDED.id, token_hash = $1, role = $4, invited_by = $5,
        created_at = now(), expires_at = EXCLUDED.expires_at
      RETURNING id`;
    const { rows } = await this.client.query<{ id: string }>(text, [digestOf(token), accountId, email, role, inviterId]);
    return { id: (rows[0] as { id: string }).id, token };
  }

  /** Those of an account that are neither used nor too old, at most 1,000, the last first. */
  async list(accountId: string): Promise<Invitation[]> {
    const text = `${SELECT} AND i.account_id = $1 ORDER BY i.created_at DESC, i.id LIMIT 1000`;
    return (await this.client.query<Invitation>(text, [accountId])).rows;
  }

  /** @returns undefined: it is unknown, used, revoked or too old. */
  async find(token: string): Promise<Invitation | undefined> {
    return (await this.client.query<Invitation>(`${SELECT} AND i.token_hash = $1`, [digestOf(token)])).rows[0];
  }

  /** Uses up an invitation: of any number of attempts one succeeds. @returns as {@link find}. */
  async use(token: string): Promise<Invitation | undefined> {
    const invitation = await this.find(token);
    const text = 'DELETE FROM invitation WHERE token_hash = $1';
    return (await this.client.query(text, [digestOf(token)])).rowCount === 1 ? invitation : undefined;
  }

  /** Uses up all invitations of an e-mail, of which its owner is known without their links. @param email in canonical form. @returns one for each account. */
  async useAllOf(email: string): Promise<Pick<Invitation, 'accountId' | 'role'>[]> {
    const text = `DELETE FROM invitation WHERE email = $1 AND expires_at > now() RETURNING account_id AS "accountId", role`;
    return (await this.client.query<Pick<Invitation, 'accountId' | 'role'>>(text, [email])).rows;
  }

  /** @returns the role that it would have given; undefined: the account has no such invitation. */
  async revoke(accountId: string, id: string): Promise<Role | undefined> {
    const text = 'DELETE FROM invitation WHERE account_id = $1 AND id = $2 RETURNING role';
    return (await this.client.query<{ role: Role }>(text, [accountId, id])).rows[0]?.role;
  }
}
