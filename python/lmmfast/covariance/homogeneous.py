"""One variance for all columns and no covariances: Sigma = sigma² theta² I."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .structure import Structure

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Homogeneous(Structure):
    """Independent effects with a common variance."""

    name = "homogeneous"
    correlated = False
    any_columns = False

    def names(self, group: str, effects: Sequence[str]) -> list[str]:
        """One name for all effects, ``group.first+second``."""
        return [f"{group}.{'+'.join(effects)}"]

    def n_theta(self, k: int) -> int:
        """One."""
        return 1

    def factor(self, theta: Float, k: int) -> Float:
        """Theta times the identity."""
        return np.asarray(theta[..., None] * np.eye(k), dtype=np.float64)

    def among(self, k: int, kept: Collection[int]) -> list[int]:
        """The one, if all columns are kept."""
        return [0] if all(j in kept for j in range(k)) else []
