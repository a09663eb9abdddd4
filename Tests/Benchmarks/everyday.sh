#!/usr/bin/env bash
# Times the everyday audit (the shipped rules) against a bare libcsv parse of the same files; see README.md beside this.
#   everyday.sh PATH-OF-HANDOFF
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
handoff=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
handoffs=${HANDOFFS:-100000}
rounds=${ROUNDS:-5}
if [ -n "${WORK:-}" ]; then mkdir -p "$WORK"; work=$WORK; else work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; fi

data=$work/generic-$handoffs
[ -e "$data/workspace.yaml" ] || "$handoff" simulate --handoffs "$handoffs" --dialect generic --start 2024-05-01 --months 30 \
  --cutoff 2026-11-01 --out "$data" >/dev/null
clang=$(command -v clang || command -v cc)
"$clang" -O3 -march=native -o "$work/libcsv_floor" "$here/libcsv_floor.c" -lcsv
cat "$data"/*.csv >/dev/null

activities=$(($(wc -l <"$data/activities.csv") - 1))
allowed=$(((600 * handoffs + 40 * activities) / 1048576 + 64))
median() { sort -n | awk '{v[NR]=$1} END {print (NR % 2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }

: >"$work/audit.times"; : >"$work/floor.times"; : >"$work/memory"
for round in $(seq "$rounds"); do
  "$work/libcsv_floor" "$data"/*.csv | sed -E 's/.*wall=//' >>"$work/floor.times"
  start=$(date +%s.%N)
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -f %M -o "$work/rss" "$handoff" audit "$data" --out "$work/reports" --format none --quiet
    cat "$work/rss" >>"$work/memory"
  else
    "$handoff" audit "$data" --out "$work/reports" --format none --quiet
  fi
  end=$(date +%s.%N)
  awk -v a="$start" -v b="$end" 'BEGIN {printf "%.3f\n", b - a}' >>"$work/audit.times"
  echo "round $round: audit $(tail -n 1 "$work/audit.times") s, libcsv $(tail -n 1 "$work/floor.times") s"
done
audit=$(median <"$work/audit.times"); floor=$(median <"$work/floor.times")
echo "handoffs=$handoffs activities=$activities bytes=$(cat "$data"/*.csv | wc -c)"
awk -v a="$audit" -v f="$floor" 'BEGIN {printf "medians: audit %.3f s, libcsv %.3f s, ratio %.2f (bar 3)\n", a, f, a / f}'
[ -s "$work/memory" ] && awk -v allowed="$allowed" -v kib="$(sort -n "$work/memory" | tail -n 1)" \
  'BEGIN {printf "peak memory: %d MiB (bar %d MiB)\n", kib / 1024, allowed}'
