"""What is made of posteriors: predictions, contrasts, Bayes factors, ArviZ, figures, files."""

from __future__ import annotations

import warnings

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast import plotting
from lmmfast.errors import DataError
from lmmfast.priors import Flat, HalfNormal, Normal
from scipy import stats

FORMULA = "log_radon ~ floor + (1 | county)"
PRIORS = {"fixed": Normal(0, 1), "county": HalfNormal(1), "sigma": HalfNormal(1)}


@pytest.fixture(scope="module")
def radon():
    return lmmfast.datasets.radon()


@pytest.fixture(scope="module")
def posterior(radon):
    return lmmfast.sample(FORMULA, radon, priors=PRIORS, seed=1)


@pytest.fixture(scope="module")
def slopes(sleep):
    return lmmfast.sample("Reaction ~ Days + (Days | Subject)", sleep, draws=300, seed=1)


def test_predictions_at_the_rows_of_the_fit(radon, posterior):
    predicted = posterior.predict()
    exact = posterior.summary()["exact_mean"]
    counties = posterior.random_effects["county"]["Intercept"][radon.county].to_numpy()
    mean = exact["Intercept"] + exact["floor"] * radon.floor + counties
    assert np.abs((predicted["mean"] - mean) / predicted["sd"]).max() < 5 / np.sqrt(4000)
    pd.testing.assert_frame_equal(posterior.predict(radon), predicted)
    population = posterior.predict(random_effects=False)
    assert population["mean"].nunique() == 2


def test_predictions_of_new_levels(posterior):
    new = pd.DataFrame({"floor": [0, 1, 0], "county": ["NEW", "NEW", "OTHER"]})
    draws = posterior.predict_draws(new, noise=False, seed=1)
    table = {name: values.to_numpy() for name, values in posterior.to_frame().items()}
    effect = draws[:, 0] - table["Intercept"]
    assert draws[:, 1] - table["Intercept"] - table["floor"] == pytest.approx(effect)
    assert not np.allclose(draws[:, 2], draws[:, 0])
    assert stats.kstest(effect / table["county: sd Intercept"], stats.norm.cdf).pvalue > 1e-3
    population = posterior.predict_draws(new, noise=False, new_levels="population")
    assert population[:, 0] == pytest.approx(table["Intercept"])
    with pytest.raises(DataError, match="levels of county that the fit has not seen"):
        posterior.predict(new, new_levels="raise")


def test_noise(posterior, radon):
    new = posterior.predict_draws(radon.head(3))
    mean = posterior.predict_draws(radon.head(3), noise=False)
    z = (new - mean) / posterior.to_frame()["sigma"].to_numpy()[:, None]
    assert stats.kstest(z.ravel(), stats.norm.cdf).pvalue > 1e-3
    wide, narrow = posterior.predict(noise=True), posterior.predict()
    assert (wide["sd"] > narrow["sd"]).all()


def test_predictions_of_slopes(slopes, sleep):
    draws = slopes.predict_draws(sleep.head(10), noise=False)
    table, b = slopes.to_frame(), slopes.random_effects_draws("Subject")
    level = list(slopes.random_effects["Subject"].index).index("308")
    expected = (
        table["Intercept"].to_numpy()[:, None]
        + b[:, level, 0, None]
        + (table["Days"].to_numpy() + b[:, level, 1])[:, None] * np.arange(10)
    )
    assert draws == pytest.approx(expected)


def test_contrasts_and_probabilities(posterior):
    table = posterior.to_frame()
    contrast = posterior.contrast({"Intercept": 1, "floor": 1})
    assert contrast["mean"] == pytest.approx((table["Intercept"] + table["floor"]).mean())
    assert posterior.probability("floor < -0.65") == (table["floor"] < -0.65).mean()
    assert posterior.probability("`county: sd Intercept` > sigma") == 0.0
    with pytest.raises(DataError, match="'flor' is no coefficient; there are 'Intercept', 'floor'"):
        posterior.contrast({"flor": 1})
    with pytest.raises(DataError, match="there are Intercept, floor, county: sd Intercept, sigma"):
        posterior.probability("flor < 0")
    with pytest.raises(DataError, match="that is no comparison"):
        posterior.probability("floor + 1")


def test_bayes_factors_agree(radon):
    """Savage and Dickey's is that of the two models' marginal likelihoods."""
    few = radon.head(60)
    with_floor, without = (
        lmmfast.sample(f"log_radon ~ {x} + (1 | county)", few, priors=PRIORS, draws=200, seed=1)
        for x in ("floor", "1")
    )
    assert without.bayes_factor(with_floor) == pytest.approx(
        with_floor.savage_dickey("floor"), rel=1e-5
    )
    nuts = lmmfast.sample(
        "log_radon ~ floor + (1 | county)", few, priors=PRIORS, method="nuts", seed=1
    )
    assert nuts.savage_dickey("floor") == pytest.approx(with_floor.savage_dickey("floor"), rel=0.05)
    with pytest.raises(DataError, match="marginal likelihoods come from quadrature"):
        nuts.bayes_factor(without)
    flat = lmmfast.sample(
        "log_radon ~ floor + (1 | county)", few, priors={**PRIORS, "floor": Flat()}, draws=10
    )
    with pytest.raises(DataError, match="flat priors of 'floor', which only one"):
        flat.bayes_factor(without)
    with pytest.raises(DataError, match="is flat"):
        flat.savage_dickey("floor")


def test_arviz(posterior, slopes):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        arviz = pytest.importorskip("arviz")
        data = posterior.to_arviz()
        assert data["posterior"]["floor"].shape == (4, 1000)
        assert data["posterior"]["county"].shape == (4, 1000, 85, 1)
        assert data["log_likelihood"]["log_radon"].shape == (4, 1000, 919)
        loo = arviz.loo(data)
        assert 15 < float(loo.p_loo if hasattr(loo, "p_loo") else loo.p) < 85
        own = arviz.summary(data, var_names=["floor", "sigma"], round_to="none")
        assert own["mean"].to_numpy() == pytest.approx(
            posterior.summary()["mean"][["floor", "sigma"]]
        )
        assert "diverging" in slopes.to_arviz()["sample_stats"]


def test_log_likelihood_of_rows(posterior, radon):
    from lmmfast.posterior.predict import log_likelihood_of_rows

    mean = posterior.predict_draws(noise=False)
    sigma = posterior.to_frame()["sigma"].to_numpy()[:, None]
    expected = stats.norm.logpdf(radon.log_radon.to_numpy(), mean, sigma)
    assert log_likelihood_of_rows(posterior) == pytest.approx(expected)


@pytest.mark.parametrize(
    "draw",
    [
        lambda p, ax: plotting.trace(p, "floor", ax=ax),
        lambda p, ax: plotting.density(p, "county: sd Intercept", ax=ax),
        lambda p, ax: plotting.pair(p, "floor", "sigma", ax=ax),
        lambda p, ax: plotting.forest(p, ax=ax),
        lambda p, ax: plotting.prior_posterior(p, "floor", ax=ax),
        lambda p, ax: plotting.prior_posterior(p, "county: sd Intercept", ax=ax),
        lambda p, ax: plotting.shrinkage(p, ax=ax),
    ],
)
def test_figures(posterior, draw):
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    figure, ax = plt.subplots()
    assert draw(posterior, ax) is ax
    assert draw(posterior, None) is not ax
    figure.canvas.draw()
    assert ax.get_xlabel()
    plt.close("all")
    with pytest.raises(DataError, match="is no parameter; there are Intercept, floor"):
        plotting.trace(posterior, "flor")


def test_kernel_densities_integrate_to_one():
    from lmmfast.posterior.plots import _kernel_density

    x = np.abs(np.random.default_rng(1).normal(size=2000))
    for positive in (True, False):
        at, height = _kernel_density(x, positive)
        assert np.trapezoid(height, at) == pytest.approx(1, abs=0.01)
    at, height = _kernel_density(x, True)
    assert height[0] == pytest.approx(2 / np.sqrt(2 * np.pi), rel=0.1)


def test_printed(posterior, slopes):
    text = str(posterior)
    assert "quadrature, independent draws: 4 × 1,000 draws" in text
    assert "county: Intercept  HalfNormal(scale=1)" in text
    assert repr(posterior) == f"<Posterior: {FORMULA}; quadrature, 4 × 1000 draws>"
    assert "<td>HalfNormal(scale=1)</td>" in posterior._repr_html_()
    assert "NUTS: 4 × 300 draws" in str(slopes)


def test_files(posterior, tmp_path):
    posterior.save(tmp_path / "radon.posterior")
    again = lmmfast.Posterior.load(tmp_path / "radon.posterior")
    pd.testing.assert_frame_equal(again.to_frame(), posterior.to_frame())
    pd.testing.assert_frame_equal(again.predict(), posterior.predict())
    pd.to_pickle({"a": 1}, tmp_path / "other")
    with pytest.raises(DataError, match="holds no posterior but dict"):
        lmmfast.Posterior.load(tmp_path / "other")
