"""Many responses of the same rows, fetched a few at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..tables.alignment import align
from ..tables.columns import as_table, column, numeric, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from ..tables.alignment import RowIndexer
    from ..tables.columns import Raw

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp]

# Rows of an array in row-major order that are copied at a time: 3 times as fast for 3,000 rows.
_TRANSPOSED = 1024


class Responses:
    """Many responses, fetched a few at a time.

    Attributes
    ----------
    keys : pd.Index
        Their labels.
    n_rows : int
        Rows of the data.
    """

    def __init__(self, responses: Any, data: Any, n_rows: int) -> None:
        self.n_rows = n_rows
        self.keys: pd.Index
        self._fetch: Callable[[int, int], Float]
        if isinstance(responses, str) or _are_names(responses):
            names = [responses] if isinstance(responses, str) else list(responses)
            self._from_columns(data, names)
        elif isinstance(responses, np.ndarray):
            self._from_array(responses)
        else:
            self._from_table(responses, data)
        if len(self.keys) == 0:
            raise DataError("responses: there are none")

    def __len__(self) -> int:
        return len(self.keys)

    def fetch(self, start: int, stop: int, rows: Rows | None) -> Float:
        """Responses start … stop - 1 at some rows: contiguous (stop - start, rows)."""
        values = self._fetch(start, stop)
        if rows is not None:
            values = values[:, rows]
        if values.flags.c_contiguous:
            return values.astype(np.float64, copy=False)
        contiguous = np.empty(values.shape)
        for j in range(0, values.shape[1], _TRANSPOSED):
            contiguous[:, j : j + _TRANSPOSED] = values[:, j : j + _TRANSPOSED]
        return contiguous

    def _from_array(self, Y: NDArray[Any]) -> None:
        if Y.ndim != 2 or Y.shape[0] != self.n_rows:
            raise DataError(
                f"responses has shape {Y.shape}: wanted is a row for each of the {self.n_rows} "
                "rows of the data and a column for each response"
            )
        if Y.dtype.kind not in "fiub":
            raise DataError(f"responses must be real numbers, not {Y.dtype}")
        self.keys = pd.RangeIndex(Y.shape[1], name="response")
        self._fetch = lambda start, stop: Y[:, start:stop].T

    def _from_table(self, Y: Any, data: Any) -> None:
        table, rows = as_table(Y, "responses"), as_table(data)
        order: RowIndexer = slice(None)
        if table.labelled and rows.labelled:
            order = align("responses", table.index, rows.index)
        elif table.n != self.n_rows:
            raise DataError(f"responses has {table.n} rows, the data have {self.n_rows}")
        if not isinstance(Y, pd.DataFrame):
            names: list[Any] = list(Y) if isinstance(Y, Mapping) else list(table.names())
            self.keys = pd.Index(names, name="response")
            self._fetch_raw(names, lambda j: table.raw(names[j]), order)
            return
        self.keys = Y.columns.rename(Y.columns.name or "response")
        if all(isinstance(kind, np.dtype) and kind.kind in "fiub" for kind in Y.dtypes):

            def fetch(start: int, stop: int) -> Float:
                values = Y.iloc[:, start:stop].to_numpy(dtype=np.float64)
                return values.T if isinstance(order, slice) else values[order].T

            self._fetch = fetch
            return
        columns = [Y.iloc[:, j] for j in range(Y.shape[1])]
        self._fetch_raw(list(Y.columns), lambda j: plain(columns[j]), order)

    def _from_columns(self, data: Any, names: list[str]) -> None:
        table = as_table(data)
        for name in names:  # errors now, not in the middle
            column(table, name, "responses")
        self.keys = pd.Index(names, name="response")
        self._fetch_raw(names, lambda j: table.raw(names[j]), slice(None))

    def _fetch_raw(self, names: list[Any], raw: Callable[[int], Raw], order: RowIndexer) -> None:
        """Fetch responses of those names from raw columns, given by their position."""

        def fetch(start: int, stop: int) -> Float:
            rows = []
            for j in range(start, min(stop, len(names))):
                values = numeric(names[j], raw(j))
                if values is None:
                    raise DataError(f"the response {names[j]!r} must be numbers")
                rows.append(values[order])
            return np.array(rows)

        self._fetch = fetch


def _are_names(responses: Any) -> bool:
    return isinstance(responses, (list, tuple, pd.Index)) and all(
        isinstance(name, str) for name in responses
    )
