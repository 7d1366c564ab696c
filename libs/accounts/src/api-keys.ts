import { createHmac } from 'node:crypto';
import { ApiError, keyHint, type Mode, type Scope, type Tenths } from '@modernleads/contracts';
import { ApiKeyEntity, Batcher, type Database, type Queryable } from '@modernleads/database';
import { IsNull, QueryFailedError, type Repository } from 'typeorm';
import type { OwnQuotas } from './accounts';
import { normalizeCidr } from './allow-list';
import { mintApiKey } from './mint-api-key';

/** `all` is every scope, future ones included. */
export type KeyScope = Scope | 'all';

/** What a key may do. */
export interface NewApiKey {
  readonly accountId: string;
  readonly mode: Mode;
  readonly name?: string;
  /** Who makes it; absent: an operator. */
  readonly userId?: string;
  /** Default: all. */
  readonly scopes?: readonly KeyScope[];
  /** Requests in any 60 s, instead of the default. */
  readonly rateLimit?: number;
  /** Credits in any 60 minutes, instead of the default. */
  readonly hourlyCap?: Tenths;
  /** Addresses and CIDR ranges that may use it; default: all. */
  readonly allowIp?: readonly string[];
  readonly expiresAt?: Date;
}

/** A key without its secret. */
export interface ApiKey {
  readonly id: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly planActive: boolean;
  readonly mode: Mode;
  readonly name: string | null;
  readonly hint: string;
  readonly scopes: readonly KeyScope[];
  readonly rateLimit: number | null;
  readonly hourlyCap: Tenths | null;
  /** Limits of the account in the key's mode that differ from the defaults. */
  readonly quotas: OwnQuotas;
  /** Canonical CIDR ranges for {@link isAllowed}; empty: any address. */
  readonly allowIp: readonly string[];
  /** For the previous secret: the end of its overlap, if that is earlier. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly lastUsedIp: string | null;
  readonly createdAt: Date;
  /** `dashboard`: it has no secret; a user acts by it with a session. */
  readonly kind: 'secret' | 'dashboard';
  /** Who made it, or acts by it; null: an operator made it. */
  readonly userId: string | null;
}

/** A key with the end of the overlap of its last rotation. */
export interface ListedKey extends ApiKey {
  readonly previousUntil: Date | null;
}

/** Whose dashboard key it is. */
export interface DashboardKeyOwner {
  readonly userId: string;
  readonly accountId: string;
  readonly mode: Mode;
  /** 1 to 200 characters. */
  readonly name: string;
}

/** A new key with its secret, which is not stored and cannot be shown again. */
export interface MintedApiKey {
  readonly id: string;
  readonly secret: string;
}

/** One use of a key. */
export interface KeyUse {
  readonly keyId: string;
  readonly at: Date;
  readonly ip: string;
}

const FOREIGN_KEY_VIOLATION = '23503';

const COLUMNS = `k.id, k.account_id AS "accountId", a.name AS "accountName", a.plan_active AS "planActive", coalesce(a.quotas -> k.mode, '{}') AS quotas, k.mode, k.name, k.hint, k.scopes,
  k.rate_limit AS "rateLimit", k.hourly_cap::float8 AS "hourlyCap", k.allow_ip::text[] AS "allowIp", k.revoked_at AS "revokedAt",
  k.last_used_at AS "lastUsedAt", k.last_used_ip AS "lastUsedIp", k.created_at AS "createdAt",
  k.kind, k.user_id AS "userId"`;

/** Finds the keys of many hashes in one statement: one or two index lookups for each. */
const FIND = `SELECT asked.n::int AS n, ${COLUMNS},
    CASE WHEN k.hash = asked.hash THEN k.expires_at ELSE least(k.expires_at, k.previous_until) END AS "expiresAt"
  FROM unnest($1::bytea[]) WITH ORDINALITY AS asked (hash, n)
  CROSS JOIN LATERAL (
    SELECT * FROM api_key WHERE hash = asked.hash UNION ALL SELECT * FROM api_key WHERE previous_hash = asked.hash LIMIT 1
  ) k
  JOIN account a ON a.id = k.account_id`;

const FIND_DASHBOARD = `SELECT ${COLUMNS}, k.expires_at AS "expiresAt" FROM api_key k JOIN account a ON a.id = k.account_id
  WHERE k.user_id = $1 AND k.account_id = $2 AND k.mode = $3 AND k.kind = 'dashboard'`;

/** Requests of a dashboard key in any 60 s: pages ask for many things at once. */
const DASHBOARD_RATE_LIMIT = 600;
const CREATE_DASHBOARD = `INSERT INTO api_key (kind, user_id, account_id, mode, name, hint, rate_limit)
  VALUES ('dashboard', $1, $2, $3, $4, 'dashboard', ${DASHBOARD_RATE_LIMIT})
  ON CONFLICT (user_id, account_id, mode) WHERE kind = 'dashboard' DO NOTHING`;

const ROTATE = `UPDATE api_key SET previous_hash = hash, previous_until = now() + make_interval(secs => $4), hash = $2, hint = $3
  WHERE id = $1 AND kind = 'secret' AND revoked_at IS NULL RETURNING previous_until AS "previousUntil"`;

/** Rows are locked in the order of their ids, so that two gateways that write the same keys never deadlock. */
const TOUCH = `WITH used AS (
    SELECT DISTINCT ON (id) id, at, ip FROM unnest($1::uuid[], $2::timestamptz[], $3::text[]) AS used (id, at, ip) ORDER BY id, at DESC
  ), locked AS (
    SELECT k.id, used.at, used.ip FROM api_key k JOIN used ON used.id = k.id ORDER BY k.id FOR NO KEY UPDATE OF k
  )
  UPDATE api_key k SET last_used_at = locked.at, last_used_ip = locked.ip FROM locked
  WHERE k.id = locked.id AND (k.last_used_at IS NULL OR k.last_used_at < locked.at)`;

/** The API keys. Secrets are stored only as an HMAC-SHA-256 under the pepper: with another pepper every key is unknown. */
export class ApiKeys {
  private readonly lookups = new Batcher((hashes: readonly Buffer[]) => this.findByHashes(hashes));

  /** @param database for the queries of every call and for updates under a condition. */
  constructor(
    private readonly keys: Repository<ApiKeyEntity>,
    private readonly database: Queryable,
    private readonly pepper: string,
  ) {}

  static of({ dataSource, pool }: Database, pepper: string): ApiKeys {
    return new ApiKeys(dataSource.getRepository(ApiKeyEntity), pool, pepper);
  }

  /**
   * @throws ApiError `not_found` when there is no such account.
   * @throws RangeError when an element of `allowIp` is neither an address nor a CIDR range.
   */
  async create({ scopes = ['all'], allowIp = [], ...key }: NewApiKey): Promise<MintedApiKey> {
    const secret = mintApiKey(key.mode);
    const secrets = { hash: this.hash(secret), hint: keyHint(secret) };
    const made = this.keys.create({ ...key, ...secrets, scopes: [...scopes], allowIp: allowIp.map(normalizeCidr) });
    await this.keys.insert(made).catch((error: unknown) => {
      const isOwnerUnknown = error instanceof QueryFailedError && error.driverError.code === FOREIGN_KEY_VIOLATION;
      throw isOwnerUnknown ? new ApiError('not_found', `no account ${key.accountId}`) : error;
    });
    return { id: made.id, secret };
  }

  /** The key of a secret, also when it is revoked or expired; undefined: no such key. Concurrent calls share a query. */
  findBySecret(secret: string): Promise<ApiKey | undefined> {
    return this.lookups.add(this.hash(secret));
  }

  private async findByHashes(hashes: readonly Buffer[]): Promise<(ApiKey | undefined)[]> {
    const { rows } = await this.database.query<ApiKey & { n: number }>({
      name: 'api-keys-by-hash',
      text: FIND,
      values: [hashes],
    });
    const found = new Map(rows.map(({ n, ...key }) => [n, key]));
    return hashes.map((_, index) => found.get(index + 1));
  }

  /** The key by which a user acts in the dashboard: made when it is first needed. No secret leads to it. */
  async findDashboardKey({ userId, accountId, mode, name }: DashboardKeyOwner): Promise<ApiKey> {
    const find = async () => (await this.database.query<ApiKey>(FIND_DASHBOARD, [userId, accountId, mode])).rows[0];
    const known = await find();
    if (known) return known;
    await this.database.query(CREATE_DASHBOARD, [userId, accountId, mode, name]);
    return (await find()) as ApiKey;
  }

  /** Changes whenever a key or an account changes in a column that {@link findBySecret} reads. */
  async version(): Promise<string> {
    const { rows } = await this.database.query<{ version: string }>({
      name: 'key-version',
      text: 'SELECT version FROM key_version',
    });
    return rows[0]?.version ?? '';
  }

  /** All keys of an account that have a secret, oldest first. */
  async listKeys(accountId: string): Promise<ListedKey[]> {
    const keys = await this.keys.find({
      where: { accountId, kind: 'secret' },
      relations: { account: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return keys.map(({ account, hash: _hash, previousHash: _previous, ...key }) => {
      return { ...key, accountName: account.name, planActive: account.planActive, quotas: account.quotas[key.mode] ?? {} };
    });
  }

  /**
   * Revokes a key with both its secrets. Revoking again changes nothing.
   * @returns when it was first revoked.
   * @throws ApiError `not_found` when there is no such key.
   */
  async revoke(id: string): Promise<Date> {
    await this.keys.update({ id, kind: 'secret', revokedAt: IsNull() }, { revokedAt: () => 'now()' });
    const key = await this.keys.findOneBy({ id, kind: 'secret' });
    if (!key?.revokedAt) throw new ApiError('not_found', `no key ${id}`);
    return key.revokedAt;
  }

  /**
   * Gives a key a new secret. The current one stays valid for `overlapSeconds`; one in the overlap of an earlier rotation ends now.
   * @throws ApiError `not_found` when there is no such key or it was revoked.
   */
  async rotate(id: string, overlapSeconds: number): Promise<MintedApiKey & { previousUntil: Date }> {
    const key = await this.keys.findOneBy({ id });
    if (!key) throw new ApiError('not_found', `no key ${id}`);
    const secret = mintApiKey(key.mode);
    const { rows } = await this.database.query<{ previousUntil: Date }>(ROTATE, [
      id,
      this.hash(secret),
      keyHint(secret),
      overlapSeconds,
    ]);
    if (!rows[0]) throw new ApiError('not_found', `key ${id} was revoked`);
    return { id, secret, previousUntil: rows[0].previousUntil };
  }

  /** Records when and from where keys were last used, in one statement; unknown keys and older uses change nothing. */
  async touch(uses: readonly KeyUse[]): Promise<void> {
    await this.database.query(TOUCH, [uses.map(({ keyId }) => keyId), uses.map(({ at }) => at), uses.map(({ ip }) => ip)]);
  }

  private hash(secret: string): Buffer {
    return createHmac('sha256', this.pepper).update(secret).digest();
  }
}
