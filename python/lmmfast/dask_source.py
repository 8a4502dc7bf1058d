"""Rows from a Dask DataFrame, worked on where its partitions are."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .rows import RowFunction, Work

T = TypeVar("T")

_FAN_IN = 8  # partial results that one task merges


class DaskSource:
    """A Dask DataFrame as a source of rows; see `rows.RowSource`.

    Parameters
    ----------
    frame : dask.dataframe.DataFrame
    """

    def __init__(self, frame: Any) -> None:
        self._frame = frame

    def names(self) -> list[str]:
        """Names of all columns."""
        return [name for name in self._frame.columns if isinstance(name, str)]

    def head(self, columns: Sequence[str], rows: int) -> Iterator[Any]:
        """The first `rows` rows of each partition, one after the other."""
        frame = self._frame[list(columns)]
        for i in range(frame.npartitions):
            part = frame.get_partition(i).map_partitions(_first, rows, meta=frame._meta).compute()
            if len(part):
                yield part

    def gather(self, work: Work[T], columns: Sequence[str], n_threads: int) -> T:
        """Do the work on each partition, on one thread each, and merge the results by a tree."""
        from dask.delayed import delayed

        shared = delayed(work, pure=False)
        results = [delayed(_run)(shared, part) for part in self._frame[list(columns)].to_delayed()]
        merge = delayed(_merge)
        while len(results) > 1:
            results = [
                merge(shared, results[i : i + _FAN_IN]) for i in range(0, len(results), _FAN_IN)
            ]
        found: T = results[0].compute()
        return found

    def map_rows(self, function: RowFunction, columns: Sequence[str], name: str) -> Any:
        """A lazy Dask Series of the values that a function gives for each row."""
        from dask.delayed import delayed

        frame = self._frame[list(columns)]
        meta = pd.Series(np.empty(0), index=frame._meta.index, name=name)
        shared = delayed(function, pure=False)  # one task, not a copy in each
        return frame.map_partitions(_values, shared, name, meta=meta)


def _first(part: pd.DataFrame, rows: int) -> pd.DataFrame:
    return part.iloc[:rows]


def _run(work: Work[T], part: pd.DataFrame) -> T:
    return work([part], 1)


def _merge(work: Work[T], results: Sequence[T]) -> T:
    if len(results) == 1:
        return results[0]
    merged = copy.deepcopy(results[0])  # another task may need it as it was, after a lost worker
    for other in results[1:]:
        merged = work.merge(merged, other)
    return merged


def _values(part: pd.DataFrame, function: RowFunction, name: str) -> pd.Series[float]:
    return pd.Series(function(part), index=part.index, name=name)
