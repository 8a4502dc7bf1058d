"""Whether a posterior exists: priors that leave it improper are refused."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from .._core import dependent_columns
from ..errors import DataError
from ..priors import Flat
from .labels import sd_labels

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import CrossProducts, PosteriorModel
    from ..frame.spec import Spec
    from .model_priors import ModelPriors

    Float = NDArray[np.float64]

_FAR = 8.0  # log units beyond the mode, where the tail has its shape


def refuse_dependent_columns(spec: Spec, A: CrossProducts) -> None:
    """Raise DataError where columns of X are combinations of others."""
    dropped = dependent_columns(A)
    if dropped:
        names = ", ".join(repr(spec.names[j]) for j in dropped)
        raise DataError(
            f"the data cannot tell the coefficients of {names} from those of other columns; "
            "leave them out of the formula"
        )


def tail_exponents(
    spec: Spec, priors: ModelPriors, model: PosteriorModel, mode: Float
) -> dict[str, float]:
    """How fast each standard deviation's posterior falls off: density ~ sd^-(1 + a).

    Raises
    ------
    DataError
        Where it does not, so that there is no posterior.
    """
    kinds = [prior for term in priors.sd for prior in term]
    exponents: dict[str, float] = {}
    for i, (label, prior) in enumerate(zip(sd_labels(spec), kinds)):
        if math.isfinite(getattr(prior, "high", math.inf)):
            continue
        far = np.array(mode)
        far[i] += _FAR
        value, gradient = model.density(far)
        if not math.isfinite(value):
            exponents[label] = math.inf
            continue
        exponents[label] = -float(gradient[i])
        if exponents[label] < 0.05:
            raise DataError(_no_posterior(spec, label, i, prior))
    return exponents


def _no_posterior(spec: Spec, label: str, position: int, prior: object) -> str:
    t = _term_of(spec, position)
    factor = spec.factors[spec.random[t].factor]
    enough = (
        f"with {factor.n_levels} levels of {factor.name!r} the data do not bound it, and neither "
        f"does its prior, {prior!r}"
    )
    return (
        f"there is no posterior: that of {label!r} is improper; {enough}: give it a proper one, "
        f"priors={{{factor.name!r}: lmmfast.priors.HalfNormal(…)}}"
    )


def _term_of(spec: Spec, position: int) -> int:
    for t, term in enumerate(spec.random):
        if position < len(term.effects):
            return t
        position -= len(term.effects)
    raise IndexError(position)


def refuse_flat(spec: Spec, priors: ModelPriors) -> None:
    """Raise DataError where the prior has no draws."""
    flat = [key for key, prior in priors.by_name(spec).items() if isinstance(prior, Flat)]
    if flat:
        listed = ", ".join(map(repr, flat))
        raise DataError(f"prior_only=True: flat priors have no draws: those of {listed}")
