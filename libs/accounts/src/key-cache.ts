import { hash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { parseApiKey } from '@modernleads/contracts';
import type { ApiKey, ApiKeys } from './api-keys';

interface Entry {
  readonly startedAt: number;
  readonly key: Promise<ApiKey | undefined>;
}

/** Counted from before the query starts: whatever is committed is seen by every request that arrives a second later. */
const FRESH_MS = 900;
const MAX_ENTRIES = 10_000;

/**
 * Finds keys with one query per key and second, however many requests use it; unknown keys are remembered alike. A change of a
 * key or of its account takes effect within 1 s, without a message to anybody.
 */
export class KeyCache {
  /** By the digest of the secret, which is itself kept nowhere; oldest first. */
  private readonly entries = new Map<string, Entry>();

  /** @param now a monotonic clock in milliseconds. */
  constructor(
    private readonly keys: Pick<ApiKeys, 'findBySecret'>,
    private readonly now: () => number = () => performance.now(),
    private readonly maxEntries = MAX_ENTRIES,
  ) {}

  /**
   * @returns the key, which may be revoked or expired; undefined when the text is malformed (found out offline) or unknown.
   * @throws whatever the query throws; a failure is not remembered.
   */
  async find(secret: string): Promise<ApiKey | undefined> {
    if (!parseApiKey(secret)) return undefined;
    const digest = hash('sha256', secret, 'base64');
    const cached = this.entries.get(digest);
    if (cached && this.isFresh(cached)) return cached.key;
    return this.remember(digest, { startedAt: this.now(), key: this.keys.findBySecret(secret) });
  }

  private remember(digest: string, entry: Entry): Promise<ApiKey | undefined> {
    this.makeRoom();
    this.entries.set(digest, entry);
    entry.key.catch(() => this.entries.get(digest) === entry && this.entries.delete(digest));
    return entry.key;
  }

  /** Drops, from the oldest on, what is stale, and more where there are too many. */
  private makeRoom(): void {
    for (const [digest, entry] of this.entries) {
      if (this.entries.size < this.maxEntries && this.isFresh(entry)) return;
      this.entries.delete(digest);
    }
  }

  private isFresh({ startedAt }: Entry): boolean {
    return this.now() - startedAt < FRESH_MS;
  }
}
