"""What makes a model impossible or meaningless for its data; each error says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import numpy as np

from ._core import column_range
from .errors import DataError, FormulaError, shown
from .formula import repeated_column
from .grouping import same_partition

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from .columns import Raw
    from .frame import ModelFrame, RandomDesign
    from .grouping import GroupingFactor

    Float = NDArray[np.float64]


def frame(made: ModelFrame, *, with_response: bool = True) -> None:
    """Refuse values that are not finite, and a model that its data can't determine."""
    if with_response:
        response(made.formula.response, made.y, made.index)
    finite(made.names, made.columns, made.index)
    for design in made.random:
        random_columns(design, made.index)
    if made.weights is not None:
        weights(made.weights_name, made.weights, made.index)
    model(made)


def not_numeric(name: str, raw: Raw) -> DataError:
    """What to say of a response that is no number."""
    return DataError(
        f"the response {name!r} is of type {raw.dtype}, not a number: convert it, for example "
        "with pandas.to_numeric"
    )


def response(name: str, y: Float, index: pd.Index) -> None:
    """Refuse a response that is infinite or constant."""
    low, high = column_range(y)
    if not np.isfinite(high - low):
        _not_finite(name, y, index)
    if low == high:
        constant_response(name, low)


def constant_response(name: str, value: float) -> NoReturn:
    """Refuse a response that is the same in every row."""
    raise DataError(f"the response {name!r} is constant ({value:g}): there is nothing to model")


def finite(
    names: Sequence[str], columns: Sequence[Float | None], index: pd.Index
) -> list[tuple[float, float]]:
    """Refuse columns with infinite values or values that can't be computed; their ranges."""
    ranges = []
    for name, values in zip(names, columns):
        if values is None:
            ranges.append((1.0, 1.0))
            continue
        low, high = column_range(values)
        if not (low > -np.inf and high < np.inf):
            _not_finite(name, values, index)
        ranges.append((low, high))
    return ranges


def _not_finite(name: str, values: Float, index: pd.Index) -> None:
    bad = np.flatnonzero(~np.isfinite(values))
    if len(bad) == 0:
        return
    kinds = {"not a number": np.isnan(values), "infinite": np.isinf(values)}
    what = " or ".join(kind for kind, where in kinds.items() if where.any())
    raise DataError(
        f"{name!r} is {what} in {len(bad)} of the rows used, the first labelled "
        f"{shown(index[bad[0]])}: mend or drop them"
    )


def weights(name: str, values: Float, index: pd.Index) -> None:
    """Refuse weights that are not positive and finite."""
    finite((name,), (values,), index)
    bad = np.flatnonzero(values <= 0)
    if len(bad):
        raise DataError(
            f"{name} must be positive: {values[bad[0]]:g} in the row labelled "
            f"{shown(index[bad[0]])} ({len(bad)} such rows); drop rows that should not count"
        )


def random_columns(design: RandomDesign, index: pd.Index) -> None:
    """Refuse columns of a random term that are infinite, zero or the intercept once more."""
    if len(design.columns) == 1 and design.columns[0] is None:
        return
    ranges = finite(design.effects, design.columns, index)
    random_ranges(design, ranges, [values is None for values in design.columns])


def random_ranges(
    design: RandomDesign, ranges: Sequence[tuple[float, float]], ones: Sequence[bool]
) -> None:
    """Refuse columns, by their ranges, that are zero or the intercept (in `ones`) once more."""
    if len(ranges) == 1 and ones[0]:
        return
    intercept = any(ones)
    for name, is_one, (low, high) in zip(design.effects, ones, ranges):
        if is_one or low != high:
            continue
        if low == 0:
            raise DataError(f"{design.text}: {name!r} is zero in every row")
        if intercept:
            raise DataError(
                f"{design.text}: {name!r} is constant ({low:g}), the intercept once more"
            )


def model(frame: ModelFrame) -> None:
    """Refuse a model that its data can't determine."""
    model_size(frame, len(frame.y))
    if len(frame.random) > 1:
        _terms_apart(frame)


def model_size(frame: ModelFrame, n: int) -> None:
    """Refuse a model with too many effects, or too few levels, for n rows."""
    p = len(frame.columns)
    if p >= n:
        raise DataError(
            f"there are {p} fixed effects for {n} rows: fewer effects or more data are needed"
        )
    for factor in frame.factors:
        _levels(factor, n, frame.n_missing)
    for design in frame.random:
        _enough_rows(design, frame.factors[design.factor], n)


def _levels(factor: GroupingFactor, n: int, n_missing: int) -> None:
    if factor.n_levels == 1:
        dropped = f" once {n_missing} rows with missing values are dropped" if n_missing else ""
        raise DataError(
            f"grouping {factor.name!r} has one level, {shown(factor.levels[0])}{dropped}: "
            "a variance between levels needs two or more; take the term out"
        )
    if factor.n_levels >= n:
        raise DataError(
            f"grouping {factor.name!r} has as many levels as there are rows ({n}): its effects "
            "can't be told from the residuals; take the term out or group more coarsely"
        )


def _enough_rows(design: RandomDesign, factor: GroupingFactor, n: int) -> None:
    k = len(design.effects)
    if design.covariance == "full" and k * factor.n_levels >= n:
        raise DataError(
            f"{design.text}: {k} columns for each of {factor.n_levels} levels of {factor.name!r} "
            f"are {k * factor.n_levels} random effects for {n} rows, so their variances can't be "
            "told from the residual's; use fewer columns"
        )


def _terms_apart(frame: ModelFrame) -> None:
    """Refuse two terms that share a column and divide the rows alike."""
    for j, b in enumerate(frame.random):
        for i, a in enumerate(frame.random[:j]):
            shared = [name for name in b.effects if name in a.effects]
            if not shared:
                continue
            if set(_group(frame, i)) == set(_group(frame, j)):
                terms = frame.formula.random
                message = repeated_column(terms[j], terms[i], shared[0])
                at = frame.formula.text.rfind(b.text)
                raise FormulaError(message, frame.formula.text, at if at >= 0 else None)
            _refuse_same_partition(frame.factors[a.factor], frame.factors[b.factor], b)


def _group(frame: ModelFrame, term: int) -> tuple[str, ...]:
    return frame.formula.random[term].group


def _refuse_same_partition(a: GroupingFactor, b: GroupingFactor, design: RandomDesign) -> None:
    if same_partition(a, b):
        raise same_groups(a, b, design)


def same_groups(a: GroupingFactor, b: GroupingFactor, design: RandomDesign) -> DataError:
    """What to say of two factors that divide the rows alike."""
    nested = set(a.map.parts) < set(b.map.parts)
    drop = b.name if nested or len(b.map.parts) >= len(a.map.parts) else a.name
    return DataError(
        f"grouping factors {a.name!r} and {b.name!r} divide the rows into the same groups, so "
        f"their variances can't be told apart: drop {drop!r} ({design.text})"
    )
