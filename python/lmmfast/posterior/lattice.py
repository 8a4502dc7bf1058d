"""The posterior of few variance parameters by quadrature: refined until two rules agree."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import Quadrature

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import PosteriorModel

    Float = NDArray[np.float64]

MOST_PARAMETERS = 3  # that a lattice is used for
TOLERANCE = 1e-6
# In standard deviations, by number of parameters the first, then finer by this factor each time.
_FIRST_SPACING = {1: 0.7, 2: 0.7, 3: 0.8, 4: 0.95}
_FINER, _MOST_LATTICES = 0.78, 6
_MOST_NODES = 400_000


@dataclass(frozen=True, eq=False)
class ExactMoments:
    """Moments by quadrature, and how far two rules differ.

    Attributes
    ----------
    mean, sd : (p + d,) arrays
        Of the fixed effects, then of the parameters of the core.
    log_marginal_likelihood : float
    error : float
        The largest difference of the two rules: in the log marginal likelihood, in means over
        standard deviations, in standard deviations relative to themselves.
    z : (nodes, d) array
    weights : (nodes,) array
        Posterior probabilities of the nodes.
    beta_mean, beta_variance : (nodes, p) arrays
        Of the fixed effects given the variances.
    n_evaluations : int
    """

    mean: Float
    sd: Float
    log_marginal_likelihood: float
    error: float
    z: Float
    weights: Float
    beta_mean: Float
    beta_variance: Float
    n_evaluations: int


class NotSettledError(ArithmeticError):
    """The two rules do not agree, however fine the lattice."""


def integrate(model: PosteriorModel, n_threads: int) -> tuple[Quadrature, ExactMoments]:
    """A lattice fine enough, and the moments on it; `NotSettledError` where there is none."""
    n_evaluations, last = 0, math.inf
    for i in range(_MOST_LATTICES):
        spacing = _FIRST_SPACING[model.size] * _FINER**i
        try:
            lattice = Quadrature(model, spacing=spacing, max_nodes=_MOST_NODES, n_threads=n_threads)
        except ArithmeticError as error:
            raise NotSettledError(str(error)) from None
        n_evaluations += lattice.n_evaluations
        moments = _moments(model, lattice, n_evaluations)
        if moments.error <= TOLERANCE:
            return lattice, moments
        last = moments.error
    raise NotSettledError(f"two rules of quadrature still differ by {last:.1g}")


def _moments(model: PosteriorModel, lattice: Quadrature, n_evaluations: int) -> ExactMoments:
    log_weights, odd = lattice.log_weights, lattice.parity.astype(bool)
    shift = float(log_weights.max())
    weights = np.exp(log_weights - shift)
    parameters = model.parameters(lattice.z)
    values = np.hstack([lattice.beta_mean, parameters])
    spread = np.hstack([lattice.beta_variance, np.zeros_like(parameters)])
    total, mean, sd = _sums(weights, values, spread)
    error = 0.0
    for rule in (odd, ~odd):
        own, own_mean, own_sd = _sums(weights[rule], values[rule], spread[rule])
        differences = [np.abs(own_mean - mean) / sd, np.abs(own_sd / sd - 1.0)]
        error = max(error, abs(math.log(2.0 * own / total)), *(float(d.max()) for d in differences))
    return ExactMoments(
        mean,
        sd,
        shift + math.log(total),
        2.0 * error,
        lattice.z,
        weights / total,
        lattice.beta_mean,
        lattice.beta_variance,
        n_evaluations,
    )


def _sums(weights: Float, values: Float, spread: Float) -> tuple[float, Float, Float]:
    """The integral, means, standard deviations."""
    total = float(weights.sum())
    share = weights / total
    centre = values[int(np.argmax(weights))]
    away = share @ (values - centre)
    variance = share @ ((values - centre - away) ** 2 + spread)
    return total, centre + away, np.sqrt(variance)
