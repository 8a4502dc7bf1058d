"""The pages are true: their Python blocks run, and print the text blocks that follow them."""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import warnings
from pathlib import Path

import lmmfast
import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


PAGES = ["README.md", "docs/radon.md", "docs/api.md", "docs/batch.md", "docs/bigdata.md"]


@pytest.mark.parametrize("page", PAGES)
def test_page(page, tmp_path, monkeypatch):
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    monkeypatch.chdir(tmp_path)
    names = {"lmmfast": lmmfast, "radon": lmmfast.datasets.radon()}
    printed = ""
    for kind, block in BLOCK.findall((ROOT / page).read_text(encoding="utf-8")):
        if kind == "python":
            stream = io.StringIO()
            with contextlib.redirect_stdout(stream), warnings.catch_warnings():
                warnings.simplefilter("ignore", lmmfast.FitWarning)
                exec(compile(block, page, "exec"), names)
            printed = stream.getvalue()
        else:
            assert doctest.OutputChecker().check_output(block, printed, FLAGS), printed
    matplotlib.pyplot.close("all")


@pytest.mark.parametrize("module", ["_lmer", "datasets", "batch.lmer_batch"])
def test_docstrings(module):
    import importlib

    result = doctest.testmod(
        importlib.import_module(f"lmmfast.{module}"), optionflags=FLAGS, report=True
    )
    assert result.failed == 0
    assert result.attempted > 0


def test_every_name_in_the_reference_exists():
    page = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `(\w+)[^`]*`", page, re.MULTILINE))
    public = {name for name in dir(lmmfast.LMMResults) if not name.startswith("_")}
    assert public - named == {"formula", "reml"} - named
    functions = set(lmmfast.__all__) | {
        name
        for name, thing in vars(lmmfast.plotting).items()
        if callable(thing) and thing.__module__ == "lmmfast.plotting" and not name.startswith("_")
    }
    assert functions - set(re.findall(r"\w+", page)) == set()
    for name in named:
        assert name in public | functions | {"formula", "reml", "radon"}, name
