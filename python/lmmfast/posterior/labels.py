"""Names of the parameters of a posterior, in the order of the core's arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model_priors import is_correlated

if TYPE_CHECKING:
    from ..frame.spec import Spec


def sd_labels(spec: Spec) -> list[str]:
    """``"county: sd Intercept"``, term by term."""
    return [
        f"{spec.factors[term.factor].name}: sd {effect}"
        for term in spec.random
        for effect in term.effects
    ]


def correlation_labels(spec: Spec) -> list[str]:
    """``"county: corr Intercept, floor"``, term by term."""
    return [
        f"{spec.factors[term.factor].name}: corr {term.effects[j]}, {term.effects[i]}"
        for t, term in enumerate(spec.random)
        if is_correlated(spec, t)
        for j in range(len(term.effects))
        for i in range(j + 1, len(term.effects))
    ]


def variance_labels(spec: Spec) -> list[str]:
    """Standard deviations, correlations, ``"sigma"``."""
    return [*sd_labels(spec), *correlation_labels(spec), "sigma"]


def parameter_labels(spec: Spec) -> list[str]:
    """Coefficients, then `variance_labels`."""
    return [*spec.names, *variance_labels(spec)]
