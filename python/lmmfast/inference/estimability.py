"""Which linear combinations of coefficients the data determine where columns were dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]


def null_space(X: Float, estimated: NDArray[np.bool_]) -> Float:
    """Vectors N (p, dropped) with X N = 0: each dropped column from those that were kept."""
    dropped = np.flatnonzero(~estimated)
    N = np.zeros((X.shape[1], len(dropped)))
    if len(dropped):
        kept = X[:, estimated]
        scale = np.linalg.norm(kept, axis=0)
        solved = np.linalg.lstsq(kept / scale, X[:, dropped], rcond=None)[0]
        N[estimated] = -solved / scale[:, None]
        N[dropped, np.arange(len(dropped))] = 1.0
    return N


def estimable(L: Float, N: Float) -> NDArray[np.bool_]:
    """Which rows of L (r, p) are orthogonal to the null space (r,)."""
    if not N.shape[1]:
        return np.ones(len(L), bool)
    size = np.linalg.norm(L, axis=1)[:, None] * np.linalg.norm(N, axis=0)
    return np.asarray((np.abs(L @ N) <= 1e-8 * np.maximum(size, 1e-300)).all(axis=1))
