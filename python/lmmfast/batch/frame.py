"""The rows of many models: sorted by key, cut out for one of them; the responses of a batch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..tables.coded import take
from ..tables.columns import as_table, column
from ..tables.levels import GroupingFactor, combine, compress, encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..frame.model_frame import ModelFrame
    from ..tables.coded import Moved

    Rows = NDArray[np.intp]


def subframe(frame: ModelFrame, rows: slice | Rows) -> ModelFrame:
    """The frame of some of its rows: levels that they lack are gone, columns stay as they are."""
    frame = some_rows(frame, rows)
    factors, codes = [], []
    for factor, old in zip(frame.spec.factors, frame.codes):
        new, used = compress(old, factor.n_levels)
        factors.append(factor.some(used))
        codes.append(new)
    return replace(frame, spec=replace(frame.spec, factors=tuple(factors)), codes=tuple(codes))


def some_rows(frame: ModelFrame, rows: slice | Rows) -> ModelFrame:
    """The frame of some of its rows, with the levels of all."""
    moved: Moved = {}
    return replace(
        frame,
        y=frame.y[rows],
        columns=tuple(take(values, rows, moved) for values in frame.columns),
        codes=tuple(codes[rows] for codes in frame.codes),
        random=tuple(
            tuple(take(values, rows, moved) for values in columns) for columns in frame.random
        ),
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
    moved: Moved = {}  # a column of X that is one of Z too is moved once

    def sort(values: Any) -> Any:
        return take(values, order, moved)

    return replace(
        frame,
        y=sort(frame.y),
        columns=tuple(map(sort, frame.columns)),
        codes=tuple(own[order] for own in frame.codes),
        random=tuple(tuple(map(sort, columns)) for columns in frame.random),
        weights=sort(frame.weights),
        offset=sort(frame.offset),
        index=frame.index[order],
        rows=order if frame.rows is None else frame.rows[order],
    ), codes[order]


def group_keys(data: Any, by: Sequence[str]) -> tuple[NDArray[np.int32], pd.Index]:
    """Group of each row (-1 where a key is missing) and the groups' labels, sorted."""
    table = as_table(data)
    encoded = [encode(name, column(table, name, "by")) for name in by]
    if len(by) == 1:
        codes, labels = encoded[0]
        return codes, pd.Index(labels, name=by[0])
    codes, keys = combine([codes for codes, _ in encoded], [len(lab) for _, lab in encoded])
    return codes, key_index(GroupingFactor(tuple(by), tuple(labels for _, labels in encoded), keys))


def key_index(keys: GroupingFactor) -> pd.Index:
    """The labels of models."""
    if keys.keys is None:
        return pd.Index(keys.labels[0], name=keys.parts[0])
    arrays = [pd.Index(labels)[codes] for labels, codes in zip(keys.labels, keys.keys.T)]
    return pd.MultiIndex.from_arrays(arrays, names=list(keys.parts))


def check_keys(n_keys: int, n_missing: int, missing: str) -> None:
    """Refuse data whose keys are missing."""
    if missing == "raise" and n_missing:
        raise DataError(f"missing='raise' and the key is missing in {n_missing} rows")
    if n_keys == 0:
        raise DataError("by: every key is missing")
