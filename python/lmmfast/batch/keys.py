"""The keys of models whose rows are streamed: counted in one pass, looked up in the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..bigdata.accumulate import complete_rows
from ..errors import DataError
from ..frame.source import Source
from ..tables.columns import take_rows
from ..tables.level_book import Dictionary, LevelBook
from ..tables.levels import encode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from ..bigdata.request import Request
    from ..streams.rows import Work
    from ..tables.levels import GroupingFactor

    Counts = NDArray[np.int64]


@dataclass
class Keys:
    """The keys of the rows read so far.

    Attributes
    ----------
    book : LevelBook
        The keys, by the codes of `counts`.
    counts : NDArray[np.int64]
        Rows of each key, those with missing values too.
    n_missing : int
        Rows without a key.
    in_order : bool
        Whether each key's rows follow those of the key before it.
    categories : dict
        The categories of the grouping columns that are categorical.
    """

    book: LevelBook
    counts: Counts = field(default_factory=lambda: np.empty(0, np.int64))
    n_missing: int = 0
    in_order: bool = True
    categories: dict[str, Dictionary] = field(default_factory=dict)

    def finish(self) -> tuple[GroupingFactor, Counts, bool]:
        """The keys in their order, the rows of each, and whether the rows are in that order."""
        (keys,), (ranks,) = self.book.finish()
        counts = np.empty_like(self.counts)
        counts[ranks] = self.counts
        in_order = self.in_order and bool((np.diff(ranks) > 0).all())
        return keys, counts, in_order


@dataclass(frozen=True)
class FindKeys:
    """Work that counts the rows of each key; see `rows.Work`.

    Attributes
    ----------
    by : tuple of str
    groups : tuple of str
        Grouping columns, whose categories are noted.
    request : Request
    variables : tuple of str
        Looked at where no value may be missing.
    """

    by: tuple[str, ...]
    groups: tuple[str, ...]
    request: Request
    variables: tuple[str, ...]

    def __call__(self, tables: Iterable[Any], n_threads: int) -> Keys:
        """Count the rows of the tables."""
        found = Keys(LevelBook([self.by]))
        for table in tables:
            source = Source(table)
            if source.n:
                found = self.merge(found, self._of_table(source))
        return found

    def merge(self, a: Keys, b: Keys) -> Keys:
        """The keys of both."""
        a.n_missing += b.n_missing
        for name, dictionary in b.categories.items():
            if dictionary.categories is not None:
                a.categories.setdefault(name, Dictionary()).note_categories(dictionary.categories)
        if len(b.counts) == 0:
            return a
        (codes,) = a.book.absorb(b.book)
        a.in_order &= b.in_order and bool((np.diff(codes) > 0).all())
        a.in_order &= int(codes[0]) >= len(a.counts) - 1
        counts = np.zeros(a.book.n_levels()[0], np.int64)
        counts[: len(a.counts)] = a.counts
        counts[codes] += b.counts
        a.counts = counts
        return a

    def _of_table(self, source: Source) -> Keys:
        if self.request.raise_missing:
            complete_rows(source, self.variables, self.request)
        found = Keys(LevelBook([self.by]))
        raws = {name: source.raw(name, "by") for name in self.by}
        missing = [mask for name in self.by if (mask := source.missing(name)) is not None]
        if missing:
            present = np.flatnonzero(~np.logical_or.reduce(missing))
            found.n_missing = source.n - len(present)
            raws = {name: take_rows(raw, present) for name, raw in raws.items()}
        for name in self.groups:
            found.categories.setdefault(name, Dictionary()).note_column(source.raw(name, "data"))
        if found.n_missing == source.n:
            return found
        for name, raw in raws.items():
            found.book.columns[name].note_column(raw)
        encoded = {name: encode(name, raw) for name, raw in raws.items()}
        (rows,), (codes,) = found.book.add(encoded)
        found.counts = np.bincount(codes[rows], minlength=len(codes)).astype(np.int64)
        found.in_order = bool((np.diff(rows) >= 0).all())
        return found


@dataclass(frozen=True)
class KeySplit:
    """The part of each row of a table, by its key; see `rows.Split`.

    Attributes
    ----------
    keys : GroupingFactor
        Keys of all models.
    part_of : NDArray[np.int32]
        The part of each model, -1 for none.
    """

    keys: GroupingFactor
    part_of: NDArray[np.int32]

    def __call__(self, table: Any) -> NDArray[np.int32]:
        """The part of each row."""
        models = self.models(table)
        parts = self.part_of[models]
        parts[models < 0] = -1
        return parts

    def models(self, table: Any) -> NDArray[np.int32]:
        """The model of each row, -1 where the key is missing."""
        source = Source(table)
        codes, unknown = self.keys.find(tuple(source.raw(name, "by") for name in self.keys.parts))
        if unknown:
            raise DataError(
                f"the data have changed while they were read: the key {unknown[0]!r} is new"
            )
        return codes


@dataclass(frozen=True)
class RowSums:
    """Work that sums hashes of all rows: what tells data from others; see `rows.Work`."""

    columns: tuple[str, ...]

    def __call__(self, tables: Iterable[Any], n_threads: int) -> int:
        """The sum over the tables."""
        total = 0
        for table in tables:
            source = Source(table)
            if source.n:
                frame = source.raw_frame(self.columns)
                rows = pd.util.hash_pandas_object(frame, index=False).to_numpy(np.uint64)
                total = self.merge(total, int(rows.sum(dtype=np.uint64)))
        return total

    def merge(self, a: int, b: int) -> int:
        """The sum of both."""
        return (a + b) % 2**64


@dataclass(frozen=True)
class Together:
    """Several works in one pass; see `rows.Work`."""

    works: tuple[Work[Any], ...]

    def __call__(self, tables: Iterable[Any], n_threads: int) -> list[Any]:
        """The results of each for the tables."""
        results = [work([], n_threads) for work in self.works]
        for table in tables:
            results = self.merge(results, [work([table], n_threads) for work in self.works])
        return results

    def merge(self, a: list[Any], b: list[Any]) -> list[Any]:
        """The results of both."""
        return [work.merge(x, y) for work, x, y in zip(self.works, a, b)]
