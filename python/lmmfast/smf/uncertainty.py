"""Covariances of estimates: lme4's for the fixed effects, observed information for variances."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .._core import evaluate
from ..engine.fit import threads_to_use
from .effects import known
from .params import MixedLMParams

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .likelihood import Likelihood
    from .protocols import ResultsLike

    Float = NDArray[np.float64]

# Effects of one group up to which its covariance is worked on as a dense matrix.
_DENSE = 1500
_STEP = 1e-4


def covariance_of_params(results: ResultsLike) -> Float:
    """Covariance of fixed effects and variances over the residual variance (p + m, p + m).

    Zero between the two, and for parameters that were held; NaN where there is no estimate.
    """
    p = results.k_fe
    m = results.k_re2 + results.k_vc
    covariance = np.zeros((p + m, p + m))
    covariance[:p, :p] = results._fit.cov_beta
    covariance[p:, p:] = _of_variances(results)
    return covariance


def errors_of_variances(results: ResultsLike) -> Float:
    """Standard errors of ``cov_re`` and ``vcomp`` in the response's units squared (m,).

    With psi = s relative, s the residual variance: along the ridge s(psi) the covariance of psi is
    the inverse of the profiled information, and across it that of s is 2 s² / degrees. By the delta
    method d(s psi_i) = s dpsi_i + psi_i ds.
    """
    C = results._covariance[results.k_fe :, results.k_fe :]
    psi = results.params_object.get_packed(use_sqrt=False)
    scale = results.scale
    slopes = _slopes_of_scale(results)
    rows = scale * np.eye(len(psi)) + np.outer(psi, slopes)
    degrees = results.nobs - (results.k_fe - len(results._fit.dropped)) * results.reml
    across = 2 * scale**2 / degrees
    with np.errstate(invalid="ignore"):
        variances = np.einsum("ij,jk,ik->i", rows, C, rows) + psi**2 * across
        fixed = np.diag(C) == 0
        return np.where(fixed, 0.0, np.sqrt(variances))


def _of_variances(results: ResultsLike) -> Float:
    m = results.k_re2 + results.k_vc
    out = np.zeros((m, m))
    if np.isnan(results.params_object.get_packed(use_sqrt=False)).any():
        return np.full((m, m), np.nan)
    free = _free(results)
    if not len(free):
        return out
    information = _information(results)[np.ix_(free, free)]
    try:
        inverse = np.linalg.inv(information)
    except np.linalg.LinAlgError:
        inverse = np.full(information.shape, np.nan)
    out[np.ix_(free, free)] = inverse
    return out


def _free(results: ResultsLike) -> NDArray[np.intp]:
    if results.freepat is None:
        return np.arange(results.k_re2 + results.k_vc)
    return np.flatnonzero(results.freepat.get_packed(use_sqrt=False))


def _information(results: ResultsLike) -> Float:
    """Minus the Hessian of the log-likelihood in the variances, all else at its best (m, m)."""
    if _largest_group(results) > _DENSE:
        return _by_differences(results)
    at = _likelihood(results)
    beta = at.best_fe_params()
    hessian = at.hessian(beta)
    p = len(beta)
    cross = hessian[p:, :p]
    return -(hessian[p:, p:] - cross @ np.linalg.pinv(hessian[:p, :p]) @ cross.T)


def _by_differences(results: ResultsLike) -> Float:
    """The same from gradients in theta about the estimate: central differences of exact ones.

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


def _slopes_of_scale(results: ResultsLike) -> Float:
    """How the best residual variance moves with the variances (m,)."""
    if np.isnan(results.params_object.get_packed(use_sqrt=False)).any():
        return np.full(results.k_re2 + results.k_vc, np.nan)
    if _largest_group(results) > _DENSE:
        return _slopes_from_modes(results)
    at = _likelihood(results)
    return at.slope_of_scale(at.best_fe_params())


def _slopes_from_modes(results: ResultsLike) -> Float:
    """The same from the conditional modes, v = Psi⁻¹ b; NaN where Psi is singular."""
    part = results.model._part
    degrees = results.nobs - (results.k_fe - len(results._fit.dropped)) * results.reml
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
    return np.array(slopes) / degrees


def _largest_group(results: ResultsLike) -> int:
    part = results.model._part
    sizes = np.full(part.groups.n_groups, part.k_re)
    for component in part.components:
        sizes += component.k * np.bincount(component.cell_group, minlength=len(sizes))
    return int(sizes.max())


def _likelihood(results: ResultsLike) -> Likelihood:
    return results.model._at(known(results.params_object), reml=results.reml)
