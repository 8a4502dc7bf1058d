"""The pass that makes cross-products: tables in, their sum out."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from .._core import CrossProducts, Design
from ..errors import DataError
from ..frame import checks, missing
from ..frame.source import Source, sum_columns
from ..tables.coded import for_core
from ..tables.columns import take_rows
from ..tables.level_book import LevelBook
from ..tables.levels import encode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from ..frame.source import PartEncoder
    from ..tables.coded import Column, Columns
    from .request import Request

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | None
    Ranges = list[tuple[float, float]]


@dataclass(frozen=True)
class Encoders:
    """The parts of a formula, ready to be computed for any rows."""

    response: PartEncoder
    fixed: PartEncoder
    random: tuple[PartEncoder, ...]
    offsets: tuple[PartEncoder, ...]


@dataclass
class Totals:
    """What is known of the rows read so far.

    Attributes
    ----------
    book : LevelBook
        The levels, by the codes that `A` numbers them with.
    A : CrossProducts or None
        None where no row has been used.
    n_missing : int
        Rows dropped for missing values.
    response_range : (float, float)
    random_ranges : list
        For each random term the range of each column.
    random_ones : list
        For each random term whether each column is the intercept.
    """

    book: LevelBook
    A: CrossProducts | None = None
    n_missing: int = 0
    response_range: tuple[float, float] = (np.inf, -np.inf)
    random_ranges: list[Ranges] = field(default_factory=list)
    random_ones: list[list[bool]] = field(default_factory=list)

    def note(self, response: tuple[float, float], random: list[Ranges]) -> None:
        """Widen the ranges."""
        self.response_range = _wider(self.response_range, response)
        if not self.random_ranges:
            self.random_ranges = random
        elif random:
            self.random_ranges = [
                [_wider(a, b) for a, b in zip(mine, theirs)]
                for mine, theirs in zip(self.random_ranges, random)
            ]


def _wider(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    return min(a[0], b[0]), max(a[1], b[1])


class Sums:
    """Cross-products in a few sums, each much smaller than the one before it.

    To merge into one with many pairs of levels copies them all, so that is done only with others of
    about its size.
    """

    def __init__(self) -> None:
        self._sums: list[CrossProducts] = []

    def add(self, A: CrossProducts, codes: list[NDArray[np.int32]]) -> None:
        """Add cross-products whose levels have those codes; `A` may be changed."""
        if self._sums and not A.n_pairs:
            self._sums[0].merge(A, codes)
            return
        A.relabel(codes)
        self._sums.append(A)
        while len(self._sums) > 1 and 2 * _pairs(self._sums[-1]) >= _pairs(self._sums[-2]):
            self._merge_last()

    def total(self) -> CrossProducts | None:
        """The sum of all; None of none."""
        while len(self._sums) > 1:
            self._merge_last()
        return self._sums[0] if self._sums else None

    def _merge_last(self) -> None:
        last = self._sums.pop()
        self._sums[-1].merge(last)


def _pairs(A: CrossProducts) -> int:
    return sum(A.n_pairs.values())


@dataclass(frozen=True)
class RowsRead:
    """The rows of one table without missing values, as columns of the model."""

    y: Float
    columns: Columns
    random: tuple[Columns, ...]
    weights: Float | None
    offset: Float | None


@dataclass(frozen=True)
class Accumulate:
    """Work that sums cross-products; see `rows.Work`.

    Attributes
    ----------
    request : Request
    encoders : Encoders
    variables : tuple of str
        Columns whose missing values make a row drop out.
    groups : tuple of tuples of str
        The columns of each grouping factor.
    like : CrossProducts or None
        Whose coordinates all sums are in.
    """

    request: Request
    encoders: Encoders
    variables: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    like: CrossProducts | None

    def __call__(self, tables: Iterable[Any], n_threads: int) -> Totals:
        """Sum over the rows of the tables."""
        totals, sums, first = Totals(LevelBook(self.groups)), Sums(), 0
        for table in tables:
            source = Source(table)
            self._add(totals, sums, source, first, n_threads)
            first += source.n
        totals.A = sums.total()
        return totals

    def merge(self, a: Totals, b: Totals) -> Totals:
        """Add `b` to `a`."""
        a.n_missing += b.n_missing
        if b.A is None:
            return a
        codes = a.book.absorb(b.book)
        if a.A is None:
            a.A = copy.deepcopy(b.A)  # the empty book has just learnt its levels by the same codes
        else:
            a.A.merge(b.A, codes)
        a.note(b.response_range, b.random_ranges)
        a.random_ones = b.random_ones
        return a

    def pilot(self, table: Any) -> CrossProducts:
        """Cross-products of a few rows, that choose the coordinates of the rest."""
        A = self([table], 1).A
        assert A is not None
        return A

    def kept(self, source: Source) -> Rows:
        """Positions of the rows without missing values, None for all."""
        return complete_rows(source, self.variables, self.request)

    def read(self, source: Source, rows: Rows) -> RowsRead:
        """The model's columns at those rows."""
        encoders, request = self.encoders, self.request
        response = source.columns(encoders.response, rows)
        y = response[0]
        if len(response) != 1 or y is None:
            raise DataError(
                f"the response {request.plan.formula.response!r} must give one column of numbers"
            )
        offsets: list[Column] = [c for part in encoders.offsets for c in source.columns(part, rows)]
        weights = None
        if request.weights is not None:
            weights = source.vector("weights", request.weights)[1]
            weights = take_rows(weights, rows)
        if request.offset is not None:
            offsets.append(take_rows(source.vector("offset", request.offset)[1], rows))
        return RowsRead(
            np.asarray(y),
            source.columns(encoders.fixed, rows),
            tuple(source.columns(part, rows) for part in encoders.random),
            weights,
            sum_columns(offsets, len(y)),
        )

    def _add(self, totals: Totals, sums: Sums, source: Source, first: int, n_threads: int) -> None:
        rows = self.kept(source)
        n = source.n if rows is None else len(rows)
        totals.n_missing += source.n - n
        if n == 0:
            return
        index = source.table.index if rows is None else source.table.index[rows]
        if not source.table.labelled:
            index = index + first
        data = self.read(source, rows)
        self._check(totals, data, index)
        encoded = {}
        for name, dictionary in totals.book.columns.items():
            raw = source.raw(name, "a grouping factor")
            dictionary.note_column(raw)
            encoded[name] = encode(name, take_rows(raw, rows))
        codes, levels = totals.book.add(encoded)
        terms = self.request.plan.formula.random
        design = Design(
            data.y if data.offset is None else data.y - data.offset,
            for_core(data.columns),
            codes,
            [len(known) for known in levels],
            [
                (self.groups.index(term.group), for_core(columns), term.covariance)
                for term, columns in zip(terms, data.random)
            ],
            data.weights,
        )
        sums.add(CrossProducts(design, n_threads, like=self.like), levels)

    def _check(self, totals: Totals, data: RowsRead, index: pd.Index[Any]) -> None:
        encoders = self.encoders
        (response,) = checks.check_finite((self.request.plan.formula.response,), (data.y,), index)
        fixed = checks.check_finite(encoders.fixed.names, data.columns, index)
        if data.weights is not None:
            checks.check_weights(f"weights {self.request.weights!r}", data.weights, index)
        if data.offset is not None:
            checks.check_finite(("offset",), (data.offset,), index)
        random = [
            checks.check_finite(part.names, columns, index)
            for part, columns in zip(encoders.random, data.random)
        ]
        if self.like is None:  # the pilot: the coordinates are chosen here
            checks.refuse_extremes(encoders.fixed.names, fixed)
            for part, ranges in zip(encoders.random, random):
                checks.refuse_extremes(part.names, ranges)
        totals.note(response, random)
        totals.random_ones = [[c is None for c in columns] for columns in data.random]


def complete_rows(source: Source, variables: Sequence[str], request: Request) -> Rows:
    """Positions of the rows without missing values in what the model uses, None for all."""
    given = {"weights": request.weights, "offset": request.offset}
    vectors = {what: source.vector(what, name) for what, name in given.items() if name is not None}
    refuse = f"the first rows read ({source.n})" if request.raise_missing else ""
    return missing.complete_rows(source, variables, vectors, refuse=refuse)[0]
