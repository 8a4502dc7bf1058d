"""Predictions for levels that the fit did not see, in expressions: right, or refused by name."""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast.errors import DataError

ORDER = ["low", "mid", "high"]


@pytest.fixture(scope="module")
def data() -> pd.DataFrame:
    rng = np.random.default_rng(1)
    n = 120
    f = rng.choice(ORDER, n)
    return pd.DataFrame(
        {
            "y": rng.normal(size=n) + (f == "mid"),
            "f": f,
            "dose": pd.Categorical(f, ORDER, ordered=True),
            "kind": pd.Categorical(f, ORDER),
            "n": rng.integers(0, 5, n),
            "b": rng.random(n) < 0.5,
            "g": rng.integers(0, 8, n),
        }
    )


def fixed(formula: str, data: pd.DataFrame, **columns: Any) -> list[float]:
    """Predictions of the fixed part for new values, which are as many rows."""
    with quietly():
        fit = lmmfast.lmer(formula, data)
    n = len(next(iter(columns.values())))
    return fit.predict(data.head(n).assign(**columns), random_effects=False).tolist()


def coefficients(formula: str, data: pd.DataFrame) -> list[float]:
    with quietly():
        return lmmfast.lmer(formula, data).params.tolist()


@pytest.mark.parametrize("as_type", [list, pd.Categorical])
@pytest.mark.parametrize("column", ["f", "kind"])
@pytest.mark.parametrize("condition", ["{%s == 'mid'}", "I(%s.isin(['mid', 'z']))"])
def test_a_comparison_says_of_a_new_level_what_it_says_of_others(condition, column, as_type, data):
    formula = f"y ~ {condition % column} + (1 | g)"
    intercept, mid = coefficients(formula, data)
    new_is_in = "isin" in condition
    expected = [intercept + mid * new_is_in, intercept + mid, intercept]
    found = fixed(formula, data, **{column: as_type(["z", "mid", "low"])})
    assert found == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("new", [["low", "high"], pd.Categorical(["low", "high"])])
def test_an_order_is_that_of_the_fit(new, data):
    intercept, above = coefficients("y ~ {dose > 'low'} + (1 | g)", data)
    found = fixed("y ~ {dose > 'low'} + (1 | g)", data, dose=new)
    assert found == pytest.approx([intercept, intercept + above], rel=1e-12)
    intercept, slope = coefficients("y ~ {kind.cat.codes} + (1 | g)", data)
    found = fixed("y ~ {kind.cat.codes} + (1 | g)", data, kind=new)
    assert found == pytest.approx([intercept, intercept + 2 * slope], rel=1e-12)


@pytest.mark.parametrize(
    ("term", "column", "message"),
    [
        ("f", "f", "column 'f' has the level 'z', which was not in the data of the fit"),
        ("C(f)", "f", "C(f): column 'f' has the level 'z', which is not among those of the fit"),
        ("C(f, levels=['mid', 'low', 'high'])", "f",
         "C(f, levels=['mid', 'low', 'high']): column 'f' has the level 'z', which is not among "
         "its levels="),
        ("{dose > 'low'}", "dose",
         "column 'dose' has the level 'z', which was not in the data of the fit"),
        ("{kind.cat.codes}", "kind",
         "column 'kind' has the level 'z', which was not in the data of the fit"),
        ("{f.str.upper()}", "f",
         "'1 + {f.str.upper()}': columns 'f' give levels that were not in the fit: {'Z'}"),
        ("group_mean(n, f)", "f",
         "group_mean: level 'z' of 'f' was not in the data of the fit, so its mean is not known"),
        ("hashed(f, levels=50)", "f",
         "hashed: level 'z' of 'f' falls into a bucket that no row of the fit is in, so its "
         "effect is not known"),
    ],
)  # fmt: skip
def test_a_new_level_without_an_effect(term, column, message, data):
    with pytest.raises(DataError) as caught:
        fixed(f"y ~ {term} + (1 | g)", data, **{column: ["z", "mid"]})
    assert str(caught.value) == message


def test_hashed_levels_share_buckets(data):
    # with two buckets, both taken by the fit, a new level has the effect of its bucket
    found = fixed("y ~ hashed(n, levels=2) + (1 | g)", data, n=[0, 1, 2, 3, 4, 77, 78])
    known, new = found[:5], found[5:]
    assert len(set(known)) == 2
    assert set(new) <= set(known)


def test_numbers_hash_as_in_the_fit(data):
    formula = "y ~ hashed(n, levels=3) + (1 | g)"
    assert fixed(formula, data, n=[0.0, 3.0]) == fixed(formula, data, n=[0, 3])


def test_booleans_stay_booleans(data):
    formula = "y ~ {~b} + (1 | g)"
    assert fixed(formula, data, b=[0, 1]) == fixed(formula, data, b=[False, True])
    with pytest.raises(DataError, match="column 'b' was True or False in the fit and is int64"):
        fixed(formula, data, b=[2, 1])
    half = fixed("y ~ b + f + (1 | g)", data, b=[0.5], f=["low"])[0]
    both = fixed("y ~ b + f + (1 | g)", data, b=[False, True], f=["low", "low"])
    assert half == pytest.approx(np.mean(both), rel=1e-12)
