"""The results of a model whose rows were streamed: no row is kept, row-level output streams too."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import numpy as np

from .errors import DataError
from .frame import ModelFrame
from .prediction import chosen_terms, predict
from .results import LMMResults
from .source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    from ._core import Fit
    from .accumulate import Accumulate
    from .rows import RowSource

    Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class StreamedFrame(ModelFrame):
    """A model frame whose arrays of rows are empty.

    Attributes
    ----------
    n_rows : int
        Rows used.
    source : RowSource
        Where the rows are.
    used_columns : tuple of str
        The columns of theirs that the model takes.
    row_work : Accumulate
        Reads a table's rows into columns of the model.
    response_range : (float, float)
        Smallest and largest response.
    """

    n_rows: int = 0
    source: RowSource | None = None
    used_columns: tuple[str, ...] = ()
    row_work: Accumulate = None  # type: ignore[assignment]
    response_range: tuple[float, float] = (0.0, 0.0)

    @property
    def n(self) -> int:
        """Number of rows used."""
        return self.n_rows


class StreamedResults(LMMResults):
    """A linear mixed model fitted to streamed rows; see `LMMResults`.

    All that needs no row is as ever. `fittedvalues`, `resid`, `resid_pearson` and `predict` make
    another pass over the data when they are read: a `pyarrow.RecordBatchReader` with one column
    for files and datasets, a lazy Dask Series for a Dask DataFrame; one value for each row of the
    data, null where the row was dropped for missing values. `y`, `X`, `Z`, `weights`, `offset` and
    `row_labels` would be as long as the data and raise `DataError`.
    """

    _frame: StreamedFrame

    @property
    def fittedvalues(self) -> Any:
        """X beta + Z b + offset, streamed."""
        return self._stream("fittedvalues")

    @property
    def resid(self) -> Any:
        """Response − `fittedvalues`, streamed."""
        return self._stream("resid")

    @property
    def resid_pearson(self) -> Any:
        """Residuals over their standard deviation, streamed."""
        return self._stream("resid_pearson")

    def predict(
        self,
        newdata: Any = None,
        random_effects: bool | str | Sequence[str] = True,
        new_levels: Literal["raise", "population"] = "raise",
    ) -> Any:
        """Predicted mean of the response; see `LMMResults.predict`.

        Without `newdata` for the rows of the fit, streamed.
        """
        if newdata is not None:
            return super().predict(newdata, random_effects, new_levels)
        return self._stream(self._frame.formula.response, random_effects)

    @property
    def y(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("y")

    @property
    def X(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("X")

    @property
    def Z(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("Z")

    @property
    def weights(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("weights")

    @property
    def offset(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("offset")

    @property
    def row_labels(self) -> NoReturn:
        """Not kept."""
        raise self._not_kept("row_labels")

    def refit(
        self,
        y: ArrayLike | None = None,
        *,
        reml: bool | None = None,
        start: ArrayLike | None = None,
    ) -> StreamedResults:
        """Fit the same model by the other criterion, from the cross-products, without a pass.

        Parameters
        ----------
        y : None
            Another response needs another pass: fit again with `lmmfast.lmer`.
        reml : bool, optional
            REML (True) or ML (False); as now by default.
        start : array-like, optional
            Where theta starts.

        Returns
        -------
        StreamedResults
        """
        from .model import fit_cross_products

        if y is not None:
            raise DataError(
                "refit(y): the rows of a streamed fit are not kept; put the new response into the "
                "data as a column and call lmer()"
            )
        results = fit_cross_products(
            self._frame,
            self._cross_products,
            reml=self.reml if reml is None else reml,
            n_threads=self._n_threads,
            start=start,
            kind=StreamedResults,
        )
        assert isinstance(results, StreamedResults)
        return results

    def _same_response(self, other: LMMResults) -> bool:
        if not isinstance(other, StreamedResults):
            return False
        return (
            self._frame.formula.response == other._frame.formula.response
            and self._frame.response_range == other._frame.response_range
        )

    def _stream(self, name: str, random_effects: bool | str | Sequence[str] = True) -> Any:
        frame = self._frame
        assert frame.source is not None
        chosen_terms(frame, random_effects)
        function = FittedRows(frame, _modes(self._fit), self.sigma, name, random_effects)
        return frame.source.map_rows(function, frame.used_columns, name)

    def _not_kept(self, name: str) -> DataError:
        return DataError(
            f"{name} has a row for each of the {self.nobs:,} observations, which were streamed and "
            "not kept: read the columns from the data, or fit a sample in memory"
        )


def _modes(fit: Fit) -> SimpleNamespace:
    """What prediction takes of a fit: picklable, the modes made once."""
    return SimpleNamespace(beta=np.array(fit.beta), b=[np.array(b) for b in fit.b])


@dataclass(frozen=True)
class FittedRows:
    """A table of the fit's data to fitted values or residuals, NaN for rows that were dropped."""

    frame: StreamedFrame
    modes: SimpleNamespace
    sigma: float
    name: str
    random_effects: bool | str | Sequence[str]

    def __getstate__(self) -> dict[str, Any]:
        from dataclasses import replace

        return {**self.__dict__, "frame": replace(self.frame, source=None)}

    def __call__(self, table: Any) -> Float:
        """The values of the table's rows."""
        source, work = Source(table), self.frame.row_work
        values = np.full(source.n, np.nan)
        rows = work.kept(source) if source.n else None
        if source.n == 0 or (rows is not None and len(rows) == 0):
            return values
        at = slice(None) if rows is None else rows
        fitted = predict(self.frame, self.modes, table, self.random_effects, "population")[0][at]
        if self.name in ("resid", "resid_pearson"):
            data = work.read(source, rows)
            fitted = data.y - fitted
            if self.name == "resid_pearson":
                fitted /= self.sigma
                if data.weights is not None:
                    fitted *= np.sqrt(data.weights)
        values[at] = fitted
        return values


@dataclass(frozen=True)
class PredictedRows:
    """A table of new data to predictions."""

    frame: ModelFrame
    modes: SimpleNamespace
    random_effects: bool | str | Sequence[str]
    new_levels: str

    def __call__(self, table: Any) -> Float:
        """The predictions for the table's rows."""
        if Source(table).n == 0:
            return np.empty(0)
        return predict(self.frame, self.modes, table, self.random_effects, self.new_levels)[0]


def predict_source(
    frame: ModelFrame,
    fit: Fit,
    source: RowSource,
    random_effects: bool | str | Sequence[str],
    new_levels: str,
) -> Any:
    """Predictions for data that are to be streamed; see `LMMResults.predict`."""
    from dataclasses import replace

    terms = chosen_terms(frame, random_effects)
    predictor = frame.predictor
    encoders = [predictor.fixed, *(predictor.random[t] for t in terms), *predictor.offsets]
    names = dict.fromkeys(name for encoder in encoders for name in encoder.variables)
    for t in terms:
        names |= dict.fromkeys(frame.factors[frame.random[t].factor].map.parts)
    if predictor.offset_name is not None:
        names[predictor.offset_name] = None
    known = source.names()
    for name in names:
        if name not in known:
            raise DataError(f"newdata: there is no column {name!r}")
    nothing = np.empty(0)
    bare = replace(
        frame,
        y=nothing,
        columns=(),
        factors=tuple(replace(f, codes=np.empty(0, np.int32)) for f in frame.factors),
        random=tuple(replace(design, columns=()) for design in frame.random),
        weights=None,
        offset=None,
        rows=None,
        index=frame.index[:0],
        snapshot=None,
    )
    if isinstance(bare, StreamedFrame):
        bare = replace(bare, source=None)
    function = PredictedRows(bare, _modes(fit), random_effects, new_levels)
    return source.map_rows(function, list(names), frame.formula.response)
