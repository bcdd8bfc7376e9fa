# Sourced by rates.sh and growth.sh: starts servers on free loopback ports and ends them, by process id, with the script.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
pids=()
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

stop_servers() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
  for pid in "${pids[@]}"; do wait "$pid" 2>/dev/null; done
  pids=()
}
trap 'stop_servers; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

fail() { echo "$1" >&2; exit 1; }

# A key for this run only, for all servers.
SCIM_TOKEN=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export SCIM_TOKEN MOCKPROVIDER_APPLICATION_KEY=$SCIM_TOKEN

program() { echo "$root/$1/bin/Release/net10.0/ScimConformance.$(basename "$1").dll"; }
build() { dotnet build -c Release "$root/$1" >"$work/build.log" 2>&1 || fail "$1 does not build: $(grep -m1 error "$work/build.log")"; }
# The provider as a server has it, compiled beforehand.
publish_provider() {
  dotnet publish "$root/src/MockProvider" -p:PublishProfile=Server --artifacts-path "$work/artifacts" -o "$work/provider" \
    >"$work/publish.log" 2>&1 || fail "src/MockProvider cannot be published: $(grep -m1 error "$work/publish.log")"
}
load() { dotnet "$(program bench/LoadDriver)" "$@" || fail "the load driver failed"; }

# start NAME PATTERN COMMAND...: runs the command until its output has the line PATTERN, which ends where the address
# begins. Sets url and pid.
start() {
  local name=$1 pattern=$2; shift 2
  : >"$work/$name.log"  # what an earlier one of this name said
  "$@" >"$work/$name.log" 2>&1 &
  pid=$!
  pids+=("$pid")
  until url=$(sed -nE "s/^$pattern *(http.*)/\1/p" "$work/$name.log") && [ -n "$url" ]; do
    kill -0 "$pid" 2>/dev/null || fail "$name does not start: $(cat "$work/$name.log")"
    sleep 0.02
  done
}

# start_provider NAME DATABASE [ARGUMENT...]
start_provider() {
  local name=$1 database=$2; shift 2
  start "$name" 'SCIM base URL:' dotnet "$work/provider/ScimConformance.MockProvider.dll" --urls http://127.0.0.1:0 --database "$database" "$@"
}
