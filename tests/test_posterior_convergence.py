"""R-hat, effective sample sizes and intervals against ArviZ."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from lmmfast.posterior import convergence

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    arviz = pytest.importorskip("arviz")


def chains(rho, shift, n=(4, 500), seed=1):
    rng = np.random.default_rng(seed)
    x = np.empty(n)
    x[:, 0] = rng.normal(size=n[0])
    for i in range(1, n[1]):
        x[:, i] = rho * x[:, i - 1] + np.sqrt(1 - rho**2) * rng.normal(size=n[0])
    return x + shift * np.arange(n[0])[:, None]


@pytest.mark.parametrize("rho", [-0.5, 0.0, 0.4, 0.95])
@pytest.mark.parametrize("shift", [0.0, 0.3])
@pytest.mark.parametrize("n", [(4, 500), (3, 251), (1, 400)])
def test_against_arviz(rho, shift, n):
    for x in (chains(rho, shift, n), np.exp(3 * chains(rho, shift, n, seed=2))):
        if n[0] > 1:
            assert convergence.r_hat(x) == pytest.approx(arviz.rhat(x), rel=1e-10)
        for method in ("bulk", "tail"):
            own = getattr(convergence, f"ess_{method}")(x)
            assert own == pytest.approx(arviz.ess(x, method=method), rel=1e-10)
        assert convergence.mcse_mean(x) == pytest.approx(arviz.mcse(x, method="mean"), rel=1e-10)
        assert convergence.hdi(x, 0.9) == pytest.approx(
            tuple(arviz.hdi(x.ravel(), hdi_prob=0.9)), rel=1e-10
        )


def test_constants():
    x = np.ones((4, 100))
    assert convergence.ess_bulk(x) == 400
    assert convergence.r_hat(x) == 1.0
