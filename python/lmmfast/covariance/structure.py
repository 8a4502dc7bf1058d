"""What a covariance structure must know: theta of one term ↔ its relative covariance factor."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class Structure(ABC):
    """A kind of covariance of the k effects of one level: Sigma = sigma² T T', T from theta.

    Structures have no state: a term of theirs is told by k and its stretch of theta.

    Attributes
    ----------
    name : str
        As the core and `formula.parse` know the structure.
    correlated : bool
        Whether the covariances between effects are parameters (and worth showing).
    any_columns : bool
        Whether the effects of any other columns of the same span have a covariance of the same
        kind, so that one that depends on others adds nothing.
    """

    name: ClassVar[str]
    correlated: ClassVar[bool]
    any_columns: ClassVar[bool]

    @abstractmethod
    def names(self, group: str, effects: Sequence[str]) -> list[str]:
        """Names of theta (n_theta,), such as ``"Subject.Days.Intercept"``."""

    @abstractmethod
    def n_theta(self, k: int) -> int:
        """Elements of theta that a term with k columns has."""

    @abstractmethod
    def factor(self, theta: Float, k: int) -> Float:
        """T (…, k, k), lower triangular, of theta (…, n_theta)."""

    @abstractmethod
    def among(self, k: int, kept: Collection[int]) -> list[int]:
        """Positions in theta that concern no other than the columns `kept`, in theta's order.

        They are the theta of the structure on those columns alone.
        """
