"""The same columns for new data."""

from __future__ import annotations

import pickle
from datetime import date

import numpy as np
import pandas as pd
import polars as pl
import pytest
from frames import example, matrix
from lmmfast.frame import build_frame, new_design
from numpy.testing import assert_allclose, assert_array_equal


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    return example()


PREDICTED = [
    "y ~ x + (x | g)",
    "y ~ x * f + flag + (f | g) + (1 | h)",
    "log(y) ~ bs(x, df=5) + C(s, contr.sum) + (1 | g/h)",
    "y ~ poly(x, 3) + scale(z) + (center(x) || g)",
    "y ~ C(z) + s:x + group_mean(x, g) + (1 | day)",
    "y ~ 0 + s + I(x - group_mean(x, g)) + offset(o) + (1 | flag)",
    "y ~ np.exp(x) + Q('my x') + (1 | f:g)",
]


@pytest.mark.parametrize("formula", PREDICTED)
def test_new_data_get_the_same_columns(data: pd.DataFrame, formula: str) -> None:
    frame = build_frame(formula, data)
    spec = pickle.loads(pickle.dumps(frame)).spec
    some = [3, 50, 8, 8, 21]
    new = data.iloc[some].drop(columns="y")
    design = new_design(spec, new)
    assert design.n == len(some)
    assert list(design.index) == some
    assert_allclose(matrix(design.columns, 5), matrix(frame.columns)[some], atol=1e-13)
    for columns, fitted in zip(design.random, frame.random, strict=True):
        assert_allclose(matrix(columns, 5), matrix(fitted)[some], atol=1e-13)
    for codes, fitted in zip(design.codes, frame.codes, strict=True):
        assert_array_equal(codes, fitted[some])
    assert design.unseen == ((),) * len(frame.codes)
    assert (design.offset is None) == (frame.offset is None)
    if frame.offset is not None:
        assert_array_equal(design.offset, frame.offset[some])


@pytest.mark.parametrize("formula", PREDICTED)
def test_new_data_of_another_library(data: pd.DataFrame, formula: str) -> None:
    spec = build_frame(formula, data).spec
    expected = new_design(spec, data)
    design = new_design(spec, pl.from_pandas(data.drop(columns="y")))
    assert_allclose(matrix(design.columns), matrix(expected.columns), atol=1e-14)
    for codes, other in zip(design.codes, expected.codes, strict=True):
        assert_array_equal(codes, other)


def test_new_data_with_missing_values(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ bs(x, df=4) + f + z + (x | g) + (1 | h:s)", data)
    new = data.copy()
    new["f"] = new["f"].astype(object)
    new.loc[1, "x"] = None
    new.loc[2, "f"] = None
    new.loc[3, "h"] = None
    design = new_design(frame.spec, new)
    missing = np.isnan(matrix(design.columns))
    assert_array_equal(np.flatnonzero(missing.any(axis=1)), [1, 2])
    assert not missing[:, 0].any()
    expected = matrix(frame.columns)
    assert_allclose(matrix(design.columns)[3:], expected[3:], atol=1e-14)
    assert np.isnan(design.random[0][1][1])
    assert_array_equal(np.flatnonzero(design.codes[1] < 0), [3])
    assert design.unseen == ((), ())
    nothing = new_design(frame.spec, new.iloc[[1, 2]])
    assert np.isnan(matrix(nothing.columns, 2)[:, 1]).all()


def test_levels_that_the_fit_did_not_see(data: pd.DataFrame) -> None:
    frame = build_frame("y ~ x + (1 | g) + (1 | h) + (1 | g:h)", data)
    new = data.iloc[:4].assign(g=[1, 99, 2, 98], h=["zz", "p", "q", "p"])
    design = new_design(frame.spec, new)
    assert_array_equal(design.codes[0], [0, -1, 1, -1])
    assert_array_equal(design.codes[1], [-1, 0, 1, 0])
    assert design.unseen[0] == (98, 99)
    assert design.unseen[1] == ("zz",)
    pairs = list(zip(new["g"], new["h"], strict=True))
    known = list(frame.spec.factors[2].levels)
    expected = [known.index(f"{g}:{h}") if f"{g}:{h}" in known else -1 for g, h in pairs]
    assert_array_equal(design.codes[2], expected)
    assert "1:zz" in design.unseen[2]


def test_combination_unseen_though_its_parts_are_not() -> None:
    table = {"y": [1.0, 2, 4, 3, 5, 9], "a": [1, 1, 2, 2, 3, 3], "b": list("pqpppq")}
    spec = build_frame("y ~ 1 + (1 | a:b)", table).spec
    design = new_design(spec, {"a": [2, 2, 1], "b": ["q", "p", "p"]})
    assert_array_equal(design.codes[0], [-1, 2, 0])
    assert design.unseen == (("2:q",),)


def test_levels_match_across_types(data: pd.DataFrame) -> None:
    spec = build_frame("y ~ x + (1 | g) + (1 | h) + (1 | f) + (1 | day)", data).spec
    new = {
        "x": [0, 0],
        "g": [1.0, np.nan],
        "h": pd.Categorical(["p", "t"], categories=list("tpx")),
        "f": ["c", "b"],
        "day": [date(2024, 3, 2), date(2024, 3, 1)],
    }
    new["day"] = pd.Series(pd.to_datetime(new["day"]))
    design = new_design(spec, new)
    expected = [[0, -1], [0, 4], [0, 2], [1, 0]]
    for codes, wanted in zip(design.codes, expected, strict=True):
        assert_array_equal(codes, wanted)


def test_only_the_groups_asked_for_are_needed(data: pd.DataFrame) -> None:
    spec = build_frame("y ~ x + (z | g) + (1 | h)", data, offset="o").spec
    design = new_design(spec, data[["x", "h", "o"]], need_groups=("h",))
    assert design.random == (None, (None,))
    assert design.codes[0] is None
    assert_array_equal(design.offset, data["o"])
    none = new_design(spec, data[["x", "o"]], need_groups=())
    assert (none.random, none.codes) == ((None, None), (None, None))


def test_array_offsets_are_told_of(data: pd.DataFrame) -> None:
    formula = "y ~ x + (1 | g)"
    assert not build_frame(formula, data, offset="o").spec.array_offset
    frame = build_frame(formula, data, offset=data["o"])
    assert frame.spec.array_offset
    assert new_design(frame.spec, data).offset is None


def test_new_data_without_any_level(data: pd.DataFrame) -> None:
    spec = build_frame("y ~ x + (1 | g) + (1 | h) + (1 | g:h)", data).spec
    design = new_design(spec, {"x": [0.0, 1.0], "g": [np.nan] * 2, "h": [None] * 2})
    for codes in design.codes:
        assert_array_equal(codes, [-1, -1])
    assert design.unseen == ((), (), ())


def test_a_predictor_does_not_carry_the_data() -> None:
    rng = np.random.default_rng(5)
    table = pd.DataFrame(rng.normal(size=(20_000, 2)), columns=["y", "x"])
    table["g"] = rng.integers(0, 5, len(table))
    table["f"] = table["g"].map("f{}".format)
    text = "y ~ x * f + bs(x, df=4) + group_mean(x, g) + poly(x, 2) + C(g) + (x | g)"
    assert len(pickle.dumps(build_frame(text, table).spec)) < 50_000
