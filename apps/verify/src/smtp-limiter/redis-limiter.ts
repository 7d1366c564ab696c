import type { Redis, Result } from 'ioredis';
import {
  type BlockingProvider,
  type Heartbeat,
  type HeldLease,
  type LeaseDecision,
  type LeaseOutcome,
  type LeaseRequests,
  OUTCOME_KEPT_MS,
} from './limiter-rules';
import { ACQUIRE_LUA, HEARTBEAT_LUA, RECORD_LUA } from './limiter.lua';

/** A time in milliseconds, for tests, or '' for the clock of Redis. */
type Now = number | '';
type Words = readonly (string | number)[];

declare module 'ioredis' {
  interface RedisCommander<Context> {
    smtpLimiterAcquire(prefix: string, now: Now, ...words: Words): Result<(string | number)[], Context>;
    smtpLimiterRecord(prefix: string, now: Now, ...words: Words): Result<number, Context>;
    smtpLimiterHeartbeat(prefix: string, now: Now, ...words: Words): Result<[number, number, number, number, number], Context>;
  }
}

/** Options of the Redis client that a {@link RedisLimiter} needs. */
export const LIMITER_SCRIPTS = {
  smtpLimiterAcquire: { lua: ACQUIRE_LUA, numberOfKeys: 1 },
  smtpLimiterRecord: { lua: RECORD_LUA, numberOfKeys: 1 },
  smtpLimiterHeartbeat: { lua: HEARTBEAT_LUA, numberOfKeys: 1 },
};

/** The rules of `local-limiter.ts` in Redis, for all replicas together. */
export class RedisLimiter {
  /** @param prefix of all keys, in braces: one slot of a Redis cluster. */
  constructor(readonly prefix: string) {}

  async acquireLeases(
    redis: Redis,
    { replica, provider, limits, requests }: LeaseRequests,
    now: Now = '',
  ): Promise<LeaseDecision[]> {
    const wanted = requests.flatMap(({ id, host, waitedMs }) => [id, host, waitedMs]);
    const reply = await redis.smtpLimiterAcquire(
      this.prefix,
      now,
      replica,
      provider,
      limits.concurrency,
      limits.perMinute,
      ...wanted,
    );
    return requests.map((_, index) => ({ kind: reply[2 * index], ms: reply[2 * index + 1] }) as LeaseDecision);
  }

  async recordOutcomes(redis: Redis, outcomes: readonly LeaseOutcome[], now: Now = ''): Promise<void> {
    const words = outcomes.flatMap(({ outcome, provider, host, id, trial }) => [outcome, provider, host, id, trial ? '1' : '']);
    await redis.smtpLimiterRecord(this.prefix, now, ...words);
  }

  /** The last one first. */
  async blockingProviders(redis: Redis): Promise<BlockingProvider[]> {
    const [seconds, microseconds] = await redis.time();
    const now = Number(seconds) * 1_000 + Math.floor(Number(microseconds) / 1_000);
    const words = await redis.zrangebyscore(`${this.prefix}:blocking`, `(${now - OUTCOME_KEPT_MS}`, '+inf', 'WITHSCORES');
    const found = words.flatMap((provider, at) => (at % 2 ? [] : [{ provider, agoMs: now - Number(words[at + 1]) }]));
    return found.reverse();
  }

  async heartbeat(redis: Redis, replica: string, held: readonly HeldLease[], now: Now = ''): Promise<Heartbeat> {
    const holdings = held.flatMap(({ provider, id }) => [provider, id]);
    const [replicas, openHosts, blockingProviders, contactedProviders, ipBlocked] = await redis.smtpLimiterHeartbeat(
      this.prefix,
      now,
      replica,
      ...holdings,
    );
    return {
      replicas,
      openHosts,
      blockingProviders,
      contactedProviders,
      ipBlocked: ipBlocked === 1,
    };
  }
}
