"""The columns of a fitted model for new data, with the encoders of the fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .encoders import Encoder
from .errors import DataError
from .source import PartEncoder, Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .grouping import LevelMap

    Float = NDArray[np.float64]
    Columns = tuple[Float | None, ...]


@dataclass(frozen=True, eq=False)
class NewDesign:
    """The columns of a model for new data; arrays have an entry for each row of the data.

    Attributes
    ----------
    n : int
        Rows.
    index : pd.Index
        Their labels.
    columns : tuple of p arrays (n,)
        Fixed-effect columns, None for ones; NaN where a variable is missing.
    random : tuple
        For each random term its k columns (n,), None for ones; the entry itself is None where
        its grouping factor was not asked for.
    codes : tuple of NDArray[np.int32]
        For each grouping factor the level of each row (n,), -1 where it is missing or was not in
        the fit; None where the factor was not asked for.
    unseen : tuple of tuples
        For each grouping factor the labels that were not in the fit.
    offset : (n,) array or None
        ``offset()`` of the formula and the column named by ``offset=``.
    """

    n: int
    index: pd.Index
    columns: Columns
    random: tuple[Columns | None, ...]
    codes: tuple[NDArray[np.int32] | None, ...]
    unseen: tuple[tuple[Any, ...], ...]
    offset: Float | None


@dataclass(frozen=True, eq=False)
class Predictor:
    """What a fit remembers of its data, to build the same columns for other data.

    Attributes
    ----------
    fixed : encoder of the fixed part
    random : tuple of encoders
        One for each random term.
    offsets : tuple of encoders
        One for each ``offset()`` of the formula.
    factors : tuple of LevelMap
        The grouping factors.
    factor_names : tuple of str
        Their names.
    random_factor : tuple of int
        The grouping factor of each random term.
    offset_name : str or None
        The column named by ``offset=``.
    array_offset : bool
        Whether ``offset=`` was an array, which new data can't supply.
    """

    fixed: PartEncoder
    random: tuple[PartEncoder, ...]
    offsets: tuple[PartEncoder, ...]
    factors: tuple[LevelMap, ...]
    factor_names: tuple[str, ...]
    random_factor: tuple[int, ...]
    offset_name: str | None
    array_offset: bool

    def design(self, newdata: Any, *, need_groups: Sequence[str] | None = None) -> NewDesign:
        """Columns and level codes for new data, row for row.

        Parameters
        ----------
        newdata : table
            As for `lmer`; it needs no response.
        need_groups : sequence of str, optional
            Grouping factors whose random terms are wanted: all by default, ``()`` for none. The
            columns of the others need not be in the data.

        Returns
        -------
        NewDesign

        Raises
        ------
        DataError
            If a column is not there or of another type, or a fixed factor has a level that the
            fit did not see.
        """
        source = Source(newdata, "newdata")
        needed = self._needed(need_groups)
        found = [
            level_map.find(tuple(source.raw(part, "newdata") for part in level_map.parts))
            if name in needed
            else (None, ())
            for name, level_map in zip(self.factor_names, self.factors)
        ]
        return NewDesign(
            n=source.n,
            index=source.table.index,
            columns=_columns(source, self.fixed),
            random=tuple(
                _columns(source, encoder) if self.factor_names[f] in needed else None
                for encoder, f in zip(self.random, self.random_factor)
            ),
            codes=tuple(codes for codes, _ in found),
            unseen=tuple(unseen for _, unseen in found),
            offset=self._offset(source),
        )

    def _needed(self, need_groups: Sequence[str] | None) -> Sequence[str]:
        if need_groups is None:
            return self.factor_names
        for name in need_groups:
            if name not in self.factor_names:
                listed = ", ".join(map(repr, self.factor_names))
                raise DataError(f"{name!r} is no grouping factor of the model, which has {listed}")
        return need_groups

    def _offset(self, source: Source) -> Float | None:
        columns = [_columns(source, encoder)[0] for encoder in self.offsets]
        if self.offset_name is not None:
            columns.append(source.vector("offset", self.offset_name)[1])
        if not columns:
            return None
        total = np.zeros(source.n)
        for values in columns:
            total += 1.0 if values is None else values
        return total


def _columns(source: Source, encoder: PartEncoder) -> Columns:
    """The columns of one part, NaN in the rows where one of its variables is missing."""
    if not isinstance(encoder, Encoder):
        return source.columns(encoder, None)
    missing = np.zeros(source.n, bool)
    for name in encoder.variables:
        source.raw(name, source.what)
        mask = source.missing(name)
        if mask is not None:
            missing |= mask
    if not missing.any():
        return source.columns(encoder, None)
    rows = np.flatnonzero(~missing)
    if len(rows) == 0:
        return tuple(np.full(source.n, np.nan) for _ in encoder.names)
    return tuple(
        None if column is None else _spread(column, rows, source.n)
        for column in source.columns(encoder, rows)
    )


def _spread(values: Float, rows: NDArray[np.intp], n: int) -> Float:
    result = np.full(n, np.nan)
    result[rows] = values
    return result
