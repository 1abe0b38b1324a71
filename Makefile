# GNU make 3.81 or later. Nothing is needed but Python 3.11, pip and make.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PIP_TOOLS := pip-tools==7.6.2
COMPILE = CUSTOM_COMPILE_COMMAND='make lock' .venv-lock/bin/pip-compile --quiet --strip-extras --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --build-deps-for editable --extra local

.PHONY: help run test bench bench-scale lint format lock clean
.DEFAULT_GOAL := help

help:  ## say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/run.stamp  ## a Neo4j with the whole network, served on HUB_PORT (8000); data in HUB_HOME
	@exec $(BIN)/hub demo

test: lint  ## lint, then every test
	@$(BIN)/python -m pytest --quiet

bench: $(VENV)/dev.stamp  ## the hub beside other servers, a quarter of an hour (QUICK=1: four minutes); docs/performance.md
	@$(BIN)/python -m bench $(if $(QUICK),--quick,--write-docs)
	@$(BIN)/python -m bench.writes $(if $(QUICK),,--write-docs)
	@$(BIN)/python -m bench.lists $(if $(QUICK),,--write-docs)

bench-scale: $(VENV)/dev.stamp  ## the network 1, 10 and 100 times as large (FACTORS=1,10), half an hour; docs/performance.md
	@$(BIN)/python -m bench.scale $(if $(FACTORS),--factors $(FACTORS),--write-docs)

lint: $(VENV)/dev.stamp  ## style, types, import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports --no-cache

format: $(VENV)/dev.stamp  ## put the code in the project's style
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

lock:  ## renew requirements/*.txt from pyproject.toml (UPGRADE=1: newest versions)
	@test -d .venv-lock || { $(PYTHON) -m venv .venv-lock && .venv-lock/bin/pip install --quiet $(PIP_TOOLS); }
	$(COMPILE) $(if $(UPGRADE),--upgrade) --output-file requirements/run.txt pyproject.toml
	$(COMPILE) $(if $(UPGRADE),--upgrade) --extra dev --constraint requirements/run.txt \
		--output-file requirements/dev.txt pyproject.toml

clean:  ## remove the environments and caches (never HUB_HOME)
	rm -rf .venv .venv-lock .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find bench graph_schema hub seeds tests -name __pycache__ -prune -exec rm -rf {} +

$(VENV)/python.stamp:
	@test -n "$(PYTHON)" || { echo 'Python 3.11 or later is needed: make PYTHON=/path/to/python3.11 …' >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo 'Python 3.11 or later is needed; $(PYTHON) is not.' >&2; exit 1; }
	@echo 'Making $(VENV)'
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# Both locks hold the same versions, so one environment serves both. The package itself comes from this folder.
$(VENV)/%.stamp: requirements/%.txt pyproject.toml $(VENV)/python.stamp
	@echo 'Installing requirements/$*.txt'
	@$(PIP) install --require-hashes -r requirements/$*.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
