"""Covariances of estimates: lme4's for the fixed effects, observed information for variances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .._core import Status, evaluate
from ..engine.fit import threads_to_use
from .effects import known
from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .protocols import ResultsLike

    Float = NDArray[np.float64]

# Effects of one group up to which its covariance is worked on as a dense matrix; at a singular one
# there is no other way.
_DENSE = 200
_DENSE_SINGULAR = 3000
_STEP = 1e-4


@dataclass(frozen=True)
class Uncertainty:
    """What is not known of the estimates.

    Attributes
    ----------
    covariance : Float
        Of fixed effects and variances over the residual variance (p + m, p + m). Zero between the
        two, and for parameters that were held; NaN where there is no estimate.
    errors : Float
        Standard errors of ``cov_re`` and ``vcomp`` in the response's units squared (m,).
    """

    covariance: Float
    errors: Float


def uncertainty_of(results: ResultsLike) -> Uncertainty:
    """Covariances and standard errors of the estimates of a fit."""
    p = results.k_fe
    m = results.k_re2 + results.k_vc
    covariance = np.zeros((p + m, p + m))
    covariance[:p, :p] = results._fit.cov_beta
    psi = results.params_object.get_packed(use_sqrt=False)
    if np.isnan(psi).any():
        covariance[p:, p:] = np.nan
        return Uncertainty(covariance, np.full(m, np.nan))
    information, slopes = _curvature(results)
    covariance[p:, p:] = _inverse(information, _free(results))
    return Uncertainty(covariance, _errors(results, covariance[p:, p:], psi, slopes))


def _errors(results: ResultsLike, C: Float, psi: Float, slopes: Float) -> Float:
    """Standard errors of s psi, s the residual variance and psi relative to it.

    Along the ridge s(psi) the covariance of psi is the inverse of the profiled information, and
    across it that of s is 2 s² / degrees. By the delta method d(s psi_i) = s dpsi_i + psi_i ds.
    """
    scale = results.scale
    rows = scale * np.eye(len(psi)) + np.outer(psi, slopes)
    across = 2 * scale**2 / _degrees(results)
    with np.errstate(invalid="ignore"):
        variances = np.einsum("ij,jk,ik->i", rows, C, rows) + psi**2 * across
        return np.where(np.diag(C) == 0, 0.0, np.sqrt(variances))


def _curvature(results: ResultsLike) -> tuple[Float, Float]:
    """The information of the variances, and how the best residual variance moves with them."""
    size = _largest_group(results)
    singular = results._fit.status == Status.singular
    if size > (_DENSE_SINGULAR if singular else _DENSE):
        return _by_differences(results), _slopes_from_modes(results)
    at = results.model._at(known(results.params_object), reml=results.reml)
    beta = at.best_fe_params()
    hessian = at.hessian(beta)
    p = len(beta)
    cross = hessian[p:, :p]
    profiled = hessian[p:, p:] - cross @ np.linalg.pinv(hessian[:p, :p]) @ cross.T
    return -profiled, at.slope_of_scale(beta)


def _inverse(information: Float, free: NDArray[np.intp]) -> Float:
    """The inverse among the free parameters, zero for the others."""
    out = np.zeros(information.shape)
    if len(free):
        try:
            inverse = np.linalg.inv(information[np.ix_(free, free)])
        except np.linalg.LinAlgError:
            inverse = np.full((len(free), len(free)), np.nan)
        out[np.ix_(free, free)] = inverse
    return out


def _free(results: ResultsLike) -> NDArray[np.intp]:
    if results.freepat is None:
        return np.arange(results.k_re2 + results.k_vc)
    return np.flatnonzero(results.freepat.get_packed(use_sqrt=False))


def _by_differences(results: ResultsLike) -> Float:
    """The information of the variances from gradients in theta: central differences of exact ones.

    At the estimate the gradient in the variances is zero, so that H_theta = J'H J with
    J = d psi / d theta; NaN where J is singular, on the boundary.
    """
    theta = np.array(results._fit.theta)
    _, A = results.model._frame(results._diagonal)
    part, n_threads = results.model._part, threads_to_use(None)
    m = len(theta)
    hessian, J = np.empty((m, m)), np.empty((m, m))
    free = _free(results) if results._diagonal else np.arange(m)

    def psi(at: Float) -> Float:
        cov_re, vcomp = part.covariances(at, diagonal=results._diagonal)
        packed = MixedLMParams.from_components(None, cov_re, vcomp=vcomp).get_packed(False)
        return packed[free]

    for i in range(m):
        step = np.zeros(m)
        step[i] = _STEP * max(0.1, abs(theta[i]))
        sides = [
            evaluate(A, theta + s * step, reml=results.reml, n_threads=n_threads)[1]
            for s in (-1, 1)
        ]
        hessian[:, i] = 0.25 * (sides[1] - sides[0]) / step[i]
        J[:, i] = (psi(theta + step) - psi(theta - step)) / (2 * step[i])
    size = results.k_re2 + results.k_vc
    out = np.full((size, size), np.nan)
    if np.linalg.matrix_rank(J) == m:
        inverse = np.linalg.inv(J)
        out[np.ix_(free, free)] = inverse.T @ (0.5 * (hessian + hessian.T)) @ inverse
    return out


def _slopes_from_modes(results: ResultsLike) -> Float:
    """The slopes of the best residual variance by the modes, v = Psi⁻¹ b; NaN at a singular Psi."""
    part = results.model._part
    modes = [np.array(b) for b in results._fit.b]
    slopes: list[float] = []
    with np.errstate(divide="ignore", invalid="ignore"):
        if part.k_re:
            try:
                v = np.linalg.solve(np.asarray(results.params_object.cov_re), modes[0].T)
            except np.linalg.LinAlgError:
                v = np.full(modes[0].T.shape, np.nan)
            for i, j in zip(*np.tril_indices(part.k_re)):
                slopes.append(-float(v[i] @ v[j]) * (1 if i == j else 2))
        for variance, b in zip(results.params_object.vcomp, modes[1 if part.k_re else 0 :]):
            slopes.append(-float(np.sum((b / variance) ** 2)))
    return np.array(slopes) / _degrees(results)


def _largest_group(results: ResultsLike) -> int:
    part = results.model._part
    sizes = np.full(part.groups.n_groups, part.k_re)
    for component in part.components:
        sizes += component.k * np.bincount(component.cell_group, minlength=len(sizes))
    return int(sizes.max())


def _degrees(results: ResultsLike) -> int:
    return results.nobs - (results.k_fe - len(results._fit.dropped)) * results.reml
