# Two targets do everything on a fresh Debian or Ubuntu machine with a Swift toolchain:
#   make run    install what is missing, build, audit SampleData/, say where the report is
#   make test   install what is missing, lint, build and run every test
# Further: build, install, lint, check-report, bench, bench-micro, instructions, instructions-record, fuzz, sample-data,
# rules-manual, simulate-calibration, setup, clean.

.PHONY: run test build install lint check-report bench bench-micro instructions instructions-record fuzz sample-data \
  rules-manual simulate-calibration setup valgrind clean
.DEFAULT_GOAL := run

# Headers of the C and C++ libraries the build needs, and the Debian packages that bring them.
HEADERS := /usr/include/csv.h /usr/include/zlib.h /usr/include/minizip/unzip.h \
  /usr/include/boost/math/special_functions/beta.hpp
PACKAGES := libcsv-dev libboost-math-dev libminizip-dev zlib1g-dev
RELEASE := .build/release/handoff
# The Swift libraries linked in: the program starts in half the time, and runs where no toolchain is.
STATIC := --static-swift-stdlib

run: build
	@$(RELEASE) audit SampleData/salesforce --out reports
	@echo "The report: reports/report.html (and report.md, CSV tables beside it)"

test: setup lint
	@Tests/run-tests.sh

build: setup
	@swift build -c release --product handoff $(STATIC)

# The program, its manual and completions: make install PREFIX=/usr/local DESTDIR=
PREFIX ?= /usr/local
install: build
	@install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/handoff
	@mkdir -p $(foreach folder,man/man1 bash-completion/completions zsh/vendor-completions fish/vendor_completions.d,$(DESTDIR)$(PREFIX)/share/$(folder))
	@$(RELEASE) manual > $(DESTDIR)$(PREFIX)/share/man/man1/handoff.1
	@$(RELEASE) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/handoff
	@$(RELEASE) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/vendor-completions/_handoff
	@$(RELEASE) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/handoff.fish

# Reports in a browser: accessibility in light and dark, strict HTML, print. Needs Chromium and PyPI.
check-report: build
	@Tests/Reports/check-report.sh $(RELEASE)

lint:
	@swift format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests

# Times the reference audit against the scripts that experts would write, then the everyday audit; see
# Tests/Benchmarks/README.md. BENCH_LARGE=1 adds a million handoffs.
bench: build
	@Tests/Benchmarks/bench.sh $(RELEASE)

# Nanoseconds per field, cell state, date, rule check and joined activity.
bench-micro: setup
	@swift run -c release $(STATIC) handoff-bench

# Instructions of one small audit against the recorded figure; a rise above 10 % fails.
instructions: build valgrind
	@Tests/Benchmarks/instructions.sh $(RELEASE)

instructions-record: build valgrind
	@Tests/Benchmarks/instructions.sh $(RELEASE) --record

# Random damage for the readers, under the address sanitizer: make fuzz SECONDS=600 SEED=1
SECONDS ?= 600
SEED ?= 1
fuzz: setup
	@HANDOFF_FUZZ_SECONDS=$(SECONDS) HANDOFF_FUZZ_SEED=$(SEED) \
	  swift test --scratch-path .build/fuzz --sanitize=address --filter FuzzTests

# Makes SampleData/ anew, byte for byte.
sample-data: build
	@$(RELEASE) simulate --handoffs 600 --seed 20261102 --dialect salesforce --start 2024-05-01 --months 30 \
	  --cutoff 2026-11-01 --gap-effect 3 --delay-effect 1.5 --good-churn 0.06 --poor-churn 0.24 \
	  --out SampleData/salesforce
	@for dialect in hubspot dynamics pipedrive zoho generic; do \
	  $(RELEASE) simulate --handoffs 60 --seed 20261102 --dialect $$dialect --start 2024-05-01 --months 30 \
	    --cutoff 2026-11-01 --gap-effect 3 --delay-effect 1.5 --good-churn 0.06 --poor-churn 0.24 \
	    --out SampleData/$$dialect || exit 1; done

# How often intervals hold the truth, chance looks like an effect, and true effects are seen; the table of the README.
simulate-calibration: setup
	@HANDOFF_CALIBRATION=4000 swift test --filter CalibrationTests | grep '^|'

# Writes Rules/README.md anew from the rules.
rules-manual: build
	@$(RELEASE) rules doc > Rules/README.md

setup:
	@if [ -z "$(strip $(foreach header,$(HEADERS),$(if $(wildcard $(header)),,missing)))" ]; then exit 0; fi; \
	if ! command -v apt-get >/dev/null 2>&1; then \
	  echo "handoff needs the headers of libcsv, Boost.Math, minizip and zlib ($(HEADERS)) and this machine has no apt-get: install libcsv 3.0.3, Boost 1.74 or later, minizip 1 and zlib with your package manager, then run make again." >&2; exit 1; fi; \
	if [ "$$(id -u)" = 0 ]; then SUDO=; elif command -v sudo >/dev/null 2>&1; then SUDO=sudo; else \
	  echo "handoff needs $(PACKAGES): ask an administrator to run 'apt-get install $(PACKAGES)', then run make again." >&2; exit 1; fi; \
	echo "Installing $(PACKAGES)..."; \
	$$SUDO apt-get update -qq && $$SUDO apt-get install -y -qq --no-install-recommends $(PACKAGES) >/dev/null

# Only for counting instructions: where it cannot be installed, the count is skipped.
valgrind:
	@command -v valgrind >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1 || \
	  { echo "Installing valgrind..."; SUDO=$$([ "$$(id -u)" = 0 ] || command -v sudo); \
	  $$SUDO apt-get update -qq && $$SUDO apt-get install -y -qq --no-install-recommends valgrind >/dev/null; } || true

clean:
	@rm -rf .build outcomes reports
