"""Shares of variance, collinearity and coefficients by level against numbers of R's lme4."""

from __future__ import annotations

import json
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly
from lmmfast.errors import DataError

REFERENCE = Path(__file__).parent / "reference"
STORED = json.loads((REFERENCE / "inference" / "means" / "measures.json").read_text())


@pytest.mark.parametrize("name", STORED)
def test_measures(name: str) -> None:
    theirs = STORED[name]
    data = pd.read_csv(REFERENCE / "data" / f"{name}.csv")
    fit = lmmfast.lmer(theirs["formula"], data)
    np.testing.assert_allclose(fit.r2(), theirs["r2"], rtol=1e-6)
    np.testing.assert_allclose(fit.icc(), theirs["icc"], rtol=1e-6)
    vif = fit.vif()
    assert vif.index.tolist() == list(np.atleast_1d(theirs["terms"]))
    np.testing.assert_allclose(vif["vif"], theirs["vif"], rtol=1e-6)
    ((group, pca),) = fit.random_effects_pca().items()
    np.testing.assert_allclose(pca["std_dev"], theirs["pca"], rtol=1e-5)
    assert pca["cumulative"].iloc[-1] == pytest.approx(1.0)
    coefficients = fit.coef()[group]
    levels = [str(level) for level in theirs["coef"]["levels"]]
    assert coefficients.index.astype(str).tolist() == levels
    np.testing.assert_allclose(coefficients, theirs["coef"]["values"], rtol=1e-5)


def test_random_effects_without_fixed_ones_are_added_to_zero() -> None:
    data = pd.read_csv(REFERENCE / "data" / "sim_factorial.csv")
    with quietly():
        fit = lmmfast.lmer("y ~ 1 + (1 + x | block)", data)
    table, modes = fit.coef()["block"], fit.random_effects["block"]
    assert table.columns.tolist() == ["Intercept", "x"]
    np.testing.assert_array_equal(table["x"], modes["x"])
    np.testing.assert_allclose(table["Intercept"], fit.params["Intercept"] + modes["Intercept"])


def test_what_needs_rows_says_so(tmp_path: Path) -> None:
    data = pd.read_csv(REFERENCE / "data" / "sim_factorial.csv")
    data.to_csv(tmp_path / "rows.csv", index=False)
    with quietly():
        fit = lmmfast.lmer("y ~ a * s + x + (1 | block)", str(tmp_path / "rows.csv"))
        memory = lmmfast.lmer("y ~ a * s + x + (1 | block)", data)
    np.testing.assert_allclose(fit.coef_table(), memory.coef_table(), rtol=1e-6)
    np.testing.assert_allclose(fit.anova(1), memory.anova(1), rtol=1e-6)
    np.testing.assert_allclose(fit.ranova(), memory.ranova(), rtol=1e-6)
    for ask in (fit.r2, fit.anova, lambda: fit.emmeans("a")):
        with pytest.raises(DataError, match="streamed"):
            ask()
