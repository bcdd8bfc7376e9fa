#!/usr/bin/env bash
# Rates side by side, by wrk with one thread and 16 connections, medians of the rounds, all in one run: a bare Kestrel
# endpoint, the provider on SQLite (and PostgreSQL), SCIMMY in memory. docs/performance.md says what is demanded of them.
#   bench/rates.sh [--users 20000] [--seconds 10] [--rounds 3] [--postgres CONNECTION] [--durability full|normal]
# The PostgreSQL database must be one that nothing else uses, and empty.
set -u
users=20000 seconds=10 rounds=3 postgres='' durability=()
while [ $# -gt 0 ]; do
  [ $# -gt 1 ] || { echo "$1 needs a value; the head of this script shows the options." >&2; exit 2; }
  case $1 in
    --users) users=$2 ;;
    --seconds) seconds=$2 ;;
    --rounds) rounds=$2 ;;
    --postgres) postgres=$2 ;;
    --durability) durability=(--durability "$2") ;;
    *) echo "$1 is not an option; expected --users, --seconds, --rounds, --postgres or --durability." >&2; exit 2 ;;
  esac
  shift 2
done
for number in "$users" "$seconds" "$rounds"; do
  case $number in '' | 0* | *[!0-9]*) echo "'$number' is not a number from 1." >&2; exit 2 ;; esac
done

. "$(dirname "$0")/servers.sh"

if ! command -v wrk >/dev/null; then
  [ "$(id -u)" = 0 ] || fail "wrk is missing; install it, such as by 'apt-get install wrk' as root."
  { apt-get update -qq && apt-get install -y -qq wrk; } >"$work/apt.log" 2>&1 || fail "wrk cannot be installed: $(tail -1 "$work/apt.log")"
fi
command -v node >/dev/null || fail "node is missing; SCIMMY needs it."
[ -d "$root/bench/peers/scimmy/node_modules" ] || npm ci --prefix "$root/bench/peers/scimmy" --no-audit --no-fund >"$work/npm.log" 2>&1 \
  || fail "SCIMMY cannot be installed: $(tail -1 "$work/npm.log")"
publish_provider
for project in bench/LoadDriver bench/peers/BareEndpoint; do build "$project"; done

declare -A address samples
# seed NAME URL [ARGUMENT...]
seed() {
  address[$1]=$2
  echo "$1: seeding $users users"
  load seed --url "$2" --users "$users" --population "$work/$1.population" "${@:3}" >/dev/null
}
start_provider sqlite "sqlite:$work/provider.db" "${durability[@]}" && seed sqlite "$url"
[ -z "$postgres" ] || { start_provider postgres "postgres:$postgres" "${durability[@]}" && seed postgres "$url"; }
start scimmy 'listening on' env NODE_ENV=production node "$root/bench/peers/scimmy/server.js" && seed scimmy "$url" --no-bulk  # its bulk is slower than its POST
first=$(sed -n 's/^user //p;q' "$work/sqlite.population")
start bare 'listening on' dotnet "$(program bench/peers/BareEndpoint)" http://127.0.0.1:0 "${address[sqlite]}/Users/$first"
address[bare]=$url
cp "$work/sqlite.population" "$work/bare.population"

# shoot SERVER OPERATION SECONDS: prints requests a second.
shoot() {
  RUN=$BASHPID-$SECONDS-$RANDOM USERS=$users POPULATION=$work/$1.population \
    wrk -t1 -c16 -d"$3"s -s "$root/bench/wrk/$2.lua" "${address[$1]}" >"$work/wrk.log" 2>&1 || fail "wrk: $(cat "$work/wrk.log")"
  ! grep -E 'Non-2xx|Socket errors' "$work/wrk.log" >&2 || fail "$1 $2: not every answer was a success"
  sed -nE 's/^Requests\/sec: +//p' "$work/wrk.log"
}

# measure OPERATION SERVER...: the servers take turns, so that what disturbs the machine disturbs all of them.
measure() {
  local operation=$1 server round; shift
  for server in "$@"; do shoot "$server" "$operation" $(((seconds + 2) / 3)) >/dev/null || exit 1; done
  for ((round = 0; round < rounds; round++)); do
    for server in "$@"; do samples[$server-$operation]+="$(shoot "$server" "$operation" "$seconds") " || exit 1; done
  done
}
ours=(sqlite ${postgres:+postgres})
echo "measuring: ${rounds} rounds of ${seconds} s"
measure get bare "${ours[@]}" scimmy
measure eq "${ours[@]}" scimmy
measure post "${ours[@]}" scimmy

median() { tr ' ' '\n' <<<"${samples[$1]}" | sed '/^$/d' | sort -g | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
printf '\n| server | operation | requests/s | all rounds |\n|---|---|---:|---|\n'
for operation in get eq post; do
  for server in bare "${ours[@]}" scimmy; do
    [ -z "${samples[$server-$operation]:-}" ] || printf '| %s | %s | %.0f | %s|\n' "$server" "$operation" "$(median "$server-$operation")" "${samples[$server-$operation]}"
  done
done
printf '\n| ratio | measured | demanded | |\n|---|---:|---:|---|\n'
# ratio LABEL A B DEMANDED
ratio() {
  awk -v label="$1" -v a="$(median "$2")" -v b="$(median "$3")" -v least="$4" \
    'BEGIN { printf "| %s | %.2f | %.1f | %s |\n", label, a / b, least, (a / b >= least ? "met" : "missed") }'
}
for server in "${ours[@]}"; do
  ratio "$server GET / bare GET" "$server-get" bare-get 0.5
  ratio "$server GET / SCIMMY GET" "$server-get" scimmy-get 10
  ratio "$server eq / $server GET" "$server-eq" "$server-get" 0.7
  ratio "$server POST / SCIMMY POST" "$server-post" scimmy-post 3
done
