import { hash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { parseApiKey } from '@modernleads/contracts';
import type { ApiKey, ApiKeys } from './api-keys';

/** Counted from before the question whether anything changed: what is committed is seen by every request a second later. */
const FRESH_MS = 900;
/** After this the question is asked again, while requests go on with what is remembered. */
const ASK_AGAIN_MS = 400;
const MAX_ENTRIES = 10_000;

/**
 * Remembers keys, and that keys are unknown, for as long as no key and no account changes: one small question to the store every
 * 400 ms of use tells. A change takes effect within 1 s, without a message to anybody.
 */
export class KeyCache {
  /** By the digest of the secret, oldest first: a heap dump shows no secret. */
  private readonly entries = new Map<string, Promise<ApiKey | undefined>>();
  private version?: string;
  private confirmedAt = -Infinity;
  private asking?: Promise<void>;

  /** @param now a monotonic clock in milliseconds. */
  constructor(
    private readonly keys: Pick<ApiKeys, 'findBySecret' | 'version'>,
    private readonly now: () => number = () => performance.now(),
    private readonly maxEntries = MAX_ENTRIES,
  ) {}

  /**
   * @returns the key, which may be revoked or expired; undefined when the text is malformed (found out offline) or unknown.
   * @throws whatever a query throws; a failure is not remembered.
   */
  async find(secret: string): Promise<ApiKey | undefined> {
    if (!parseApiKey(secret)) return undefined;
    const confirmed = this.confirm();
    if (confirmed) await confirmed;
    const digest = hash('sha256', secret, 'base64');
    return this.entries.get(digest) ?? this.remember(digest, this.keys.findBySecret(secret));
  }

  /** To be waited for when what is remembered was last confirmed too long ago. */
  private confirm(): Promise<void> | undefined {
    const age = this.now() - this.confirmedAt;
    if (age < ASK_AGAIN_MS) return undefined;
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    if (age >= FRESH_MS) return this.asking;
    this.asking.catch(() => undefined);
    return undefined;
  }

  private async ask(): Promise<void> {
    const startedAt = this.now();
    const version = await this.keys.version();
    if (version !== this.version) this.entries.clear();
    this.version = version;
    this.confirmedAt = startedAt;
  }

  private remember(digest: string, key: Promise<ApiKey | undefined>): Promise<ApiKey | undefined> {
    const [oldest] = this.entries.keys();
    if (oldest !== undefined && this.entries.size >= this.maxEntries) this.entries.delete(oldest);
    this.entries.set(digest, key);
    key.catch(() => this.entries.get(digest) === key && this.entries.delete(digest));
    return key;
  }
}
