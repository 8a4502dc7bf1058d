"""Rows to be streamed, and how a streamed fit is compared with that of the rows in memory."""

from __future__ import annotations

import lmmfast
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pytest
from lmmfast import _core


def simulated(n: int = 3000, seed: int = 0) -> pd.DataFrame:
    """Crossed and nested groups, a category that shows late, missing values, unused columns."""
    rng = np.random.default_rng(seed)
    g, s = rng.integers(0, 40, n) * 7 - 50, rng.integers(0, 12, n)
    d = pd.DataFrame(
        {
            "x": rng.normal(2, 1, n),
            "z": rng.uniform(1e3, 1e3 + 5, n),
            "g": g,
            "s": np.array([f"site {i}" for i in range(12)])[s],
            "rater": np.array(list("abc"))[rng.integers(0, 3, n)],
            "arm": np.array(["placebo", "low", "high"])[rng.integers(0, 3, n)],
            "w": rng.uniform(0.5, 2, n),
            "unused": [object.__name__] * n,
        }
    )
    d.loc[: n // 2, "arm"] = "low"
    d["y"] = (
        1e4 + d.x + (d.arm == "high") + rng.normal(0, 0.6, 400)[g + 60]
        + rng.normal(0, 0.5, 12)[s] + rng.normal(0, 0.3, 400)[g + 60] * d.x + rng.normal(size=n)
    )  # fmt: skip
    d.loc[::97, "x"] = np.nan
    d.loc[5::211, "s"] = None
    d.loc[7::301, "y"] = np.nan
    return d


def dataset(frame: pd.DataFrame) -> ds.Dataset:
    """The rows of a data frame, as a source that is streamed."""
    return ds.dataset(pa.Table.from_pandas(frame))


def assert_same(streamed: lmmfast.LMMResults, full: lmmfast.LMMResults) -> None:
    """The same cross-products to 1e-10, and so the same estimates and labels."""
    assert streamed.nobs == full.nobs
    assert streamed.n_missing == full.n_missing
    assert streamed.n_groups == full.n_groups
    theta = np.where(full.theta.to_numpy() > 0, 0.7, 0.2)
    for reml in (True, False):
        one, two = (_core.evaluate(r._cross_products, theta, reml=reml) for r in (streamed, full))
        assert one[0] == pytest.approx(two[0], rel=1e-10)
        scale = max(1.0, np.abs(two[1]).max())
        np.testing.assert_allclose(one[1], two[1], rtol=0, atol=1e-8 * scale)
    assert streamed.criterion == pytest.approx(full.criterion, rel=1e-10)
    pd.testing.assert_series_equal(streamed.params, full.params, rtol=1e-7, atol=1e-8)
    pd.testing.assert_series_equal(streamed.bse, full.bse, rtol=1e-6)
    for name, table in full.random_effects.items():
        other = streamed.random_effects[name]
        assert other.index.tolist() == table.index.tolist()
        np.testing.assert_allclose(other, table, rtol=1e-5, atol=1e-6)
