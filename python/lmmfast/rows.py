"""Data whose rows are streamed: what an adapter is, and which one takes what data."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    RowFunction = Callable[[Any], NDArray[np.float64]]

T = TypeVar("T")


class Work(Protocol[T]):
    """Something to do with all rows of a source: picklable, its results mergeable."""

    def __call__(self, tables: Iterable[Any], n_threads: int) -> T:
        """The result for the rows of some tables (those that `lmer` takes)."""

    def merge(self, a: T, b: T) -> T:
        """The result for the rows of both; may change and return `a`."""


class RowSource(Protocol):
    """What an adapter must know of one kind of data."""

    def names(self) -> list[str]:
        """Names of all columns."""

    def head(self, columns: Sequence[str], rows: int) -> Iterator[Any]:
        """Non-empty tables of at most `rows` rows each, from the beginning."""

    def gather(self, work: Work[T], columns: Sequence[str], n_threads: int) -> T:
        """Do the work on all rows, reading only the columns named, and merge the results."""

    def map_rows(self, function: RowFunction, columns: Sequence[str], name: str) -> Any:
        """Lazily, a value for each row from a picklable function of a table; in this kind's way."""


def row_source(data: Any) -> RowSource | None:
    """The adapter for data that are to be streamed; None for those that are in memory."""
    package = type(data).__module__.partition(".")[0]
    if package in ("pathlib", "builtins"):
        if _is_path(data) or (
            isinstance(data, (list, tuple)) and data and all(map(_is_path, data))
        ):
            from .arrow_source import open_paths

            return open_paths(data)
    elif package == "pyarrow" and hasattr(data, "to_batches") and hasattr(data, "scanner"):
        from .arrow_source import ArrowSource

        return ArrowSource(data)
    elif package in ("dask", "dask_expr") and hasattr(data, "map_partitions"):
        from .dask_source import DaskSource

        if hasattr(data, "columns") and hasattr(data, "npartitions"):
            return DaskSource(data)
    return None


def _is_path(data: Any) -> bool:
    return isinstance(data, (str, os.PathLike))
