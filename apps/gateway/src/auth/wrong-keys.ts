import { hash } from 'node:crypto';
import { networkOf } from '@modernleads/accounts';
import { ApiError } from '@modernleads/contracts';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { FailureCounts } from './failure-counts';

/** Wrong keys from one network in a window, which begins with the first of them. */
export const MOST_WRONG_KEYS = 100;
const WINDOW_MS = 60_000;
/** Right keys that are remembered. */
const MAX_ENTRIES = 10_000;

/**
 * Brakes networks that try wrong keys, before the store is asked: an IPv4 address or an IPv6 /64 counts for all replicas together. A key that this
 * process has found right before is never braked.
 */
@Injectable()
export class WrongKeys {
  private readonly right = new LRUCache<string, true>({ max: MAX_ENTRIES });

  constructor(private readonly failures: FailureCounts) {}

  /** False while this process counts by itself. */
  get isShared(): boolean {
    return this.failures.isShared;
  }

  /** @throws ApiError `rate_limited` for a secret that this process does not know to be right, from a network with too many wrong keys. */
  async brake(secret: string, address: string): Promise<void> {
    if (this.right.has(digest(secret))) return;
    const { count, endsInMs } = await this.failures.count(counterOf(address), 0, WINDOW_MS);
    if (count < MOST_WRONG_KEYS) return;
    throw new ApiError('rate_limited', `More than ${MOST_WRONG_KEYS} wrong keys came from this network in 60 seconds.`, {
      message: 'Keys that this gateway has accepted before still work.',
      retryAfter: endsInMs / 1_000,
    });
  }

  /** Notes whether a key of this secret was found. */
  async note(secret: string, address: string, found: boolean): Promise<void> {
    const known = digest(secret);
    if (found) this.right.set(known, true);
    else {
      this.right.delete(known);
      await this.failures.count(counterOf(address), 1, WINDOW_MS);
    }
  }
}

const counterOf = (address: string): string => `wrong-keys:${networkOf(address)}`;

function digest(secret: string): string {
  return hash('sha256', secret, 'base64');
}
