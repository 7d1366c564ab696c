#!/bin/sh
# Redis reads no variables: its configuration comes on the standard input, with a user for each service as libs/redis/src/redis-users.ts has them.
set -eu
exec redis-server - "$@" <<CONFIG
appendonly yes
maxmemory-policy noeviction
user default off
user gateway on >$REDIS_PASSWORD_GATEWAY ~rate:* -@all +ping +info +eval +evalsha +time +get +set +incrby +pttl +pexpire +lindex +llen +lpop +rpush +zadd +zrem +zcard +zremrangebyscore
user verify on >$REDIS_PASSWORD_VERIFY ~{smtp-limiter}* -@all +ping +info +eval +evalsha +time +get +set +del +pexpire +hget +hmget +hgetall +hset +hdel +hincrby +zadd +zrem +zcard +zcount +zrangebyscore +zremrangebyscore
user admin on >$REDIS_PASSWORD_ADMIN -@all +ping +info
CONFIG
