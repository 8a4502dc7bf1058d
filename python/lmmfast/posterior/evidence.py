"""What a posterior says for and against: densities at a value, Bayes factors."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import logsumexp

from ..errors import DataError
from ..priors import Flat

if TYPE_CHECKING:
    from .marginals import Marginals


def savage_dickey(posterior: Marginals, name: str, value: float) -> float:
    """The posterior's density of a coefficient at a value over the prior's."""
    names = list(posterior._spec.names)
    if name not in names:
        raise DataError(f"{name!r} is no coefficient; there are {', '.join(map(repr, names))}")
    at, prior = names.index(name), posterior._priors.fixed[names.index(name)]
    if isinstance(prior, Flat):
        raise DataError(f"the prior of {name!r} is flat: it has no density to compare with")
    if not np.array_equal(posterior._priors.rows[at], np.eye(len(names))[at]):
        raise DataError(f"the prior of {name!r} is that at the means of the other columns")
    draws = posterior._draws
    if draws.z is None:
        return 1.0
    if draws.exact is not None:
        mean, variance = draws.exact.beta_mean[:, at], draws.exact.beta_variance[:, at]
        weights = draws.exact.weights
    else:
        means, variances = posterior._model().fixed_moments(draws.z, posterior._n_threads)
        mean, variance = means[:, at], variances[:, at]
        weights = np.full(len(mean), 1.0 / len(mean))
    log_normal = -0.5 * (np.log(2 * np.pi * variance) + (value - mean) ** 2 / variance)
    return math.exp(float(logsumexp(log_normal, b=weights)) - float(prior.logpdf(value)))


def bayes_factor(posterior: Marginals, other: Marginals) -> float:
    """The ratio of two marginal likelihoods."""
    if not posterior._rows.same_response(other._rows):
        raise DataError("the two models have other responses or rows: they cannot be compared")
    flat = [
        {key for key, prior in p.priors.items() if isinstance(prior, Flat)}
        for p in (posterior, other)
    ]
    if flat[0] ^ flat[1]:
        listed = ", ".join(map(repr, flat[0] ^ flat[1]))
        raise DataError(
            f"flat priors of {listed}, which only one of the models has, leave the Bayes factor "
            "undetermined: give them proper ones"
        )
    difference = posterior.log_marginal_likelihood - other.log_marginal_likelihood
    if math.isnan(difference):
        raise DataError(
            "marginal likelihoods come from quadrature (method='quadrature', up to 4 standard "
            "deviations and correlations); one of the posteriors has none"
        )
    return math.exp(difference) if difference < 700 else math.inf
