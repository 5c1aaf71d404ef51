# `make run` opens MirrorTalk; `make test` proves it. Both set up .venv first, from constraints.txt.
# On Windows, see README.md for the same steps without make.

.DEFAULT_GOAL := help
PYTHON_IN_VENV := .venv/bin/python
READY := .venv/ready
SOURCES := mirrortalk_desktop tests packaging
VIRTUAL_SCREEN := xvfb-run --auto-servernum --server-args="-screen 0 1280x800x24 -nolisten tcp"

OFFSCREEN_TESTS := QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m pytest -q -n 2 --dist loadfile

.PHONY: help package install run demo check format test translations screenshots bench bench-memory bench-answers bench-scale bench-window bench-faults

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' Makefile

$(READY): pyproject.toml constraints.txt packaging/install.py
	@python="$$(sh packaging/find_python.sh)" && "$$python" packaging/install.py

install: $(READY)  ## Set up .venv, and nothing else

run: $(READY)  ## Open MirrorTalk
	@$(PYTHON_IN_VENV) packaging/system_libraries.py --display
	@$(PYTHON_IN_VENV) -m mirrortalk_desktop

demo: $(READY)  ## Show the main job without a screen or the internet
	@$(PYTHON_IN_VENV) -m mirrortalk_desktop demo

check: $(READY)  ## Style, types and the direction of imports
	$(PYTHON_IN_VENV) -m ruff check $(SOURCES)
	$(PYTHON_IN_VENV) -m ruff format --check $(SOURCES)
	$(PYTHON_IN_VENV) -m mypy
	.venv/bin/lint-imports --no-logo

format: $(READY)  ## Put the code into the house's layout
	$(PYTHON_IN_VENV) -m ruff check --fix $(SOURCES)
	$(PYTHON_IN_VENV) -m ruff format $(SOURCES)

test: check  ## All checks and all tests, those that open the window on a virtual screen where there is one
	@$(PYTHON_IN_VENV) packaging/system_libraries.py --tests
	@if command -v xvfb-run >/dev/null; then \
	    QT_QPA_PLATFORM=xcb $(VIRTUAL_SCREEN) $(PYTHON_IN_VENV) -m pytest -q -m window && \
	    $(OFFSCREEN_TESTS) -m "not window"; \
	else \
	    $(OFFSCREEN_TESTS); \
	fi

package:  ## Build the installer of this system into build/installer/dist (MODELS=tiny,base FROM=folder puts these in)
	@python="$$(sh packaging/find_python.sh)" && \
	    "$$python" packaging/build.py package $(if $(MODELS),--with-models $(MODELS) --models-from $(FROM))

translations: $(READY)  ## Bring the catalogues of texts up to date (resources/translations)
	@$(PYTHON_IN_VENV) packaging/translations.py

screenshots: $(READY)  ## Make docs/screenshots from the real window
	@$(PYTHON_IN_VENV) packaging/system_libraries.py
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) tests/screenshots.py $(if $(ALL),--all $(ALL))

bench: $(READY)  ## Measure time and memory of the main job, and answers
	@$(PYTHON_IN_VENV) packaging/system_libraries.py
	$(PYTHON_IN_VENV) -m tests.benchmarks.main_job
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_memory --short
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_answers --short
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_scale --short

bench-memory: $(READY)  ## Measure the memory contract with long audio (over an hour)
	@$(PYTHON_IN_VENV) packaging/system_libraries.py
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_memory --plot docs/memory.svg

bench-answers: $(READY)  ## Measure answers on question sets (SETS=folder; else on the repository's own)
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_answers $(SETS)

bench-scale: $(READY)  ## Measure speed and size up to a million passages (hours, 15 GB; FOLDER=folder keeps what has grown)
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_scale $(if $(FOLDER),--folder $(FOLDER))

bench-window: $(READY)  ## Measure how quick the window is (minutes)
	@$(PYTHON_IN_VENV) packaging/system_libraries.py --tests
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_window
	@if command -v xvfb-run >/dev/null; then $(PYTHON_IN_VENV) -m tests.benchmarks.bench_window --xvfb --only start,busy; fi

bench-faults: $(READY)  ## Do harm to the real program and count what is lost (over an hour; ONLY=kills measures one part)
	@$(PYTHON_IN_VENV) packaging/system_libraries.py --tests
	-@test -d .venv/faults || $(PYTHON_IN_VENV) -m pip install --quiet --target .venv/faults --constraint constraints.txt --group faults
	$(PYTHON_IN_VENV) -m tests.benchmarks.bench_faults $(if $(ONLY),--only $(ONLY))
