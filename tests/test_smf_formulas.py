"""Formulas of the statsmodels door: patsy's names, columns and order."""

from __future__ import annotations

import sys
import warnings
from typing import Any

import numpy as np
import pandas as pd
import pytest
from lmmfast import DataError, FitWarning, FormulaError, smf
from lmmfast.smf.common import CommonEncoder
from lmmfast.smf.through_patsy import PatsyEncoder

patsy = pytest.importorskip("patsy")

# Those that both read alike, and those that only patsy knows.
COMMON = [
    "x",
    "x + z",
    "0 + x",
    "x - 1",
    "1",
    "f",
    "x + f",
    "x * f",
    "f * x + z",
    "0 + x + f",
    "x:f",
    "z + x:f",
    "f:x + f",
    "C(k)",
    "x + C(k)",
    "C(k):x",
    "C(f)",
    "cat + x",
    "I(x**2)",
    "x + I(x ** 2) + f",
    "np.log(w)",
    "np.log(w+1) + x*z",
    "np.sqrt(w):f",
    "I(x + z) + np.maximum(x, 0)",
    "x / z",
    "f / x",
    "x:f + x",
    "x:z + x + f + z",
    "x * z * f",
    "(x + f) * z",
    "(x + z) / w - x",
    "f + text",
    "C(half)",
]
PATSY = [
    "(x + z)**2",
    "f:text",
    "f * text",
    "C(f, Treatment('top'))",
    "C(f, Treatment(reference='mid')) + x",
    "C(f, Sum)",
    "C(k, Sum) * x",
    "Q('a b') + x",
    'Q("a b")',
    "bs(x, df=4)",
    "cr(x, df=3) - 1",
    "standardize(x)",
    "center(x) + z",
    "twice(x) + factor",
    "x > 0",
    "flag",
    "flag + f",
    "I(-x)",
    "f == 'low'",
]


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    rng = np.random.default_rng(3)
    n = 60
    d = pd.DataFrame({name: rng.normal(size=n) for name in ("y", "x", "z", "a b")})
    d["w"] = rng.uniform(1, 2, size=n)
    d["f"] = np.array(["low", "mid", "top"])[rng.integers(0, 3, size=n)]
    d["text"] = np.array(["p", "q"], dtype=object)[rng.integers(0, 2, size=n)]
    d["k"] = rng.integers(1, 5, size=n)
    d["half"] = rng.integers(1, 4, size=n) / 2
    d["cat"] = pd.Categorical(d["f"], categories=["top", "low", "mid"])
    d["flag"] = d["x"] > d["z"]
    d["g"] = np.repeat(np.arange(12), 5)
    return d


def twice(values: Any) -> Any:
    return 2 * values


factor = np.linspace(0, 1, 60)


@pytest.mark.parametrize("formula", COMMON + PATSY)
def test_columns_are_patsys(formula, data):
    names = {"np": np, "twice": twice, "factor": factor}
    matrix = patsy.dmatrix(formula, data, patsy.EvalEnvironment([names]))
    model = smf.mixedlm(f"y ~ {formula}", data, groups="g")
    assert model.exog_names == matrix.design_info.column_names
    np.testing.assert_allclose(model.exog, matrix, rtol=1e-12, atol=1e-12)
    kind = CommonEncoder if formula in COMMON else PatsyEncoder
    assert isinstance(model._encoder, kind)
    terms = {name: list(range(s.start, s.stop)) for name, s in _slices(matrix).items()}
    assert [list(places) for places in model._encoder.terms.values()] == list(terms.values())


def _slices(matrix: Any) -> dict[str, slice]:
    return dict(matrix.design_info.term_name_slices)


@pytest.mark.parametrize(
    "formula",
    ["x * f", "C(k) + x", "np.log(w)", "C(f, Treatment('top'))", "bs(x, df=4)", "center(x)"],
)
def test_new_rows_get_the_fits_columns(formula, data):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FitWarning)
        result = smf.mixedlm(f"y ~ {formula}", data, groups="g").fit()
    some = data.iloc[[7, 3, 40]].copy()
    np.testing.assert_allclose(result.predict(some), result.predict()[[7, 3, 40]], rtol=1e-9)
    assert list(result.predict(some).index) == [7, 3, 40]
    some.loc[3, ["x", "w"]] = np.nan
    some["k"] = some["k"].astype(float)
    if "C(k)" not in formula:
        gaps = result.predict(some[["x", "w", "f", "k"]]).isna().tolist()
        assert gaps[0] is False
        assert gaps[1] == ("Treatment" not in formula)


@pytest.mark.parametrize("formula", ["x * f", "C(f, Sum) + bs(x, df=4)"])
def test_patsys_design_info(formula, data):
    model = smf.mixedlm(f"y ~ {formula}", data, groups="g")
    (again,) = patsy.build_design_matrices([model.data.design_info], data.iloc[:9])
    np.testing.assert_allclose(again, model.exog[:9], rtol=1e-12)


def test_the_callers_names_are_seen(data):
    offset = 3.0

    def moved(values):
        return values + offset

    model = smf.mixedlm("y ~ moved(x) + x", data, groups="g")
    assert model.exog_names == ["Intercept", "moved(x)", "x"]
    np.testing.assert_allclose(model.exog[:, 1], data["x"] + 3)
    again = smf.MixedLM.from_formula("y ~ moved(x)", data, groups="g")
    np.testing.assert_allclose(again.exog[:, 1], data["x"] + 3)
    with pytest.raises(FormulaError, match="moved"):
        smf.mixedlm("y ~ moved(x)", data, groups="g", eval_env=-1)


def test_responses(data):
    model = smf.mixedlm("np.log(w) ~ x", data, groups="g")
    assert model.endog_names == "np.log(w)"
    np.testing.assert_allclose(model.endog, np.log(data["w"]))
    with pytest.raises(DataError, match="'f' must be numbers"):
        smf.mixedlm("f ~ x", data, groups="g")


@pytest.mark.parametrize("formula", ["y ~ x + (1 | g)", "y ~ (x | g)"])
def test_random_terms_in_the_formula_are_refused(formula, data):
    with pytest.raises(FormulaError, match="lme4's notation"):
        smf.mixedlm(formula, data, groups="g")


def test_formulas_that_need_patsy_say_so(data, monkeypatch):
    monkeypatch.setitem(sys.modules, "patsy", None)
    assert smf.mixedlm("y ~ x * f", data, groups="g").k_fe == 6
    with pytest.raises(FormulaError, match=r"pip install 'lmmfast\[statsmodels\]'"):
        smf.mixedlm("y ~ bs(x, df=4)", data, groups="g")


def test_missing_values(data):
    holes = data.copy()
    holes.loc[4, "x"] = np.nan
    holes.loc[9, "g"] = np.nan
    holes.loc[11, "z"] = np.nan
    with pytest.raises(DataError, match="'x' has missing values, the first in row 4"):
        smf.mixedlm("y ~ x", holes, groups="g")
    with pytest.raises(DataError, match="groups has missing"):
        smf.mixedlm("y ~ w", holes, groups=holes["g"].to_numpy())
    model = smf.mixedlm("y ~ x", holes, groups="g", missing="drop")
    assert model.nobs == 58
    assert 4 not in model.data.row_labels
    with pytest.raises(ValueError, match="missing must be"):
        smf.mixedlm("y ~ x", data, groups="g", missing="perhaps")


def test_subset_is_obeyed(data):
    """Statsmodels takes the argument and ignores it."""
    chosen = data["k"] > 1
    model = smf.mixedlm("y ~ x", data, groups="g", subset=chosen)
    assert model.nobs == chosen.sum()
    by_array = smf.mixedlm("y ~ x", data, groups=data["g"], subset=chosen.to_numpy())
    np.testing.assert_array_equal(by_array.groups, data.loc[chosen, "g"])
    by_label = smf.mixedlm("y ~ x", data, groups="g", subset=[3, 5, 7, 20, 21, 22])
    assert list(by_label.data.row_labels) == [3, 5, 7, 20, 21, 22]


def test_groups_are_matched_by_position_and_it_is_said_once(data):
    shuffled = data["g"].copy()
    shuffled.index = shuffled.index[::-1]
    with pytest.warns(FitWarning, match="by position") as caught:
        model = smf.mixedlm("y ~ x", data, groups=shuffled)
    text = str(caught[0].message)
    assert not any(word in text for word in ("converg", "singular", "boundary"))
    np.testing.assert_array_equal(model.groups, data["g"])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        smf.mixedlm("y ~ x", data, groups=shuffled)


@pytest.mark.parametrize("kind", ["polars", "pyarrow", "dict", "recarray"])
def test_other_tables(kind, data):
    plain = data[["y", "x", "f", "g"]]
    if kind == "polars":
        table: Any = pytest.importorskip("polars").from_pandas(plain)
    elif kind == "pyarrow":
        table = pytest.importorskip("pyarrow").Table.from_pandas(plain)
    elif kind == "dict":
        table = {name: plain[name].to_numpy() for name in plain}
    else:
        table = plain.to_records(index=False)
    model = smf.mixedlm("y ~ x + f", table, groups="g")
    np.testing.assert_array_equal(model.exog, smf.mixedlm("y ~ x + f", plain, groups="g").exog)


def test_nullable_and_arrow_types(data):
    plain = data[["y", "x", "k", "f", "g"]]
    nullable = plain.convert_dtypes()
    assert nullable["k"].dtype == "Int64"
    tables = [nullable]
    if pytest.importorskip("pyarrow"):
        tables.append(plain.convert_dtypes(dtype_backend="pyarrow"))
    expected = smf.mixedlm("y ~ x + f + C(k)", plain, groups="g")
    for table in tables:
        model = smf.mixedlm("y ~ x + f + C(k)", table, groups="g")
        assert model.exog_names == expected.exog_names
        np.testing.assert_array_equal(model.exog, expected.exog)
        np.testing.assert_array_equal(model.endog, expected.endog)


def test_groups_are_required(data):
    with pytest.raises(AttributeError, match="groups"):
        smf.mixedlm("y ~ x", data)
    with pytest.raises(DataError, match="no such column"):
        smf.mixedlm("y ~ x", data, groups="nobody")
    with pytest.raises(DataError, match="3 labels for 60 rows"):
        smf.mixedlm("y ~ x", data, groups=[1, 2, 3])
