"""A table with columns of every kind, and how frames are looked at; for the tests of frames."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from lmmfast.frame import ModelFrame
from numpy.testing import assert_array_equal

N = 60


def example() -> pd.DataFrame:
    """N rows."""
    rng = np.random.default_rng(7)
    return pd.DataFrame(
        {
            "y": rng.normal(5, 1, N),
            "x": rng.normal(size=N),
            "z": rng.integers(0, 9, N),
            "flag": rng.random(N) < 0.5,
            "f": pd.Categorical(rng.choice(list("cab"), N), categories=list("cabz")),
            "s": rng.choice(["u", "v", "w"], N),
            "g": rng.integers(1, 7, N),
            "h": rng.choice(list("tsrqp"), N),
            "day": rng.choice(pd.date_range("2024-03-01", periods=4), N),
            "w": rng.uniform(1, 2, N),
            "o": rng.normal(size=N),
            "my x": rng.normal(size=N),
            "dot.ted": rng.normal(size=N),
        }
    )


def matrix(columns: tuple[np.ndarray | None, ...], n: int = N) -> np.ndarray:
    """Columns side by side, None written out as ones."""
    return np.column_stack([np.ones((n, 0)), *(np.ones(n) if c is None else c for c in columns)])


def dummies(values: Any, levels: list[Any]) -> np.ndarray:
    return np.column_stack([np.asarray(values) == level for level in levels]).astype(float)


def same(a: ModelFrame, b: ModelFrame) -> None:
    """The same arrays, names and levels."""
    assert a.spec.names == b.spec.names
    n = len(a.y)
    assert_array_equal(a.y, b.y)
    assert_array_equal(matrix(a.columns, n), matrix(b.columns, n))
    for one, other in zip(a.spec.factors, b.spec.factors, strict=True):
        assert one.name == other.name
        assert [str(level) for level in one.levels] == [str(level) for level in other.levels]
    for mine, theirs in zip(a.codes, b.codes, strict=True):
        assert_array_equal(mine, theirs)
    for one, other in zip(a.spec.random, b.spec.random, strict=True):
        assert (one.factor, one.effects) == (other.factor, other.effects)
        assert one.covariance is other.covariance
    for mine, theirs in zip(a.random, b.random, strict=True):
        assert_array_equal(matrix(mine, n), matrix(theirs, n))
