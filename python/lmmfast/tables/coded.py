"""Columns made of the levels of factors, held as codes and a value for each code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from .._core import column_range

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import DTypeLike, NDArray

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | slice | None
    Moved = dict[int, tuple[NDArray[Any], NDArray[Any]]]


class Coded:
    """A column that is ``by_cell[codes]``, perhaps times numbers; `numpy.asarray` expands it.

    Columns that share the array `codes` are different codings of the same factors: the engine sums
    their cross-products by code.

    Parameters
    ----------
    codes : (n,) int32
        The cell of each row: a level of a factor, or a combination of several.
    by_cell : (cells,) float64
    times : (n,) float64, optional
    """

    __slots__ = ("by_cell", "codes", "times")

    def __init__(
        self, codes: NDArray[np.int32], by_cell: Float, times: Float | None = None
    ) -> None:
        self.codes, self.by_cell, self.times = codes, by_cell, times

    def __len__(self) -> int:
        return len(self.codes)

    def __array__(self, dtype: DTypeLike | None = None, copy: bool | None = None) -> NDArray[Any]:
        if copy is False:
            raise ValueError("a coded column is not an array before it is expanded")
        values = self.by_cell[self.codes]
        if self.times is not None:
            values *= self.times
        return values if dtype is None else values.astype(dtype, copy=False)

    def __reduce__(self) -> tuple[Any, ...]:
        return Coded, (self.codes, self.by_cell, self.times)

    def range(self) -> tuple[float, float]:
        """Smallest and largest value; both NaN where any value is."""
        if self.times is not None:
            return column_range(np.asarray(self))
        return column_range(self.by_cell[np.bincount(self.codes, minlength=len(self.by_cell)) > 0])

    def for_core(self) -> tuple[NDArray[np.int32], Float, Float | None]:
        """As the core takes it."""
        return self.codes, self.by_cell, self.times


Column: TypeAlias = "Float | Coded | None"  # None: ones
Columns: TypeAlias = "tuple[Column, ...]"


def take(values: Any, rows: Rows, moved: Moved) -> Any:
    """A column, or another array, at some rows.

    `moved` remembers what was taken: what is shared by columns stays shared.
    """
    if values is None:
        return None
    if isinstance(values, Coded):
        codes, times = take(values.codes, rows, moved), take(values.times, rows, moved)
        return Coded(codes, values.by_cell, times)
    if id(values) not in moved:
        moved[id(values)] = values, values[rows]
    return moved[id(values)][1]


def for_core(columns: Sequence[Column]) -> list[Any]:
    """Columns as the core takes them."""
    return [column.for_core() if isinstance(column, Coded) else column for column in columns]


def expanded(columns: Sequence[Column]) -> tuple[Float | None, ...]:
    """Columns as arrays, None for ones."""
    return tuple(np.asarray(column) if isinstance(column, Coded) else column for column in columns)


def design_matrix(columns: Sequence[Column], n: int) -> Float:
    """The columns as a matrix (n, k)."""
    if not columns:
        return np.empty((n, 0))
    return np.column_stack([np.ones(n) if c is None else np.asarray(c) for c in columns])


def add_combination(out: Float, columns: Sequence[Column], coefficients: Sequence[float]) -> None:
    """Add the columns times their coefficients to `out` in place (n,).

    Parameters
    ----------
    out : (n,) array
    columns : sequence of k columns
    coefficients : sequence of k numbers
        NaN counts as zero.
    """
    by_codes: dict[tuple[int, int], tuple[Coded, Float]] = {}
    for column, coefficient in zip(columns, coefficients, strict=True):
        if coefficient != coefficient:
            continue
        if column is None:
            out += coefficient
        elif isinstance(column, Coded):
            key = id(column.codes), id(column.times)
            known = by_codes.setdefault(key, (column, np.zeros(len(column.by_cell))))
            known[1][:] += coefficient * column.by_cell
        else:
            out += coefficient * column
    for column, by_cell in by_codes.values():
        out += np.asarray(Coded(column.codes, by_cell, column.times))
