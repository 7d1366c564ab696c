/** A user of Redis, by the name of its service, wherever the platform brings its own Redis: the prefix of its keys, and the commands that it uses, in scripts too. */
export interface RedisUser {
  /** Absent: it reads and writes no keys. */
  readonly prefix?: string;
  readonly commands: readonly string[];
}

const CONNECTION = ['ping', 'info'];
const SCRIPTS = ['eval', 'evalsha', 'time'];

export const REDIS_USERS = {
  gateway: {
    prefix: 'rate:',
    commands: [
      ...CONNECTION,
      ...SCRIPTS,
      ...['get', 'set', 'incrby', 'pttl', 'pexpire', 'lindex', 'llen', 'lpop', 'rpush'],
      ...['zadd', 'zrem', 'zcard', 'zremrangebyscore'],
    ],
  },
  verify: {
    prefix: '{smtp-limiter}',
    commands: [
      ...CONNECTION,
      ...SCRIPTS,
      ...['get', 'set', 'del', 'pexpire', 'hget', 'hmget', 'hgetall', 'hset', 'hdel', 'hincrby'],
      ...['zadd', 'zrem', 'zcard', 'zcount', 'zrangebyscore', 'zremrangebyscore'],
    ],
  },
  admin: { commands: CONNECTION },
} satisfies Record<string, RedisUser>;

/** The rules of a user as the ACL of Redis writes them, after its password. */
export function redisRules({ prefix, commands }: RedisUser): string {
  return [...(prefix ? [`~${prefix}*`] : []), '-@all', ...commands.map((command) => `+${command}`)].join(' ');
}
