"""Types of the columns that formulaic is given: in the fit, and the same for new data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, shown
from ..tables.columns import numeric
from ..tables.kinds import refuse_other_kind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..tables.columns import Raw


def variable(name: str, raw: Raw, rows: NDArray[np.intp] | None) -> pd.Series[Any]:
    """A raw column at the rows given, none of them missing, in a type that formulaic knows."""
    if isinstance(raw, np.ndarray):
        return pd.Series(raw if rows is None else raw[rows], copy=False)
    series = (raw if rows is None else raw.iloc[rows]).reset_index(drop=True)
    dtype = series.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return series.cat.remove_unused_categories()
    if isinstance(dtype, np.dtype):
        series = series.infer_objects()
        values = numeric(name, series) if series.dtype == object else None
        return series if values is None else pd.Series(values)
    for check, plain in (
        (pd.api.types.is_bool_dtype, np.bool_),
        (pd.api.types.is_integer_dtype, np.int64),
        (pd.api.types.is_float_dtype, np.float64),
    ):
        if check(dtype):
            return pd.Series(series.to_numpy(dtype=plain))
    if pd.api.types.is_string_dtype(dtype):
        return series.astype(object)
    return series


def kind_of(series: pd.Series[Any]) -> str:
    """What formulaic takes a column for: "number", "date" or "category"."""
    if pd.api.types.is_numeric_dtype(series.dtype):
        return "number"
    if pd.api.types.is_datetime64_any_dtype(series.dtype) or series.dtype.kind == "m":
        return "date"
    return "category"


def with_categories(name: str, values: pd.Series[Any], categories: list[Any]) -> pd.Series[Any]:
    """A column that stands for itself in the formula, whose categories are those of the fit."""
    known = pd.Index(categories)
    present = pd.Index(pd.unique(values))
    unknown = present[known.get_indexer(present) < 0]
    if len(unknown):
        if len(unknown) == len(present):
            refuse_other_kind(name, known, present)
        raise _new_level(name, unknown[0])
    return pd.Series(pd.Categorical(np.asarray(values), categories=known))


def as_categories(
    name: str, values: pd.Series[Any], dtype: Any, *, by_order: bool
) -> pd.Series[Any]:
    """A column of texts or categories inside expressions, which may meet levels not in the fit.

    ``f == "b"`` says of a new level what it says of any other. What depends on the order of the
    categories (an ordered type, or `by_order`: ``f.cat.codes``) says nothing of it.
    """
    if not isinstance(dtype, pd.CategoricalDtype):
        if isinstance(values.dtype, pd.CategoricalDtype):
            return values.astype(values.cat.categories.dtype)
        return values
    present = pd.Index(pd.unique(values))
    unknown = present[dtype.categories.get_indexer(present) < 0]
    if len(unknown) and (dtype.ordered or by_order):
        raise _new_level(name, unknown[0])
    categories = [*dtype.categories, *unknown]
    return pd.Series(
        pd.Categorical(np.asarray(values), categories=categories, ordered=dtype.ordered)
    )


def as_numbers(name: str, values: pd.Series[Any], dtype: Any, *, in_code: bool) -> pd.Series[Any]:
    """A column of numbers in the type of the fit where that holds the same values.

    Python code (`in_code`) such as ``~x`` and ``hashed(x)`` depends on the type.
    """
    if values.dtype == dtype:
        return values
    with np.errstate(all="ignore"):
        cast = values.astype(dtype)
    if bool((cast == values).all()):
        return cast
    if dtype == np.bool_ and in_code:
        raise DataError(f"column {name!r} was True or False in the fit and is {values.dtype} here")
    return values


def _new_level(name: str, level: Any) -> DataError:
    return DataError(
        f"column {name!r} has the level {shown(level)}, which was not in the data of the fit"
    )
