import { hash } from 'node:crypto';
import { parseApiKey } from '@modernleads/contracts';
import { WhileUnchanged } from '@modernleads/database';
import type { ApiKey, ApiKeys, DashboardKeyOwner } from './api-keys';

/** Caches keys, and unknown secrets, until a key or an account changes. */
export class KeyCache {
  /** By the digest of the secret, so that a heap dump shows no secret. */
  private readonly known: WhileUnchanged<ApiKey | undefined>;

  /** @param now a monotonic clock in milliseconds. */
  constructor(
    private readonly keys: Pick<ApiKeys, 'findBySecret' | 'findDashboardKey' | 'version'>,
    now?: () => number,
    maxEntries?: number,
  ) {
    this.known = new WhileUnchanged(() => keys.version(), { now, maxEntries });
  }

  /**
   * @returns the key, which may be revoked or expired; undefined when the text is malformed (checked by its CRC) or unknown.
   * @throws the error of a query; failures are not cached.
   */
  async findKey(secret: string): Promise<ApiKey | undefined> {
    if (!parseApiKey(secret)) return undefined;
    return this.known.get(hash('sha256', secret, 'base64'), () => this.keys.findBySecret(secret));
  }

  /** @throws the error of a query; failures are not cached. */
  async findDashboardKey(owner: DashboardKeyOwner): Promise<ApiKey> {
    const { userId, accountId, mode } = owner;
    return (await this.known.get(`${userId} ${accountId} ${mode}`, () => this.keys.findDashboardKey(owner))) as ApiKey;
  }
}
