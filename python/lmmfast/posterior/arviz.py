"""Posteriors for ArviZ."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import numpy as np

from ..results.rows import RowsInMemory
from .labels import parameter_labels
from .predict import add_noise, log_likelihood_of_rows, predict_draws

if TYPE_CHECKING:
    from .marginals import Marginals


def to_arviz(posterior: Marginals, rng: np.random.Generator) -> Any:
    """InferenceData of ArviZ 0.x, a DataTree of 1.x."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            import arviz
        except ImportError:
            raise ImportError('to_arviz() needs ArviZ: pip install "lmmfast[arviz]"') from None
    shape = (posterior.n_chains, posterior.n_draws)

    def by_chain(values: Any) -> Any:
        return np.reshape(values, shape + np.shape(values)[1:])

    draws = posterior.to_frame()
    variables = {label: by_chain(draws[label]) for label in parameter_labels(posterior._spec)}
    dims: dict[str, list[str]] = {}
    coords: dict[str, Any] = {}
    for factor, table in posterior.random_effects.items():
        variables[factor] = by_chain(posterior.random_effects_draws(factor))
        dims[factor] = [f"{factor}_level", f"{factor}_effect"]
        coords[f"{factor}_level"] = [str(level) for level in table.index]
        coords[f"{factor}_effect"] = list(table.columns)
    prior_only = posterior._draws.z is None
    groups: dict[str, Any] = {"prior" if prior_only else "posterior": variables}
    if posterior._draws.stats:
        groups["sample_stats"] = {k: by_chain(v) for k, v in posterior._draws.stats.items()}
    if isinstance(posterior._rows, RowsInMemory):
        frame = posterior._rows.frame
        mean, _ = predict_draws(posterior, None, True, "raise", rng)
        response = posterior._spec.response
        predictive = by_chain(add_noise(mean, posterior._sigma(), frame.weights, rng))
        groups["prior_predictive" if prior_only else "posterior_predictive"] = {
            response: predictive
        }
        groups["observed_data"] = {response: np.array(frame.y)}
        if not prior_only:
            groups["log_likelihood"] = {response: by_chain(log_likelihood_of_rows(posterior))}
        dims[response] = ["row"]
        coords["row"] = np.arange(frame.n)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if int(arviz.__version__.split(".")[0]) >= 1:
            return arviz.from_dict(groups, dims=dims, coords=coords)
        return arviz.from_dict(**groups, dims=dims, coords=coords)
