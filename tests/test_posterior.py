"""Posteriors: the radon model's known one, closed forms, dense grids, quadrature against NUTS."""

from __future__ import annotations

import json
import os
import pickle
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import lmmfast
import numpy as np
import pandas as pd
import pytest
from lmmfast.errors import DataError
from lmmfast.priors import (
    LKJ,
    Exponential,
    Flat,
    Gamma,
    HalfCauchy,
    HalfNormal,
    HalfStudentT,
    InverseGamma,
    Laplace,
    Normal,
    StudentT,
    Uniform,
)
from posterior_reference import grid_moments, log_likelihood, one_hot
from scipy import stats

TRUTH = json.loads(
    (Path(__file__).parent / "reference" / "radon" / "exact_posterior.json").read_text()
)
FORMULA = "log_radon ~ log(Uppm) + floor + group_mean(floor, county) + (1 | county)"
PRIORS = {"fixed": Normal(0, 1), "county": Uniform(0, 100), "sigma": Uniform(0, 100)}
NAMES = ["mu_a", "b[1]", "b[2]", "b[3]", "sigma_a", "sigma_y"]


@pytest.fixture(scope="module")
def radon():
    return lmmfast.datasets.radon()


@pytest.fixture(scope="module")
def posterior(radon):
    return lmmfast.sample(FORMULA, radon, priors=PRIORS, seed=1)


def truth_of(what):
    return np.array([TRUTH["params"][name][what] for name in NAMES])


def county_truth(posterior, what):
    by_county = {
        entry["county"]: entry[what]
        for name, entry in TRUTH["params"].items()
        if name.startswith("a[")
    }
    return np.array([by_county[c] for c in posterior.random_effects["county"].index])


def test_radon_moments(posterior):
    table = posterior.summary()
    assert np.abs(table["exact_mean"] - truth_of("mean")).max() < 1e-8
    assert np.abs(table["exact_sd"] - truth_of("sd")).max() < 1e-8
    assert posterior.log_marginal_likelihood == pytest.approx(
        TRUTH["log_evidence_incl_1e-4_prior_density"], abs=1e-7
    )
    assert 0 < posterior.diagnostics["error"] < 1e-6
    intercepts = posterior.random_effects["county"]["Intercept"] + table.exact_mean["Intercept"]
    assert np.abs(intercepts - county_truth(posterior, "mean")).max() < 1e-8


def test_radon_draws(posterior):
    table = posterior.summary()
    error = 4 * truth_of("sd") / np.sqrt(table["ess_bulk"])
    assert (np.abs(table["mean"] - truth_of("mean")) < error).all()
    assert np.abs(table["sd"] / truth_of("sd") - 1).max() < 0.05
    assert table.ess_bulk["county: sd Intercept"] > 0.8 * 4000
    assert (table["r_hat"] < 1.01).all()
    assert posterior.diagnostics["n_clipped"] == 0
    draws = posterior.to_frame()
    assert list(draws.columns[:2]) == ["chain", "draw"]
    assert list(draws.columns[2:]) == list(table.index)
    for name, label in zip(NAMES, table.index):
        quantiles = TRUTH["params"][name]["q"]
        below = np.searchsorted(np.sort(draws[label]), quantiles) / len(draws)
        assert np.abs(below - TRUTH["quantile_probs"]).max() < 0.03


def test_radon_draws_of_counties(posterior):
    b = posterior.random_effects_draws("county")
    assert b.shape == (4000, 85, 1)
    mean, sd = posterior.random_effects["county"], posterior.random_effects_sd["county"]
    assert np.abs((b.mean(0) - mean) / sd).to_numpy().max() < 5 / np.sqrt(4000)
    assert np.abs(b.std(0) / sd - 1).to_numpy().max() < 0.08
    a = b[:, :, 0] + posterior.to_frame()["Intercept"].to_numpy()[:, None]
    assert np.abs(a.std(0) / county_truth(posterior, "sd") - 1).max() < 0.08


def test_nuts_agrees_with_quadrature(radon, posterior):
    nuts = lmmfast.sample(FORMULA, radon, priors=PRIORS, seed=2, method="nuts")
    table, exact = nuts.summary(), posterior.summary()
    assert nuts.diagnostics["method"] == "nuts"
    assert nuts.diagnostics["divergences"] < 10
    assert (table["r_hat"] < 1.02).all()
    assert (np.abs(table["mean"] - exact["exact_mean"]) < 4 * table["mcse_mean"]).all()
    assert np.isnan(nuts.log_marginal_likelihood)
    sd = posterior.random_effects_sd["county"]
    difference = nuts.random_effects["county"] - posterior.random_effects["county"]
    assert (difference / sd).abs().to_numpy().max() < 0.1
    assert (nuts.random_effects_sd["county"] / sd - 1).abs().to_numpy().max() < 0.1


def test_the_same_draws_for_any_number_of_threads(radon, sleep):
    for formula, data in ((FORMULA, radon), ("Reaction ~ Days + (Days | Subject)", sleep)):
        one, three = (lmmfast.sample(formula, data, draws=50, seed=7, n_threads=n) for n in (1, 3))
        pd.testing.assert_frame_equal(one.to_frame(), three.to_frame(), check_exact=True)
        factor = next(iter(one.random_effects))
        for what in (
            lambda p, f=factor: p.random_effects_draws(f),
            lambda p, f=factor: p.random_effects[f].to_numpy(),
            lambda p, f=factor: p.random_effects_sd[f].to_numpy(),
        ):
            assert np.array_equal(what(one), what(three))


def test_other_seeds_are_other_draws(sleep):
    a, b = (
        lmmfast.sample("Reaction ~ Days + (1 | Subject)", sleep, draws=50, seed=seed).to_frame()
        for seed in (1, 2)
    )
    assert not np.isin(a["sigma"], b["sigma"]).any()


def small(seed, n_levels=5, n=25):
    rng = np.random.default_rng(seed)
    codes = np.arange(n) % n_levels
    x = rng.normal(size=n) + 1
    y = 1 + 0.5 * x + rng.normal(size=n_levels)[codes] + rng.normal(size=n)
    w = rng.uniform(0.5, 2, n)
    return pd.DataFrame({"y": y, "x": x, "g": codes, "w": w, "h": rng.integers(0, 3, n)})


@pytest.mark.parametrize(
    "sd_prior",
    [
        HalfNormal(1.5),
        HalfStudentT(3, 1.0),
        HalfCauchy(0.7),
        Exponential(1.2),
        Gamma(2.0, 1.5),
        InverseGamma(2.0, 1.0),
        Uniform(0.2, 3.0),
    ],
    ids=lambda prior: type(prior).__name__,
)
def test_quadrature_against_dense_grids(sd_prior):
    data = small(3)
    sigma_prior = HalfNormal(2.0)
    posterior = lmmfast.sample(
        "y ~ x + (1 | g)",
        data,
        weights="w",
        priors={"Intercept": Normal(1, 2), "x": Normal(0, 1), "g": sd_prior, "sigma": sigma_prior},
        draws=10,
    )
    X = np.column_stack([np.ones(len(data)), data.x])
    Z = one_hot(data.g.to_numpy(), [np.ones(len(data))])

    def log_density(sd, sigma):
        return (
            log_likelihood(
                data.y, X, [Z], [sd**2 * np.eye(1)], sigma, [1, 0], np.diag([4.0, 1]), data.w
            )
            + sd_prior.logpdf(sd)
            + sigma_prior.logpdf(sigma)
        )

    axes = [(0.2, 3.0, 40) if isinstance(sd_prior, Uniform) else (0.0, 40.0, 160), (0.4, 4, 40)]
    log_integral, mean, sd = grid_moments(log_density, axes)
    table = posterior.summary()
    tolerance = 2e-3 if isinstance(sd_prior, HalfCauchy) else 1e-4  # the grid's: it ends at 40
    assert posterior.log_marginal_likelihood == pytest.approx(log_integral, abs=tolerance)
    assert table["exact_mean"].to_numpy()[2:] == pytest.approx(mean, rel=tolerance)
    assert table["exact_sd"].to_numpy()[2:] == pytest.approx(sd, rel=20 * tolerance)


def test_two_factors_against_a_dense_grid():
    data = small(4)
    priors = {"fixed": Normal(0, 2), "g": HalfNormal(1), "h": HalfNormal(1), "sigma": HalfNormal(2)}
    posterior = lmmfast.sample("y ~ x + (1 | g) + (1 | h)", data, priors=priors, draws=500, seed=1)
    X = np.column_stack([np.ones(len(data)), data.x])
    ones = [np.ones(len(data))]
    Zs = [one_hot(data[f].to_numpy(), ones) for f in ("g", "h")]

    def log_density(a, b, sigma):
        covariances = [a**2 * np.eye(1), b**2 * np.eye(1)]
        value = log_likelihood(data.y, X, Zs, covariances, sigma, [0, 0], 4 * np.eye(2))
        return value + sum(
            prior.logpdf(s) for prior, s in zip(list(priors.values())[1:], (a, b, sigma))
        )

    log_integral, mean, sd = grid_moments(log_density, [(0, 6, 26), (0, 6, 26), (0.25, 5, 36)])
    table = posterior.summary()
    assert posterior.log_marginal_likelihood == pytest.approx(log_integral, abs=1e-5)
    assert table["exact_mean"].to_numpy()[2:] == pytest.approx(mean, rel=1e-4)
    assert table["exact_sd"].to_numpy()[2:] == pytest.approx(sd, rel=1e-3)
    for factor in ("g", "h"):
        b = posterior.random_effects_draws(factor)
        error = (b.mean(0) - posterior.random_effects[factor]) / posterior.random_effects_sd[factor]
        assert error.abs().to_numpy().max() < 5 / np.sqrt(2000)
        assert np.abs(b.std(0) / posterior.random_effects_sd[factor] - 1).to_numpy().max() < 0.1


def test_balanced_one_way_in_closed_form():
    """Given both SDs the mean's posterior is normal with the grand mean's variance."""
    rng = np.random.default_rng(5)
    y = rng.normal(size=(12, 4)) + rng.normal(size=(12, 1))
    data = pd.DataFrame({"y": y.ravel(), "g": np.repeat(np.arange(12), 4)})
    narrow = {"g": Uniform(0.8, 0.8 + 1e-6), "sigma": Uniform(1.1, 1.1 + 1e-6)}
    posterior = lmmfast.sample("y ~ 1 + (1 | g)", data, priors={**narrow, "fixed": Flat()}, draws=9)
    table = posterior.summary()
    assert table.exact_mean["Intercept"] == pytest.approx(y.mean(), abs=1e-9)
    assert table.exact_sd["Intercept"] == pytest.approx(
        np.sqrt((0.8**2 + 1.1**2 / 4) / 12), rel=1e-5
    )
    shrunk = 0.8**2 / (0.8**2 + 1.1**2 / 4) * (y.mean(1) - y.mean())
    assert posterior.random_effects["g"]["Intercept"].to_numpy() == pytest.approx(shrunk, abs=1e-5)


def test_scale_mixtures_against_dense_grids():
    """Student's t and Laplace's priors of coefficients, integrated over the coefficient itself."""
    data = small(6)
    X = np.column_stack([np.ones(len(data)), data.x])
    Z = one_hot(data.g.to_numpy(), [np.ones(len(data))])
    fixed_sds = {"g": Uniform(0.9, 0.9 + 1e-6), "sigma": Uniform(1.0, 1.0 + 1e-6)}
    for prior in (StudentT(3, 0.1, 0.2), Laplace(0.1, 0.2)):
        posterior = lmmfast.sample(
            "y ~ x + (1 | g)",
            data,
            priors={"Intercept": Normal(1, 1), "x": prior, **fixed_sds},
            draws=4000,
            seed=3,
        )

        def log_density(slope, prior=prior):
            value = log_likelihood(
                data.y - slope * data.x, X[:, :1], [Z], [0.81 * np.eye(1)], 1.0, [1], np.eye(1)
            )
            return value + prior.logpdf(slope)

        slopes = np.linspace(-2, 3, 4001)
        density = np.exp([log_density(s) for s in slopes])
        density /= density.sum()
        table = posterior.summary()
        assert abs(table["mean"]["x"] - density @ slopes) < 4 * table["mcse_mean"]["x"]
        sd = np.sqrt(density @ (slopes - density @ slopes) ** 2)
        assert table["sd"]["x"] == pytest.approx(sd, rel=0.05)


def test_priors_alone(sleep):
    priors = {
        "Intercept": Normal(250, 50),
        "Days": StudentT(5, 10, 3),
        ("Subject", "Intercept"): HalfNormal(30),
        ("Subject", "Days"): Gamma(2, 0.5),
        ("Subject", "corr"): LKJ(3),
        "sigma": Exponential(0.05),
    }
    posterior = lmmfast.sample(
        "Reaction ~ Days + (Days | Subject)", sleep, priors=priors, prior_only=True, seed=1
    )
    draws = posterior.to_frame()
    known = {
        "Intercept": stats.norm(250, 50),
        "Days": stats.t(5, 10, 3),
        "Subject: sd Intercept": stats.halfnorm(scale=30),
        "Subject: sd Days": stats.gamma(2, scale=2),
        "Subject: corr Intercept, Days": stats.beta(3, 3, loc=-1, scale=2),
        "sigma": stats.expon(scale=20),
    }
    for label, distribution in known.items():
        assert stats.kstest(draws[label], distribution.cdf).pvalue > 1e-3
    b = posterior.random_effects_draws("Subject")
    scaled = b[:, 3, 1] / draws["Subject: sd Days"]
    assert stats.kstest(scaled, stats.norm.cdf).pvalue > 1e-3
    assert posterior.diagnostics["method"] == "prior"
    with pytest.raises(DataError, match=r"flat priors have no draws: those of 'sigma'"):
        lmmfast.sample(
            "Reaction ~ Days + (1 | Subject)", sleep, priors={"sigma": Flat()}, prior_only=True
        )


def test_the_prior_is_what_nuts_samples_without_information(sleep):
    """Correlations of three effects that the data say nothing of: LKJ's marginals."""
    rng = np.random.default_rng(1)
    n = 8
    data = pd.DataFrame({"y": rng.normal(size=n), "g": np.arange(n) % 2})
    for name in "ab":
        data[name] = rng.normal(size=n) * 1e-7
    posterior = lmmfast.sample(
        "y ~ 1 + (0 + a + b | g)",
        data,
        priors={"g": HalfNormal(1.0), ("g", "corr"): LKJ(2.0)},
        seed=3,
        method="nuts",
    )
    draws = posterior.to_frame()
    assert (
        stats.kstest(draws["g: corr a, b"][::4], stats.beta(2, 2, loc=-1, scale=2).cdf).pvalue
        > 1e-3
    )
    assert stats.kstest(draws["g: sd a"][::4], stats.halfnorm.cdf).pvalue > 1e-3


def test_improper_posteriors_are_refused(radon):
    two = radon[radon.county.isin(["HENNEPIN", "DAKOTA"])]
    with pytest.raises(
        DataError, match=r"that of 'county: sd Intercept' is improper; with 2 levels"
    ):
        lmmfast.sample(
            "log_radon ~ floor + (1 | county)", two, priors={"county": Flat(), "fixed": Flat()}
        )
    proper = lmmfast.sample("log_radon ~ floor + (1 | county)", two, draws=100)
    assert np.isfinite(proper.to_frame().to_numpy()).all()


def test_tails_too_heavy_for_a_lattice_go_to_nuts(radon):
    """With three groups and a flat prior the variance of the standard deviation is infinite."""
    three = radon[radon.county.isin(["HENNEPIN", "DAKOTA", "ANOKA"])]
    given = {"priors": {"county": Flat()}, "seed": 1}
    posterior = lmmfast.sample("log_radon ~ floor + (1 | county)", three, **given)
    assert posterior.diagnostics["method"] == "nuts"
    assert "exact_mean" not in posterior.summary()
    with pytest.raises(DataError, match=r"method='quadrature': .*; use method='nuts'"):
        lmmfast.sample("log_radon ~ floor + (1 | county)", three, method="quadrature", **given)


def test_ctrl_c_returns_what_there_is(sleep):
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored in the background
    timer = threading.Timer(1.0, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    try:
        with pytest.warns(lmmfast.ConvergenceWarning, match="stopped by Ctrl-C after"):
            posterior = lmmfast.sample(
                "Reaction ~ Days + (Days | Subject)", sleep, draws=10_000_000, seed=1
            )
    finally:
        signal.signal(signal.SIGINT, before)
    assert posterior.diagnostics["interrupted"]
    assert 0 < posterior.n_draws < 1_000_000
    assert len(posterior.to_frame()) == 4 * posterior.n_draws


def test_a_fit_handed_over(radon, posterior):
    fit = lmmfast.lmer(FORMULA, radon)
    pd.testing.assert_frame_equal(
        lmmfast.sample(fit, priors=PRIORS, seed=1).to_frame(), posterior.to_frame()
    )
    pd.testing.assert_frame_equal(
        fit.sample(priors=PRIORS, seed=1).to_frame(), posterior.to_frame()
    )
    with pytest.raises(ValueError, match="brings its own data"):
        lmmfast.sample(fit, radon)


def test_streamed_data(radon, tmp_path):
    pytest.importorskip("pyarrow")
    path = tmp_path / "radon.parquet"
    radon[["log_radon", "floor", "county"]].to_parquet(path)
    formula = "log_radon ~ floor + (1 | county)"
    streamed = lmmfast.sample(formula, path, seed=1, draws=100).summary()
    memory = lmmfast.sample(formula, radon, seed=1, draws=100).summary()
    pd.testing.assert_frame_equal(streamed, memory, rtol=1e-6)


def test_pickles(posterior):
    again = pickle.loads(pickle.dumps(posterior))
    pd.testing.assert_frame_equal(again.summary(), posterior.summary())
    assert np.array_equal(
        again.random_effects_draws("county"), posterior.random_effects_draws("county")
    )
    with pytest.raises(AttributeError, match="immutable"):
        again.formula = "y ~ x"


def test_one_posterior_in_several_threads(posterior):
    """What threads share is not written once it is made."""
    with ThreadPoolExecutor(4) as pool:
        draws = list(pool.map(lambda _: posterior.random_effects_draws("county"), range(8)))
    assert all(np.array_equal(draws[0], other) for other in draws[1:])
