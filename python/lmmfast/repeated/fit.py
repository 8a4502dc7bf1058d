"""Repeated measures → what the core finds for them, as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import Status, fit_repeated
from ..errors import (
    ConvergenceWarning,
    DataError,
    FitWarning,
    RankDeficiencyWarning,
)
from .structures import structure

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from .._core import RepeatedUnits
    from ..frame.spec import Spec
    from .measures import Measures

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class RepeatedFit:
    """A fit of p coefficients and m parameters psi of the covariance; picklable.

    Attributes
    ----------
    psi, gradient : (m,) arrays
        Group after group; d criterion / d psi.
    hessian : (m, m) array
        Of the criterion in psi.
    criterion : float
        −2 log-likelihood.
    beta, covariance : (p,), (p, p) arrays
        NaN for columns that were dropped.
    derivatives : (m, p, p) array
        d covariance / d psi.
    status : Status
    message : str
    psi_log, criterion_log : (evaluations, m), (evaluations,) arrays
    dropped : tuple of int
        Columns of X that depend on others.
    """

    psi: Float
    gradient: Float
    hessian: Float
    criterion: float
    beta: Float
    covariance: Float
    derivatives: Float
    status: Status
    message: str
    psi_log: Float
    criterion_log: Float
    dropped: tuple[int, ...]

    @property
    def cov_psi(self) -> Float:
        """The covariance of psi from the observed information (m, m)."""
        try:
            return np.asarray(2.0 * np.linalg.inv(self.hessian), dtype=np.float64)
        except np.linalg.LinAlgError:
            return np.full_like(self.hessian, np.nan)


def fit_units(
    units: RepeatedUnits,
    measures: Measures,
    *,
    reml: bool,
    n_threads: int,
    start: ArrayLike | None = None,
    max_evaluations: int = 200,
) -> RepeatedFit:
    """Fit a covariance to cross-products by pattern."""
    found = fit_repeated(
        units,
        measures.term.structure,
        reml=reml,
        start=None if start is None else _start(measures, start),
        max_evaluations=int(max_evaluations),
        n_threads=n_threads,
    )
    return RepeatedFit(
        found.psi,
        found.gradient,
        found.hessian,
        found.criterion,
        found.beta,
        found.cov_beta,
        np.array(found.cov_slope),
        found.status,
        found.message,
        found.psi_log,
        found.criterion_log,
        tuple(units.dropped),
    )


def _start(measures: Measures, start: ArrayLike) -> Float:
    psi = np.ascontiguousarray(start, dtype=np.float64)
    n = len(parameter_names(measures))
    if psi.shape != (n,) or not np.isfinite(psi).all():
        raise DataError(f"start must be {n} finite numbers, one for each of cov_parameters")
    return psi


def parameter_names(measures: Measures) -> list[str]:
    """Names of psi: ``"var(VIS1)"``, ``"cov(VIS1,VIS2)"``; with groups ``"PBO: corr"``."""
    visits = [] if measures.visits is None else [str(v) for v in measures.visits.labels]
    names = structure(measures.term.structure).parameter_names(visits)
    if measures.term.group is None:
        return names
    return [f"{group}: {name}" for group in measures.groups.labels for name in names]


def fit_messages(spec: Spec, fit: RepeatedFit) -> list[tuple[type[FitWarning], str]]:
    """What the user should know of a fit."""
    messages: list[tuple[type[FitWarning], str]] = []
    if fit.dropped:
        names = ", ".join(spec.names[j] for j in fit.dropped)
        messages.append(
            (
                RankDeficiencyWarning,
                f"Fixed-effect columns were dropped, for they depend on others: {names}.",
            )
        )
    if fit.status != Status.converged:
        messages.append(
            (
                ConvergenceWarning,
                f"The fit did not converge ({fit.message}) in {len(fit.criterion_log)} "
                "evaluations. Do not trust these estimates. A covariance structure with fewer "
                "parameters, such as ar1h, csh or cs, may be all that the data can tell.",
            )
        )
    return messages
