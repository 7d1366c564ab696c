import { DegradedError, Health } from '@modernleads/platform';
import { REDIS_USERS, RedisConnections, type SharedRedis } from '@modernleads/redis';
import { Injectable, Logger } from '@nestjs/common';
import type { Redis, Result } from 'ioredis';
import { LocalWindows } from './local-windows';
import { RATE_LIMIT_LUA } from './rate-limit.lua';
import type { Decision } from './sliding-window';

/** Requests in any 60 s of a key without a limit of its own. */
export const DEFAULT_LIMIT = 60;
const PROBE_LIMIT = 1_000;

export type RateLimitReply = [allowed: number, limit: number, remaining: number, resetSeconds: number, retryAfterSeconds: number];

declare module 'ioredis' {
  interface RedisCommander<Context> {
    rateLimit(log: string, burst: string, limit: number, now: number | ''): Result<RateLimitReply, Context>;
  }
}

/**
 * Counts the requests of each key, in Redis for all replicas together. While Redis is down or takes more than 250 ms, each replica
 * counts by itself and checks in the background whether Redis is back. No request waits for that check or is refused because of it.
 */
@Injectable()
export class RateLimiter {
  private readonly logger = new Logger(RateLimiter.name);
  private readonly redis: SharedRedis;
  private readonly local = new LocalWindows();

  constructor(connections: RedisConnections, health: Health) {
    this.redis = connections.open({
      scripts: { rateLimit: { lua: RATE_LIMIT_LUA, numberOfKeys: 2 } },
      // A key that does not exist.
      probe: (redis) => ask(redis, '', PROBE_LIMIT),
      onChange: (available) => this.logger.warn({ degraded: !available }, 'rate limiter'),
    });
    health.add('redis', () => {
      if (this.degraded) throw new DegradedError('rate limits are kept per replica');
    });
  }

  /** True while this replica counts by itself. */
  get degraded(): boolean {
    return !this.redis.available;
  }

  /** Decides on one request of a key: one round trip, or none while degraded. Never throws. */
  async checkLimit(keyId: string, limit: number): Promise<Decision> {
    return (await this.redis.ask((redis) => ask(redis, keyId, limit))) ?? this.local.check(keyId, limit);
  }
}

async function ask(redis: Redis, keyId: string, limit: number): Promise<Decision> {
  const reply = await redis.rateLimit(
    `${REDIS_USERS.gateway.prefix}{${keyId}}:log`,
    `${REDIS_USERS.gateway.prefix}{${keyId}}:burst`,
    limit,
    '',
  );
  const [allowed, allowance, remaining, resetSeconds, retryAfterSeconds] = reply;
  return { allowed: allowed === 1, limit: allowance, remaining, resetSeconds, retryAfterSeconds };
}
