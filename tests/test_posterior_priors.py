"""Priors: their densities against SciPy's, their names, what is refused."""

from __future__ import annotations

import lmmfast
import numpy as np
import pytest
from lmmfast import priors
from lmmfast.errors import DataError
from scipy import integrate, stats

FORMULA = "Reaction ~ Days + (Days | Subject)"

DISTRIBUTIONS = [
    (priors.Normal(1.0, 2.0), stats.norm(1, 2)),
    (priors.StudentT(4.0, 1.0, 2.0), stats.t(4, 1, 2)),
    (priors.Laplace(1.0, 2.0), stats.laplace(1, 2)),
    (priors.HalfNormal(2.0), stats.halfnorm(scale=2)),
    (priors.HalfCauchy(2.0), stats.halfcauchy(scale=2)),
    (priors.Exponential(2.0), stats.expon(scale=0.5)),
    (priors.Gamma(2.0, 3.0), stats.gamma(2, scale=1 / 3)),
    (priors.Uniform(0.5, 2.0), stats.uniform(0.5, 1.5)),
]


@pytest.mark.parametrize(("prior", "known"), DISTRIBUTIONS, ids=lambda p: type(p).__name__)
def test_densities(prior, known):
    x = np.linspace(0.6, 1.9, 7)
    assert prior.logpdf(x) == pytest.approx(known.logpdf(x), rel=1e-12)
    draws = prior._draw(np.random.default_rng(1), 4000)
    assert stats.kstest(draws, known.cdf).pvalue > 1e-3


@pytest.mark.parametrize("prior", [priors.HalfStudentT(3.0, 2.0), priors.InverseGamma(2.0, 1.5)])
def test_densities_of_scales_integrate_to_one(prior):
    total, _ = integrate.quad(lambda s: np.exp(prior.logpdf(s)), 0, np.inf)
    assert total == pytest.approx(1, abs=1e-8)
    below, _ = integrate.quad(lambda s: np.exp(prior.logpdf(s)), 0, 1.3)
    draws = prior._draw(np.random.default_rng(1), 20000)
    assert np.mean(draws < 1.3) == pytest.approx(below, abs=0.015)


def test_inverse_gamma_is_that_of_the_variance():
    draws = priors.InverseGamma(2.0, 1.5)._draw(np.random.default_rng(1), 4000)
    assert stats.kstest(draws**2, stats.invgamma(2, scale=1.5).cdf).pvalue > 1e-3


def test_names(sleep):
    given = {
        "fixed": priors.Normal(0, 50),
        "Intercept": priors.Normal(250, 100),
        "Subject": priors.HalfNormal(40),
        ("Subject", "Days"): priors.HalfNormal(10),
        ("Subject", "corr"): priors.LKJ(4),
        "sigma": priors.Exponential(0.1),
    }
    posterior = lmmfast.sample(FORMULA, sleep, priors=given, draws=20, chains=1, seed=1)
    assert posterior.priors == {
        "Intercept": priors.Normal(250, 100),
        "Days": priors.Normal(0, 50),
        ("Subject", "Intercept"): priors.HalfNormal(40),
        ("Subject", "Days"): priors.HalfNormal(10),
        ("Subject", "corr"): priors.LKJ(4),
        "sigma": priors.Exponential(0.1),
    }


def test_defaults_are_in_proportion_to_the_data(sleep):
    scaled = sleep.assign(Reaction=sleep.Reaction * 1000, Days=sleep.Days * 10)
    one, other = (
        lmmfast.sample(FORMULA, data, draws=1, chains=1, seed=1, prior_only=True).priors
        for data in (sleep, scaled)
    )
    assert one["Days"].sd == pytest.approx(2.5 * sleep.Reaction.std() / sleep.Days.std(), rel=0.01)
    assert other["Days"].sd == pytest.approx(100 * one["Days"].sd, rel=0.01)
    assert one["sigma"].scale == pytest.approx(sleep.Reaction.std(), rel=0.01)
    assert other["Subject", "Days"].scale == pytest.approx(
        100 * one["Subject", "Days"].scale, rel=0.01
    )
    assert one["Intercept"].mean == pytest.approx(sleep.Reaction.mean(), rel=0.01)


def test_centered_intercept(sleep):
    """The prior of the intercept at the mean of Days is that of a model with Days centred."""
    given = {"Intercept": priors.Normal(290, 5), "Days": priors.Normal(0, 5)}
    centred = sleep.assign(Days=sleep.Days - sleep.Days.mean())
    formula = "Reaction ~ Days + (1 | Subject)"
    a = lmmfast.sample(formula, sleep, priors=given, centered_intercept=True, draws=10).summary()
    b = lmmfast.sample(formula, centred, priors=given, draws=10).summary()
    assert a.exact_mean["Intercept"] + 4.5 * a.exact_mean["Days"] == pytest.approx(
        b.exact_mean["Intercept"], abs=1e-6
    )
    assert a.exact_mean["Days"] == pytest.approx(b.exact_mean["Days"], abs=1e-6)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"Day": priors.Normal()},
            r"priors\['Day'\]: there is no such parameter; there are "
            r"'Intercept', 'Days', 'fixed', 'Subject', \('Subject', 'Intercept'\)",
        ),
        ({("Subject", "days"): priors.HalfNormal(1)}, "there is no such parameter"),
        ({"sigma": priors.Normal()}, "the prior of the residual standard deviation can be Half"),
        ({"Days": priors.HalfNormal(1)}, "the prior of a fixed effect can be Normal, StudentT"),
        ({"Subject": priors.Normal()}, "the prior of standard deviations can be HalfNormal"),
        ({("Subject", "corr"): priors.HalfNormal(1)}, "the prior of correlations can be LKJ"),
        ({"Days": 3}, r"priors\['Days'\] is 3; give a prior such as"),
    ],
)
def test_what_is_refused(sleep, given, message):
    with pytest.raises(DataError, match=message):
        lmmfast.sample(FORMULA, sleep, priors=given)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: priors.Normal(0, 0), "Normal: sd must be positive, not 0"),
        (lambda: priors.Normal(np.nan, 1), "Normal: mean must be a finite number"),
        (lambda: priors.Uniform(-1, 1), "give 0 <= low < high"),
        (lambda: priors.Uniform(2, 1), "give 0 <= low < high"),
        (lambda: priors.LKJ(0), "LKJ: eta must be positive"),
        (lambda: priors.HalfStudentT(-1, 1), "HalfStudentT: df must be positive, not -1"),
    ],
)
def test_no_distributions(make, message):
    with pytest.raises(DataError, match=message):
        make()


def test_columns_that_depend_on_others(sleep):
    twice = sleep.assign(twice=2 * sleep.Days)
    with pytest.raises(DataError, match=r"the coefficients of 'twice' from those of other columns"):
        lmmfast.sample("Reaction ~ Days + twice + (1 | Subject)", twice)


def test_settings(sleep):
    with pytest.raises(ValueError, match="method must be"):
        lmmfast.sample(FORMULA, sleep, method="gibbs")
    with pytest.raises(ValueError, match="draws and chains must be at least 1"):
        lmmfast.sample(FORMULA, sleep, draws=0)
    with pytest.raises(DataError, match=r"centered_intercept=True: the model has no intercept"):
        lmmfast.sample("Reaction ~ 0 + Days + (1 | Subject)", sleep, centered_intercept=True)
