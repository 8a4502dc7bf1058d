"""Fits of a model: the search of the engine, or one that holds some parameters where they are."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import evaluate, fit
from ..engine.fit import fit_cross_products

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import CrossProducts, Fit
    from ..frame.spec import Spec
    from .design import RandomPart
    from .params import MixedLMParams

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Plan:
    """Which parameters a fit may move.

    Attributes
    ----------
    diagonal : bool
        The random effects of a group are uncorrelated, and all variances are free.
    held : NDArray[np.bool_] or None
        Elements of theta that stay where they start; None where none does.
    """

    diagonal: bool = False
    held: NDArray[np.bool_] | None = None


def plan_of(free: MixedLMParams | None, start: MixedLMParams, part: RandomPart) -> Plan:
    """What ``free=`` asks for.

    Held are entries of the Cholesky factor of ``cov_re`` where ``free.cov_re`` has a zero, and the
    components where ``free.vcomp`` has one.
    """
    if free is None:
        return Plan()
    _check_sizes(free, start)
    lower = np.asarray(free.cov_re)[np.tril_indices(part.k_re)] != 0
    vcomp = np.asarray(free.vcomp) != 0
    if lower.all() and vcomp.all():
        return Plan()
    root = start.root()
    off = ~np.eye(part.k_re, dtype=bool)
    pattern = np.asarray(free.cov_re) != 0
    if vcomp.all() and pattern[~off].all() and not pattern[off].any() and not root[off].any():
        return Plan(diagonal=True)
    by_column = pattern.T[np.triu_indices(part.k_re)]
    return Plan(held=np.concatenate([~by_column, ~vcomp]))


def _check_sizes(free: MixedLMParams, start: MixedLMParams) -> None:
    for name, what in (("fe_params", "fixed effects"), ("cov_re", ""), ("vcomp", "components")):
        given, own = (np.shape(getattr(params, name)) for params in (free, start))
        if given != own:
            of = f"the model has {own[0]} {what}" if what else f"the model's is {own}"
            raise ValueError(f"free=: {name} has the shape {given}, but {of}")


def run(
    spec: Spec,
    A: CrossProducts,
    plan: Plan,
    start: Float,
    *,
    reml: bool,
    search: bool,
    n_threads: int,
) -> tuple[Fit, bool | None]:
    """A fit, and whether it has converged where its status does not say so."""
    if not search:
        return _at(A, start, reml, n_threads), False
    if plan.held is None:
        return fit_cross_products(spec, A, reml=reml, n_threads=n_threads), None
    theta, done = _search_held(A, start, plan.held, reml, n_threads)
    return _at(A, theta, reml, n_threads), done


def _at(A: CrossProducts, theta: Float, reml: bool, n_threads: int) -> Fit:
    return fit(A, reml=reml, start=theta, n_threads=n_threads, search=False)


def _search_held(
    A: CrossProducts, start: Float, held: NDArray[np.bool_], reml: bool, n_threads: int
) -> tuple[Float, bool]:
    """The lowest criterion over the elements of theta that are not held."""
    from scipy.optimize import minimize

    free = np.flatnonzero(~held)
    theta = np.array(start)
    if len(free) == 0:
        return theta, True

    def criterion(values: Float) -> tuple[float, Float]:
        theta[free] = values
        value, gradient = evaluate(A, theta, reml=reml, n_threads=n_threads)
        return value, gradient[free]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        best = minimize(criterion, theta[free], jac=True, method="BFGS", options={"gtol": 1e-7})
        again = minimize(criterion, best.x, jac=True, method="BFGS", options={"gtol": 1e-7})
    if again.fun <= best.fun:
        best = again
    theta[free] = best.x
    done = bool(np.max(np.abs(best.jac)) < 1e-3 * max(1.0, 1e-3 * abs(best.fun)))
    return theta, done
