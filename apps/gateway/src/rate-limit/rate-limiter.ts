import { Redis, type Result } from 'ioredis';
import { LocalWindows } from './local-windows';
import { RATE_LIMIT_LUA } from './rate-limit.lua';
import type { Decision } from './sliding-window';

/** Requests in any 60 s of a key without a limit of its own. */
export const DEFAULT_LIMIT = 60;
/** How long a request waits for Redis: in two steps, so that a process which was busy itself looks again before it blames Redis. */
const PATIENCE_MS = [200, 50] as const;
const PROBE_EVERY_MS = 500;
/** After so many failed probes in a row the connection itself is suspected, and renewed. */
const PROBES_PER_CONNECTION = 5;
const PROBE_LIMIT = 1_000;

export type RateLimitReply = [allowed: number, limit: number, remaining: number, resetSeconds: number, retryAfterSeconds: number];

declare module 'ioredis' {
  interface RedisCommander<Context> {
    rateLimit(log: string, burst: string, limit: number, now: number | ''): Result<RateLimitReply, Context>;
  }
}

/**
 * Counts the requests of each key, in Redis for all replicas together. While Redis is down or takes more than 250 ms, each replica
 * counts for itself and asks Redis in the background whether it is back: nothing waits for that, and nothing is refused for it.
 */
export class RateLimiter {
  private readonly redis: Redis;
  private readonly local = new LocalWindows();
  private shared = false;
  private probe?: NodeJS.Timeout;
  private failedProbes = 0;

  /** @param onChange hears of every change of {@link degraded}. */
  constructor(
    url: string,
    private readonly onChange: (degraded: boolean) => void = () => undefined,
  ) {
    this.redis = new Redis(url, {
      enableAutoPipelining: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt) => Math.min(attempt * 50, PROBE_EVERY_MS),
      scripts: { rateLimit: { lua: RATE_LIMIT_LUA, numberOfKeys: 2 } },
    });
    this.redis.on('ready', () => void this.tryShared());
    this.redis.on('close', () => this.setShared(false));
    this.redis.on('error', () => undefined);
    this.probeLater();
  }

  /** True while this replica counts for itself. */
  get degraded(): boolean {
    return !this.shared;
  }

  /** Decides on one request of a key: one round trip, or none while degraded. Never throws. */
  async check(keyId: string, limit: number): Promise<Decision> {
    if (this.shared) {
      try {
        return await this.ask(keyId, limit);
      } catch {
        this.setShared(false);
      }
    }
    return this.local.check(keyId, limit);
  }

  close(): void {
    this.redis.disconnect();
    clearTimeout(this.probe);
  }

  private async ask(keyId: string, limit: number): Promise<Decision> {
    const reply = await inTime(this.redis.rateLimit(`rate:{${keyId}}:log`, `rate:{${keyId}}:burst`, limit, ''));
    const [allowed, allowance, remaining, resetSeconds, retryAfterSeconds] = reply;
    return { allowed: allowed === 1, limit: allowance, remaining, resetSeconds, retryAfterSeconds };
  }

  private setShared(shared: boolean): void {
    if (shared === this.shared) return;
    this.shared = shared;
    this.onChange(!shared);
    if (!shared) this.probeLater();
  }

  private probeLater(): void {
    clearTimeout(this.probe);
    if (this.redis.status !== 'end') this.probe = setTimeout(() => void this.tryShared(), PROBE_EVERY_MS).unref();
  }

  /** Asks what a request would ask, of a key that nobody has. */
  private async tryShared(): Promise<void> {
    clearTimeout(this.probe);
    try {
      await this.ask('', PROBE_LIMIT);
      this.failedProbes = 0;
      this.setShared(true);
    } catch {
      this.failedProbes++;
      if (this.failedProbes % PROBES_PER_CONNECTION === 0) this.redis.disconnect(true);
      this.probeLater();
    }
  }
}

function inTime<T>(reply: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('Redis does not answer in time'));
    let timer = setTimeout(() => (timer = setTimeout(giveUp, PATIENCE_MS[1])), PATIENCE_MS[0]);
    const settled =
      <V>(settle: (value: V) => void) =>
      (value: V): void => {
        clearTimeout(timer);
        settle(value);
      };
    reply.then(settled(resolve), settled(reject));
  });
}
