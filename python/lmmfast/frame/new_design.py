"""The columns of a model for other data than those of the fit, by the same encoders."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..formula.encoders import Encoder
from .source import Source, sum_columns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..tables.coded import Column, Columns
    from .source import PartEncoder
    from .spec import Spec

    Float = NDArray[np.float64]


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


def new_design(spec: Spec, newdata: Any, *, need_groups: Sequence[str] | None = None) -> NewDesign:
    """Columns and level codes of a model for new data, row for row.

    Parameters
    ----------
    spec : Spec
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
    needed = _needed(spec, need_groups)
    found = [
        factor.find(tuple(source.raw(part, "newdata") for part in factor.parts))
        if factor.name in needed
        else (None, ())
        for factor in spec.factors
    ]
    return NewDesign(
        n=source.n,
        index=source.table.index,
        columns=_columns(source, spec.fixed),
        random=tuple(
            _columns(source, term.encoder) if spec.factors[term.factor].name in needed else None
            for term in spec.random
        ),
        codes=tuple(codes for codes, _ in found),
        unseen=tuple(unseen for _, unseen in found),
        offset=_offset(spec, source),
    )


def _needed(spec: Spec, need_groups: Sequence[str] | None) -> Sequence[str]:
    names = [factor.name for factor in spec.factors]
    if need_groups is None:
        return names
    for name in need_groups:
        if name not in names:
            listed = ", ".join(map(repr, names))
            raise DataError(f"{name!r} is no grouping factor of the model, which has {listed}")
    return need_groups


def _offset(spec: Spec, source: Source) -> Float | None:
    columns: list[Column] = [_columns(source, encoder)[0] for encoder in spec.offsets]
    if spec.offset_name is not None:
        columns.append(source.vector("offset", spec.offset_name)[1])
    return sum_columns(columns, source.n)


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
        None if column is None else _spread(np.asarray(column), rows, source.n)
        for column in source.columns(encoder, rows)
    )


def _spread(values: Float, rows: NDArray[np.intp], n: int) -> Float:
    result = np.full(n, np.nan)
    result[rows] = values
    return result
