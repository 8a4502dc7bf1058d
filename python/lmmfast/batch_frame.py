"""The rows of many models: sorted by key, cut out for one of them; the responses of a batch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .columns import as_table, column, numeric
from .errors import DataError
from .grouping import GroupingFactor, LevelMap, combine, compress, encode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from .frame import ModelFrame

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp]

# Rows of an array in row-major order that are copied at a time: 3 times as fast for 3,000 rows.
_TRANSPOSED = 1024


def subframe(frame: ModelFrame, rows: slice | Rows) -> ModelFrame:
    """The frame of some of its rows: levels that they lack are gone, columns stay as they are."""
    frame = take_rows(frame, rows)
    factors = []
    for factor in frame.factors:
        codes, used = compress(factor.codes, factor.n_levels)
        factors.append(GroupingFactor(factor.name, codes, _some_levels(factor.map, used)))
    return replace(
        frame,
        factors=tuple(factors),
        predictor=replace(frame.predictor, factors=tuple(factor.map for factor in factors)),
    )


def take_rows(frame: ModelFrame, rows: slice | Rows) -> ModelFrame:
    """The frame of some of its rows, with the levels of all."""
    return replace(
        frame,
        y=frame.y[rows],
        columns=_take_all(frame.columns, rows),
        factors=tuple(replace(f, codes=f.codes[rows]) for f in frame.factors),
        random=tuple(replace(d, columns=_take_all(d.columns, rows)) for d in frame.random),
        weights=None if frame.weights is None else frame.weights[rows],
        offset=None if frame.offset is None else frame.offset[rows],
        index=frame.index[rows],
        rows=None,
        n_missing=0,
    )


def sort_frame(frame: ModelFrame, codes: NDArray[np.int32]) -> tuple[ModelFrame, NDArray[np.int32]]:
    """The frame with its rows in the order of `codes`, and the codes in that order."""
    if (codes[1:] >= codes[:-1]).all():
        return frame, codes
    order = np.argsort(codes, kind="stable")
    moved: dict[int, Float] = {}  # a column of X that is one of Z too is moved once

    def take(values: Float | None) -> Float | None:
        if values is None:
            return None
        if id(values) not in moved:
            moved[id(values)] = values[order]
        return moved[id(values)]

    y = take(frame.y)
    assert y is not None
    return replace(
        frame,
        y=y,
        columns=tuple(map(take, frame.columns)),
        factors=tuple(replace(f, codes=f.codes[order]) for f in frame.factors),
        random=tuple(replace(d, columns=tuple(map(take, d.columns))) for d in frame.random),
        weights=take(frame.weights),
        offset=take(frame.offset),
        index=frame.index[order],
        rows=order if frame.rows is None else frame.rows[order],
    ), codes[order]


def _some_levels(levels: LevelMap, used: Rows) -> LevelMap:
    if levels.keys is not None:
        return replace(levels, keys=levels.keys[used])
    return replace(levels, labels=(levels.labels[0][used],))


def _take_all(columns: Sequence[Float | None], rows: slice | Rows) -> tuple[Float | None, ...]:
    return tuple(None if values is None else values[rows] for values in columns)


def group_keys(data: Any, by: Sequence[str]) -> tuple[NDArray[np.int32], pd.Index]:
    """Group of each row (-1 where a key is missing) and the groups' labels, sorted."""
    table = as_table(data)
    encoded = [encode(name, column(table, name, "by")) for name in by]
    if len(by) == 1:
        codes, labels = encoded[0]
        return codes, pd.Index(labels, name=by[0])
    codes, keys = combine([codes for codes, _ in encoded], [len(lab) for _, lab in encoded])
    return codes, key_index(LevelMap(tuple(by), tuple(labels for _, labels in encoded), keys))


def key_index(keys: LevelMap) -> pd.Index:
    """The labels of models."""
    if keys.keys is None:
        return pd.Index(keys.labels[0], name=keys.parts[0])
    codes, arrays = keys.keys, []
    for labels in reversed(keys.labels):
        codes, digit = np.divmod(codes, len(labels))
        arrays.append(pd.Index(labels)[digit])
    return pd.MultiIndex.from_arrays(arrays[::-1], names=list(keys.parts))


def check_keys(n_keys: int, n_missing: int, missing: str) -> None:
    """Refuse data whose keys are missing."""
    if missing == "raise" and n_missing:
        raise DataError(f"missing='raise' and the key is missing in {n_missing} rows")
    if n_keys == 0:
        raise DataError("by: every key is missing")


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
        table = as_table(Y)
        if table.n != self.n_rows:
            raise DataError(f"responses has {table.n} rows, the data have {self.n_rows}")
        if isinstance(Y, pd.DataFrame) and isinstance(data, pd.DataFrame):
            plain = pd.RangeIndex(self.n_rows)
            if not (Y.index.equals(data.index) or Y.index.equals(plain)):
                raise DataError(
                    "the index of responses is not that of the data: put both in one order and "
                    "give the responses as an array, or with the data's index"
                )
        if isinstance(Y, pd.DataFrame) and all(
            isinstance(kind, np.dtype) and kind.kind in "fiub" for kind in Y.dtypes
        ):
            self.keys = Y.columns.rename(Y.columns.name or "response")
            self._fetch = lambda start, stop: Y.iloc[:, start:stop].to_numpy(dtype=np.float64).T
            return
        self._from_columns(Y, list(table.names()))

    def _from_columns(self, data: Any, names: list[str]) -> None:
        table = as_table(data)
        self.keys = pd.Index(names, name="response")

        def fetch(start: int, stop: int) -> Float:
            rows = []
            for name in names[start:stop]:
                values = numeric(name, column(table, name, "responses"))
                if values is None:
                    raise DataError(f"the response {name!r} must be numbers")
                rows.append(values)
            return np.array(rows)

        for name in names:  # errors now, not in the middle
            column(table, name, "responses")
        self._fetch = fetch


def _are_names(responses: Any) -> bool:
    return isinstance(responses, (list, tuple, pd.Index)) and all(
        isinstance(name, str) for name in responses
    )
