"""``|``: any covariance; theta is the lower triangle of T, column after column."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .structure import Structure

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Full(Structure):
    """An unstructured covariance matrix."""

    name = "full"
    correlated = True
    any_columns = True

    def names(self, group: str, effects: Sequence[str]) -> list[str]:
        """``group.effect`` on the diagonal of T, ``group.row.column`` below it."""
        return [
            f"{group}.{effects[i]}" if i == j else f"{group}.{effects[i]}.{effects[j]}"
            for i, j in _places(len(effects))
        ]

    def n_theta(self, k: int) -> int:
        """K (k + 1) / 2."""
        return k * (k + 1) // 2

    def factor(self, theta: Float, k: int) -> Float:
        """The lower triangle, filled."""
        T = np.zeros((*theta.shape[:-1], k, k))
        for position, (i, j) in enumerate(_places(k)):
            T[..., i, j] = theta[..., position]
        return T

    def among(self, k: int, kept: Collection[int]) -> list[int]:
        """Those whose row and column are kept."""
        return [e for e, (i, j) in enumerate(_places(k)) if i in kept and j in kept]


def _places(k: int) -> list[tuple[int, int]]:
    """Row and column in T of each element of theta."""
    return [(i, j) for j in range(k) for i in range(j, k)]
