#!/bin/sh
# The reference audit by handoff, as the harness of ../../../../shared/bench wants it: run.sh INPUT OUTPUT.
# Only moves files: handoff writes the tables under their own names and columns.
set -e
here=$(dirname "$0")
"${HANDOFF:-$here/../../../.build/release/handoff}" audit "$1" --workspace "$here/workspace.yaml" --out "$2/bundle" \
  --report tables --identify full --format none --quiet
mv "$2"/bundle/tables/*.csv "$2"
rm -r "$2/bundle"
