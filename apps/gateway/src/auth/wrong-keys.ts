import { hash } from 'node:crypto';
import { networkOf } from '@modernleads/accounts';
import { ApiError } from '@modernleads/contracts';
import { REDIS_USERS, RedisConnections, type SharedRedis } from '@modernleads/redis';
import { Injectable } from '@nestjs/common';
import type { Redis, Result } from 'ioredis';
import { LRUCache } from 'lru-cache';

/** Wrong keys from one network in a window, which begins with the first of them. */
export const MOST_WRONG_KEYS = 100;
const WINDOW_MS = 60_000;
/** Networks that are counted while Redis is away, and right keys that are remembered. */
const MAX_ENTRIES = 10_000;

/** KEYS: the counter of a network. ARGV: how many to add. Returns the count, and the milliseconds until the window ends. */
const WRONG_KEYS_LUA = `
local count = tonumber(redis.call('GET', KEYS[1]) or '0')
if ARGV[1] ~= '0' then
  count = redis.call('INCRBY', KEYS[1], ARGV[1])
  if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ${WINDOW_MS}) end
end
return { count, redis.call('PTTL', KEYS[1]) }
`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    wrongKeys(counter: string, add: number): Result<[count: number, endsInMs: number], Context>;
  }
}

/**
 * Brakes networks that try wrong keys, before the store is asked: an IPv4 address or an IPv6 /64 counts in Redis for all replicas, and in this process
 * while Redis is away. A key that this process has found right before is never braked.
 */
@Injectable()
export class WrongKeys {
  private readonly redis: SharedRedis;
  private readonly local = new LRUCache<string, { count: number; endsAt: number }>({ max: MAX_ENTRIES });
  private readonly right = new LRUCache<string, true>({ max: MAX_ENTRIES });

  constructor(connections: RedisConnections) {
    this.redis = connections.open({
      scripts: { wrongKeys: { lua: WRONG_KEYS_LUA, numberOfKeys: 1 } },
      probe: (redis) => ask(redis, 'probe', 0),
    });
  }

  /** False while this process counts by itself. */
  get isShared(): boolean {
    return this.redis.available;
  }

  /** @throws ApiError `rate_limited` for a secret that this process does not know to be right, from a network with too many wrong keys. */
  async brake(secret: string, address: string): Promise<void> {
    if (this.right.has(digest(secret))) return;
    const { count, endsInMs } = await this.count(networkOf(address), 0);
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
      await this.count(networkOf(address), 1);
    }
  }

  private async count(network: string, add: 0 | 1): Promise<{ count: number; endsInMs: number }> {
    const reply = await this.redis.ask((redis) => ask(redis, network, add));
    if (!reply) return this.countLocally(network, add);
    return { count: reply[0], endsInMs: Math.max(0, reply[1]) };
  }

  private countLocally(network: string, add: 0 | 1): { count: number; endsInMs: number } {
    const now = performance.now();
    const known = this.local.get(network);
    const { count, endsAt } = known && known.endsAt > now ? known : { count: 0, endsAt: now + WINDOW_MS };
    if (add) this.local.set(network, { count: count + add, endsAt });
    return { count: count + add, endsInMs: endsAt - now };
  }
}

function ask(redis: Redis, network: string, add: 0 | 1): Promise<[number, number]> {
  return redis.wrongKeys(`${REDIS_USERS.gateway.prefix}{wrong-keys:${network}}`, add);
}

function digest(secret: string): string {
  return hash('sha256', secret, 'base64');
}
