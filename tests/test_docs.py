"""The pages are true: their code runs and prints what they show, their links lead somewhere.

The site itself is built by `make docs`, where a reference without a target is an error.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib
import inspect
import io
import pkgutil
import re
import types
import warnings
from pathlib import Path
from urllib.parse import urlsplit

import lmmfast
import pandas as pd
import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(<?([^)\s>]+)>?\)")
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "bench/**/*.md", "tests/reference/*.md")
    for path in ROOT.glob(pattern)
)
every = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "page", [page for page in PAGES if "```python" in text_of(page)], ids=lambda page: page.stem
)
def test_page(page, tmp_path, monkeypatch):
    """Its Python blocks run, and print the text blocks that follow them."""
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    pyplot = pytest.importorskip("matplotlib.pyplot")
    monkeypatch.chdir(tmp_path)
    names = {"lmmfast": lmmfast, "radon": lmmfast.datasets.radon()}
    printed = ""
    for kind, block in BLOCK.findall(text_of(page)):
        if kind == "python":
            stream = io.StringIO()
            with contextlib.redirect_stdout(stream), warnings.catch_warnings():
                warnings.simplefilter("ignore", lmmfast.FitWarning)
                exec(compile(block, str(page), "exec"), names)
            printed = stream.getvalue()
        else:
            assert doctest.OutputChecker().check_output(block, printed, FLAGS), printed
    pyplot.close("all")


def test_docstrings():
    found = {}
    for info in pkgutil.walk_packages(lmmfast.__path__, "lmmfast."):
        module = importlib.import_module(info.name)
        found[info.name] = doctest.testmod(module, optionflags=FLAGS, report=True)
    assert [name for name, result in found.items() if result.failed] == []
    assert sum(result.attempted for result in found.values()) >= 10


def anchors(page: Path) -> set[str]:
    """Of its headings, as the forges and MyST make them."""
    headings = re.findall(r"^#+ (.*)$", text_of(page), re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {heading.replace(" ", "-") for heading in kept}


@every
def test_links(page):
    text = re.sub(r"^```.*?^```$", "", text_of(page), flags=re.MULTILINE | re.DOTALL)
    for target in LINK.findall(re.sub(r"`[^`\n]*`", "", text)):
        if ":" in target:
            address = urlsplit(target)
            assert address.scheme == "https", target
            assert re.fullmatch(r"([\w-]+\.)+[a-z]{2,}", address.netloc), target
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if (ROOT / "docs" / "generated") in file.parents:  # by the site's build, which looks
            continue
        assert file.exists(), target
        assert not anchor or anchor in anchors(file), target


def listed() -> set[str]:
    """What the reference has, by full name: entries of its tables, and classes with all members."""
    names = set()
    for page in (ROOT / "docs" / "api").glob("*.rst"):
        module, table = "", False
        for line in text_of(page).splitlines():
            if match := re.match(r"\.\. (?:current)?module:: (\S+)", line):
                module = match[1]
            if match := re.match(r"\.\. autoclass:: (\w+)", line):
                names.add(f"{module}.{match[1]}")
            if line and not line.startswith(" "):
                table = line.startswith(".. autosummary::")
            elif table and line.strip() and not line.strip().startswith(":"):
                names.add(f"{module}.{line.strip().lstrip('~')}")
    return names


def contents_of(module: types.ModuleType) -> set[str]:
    return {
        f"{module.__name__}.{name}"
        for name, thing in inspect.getmembers(module)
        if not name.startswith("_")
        and (
            (inspect.isfunction(thing) and thing.__module__.startswith("lmmfast"))
            or (inspect.isclass(thing) and thing.__module__ == module.__name__)
        )
    }


def members_of(instance: object) -> set[str]:
    """Inherited ones too, without the attributes that the class's own docstring describes."""
    cls = type(instance)
    _, _, attributes = inspect.getdoc(cls).partition("Attributes\n----------\n")
    names = {name for name in dir(instance) if not name.startswith("_")}
    described = set(
        re.findall(
            r"\w+(?=[^:\n]* : )",
            "\n".join(line for line in attributes.splitlines() if re.match(r"\w", line)),
        )
    )
    assert described <= names
    return {f"lmmfast.{cls.__name__}.{name}" for name in names - described}


def test_the_reference_names_all_that_is_public():
    radon = lmmfast.datasets.radon()
    fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)
    batch = lmmfast.lmer_batch("log_radon ~ 1 + (1 | county)", radon, by="floor")
    sleep = pd.read_csv(ROOT / "tests" / "reference" / "data" / "sleepstudy.csv")
    repeated = lmmfast.mmrm("Reaction ~ Days + ar1(Days | Subject)", sleep)
    posterior = fit.sample(draws=10, prior_only=True)
    modules = (lmmfast.plotting, lmmfast.datasets, lmmfast.priors, lmmfast.smf)
    top = {f"lmmfast.{name}" for name in lmmfast.__all__ if getattr(lmmfast, name) not in modules}
    instances = (fit, batch, repeated, posterior, fit.emmeans("floor"))
    door = {f"lmmfast.smf.{name}" for name in lmmfast.smf.__all__}
    named = top.union(*map(contents_of, modules[:3]), *map(members_of, instances), door)
    assert listed() == named


def test_all_that_the_reference_names_is_documented():
    for name in listed():
        thing = lmmfast
        for part in name.split(".")[1:]:
            thing = getattr(thing, part)
        assert inspect.getdoc(thing), name
