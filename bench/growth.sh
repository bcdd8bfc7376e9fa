#!/usr/bin/env bash
# How the provider bears growth, by the load driver with 16 connections: median latencies with few and with many users,
# a member more in a small and in a large group, memory, and the time from start to the first answer.
#   bench/growth.sh [--small 1000] [--large 1000000] [--seconds 10] [--connections 16] [--database LOCATION] [--durability full|normal]
# LOCATION defaults to a SQLite file that is deleted afterwards. A quick look: --large 20000 --seconds 2.
set -u
small=1000 large=1000000 seconds=10 connections=16 database='' durability=()
while [ $# -gt 0 ]; do
  [ $# -gt 1 ] || { echo "$1 needs a value; the head of this script shows the options." >&2; exit 2; }
  case $1 in
    --small) small=$2 ;;
    --large) large=$2 ;;
    --seconds) seconds=$2 ;;
    --connections) connections=$2 ;;
    --database) database=$2 ;;
    --durability) durability=(--durability "$2") ;;
    *) echo "$1 is not an option; expected --small, --large, --seconds, --connections, --database or --durability." >&2; exit 2 ;;
  esac
  shift 2
done
for number in "$small" "$large" "$seconds" "$connections"; do
  case $number in '' | 0* | *[!0-9]*) echo "'$number' is not a number from 1." >&2; exit 2 ;; esac
done
[ "$small" -lt "$large" ] || { echo "--small is $small and --large is $large; expected fewer and more." >&2; exit 2; }

. "$(dirname "$0")/servers.sh"
for project in src/MockProvider bench/LoadDriver; do build "$project"; done
database=${database:-sqlite:$work/provider.db}
population=$work/population

measure() {
  load run --url "$url" --population "$population" --connections "$connections" --seconds "$seconds" --warm-up $(((seconds + 2) / 3)) \
    --json "$work/$1.json" --operations "${@:2}"
}
# number FILE OPERATION FIELD
number() { awk -v op="\"$2\"," -v field="\"$3\":" '$1 == "\"operation\":" { here = ($2 == op) } here && $1 == field { sub(",", "", $2); print $2; exit }' "$work/$1.json"; }
memory() { awk '/^VmRSS:/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status"; }

# Milliseconds from the start of a process on the same database to its first 200.
ready() {
  local from
  from=$(date +%s%N)
  start_provider ready "$database" "${durability[@]}"
  [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $SCIM_TOKEN" "$url/Users?count=1")" = 200 ] \
    || fail "the first request of the restarted provider is not answered 200"
  first_answer=$((($(date +%s%N) - from) / 1000000))
}

start_provider provider "$database" "${durability[@]}"
echo "seeding $small users"
load seed --url "$url" --population "$population" --users "$small" --connections "$connections"
# The first seconds of a process are the compiler's, those after a seeding the disk's; PostgreSQL tidies up when it likes.
settle() {
  sync
  case $database in postgres:*) tidy ;; esac
  measure warm get eq patch >/dev/null
}
tidy() {
  local host port user name
  host=$(part Host) port=$(part Port) user=$(part Username) name=$(part Database)
  command -v psql >/dev/null && psql -q -h "$host" -p "${port:-5432}" -U "$user" -c 'VACUUM (ANALYZE)' -c CHECKPOINT "$name" \
    || echo "PostgreSQL could not be told to tidy up; it may do so while it is measured." >&2
}
# part NAME: of the connection string of Npgsql.
part() { sed -nE "s/^postgres:(.*;)?$1=([^;]*).*/\2/p" <<<"$database"; }
settle
measure small get eq page patch

echo "seeding $large users"
load seed --url "$url" --population "$population" --users "$large" --connections "$connections"
settle
measure large get eq page patch

groups=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $SCIM_TOKEN" "$url/Groups?count=0")
if [ "$groups" = 200 ] && [ "$large" -gt 10000 ]; then
  load seed --url "$url" --population "$population" --users "$large" --groups 10 10000
  for size in 10 10000; do measure "warm-$size" members --group-size "$size" >/dev/null; measure "group-$size" members --group-size "$size"; done
fi
resident=$(memory)
stop_servers
ready
idle=$(memory)

printf '\n| median, ms | %s users | %s users | ratio | demanded at most | |\n|---|---:|---:|---:|---:|---|\n' "$small" "$large"
# row LABEL A B MOST
row() {
  awk -v label="$1" -v a="$2" -v b="$3" -v most="$4" \
    'BEGIN { r = b / a; printf "| %s | %s | %s | %.2f | %s | %s |\n", label, a, b, r, most, (most == "-" ? "" : (r + 0 <= most + 0) ? "met" : "missed") }'
}
row "GET by id" "$(number small get p50)" "$(number large get p50)" 1.5
row "userName eq" "$(number small eq p50)" "$(number large eq p50)" 1.5
row "PATCH" "$(number small patch p50)" "$(number large patch p50)" 1.5
row "list page" "$(number small page p50)" "$(number large page p50)" -
if [ -f "$work/group-10000.json" ]; then
  printf '\n| median, ms | 10 members | 10000 members | ratio | demanded at most | |\n|---|---:|---:|---:|---:|---|\n'
  row "member added" "$(number group-10 member-add p50)" "$(number group-10000 member-add p50)" 2
  row "member removed" "$(number group-10 member-remove p50)" "$(number group-10000 member-remove p50)" -
else
  echo "Group members: not measured (GET /Groups is answered $groups, and 10000 members need more users than that)."
fi
printf '\n| with %s users | measured | demanded at most | |\n|---|---:|---:|---|\n' "$large"
limit() { awk -v label="$1" -v a="$2" -v most="$3" 'BEGIN { printf "| %s | %s | %s | %s |\n", label, a, most, (a + 0 <= most + 0 ? "met" : "missed") }'; }
limit "memory after the load, MB (VmRSS)" "$resident" 500
limit "memory after a restart, MB (VmRSS)" "$idle" 500
limit "start to first 200, ms" "$first_answer" 1500
