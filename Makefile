# `make check` and `make test` need nothing but Python 3.11+ and make; what they install stays in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A strict editable install links each file, so it is made again when a file joins or leaves.
FILES := $(sort $(shell find src schemas checks -type f -not -name '*.pyc'))
LISTED := $(VENV)/.files

.PHONY: check test lint bench docs generate clean FORCE
.DEFAULT_GOAL := check

check: $(VENV)/.core  ## the battery over corpus/
	$(BIN)/python -m pytest

test: $(VENV)/.dev  ## the project's own tests
	$(BIN)/python -m pytest tests

lint: $(VENV)/.dev  ## style, types and import direction
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev  ## accuracy and speed, as tables
	$(BIN)/python benchmarks/run.py

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

clean:
	rm -rf $(VENV) build dist *.egg-info

FORCE:
