# make demo      the radon analysis, and the one published for statsmodels: results, figures
# make test      every Python test                      make cpp-test  the C++ tests under sanitizers
# make thread-test  the C++ tests under the thread sanitizer
# make lint      ruff, mypy, layers, stubs, clang-format
# make format    mend what of that can be mended        make docs      the documentation site
# make clean     remove all that make made
# All of them work in .venv, which is made on the way; PYTHON=… chooses the interpreter (3.11 or later).
.PHONY: demo test lint format cpp-test thread-test docs clean
.NOTPARALLEL:

bin := .venv/bin
cpp := $(shell find cpp -name '*.?pp' -not -path 'cpp/third_party/*')
sources := pyproject.toml CMakeLists.txt README.md .ci/setup \
           $(shell find python cpp -type f -not -path '*/__pycache__/*' -not -path 'cpp/tests/*')

demo: .venv/.installed-plot
	@echo "== the radon analysis (examples/radon.py)"
	$(bin)/python examples/radon.py
	@echo "== the analysis as published for statsmodels (examples/from_statsmodels.py)"
	$(bin)/python examples/from_statsmodels.py

test: .venv/.installed-test
	@echo "== all Python tests (the C++ ones: make cpp-test)"
	$(bin)/python -m pytest

lint: .venv/.installed-dev
	@echo "== ruff, mypy, the compiled module against its stub, layers of imports and includes, clang-format"
	$(bin)/ruff check .
	$(bin)/ruff format --check .
	$(bin)/mypy
	$(bin)/stubtest lmmfast._core --allowlist .ci/stubtest-allowed
	$(bin)/lint-imports --no-cache
	$(bin)/clang-format --dry-run -Werror $(cpp)
	! grep -nE '#include "([^/"]*"|.*\.\./)' $(cpp)

format: .venv/.installed-dev
	$(bin)/ruff check --fix .
	$(bin)/ruff format .
	$(bin)/clang-format -i $(cpp)

cpp-test: .venv/.installed-dev
	@echo "== C++ tests under the address and undefined-behaviour sanitizers"
	$(bin)/cmake -S . -B build/sanitize -G Ninja -DCMAKE_MAKE_PROGRAM=$(CURDIR)/$(bin)/ninja \
	  -DLMMFAST_BUILD_PYTHON=OFF -DLMMFAST_BUILD_TESTS=ON -DLMMFAST_SANITIZE=address
	$(bin)/cmake --build build/sanitize
	$(bin)/ctest --test-dir build/sanitize --output-on-failure

thread-test: .venv/.installed-dev
	@echo "== C++ tests under the thread sanitizer"
	$(bin)/cmake -S . -B build/thread -G Ninja -DCMAKE_MAKE_PROGRAM=$(CURDIR)/$(bin)/ninja \
	  -DLMMFAST_BUILD_PYTHON=OFF -DLMMFAST_BUILD_TESTS=ON -DLMMFAST_SANITIZE=thread
	$(bin)/cmake --build build/thread
	$(bin)/ctest --test-dir build/thread --output-on-failure

docs: .venv/.installed-dev
	@echo "== the documentation site: build/docs/index.html"
	$(bin)/sphinx-build -W --keep-going -n -q -d build/doctrees docs build/docs

# The package with one of its extras, built from this source tree; rebuilt when a source has changed.
.venv/.installed-%: $(sources)
	@.ci/setup $*
	@touch $@

clean:
	rm -rf .venv build dist demo docs/generated
