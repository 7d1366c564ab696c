import { quotaExceeded } from '@modernleads/contracts';
import { REDIS_USERS, RedisConnections, type SharedRedis } from '@modernleads/redis';
import { Injectable } from '@nestjs/common';
import type { Result } from 'ioredis';

/** Milliseconds after which a call no longer counts: twice the time that the longest may take, so that only those of a gateway that died end so. */
const LEASE_MS = 120_000;

/** KEYS: the calls of an account, by the end of their leases. ARGV: how many there may be, and a new call. Returns how many there were; the new one is added if there was room. */
const ENTER_LUA = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local count = redis.call('ZCARD', KEYS[1])
if count < tonumber(ARGV[1]) then
  redis.call('ZADD', KEYS[1], now + ${LEASE_MS}, ARGV[2])
  redis.call('PEXPIRE', KEYS[1], ${LEASE_MS})
end
return count
`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    enterTestCall(calls: string, most: number, call: string): Result<number, Context>;
  }
}

/**
 * Paid calls of test keys under way: they hold no credits, so that the ledger does not count them. Redis counts them for all replicas together; each
 * replica counts its own while Redis is away.
 */
@Injectable()
export class TestCalls {
  private readonly redis: SharedRedis;
  private readonly local = new Map<string, number>();

  constructor(connections: RedisConnections) {
    this.redis = connections.open({
      scripts: { enterTestCall: { lua: ENTER_LUA, numberOfKeys: 1 } },
      probe: (redis) => redis.enterTestCall(callsOf('probe'), 0, ''),
    });
  }

  /** False while this process counts by itself. */
  get isShared(): boolean {
    return this.redis.available;
  }

  async countOf(accountId: string): Promise<number> {
    return this.enter(accountId, 0, '');
  }

  /** @throws ApiError `quota_exceeded` when `most` calls of the account are under way; then `work` is not begun. */
  async run<T>({ accountId, id, most }: { accountId: string; id: string; most: number }, work: () => Promise<T>): Promise<T> {
    if ((await this.enter(accountId, most, id)) >= most) throw quotaExceeded('paid_calls', most);
    this.countLocally(accountId, 1);
    try {
      return await work();
    } finally {
      this.countLocally(accountId, -1);
      // Awaited, so that an answer has made room by the time that it is read.
      await this.redis.ask((redis) => redis.zrem(callsOf(accountId), id));
    }
  }

  /** @returns how many calls of the account there were; the new one counts if that is below `most`. */
  private async enter(accountId: string, most: number, id: string): Promise<number> {
    const count = await this.redis.ask((redis) => redis.enterTestCall(callsOf(accountId), most, id));
    return count ?? this.local.get(accountId) ?? 0;
  }

  private countLocally(accountId: string, change: 1 | -1): void {
    const count = (this.local.get(accountId) ?? 0) + change;
    if (count) this.local.set(accountId, count);
    else this.local.delete(accountId);
  }
}

const callsOf = (accountId: string): string => `${REDIS_USERS.gateway.prefix}{${accountId}}:test-calls`;
