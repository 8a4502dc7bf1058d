"""Rubin's rules: by hand, and where there is nothing between the fits."""

from __future__ import annotations

import lmmfast
import numpy as np
import pytest
from test_mmrm import trial


def fits(n=3, change=0.5):
    rng = np.random.default_rng(4)
    data = trial(n=40)
    return [
        lmmfast.mmrm(
            "y ~ arm + base + ar1(visit | id)",
            data.assign(y=data["y"] + change * rng.normal(size=len(data))),
        )
        for _ in range(n)
    ]


def test_by_hand():
    own = fits()
    found = lmmfast.pool(own).loc["arm[T.b]"]
    q = np.array([fit.params["arm[T.b]"] for fit in own])
    u = np.array([fit.bse["arm[T.b]"] ** 2 for fit in own])
    complete = np.mean([fit.coef_table()["df"]["arm[T.b]"] for fit in own])
    t = u.mean() + (1 + 1 / 3) * q.var(ddof=1)
    share = (1 + 1 / 3) * q.var(ddof=1) / t
    observed = (complete + 1) / (complete + 3) * complete * (1 - share)
    df = 1 / (share**2 / 2 + 1 / observed)
    assert found["estimate"] == pytest.approx(q.mean())
    assert found["std_error"] == pytest.approx(np.sqrt(t))
    assert found["df"] == pytest.approx(df)
    assert 0 < found["fmi"] < 1


def test_one_fit_many_times():
    own = fits(1) * 4
    found, alone = lmmfast.pool(own), own[0].coef_table()
    np.testing.assert_allclose(found["std_error"], alone["std_error"])
    df = alone["df"]
    np.testing.assert_allclose(found["df"], (df + 1) / (df + 3) * df)
    # and mixed models alike, with a hypothesis of their own
    sleep = trial(n=30)
    lmm = lmmfast.lmer("y ~ arm + base + (1 | id)", sleep)
    row = lmmfast.pool([lmm, lmm], "base = 0.2").iloc[0]
    contrast = lmm.contrast("base = 0.2").iloc[0]
    assert row["statistic"] == pytest.approx(contrast["statistic"])


def test_refused():
    own = fits(1)
    with pytest.raises(lmmfast.DataError, match="two fits or more"):
        lmmfast.pool(own)
    other = lmmfast.mmrm("y ~ arm + ar1(visit | id)", trial(n=40))
    with pytest.raises(lmmfast.DataError, match="other coefficients than the first: base"):
        lmmfast.pool([*own, other])
