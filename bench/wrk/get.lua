-- GET by id, over all users of the population file (environment: POPULATION, SCIM_TOKEN).
local requests, turn = {}, 0

function init()
  local headers = { Authorization = "Bearer " .. os.getenv("SCIM_TOKEN") }
  for line in io.lines(os.getenv("POPULATION")) do
    local id = line:match("^user (.+)$")
    if id then
      requests[#requests + 1] = wrk.format("GET", wrk.path .. "/Users/" .. id, headers)
    end
  end
end

-- The step has no factor in common with the numbers of users that are measured: neighbours in time are far apart.
function request()
  turn = (turn + 7919) % #requests
  return requests[turn + 1]
end
