-- GET of userName eq, over all users (environment: USERS, how many there are; SCIM_TOKEN).
local requests, turn = {}, 0

function init()
  local headers = { Authorization = "Bearer " .. os.getenv("SCIM_TOKEN") }
  for number = 0, tonumber(os.getenv("USERS")) - 1 do
    local filter = "userName%20eq%20%22user" .. number .. "%40load.example%22"
    requests[#requests + 1] = wrk.format("GET", wrk.path .. "/Users?filter=" .. filter, headers)
  end
end

function request()
  turn = (turn + 7919) % #requests
  return requests[turn + 1]
end
