"""Moments of random effects over the nodes of a quadrature or over draws; prior draws of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .prior_draws import term_factors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import PosteriorModel
    from ..frame.spec import Spec
    from .draw import Draws

    Float = NDArray[np.float64]

_NEGLIGIBLE = 1e-12  # weights of nodes that moments can do without


@dataclass(frozen=True, eq=False)
class EffectSummary:
    """Means and standard deviations of the random effects: by factor, (n_levels, k)."""

    mean: list[Float]
    sd: list[Float]


def effect_summary(model: PosteriorModel, draws: Draws, n_threads: int) -> EffectSummary:
    """Exact over the nodes of a quadrature; else the averages of what holds given each draw."""
    if draws.exact is not None:
        kept = draws.exact.weights > _NEGLIGIBLE
        z, weights = draws.exact.z[kept], draws.exact.weights[kept]
    else:
        assert draws.z is not None
        z, weights = draws.z, np.ones(len(draws.z))
    mean, variance = model.effect_moments(z, weights / weights.sum(), n_threads)
    return EffectSummary(mean, [np.sqrt(v) for v in variance])


def prior_effects(spec: Spec, parameters: Float, rng: np.random.Generator) -> list[Float]:
    """Draws of the random effects given variances alone: by factor, (n, n_levels, k)."""
    factors = term_factors(spec, parameters)
    n = len(parameters)
    effects = []
    for factor, terms in spec.terms_by_factor():
        own = [
            rng.normal(size=(n, factor.n_levels, factors[t].shape[1]))
            @ factors[t].transpose(0, 2, 1)
            for t in terms
        ]
        effects.append(np.concatenate(own, axis=2))
    return effects
