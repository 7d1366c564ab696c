import { REDIS_USERS, RedisConnections, type SharedRedis } from '@modernleads/redis';
import { Injectable } from '@nestjs/common';
import type { Redis, Result } from 'ioredis';
import { LRUCache } from 'lru-cache';

/** Counters that are kept while Redis is away. */
const MAX_ENTRIES = 10_000;
const PROBE_MS = 1_000;

/** KEYS: a counter. ARGV: how many to add, and the milliseconds of a window that begins with the first. Returns the count, and the milliseconds until it ends. */
const COUNT_LUA = `
local count, add = tonumber(redis.call('GET', KEYS[1]) or '0'), tonumber(ARGV[1])
if add > 0 or (add < 0 and count > 0) then
  count = redis.call('INCRBY', KEYS[1], add)
  if redis.call('PTTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
end
return { count, redis.call('PTTL', KEYS[1]) }
`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    countFailures(counter: string, add: number, windowMs: number): Result<[count: number, endsInMs: number], Context>;
  }
}

export interface FailureCount {
  readonly count: number;
  readonly endsInMs: number;
}

/** Counts failures by name in windows that begin with the first of them: in Redis for all replicas, and in this process while Redis is away. */
@Injectable()
export class FailureCounts {
  private readonly redis: SharedRedis;
  private readonly local = new LRUCache<string, { count: number; endsAt: number }>({ max: MAX_ENTRIES });

  constructor(connections: RedisConnections) {
    this.redis = connections.open({
      scripts: { countFailures: { lua: COUNT_LUA, numberOfKeys: 1 } },
      probe: (redis) => ask(redis, 'probe', 0, PROBE_MS),
    });
  }

  /** False while this process counts by itself. */
  get isShared(): boolean {
    return this.redis.available;
  }

  /** Adds to a counter, or takes back what was added; 0 reads it. Never throws. */
  async count(name: string, add: -1 | 0 | 1, windowMs: number): Promise<FailureCount> {
    const reply = await this.redis.ask((redis) => ask(redis, name, add, windowMs));
    if (!reply) return this.countLocally(name, add, windowMs);
    return { count: reply[0], endsInMs: Math.max(0, reply[1]) };
  }

  private countLocally(name: string, add: number, windowMs: number): FailureCount {
    const now = performance.now();
    const known = this.local.get(name);
    const { count, endsAt } = known && known.endsAt > now ? known : { count: 0, endsAt: now + windowMs };
    const next = Math.max(0, count + add);
    if (next !== count) this.local.set(name, { count: next, endsAt });
    return { count: next, endsInMs: endsAt - now };
  }
}

function ask(redis: Redis, name: string, add: number, windowMs: number): Promise<[number, number]> {
  return redis.countFailures(`${REDIS_USERS.gateway.prefix}{${name}}`, add, windowMs);
}
