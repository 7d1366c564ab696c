import type { OnApplicationShutdown } from '@nestjs/common';
import { SharedRedis, type SharedRedisOptions } from './shared-redis';

export interface RedisConnectionOptions {
  /** `redis://host:port` */
  readonly url: string;
}

/** Opens connections to Redis, and closes them after the service has stopped its work. */
export class RedisConnections implements OnApplicationShutdown {
  private readonly opened: SharedRedis[] = [];

  constructor(private readonly options: RedisConnectionOptions) {}

  /** A connection with the scripts and the probe of its caller. Does not wait for Redis. */
  open(options: SharedRedisOptions): SharedRedis {
    const redis = new SharedRedis(this.options.url, options);
    this.opened.push(redis);
    return redis;
  }

  onApplicationShutdown(): void {
    for (const redis of this.opened) redis.close();
  }
}
