# `make check` and `make test` need nothing but Python 3.11+ and make; what they install stays in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A strict editable install links each file, so it is made again when a file joins or leaves.
FILES := $(sort $(shell find src schemas checks -type f -not -name '*.pyc'))
LISTED := $(VENV)/.files
BENCH ?=  # parts and options of the benchmark: BENCH="scale --sizes 1000,10000"
FUZZ_SECONDS ?= 30
MUTATION ?=

.PHONY: check test stories lint bench precision fuzz mutation coverage docs generate clean FORCE
.DEFAULT_GOAL := check

check: $(VENV)/.core  ## the battery over corpus/
	$(BIN)/python -m pytest -p no:hypothesispytest

test: $(VENV)/.dev  ## the project's own tests
	$(BIN)/python -m pytest tests -n 2 --dist loadfile

stories: $(VENV)/.dev  ## what tests/stories/ expects, written anew: read the difference before you keep it
	$(BIN)/python tests/stories/test_stories.py

lint: $(VENV)/.dev  ## style, types and import direction
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev  ## accuracy and speed, as tables
	$(BIN)/python benchmarks/run.py $(BENCH)

precision: $(VENV)/.dev  ## how often each rule is right on the gold data that CORROBORATE_GOLD names, into its page
	$(BIN)/python benchmarks/run.py precision
	$(BIN)/python .ci/generate.py

fuzz: $(VENV)/.fuzz  ## broken and hostile input, for a bounded time (FUZZ_SECONDS of each reader and extractor)
	$(BIN)/python tests/fuzz/run.py --seconds $(FUZZ_SECONDS)

mutation: $(VENV)/.mutation  ## whether the tests of values notice each small change (MUTATION="hours quotes": only these)
	$(BIN)/python tests/mutation/run.py $(MUTATION)

coverage: $(VENV)/.dev  ## branches that the project's own tests reach
	$(BIN)/python -m pytest tests -n 2 --dist loadfile --cov=corroborate --cov-branch --cov-report=term:skip-covered

generate: $(VENV)/.dev  ## rule pages, command help, schemas and what README.md shows
	$(BIN)/python .ci/generate.py

docs: generate  ## the documentation as a site, in site/
	$(BIN)/mkdocs build --strict -f .ci/mkdocs.yml

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(LISTED): FORCE | $(VENV)/bin/python
	@echo '$(FILES)' | cmp -s - $@ || echo '$(FILES)' > $@

$(VENV)/.core: pyproject.toml $(LISTED)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e . --config-settings editable_mode=strict
	@touch $@

$(VENV)/.dev: pyproject.toml $(LISTED)
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[dev]' --config-settings editable_mode=strict
	@touch $@ $(VENV)/.core

$(VENV)/.fuzz: $(VENV)/.dev
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[fuzz]' --config-settings editable_mode=strict
	@touch $@

$(VENV)/.mutation: $(VENV)/.dev
	$(BIN)/python -m pip install -q --disable-pip-version-check -e '.[mutation]' --config-settings editable_mode=strict
	@touch $@

clean:
	rm -rf $(VENV) build dist *.egg-info

FORCE:
