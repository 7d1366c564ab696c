import { Audit, type AuditEvent } from '@modernleads/audit';
import { type Actor, ApiError, keyHint } from '@modernleads/contracts';
import { ApiKeyEntity, type Database, type Queryable } from '@modernleads/database';
import { ApiKeys, type MintedApiKey, type NewApiKey } from './api-keys';

/** Who changes a key. */
export interface KeyChanger {
  readonly actor: Actor;
  readonly requestId?: string;
  /** Only keys of this account are to be found; absent: an operator, who finds all. */
  readonly accountId?: string;
}

interface Change {
  readonly keys: ApiKeys;
  /** The key, locked until the end of the change; null: there is none for whoever makes it. */
  findKey(id: string): Promise<ApiKeyEntity | null>;
  record(key: ApiKeyEntity, event: Pick<AuditEvent, 'verb' | 'before' | 'after'>): Promise<void>;
}

/** How keys are changed, by operators and in the dashboard: each time in one transaction with the audit event of it. */
export class KeyChanges {
  constructor(
    private readonly database: Database,
    private readonly pepper: string,
  ) {}

  /** @throws as `ApiKeys.create`. */
  create(key: NewApiKey, by: KeyChanger): Promise<MintedApiKey> {
    return this.changing(by, async ({ keys, findKey, record }) => {
      const minted = await keys.create(key);
      const made = await findKey(minted.id);
      if (made) await record(made, { verb: 'key.create', after: recorded(made) });
      return minted;
    });
  }

  /** Revoking again changes nothing. @returns when it was first revoked. @throws ApiError `not_found`. */
  revoke(id: string, by: KeyChanger): Promise<Date> {
    return this.changing(by, async ({ keys, findKey, record }) => {
      const key = await findKey(id);
      if (!key) throw new ApiError('not_found', `no key ${id}`);
      const revokedAt = await keys.revoke(id);
      const changes = { before: { revoked_at: null }, after: { revoked_at: revokedAt } };
      if (!key.revokedAt) await record(key, { verb: 'key.revoke', ...changes });
      return revokedAt;
    });
  }

  /** @throws ApiError `not_found`, also for a key that was revoked. */
  rotate(id: string, overlapSeconds: number, by: KeyChanger): Promise<MintedApiKey & { previousUntil: Date }> {
    return this.changing(by, async ({ keys, findKey, record }) => {
      const key = await findKey(id);
      if (!key) throw new ApiError('not_found', `no key ${id}`);
      const rotated = await keys.rotate(id, overlapSeconds);
      const after = { hint: keyHint(rotated.secret), previous_until: rotated.previousUntil };
      await record(key, { verb: 'key.rotate', before: { hint: key.hint }, after });
      return rotated;
    });
  }

  private changing<T>({ actor, requestId, accountId }: KeyChanger, work: (change: Change) => Promise<T>): Promise<T> {
    return this.database.dataSource.transaction(async (manager) => {
      // TypeORM types the client of its PostgreSQL driver as `any`.
      const client = (await manager.queryRunner?.connect()) as Queryable;
      const owner = accountId === undefined ? {} : { accountId };
      return work({
        keys: new ApiKeys(manager.getRepository(ApiKeyEntity), client, this.pepper),
        findKey: (id) =>
          manager.findOne(ApiKeyEntity, { where: { id, kind: 'secret', ...owner }, lock: { mode: 'pessimistic_write' } }),
        record: (key, event) =>
          Audit.record(client, {
            scope: { accountId: key.accountId, mode: key.mode, actor, requestId },
            subject: { kind: 'api_key', id: key.id },
            ...event,
          }),
      });
    });
  }
}

/** What an event keeps of a key; its name may be that of a person. */
function recorded({ hint, scopes, rateLimit, hourlyCap, allowIp, expiresAt }: ApiKeyEntity): object {
  return { hint, scopes, rate_limit: rateLimit, hourly_cap: hourlyCap, allow_ip: allowIp, expires_at: expiresAt };
}
