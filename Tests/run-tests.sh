#!/usr/bin/env bash
# Builds and runs every test, shows what fails, and ends with one line that counts them.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Progress lines say nothing in a log; everything else does.
swift build --build-tests 2>&1 | { grep -vE '^\[[0-9]+/[0-9]+\]|^(Fetching|Fetched|Cloning|Creating|Computing|Computed|Working copy)' || true; }
status=0
swift test --skip-build >"$log" 2>&1 || status=$?
grep -E '^✘|recorded an issue|skipped|rror:' "$log" || true
run=$(sed -nE 's/.*Test run with ([0-9]+) tests? .*/\1/p' "$log" | tail -n 1)
if [ -z "$run" ]; then
  cat "$log"
  exit 1
fi
failed=$(grep -cE '^✘ Test .* failed after' "$log" || true)
skipped=$(grep -cE '^➜ +Test .* skipped' "$log" || true)
if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
echo "$((run - failed - skipped)) passed, $failed failed, $skipped skipped"
exit "$status"
