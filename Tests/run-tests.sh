#!/usr/bin/env bash
# Builds and runs every test, then prints one line that counts them.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
swift build --build-tests 2>&1 | tail -n 3
set +e
swift test --skip-build 2>&1 | tee "$log" | grep -vE '^(◇|✔|􀟈|􁁛)' 
status=${PIPESTATUS[0]}
set -e
counts=$(sed -nE 's/.*Test run with ([0-9]+) tests?.*/\1/p' "$log" | tail -n 1)
failed=$(grep -cE '^(✘|􀢄) Test [^"r]*.*(failed after|recorded an issue)' "$log" || true)
skipped=$(grep -cE ' skipped' "$log" || true)
if [ "$status" -ne 0 ]; then echo "$counts tests run, failures above"; exit "$status"; fi
echo "$((counts - skipped)) passed, 0 failed, $skipped skipped"
