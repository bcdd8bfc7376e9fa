#!/usr/bin/env bash
# How the provider bears growth, by the load driver with 16 connections: median latencies with few and with many users, a
# member more in a small and in a large group, memory, and the time from start to the first answer. Two providers, each with a
# database of its own, take turns, so that what disturbs the machine disturbs both.
#   bench/growth.sh [--small 1000] [--large 1000000] [--seconds 10] [--rounds 3] [--connections 16] [--database LOCATION]
#                   [--population FILE] [--durability full|normal]
# LOCATION is where the many users are; it defaults to a SQLite file that is deleted afterwards. In PostgreSQL the few are put
# into a second database, which is made beside it and dropped afterwards. FILE keeps what was seeded there, for another run on the same LOCATION.
# A quick look: --large 20000 --seconds 2.
set -u
small=1000 large=1000000 seconds=10 rounds=3 connections=16 database='' population='' durability=()
while [ $# -gt 0 ]; do
  [ $# -gt 1 ] || { echo "$1 needs a value; the head of this script shows the options." >&2; exit 2; }
  case $1 in
    --small) small=$2 ;;
    --large) large=$2 ;;
    --seconds) seconds=$2 ;;
    --rounds) rounds=$2 ;;
    --connections) connections=$2 ;;
    --database) database=$2 ;;
    --population) population=$2 ;;
    --durability) durability=(--durability "$2") ;;
    *) echo "$1 is not an option; expected --small, --large, --seconds, --rounds, --connections, --database, --population or --durability." >&2; exit 2 ;;
  esac
  shift 2
done
for number in "$small" "$large" "$seconds" "$rounds" "$connections"; do
  case $number in '' | 0* | *[!0-9]*) echo "'$number' is not a number from 1." >&2; exit 2 ;; esac
done
[ "$small" -lt "$large" ] || { echo "--small is $small and --large is $large; expected fewer and more." >&2; exit 2; }

. "$(dirname "$0")/servers.sh"
publish_provider
build bench/LoadDriver
database=${database:-sqlite:$work/large.db}
declare -A url_of pid_of population_of=([small]=$work/small.population [large]=${population:-$work/large.population})

# part NAME: of the connection string of Npgsql.
part() { sed -nE "s/^postgres:(.*;)?$1=([^;]*).*/\2/p" <<<"$database"; }
sql() { PGPASSWORD=$(part Password) psql -q -h "$(part Host)" -p "$(part Port | grep . || echo 5432)" -U "$(part Username)" "$@"; }

small_database=sqlite:$work/small.db
databases=()
case $database in
  postgres:*)
    command -v psql >/dev/null || fail "psql is missing; install it, such as by 'apt-get install postgresql-client' as root."
    name=$(part Database) small_name=scim_growth_$$
    [ -n "$name" ] && [ -n "$(part Host)" ] || fail "'$database' (--database) names no Host or no Database; expected both."
    sql -c "CREATE DATABASE $small_name" "$name" || fail "a second database cannot be made beside $name"
    trap 'stop_servers; sql -c "DROP DATABASE $small_name" "$name"; rm -rf "$work"' EXIT
    small_database=$(sed -E "s/(Database=)[^;]*/\1$small_name/" <<<"$database")
    databases=("$name" "$small_name")
    ;;
esac

# begin SIZE DATABASE USERS
begin() {
  start_provider "$1" "$2" "${durability[@]}"
  url_of[$1]=$url pid_of[$1]=$pid
  echo "seeding $3 users"
  load seed --url "$url" --population "${population_of[$1]}" --users "$3" --connections "$connections"
}
# measure SIZE NAME OPERATION...
measure() {
  load run --url "${url_of[$1]}" --population "${population_of[$1]}" --connections "$connections" --seconds "$seconds" \
    --warm-up $(((seconds + 2) / 3)) --json "$work/$2.json" --operations "${@:3}"
}
# number FILE OPERATION FIELD: the median of the rounds.
number() {
  local round
  for ((round = 1; round <= rounds; round++)); do
    awk -v op="\"$2\"," -v field="\"$3\":" '$1 == "\"operation\":" { here = ($2 == op) } here && $1 == field { sub(",", "", $2); print $2; exit }' "$work/$1-$round.json"
  done | sort -g | sed -n "$(((rounds + 1) / 2))p"
}
memory() { awk '/^VmRSS:/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }

# Milliseconds from the start of a process on the same database to its first 200.
ready() {
  local from
  from=$(date +%s%N)
  start_provider ready "$database" "${durability[@]}"
  [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $SCIM_TOKEN" "$url/Users?count=1")" = 200 ] \
    || fail "the first request of the restarted provider is not answered 200"
  echo $((($(date +%s%N) - from) / 1000000)) >>"$work/starts"
}

# The first seconds after a seeding are the disk's; PostgreSQL tidies up when it likes.
settle() {
  sync
  local each
  for each in "${databases[@]}"; do sql -c 'VACUUM (ANALYZE)' -c CHECKPOINT "$each"; done
}

begin small "$small_database" "$small"
begin large "$database" "$large"
groups=$(curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $SCIM_TOKEN" "${url_of[large]}/Groups?count=0")
if [ "$groups" = 200 ] && [ "$large" -gt 10000 ]; then
  load seed --url "${url_of[large]}" --population "${population_of[large]}" --users "$large" --groups 10 10000
fi
settle
# The first seconds of a process are the compiler's.
for _ in 1 2 3; do for size in small large; do measure "$size" warm get eq patch >/dev/null; done; done
for ((round = 1; round <= rounds; round++)); do
  for size in small large; do echo "$size, round $round of $rounds"; measure "$size" "$size-$round" get eq page patch; done
  [ "$groups" = 200 ] && [ "$large" -gt 10000 ] || continue
  for size in 10 10000; do echo "a group of $size, round $round of $rounds"; measure large "group-$size-$round" members --group-size "$size"; done
done
resident=$(memory "${pid_of[large]}")
# The median of three starts, with what was written on the disk.
stop_servers
settle
for _ in 1 2 3; do ready; idle=$(memory "$pid"); stop_servers; done
first_answer=$(sort -n "$work/starts" | sed -n 2p)

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
if [ -f "$work/group-10000-1.json" ]; then
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
