"""Pickles: each release's are read by today's code, to the bit; others say what to do."""

from __future__ import annotations

import importlib.util
import json
import pickle
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast import _core, pickles
from lmmfast.results.lmm import LMMResults

FOLDER = Path(__file__).parent / "pickles"
KEPT = sorted(FOLDER.glob("*/*.pickle"))


def said_by(results: Any) -> dict[str, Any]:
    """What results say, as pickles/make.py wrote it down."""
    made = importlib.util.spec_from_file_location("make", FOLDER / "make.py")
    assert made is not None
    assert made.loader is not None
    module = importlib.util.module_from_spec(made)
    made.loader.exec_module(module)
    return dict(json.loads(json.dumps(module.numbers(results))))


@pytest.mark.parametrize("path", KEPT, ids=[f"{p.parent.name}-{p.stem}" for p in KEPT])
def test_pickles_of_releases_say_what_they_said(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.chdir(FOLDER)
    results = pickle.loads(path.read_bytes())
    np.testing.assert_equal(said_by(results), json.loads(path.with_suffix(".json").read_text()))


@pytest.mark.parametrize("name", ["one_factor", "crossed", "streamed"])
def test_results_of_a_release_go_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They predict, and fit again, as the same model fitted today does."""
    pytest.importorskip("pyarrow")
    monkeypatch.chdir(FOLDER)
    data = pd.read_csv("rows.csv", dtype={"kind": "category"})
    old = pickle.loads((FOLDER / lmmfast.__version__ / f"{name}.pickle").read_bytes())
    given = {"weights": "w", "offset": "o"} if name == "crossed" else {}
    with quietly():
        new = lmmfast.lmer(old.formula, data, reml=old.reml, **given)
        again, anew = (results.refit(reml=not old.reml) for results in (old, new))
    # a search of today ends within what its tolerance leaves open
    np.testing.assert_allclose(old.predict(data), new.predict(data), rtol=1e-6, atol=1e-7)
    assert again.criterion == pytest.approx(anew.criterion, rel=1e-10)


def test_every_kind_of_results_is_kept() -> None:
    assert {path.stem for path in KEPT} == {"one_factor", "crossed", "streamed", "batch", "smf"}
    assert (FOLDER / lmmfast.__version__).is_dir()


class Own(LMMResults):
    """A class of somebody's own."""


def test_classes_of_ones_own_pickle_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    results = pickle.loads((FOLDER / lmmfast.__version__ / "one_factor.pickle").read_bytes())
    own = Own(
        results._spec, results._rows, results._cross_products, results._fit, reml=True, n_threads=1
    )
    again = pickle.loads(pickle.dumps(own))
    assert type(again) is Own
    assert again.criterion == results.criterion


@pytest.mark.parametrize("where", ["results.LMMResults", "batch_results.BatchResults"])
def test_pickles_from_before_the_first_release(where: str) -> None:
    module, name = where.split(".")
    with pytest.raises(pickle.UnpicklingError) as caught:
        pickle.loads(f"\x80\x02clmmfast.{module}\n{name}\n)\x81.".encode("latin-1"))
    assert str(caught.value) == (
        f"this pickle of {name} is from before lmmfast 0.1.0; lmmfast {lmmfast.__version__} reads "
        "version 1. Fit the model again, or load the pickle with the lmmfast that made it"
    )


def test_modules_that_stood_elsewhere_have_no_other_names() -> None:
    for module in (lmmfast.results, importlib.import_module("lmmfast.batch_results")):
        assert not hasattr(module, "Other")


@pytest.mark.parametrize("kind", ["LMMResults", "BatchResults"])
def test_the_version_is_looked_at_before_all_else(kind: str) -> None:
    """A later version's state may name modules that are not there yet."""
    later = f"clmmfast\n_restore\n(V{kind}\nI2\ntRcnowhere\nThing\nb.".encode()
    with pytest.raises(pickle.UnpicklingError, match=f"pickle of {kind} is version 2 of its kind"):
        pickle.loads(later)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(pickle.UnpicklingError, match=r"pickle of Other .* reads version none"):
        pickles.restore("Other", 1)


@pytest.mark.parametrize("kind", [_core.Fit, _core.CrossProducts])
@pytest.mark.parametrize("state", [(1.0, 2.0), {}, {"version": 2}])
def test_states_of_the_core_are_checked(kind: type, state: Any) -> None:
    with pytest.raises(pickle.UnpicklingError, match=f"pickle of {kind.__name__}"):
        kind.__new__(kind).__setstate__(state)


def test_states_of_the_core_have_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each array by the name that the object gives it."""
    monkeypatch.chdir(FOLDER)
    results = pickle.loads((FOLDER / lmmfast.__version__ / "one_factor.pickle").read_bytes())
    assert isinstance(results, LMMResults)
    state = results._fit.__getstate__()
    assert state.pop("version") == 1
    assert state.pop("status") == results.status
    for name, value in state.items():
        np.testing.assert_equal(getattr(results._fit, name), value)
    products = results._cross_products.__getstate__()
    assert [term["structure"] for term in products["terms"]] == ["full"]
