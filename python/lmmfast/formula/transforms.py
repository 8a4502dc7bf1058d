"""Functions that lmmfast adds to formulaic's. Imported only where a formula needs formulaic."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from formulaic.transforms import stateful_transform
from formulaic.transforms.hashed import hashed as formulaic_hashed

from ..errors import DataError, shown
from ..tables.columns import numeric, plain
from ..tables.levels import GroupingFactor, combine, encode
from .python_code import named


@stateful_transform  # type: ignore[untyped-decorator]
def group_mean(x: Any, *groups: Any, _state: dict[str, Any]) -> pd.Series[Any]:
    """Mean of x in each level of a grouping column, at every row.

    The means are those of the rows that the model was fitted to; new data get the same ones.

    Parameters
    ----------
    x : (n,) numbers
    *groups : (n,) columns
        One grouping column, or several whose combinations are the groups.

    Raises
    ------
    DataError
        If x is no number, or new data have a level that the fit did not see.
    """
    series = pd.Series(x)
    values = numeric("x", plain(series))
    if values is None or not groups:
        raise DataError("group_mean(x, g) takes numbers x and a grouping column g")
    columns = [pd.Series(group) for group in groups]
    raws = tuple(plain(column) for column in columns)
    if not _state:
        names = tuple(named(str(column.name or "g")) for column in columns)
        set_group_means(_state, *_means(names, raws, values))
    codes, unknown = _state["groups"].find(raws)
    if unknown:
        name = ":".join(_state["groups"].parts)
        raise DataError(
            f"group_mean: level {shown(unknown[0])} of {name!r} was not in the data of the fit, "
            "so its mean is not known"
        )
    return pd.Series(_state["means"][codes], index=series.index)


def set_group_means(
    state: dict[str, Any], groups: GroupingFactor, means: np.ndarray[Any, Any]
) -> None:
    """Let a call's state hold these means of the groups' levels (n_levels,)."""
    state.update(groups=groups, means=means)


def _means(
    names: tuple[str, ...], raws: tuple[Any, ...], values: np.ndarray[Any, Any]
) -> tuple[GroupingFactor, np.ndarray[Any, Any]]:
    encoded = [encode(name, raw) for name, raw in zip(names, raws)]
    codes, keys = combine([c for c, _ in encoded], [len(labels) for _, labels in encoded])
    labels = tuple(labels for _, labels in encoded)
    groups = GroupingFactor(names, labels, keys if len(raws) > 1 else None)
    counts = np.bincount(codes)
    means = np.bincount(codes, weights=values) / counts
    means += np.bincount(codes, weights=values - means[codes]) / counts
    return groups, means


@stateful_transform  # type: ignore[untyped-decorator]
def hashed(data: Any, *args: Any, _state: dict[str, Any], **options: Any) -> Any:
    """Formulaic's hashed(): levels go into buckets, of which each is a category.

    Raises
    ------
    DataError
        If new data have a level whose bucket no row of the fit was in.
    """
    found = formulaic_hashed(data, *args, **options)
    buckets = np.asarray(found)
    if not _state:
        set_buckets(_state, buckets)
    unknown = np.flatnonzero(~np.isin(buckets, _state["buckets"]))
    if len(unknown):
        name = named(str(getattr(data, "name", None) or "its argument"))
        raise DataError(
            f"hashed: level {shown(np.asarray(data)[unknown[0]])} of {name!r} falls into a bucket "
            "that no row of the fit is in, so its effect is not known"
        )
    return found


def set_buckets(state: dict[str, Any], buckets: np.ndarray[Any, Any]) -> None:
    """Let a call's state hold the buckets of the fit."""
    state["buckets"] = np.unique(buckets)


FUNCTIONS: dict[str, Any] = {"group_mean": group_mean, "hashed": hashed}
