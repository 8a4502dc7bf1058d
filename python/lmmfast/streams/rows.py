"""Data whose rows are streamed: what an adapter is, and what work on rows is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    RowFunction = Callable[[Any], NDArray[np.float64]]
    Split = Callable[[Any], NDArray[np.int32]]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Work(Protocol[T]):
    """Something to do with all rows of a source: picklable, its results mergeable."""

    def __call__(self, tables: Iterable[Any], n_threads: int) -> T:
        """The result for the rows of some tables (those that `lmer` takes)."""

    def merge(self, a: T, b: T) -> T:
        """The result for the rows of both; may change and return `a`."""


class PartWork(Protocol[T_co]):
    """Something to do with all rows of a part: picklable."""

    def __call__(self, part: int, table: pd.DataFrame, n_threads: int) -> Iterable[T_co]:
        """What comes of a part's rows, which are in the data's order; the index labels them."""


class RowSource(Protocol):
    """What an adapter must know of one kind of data."""

    def names(self) -> list[str]:
        """Names of all columns."""

    def sample(self, columns: Sequence[str], rows: int) -> Iterator[Any]:
        """Non-empty tables, the same at each call.

        About `rows` rows from parts spread over the data, then all the rows from the beginning
        for those who need more.
        """

    def gather(self, work: Work[T], columns: Sequence[str], n_threads: int) -> T:
        """Do the work on all rows, reading only the columns named, and merge the results."""

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
        """Bring the rows of each part together, do the work on them and give what comes of it.

        Parameters
        ----------
        split : picklable function
            Of a table: the part of each row (rows,), -1 for those in none.
        work : PartWork
        columns : sequence of str
            Columns to read.
        n_parts : int
            All have rows.
        n_threads : int
            Threads for the parts that are worked on in this process.
        in_order : bool, default False
            Whether the parts follow each other in the data.

        Yields
        ------
        What the work gives, for all parts in any order.
        """

    def matching(self, values: Mapping[str, Any]) -> RowSource:
        """The rows that have these values in these columns, perhaps among others."""

    def identity(self) -> str | None:
        """What tells the data from others without reading them; None where nothing does."""

    def n_workers(self) -> int:
        """Parts that are worked on at a time."""

    def map_rows(self, function: RowFunction, columns: Sequence[str], name: str) -> Any:
        """Lazily, a value for each row from a picklable function of a table; in this kind's way."""
