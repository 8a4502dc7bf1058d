"""The reference grid of marginal means: levels of factors × values of covariates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from ..formula.encoders import Encoder
from ..tables.coded import design_matrix

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..frame.source import PartEncoder

    Float = NDArray[np.float64]

_MOST_POINTS = 1_000_000


@dataclass(frozen=True, eq=False)
class ReferenceGrid:
    """Every combination of the values of the predictors, the first fastest.

    Attributes
    ----------
    values : dict
        For each predictor its levels, or the values of a covariate.
    points : pd.DataFrame
        The combinations (g, predictors).
    L : NDArray[np.float64]
        The fixed-effects design at the points (g, p).
    counts : NDArray[np.float64]
        Rows with each point's combination of factors (g,).
    """

    values: dict[str, list[Any]]
    points: pd.DataFrame
    L: Float
    counts: Float

    @property
    def shape(self) -> tuple[int, ...]:
        """Numbers of values, the first predictor's last (as the points stand in memory)."""
        return tuple(len(values) for values in reversed(self.values.values()))


def reference_grid(
    encoder: PartEncoder,
    data: pd.DataFrame,
    at: Mapping[str, Any] | None,
) -> ReferenceGrid:
    """The grid of a fixed part.

    Parameters
    ----------
    encoder : PartEncoder
    data : pd.DataFrame
        The part's variables, a row for each of the fit.
    at : mapping, optional
        Values of predictors, in place of all levels of a factor or a covariate's mean.

    Raises
    ------
    DataError
        For a variable that the model does not have, or a level that the fit did not see.
    """
    names = list(encoder.variables)
    given = dict(at or {})
    for name in given:
        if name not in names:
            raise _no_variable(name, names)
    coded = _coded_variables(encoder)
    values: dict[str, list[Any]] = {}
    discrete = []
    for name in names:
        levels = _levels(data[name], name in coded)
        if levels is not None:
            discrete.append(name)
        if name not in given:
            mean = [float(data[name].mean())] if levels is None else levels
            values[name] = mean
            continue
        wanted = given[name]
        wanted = [wanted] if np.isscalar(wanted) else list(wanted)
        if levels is not None and (name in coded or not _is_number(data[name])):
            unknown = [value for value in wanted if value not in levels]
            if unknown:
                raise DataError(
                    f"at={{{name!r}: …}}: {unknown[0]!r} is no level of {name!r}, which has "
                    f"{', '.join(map(repr, levels))}"
                )
        values[name] = wanted
    n_points = int(np.prod([len(v) for v in values.values()], dtype=np.int64))
    if n_points > _MOST_POINTS:
        raise DataError(f"the reference grid has {n_points:,} points: give at= for some variables")
    points = _expanded(values, data)
    columns = encoder_columns(encoder, points)
    return ReferenceGrid(values, points, columns, _counts(points[discrete], data[discrete]))


def encoder_columns(encoder: PartEncoder, points: pd.DataFrame) -> Float:
    """The design at some points (g, p)."""
    if isinstance(encoder, Encoder):
        columns = encoder.columns(points)
    else:
        columns = tuple(
            None if name is None else points[name].to_numpy(dtype=np.float64)
            for name in encoder.plain
        )
    return design_matrix(columns, len(points))


def _no_variable(name: str, names: Sequence[str]) -> DataError:
    return DataError(
        f"{name!r} is no variable of the fixed part, which has {', '.join(names) or 'none'}"
    )


def _coded_variables(encoder: PartEncoder) -> set[str]:
    """Variables that the formula makes categorical: C(x)."""
    if not isinstance(encoder, Encoder):
        return set()
    return {
        argument.column
        for call in encoder.part.calls
        if call.function == "C"
        for argument in call.arguments[:1]
        if argument.column is not None
    }


def _is_number(values: pd.Series[Any]) -> bool:
    return pd.api.types.is_numeric_dtype(values.dtype) and not pd.api.types.is_bool_dtype(
        values.dtype
    )


def _levels(values: pd.Series[Any], coded: bool) -> list[Any] | None:
    """The levels of a factor, or of a covariate with two values at most; None of others."""
    if isinstance(values.dtype, pd.CategoricalDtype):
        return list(values.cat.categories)
    if not coded and _is_number(values):
        unique = pd.unique(values)
        return sorted(unique.tolist()) if len(unique) <= 2 else None
    return sorted(pd.unique(values).tolist())


def _expanded(values: dict[str, list[Any]], data: pd.DataFrame) -> pd.DataFrame:
    """Every combination, the first variable's values fastest, in the types of the data."""
    n = int(np.prod([len(v) for v in values.values()], dtype=np.int64))
    columns, repeat = {}, 1
    for name, own in values.items():
        dtype = data[name].dtype
        series = pd.Series(own, dtype=dtype if isinstance(dtype, pd.CategoricalDtype) else None)
        codes = np.arange(n) // repeat % len(own)
        columns[name] = series.iloc[codes].reset_index(drop=True)
        repeat *= len(own)
    return pd.DataFrame(columns, index=pd.RangeIndex(n))


def _counts(points: pd.DataFrame, data: pd.DataFrame) -> Float:
    """How many rows have each point's values (g,)."""
    if not len(points.columns):
        return np.ones(len(points))
    names = list(points.columns)
    keys = [data[name].astype(object) for name in names]
    total = pd.Series(np.ones(len(data))).groupby(keys).sum()
    wanted = list(zip(*(points[name].astype(object) for name in names), strict=True))
    found = dict(
        zip(total.index if len(names) > 1 else [(key,) for key in total.index], total, strict=True)
    )
    return np.array([float(found.get(key, 0.0)) for key in wanted])
