"""Linear mixed models by the textbook's dense formulas: the oracle of the tests.

    y ~ N(X beta, sigma² V),  V = W^-1 + Z Lambda Lambda' Z',  r² = y'Py,
    P = V^-1 - V^-1 X (X'V^-1X)^-1 X'V^-1,  M = V^-1 (ML) or P (REML),  df = n (ML) or n-p (REML)
    criterion = log|V| [+ log|X'V^-1X| under REML] + df (1 + log(2 pi r²/df))
    d criterion / d theta_i = tr(M dV_i) - (df/r²) (Py)' dV_i (Py)

Every matrix is dense: nothing here is shared with, or shaped like, the code under test.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Term:
    """Random effects: `k` columns (None: ones) varying over the levels of one factor."""

    codes: NDArray[np.int32]
    n_levels: int
    columns: Sequence[Array | None] = (None,)
    diagonal: bool = False

    def entries(self) -> list[tuple[int, int]]:
        """(row, column) of each theta in Lambda: column-major lower triangle, or the diagonal."""
        k = len(self.columns)
        return [(i, j) for j in range(k) for i in range(j, k) if i == j or not self.diagonal]

    def Lambda(self, theta: ArrayLike) -> Array:
        block = np.zeros((len(self.columns),) * 2)
        for (i, j), value in zip(self.entries(), np.asarray(theta, dtype=float), strict=True):
            block[i, j] = value
        return block

    def Z(self) -> Array:
        """(n, n_levels * k), the columns of one level side by side."""
        n, k = len(self.codes), len(self.columns)
        Z = np.zeros((n, self.n_levels, k))
        for j, column in enumerate(self.columns):
            Z[np.arange(n), self.codes, j] = 1.0 if column is None else column
        return Z.reshape(n, -1)


@dataclass(frozen=True)
class Solution:
    """Everything known at one theta; `b` and `cov_b` hold an item per term."""

    criterion: float
    gradient: Array  # (m,)
    beta: Array  # (p,)
    cov_beta: Array  # (p, p)
    sigma: float
    b: list[Array]  # (n_levels, k): E(b | y)
    cov_b: list[Array]  # (n_levels, k, k): Var(b | y, beta)
    fitted: Array  # (n,)


def solve(
    y: Array, X: Array, terms: Sequence[Term], theta: ArrayLike, reml: bool, weights: Array | None
) -> Solution:
    """Criterion, exact gradient and estimates at `theta`; X (n, p) must have full column rank."""
    n, p = X.shape
    df = n - p if reml else n
    split = np.cumsum([len(term.entries()) for term in terms])[:-1]
    Lambdas = [t.Lambda(part) for t, part in zip(terms, np.split(np.asarray(theta), split))]
    Zs = [term.Z() for term in terms]
    halves = [Z @ np.kron(np.eye(t.n_levels), L) for Z, t, L in zip(Zs, terms, Lambdas)]
    V = np.diag(np.ones(n) if weights is None else 1 / weights) + sum(H @ H.T for H in halves)
    V_inv = np.linalg.inv(V)
    unscaled_cov = np.linalg.inv(X.T @ V_inv @ X)
    beta = unscaled_cov @ (X.T @ (V_inv @ y))
    residual = y - X @ beta
    Py = V_inv @ residual
    pwrss = residual @ Py
    sigma = np.sqrt(pwrss / df)
    criterion = np.linalg.slogdet(V)[1] + df * (1 + np.log(2 * np.pi * pwrss / df))
    criterion -= np.linalg.slogdet(unscaled_cov)[1] if reml else 0.0
    M = V_inv - (V_inv @ X @ unscaled_cov @ (X.T @ V_inv) if reml else 0.0)
    gradient, b, cov_b = [], [], []
    for term, Z, Lambda in zip(terms, Zs, Lambdas):
        k, D = len(term.columns), Lambda @ Lambda.T
        shape = (term.n_levels, k, term.n_levels, k)
        level_sum = np.einsum("lila->ia", (Z.T @ M @ Z).reshape(shape)) @ Lambda
        score = (Z.T @ Py).reshape(-1, k)
        level_sum -= score.T @ score @ Lambda / sigma**2
        gradient += [2 * level_sum[i, j] for i, j in term.entries()]
        b.append(score @ D)
        inner = np.einsum("lila->lia", (Z.T @ V_inv @ Z).reshape(shape))
        cov_b.append(sigma**2 * (D - D @ inner @ D))
    fitted = X @ beta + sum(Z @ modes.ravel() for Z, modes in zip(Zs, b))
    cov_beta = sigma**2 * unscaled_cov
    return Solution(criterion, np.array(gradient), beta, cov_beta, sigma, b, cov_b, fitted)
