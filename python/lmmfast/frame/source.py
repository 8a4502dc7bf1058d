"""Columns of one table, each fetched once; parts of a formula turned into arrays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from ..errors import DataError
from ..formula.dtypes import variable
from ..formula.encoders import Encoder, fit_encoder, resolve
from ..formula.fit_coded import fit_coded
from ..tables.alignment import align
from ..tables.columns import (
    as_table,
    column,
    from_any,
    missing_mask,
    numeric,
    take_rows,
    unknown_column,
)
from ..tables.levels import encode

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..formula.expressions import Part
    from ..tables.coded import Column, Columns
    from ..tables.columns import Raw

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | None


@dataclass(frozen=True)
class PlainColumns:
    """A part of a formula that is an intercept (None) and numeric columns, taken as they are."""

    plain: tuple[str | None, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The columns' names in the model."""
        return tuple("Intercept" if name is None else name for name in self.plain)

    @property
    def variables(self) -> tuple[str, ...]:
        """The columns of the data that they are."""
        return tuple(name for name in self.plain if name is not None)

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """Each term of the formula, which is one column."""
        return {name: (j,) for j, name in enumerate(self.names)}


@dataclass(frozen=True)
class Unfitted:
    """A part of a formula that formulaic must encode, its names resolved."""

    part: Part
    variables: tuple[str, ...]
    functions: dict[str, Any]


PartEncoder: TypeAlias = PlainColumns | Encoder


class Source:
    """A table whose columns are fetched and converted once."""

    def __init__(self, data: Any, what: str = "data") -> None:
        self.table = as_table(data)
        self.n = self.table.n
        self.what = what
        self._raw: dict[str, Raw] = {}
        self._numeric: dict[str, Float | None] = {}
        self._rows: SourceRows | None = None
        self._frames: dict[tuple[str, ...], tuple[Rows, pd.DataFrame]] = {}

    def raw(self, name: str, role: str) -> Raw:
        """A column as it is."""
        found = self._raw.get(name)
        if found is None:
            found = self._raw[name] = column(self.table, name, role)
        return found

    def numeric(self, name: str, role: str) -> Float | None:
        """A column as contiguous float64, NaN where missing; None where it holds no numbers."""
        if name not in self._numeric:
            values = numeric(name, self.raw(name, role))
            if self.table.snapshot is None and values is not None:
                values = np.array(values)
            self._numeric[name] = values
        return self._numeric[name]

    def missing(self, name: str) -> NDArray[np.bool_] | None:
        """Where a column that was fetched has missing values; None where it has none."""
        raw = self._raw[name]
        return missing_mask(raw)

    def vector(self, what: str, values: Any) -> tuple[str, Float]:
        """The name and numbers of `weights` or `offset`, given as a column's name or an array."""
        if isinstance(values, str):
            found, name = self.numeric(values, what), f"{what} {values!r}"
        else:
            if not hasattr(values, "__len__") and values in getattr(self.table, "other_names", ()):
                raise unknown_column(self.table, values, what)
            raw = from_any(what, values)
            if isinstance(values, pd.Series) and self.table.labelled:
                raw = take_rows(raw, align(what, values.index, self.table.index))
            if len(raw) != self.n:
                raise DataError(f"{what} has {len(raw)} values for {self.n} rows of data")
            found, name = numeric(what, raw), what
            found = None if found is None else np.array(found)
        if found is None:
            raise DataError(f"{name} must be numbers")
        return name, found

    def resolve(
        self, part: Part, context: Mapping[str, Any] | None, role: str
    ) -> PlainColumns | Unfitted:
        """Whether a part is plain numeric columns or something that formulaic must encode."""
        if part.plain is not None and all(
            n is None or self.numeric(n, role) is not None for n in part.plain
        ):
            if "Intercept" in part.plain and None in part.plain:
                raise DataError(
                    f"{role}: a column named 'Intercept' beside an intercept: rename it"
                )
            return PlainColumns(part.plain)
        variables, functions = resolve(part, self.table, context, role)
        for name in variables:
            self.raw(name, role)
        return Unfitted(part, variables, functions)

    def fit(self, part: PlainColumns | Unfitted, rows: Rows) -> tuple[PartEncoder, Columns]:
        """Encode a part for the rows of the fit."""
        if isinstance(part, PlainColumns):
            return part, self.columns(part, rows)
        found = fit_coded(part.part, part.variables, part.functions, self._at(rows))
        if found is not None:
            return found
        return fit_encoder(part.part, self.frame(part.variables, rows), part.functions)

    def columns(self, encoder: PartEncoder, rows: Rows) -> Columns:
        """The columns of a part that was encoded for the fit, at some rows of this table."""
        if isinstance(encoder, Encoder):
            coded = encoder.coded_columns(self._at(rows))
            return encoder.columns(self.frame(encoder.variables, rows)) if coded is None else coded
        return tuple(None if n is None else self._number(n, rows) for n in encoder.plain)

    def _at(self, rows: Rows) -> SourceRows:
        """The rows that are encoded; what parts of a formula share is made once."""
        if self._rows is None or self._rows.rows is not rows:
            self._rows = SourceRows(self, rows)
        return self._rows

    def _number(self, name: str, rows: Rows) -> Float:
        values = self.numeric(name, self.what)
        if values is None:
            raise DataError(f"{self.what}: column {name!r} was numeric in the fit and is not here")
        return take_rows(values, rows)

    def frame(self, names: Sequence[str], rows: Rows) -> pd.DataFrame:
        """Some columns at some rows as a DataFrame for formulaic, made once."""
        last = self._frames.get(tuple(names))
        if last is not None and last[0] is rows:
            return last[1]
        n = self.n if rows is None else len(rows)
        made = pd.DataFrame(
            {name: variable(name, self.raw(name, self.what), rows) for name in names},
            index=pd.RangeIndex(n),
            copy=False,
        )
        self._frames[tuple(names)] = rows, made
        return made

    def raw_frame(self, names: Sequence[str], rows: Rows = None) -> pd.DataFrame:
        """Some raw columns at some rows as a DataFrame, its rows numbered from 0."""
        columns = {}
        for name in names:
            values = pd.Series(self.raw(name, self.what), copy=False)
            columns[name] = take_rows(values, rows).reset_index(drop=True)
        n = self.n if rows is None else len(rows)
        return pd.DataFrame(columns, index=pd.RangeIndex(n), copy=False)


class SourceRows:
    """Columns of a table at some rows; see `formula.coding.Variables`."""

    def __init__(self, source: Source, rows: Rows) -> None:
        self._source, self.rows = source, rows
        self.n = source.n if rows is None else len(rows)
        self._made: dict[tuple[Any, ...], Any] = {}

    def number(self, name: str) -> Float | None:
        """A column as contiguous float64; None where it holds no numbers."""
        values = self._source.numeric(name, self._source.what)
        if values is None or self.rows is None:
            return values
        found: Float = self.once(("number", name), lambda: take_rows(values, self.rows))
        return found

    def levels(self, name: str) -> tuple[NDArray[np.int32], Any] | None:
        """Codes and labels of a column; None where it has none."""

        def encoded() -> tuple[NDArray[np.int32], Any] | None:
            try:
                raw = take_rows(self._source.raw(name, self._source.what), self.rows)
                return encode(name, raw)
            except DataError:
                return None

        found: tuple[NDArray[np.int32], Any] | None = self.once(("levels", name), encoded)
        return found

    def is_category(self, name: str) -> bool:
        """Whether a column holds text or categories."""
        raw = self._source.raw(name, self._source.what)
        return not isinstance(raw, np.ndarray) and self.number(name) is None

    def type_of(self, name: str) -> tuple[str, bool]:
        """The type of a column, and whether it has an order."""
        dtype = self._source.raw(name, self._source.what).dtype
        return str(dtype), bool(getattr(dtype, "ordered", False))

    def frame(self, names: Sequence[str], rows: NDArray[np.intp] | None = None) -> pd.DataFrame:
        """Columns for formulaic, perhaps at some of the rows."""
        if rows is not None and self.rows is not None:
            rows = self.rows[rows]
        return self._source.frame(names, self.rows if rows is None else rows)

    def once(self, key: tuple[Any, ...], make: Callable[[], Any]) -> Any:
        """What `make()` gives, made once for these rows."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]


def sum_columns(columns: Sequence[Column], n: int) -> Float | None:
    """The sum of columns, None among them for ones (n,); None of no columns."""
    if not columns:
        return None
    first, *others = [np.ones(n) if values is None else np.asarray(values) for values in columns]
    for values in others:
        first = first + values
    return first
