"""Columns of the user's tables as NumPy arrays or pandas Series; nothing is ever written to them.

A raw column is a NumPy array where its type is a plain number, boolean or date (missing: NaN, NaT)
and a pandas Series for the rest (text, categories, nullable types, objects).
"""

from __future__ import annotations

import difflib
import math
from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

import numpy as np
import pandas as pd

from .._core import column_range
from ..errors import DataError, shown
from .alignment import align, is_numbered, match
from .from_narwhals import from_narwhals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | slice | None

Raw: TypeAlias = "NDArray[Any] | pd.Series[Any]"

_PLAIN = "biufcmM"


# Later changes of a pandas table leave a slice of it as it was.
_COPY_ON_WRITE = int(pd.__version__.split(".")[0]) >= 3
_CHEAPER_TO_COPY = 10_000  # rows up to which copies of columns cost less than such a slice


class Table(Protocol):
    """What the frame asks of a table.

    Attributes
    ----------
    n : int
        Rows.
    index : pd.Index
        Their labels; positions where the table has none.
    labelled : bool
        Whether the table has labels.
    snapshot : object or None
        While it lives, the arrays that the table has given out stay as they are, whatever the user
        does to the table. None where they may change with it, so that they must be copied.
    """

    n: int
    index: pd.Index
    labelled: bool
    snapshot: Any

    def names(self) -> Sequence[str]:
        """Names of all columns; those that are no text are left out."""

    def raw(self, name: str) -> Raw:
        """The column of that name, KeyError where there is none."""


def as_table(data: Any, what: str = "data") -> Table:
    """Wrap a pandas, polars, pyarrow (or other narwhals) table or a dict of arrays."""
    if isinstance(data, pd.DataFrame):
        return PandasTable(data)
    if isinstance(data, Mapping):
        return MappingTable(data)
    import narwhals.stable.v2 as nw

    if type(data).__name__ == "RecordBatch" and type(data).__module__.startswith("pyarrow"):
        import pyarrow as pa

        data = pa.Table.from_batches([data])
    if hasattr(data, "column_names"):
        _refuse_duplicates(data.column_names)
    if nw.dependencies.is_into_dataframe(data):
        return NarwhalsTable(nw.from_native(data, eager_only=True))
    kind = f"{type(data).__module__}.{type(data).__qualname__}"
    hint = "; call its collect() first" if hasattr(data, "collect") else ""
    raise DataError(
        f"{what} must be a pandas, polars or pyarrow table or a dict of arrays, not {kind}{hint}"
    )


class PandasTable:
    """A pandas DataFrame."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self._frame = frame
        small = len(frame) <= _CHEAPER_TO_COPY
        self.snapshot = frame[:] if _COPY_ON_WRITE and not small else None
        # frame[name] costs ten times as much: half of all the time of a small model's frame.
        self._array = getattr(frame, "_get_column_array", None)
        self.n = len(frame)
        self.index = frame.index
        self.labelled = True

    def names(self) -> Sequence[str]:
        """Names of all columns."""
        return [name for name in self._frame.columns if isinstance(name, str)]

    @property
    def other_names(self) -> Sequence[Any]:
        """Names of columns that are no text."""
        return [name for name in self._frame.columns if not isinstance(name, str)]

    def raw(self, name: str) -> Raw:
        """The column of that name, KeyError where there is none."""
        position = self._frame.columns.get_loc(name)
        if not isinstance(position, int):
            if isinstance(self._frame.columns, pd.MultiIndex):
                raise DataError(f"{name!r} is a group of columns: flatten the columns' MultiIndex")
            raise _duplicated([name])
        if self._array is None:
            return plain(self._frame.iloc[:, position])
        values = self._array(position)
        if isinstance(values, np.ndarray) and values.dtype.kind in _PLAIN:
            return values
        return plain(pd.Series(values, copy=False))


class MappingTable:
    """A dict of arrays, lists or Series, all of one length.

    Series are aligned by their labels. What can be no column, as a single number, is left out until
    it is asked for.
    """

    def __init__(self, data: Mapping[Any, Any]) -> None:
        self._values = dict(data)
        lengths = {name: _length(values) for name, values in data.items()}
        counts = Counter(length for length in lengths.values() if length is not None)
        self.n = max(counts, key=counts.__getitem__, default=0)
        if len(counts) > 1:
            raise _different_lengths(lengths, self.n)
        series = [values for values in data.values() if isinstance(values, pd.Series)]
        labelled = [values.index for values in series if not is_numbered(values.index)]
        self.labelled = bool(series)
        self.index: pd.Index = labelled[0] if labelled else pd.RangeIndex(self.n)
        self.snapshot = None

    def names(self) -> Sequence[str]:
        """Names of all columns."""
        return [name for name in self._values if isinstance(name, str)]

    @property
    def other_names(self) -> Sequence[Any]:
        """Names of columns that are no text."""
        return [name for name in self._values if not isinstance(name, str)]

    def raw(self, name: str) -> Raw:
        """The column of that name, KeyError where there is none."""
        values = self._values[name]
        raw = from_any(name, values)
        if isinstance(values, pd.Series):
            what, whose = f"column {name!r}", "the columns before it"
            return take_rows(raw, align(what, values.index, self.index, whose=whose))
        if self._orders > 1:
            raise DataError(
                f"column {name!r} has no labels, and Series of the data are in different orders: "
                "give all columns as Series, or bring them into one order"
            )
        return raw

    @cached_property
    def _orders(self) -> int:
        """In how many orders the Series have the labels."""
        series = (values for values in self._values.values() if isinstance(values, pd.Series))
        orders = (match(values.index, self.index) for values in series)
        return 1 + any(isinstance(found, np.ndarray) for found in orders)


def _length(values: Any) -> int | None:
    """The rows of a column; None for what can't be one."""
    if isinstance(values, (str, bytes, Mapping)) or getattr(values, "ndim", 1) != 1:
        return None
    return len(values) if hasattr(values, "__len__") else None


def _different_lengths(lengths: Mapping[Any, int | None], common: int) -> DataError:
    odd = {name: n for name, n in lengths.items() if n is not None and n != common}
    listed = ", ".join(f"{name!r} has {length}" for name, length in odd.items())
    return DataError(f"the columns have different lengths: {listed}, the others {common}")


class NarwhalsTable:
    """Any eager table that narwhals knows."""

    def __init__(self, frame: Any) -> None:
        self._frame = frame
        self._names = list(frame.columns)
        self.n = len(frame)
        self.index: pd.Index = pd.RangeIndex(self.n)
        self.labelled = False
        self.snapshot = frame if _is_immutable(frame) else None

    def names(self) -> Sequence[str]:
        """Names of all columns."""
        return self._names

    def raw(self, name: str) -> Raw:
        """The column of that name, KeyError where there is none."""
        if name not in self._names:
            raise KeyError(name)
        return from_narwhals(name, self._frame[name])


def _is_immutable(frame: Any) -> bool:
    return bool(frame.implementation.is_polars() or frame.implementation.is_pyarrow())


def plain(series: pd.Series[Any]) -> Raw:
    """A Series as its NumPy array where that says the same."""
    dtype = series.dtype
    if isinstance(dtype, np.dtype) and dtype.kind in _PLAIN:
        return series.to_numpy()
    return series


def from_any(name: str, values: Any) -> Raw:
    """A raw column from an array, list or Series of any library."""
    if isinstance(values, np.ma.MaskedArray):
        values = pd.Series(values)
    elif isinstance(values, np.ndarray) and values.ndim == 1 and values.dtype.kind in _PLAIN:
        return values
    if isinstance(values, pd.Series):
        return plain(values)
    dimensions = getattr(values, "ndim", 1)
    if isinstance(values, (str, bytes)) or dimensions == 0 or not hasattr(values, "__len__"):
        raise DataError(f"{name!r} is a single value: a column has a value for each row")
    if dimensions != 1:
        raise DataError(f"{name!r} has {dimensions} dimensions: a column has one")
    if isinstance(values, Mapping):
        raise DataError(f"{name!r} is a {type(values).__name__}: a column is an array or a list")
    if not isinstance(values, (np.ndarray, list, tuple)):
        import narwhals.stable.v2 as nw

        if nw.dependencies.is_into_series(values):
            return from_narwhals(name, nw.from_native(values, series_only=True))
    return plain(pd.Series(values))


def numeric(name: str, raw: Raw) -> Float | None:
    """The values as contiguous float64, NaN where missing; None for what is no number.

    No copy is made of a contiguous float64 column. Booleans are 0 and 1.
    """
    if isinstance(raw, np.ndarray):
        kind = raw.dtype.kind
        if kind == "f" or kind in "iub":
            return np.ascontiguousarray(raw, dtype=np.float64)
        if kind == "c":
            raise _complex(name)
        return None
    dtype = raw.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return None
    if pd.api.types.is_numeric_dtype(dtype):
        return np.ascontiguousarray(raw.to_numpy(dtype=np.float64, na_value=np.nan))
    return _objects(name, raw) if dtype.kind == "O" else None


def _objects(name: str, raw: pd.Series[Any]) -> Float | None:
    present = raw.notna().to_numpy()
    kind = pd.api.types.infer_dtype(raw[present], skipna=True)
    if kind == "complex":
        raise _complex(name)
    if kind == "empty" or kind not in (
        "integer", "floating", "mixed-integer-float", "boolean", "decimal"
    ):  # fmt: skip
        return None
    values = np.full(len(raw), np.nan)
    values[present] = raw[present].to_numpy().astype(np.float64)
    return values


def _complex(name: str) -> DataError:
    return DataError(f"column {name!r} holds complex numbers: take the real part, abs() or angle")


def missing_mask(raw: Raw) -> NDArray[np.bool_] | None:
    """Where values are missing (n,), None where none is."""
    if isinstance(raw, np.ndarray):
        kind = raw.dtype.kind
        if kind in "iub" or (kind == "f" and len(raw) and not _has_nan(raw)):
            return None
        mask = np.isnat(raw) if kind in "mM" else np.isnan(raw)
    else:
        if getattr(raw.dtype, "storage", None) == "pyarrow":
            array: Any = raw.array
            if array.__arrow_array__().null_count == 0:
                return None
        mask = raw.isna().to_numpy(dtype=bool)
        if pd.api.types.is_float_dtype(raw.dtype):
            mask = mask | np.isnan(raw.to_numpy(dtype=np.float64, na_value=np.nan))
    return mask if mask.any() else None


def _has_nan(values: NDArray[Any]) -> bool:
    """Whether any value is NaN: the minimum then is."""
    if values.dtype == np.float64 and values.flags.c_contiguous:
        return math.isnan(column_range(values)[0])
    return bool(np.isnan(values.min()))


def column(table: Table, name: str, role: str) -> Raw:
    """A column of the table; `role` says in the error what it was wanted for."""
    if not isinstance(name, str):
        raise unknown_column(table, name, role)
    try:
        return table.raw(name)
    except KeyError:
        raise unknown_column(table, name, role) from None


def unknown_column(table: Table, name: Any, role: str) -> DataError:
    """What to say where there is no such column, with the name that may have been meant."""
    others = getattr(table, "other_names", ())
    if not isinstance(name, str) or name in map(str, others):
        shown_name = name if isinstance(name, str) else shown(name)
        return DataError(
            f"{role}: names of columns must be text, and that of column {shown_name} is not: "
            "rename it, for example with data.rename(columns=str)"
        )
    return DataError(f"{role}: there is no column {name!r} in the data{suggestion(name, table)}")


def suggestion(name: str, table: Table) -> str:
    """' (did you mean …?)', or the columns there are."""
    names = table.names()
    lower = {known.lower(): known for known in names}
    close = difflib.get_close_matches(name.lower(), lower, n=3, cutoff=0.6)
    if close:
        return f" (did you mean {' or '.join(repr(lower[match]) for match in close)}?)"
    shown = ", ".join(map(repr, names[:12])) + (", …" if len(names) > 12 else "")
    return f", which has {shown}" if names else ", which have no columns"


def _refuse_duplicates(names: Iterable[str]) -> None:
    names = list(names)
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        raise _duplicated(repeated)


def _duplicated(names: Sequence[str]) -> DataError:
    listed = ", ".join(map(repr, names))
    return DataError(f"more than one column is named {listed}: rename or drop all but one")


RawT = TypeVar("RawT", "NDArray[Any]", "pd.Series[Any]", Raw)


def take_rows(raw: RawT, rows: Rows) -> RawT:
    """A column at some rows; None for all."""
    if rows is None:
        return raw
    return raw[rows] if isinstance(raw, np.ndarray) else raw.iloc[rows]
