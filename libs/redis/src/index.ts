export { RedisConnections } from './redis-connections';
export { RedisModule } from './redis.module';
export { SharedRedis, type SharedRedisOptions } from './shared-redis';
