"""Rows from a Dask DataFrame, worked on where its partitions are."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

from ..errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from .rows import PartWork, RowFunction, Split, Work

T = TypeVar("T")

_FAN_IN = 8  # partial results that one task merges
_SAMPLED = 8  # partitions from which a sample is taken
_PART, _ROW, _LABEL = "__part__", "__row__", "__label__"


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

    def sample(self, columns: Sequence[str], rows: int) -> Iterator[Any]:
        """The first rows of partitions spread over the data, then of each, one after the other."""
        from dask.delayed import delayed

        frame = self._frame[list(columns)]
        n = frame.npartitions
        if n > 1:
            chosen = sorted({i * (n - 1) // (_SAMPLED - 1) for i in range(_SAMPLED)})
            few = frame.map_partitions(_first, -(-rows // len(chosen)), meta=frame._meta)
            found = delayed([few.get_partition(i).to_delayed()[0] for i in chosen]).compute()
            yield from (table for table in found if len(table))
        for i in range(n):
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

    def gather_parts(
        self,
        split: Split,
        work: PartWork[T],
        columns: Sequence[str],
        n_parts: int,
        n_threads: int,
        *,
        in_order: bool = False,
    ) -> Iterator[T]:
        """Shuffle the rows by part; do the work on each where it is, on one thread each."""
        from dask.delayed import delayed

        shared = delayed(work, pure=False)
        rows = _shuffled(self._frame[list(columns)], delayed(split, pure=False), n_parts)
        every = [delayed(_run_part)(shared, part) for part in rows.to_delayed()]
        for results in _as_done(every):
            yield from results

    def matching(self, values: Mapping[str, Any]) -> DaskSource:
        """The rows with these values."""
        frame = self._frame
        for name, value in values.items():
            frame = frame[frame[name] == value]
        return DaskSource(frame)

    def identity(self) -> str | None:
        """Nothing but the rows themselves."""
        return None

    def n_workers(self) -> int:
        """Threads of the cluster, or one where there is none."""
        client = _client()
        return max(1, sum(client.nthreads().values())) if client is not None else 1

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


def _client() -> Any:
    """The cluster's client, None where tasks run in this process."""
    from dask import config

    if config.get("scheduler", None) not in ("dask.distributed", "distributed"):
        return None
    from distributed import get_client

    return get_client()


def _shuffled(frame: Any, split: Any, n_parts: int) -> Any:
    """A frame whose partition i has the rows of part i, with their positions and labels."""
    meta = frame._meta.reset_index(drop=True)
    meta[_LABEL] = frame._meta.index.to_series().reset_index(drop=True)
    meta[_ROW] = np.empty(0, np.int64)
    meta[_PART] = np.empty(0, np.int64)
    marked = frame.map_partitions(_marked, split, meta=meta)
    method = "tasks" if _client() is None else None  # else that of Dask's settings
    return marked.set_index(_PART, divisions=list(range(n_parts + 1)), shuffle_method=method)


def _marked(
    rows: pd.DataFrame, split: Split, partition_info: Mapping[str, int] | None = None
) -> pd.DataFrame:
    """Rows of a partition that are in a part, with it, their position and label."""
    number = partition_info["number"] if partition_info else 0
    marked = rows.reset_index(drop=True)
    marked[_LABEL] = rows.index
    marked[_ROW] = (np.int64(number) << 40) + np.arange(len(rows))
    marked[_PART] = split(rows).astype(np.int64) if len(rows) else np.empty(0, np.int64)
    return marked[marked[_PART] >= 0]


def _run_part(work: PartWork[T], rows: pd.DataFrame) -> list[T]:
    if len(rows) == 0:
        raise DataError(
            "the data have changed while they were read: rows of the first pass are gone"
        )
    part = int(rows.index[0])
    rows = rows.sort_values(_ROW, kind="stable").set_index(_LABEL)
    rows.index.name = None
    return list(work(part, rows.drop(columns=_ROW), 1))


def _as_done(every: Sequence[Any]) -> Iterator[Any]:
    """The results of delayed objects as they come."""
    from dask.delayed import delayed

    client = _client()
    if client is None:
        yield from delayed(list(every)).compute()
        return
    from distributed import as_completed

    finished: Any = as_completed
    futures = client.compute(list(every))
    try:
        for future in finished(futures):
            yield future.result()
            future.release()
    except BaseException:
        client.cancel(futures)
        raise
