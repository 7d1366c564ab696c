import {
  ApiKeys,
  expiryOf,
  KeyChanges,
  type KeyChanger,
  type KeyScope,
  type ListedKey,
  normalizeCidr,
} from '@modernleads/accounts';
import {
  invalidInput,
  type KeyList,
  type KeyView,
  type KeyWithSecret,
  limitInTenths,
  type NewKeyBody,
  toCredits,
} from '@modernleads/contracts';
import { Database } from '@modernleads/database';
import { Users } from '@modernleads/people';
import { Injectable } from '@nestjs/common';
import { actorOf, type CallOfDashboard } from './dashboard-call';

const SECONDS_OF_HOUR = 3_600;

/** The API keys of the account in use. */
@Injectable()
export class KeysService {
  constructor(
    private readonly database: Database,
    private readonly keys: ApiKeys,
    private readonly changes: KeyChanges,
  ) {}

  async listKeys(accountId: string): Promise<KeyList> {
    const keys = await this.keys.listKeys(accountId);
    const makers = keys.flatMap(({ userId }) => userId ?? []);
    const names = makers.length ? await new Users(this.database.pool).namesOf(makers) : new Map<string, string>();
    return { keys: keys.map((key) => viewOf(key, key.userId === null ? null : (names.get(key.userId) ?? null))) };
  }

  /** @throws ApiError `invalid_input`. */
  async createKey(call: CallOfDashboard<NewKeyBody>): Promise<KeyWithSecret> {
    const { name, mode, scopes, expires_at, allow_list = [], rate_limit, hourly_cap } = call.input;
    const { accountId, userId } = call.session;
    const expiresAt = expires_at === undefined ? undefined : expiryOf(expires_at);
    if (expiresAt && expiresAt.getTime() <= Date.now())
      throw invalidInput([{ field: 'expires_at', issue: 'is in the past; give a moment to come, or leave it out' }]);
    const key = {
      ...{ accountId, userId, name, mode, expiresAt, rateLimit: rate_limit },
      scopes: scopes as readonly KeyScope[] | undefined,
      hourlyCap: hourly_cap === undefined ? undefined : limitInTenths(hourly_cap),
      allowIp: networksOf(allow_list),
    };
    return this.withSecret(accountId, await this.changes.create(key, changerOf(call)));
  }

  /** @throws ApiError `not_found`, also for a key that was revoked. */
  async rotateKey(call: CallOfDashboard, id: string, overlapHours: number): Promise<KeyWithSecret> {
    const rotated = await this.changes.rotate(id, overlapHours * SECONDS_OF_HOUR, changerOf(call));
    return this.withSecret(call.session.accountId, rotated);
  }

  /** @throws ApiError `not_found`. */
  async revokeKey(call: CallOfDashboard, id: string): Promise<void> {
    await this.changes.revoke(id, changerOf(call));
  }

  private async withSecret(accountId: string, { id, secret }: { id: string; secret: string }): Promise<KeyWithSecret> {
    const { keys } = await this.listKeys(accountId);
    return { key: keys.find((key) => key.id === id) as KeyView, secret };
  }
}

function changerOf(call: CallOfDashboard): KeyChanger {
  return { actor: actorOf(call), requestId: call.requestId, accountId: call.session.accountId };
}

function networksOf(list: readonly string[]): string[] {
  return list.map((text, at) => {
    try {
      return normalizeCidr(text);
    } catch {
      const issue = 'is neither an IP address nor a CIDR network; write one such as 203.0.113.0/24';
      throw invalidInput([{ field: `allow_list[${at}]`, issue }]);
    }
  });
}

function viewOf(key: ListedKey, createdBy: string | null): KeyView {
  const [prefix = '', last4 = ''] = key.hint.split('…');
  const isRotating = key.previousUntil && key.previousUntil.getTime() > Date.now();
  return {
    id: key.id,
    name: key.name,
    mode: key.mode,
    scopes: [...key.scopes],
    prefix,
    last4,
    created_at: key.createdAt.toISOString(),
    created_by: createdBy,
    expires_at: key.expiresAt?.toISOString() ?? null,
    revoked_at: key.revokedAt?.toISOString() ?? null,
    last_used_at: key.lastUsedAt?.toISOString() ?? null,
    last_used_ip: key.lastUsedIp,
    rate_limit: key.rateLimit,
    hourly_cap: key.hourlyCap === null ? null : toCredits(key.hourlyCap),
    allow_list: [...key.allowIp],
    rotated_until: isRotating ? (key.previousUntil as Date).toISOString() : null,
  };
}
