#!/usr/bin/env bash
# Times the reference audit against its peers and floors, then the everyday audit; see README.md beside this script.
#   bench.sh PATH-OF-HANDOFF
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
HANDOFF=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
export HANDOFF PYTHONDONTWRITEBYTECODE=1
shared=$(cd "$here/../../.." && pwd)/shared/bench
export BENCH_WORK=${BENCH_WORK:-${XDG_CACHE_HOME:-$HOME/.cache}/handoff-bench}
mkdir -p "$BENCH_WORK"
sizes=${BENCH_SIZES:-1000 20000 200000}
[ "${BENCH_LARGE:-0}" = 1 ] && sizes="$sizes 1000000"

if [ ! -x "$shared/bench.sh" ]; then
  echo "No ../shared/bench beside the project: the peers and their harness are there. Timing the everyday audit only."
else
  # The peers' libraries, in an environment of their own beside the data.
  if [ -z "${PYTHON:-}" ]; then
    PYTHON=python3
    if ! python3 -c 'import polars, duckdb, pandas, pyarrow' 2>/dev/null; then
      if [ ! -e "$BENCH_WORK/env/done" ]; then
        echo "Installing the peers' libraries into $BENCH_WORK/env..."
        python3 -m venv "$BENCH_WORK/env" && "$BENCH_WORK/env/bin/pip" install -q -r "$shared/peers/requirements.txt" &&
          touch "$BENCH_WORK/env/done" || echo "They cannot be installed: timing without them."
      fi
      [ -e "$BENCH_WORK/env/done" ] && PYTHON=$BENCH_WORK/env/bin/python
    fi
  fi
  export PYTHON
  : >"$BENCH_WORK/growth"
  for size in $sizes; do
    case $size in 1000) rounds=11 ;; 20000) rounds=7 ;; 200000) rounds=5 ;; *) rounds=3 ;; esac
    for shape in clean messy; do
      log=$BENCH_WORK/log-$shape-$size
      "$shared/bench.sh" -n "$size" -S "$shape" -r "${ROUNDS:-$rounds}" -p "$here/reference/run.sh {in} {out}" | tee "$log"
      echo
      # Best wall seconds, median CPU seconds and peak MiB of the program.
      sed -nE "s/^program +([0-9.]+) \( *[0-9.]+\) +[0-9.]+ \( *([0-9.]+)\) +([0-9]+) .*/$shape $size \1 \2 \3/p" "$log" \
        >>"$BENCH_WORK/growth"
    done
  done
  echo "Growth: what one more handoff costs, from size to size"
  awk '{ if (n[$1]) {
           d = $2 - n[$1]
           printf "%-6s %8d -> %8d  wall %6.2f us  cpu %6.2f us  memory %5.0f bytes%s\n", $1, n[$1], $2, ($3 - w[$1]) / d * 1e6,
             ($4 - c[$1]) / d * 1e6, ($5 - m[$1]) / d * 1048576, p[$1] ? sprintf("  cpu %+.0f %% on the step before", (($4 - c[$1]) / d / p[$1] - 1) * 100) : ""
           p[$1] = ($4 - c[$1]) / d }
         n[$1] = $2; w[$1] = $3; c[$1] = $4; m[$1] = $5 }' "$BENCH_WORK/growth"
  echo
fi
echo "Everyday audit: the shipped rules over a simulated world"
WORK=$BENCH_WORK "$here/everyday.sh" "$HANDOFF"
