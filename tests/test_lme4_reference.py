"""Every model of reference/lme4, REML and ML, against R's lme4.

Where lme4's own theta is loose ours may be the better one: a failed test prints the difference of
the criterion first, which tells another optimum from another model.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import lmmfast
import numpy as np
import pandas as pd
import pytest
from conftest import quietly

REFERENCE = Path(__file__).parent / "reference"
CASES = sorted(path.stem for path in (REFERENCE / "lme4").glob("*.json"))
EVERY = pytest.mark.parametrize(
    ("name", "method"), [(name, method) for name in CASES for method in ("REML", "ML")]
)
DROPPED = {"rank_deficient": ["x12", "f_again[T.b]", "f_again[T.c]"]}


@cache
def case(name: str) -> dict[str, Any]:
    return json.loads((REFERENCE / "lme4" / f"{name}.json").read_text())


@cache
def data(name: str) -> pd.DataFrame:
    this = case(name)
    frame = pd.read_csv(REFERENCE / "data" / f"{this['data']}.csv")
    return frame.astype(dict.fromkeys(this["factors"], str))


@cache
def fitted(name: str, method: str) -> lmmfast.LMMResults:
    this = case(name)
    with quietly():
        return lmmfast.lmer(
            this.get("python_formula", this["formula"]),
            data(name),
            reml=method == "REML",
            weights=this.get("weights"),
            offset=this.get("offset"),
        )


def tolerance(name: str) -> float:
    """The references with an `lme4` entry were polished by Newton steps."""
    return 1e-7 if "lme4" in case(name) else 1e-5


def effect(name: str) -> str:
    """R's ``(Intercept)`` and ``MachineB``, formulaic's ``Machine[T.B]``: one spelling."""
    return name.replace("[T.", "").strip("()").replace("[", "").replace("]", "")


def group(name: str) -> str:
    """R numbers the terms on one factor (``Subject.1``) and turns ``a/b`` into ``b:a``."""
    return ":".join(sorted(re.sub(r"\.\d+$", "", name).split(":")))


def theta_key(name: str) -> tuple[str, ...]:
    factor, *effects = effect(name).split(".")
    return (group(factor), *map(effect, effects))


def our_level(ours: str, theirs: str, level: str) -> str:
    """R's label of a level of an interaction, its parts in our order."""
    parts = dict(zip(theirs.split(":"), level.split(":")))
    return ":".join(parts[part] for part in ours.split(":"))


def same_group(fit: lmmfast.LMMResults, theirs: str) -> str:
    return next(ours for ours in fit.n_groups if group(ours) == group(theirs))


@EVERY
def test_criterion_is_no_worse(name: str, method: str) -> None:
    fit, reference = fitted(name, method), case(name)[method]
    assert fit.criterion <= reference["criterion"] + 1e-6
    assert fit.converged, fit.message
    assert fit.singular == reference["singular"]
    scale = np.maximum(1.0, np.abs(fit.theta))
    assert np.abs(fit.gradient * scale).max() < 1e-4


@EVERY
def test_likelihood_and_counts(name: str, method: str) -> None:
    fit, reference = fitted(name, method), case(name)[method]
    assert fit.llf == pytest.approx(reference["loglik"], abs=1e-6)
    assert fit.aic == pytest.approx(reference["aic"], abs=1e-6)
    assert fit.bic == pytest.approx(reference["bic"], abs=1e-6)
    assert fit.nobs == reference["nobs"]
    ours = {group(factor): levels for factor, levels in fit.n_groups.items()}
    assert ours == {group(factor): levels for factor, levels in reference["ngrps"].items()}


@EVERY
def test_fixed_effects(name: str, method: str) -> None:
    fit, reference, rtol = fitted(name, method), case(name)[method], tolerance(name)
    beta, se = (np.array(list(dict(reference[key]).values())) for key in ("beta", "se"))
    kept = fit.params.notna()
    assert list(fit.params.index[~kept]) == DROPPED.get(name, [])
    np.testing.assert_allclose(fit.bse[kept], se, rtol=rtol)
    error = np.abs(fit.params[kept] - beta)
    assert (error <= rtol * np.abs(beta) + 0.1 * rtol * se).all(), error


@EVERY
def test_theta_and_variances(name: str, method: str) -> None:
    fit, reference, rtol = fitted(name, method), case(name)[method], 10 * tolerance(name)
    assert fit.sigma == pytest.approx(reference["sigma"], rel=rtol)
    theta = {theta_key(key): value for key, value in reference["theta"].items()}
    ours = {theta_key(key): value for key, value in fit.theta.items()}
    assert ours.keys() == theta.keys()
    assert ours == pytest.approx(theta, rel=rtol, abs=rtol * max(map(abs, theta.values())))

    def key(factor: str, *effects: Any) -> tuple[Any, ...]:
        return group(factor), frozenset(effect(e) for e in effects if isinstance(e, str))

    rows = {key(r["grp"], r["var1"], r["var2"]): r for r in reference["varcorr"]}
    table = {key(r.group, r.term1, r.term2): r for r in fit.varcorr.itertuples(index=False)}
    assert table.keys() == rows.keys()
    largest = max(row["vcov"] for row in rows.values())
    for at, row in rows.items():
        assert table[at].variance == pytest.approx(row["vcov"], rel=rtol, abs=rtol * largest), at
        if row["sdcor"] not in (None, "NaN"):
            assert table[at].sd_or_corr == pytest.approx(row["sdcor"], rel=rtol, abs=rtol), at


@EVERY
def test_rows(name: str, method: str) -> None:
    fit, reference = fitted(name, method), case(name)[method]
    atol = tolerance(name) * fit.sigma
    np.testing.assert_allclose(fit.fittedvalues[:8], reference["fitted_head"], rtol=0, atol=atol)
    np.testing.assert_allclose(fit.resid[:8], reference["resid_head"], rtol=0, atol=atol)
    np.testing.assert_allclose(
        fit.fittedvalues + fit.resid, fit.y, rtol=0, atol=1e-14 * np.abs(fit.y).max()
    )


@EVERY
def test_random_effects(name: str, method: str) -> None:
    fit, reference = fitted(name, method), case(name)[method]
    for theirs, rows in reference["ranef_head"].items():
        ours = same_group(fit, theirs)
        table = fit.random_effects[ours]
        table = table.set_axis(table.index.astype(str)).rename(columns=effect)
        spread = 10 * tolerance(name) * max(table.abs().max().max(), 1e-3 * fit.sigma)
        for row in rows:
            modes = table.loc[our_level(ours, theirs, row["level"])]
            for column in row.keys() - {"level", "_row"}:
                assert modes[effect(column)] == pytest.approx(row[column], abs=spread)


@EVERY
def test_conditional_covariances(name: str, method: str) -> None:
    fit, reference = fitted(name, method), case(name)[method]
    for theirs, expected in reference["condvar_first"].items():
        ours, rows = same_group(fit, theirs), reference["ranef_head"][theirs]
        level = our_level(ours, theirs, rows[0]["level"])
        table = fit.random_effects_cov[ours]
        at = next(label for label in table.index.unique(0) if str(label) == level)
        found = table.loc[at].rename(columns=effect, index=effect)
        if isinstance(expected, dict):
            found = pd.Series(np.diag(found), index=found.index)[list(map(effect, expected))]
            expected = list(expected.values())
        expected = np.reshape(expected, np.shape(found))
        atol = 10 * tolerance(name) * max(np.abs(expected).max(), 1e-6 * fit.scale)
        np.testing.assert_allclose(found, expected, rtol=0, atol=atol)
