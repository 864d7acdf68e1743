# Everything a developer needs; `make help` tells what there is.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
YARDSTICK ?= $(VENV)/yardstick/bin/python
AUDIT := $(VENV)/audit/bin
READY := $(VENV)/.ready
CATALOGUES := $(wildcard resources/locale/*/LC_MESSAGES/moreelberaad.po)
COMPILED := $(CATALOGUES:.po=.mo)
CODE := moreelberaad tests scripts benchmarks fuzz

# What Qt, the environment and the picture tests need of Debian (README, "Op Debian").
DEBIAN := python3-venv ca-certificates poppler-utils \
	libgl1 libegl1 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 \
	libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 \
	libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 dbus-daemon

# The suite and the measurements start the program often: compiled, as it is installed.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help system setup run test check fix i18n golden pictures screens pages bench bench-review bench-documents bench-cards bench-packages bench-search soak licences build dist guide audit prove spoken english tour fuzz yardstick clean

help: ## tell what can be made
	@grep -hE '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

system: ## install what Debian lacks, or name the one command that does
	@if command -v dpkg-query >/dev/null 2>&1; then \
		missing=$$(for name in $(DEBIAN); do \
			dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || echo $$name; \
		done); \
		if [ -z "$$missing" ]; then exit 0; fi; \
		if [ "$$(id -u)" = 0 ]; then \
			apt-get update -qq && \
			DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
		else \
			echo "Installeer eerst: sudo apt-get install --no-install-recommends" $$missing; exit 1; \
		fi; \
	fi

$(READY): pyproject.toml constraints.txt scripts/build_catalogues.py
	@$(MAKE) --no-print-directory system
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

%.mo: %.po | $(READY)
	$(BIN)/python scripts/catalogues.py compile

setup: $(READY) $(COMPILED) ## make the environment

run: setup ## open the window; without a screen, play the example in it into voorbeeld/
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/python -m moreelberaad; \
	else $(BIN)/python -m moreelberaad demo --window --out voorbeeld; fi

# Typst and the jobs of the window work on threads; each would keep apart what it gave back.
test: setup ## run the tests
	MALLOC_ARENA_MAX=2 $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=worksteal $(COUNTING)

check: setup ## format, lint, types, contracts, catalogues, then the tests and what they reach
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/codespell
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/catalogues.py check
	$(BIN)/python scripts/licences.py check
	$(MAKE) --no-print-directory test COUNTING='--cov --cov-report=term:skip-covered'
	$(BIN)/python scripts/coverage_per_layer.py

fix: setup ## let the tools mend what they can
	$(BIN)/ruff check --fix $(CODE)
	$(BIN)/ruff format $(CODE)

i18n: setup ## bring the catalogues in line with the source
	$(BIN)/python scripts/catalogues.py update

golden: setup ## write the golden files of the documents anew
	UPDATE_GOLDEN=1 $(BIN)/python -m pytest tests/adapters/exporting

pictures: setup ## make the pictures of the documents in docs/
	$(BIN)/python scripts/pictures.py

screens: setup ## photograph every screen into schermen/; DESIGN=folder lays the design beside it
	$(BIN)/python -m scripts.screens $(if $(DESIGN),--design "$(DESIGN)")

pages: setup ## photograph the pages of every document into schermen/bladen; ONLY="record lessons"
	$(BIN)/python -m scripts.pages $(if $(ONLY),--only $(ONLY))

bench: setup ## measure how quick the window is, and write docs/benchmarks.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

bench-review: setup ## score the check on benchmarks/review and SET=file.jsonl, and write docs/review.md
	$(BIN)/python -m benchmarks.review $(if $(SET),--set "$(SET)") --yardstick "$(YARDSTICK)"

bench-documents: setup ## measure how long documents take, and write docs/documenten-snelheid.md
	$(BIN)/python -m benchmarks.documents --yardstick "$(YARDSTICK)"

bench-cards: setup ## measure how long cards take, and write docs/kaarten-snelheid.md
	$(BIN)/python -m benchmarks.cards

bench-packages: setup ## measure merging fifty packages, and write docs/pakketten-snelheid.md
	$(BIN)/python -m benchmarks.packages

bench-search: setup ## measure searching in a very full vault, and write docs/zoeken-snelheid.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.searching $(if $(FOLDER),--folder "$(FOLDER)")

soak: setup ## type while everything goes wrong, for a quarter of an hour, and write docs/volhouden.md
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.endurance.soak --out docs/volhouden.md

licences: setup ## write docs/licenties.md: what is shipped, and under which licence
	$(BIN)/python scripts/licences.py

build: setup licences ## make the package in dist/, with the list of its parts (CycloneDX)
	$(BIN)/python -m hatchling build -d dist
	test -x $(AUDIT)/python || $(PYTHON) -m venv $(VENV)/audit
	$(AUDIT)/python -m pip install --quiet --disable-pip-version-check \
		$$($(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["audit"])')
	$(PYTHON) -m venv --clear --without-pip $(VENV)/shipped
	$(BIN)/python -m pip --python $(VENV)/shipped/bin/python install --quiet --disable-pip-version-check --constraint constraints.txt dist/*.whl
	$(AUDIT)/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible \
		--output-file dist/moreelberaad.cdx.json $(VENV)/shipped/bin/python

FREEZING := $(VENV)/freezing/bin

dist: build ## make what is installed: the package, a folder that runs by itself, and on Debian a .deb
	$(PYTHON) -m venv --clear $(VENV)/freezing
	$(FREEZING)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		"$$(ls -t dist/moreelberaad-*.whl | head -1)[dist]"
	$(FREEZING)/python -P -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath $(VENV)/frozen installers/moreelberaad.spec
	@if command -v dpkg-deb >/dev/null; then $(BIN)/python -m scripts.deb dist/moreelberaad dist; fi

guide: setup ## make the guides in dist/guide: a web page on its own, and a PDF
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[guide]'
	$(BIN)/python -m scripts.guide dist/guide

audit: build ## ask for known weaknesses of what is shipped; needs a network
	$(AUDIT)/pip-audit --strict --disable-pip --no-deps --requirement constraints.txt

# Root may leave the network by itself; others become root of a world of their own first.
APART := unshare $(if $(filter 0,$(shell id -u)),,--map-root-user) --net
ON_A_SCREEN := $(if $(shell command -v xvfb-run),xvfb-run -a dbus-run-session -- env QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1)

prove: setup ## run the tests without any network, and tell which sockets a deliberation opens
	rm -rf $(VENV)/proof
	$(ON_A_SCREEN) $(BIN)/python -m tests.proof.sockets $(BIN)/python -m moreelberaad demo --window --out $(VENV)/proof
	$(APART) $(MAKE) --no-print-directory test

# Runs in Debian's own Python, which has the library of AT-SPI: at-spi2-core gir1.2-atspi-2.0 xvfb xauth.
spoken: setup ## lead a talk by what a screen reader hears alone; prints what was said and done
	xvfb-run -a -s "-screen 0 1366x768x24" dbus-run-session -- sh tests/proof/spoken.sh "$(abspath $(BIN))/python" 2>/dev/null

english: setup ## make every journey in the window in English, by keys alone
	MALLOC_ARENA_MAX=2 $(BIN)/python -m pytest --numprocesses=auto --maxprocesses=4 --dist=worksteal --window en tests/journeys/test_window*.py

tour: setup ## open every screen in each language, size and theme, into schermen/rondgang; TOUR="--languages en"
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.ui.accessibility.tour --out schermen/rondgang $(TOUR)

fuzz: setup ## give every way in made-up bytes for SECONDS=120 each, and write docs/fuzzen.md
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[fuzz]'
	$(BIN)/python -m fuzz --seconds $(or $(SECONDS),120) --out docs/fuzzen.md

yardstick: setup ## put deduce and WeasyPrint in an environment of their own, to measure against
	$(PYTHON) -m venv $(VENV)/yardstick
	$(VENV)/yardstick/bin/python -m pip install --quiet --disable-pip-version-check \
		$$($(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["project"]["optional-dependencies"]["yardstick"])')

clean: ## remove what was made, the environment too
	rm -rf $(VENV) voorbeeld schermen build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis
