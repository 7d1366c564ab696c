import { Redis, type Result } from 'ioredis';

const WINDOW_MS = 60_000;
const BURST_EVERY_MS = 3_600_000;

/**
 * The sliding window with its burst minute, exact and atomic, in as few commands as possible: commands that matter only at the limit run
 * only there. KEYS: the times of admitted requests, the start of the burst. ARGV: the limit.
 */
const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local oldest = tonumber(redis.call('LINDEX', KEYS[1], 0))
while oldest and oldest <= now - ${WINDOW_MS} do
  redis.call('LPOP', KEYS[1])
  oldest = tonumber(redis.call('LINDEX', KEYS[1], 0))
end
local count = redis.call('RPUSH', KEYS[1], now)
local limit = tonumber(ARGV[1])
if count > limit then
  local burst = tonumber(redis.call('GET', KEYS[2]))
  if count <= 2 * limit and not burst then
    redis.call('SET', KEYS[2], now, 'PX', ${BURST_EVERY_MS})
    burst = now
  end
  if count > 2 * limit or now >= burst + ${WINDOW_MS} then
    redis.call('RPOP', KEYS[1])
    return -1
  end
end
redis.call('PEXPIRE', KEYS[1], ${WINDOW_MS})
return count`;

declare module 'ioredis' {
  interface RedisCommander<Context> {
    floorLimit(log: string, burst: string, limit: number): Result<number, Context>;
  }
}

/** Counts the requests of each key in Redis, pipelined. */
export class Limiter {
  private readonly redis: Redis;

  constructor(url: string) {
    this.redis = new Redis(url, { enableAutoPipelining: true, scripts: { floorLimit: { lua: SCRIPT, numberOfKeys: 2 } } });
  }

  async admits(key: string, limit: number): Promise<boolean> {
    return (await this.redis.floorLimit(`bench:log:{${key}}`, `bench:burst:{${key}}`, limit)) > 0;
  }
}
