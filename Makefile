# The only entry point for chores. `make help` lists them.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/ready
CODE := analysis app widgets resources main.py tests

.DEFAULT_GOAL := help
.PHONY: help demo test check run bench bench-engine bench-peers screenshots translations lock clean

help: ## list the chores
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-12s %s\n", $$1, $$2}'

$(READY): requirements.lock .ci/prepare
	@$(PYTHON) .ci/prepare $(VENV)

demo: $(READY) ## set everything up, run the whole job on benign media, open the window (without a screen: screenshots)
	@$(PY) main.py demo --out build/demo

run: $(READY) ## open the window
	@$(PY) main.py

test: $(READY) ## run all tests
	@QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(PY) -m pytest -n 2 --dist loadfile

check: $(READY) ## linters, types, import contracts
	@$(PY) -m ruff check $(CODE)
	@$(PY) -m ruff format --check --quiet $(CODE)
	@$(PY) -m mypy
	@$(VENV)/bin/lint-imports

bench: $(READY) ## measure; prints tables and writes build/bench/results.json
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks

bench-engine: $(READY) ## judge the comparison engine beside its peers; MEDIA="FOLDER ..." PARTS="pictures ..." QUICK=1
	@$(PY) -m tests.benchmarks.engine $(PARTS) $(if $(MEDIA),--media $(MEDIA)) $(if $(QUICK),--quick)

bench-peers: ## install the packages that the race of bench-engine runs beside, into build/peers
	@$(PYTHON) -m venv build/peers
	@for peer in $$(cat tests/benchmarks/engine/peers.txt); do \
		build/peers/bin/pip install -q $$peer || echo "$$peer does not install here"; done

screenshots: $(READY) ## pictures of every view, both themes, 100 and 200 %: build/screenshots, the handbook's in place
	@$(PY) -m widgets.portraits --out build/screenshots --handbook docs/handbook/images

lock: ## renew requirements.lock and requirements-text.lock from pyproject.toml (needs uv)
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--group dev pyproject.toml -o requirements.lock --upgrade --quiet
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--extra text -c requirements.lock pyproject.toml -o requirements-text.lock --upgrade --quiet

clean: ## remove the environment and everything made
	@rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
