"""Covariances of beta from the residuals of subjects: CR0, CR2 and CR3, with Bell–McCaffrey df.

Everything is whitened: of subject i, X_i and r_i over the Cholesky factor of V_i, X_i times a root
of Phi, so that H_i = X_i X_i'. Then the covariance is sum g_i g_i' with g_i = X_i' B_i r_i,

* CR0: B = I (SAS's EMPIRICAL),
* CR2: B = (I - H)^-1/2 (Bell & McCaffrey 2002, Survey Methodology 28:169),
* CR3: B = (I - H)^-1, the jackknife,

none with a factor for the number of subjects. For a contrast c, h_i = B_i X_i c, the quadratic
form sum (h_i' r_i)² has a matrix G_ij = δ_ij h_i'h_i - (X_i'h_i)'(X_j'h_j) under the model, and
degrees of freedom (tr G)² / tr G² (Pustejovsky & Tipton 2018, J. Bus. Econ. Stat. 36:672).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from .blocks import Block

    Float = NDArray[np.float64]

POWERS = {"empirical": 0.0, "empirical-bias-reduced": -0.5, "empirical-jackknife": -1.0}


@dataclass(frozen=True, eq=False)
class Robust:
    """A covariance of beta (p, p), and what its degrees of freedom need.

    Attributes
    ----------
    covariance : NDArray[np.float64]
        NaN where beta is.
    root : NDArray[np.float64]
        A root of Phi, of the coefficients that are kept (kept, kept).
    kept : NDArray[np.intp]
    parts : list of (X, BX) pairs
        By block: whitened X and B X (subjects, m, kept).
    """

    covariance: Float
    root: Float
    kept: NDArray[np.intp]
    parts: list[tuple[Float, Float]]

    def degrees_of_freedom(self, L: Float) -> Float:
        """Bell and McCaffrey's, of each row of L (r,)."""
        return np.array([self._of_contrast(self.root.T @ row[self.kept]) for row in L])

    def _of_contrast(self, c: Float) -> float:
        own, cross, length = [], [], []
        for X, BX in self.parts:
            h = BX @ c
            own.append((h**2).sum(axis=1))
            u = np.einsum("smp,sm->sp", X, h)
            cross.append(u)
            length.append((u**2).sum(axis=1))
        D, u, uu = np.concatenate(own), np.concatenate(cross), np.concatenate(length)
        M = u.T @ u
        trace = D.sum() - uu.sum()
        squared = (D**2).sum() - 2.0 * (D * uu).sum() + (M**2).sum()
        return float(trace**2 / squared) if squared > 0 else np.nan


def robust_covariance(
    kind: str, blocks: Iterable[Block], X: Float, residual: Float, weights: Float | None, phi: Float
) -> Robust:
    """A robust covariance of beta.

    Parameters
    ----------
    kind : {"empirical", "empirical-bias-reduced", "empirical-jackknife"}
    blocks : iterable of Block
        All subjects.
    X : (n, p) array
    residual : (n,) array
    weights : (n,) array or None
    phi : (p, p) array
        The covariance of beta under the model, NaN where a column was dropped.
    """
    kept = np.flatnonzero(np.isfinite(np.diagonal(phi)))
    root = np.asarray(np.linalg.cholesky(phi[np.ix_(kept, kept)]), dtype=np.float64)
    scale = np.ones(len(X)) if weights is None else np.sqrt(weights)
    Xs, rs = (X[:, kept] @ root) * scale[:, None], residual * scale
    scores, parts = [], []
    for block in blocks:
        factor = np.linalg.cholesky(block.sigma)
        x = np.linalg.solve(factor, Xs[block.rows])
        r = np.linalg.solve(factor, rs[block.rows][..., None])
        bx = x
        if POWERS[kind]:
            left, vectors = np.linalg.eigh(np.eye(x.shape[1]) - x @ x.transpose(0, 2, 1))
            power = np.where(left > 1e-12, np.abs(left), np.inf) ** POWERS[kind]
            bx = (vectors * power[:, None]) @ (vectors.transpose(0, 2, 1) @ x)
        scores.append((bx.transpose(0, 2, 1) @ r)[..., 0])
        parts.append((x, bx))
    g = np.concatenate(scores) @ root.T
    covariance = np.full_like(phi, np.nan)
    covariance[np.ix_(kept, kept)] = g.T @ g
    return Robust(covariance, root, kept, parts)
