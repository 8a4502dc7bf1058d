"""The priors of a model: what the user gives by name, defaults in proportion to the data."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import PosteriorModel, data_scales
from ..errors import DataError
from ..priors import LKJ, CoefficientPrior, HalfStudentT, Normal, Prior, ScalePrior

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from .._core import CrossProducts
    from ..frame.spec import Spec

    Float = NDArray[np.float64]

_COEFFICIENTS = "Normal, StudentT, Laplace or Flat"
_SCALES = "HalfNormal, HalfStudentT, HalfCauchy, Exponential, Gamma, InverseGamma, Uniform or Flat"


@dataclass(frozen=True, eq=False)
class ModelPriors:
    """A prior for every parameter of a model.

    Attributes
    ----------
    fixed : tuple of CoefficientPrior
        One for each fixed effect.
    sd : tuple of tuples of ScalePrior
        By random term, one for each of its effects.
    corr : tuple of LKJ
        One for each random term.
    sigma : ScalePrior
    rows : (p, p) array
        The prior of coefficient j is that of ``rows[j] @ beta``: an intercept at the means of the
        other columns, else the identity.
    """

    fixed: tuple[CoefficientPrior, ...]
    sd: tuple[tuple[ScalePrior, ...], ...]
    corr: tuple[LKJ, ...]
    sigma: ScalePrior
    rows: Float

    def model(self, A: CrossProducts) -> PosteriorModel:
        """The core's model: A with these priors."""
        return PosteriorModel(
            A,
            rows=self.rows,
            fixed=[prior._core for prior in self.fixed],
            sd=[[prior._core[:3] for prior in term] for term in self.sd],
            eta=[float(prior.eta) for prior in self.corr],
            sigma=self.sigma._core[:3],
        )

    def by_name(self, spec: Spec) -> dict[Any, Prior]:
        """The priors by the keys of ``priors=``, one for each parameter."""
        named: dict[Any, Prior] = dict(zip(spec.names, self.fixed))
        for t, term in enumerate(spec.random):
            factor = spec.factors[term.factor].name
            for effect, prior in zip(term.effects, self.sd[t]):
                named[factor, effect] = prior
            if is_correlated(spec, t):
                named[factor, "corr"] = self.corr[t]
        named["sigma"] = self.sigma
        return named


def is_correlated(spec: Spec, term: int) -> bool:
    """Whether a random term has correlations."""
    return spec.random[term].covariance.correlated and len(spec.random[term].effects) > 1


def model_priors(
    spec: Spec, A: CrossProducts, given: Mapping[Any, Prior] | None, centered_intercept: bool
) -> ModelPriors:
    """The priors given, and defaults for the others."""
    intercept = "Intercept" in spec.names
    if centered_intercept and not intercept:
        raise DataError("centered_intercept=True: the model has no intercept")
    scales = data_scales(A, intercept)
    chosen = _checked(spec, dict(given or {}))
    fixed = _fixed_defaults(spec, scales, intercept, centered_intercept)
    for j, name in enumerate(spec.names):
        for key in (("fixed",), ("coefficient", name)):
            if key in chosen:
                fixed[j] = chosen[key]
    sd: list[tuple[ScalePrior, ...]] = []
    corr: list[LKJ] = []
    for t, term in enumerate(spec.random):
        factor = spec.factors[term.factor].name
        own: list[ScalePrior] = []
        for effect, rms in zip(term.effects, scales["z_rms"][t]):
            prior = chosen.get(("sd", factor, effect), chosen.get(("sds", factor)))
            own.append(prior or _scale_default(scales["y_sd"], rms))
        sd.append(tuple(own))
        corr.append(chosen.get(("corr", factor), LKJ(2.0)))
    sigma = chosen.get(("sigma",), _scale_default(scales["y_sd"], 1.0))
    rows = np.eye(len(spec.names))
    if centered_intercept:
        at = spec.names.index("Intercept")
        rows[at] = scales["x_mean"]
        rows[at, at] = 1.0
    return ModelPriors(tuple(fixed), tuple(sd), tuple(corr), sigma, rows)


def _rounded(x: float) -> float:
    """Three digits: what is printed is what is used."""
    return float(f"{x:.3g}")


def _scale_default(y_sd: float, rms: float) -> HalfStudentT:
    scale = y_sd / rms if rms > 0.0 else y_sd
    return HalfStudentT(3.0, _rounded(scale) or 1.0)


def _fixed_defaults(
    spec: Spec, scales: dict[str, Any], intercept: bool, centered: bool
) -> list[CoefficientPrior]:
    """Normal(0, 2.5 sd(y) / sd(x)); the intercept's allows for columns that are far from zero."""
    y_sd, x_sd, x_mean = scales["y_sd"] or 1.0, scales["x_sd"], scales["x_mean"]
    priors: list[CoefficientPrior] = []
    for j, name in enumerate(spec.names):
        if intercept and name == "Intercept":
            others = [i for i, sd in enumerate(x_sd) if i != j and sd > 0.0]
            away = sum((x_mean[i] / x_sd[i]) ** 2 for i in others)
            sd = 2.5 * y_sd * (1.0 if centered else math.sqrt(1.0 + away))
            priors.append(Normal(_rounded(scales["y_mean"]), _rounded(sd)))
        else:
            sd = 2.5 * y_sd / x_sd[j] if x_sd[j] > 0.0 else 2.5 * y_sd
            priors.append(Normal(0.0, _rounded(sd)))
    return priors


def _checked(spec: Spec, given: dict[Any, Any]) -> dict[tuple[str, ...], Any]:
    """What was given by what it is for; wrong names and kinds are refused."""
    chosen: dict[tuple[str, ...], Any] = {}
    for key, prior in given.items():
        if not isinstance(prior, Prior):
            raise DataError(
                f"priors[{key!r}] is {prior!r}; give a prior such as lmmfast.priors.Normal(0, 1)"
            )
        purpose = _purpose(spec, key, prior)
        kind, allowed = {
            "sd": (ScalePrior, _SCALES),
            "sds": (ScalePrior, _SCALES),
            "sigma": (ScalePrior, _SCALES),
            "corr": (LKJ, "LKJ"),
            "fixed": (CoefficientPrior, _COEFFICIENTS),
            "coefficient": (CoefficientPrior, _COEFFICIENTS),
        }[purpose[0]]
        if not isinstance(prior, kind):
            what = {
                "sd": "a standard deviation",
                "sds": "standard deviations",
                "sigma": "the residual standard deviation",
                "corr": "correlations",
                "fixed": "fixed effects",
                "coefficient": "a fixed effect",
            }[purpose[0]]
            raise DataError(f"priors[{key!r}] = {prior!r}: the prior of {what} can be {allowed}")
        chosen[purpose] = prior
    return chosen


def _purpose(spec: Spec, key: Any, prior: Prior) -> tuple[str, ...]:
    factors = [factor.name for factor in spec.factors]
    if isinstance(key, tuple) and len(key) == 2 and key[0] in factors:
        terms = [t for t, term in enumerate(spec.random) if factors[term.factor] == key[0]]
        if key[1] == "corr" and any(is_correlated(spec, t) for t in terms):
            return "corr", key[0]
        if any(key[1] in spec.random[t].effects for t in terms):
            return "sd", key[0], key[1]
    elif isinstance(key, str):
        if key in factors and (key not in spec.names or isinstance(prior, ScalePrior)):
            return "sds", key
        if key in spec.names:
            return "coefficient", key
        if key in ("sigma", "fixed"):
            return (key,)
    raise DataError(f"priors[{key!r}]: there is no such parameter; there are {_possible(spec)}")


def _possible(spec: Spec) -> str:
    keys: list[Any] = [*spec.names, "fixed"]
    for t, term in enumerate(spec.random):
        factor = spec.factors[term.factor].name
        keys += [factor, *((factor, effect) for effect in term.effects)]
        if is_correlated(spec, t):
            keys.append((factor, "corr"))
    return ", ".join(repr(key) for key in dict.fromkeys([*keys, "sigma"]))
