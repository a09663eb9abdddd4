#!/usr/bin/env bash
# Counts the instructions of one small audit, a figure that a busy machine cannot blur, and compares it with the recorded
# one: a rise above 10 % fails.
#   instructions.sh PATH-OF-HANDOFF             compare
#   instructions.sh PATH-OF-HANDOFF --record    write the figure anew, in the commit that explains the change
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v valgrind >/dev/null 2>&1; then
  echo "instructions: skipped, valgrind is not installed (make setup installs it where it can)"
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Valgrind gives up on debug information newer than itself, so it gets a copy without.
cp "$1" "$work/handoff"
strip --strip-debug "$work/handoff" 2>/dev/null || llvm-strip --strip-debug "$work/handoff" 2>/dev/null || true
# Only the audit of files that are in the repository: the same work on every machine.
if ! valgrind --tool=callgrind --callgrind-out-file="$work/out" "$work/handoff" audit "$here/../../SampleData/salesforce" \
  --out "$work/reports" --format none --quiet >"$work/log" 2>&1; then
  if grep -qE 'Illegal instruction|unhandled instruction|SIGILL|debuginfo reader' "$work/log"; then
    echo "instructions: skipped, this valgrind cannot run the binary"
    exit 0
  fi
  cat "$work/log"
  exit 1
fi
count=$(sed -nE 's/.*Collected : ([0-9]+).*/\1/p' "$work/log")
if [ "${2:-}" = --record ]; then
  echo "$count" >"$here/instructions.txt"
  echo "instructions: recorded $count"
  exit 0
fi
recorded=$(cat "$here/instructions.txt")
awk -v now="$count" -v was="$recorded" 'BEGIN {
  printf "instructions: %.1f million, recorded %.1f million (%+.1f %%)\n", now / 1e6, was / 1e6, (now / was - 1) * 100
  if (now > was * 1.1) {
    print "instructions: above the recorded figure by more than 10 %. Find the cause, or record the new figure with `make instructions-record` and say why in the commit."
    exit 1
  }
}'
