import { randomUUID } from 'node:crypto';
import { storeUrl } from '@modernleads/testing';
import * as fc from 'fast-check';
import { Redis } from 'ioredis';
import { RATE_LIMIT_LUA } from './rate-limit.lua';
import { replay, volleys } from './rate-limit.model';
import type { Decision } from './sliding-window';
import './rate-limiter';

describe('the rate limit script', () => {
  const redis = new Redis(storeUrl('REDIS_URL'), { scripts: { rateLimit: { lua: RATE_LIMIT_LUA, numberOfKeys: 2 } } });
  afterAll(() => redis.disconnect());

  /** One key, asked at times of our choosing. */
  function freshKey(): { log: string; burst: string; request: (limit: number, now: number | '') => Promise<Decision> } {
    const [log, burst] = ['log', 'burst'].map((kind) => `rate-test:${randomUUID()}:${kind}`) as [string, string];
    const request = async (limit: number, now: number | '') => {
      const [allowed, allowance, remaining, resetSeconds, retryAfterSeconds] = await redis.rateLimit(log, burst, limit, now);
      return { allowed: allowed === 1, limit: allowance, remaining, resetSeconds, retryAfterSeconds };
    };
    return { log, burst, request };
  }

  it('decides as the model does, whatever is sent when', async () => {
    await fc.assert(
      fc.asyncProperty(volleys, (all) => replay(all, freshKey().request, (actual, expected) => expect(actual).toEqual(expected))),
      { numRuns: 100 },
    );
  });

  it('goes by the clock of Redis unless it is told the time', async () => {
    const { log, request } = freshKey();
    await request(60, '');
    const [seconds] = await redis.time();
    expect(Math.abs(Number(await redis.lindex(log, 0)) - Number(seconds) * 1000)).toBeLessThan(60_000);
  });

  it('leaves nothing behind for longer than it counts', async () => {
    const { log, burst, request } = freshKey();
    for (let sent = 0; sent < 121; sent++) await request(60, '');
    expect(await redis.llen(log)).toBe(120);
    const [window, hour] = await Promise.all([redis.pttl(log), redis.pttl(burst)]);
    expect(window > 0 && window <= 60_000).toBe(true);
    expect(hour > 0 && hour <= 3_600_000).toBe(true);
  });
});
