"""Columns of the libraries that narwhals knows, as raw columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Raw = NDArray[Any] | pd.Series[Any]


def from_narwhals(name: str, series: Any) -> Raw:
    """A raw column from a narwhals Series."""
    import narwhals.stable.v2 as nw

    dtype = series.dtype
    if dtype.is_decimal():
        series, dtype = series.cast(nw.Float64), nw.Float64()
    if dtype.is_float() or (dtype.is_temporal() and dtype != nw.Time):
        return np.asarray(series.to_numpy())
    if dtype.is_integer() or dtype == nw.Boolean:
        return _with_nulls(series, 0 if dtype.is_integer() else False)
    if dtype == nw.Enum:
        return pd.Series(pd.Categorical(_text(nw, series), categories=list(dtype.categories)))
    if dtype == nw.Categorical and hasattr(series.to_native(), "unify_dictionaries"):
        return _from_dictionary(series.to_native())
    if dtype in (nw.String, nw.Categorical):
        return _text(nw, series)
    raise DataError(f"column {name!r} is of type {dtype}, which no model can use")


def _with_nulls(series: Any, filler: int | bool) -> Raw:
    if series.null_count() == 0:
        return np.asarray(series.to_numpy())
    values = np.array(series.fill_null(filler).to_numpy())
    missing = np.array(series.is_null().to_numpy(), dtype=bool)
    if values.dtype == bool:
        return pd.Series(pd.arrays.BooleanArray(values, missing))
    return pd.Series(pd.arrays.IntegerArray(values, missing))


def _text(nw: Any, series: Any) -> pd.Series[Any]:
    series = series.cast(nw.String)
    try:
        return pd.Series(series.to_pandas())
    except ImportError:  # polars goes through pyarrow, an optional dependency
        return pd.Series(np.asarray(series.to_numpy(), dtype=object))


def _from_dictionary(chunks: Any) -> pd.Series[Any]:
    """A dictionary-encoded pyarrow column as a categorical in the dictionary's order."""
    chunks = chunks.unify_dictionaries()
    categories = chunks.chunk(0).dictionary.to_pylist() if chunks.num_chunks else []
    codes = [chunk.indices.fill_null(-1).to_numpy() for chunk in chunks.chunks]
    joined = np.concatenate(codes) if codes else np.empty(0, dtype=np.int8)
    return pd.Series(pd.Categorical.from_codes(joined, categories=pd.Index(categories)))
