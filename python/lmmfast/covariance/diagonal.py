"""``||``: a variance for each column and no covariances; theta is the diagonal of T."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .structure import Structure

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Diagonal(Structure):
    """Independent effects."""

    name = "diagonal"
    correlated = False
    any_columns = False

    def names(self, group: str, effects: Sequence[str]) -> list[str]:
        """``group.effect``."""
        return [f"{group}.{effect}" for effect in effects]

    def n_theta(self, k: int) -> int:
        """One a column."""
        return k

    def factor(self, theta: Float, k: int) -> Float:
        """The diagonal, filled."""
        T = np.zeros((*theta.shape[:-1], k, k))
        T[..., np.arange(k), np.arange(k)] = theta
        return T

    def among(self, k: int, kept: Collection[int]) -> list[int]:
        """Those of the columns kept."""
        return [j for j in range(k) if j in kept]
