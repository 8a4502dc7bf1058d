"""Rows of a fit that were streamed: none is kept, values of rows stream too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from ..errors import DataError
from ..frame.source import Source
from ..results.prediction import FixedModes, predict_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from ..frame.spec import Spec
    from ..results.prediction import Modes
    from ..results.rows import FitRows
    from ..streams.rows import RowSource
    from .accumulate import Accumulate

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class StreamedRows:
    """The rows of a source; see `results.rows.FitRows`.

    Attributes
    ----------
    spec : Spec
    n : int
        Rows used.
    n_missing : int
        Rows dropped for missing values.
    source : RowSource
        Where the rows are.
    columns : tuple of str
        The columns of theirs that the model takes.
    work : Accumulate
        Reads a table's rows into columns of the model.
    response_range : (float, float)
        Smallest and largest response.
    """

    spec: Spec
    n: int
    n_missing: int
    source: RowSource
    columns: tuple[str, ...]
    work: Accumulate
    response_range: tuple[float, float]

    def fitted(self, modes: Modes, terms: Sequence[int], name: str) -> Any:
        """X beta + Z b of those random terms + offset, streamed."""
        spec = self.spec
        groups = tuple(dict.fromkeys(spec.factors[spec.random[t].factor].name for t in terms))
        return self._stream(RowValues(spec, self.work, FixedModes.of(modes), groups), name)

    def residuals(self, modes: Modes, sigma: float | None, name: str) -> Any:
        """Y − fitted values, perhaps over their standard deviations, streamed."""
        groups = tuple(factor.name for factor in self.spec.factors)
        values = RowValues(self.spec, self.work, FixedModes.of(modes), groups, True, sigma)
        return self._stream(values, name)

    def vector(self, name: str) -> NoReturn:
        """Not kept."""
        raise self._not_kept(name)

    def labels(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("row_labels")

    def fixed_variables(self) -> NoReturn:
        """Not kept."""
        raise DataError(
            "the data were streamed and no row of theirs is kept: types 2 and 3 of terms in "
            "interactions, and marginal means, need the variables; fit a sample in memory"
        )

    def random_columns(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("the random effects' design")

    def weighted(self) -> bool:
        """Whether there are prior weights."""
        return self.work.request.weights is not None

    def reduced(self, kept: Sequence[Sequence[int]], *, reml: bool, n_threads: int) -> NoReturn:
        """Not kept."""
        raise self._not_kept("ranova")

    def fixed_design(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("X")

    def random_design(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("Z")

    def same_response(self, other: FitRows) -> bool:
        """Whether the other rows have a response of that name and range."""
        return (
            isinstance(other, StreamedRows)
            and self.spec.response == other.spec.response
            and self.response_range == other.response_range
        )

    def refit(
        self, y: ArrayLike, *, reml: bool, start: ArrayLike | None, n_threads: int
    ) -> NoReturn:
        """Another response takes another pass."""
        raise DataError(
            "refit(y): the rows of a streamed fit are not kept; put the new response into the "
            "data as a column and call lmer()"
        )

    def _stream(self, values: RowValues, name: str) -> Any:
        return self.source.map_rows(values, self.columns, name)

    def _not_kept(self, name: str) -> DataError:
        return DataError(
            f"{name} has a row for each of the {self.n:,} observations, which were streamed and "
            "not kept: read the columns from the data, or fit a sample in memory"
        )


@dataclass(frozen=True)
class RowValues:
    """A table of the fit's data to fitted values or residuals, NaN for rows that were dropped.

    Attributes
    ----------
    spec : Spec
    work : Accumulate
    modes : FixedModes
    groups : tuple of str
        Grouping factors whose random effects are added.
    residual : bool
        Whether the fitted values are taken from the response.
    sigma : float or None
        Residuals are divided by their standard deviations where this is given.
    """

    spec: Spec
    work: Accumulate
    modes: FixedModes
    groups: tuple[str, ...]
    residual: bool = False
    sigma: float | None = None

    def __call__(self, table: Any) -> Float:
        """The values of the table's rows."""
        source = Source(table)
        values = np.full(source.n, np.nan)
        rows = self.work.kept(source) if source.n else None
        if source.n == 0 or (rows is not None and len(rows) == 0):
            return values
        at = slice(None) if rows is None else rows
        fitted = predict_table(self.spec, self.modes, table, self.groups, "population")[0][at]
        if self.residual:
            data = self.work.read(source, rows)
            fitted = data.y - fitted
            if self.sigma is not None:
                fitted /= self.sigma
                if data.weights is not None:
                    fitted *= np.sqrt(data.weights)
        values[at] = fitted
        return values
