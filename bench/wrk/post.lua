-- POST of users who are nobody's namesake (environment: RUN, different for each run; SCIM_TOKEN).
local headers = {
  Authorization = "Bearer " .. os.getenv("SCIM_TOKEN"),
  ["Content-Type"] = "application/scim+json",
}
local prefix = "wrk" .. os.getenv("RUN") .. "-"
local number = 0
local body = '{"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s","externalId":"%s",'
  .. '"name":{"givenName":"Ada","familyName":"Example"},"displayName":"Ada Example",'
  .. '"emails":[{"value":"%s","type":"work","primary":true}],"active":true}'

function request()
  number = number + 1
  local name = prefix .. number .. "@load.example"
  return wrk.format("POST", wrk.path .. "/Users", headers, body:format(name, name, name))
end
