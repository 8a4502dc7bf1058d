"""Data for batches of models, and how two batches, or a batch and single fits, are compared."""

from __future__ import annotations

from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest

CLOSE = {"rtol": 1e-8, "atol": 1e-8}


def many(n_models: int = 7, seed: int = 1) -> pd.DataFrame:
    """Data sets of unequal size with crossed groups, a covariate, a category, weights."""
    rng = np.random.default_rng(seed)
    parts = []
    for model in range(n_models):
        n = int(rng.integers(80, 140))
        a, b = rng.integers(0, 9, n) + model, rng.integers(0, 6, n)
        x = rng.normal(size=n)
        y = (
            1.0
            + 0.5 * x
            + rng.normal(size=30)[a]
            + 0.5 * rng.normal(size=30)[a] * x
            + 0.7 * rng.normal(size=6)[b]
            + rng.normal(size=n)
        )
        part = {"model": f"m{model}", "a": a, "b": b, "x": x, "y": y}
        part["f"] = rng.choice(["u", "v", "w"], n)
        part["w"] = rng.uniform(0.5, 2.0, n)
        parts.append(pd.DataFrame(part))
    data = pd.concat(parts, ignore_index=True)
    return data.iloc[rng.permutation(len(data))].reset_index(drop=True)


def bad_models() -> pd.DataFrame:
    """Two good models, six that must be refused, two that lack something."""
    good = many(2, seed=4)
    part = good[good["model"] == "m0"]
    few = part.iloc[:3].assign(model="few", a=[1, 1, 2])
    return pd.concat(
        [
            good,
            part.assign(model="one level", a=1),
            part.assign(model="constant", y=2.0),
            part.assign(model="infinite", y=np.where(np.arange(len(part)) == 4, np.inf, part["y"])),
            part.assign(model="all missing", y=np.nan),
            part.assign(model="levels as rows", a=np.arange(len(part))),
            part.assign(model="no slope", x=1.0),
            part.assign(model="without w", f=np.where(part["f"] == "w", "u", part["f"])),
            few,
        ],
        ignore_index=True,
    )


def without_levels() -> pd.DataFrame:
    """Four models, two of them without the level v of f."""
    data = many(4, seed=11)
    lacks = data["model"].isin(["m1", "m2"]) & (data["f"] == "v")
    data.loc[lacks, "f"] = "u"
    return data


def assert_same(batch: lmmfast.BatchResults, key: Any, fit: lmmfast.LMMResults) -> None:
    """The model of this key is the single fit."""
    pd.testing.assert_series_equal(batch.params.loc[key], fit.params, check_names=False, **CLOSE)
    pd.testing.assert_series_equal(batch.bse.loc[key], fit.bse, check_names=False, **CLOSE)
    pd.testing.assert_series_equal(batch.tvalues.loc[key], fit.tvalues, check_names=False, **CLOSE)
    pd.testing.assert_series_equal(batch.pvalues.loc[key], fit.pvalues, check_names=False, **CLOSE)
    np.testing.assert_allclose(batch.theta.loc[key], fit.theta, **CLOSE)
    np.testing.assert_allclose(batch.varcorr.loc[key], fit.varcorr["variance"], **CLOSE)
    assert batch.sigma[key] == pytest.approx(fit.sigma, rel=1e-8)
    assert batch.criterion[key] == pytest.approx(fit.criterion, rel=1e-10)
    assert batch.llf[key] == pytest.approx(fit.llf, rel=1e-10)
    assert batch.nobs[key] == fit.nobs
    assert batch.status[key] == fit.status
    assert batch.converged[key] == fit.converged
    assert batch.singular[key] == fit.singular


def assert_equal(a: lmmfast.BatchResults, b: lmmfast.BatchResults) -> None:
    """The same bits, keys, statuses and messages."""
    pd.testing.assert_frame_equal(a.to_frame(), b.to_frame(), check_exact=True)
    pd.testing.assert_index_equal(a.keys, b.keys)
    pd.testing.assert_frame_equal(a.varcorr, b.varcorr, check_exact=True)
    for name, table in a.random_effects.items():
        pd.testing.assert_frame_equal(table, b.random_effects[name], check_exact=True)
