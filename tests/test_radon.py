"""The radon analysis against mixed models polished by Newton: every number to 1e-7 relative."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import pytest

ORACLE = json.loads(
    (Path(__file__).parent / "reference" / "radon" / "lmm_oracle_newton.json").read_text()
)
FORMULAS = {
    "ri_floor": "log_radon ~ floor + (1 | county)",
    "ri_floor_u": "log_radon ~ floor + log(Uppm) + (1 | county)",
    "ri_floor_u_xmean": (
        "log_radon ~ floor + log(Uppm) + group_mean(floor, county) + (1 | county)"
    ),
    "rs_floor": "log_radon ~ floor + (1 + floor | county)",
    "rs_floor_u": "log_radon ~ floor + log(Uppm) + (1 + floor | county)",
    "rs_floor_indep": "log_radon ~ floor + (1 + floor || county)",
}
NAMES = {
    "(Intercept)": "Intercept",
    "floor": "floor",
    "u": "log(Uppm)",
    "x_mean": "group_mean(floor, county)",
}
close = pytest.approx


@pytest.fixture(scope="module")
def radon() -> pd.DataFrame:
    return lmmfast.datasets.radon()


@pytest.mark.parametrize("method", ["reml", "ml"])
@pytest.mark.parametrize("model", FORMULAS)
def test_every_number(radon, model, method):
    expected = ORACLE[f"{model}_{method}"]
    fit = lmmfast.lmer(FORMULAS[model], radon, reml=method == "reml")

    assert fit.status == "converged"
    assert fit.criterion == close(expected["criterion"], rel=1e-10)
    assert fit.llf == close(expected["loglik"], rel=1e-10)
    assert fit.sigma == close(expected["sigma"], rel=1e-7)
    assert fit.scale == close(expected["sigma2"], rel=1e-7)
    np.testing.assert_allclose(fit.theta, expected["theta"], rtol=1e-7)
    np.testing.assert_allclose(fit.cov_re, expected["cov_re"], rtol=1e-7)
    assert list(fit.params.index) == [NAMES[name] for name in expected["beta"]]
    np.testing.assert_allclose(fit.params, list(expected["beta"].values()), rtol=1e-7)
    np.testing.assert_allclose(fit.bse, list(expected["se"].values()), rtol=1e-7)


def test_uncorrelated_slopes_written_as_two_terms(radon):
    one = lmmfast.lmer(FORMULAS["rs_floor_indep"], radon)
    two = lmmfast.lmer("log_radon ~ floor + (1 | county) + (0 + floor | county)", radon)
    assert two.criterion == close(one.criterion, rel=1e-12)
    assert list(two.theta.index) == ["county.Intercept", "county.floor"]
    pd.testing.assert_frame_equal(two.cov_re, one.cov_re, rtol=1e-6)
    pd.testing.assert_frame_equal(
        two.random_effects["county"], one.random_effects["county"], rtol=1e-5, atol=1e-8
    )


@pytest.fixture(scope="module")
def both(radon):
    with pytest.warns(lmmfast.IdentifiabilityWarning) as caught:
        fit = lmmfast.lmer("log_radon ~ floor + county + (1 | county)", radon)
    assert len(caught) == 1
    return fit


class TestCountyAsFixedAndRandom:
    """county spans its own random effect: the REML criterion is flat in theta."""

    def test_what_is_identified(self, both):
        assert both.criterion == close(1989.23832509, abs=2e-8)
        assert both.llf == close(-994.6191625447, abs=1e-9)
        assert both.params["floor"] == close(-0.6892278, abs=5e-8)
        assert both.bse["floor"] == close(0.0706190, abs=5e-8)
        assert both.scale == close(0.52786075708, abs=1e-11)
        assert np.mean(both.resid**2) == close(0.4784635589205, abs=1e-12)

    def test_floor_as_in_least_squares(self, both, radon):
        X = both.X.to_numpy()
        beta = np.linalg.lstsq(X, radon["log_radon"].to_numpy(), rcond=None)[0]
        np.testing.assert_allclose(both.params, beta, rtol=1e-8)

    def test_what_is_not_is_nan(self, both):
        variances = both.varcorr.set_index("group")["variance"]
        assert np.isnan(variances["county"])
        assert variances["Residual"] == both.scale
        assert np.isnan(both.theta["county.Intercept"])
        assert both.cov_re.isna().all(axis=None)
        assert both.bse.drop("floor").isna().all()
        assert both.random_effects["county"].isna().all(axis=None)
        assert both.random_effects_cov["county"].isna().all(axis=None)

    def test_the_warning_says_what_to_write(self, both):
        (text,) = both.warnings
        assert "county" in text
        assert "`log_radon ~ floor + (1 | county)`" in text
        assert text in " ".join(str(both.summary()).split())

    def test_summary_cuts_the_counties_short(self, both):
        text = str(both.summary())
        assert "county[T.ANOKA]" in text
        assert "78 more (see params)" in text
        assert len(text.splitlines()) < 40
        assert "county[T.YELLOW MEDICINE]" in str(both.summary(max_rows=100))

    def test_maximum_likelihood_puts_the_variance_at_zero(self, radon):
        with pytest.warns(lmmfast.SingularFitWarning, match=r"\(1 \| county\) is zero"):
            fit = lmmfast.lmer("log_radon ~ floor + county + (1 | county)", radon, reml=False)
        assert fit.theta["county.Intercept"] == 0.0


def test_group_means_are_remembered(radon):
    fit = lmmfast.lmer(FORMULAS["ri_floor_u_xmean"], radon)
    some = radon.iloc[[3, 500]]
    np.testing.assert_allclose(fit.predict(some), fit.fittedvalues.iloc[[3, 500]], rtol=1e-12)
    with pytest.raises(lmmfast.DataError, match="ATLANTIS"):
        fit.predict(some.assign(county="ATLANTIS"))


def test_example_runs(tmp_path, monkeypatch, capsys):
    pytest.importorskip("matplotlib")
    import runpy
    import sys

    script = Path(__file__).parent.parent / "examples" / "radon.py"
    monkeypatch.setattr(sys, "argv", [str(script), str(tmp_path)])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        runpy.run_path(str(script), run_name="__main__")
    printed = capsys.readouterr().out
    for figure in (
        "radon_model.png",
        "radon_counties.png",
        "radon_activity.png",
        "radon_posterior.png",
    ):
        assert (tmp_path / figure).stat().st_size > 10_000
        assert str(tmp_path / figure) in printed
    assert "919 houses in 85 counties" in printed


def test_data_set(radon):
    assert radon.shape == (919, 26)
    assert radon["county"].nunique() == 85
    assert (radon["county"] == radon["county"].str.strip()).all()
    assert (radon.groupby("county")["Uppm"].nunique() == 1).all()
    np.testing.assert_allclose(radon["log_radon"], np.log(radon["activity"] + 0.1), rtol=1e-12)
    radon_again = lmmfast.datasets.radon()
    assert radon_again is not radon
