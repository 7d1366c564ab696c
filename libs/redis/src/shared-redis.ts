import { Logger } from '@nestjs/common';
import { Redis, type RedisOptions } from 'ioredis';

/** Milliseconds that a caller waits for Redis, in two steps: a process that was busy itself reads what has arrived before it reports Redis as down. */
const PATIENCE_MS = [200, 50] as const;
const PROBE_EVERY_MS = 500;
/** After so many consecutive failed probes the connection is closed and opened again. */
const PROBES_PER_CONNECTION = 5;

export interface SharedRedisOptions {
  /** The Lua scripts that {@link SharedRedis.ask} may call by name. */
  readonly scripts: RedisOptions['scripts'];
  /** A script like that of a request, without effects: Redis is available again when it answers this in time. */
  readonly probe: (redis: Redis) => Promise<unknown>;
  /** Called at every change of {@link SharedRedis.available}. */
  readonly onChange?: (available: boolean) => void;
}

/**
 * A Redis that its callers work without while it is down. After a failure, or an answer that takes more than 250 ms, calls return at once until
 * a probe in the background is answered in time.
 */
export class SharedRedis {
  private readonly logger = new Logger(SharedRedis.name);
  private readonly redis: Redis;
  private refusal = '';
  private shared = false;
  private probing?: NodeJS.Timeout;
  private failedProbes = 0;

  constructor(
    url: string,
    private readonly options: SharedRedisOptions,
  ) {
    this.redis = new Redis(url, {
      enableAutoPipelining: true,
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      retryStrategy: (attempt) => Math.min(attempt * 50, PROBE_EVERY_MS),
      scripts: options.scripts,
    });
    this.redis.on('ready', () => void this.probe());
    this.redis.on('close', () => this.setShared(false));
    this.redis.on('error', (error) => this.logRefusal(error));
    this.probeLater();
  }

  /** False while Redis is down or too slow. */
  get available(): boolean {
    return this.shared;
  }

  /** The answer of Redis after one round trip; undefined while it is not available. Never rejects. */
  async ask<T>(question: (redis: Redis) => Promise<T>): Promise<T | undefined> {
    if (!this.shared) return undefined;
    try {
      return await inTime(question(this.redis));
    } catch (error) {
      this.logRefusal(error);
      this.setShared(false);
      return undefined;
    }
  }

  close(): void {
    this.redis.disconnect();
    clearTimeout(this.probing);
  }

  /** A Redis that answers and refuses, such as a user without a right, does not come back by itself. Each refusal is logged once in a row. */
  private logRefusal(error: unknown): void {
    if (!(error instanceof Error) || error.name !== 'ReplyError' || error.message === this.refusal) return;
    this.refusal = error.message;
    this.logger.error({ err: error }, 'Redis refuses a command');
  }

  private setShared(shared: boolean): void {
    if (shared === this.shared) return;
    this.shared = shared;
    this.options.onChange?.(shared);
    if (!shared) this.probeLater();
  }

  private probeLater(): void {
    clearTimeout(this.probing);
    if (this.redis.status !== 'end') this.probing = setTimeout(() => void this.probe(), PROBE_EVERY_MS).unref();
  }

  private async probe(): Promise<void> {
    clearTimeout(this.probing);
    try {
      await inTime(this.options.probe(this.redis));
      this.failedProbes = 0;
      this.setShared(true);
    } catch (error) {
      this.logRefusal(error);
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
