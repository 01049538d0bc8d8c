-- The requests of a file, one a line: method, path, Authorization, body. Round and round, each post under a key of its own.
local requests, turn, run = {}, 0, ""

function init(arguments)
    for line in io.lines(arguments[1]) do
        local method, path, token, body = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t(.*)$")
        requests[#requests + 1] = { method = method, path = path, token = token, body = body }
    end
    math.randomseed(os.time())
    run = string.format("%x-%x", os.time(), math.random(1, 2147483647))
end

function request()
    turn = turn + 1
    local one = requests[(turn - 1) % #requests + 1]
    local headers = { ["Accept"] = "*/*" }
    if one.token ~= "" then
        headers["Authorization"] = one.token
    end
    if one.body == "" then
        return wrk.format(one.method, one.path, headers)
    end
    headers["Content-Type"] = "application/json"
    headers["Idempotency-Key"] = run .. "-" .. turn
    return wrk.format(one.method, one.path, headers, one.body)
end
