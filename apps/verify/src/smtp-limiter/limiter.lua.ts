import {
  BLOCKING_PERCENT,
  BLOCKING_PROVIDERS,
  BREAKER_KEPT_MS,
  BURST_MS,
  FAILURES_TO_OPEN,
  FULL_SHARE,
  IP_BLOCKED_INTERVAL_MS,
  LEASE_MS,
  LEAST_SHARE,
  LONGEST_OPEN_MS,
  OPEN_MS,
  OUTCOME_KEPT_MS,
  PACE_KEPT_MS,
  QUEUE_PLACE_MS,
  REPLICA_MS,
  SHARE_STEP,
  SLOW_DOWN_EVERY_MS,
  SPEED_UP_EVERY_MS,
  TRIAL_MS,
} from './limiter-rules';

/** KEYS[1]: the prefix of all keys; ARGV[1]: a time in milliseconds, or '' for the clock of Redis. */
const PROLOGUE = `
local prefix, now = KEYS[1], tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end
local function key(kind, name) return prefix .. ':' .. kind .. ':' .. name end

local function recent(seen)
  return redis.call('ZCOUNT', prefix .. seen, '(' .. (now - ${OUTCOME_KEPT_MS}), '+inf')
end
local function is_ip_blocked()
  local blocking = recent(':blocking')
  local contacted = blocking >= ${BLOCKING_PROVIDERS} and recent(':contacted') or 0
  return blocking >= ${BLOCKING_PROVIDERS} and blocking * 100 >= contacted * ${BLOCKING_PERCENT}
end
`;

/**
 * `acquireLeases` of `local-limiter.ts` as one atomic script; replicas that have waited longer come first. ARGV: the time, replica,
 * provider, concurrency, sessions a minute, then id, host and milliseconds waited of each request. Returns kind and milliseconds of each
 * decision.
 */
export const ACQUIRE_LUA = `${PROLOGUE}
local replica, provider, concurrency, perMinute = ARGV[2], ARGV[3], tonumber(ARGV[4]), tonumber(ARGV[5])
local leases, pace, queue = key('leases', provider), key('pace', provider), key('queue', provider)
redis.call('ZREMRANGEBYSCORE', leases, '-inf', now)
local due, share = unpack(redis.call('HMGET', pace, 'due', 'share'))
due, share = tonumber(due) or 0, tonumber(share) or ${FULL_SHARE}
local free = math.max(1, math.floor(concurrency * share / ${FULL_SHARE})) - redis.call('ZCARD', leases)
local interval = math.ceil(${(60_000 + BURST_MS) * 1_000 * FULL_SHARE} / math.max(${FULL_SHARE}, perMinute * share))
local ip_blocked = is_ip_blocked()

local since, ahead, queued = now - (tonumber(ARGV[8]) or 0), 0, false
local places = redis.call('HGETALL', queue)
for index = 1, #places, 2 do
  local other = places[index]
  local from, seen = string.match(places[index + 1], '^(%-?%d+) (%-?%d+)$')
  from, seen = tonumber(from), tonumber(seen)
  if other == replica then
    queued = true
  elseif seen + ${QUEUE_PLACE_MS} <= now then
    redis.call('HDEL', queue, other)
  elseif from < since or (from == since and other < replica) then
    ahead = ahead + 1
  end
end
free = free - ahead

local function decide(id, host)
  local breaker = key('host', host)
  local open, trial = unpack(redis.call('HMGET', breaker, 'open', 'trial'))
  open, trial = tonumber(open), tonumber(trial)
  local shut = open and math.max(open, trial or open)
  if shut and now < shut then return 'connection_failed', shut - now end
  local trickle = ip_blocked and tonumber(redis.call('GET', prefix .. ':trickle'))
  if trickle and now < trickle then return 'blocked', trickle - now end
  if free <= 0 then return 'wait', 0 end
  local from = math.max(due, now * 1000)
  local early = from + ahead * interval - (now + ${BURST_MS}) * 1000
  if early > 0 then return 'wait', math.ceil(early / 1000) end
  free, due = free - 1, from + interval
  redis.call('ZADD', leases, now + ${LEASE_MS}, id)
  if ip_blocked then redis.call('SET', prefix .. ':trickle', now + ${IP_BLOCKED_INTERVAL_MS}, 'PX', ${IP_BLOCKED_INTERVAL_MS}) end
  if not open then return 'granted', 0 end
  redis.call('HSET', breaker, 'trial', now + ${TRIAL_MS})
  return 'trial', 0
end

local decisions, granted, waitingSince = {}, false, nil
for index = 6, #ARGV, 3 do
  local kind, ms = decide(ARGV[index], ARGV[index + 1])
  granted = granted or kind == 'granted' or kind == 'trial'
  if kind == 'wait' and not waitingSince then waitingSince = now - tonumber(ARGV[index + 2]) end
  decisions[#decisions + 1] = kind
  decisions[#decisions + 1] = ms
end

if granted then
  redis.call('PEXPIRE', leases, ${LEASE_MS})
  redis.call('HSET', pace, 'due', string.format('%.0f', due))
  redis.call('PEXPIRE', pace, ${PACE_KEPT_MS})
end
if waitingSince then
  redis.call('HSET', queue, replica, string.format('%.0f %.0f', waitingSince, now))
  redis.call('PEXPIRE', queue, ${QUEUE_PLACE_MS})
elseif queued then
  redis.call('HDEL', queue, replica)
end
return decisions
`;

/**
 * `recordOutcomes` of `local-limiter.ts`. ARGV: the time, then outcome, provider, host, lease id and '1' or '' (a trial or not) of each.
 */
export const RECORD_LUA = `${PROLOGUE}
local function release(provider, host, id, trial)
  redis.call('ZREM', key('leases', provider), id)
  if trial == '1' then redis.call('HDEL', key('host', host), 'trial') end
end

local function failed(host)
  local breaker = key('host', host)
  local open, opens = unpack(redis.call('HMGET', breaker, 'open', 'opens'))
  open, opens = tonumber(open), tonumber(opens) or 0
  if open and now < open then return end
  if redis.call('HINCRBY', breaker, 'failures', 1) >= ${FAILURES_TO_OPEN} then
    local reopens = now + math.min(${OPEN_MS} * 2 ^ opens, ${LONGEST_OPEN_MS})
    redis.call('HSET', breaker, 'open', reopens, 'opens', opens + 1)
    redis.call('HDEL', breaker, 'trial')
    redis.call('ZADD', prefix .. ':open', reopens, host)
    redis.call('PEXPIRE', prefix .. ':open', ${LONGEST_OPEN_MS})
  end
  redis.call('PEXPIRE', breaker, ${BREAKER_KEPT_MS})
end

local function reached(host)
  local open = tonumber(redis.call('HGET', key('host', host), 'open'))
  if not (open and now < open) then redis.call('DEL', key('host', host)) end
end

local function setPace(provider, outcome)
  if outcome == 'ip_blocked' then return end
  local pace = key('pace', provider)
  local share, at = unpack(redis.call('HMGET', pace, 'share', 'at'))
  share, at = tonumber(share) or ${FULL_SHARE}, tonumber(at) or -math.huge
  if outcome == 'slow_down' and now >= at + ${SLOW_DOWN_EVERY_MS} then
    share = math.max(${LEAST_SHARE}, math.floor(share / 2))
  elseif outcome == 'ok' and share < ${FULL_SHARE} and now >= at + ${SPEED_UP_EVERY_MS} then
    share = math.min(${FULL_SHARE}, share + ${SHARE_STEP})
  else
    return
  end
  redis.call('HSET', pace, 'share', share, 'at', now)
  redis.call('PEXPIRE', pace, ${PACE_KEPT_MS})
end

local function note(seen, provider)
  redis.call('ZADD', prefix .. seen, now, provider)
  redis.call('ZREMRANGEBYSCORE', prefix .. seen, '-inf', now - ${OUTCOME_KEPT_MS})
  redis.call('PEXPIRE', prefix .. seen, ${OUTCOME_KEPT_MS})
end

local function learn(outcome, provider, host)
  if outcome == 'unreachable' then return failed(host) end
  reached(host)
  setPace(provider, outcome)
  note(':contacted', provider)
  if outcome == 'ip_blocked' then note(':blocking', provider) end
  if outcome == 'ok' then redis.call('ZREM', prefix .. ':blocking', provider) end
end

for index = 2, #ARGV, 5 do
  local outcome, provider, host, id, trial = unpack(ARGV, index, index + 4)
  if outcome == 'release' then release(provider, host, id, trial) else learn(outcome, provider, host) end
end
return 0
`;

/**
 * `heartbeat` of `local-limiter.ts`. ARGV: the time, the replica, then provider and id of each lease that it holds. Returns live
 * replicas, open hosts, blocking providers, contacted providers, and whether our IP is blocked (0 or 1).
 */
export const HEARTBEAT_LUA = `${PROLOGUE}
for index = 3, #ARGV, 2 do
  local leases = key('leases', ARGV[index])
  redis.call('ZADD', leases, now + ${LEASE_MS}, ARGV[index + 1])
  redis.call('PEXPIRE', leases, ${LEASE_MS})
end
local replicas = prefix .. ':replicas'
redis.call('ZADD', replicas, now + ${REPLICA_MS}, ARGV[2])
redis.call('ZREMRANGEBYSCORE', replicas, '-inf', now)
redis.call('PEXPIRE', replicas, ${REPLICA_MS})
redis.call('ZREMRANGEBYSCORE', prefix .. ':open', '-inf', now)
return { redis.call('ZCARD', replicas), redis.call('ZCARD', prefix .. ':open'), recent(':blocking'), recent(':contacted'), is_ip_blocked() and 1 or 0 }
`;
