import type { Role } from '@modernleads/contracts';
import { Batcher, type Queryable } from '@modernleads/database';
import { digestOf, newToken } from './token';
import { LINK_MINUTES } from './users';

/** How long a session lasts, in hours: unused, and at most. */
export interface SessionHours {
  readonly idle: number;
  readonly most: number;
}

/** A session that has not ended, of a user who may sign in and is a member of the account in use. */
export interface LiveSession {
  readonly id: Buffer;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly isOperator: boolean;
  readonly hasPassword: boolean;
  readonly accountId: string;
  readonly accountName: string;
  readonly planActive: boolean;
  readonly role: Role;
  readonly expiresAt: Date;
  /** Until then a password may be set without the current one; null: not, or no more. */
  readonly resetUntil: Date | null;
  /** Its last use was noted a minute ago or more. */
  readonly isStale: boolean;
}

export interface SessionRow {
  readonly id: Buffer;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly ip: string;
  readonly userAgent: string;
}

export interface NewSession {
  readonly userId: string;
  readonly accountId: string;
  readonly ip: string;
  readonly userAgent: string;
  /** Whoever signs in came by a link, and may set a password without the current one: once, for as long as a link works. */
  readonly mayReset: boolean;
}

const ALIVE = 's.idle_until > now() AND s.ends_at > now()';

const FIND = `SELECT asked.n::int AS n, s.id, u.id AS "userId", u.email, u.name, u.is_operator AS "isOperator", u.password_hash IS NOT NULL AS "hasPassword",
    a.id AS "accountId", a.name AS "accountName", a.plan_active AS "planActive", m.role, least(s.idle_until, s.ends_at) AS "expiresAt",
    CASE WHEN s.reset_until > now() THEN s.reset_until END AS "resetUntil",
    s.last_seen_at < now() - interval '1 minute' AS "isStale"
  FROM unnest($1::bytea[]) WITH ORDINALITY AS asked (id, n)
  JOIN session s ON s.id = asked.id AND ${ALIVE}
  JOIN app_user u ON u.id = s.user_id AND u.disabled_at IS NULL
  JOIN membership m ON (m.user_id, m.account_id) = (s.user_id, s.account_id)
  JOIN account a ON a.id = s.account_id`;

const OPEN = `INSERT INTO session (id, user_id, account_id, idle_until, ends_at, ip, user_agent, reset_until)
  VALUES ($1, $2, $3, now() + make_interval(hours => $4), now() + make_interval(hours => $5), $6, left($7, 300),
    CASE WHEN $8 THEN now() + interval '${LINK_MINUTES} minutes' END)`;

/** The sessions of the dashboard. */
export class Sessions {
  private readonly lookups = new Batcher((ids: readonly Buffer[]) => this.findByIds(ids));

  constructor(
    private readonly database: Queryable,
    private readonly hours: SessionHours,
  ) {}

  /** The session of a cookie; undefined: there is none, or it has ended. Concurrent calls share a query, and nothing is cached. */
  find(token: string): Promise<LiveSession | undefined> {
    return this.lookups.add(digestOf(token));
  }

  private async findByIds(ids: readonly Buffer[]): Promise<(LiveSession | undefined)[]> {
    const { rows } = await this.database.query<LiveSession & { n: number }>({
      name: 'sessions-by-id',
      text: FIND,
      values: [ids],
    });
    const found = new Map(rows.map(({ n, ...session }) => [n, session]));
    return ids.map((_, index) => found.get(index + 1));
  }

  /** @param client of the transaction in which the user signs in. @returns the token for the cookie, which is not stored. */
  async open({ userId, accountId, ip, userAgent, mayReset }: NewSession, client: Queryable): Promise<string> {
    const token = newToken();
    const { idle, most } = this.hours;
    await client.query(OPEN, [digestOf(token), userId, accountId, idle, most, ip, userAgent, mayReset]);
    return token;
  }

  /** Notes that a session is used. */
  async touch(id: Buffer): Promise<void> {
    const text = 'UPDATE session SET last_seen_at = now(), idle_until = now() + make_interval(hours => $2) WHERE id = $1';
    await this.database.query(text, [id, this.hours.idle]);
  }

  /** Uses up the leave of a session to set a password without the current one: of any number of attempts one succeeds. @returns false: it has none. */
  async useReset(id: Buffer, client: Queryable): Promise<boolean> {
    const text = 'UPDATE session SET reset_until = NULL WHERE id = $1 AND reset_until > now()';
    return (await client.query(text, [id])).rowCount === 1;
  }

  /** Puts another account to use. The user must be a member of it. */
  async switchAccount(id: Buffer, accountId: string): Promise<void> {
    await this.database.query('UPDATE session SET account_id = $2 WHERE id = $1', [id, accountId]);
  }

  /** Those of a user that have not ended, the one used last first. */
  async list(userId: string): Promise<SessionRow[]> {
    const text = `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt", ip, user_agent AS "userAgent"
      FROM session s WHERE user_id = $1 AND ${ALIVE} ORDER BY last_seen_at DESC, id`;
    return (await this.database.query<SessionRow>(text, [userId])).rows;
  }

  /** Ends the session of a token, whosever it is. */
  async forget(token: string, client: Queryable): Promise<void> {
    await client.query('DELETE FROM session WHERE id = $1', [digestOf(token)]);
  }

  /** Ends a session of a user. @returns false: the user has no such session. */
  async end(userId: string, id: Buffer, client: Queryable): Promise<boolean> {
    return (await client.query('DELETE FROM session WHERE id = $2 AND user_id = $1', [userId, id])).rowCount === 1;
  }

  /** Ends all sessions of a user but one. @returns how many. */
  async endOthers(userId: string, id: Buffer, client: Queryable): Promise<number> {
    return (await client.query('DELETE FROM session WHERE user_id = $1 AND id <> $2', [userId, id])).rowCount ?? 0;
  }

  /** Deletes sessions that have ended, and links, sign-ins at a provider and invitations that have expired. */
  async purge(): Promise<void> {
    await this.database.query('DELETE FROM session WHERE idle_until <= now() OR ends_at <= now()');
    await this.database.query('DELETE FROM sign_in_link WHERE expires_at <= now()');
    await this.database.query('DELETE FROM oidc_sign_in WHERE expires_at <= now()');
    await this.database.query('DELETE FROM invitation WHERE expires_at <= now()');
  }
}
