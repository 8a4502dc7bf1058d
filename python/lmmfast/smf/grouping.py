"""Groups of rows: labels in order, the group of each row, the rows of each group."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Groups:
    """The groups that labels of rows divide the rows into.

    Parameters
    ----------
    labels : array-like (n,)

    Attributes
    ----------
    values : ndarray
        The label of each row (n,).
    codes : NDArray[np.int32]
        The group of each row (n,).
    labels : list
        The groups' labels, sorted (n_groups,).
    """

    def __init__(self, labels: Any) -> None:
        self.values = np.asarray(labels)
        if self.values.ndim != 1:
            self.values = self.values.ravel()
        codes, found = pd.factorize(self.values, sort=True)
        if len(codes) and codes.min() < 0:
            raise DataError(
                "groups has missing labels: leave these rows out, or with a formula write "
                "missing='drop'"
            )
        self.codes = codes.astype(np.int32)
        self.labels: list[Any] = list(found)

    @property
    def n_groups(self) -> int:
        """How many there are."""
        return len(self.labels)

    @cached_property
    def sizes(self) -> NDArray[np.intp]:
        """Rows of each group (n_groups,)."""
        return np.bincount(self.codes, minlength=self.n_groups)

    @cached_property
    def rows(self) -> list[NDArray[np.intp]]:
        """The rows of each group, in order."""
        order = np.argsort(self.codes, kind="stable")
        return np.split(order, np.cumsum(self.sizes)[:-1])
