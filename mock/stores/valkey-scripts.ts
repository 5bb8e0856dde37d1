/*
 * What runs in the server. Of each sandbox there are keys that share a hash tag, so a cluster keeps them together:
 * KEYS[1] a hash of its entries, each `<version> <end> <JSON>`; KEYS[2] the names of the entries in order; KEYS[3] the
 * ends of those that have one, in milliseconds; KEYS[4] whose turn it is; KEYS[5] the number of the last step that this
 * writer has made. A version is the name of a writer and the number of a step.
 */

/** What a script returns where it is another writer's turn. */
export const WAIT = 1;

/** How long a turn lasts that its writer does not end, in milliseconds: a process may die, or have other work to do. */
const TURN = 500;

/**
 * How long a writer's last step is remembered, in milliseconds. A step that is sent again, since the connection broke
 * before its reply came, must not be made once more, even where others have changed the same entries in between.
 */
const REMEMBERED = 60_000;

const READ_VERSION = `local writer, step = string.match(ARGV[1], '^(.+)%.(%d+)$')`;

/** Ends a script whose step was made before. A writer makes one step after the other, so a higher number says so too. */
const MADE_ONCE = `
local made = redis.call('GET', KEYS[5])
if made and tonumber(made) >= tonumber(step) then return false end`;

const REMEMBER = `redis.call('SET', KEYS[5], step, 'PX', ${REMEMBERED})`;

const IN_TURN = `
local turn = redis.call('GET', KEYS[4])
if turn and turn ~= writer then return ${WAIT} end`;

const TAKE_TURN = `redis.call('SET', KEYS[4], writer, 'PX', ${TURN})`;

/**
 * Writes, if every entry that was read still has the version that it had, and ends the writer's turn. ARGV: the version of
 * this step; how many entries were read, of each its name and its version ('' for none); of each that is written its
 * name, its text ('' deletes) and its lifetime in milliseconds ('' for none). Returns nothing; or WAIT; or where another
 * step was faster the texts of all that were read, and it is this writer's turn.
 */
export const COMMIT = `${READ_VERSION} ${MADE_ONCE} ${IN_TURN}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local version, count = ARGV[1], tonumber(ARGV[2])
local names, versions = {}, {}
for i = 1, count do
  names[i] = ARGV[1 + 2 * i]
  versions[i] = ARGV[2 + 2 * i]
end
local first = 3 + 2 * count
local texts = count > 0 and redis.call('HMGET', KEYS[1], unpack(names)) or {}
for i = 1, count do
  local known = texts[i] and string.match(texts[i], '^(%S+) ') or ''
  if known ~= versions[i] then
    ${TAKE_TURN}
    return texts
  end
end
${REMEMBER}
if turn then redis.call('DEL', KEYS[4]) end
for i = first, #ARGV, 3 do
  local name, text, lifetime = ARGV[i], ARGV[i + 1], ARGV[i + 2]
  if text == '' then
    redis.call('HDEL', KEYS[1], name)
    redis.call('ZREM', KEYS[2], name)
    redis.call('ZREM', KEYS[3], name)
  else
    local ends = lifetime == '' and 0 or now + tonumber(lifetime)
    redis.call('HSET', KEYS[1], name, version .. ' ' .. string.format('%.0f', ends) .. ' ' .. text)
    redis.call('ZADD', KEYS[2], 0, name)
    if ends > 0 then redis.call('ZADD', KEYS[3], ends, name) else redis.call('ZREM', KEYS[3], name) end
  end
end
local over = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now, 'LIMIT', 0, 20)
for _, name in ipairs(over) do
  redis.call('HDEL', KEYS[1], name)
  redis.call('ZREM', KEYS[2], name)
  redis.call('ZREM', KEYS[3], name)
end
return false`;

/** Begins the writer's turn. ARGV: the version of a step, and names of entries. Returns their texts, or WAIT. */
export const CLAIM = `${READ_VERSION} ${IN_TURN}
${TAKE_TURN}
if #ARGV == 1 then return {} end
return redis.call('HMGET', KEYS[1], unpack(ARGV, 2))`;

/** Returns names and texts in the order of the names. ARGV: where to begin, where to end, how many at the most. */
export const LIST = `
local names = redis.call('ZRANGEBYLEX', KEYS[2], ARGV[1], ARGV[2], 'LIMIT', 0, tonumber(ARGV[3]))
local reply = {}
for i = 1, #names, 1000 do
  local part = { unpack(names, i, math.min(i + 999, #names)) }
  local texts = redis.call('HMGET', KEYS[1], unpack(part))
  for j = 1, #part do
    reply[#reply + 1] = part[j]
    reply[#reply + 1] = texts[j]
  end
end
return reply`;

/** Removes everything, then writes. ARGV: the version of this step; of each entry its name and its text. */
export const REPLACE = `${READ_VERSION} ${MADE_ONCE}
${REMEMBER}
redis.call('DEL', KEYS[1], KEYS[2], KEYS[3])
for i = 2, #ARGV, 2 do
  redis.call('HSET', KEYS[1], ARGV[i], ARGV[1] .. ' 0 ' .. ARGV[i + 1])
  redis.call('ZADD', KEYS[2], 0, ARGV[i])
end
return 1`;
