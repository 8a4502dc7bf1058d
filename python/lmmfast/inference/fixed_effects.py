"""What tests of fixed effects take of a model, whatever kind of model it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import fixed_effects_inference

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import CrossProducts, Fit
    from ..frame.spec import Spec

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class FixedEffects:
    """Estimates of p fixed effects, and how their covariance depends on m variance parameters.

    Attributes
    ----------
    names : tuple of str
        The coefficients (p,).
    beta : NDArray[np.float64]
        Estimates (p,); NaN for columns that were dropped, and there in all that follows.
    covariance : NDArray[np.float64]
        C (p, p).
    derivatives : NDArray[np.float64]
        dC/dx_i (m, p, p).
    cov_x : NDArray[np.float64]
        The covariance of x (m, m), from the observed information.
    expected_cov_x : NDArray[np.float64] or None
        The same from the expected information, Kenward and Roger's W.
    adjusted : NDArray[np.float64] or None
        Kenward and Roger's covariance of beta (p, p).
    df_resid : int
        Observations minus the rank of X.
    sigma : float
        Residual standard deviation.
    """

    names: tuple[str, ...]
    beta: Float
    covariance: Float
    derivatives: Float
    cov_x: Float
    expected_cov_x: Float | None
    adjusted: Float | None
    df_resid: int
    sigma: float

    @property
    def estimated(self) -> NDArray[np.bool_]:
        """Which coefficients have an estimate and a variance (p,)."""
        return np.isfinite(self.beta) & np.isfinite(np.diagonal(self.covariance))


def fixed_effects_of(
    spec: Spec, A: CrossProducts, fit: Fit, *, reml: bool, kenward_roger: bool, n_threads: int
) -> FixedEffects:
    """The fixed effects of a linear mixed model.

    Parameters
    ----------
    spec : Spec
    A : CrossProducts
    fit : Fit
        To `A`, by the criterion that `reml` says.
    reml : bool
    kenward_roger : bool
        Whether what Kenward and Roger need is wanted.
    n_threads : int
    """
    beta, rank = fit.beta, len(spec.names) - len(fit.dropped)
    if not np.isfinite(fit.criterion):  # there is no optimum
        p = len(beta)
        return FixedEffects(
            spec.names,
            beta,
            np.full((p, p), np.nan),
            np.full((1, p, p), np.nan),
            np.full((1, 1), np.nan),
            np.full((1, 1), np.nan),
            np.full((p, p), np.nan),
            A.n_obs - rank,
            fit.sigma,
        )
    _, _, cov_x, _, derivatives, expected, adjusted = fixed_effects_inference(
        A, fit.theta, reml=reml, kenward_roger=kenward_roger, n_threads=n_threads
    )
    return FixedEffects(
        spec.names,
        beta,
        fit.cov_beta,
        derivatives,
        cov_x,
        expected,
        adjusted,
        A.n_obs - rank,
        fit.sigma,
    )
