import { BURST_EVERY_MS, BURST_MS, WINDOW_MS } from './sliding-window';

/**
 * `slide` of `sliding-window.ts` as one atomic script on Redis.
 * KEYS: a list of the times of admitted requests, the start of the latest burst. ARGV: the limit, and a time in milliseconds, or ''
 * for the clock of Redis. Returns allowed (0 or 1), limit, remaining, resetSeconds, retryAfterSeconds.
 */
export const RATE_LIMIT_LUA = `
local log, burst = KEYS[1], KEYS[2]
local limit, now = tonumber(ARGV[1]), tonumber(ARGV[2])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end

local function logged(index) return tonumber(redis.call('LINDEX', log, index)) end
local function seconds(ms) return math.max(1, math.ceil(ms / 1000)) end

local oldest = logged(0)
while oldest and oldest <= now - ${WINDOW_MS} do
  redis.call('LPOP', log)
  oldest = logged(0)
end

local count = redis.call('LLEN', log)
local burstStart = tonumber(redis.call('GET', burst)) or -math.huge
local startsBurst = count >= limit and count < 2 * limit and now >= burstStart + ${BURST_EVERY_MS}
if startsBurst then
  burstStart = now
  redis.call('SET', burst, now, 'PX', ${BURST_EVERY_MS})
end

local allowance = now < burstStart + ${BURST_MS} and 2 * limit or limit
if count < allowance then
  redis.call('RPUSH', log, now)
  redis.call('PEXPIRE', log, ${WINDOW_MS})
  return { 1, allowance, allowance - count - 1, seconds((oldest or now) + ${WINDOW_MS} - now), 0 }
end

local function fallsBelow(number)
  return count < number and now or logged(count - number) + ${WINDOW_MS}
end
local belowLimit, belowTwice = fallsBelow(limit), fallsBelow(2 * limit)
local retryAfter = seconds(belowTwice - now)
local left = burstStart + ${BURST_MS} - (now + retryAfter * 1000)
if left < 1000 and (left <= 0 or belowLimit > burstStart + ${BURST_MS}) then
  retryAfter = seconds(math.min(belowLimit, math.max(belowTwice, burstStart + ${BURST_EVERY_MS})) - now)
end
return { 0, allowance, 0, retryAfter, retryAfter }
`;
