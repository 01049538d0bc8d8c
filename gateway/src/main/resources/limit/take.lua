-- Takes one token from every bucket or from none (generic cell rate algorithm, time of Redis).
-- KEYS: one number per bucket, the time in microseconds at which it is full again
-- ARGV: per bucket: microseconds per token, size in tokens
-- Answer: { microseconds to wait or 0, size, tokens left, microseconds until full } of the bucket that refuses or has the fewest left
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local after, tightest = {}, nil
for i, key in ipairs(KEYS) do
    local step, burst = tonumber(ARGV[2 * i - 1]), tonumber(ARGV[2 * i])
    local before = tonumber(redis.call('GET', key) or 0)
    after[i] = math.max(before, now) + step
    local used = after[i] - now
    if used > step * burst then
        return { used - step * burst, burst, 0, math.max(before - now, 0) }
    end
    local left = math.floor((step * burst - used) / step)
    if tightest == nil or left < tightest[3] then
        tightest = { 0, burst, left, used }
    end
end
for i, key in ipairs(KEYS) do
    redis.call('SET', key, string.format('%.0f', after[i]), 'PX', math.ceil((after[i] - now) / 1000))
end
return tightest
