export { RedisConnections } from './redis-connections';
export { RedisModule } from './redis.module';
export { REDIS_USERS, redisRules, type RedisUser } from './redis-users';
export { SharedRedis, type SharedRedisOptions } from './shared-redis';
