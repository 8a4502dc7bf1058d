"""Factors stay codes: the same columns, names and fits as with formulaic's columns written out."""

from __future__ import annotations

import pickle
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lmmfast.errors import DataError
from lmmfast.formula import fit_coded
from lmmfast.frame.build import build_frame
from lmmfast.frame.model_frame import ModelFrame
from lmmfast.frame.new_design import new_design
from lmmfast.tables.coded import Coded

pytestmark = pytest.mark.filterwarnings("ignore::lmmfast.errors.FitWarning")
N = 6000


def make(n: int = N, seed: int = 1) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    data = pd.DataFrame(
        {
            "x": rng.normal(size=n) + 20,
            "z": rng.integers(0, 5, n),
            "b": rng.random(n) > 0.4,
            "f": pd.Categorical(rng.choice(list("abcd"), n), categories=list("dceba")),
            "s": rng.choice(["u", "v", "w"], n),
            "k": rng.integers(1, 5, n),
            "many": rng.integers(0, 40, n).astype(str),
            "g": rng.integers(0, 150, n),
            "h": rng.integers(0, 20, n),
            "w": rng.uniform(0.5, 2, n),
            "o": rng.normal(size=n),
        }
    )
    effects = 0.4 * (data.f == "a") + 0.2 * (data.s == "v") * data.x + 0.1 * data.k
    groups = rng.normal(size=150)[data.g] + 0.5 * rng.normal(size=20)[data.h]
    return data.assign(y=2 + 0.3 * data.x + effects + groups + rng.normal(size=n))


def missing(data: pd.DataFrame) -> pd.DataFrame:
    data = data.copy()
    data.loc[5::97, "x"] = np.nan
    data.loc[data.index[3::111], "s"] = None
    data.loc[data.index[1::131], "f"] = np.nan
    return data


@pytest.fixture
def as_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fit_coded, "FEW_ROWS", 0)


def written_out(formula: str, data: pd.DataFrame, **options: Any) -> ModelFrame:
    """The frame as formulaic makes it of all rows."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit_coded, "FEW_ROWS", len(data))
        return build_frame(formula, data, **options)


def coded(formula: str, data: pd.DataFrame, **options: Any) -> ModelFrame:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit_coded, "FEW_ROWS", 0)
        return build_frame(formula, data, **options)


def every_column(frame: ModelFrame) -> list[Any]:
    return [*frame.columns, *(c for columns in frame.random for c in columns)]


def check_same_columns(mine: ModelFrame, theirs: ModelFrame) -> None:
    assert mine.spec.names == theirs.spec.names
    assert mine.spec.terms == theirs.spec.terms
    assert [t.effects for t in mine.spec.random] == [t.effects for t in theirs.spec.random]
    for a, b in zip(every_column(mine), every_column(theirs), strict=True):
        assert (a is None) == (b is None)
        if a is not None:
            np.testing.assert_array_equal(np.asarray(a), b)


FACTORS = ["f", "s", "k", "C(k)", "C(b)", "C(f, Sum)", "C(s, Helmert)", "C(z, Poly)"]
PIECES = [
    *FACTORS,
    "x",
    "b",
    "z",
    "log(x)",
    "center(x)",
    "poly(x, 2)",
    "I(x > 20)",
    "group_mean(x, s)",
]


@st.composite
def parts(draw: st.DrawFn) -> str:
    terms = draw(
        st.lists(
            st.tuples(
                st.lists(st.sampled_from(PIECES), min_size=1, max_size=3, unique=True),
                st.sampled_from([":", "*"]),
            ),
            min_size=1,
            max_size=3,
        )
    )
    intercept = draw(st.sampled_from(["1", "0"]))
    return " + ".join([intercept, *(sign.join(pieces) for pieces, sign in terms)])


DATA = make(400)
HOLES = missing(DATA)


def frame_or_message(make: Any, formula: str, data: pd.DataFrame) -> ModelFrame | str:
    try:
        frame: ModelFrame = make(formula, data, check=False)
    except (DataError, lmmfast.FormulaError) as error:
        return str(error)
    return frame


@given(fixed=parts(), random=parts(), holes=st.booleans())
@example(fixed="1 + f*s*x", random="0 + s + f:x", holes=False)
@example(fixed="0 + f:s + f + C(f, Sum)", random="1 + C(k)*b", holes=True)
def test_random_formulas(fixed: str, random: str, holes: bool) -> None:
    data = HOLES if holes else DATA
    formula = f"y ~ {fixed} + ({random} | g)"
    mine, theirs = (frame_or_message(make, formula, data) for make in (coded, written_out))
    if isinstance(mine, str) or isinstance(theirs, str):
        assert mine == theirs
    else:
        check_same_columns(mine, theirs)


def test_columns_that_share_factors_share_codes() -> None:
    frame = coded("y ~ x * f + C(f, Sum) + s + (1 + s || g)", make())
    by_name = dict(zip(frame.spec.names, frame.columns))
    own = [c for c in every_column(frame) if isinstance(c, Coded)]
    assert len(own) == 3 + 3 + 3 + 2 + 2
    assert len({id(c.codes) for c in own}) == 2
    assert by_name["x:f[T.a]"].times is by_name["x"]
    assert by_name["x:f[T.a]"].by_cell is not by_name["f[T.a]"].by_cell
    assert len(by_name["f[T.a]"].by_cell) == 4  # the level without rows is none
    crossed = coded("y ~ f * s + (1 | g)", make())
    assert len({id(c.codes) for c in crossed.columns if isinstance(c, Coded)}) == 1


def test_what_formulaic_must_see_whole_is_written_out() -> None:
    frame = coded("y ~ C(f, levels=['a', 'b', 'c', 'd']) + (1 | g)", make())
    assert not any(isinstance(c, Coded) for c in frame.columns)
    assert not any(isinstance(c, Coded) for c in coded("y ~ x + z + (1 | g)", make()).columns)


MODELS = [
    ("y ~ x + f + (1 | g)", {}),
    ("y ~ x * f + s + (1 | g)", {"weights": "w"}),
    ("y ~ f * s * x + (x | g)", {"offset": "o"}),
    ("y ~ 0 + many + f:x + (1 + f | h) + (1 | g)", {"weights": "w", "offset": "o"}),
    ("y ~ C(k, Sum) * C(f, Poly) + x + (s || h)", {}),
    ("y ~ many + C(z) + z + (1 | g)", {}),  # z depends on C(z)
    ("y ~ log(x) * f + C(b) + many + (1 | g) + (1 | h)", {}),
]


def check_same_fits(mine: Any, theirs: Any, tolerance: float = 1e-10) -> None:
    assert list(mine.params.index) == list(theirs.params.index)
    assert mine.criterion == pytest.approx(theirs.criterion, rel=1e-12)
    for name in ("params", "bse", "theta"):
        np.testing.assert_allclose(
            np.asarray(getattr(mine, name)),
            np.asarray(getattr(theirs, name)),
            rtol=1e-7,  # theta: as far as the search goes
            atol=tolerance,
        )


@pytest.mark.parametrize("holes", [False, True])
@pytest.mark.parametrize(("formula", "options"), MODELS)
def test_fits_are_those_of_dummies(formula: str, options: dict[str, str], holes: bool) -> None:
    data = missing(make()) if holes else make()
    mine = lmmfast.lmer(formula, data, **options)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit_coded, "FEW_ROWS", len(data))
        theirs = lmmfast.lmer(formula, data, **options)
    check_same_fits(mine, theirs)
    np.testing.assert_allclose(mine.fittedvalues, theirs.fittedvalues, atol=1e-8)
    np.testing.assert_allclose(mine.resid, theirs.resid, atol=1e-8)


def test_any_number_of_threads_gives_the_same_bits() -> None:
    data = make(60_000)
    formula = "y ~ x * f + many + (1 | g) + (1 | h)"
    one, three = (lmmfast.lmer(formula, data, n_threads=n) for n in (1, 3))
    assert one.criterion == three.criterion
    np.testing.assert_array_equal(one.params, three.params)
    np.testing.assert_array_equal(one.bse, three.bse)


def test_prediction_knows_levels_by_their_labels(as_codes: None) -> None:
    data = make()
    fit = lmmfast.lmer("y ~ x * f + C(k) + s + (s | g)", data)
    new = data.iloc[:50].copy()
    new["f"] = new.f.astype(str)  # another type, levels in another order
    new["s"] = new.s.astype("category")
    np.testing.assert_allclose(fit.predict(new), fit.fittedvalues.iloc[:50], rtol=1e-12)
    one = new.iloc[[7]]
    np.testing.assert_allclose(fit.predict(one), fit.fittedvalues.iloc[[7]], rtol=1e-12)
    new.loc[new.index[3], "f"] = None
    predicted = fit.predict(new)
    assert np.isnan(predicted.iloc[3])
    assert predicted.notna().sum() == 49
    new.loc[new.index[3], "f"] = "q"
    with pytest.raises(DataError, match="'f' has the level 'q', which was not in the data of the"):
        fit.predict(new)
    with pytest.raises(DataError, match="'k' has the level 9"):
        fit.predict(data.iloc[:5].assign(k=9))
    with pytest.raises(DataError, match="'x' was a number in the fit and is"):
        fit.predict(data.iloc[:5].assign(x=["a", "b", "c", "d", "e"]))


def test_results_pickle_with_their_codes(as_codes: None) -> None:
    data = make()
    fit = lmmfast.lmer("y ~ x * f + I(x**2) + (f | g)", data)
    again = pickle.loads(pickle.dumps(fit))
    np.testing.assert_array_equal(again.fittedvalues, fit.fittedvalues)
    np.testing.assert_array_equal(again.predict(data.iloc[:9]), fit.predict(data.iloc[:9]))
    np.testing.assert_array_equal(
        again.refit(data.y + data.o).params, fit.refit(data.y + data.o).params
    )
    design = new_design(again._spec, data.iloc[:9])
    assert sum(isinstance(column, Coded) for column in design.columns) == 6


def test_public_designs_are_arrays() -> None:
    data = make()
    fit = lmmfast.lmer("y ~ x * f + (f | h)", data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fit_coded, "FEW_ROWS", len(data))
        theirs = lmmfast.lmer("y ~ x * f + (f | h)", data)
    np.testing.assert_array_equal(fit.X, theirs.X)
    np.testing.assert_array_equal(fit.Z.toarray()[:100], theirs.Z.toarray()[:100])


def test_batches_take_codes(as_codes: None) -> None:
    data = make().assign(key=np.repeat(np.arange(4), N // 4))
    data["again"] = data.y + data.o
    formula = "y ~ x + f * s + (1 + b | h)"
    by = lmmfast.lmer_batch(formula, data, by="key")
    responses = lmmfast.lmer_batch("~ x + f * s + (1 + b | h)", data, responses=["y", "again"])
    for key in range(4):
        alone = lmmfast.lmer(formula, data[data.key == key])
        np.testing.assert_allclose(by.params.loc[key], alone.params, rtol=1e-6, atol=1e-8)
    for y in ("y", "again"):
        alone = lmmfast.lmer(f"{y} ~ x + f * s + (1 + b | h)", data)
        np.testing.assert_allclose(responses.params.loc[y], alone.params, rtol=1e-6, atol=1e-8)


def test_streams_take_codes(tmp_path: Any) -> None:
    pytest.importorskip("pyarrow")
    data = make(30_000)
    data.to_parquet(tmp_path / "data.parquet", row_group_size=9000)
    formula = "y ~ f + center(x):s + many + (s || h) + (1 | g)"
    mine = lmmfast.lmer(formula, tmp_path / "data.parquet", weights="w")
    assert mine._spec.fixed.coding is not None
    check_same_fits(mine, lmmfast.lmer(formula, data, weights="w"), 1e-8)


def test_memory_is_not_that_of_dummies() -> None:
    frame = build_frame("y ~ many * x + (1 | g)", make())
    arrays = {}
    for column in every_column(frame):
        if isinstance(column, Coded):
            arrays |= {id(a): a for a in (column.codes, column.times) if a is not None}
    assert sum(array.nbytes for array in arrays.values()) <= N * (4 + 8)
