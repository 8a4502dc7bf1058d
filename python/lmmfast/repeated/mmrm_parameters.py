"""The parameters of R's mmrm: what Kenward and Roger's second derivatives have there beside ours.

They are logarithms of standard deviations, x of correlations rho = x / sqrt(1 + x²), for us entries
of L in Sigma = D L L'D (L unit lower triangular), and for cs and csh the logit of where rho is
between its bounds. For spatial structures: the logarithm of the variance, and the logit of
exp(-1 / range).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .measures import Measures

    Float = NDArray[np.float64]

_STEP = 1e-5


def second_derivatives(measures: Measures, psi: Float, W: Float) -> Float:
    """sum_ab W_ab d²psi / dtheta_a dtheta_b, W of theta, from that of psi (m,)."""
    name = measures.term.structure
    m = 0 if measures.visits is None else measures.visits.size
    parts = np.split(psi, measures.groups.size)
    size = len(parts[0])
    kappa = np.zeros_like(psi)
    for g, part in enumerate(parts):
        here = slice(g * size, (g + 1) * size)
        theta = _theta(name, part, m)
        inverse = np.linalg.inv(_jacobian(name, theta, m))
        own = inverse @ W[here, here] @ inverse.T
        for b, unit in enumerate(np.eye(size)):
            up, down = (_jacobian(name, theta + s * _STEP * unit, m) for s in (1, -1))
            kappa[here] += (up - down) / (2.0 * _STEP) @ own[b]
    return kappa


def _jacobian(name: str, theta: Float, m: int) -> Float:
    """Dpsi / dtheta (size, size), by complex steps."""
    columns = [_psi(name, theta + 1e-200j * unit, m).imag * 1e200 for unit in np.eye(len(theta))]
    return np.column_stack(columns)


def _theta(name: str, psi: Float, m: int) -> Float:
    if name == "us":
        S = np.zeros((m, m))
        S[np.tril_indices(m)] = psi
        C = np.linalg.cholesky(S + np.tril(S, -1).T)
        d = np.diagonal(C)
        return np.concatenate([np.log(d), (C / d[:, None])[np.tril_indices(m, -1)]])
    if name.startswith("sp_"):
        rho = np.exp(-1.0 / psi[1] ** (1 if name == "sp_exp" else 2))
        return np.array([np.log(psi[0]), np.log(rho / (1.0 - rho))])
    if name == "cs":
        if m == 1:
            return 0.5 * np.log(psi)
        v = psi.sum()
        return np.array([0.5 * np.log(v), _logit(psi[0] / v, m)])
    if name == "csh":
        return np.concatenate([0.5 * np.log(psi[:m]), [_logit(psi[m], m)]])
    if name == "toep":
        return np.concatenate([[0.5 * np.log(psi[0])], _unbounded(psi[1:] / psi[0])])
    n = m if name.endswith("h") else 1
    return np.concatenate([0.5 * np.log(psi[:n]), _unbounded(psi[n:])])


def _psi(name: str, theta: Float, m: int) -> Float:
    if name == "us":
        L = np.eye(m, dtype=theta.dtype)
        L[np.tril_indices(m, -1)] = theta[m:]
        C = np.exp(theta[:m])[:, None] * L
        return (C @ C.T)[np.tril_indices(m)]
    if name.startswith("sp_"):
        rho = 1.0 / (1.0 + np.exp(-theta[1]))
        length = -1.0 / np.log(rho)
        return np.array([np.exp(theta[0]), length if name == "sp_exp" else np.sqrt(length)])
    n = m if name.endswith("h") else 1
    v, rho = np.exp(2.0 * theta[:n]), theta[n:] / np.sqrt(1.0 + theta[n:] ** 2)
    if name in ("cs", "csh") and m > 1:
        rho = (1.0 / (1.0 + np.exp(-theta[n:])) * m - 1.0) / (m - 1.0)
    if name == "cs" and m > 1:
        return np.array([v[0] * rho[0], v[0] * (1.0 - rho[0])])
    if name == "toep":
        return np.concatenate([v, v * rho])
    return np.concatenate([v, rho])


def _unbounded(rho: Float) -> Float:
    return rho / np.sqrt(1.0 - rho**2)


def _logit(rho: float, m: int) -> float:
    """Of the share of the way from −1 / (m − 1) to 1."""
    share = (rho * (m - 1.0) + 1.0) / m
    return float(np.log(share / (1.0 - share)))
