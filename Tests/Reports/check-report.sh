#!/usr/bin/env bash
# Checks the reports of SampleData/ and of the fixture with awkward values in a browser: make check-report.
# Needs Chromium and Python with PyPI; says so and leaves where they are missing.
set -euo pipefail
cd "$(dirname "$0")/../.."
handoff=$(realpath "${1:-.build/release/handoff}")
work=.build/check-report
for program in chromium python3; do
  command -v "$program" >/dev/null || { echo "check-report skipped: $program is not installed (apt-get install $program)"; exit 0; }
done
mkdir -p "$work"
[ -x "$work/venv/bin/python" ] || python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet axe-core-python html5lib check-jsonschema

pages=()
audit() {
  local name=$1 folder=$2
  shift 2
  (cd "$(dirname "$folder")" && "$handoff" audit "$(basename "$folder")" --out "$OLDPWD/$work/$name" --report html,md,csv --quiet --format none "$@")
  pages+=("$work/$name/report.html")
}
audit sample-en SampleData/salesforce --lang en
audit sample-es SampleData/salesforce --lang es
audit awkward Tests/GoldenTests/Scenarios/audit-awkward/input/exports
(cd SampleData && "$handoff" correlate salesforce --out "$OLDPWD/$work/outcomes" --lang es --quiet >/dev/null)
pages+=("$work/outcomes/report.html")

status=0
"$work/venv/bin/python" Tests/Reports/check_report.py "$work" "${pages[@]}" || status=1

# The workflow in the README, against the schema of workflows.
sed -n '/^# .github\/workflows\/handoff.yml/,/^```$/p' README.md | sed '/^```$/d' >"$work/workflow.yml"
"$work/venv/bin/check-jsonschema" --builtin-schema vendor.github-workflows "$work/workflow.yml" || status=1
exit $status
