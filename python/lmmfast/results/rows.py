"""The rows that a model was fitted to, wherever they are: what results ask of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pandas as pd

from ..engine.refit import Refitter, fit_reduced
from ..tables.alignment import is_numbered, match
from ..tables.coded import design_matrix
from .prediction import linear_predictor
from .varcorr import sparse_Z

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray
    from scipy.sparse import csr_array

    from .._core import CrossProducts, Fit
    from ..frame.model_frame import ModelFrame
    from ..tables.alignment import RowIndexer
    from ..tables.coded import Columns
    from .prediction import Modes

    Float = NDArray[np.float64]


class FitRows(Protocol):
    """The rows of a fit.

    Values of rows come in the rows' own form: a Series for rows in memory, a stream for others.
    What would need rows that were not kept raises `DataError`.
    """

    @property
    def n(self) -> int:
        """Rows used."""

    @property
    def n_missing(self) -> int:
        """Rows dropped for missing values."""

    def fitted(self, modes: Modes, terms: Sequence[int], name: str) -> Any:
        """X beta + Z b of those random terms + offset."""

    def residuals(self, modes: Modes, sigma: float | None, name: str) -> Any:
        """Y − fitted values; over their standard deviations where sigma is given."""

    def vector(self, name: str) -> pd.Series[float] | None:
        """The rows' ``"y"``, ``"weights"`` or ``"offset"`` (n,)."""

    def labels(self) -> pd.Index[Any]:
        """Labels of the rows (n,)."""

    def fixed_design(self) -> pd.DataFrame:
        """X (n, p)."""

    def random_design(self) -> csr_array:
        """Z (n, q)."""

    def fixed_variables(self) -> pd.DataFrame:
        """The variables of the fixed part, a row for each of the fit."""

    def random_columns(self) -> tuple[Columns, ...]:
        """For each random term its columns (n,), None for ones."""

    def weighted(self) -> bool:
        """Whether there are prior weights."""

    def reduced(self, kept: Sequence[Sequence[int]], *, reml: bool, n_threads: int) -> Fit:
        """The fit of the model with these columns of each random term only, one at least."""

    def same_response(self, other: FitRows) -> bool:
        """Whether the other rows have the same response."""

    def refit(
        self, y: ArrayLike, *, reml: bool, start: ArrayLike | None, n_threads: int
    ) -> tuple[FitRows, CrossProducts, Fit]:
        """The rows with another response, and the fit to it."""


class RowsInMemory:
    """The rows of a frame; see `FitRows`.

    Parameters
    ----------
    frame : ModelFrame
    """

    def __init__(self, frame: ModelFrame) -> None:
        self.frame = frame
        self._refitter = Refitter(frame)

    def __getstate__(self) -> dict[str, Any]:
        return {"frame": self.frame}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(state["frame"])  # type: ignore[misc]

    @property
    def n(self) -> int:
        """Rows used."""
        return self.frame.n

    @property
    def n_missing(self) -> int:
        """Rows dropped for missing values."""
        return self.frame.n_missing

    def fitted(self, modes: Modes, terms: Sequence[int], name: str) -> pd.Series[float]:
        """X beta + Z b of those random terms + offset (n,)."""
        return self._labelled(linear_predictor(self.frame, modes, terms), name)

    def residuals(self, modes: Modes, sigma: float | None, name: str) -> pd.Series[float]:
        """Y − fitted values, perhaps over their standard deviations (n,)."""
        frame = self.frame
        values = frame.y - linear_predictor(frame, modes, range(len(frame.random)))
        if sigma is not None:
            values /= sigma
            if frame.weights is not None:
                values *= np.sqrt(frame.weights)
        return self._labelled(values, name)

    def vector(self, name: str) -> pd.Series[float] | None:
        """The rows' ``"y"``, ``"weights"`` or ``"offset"`` (n,)."""
        values = getattr(self.frame, name)
        return None if values is None else self._labelled(np.array(values), name)

    def labels(self) -> pd.Index[Any]:
        """Labels of the rows (n,)."""
        return self.frame.index

    def fixed_design(self) -> pd.DataFrame:
        """X (n, p)."""
        X = design_matrix(self.frame.columns, self.n)
        names = pd.Index(list(self.frame.spec.names))
        return pd.DataFrame(X, index=self.frame.index, columns=names)

    def random_design(self) -> csr_array:
        """Z (n, q)."""
        return sparse_Z(self.frame)

    def fixed_variables(self) -> pd.DataFrame:
        """The variables of the fixed part, a row for each of the fit."""
        return self.frame.fixed_variables()

    def random_columns(self) -> tuple[Columns, ...]:
        """For each random term its columns (n,), None for ones."""
        return self.frame.random

    def weighted(self) -> bool:
        """Whether there are prior weights."""
        return self.frame.weights is not None

    def reduced(self, kept: Sequence[Sequence[int]], *, reml: bool, n_threads: int) -> Fit:
        """The fit of the model with these columns of each random term only, one at least."""
        return fit_reduced(self.frame, kept, reml=reml, n_threads=n_threads)

    def same_response(self, other: FitRows) -> bool:
        """Whether the other rows have the same response, matched by their labels."""
        if not isinstance(other, RowsInMemory):
            return False
        mine, theirs = self.frame, other.frame
        if mine.y is theirs.y:
            return True
        order: RowIndexer | None = slice(None)
        if mine.labelled and theirs.labelled:
            order = match(theirs.index, mine.index)
            if order is None and is_numbered(mine.index) and mine.n == theirs.n:
                order = slice(None)
        return order is not None and np.array_equal(mine.y, theirs.y[order])

    def refit(
        self, y: ArrayLike, *, reml: bool, start: ArrayLike | None, n_threads: int
    ) -> tuple[RowsInMemory, CrossProducts, Fit]:
        """The rows with another response, and the fit to it."""
        frame, A, fit = self._refitter.fit(y, reml=reml, start=start, n_threads=n_threads)
        return RowsInMemory(frame), A, fit

    def _labelled(self, values: Float, name: str) -> pd.Series[float]:
        return pd.Series(values, index=self.frame.index, name=name, copy=False)
