"""What makes a model impossible or meaningless for its data; each error says what to do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NoReturn

import numpy as np

from .._core import column_range
from ..errors import DataError, FormulaError, shown
from ..formula.parse import repeated_column
from ..tables.levels import same_partition

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from ..tables.columns import Raw
    from ..tables.levels import GroupingFactor
    from .model_frame import ModelFrame
    from .spec import RandomSpec, Spec

    Float = NDArray[np.float64]


def check_call(formula: str, missing: str) -> None:
    """Refuse a formula that is no text, and an unknown ``missing=``."""
    if missing not in ("drop", "raise"):
        raise ValueError(f"missing={missing!r}: it is 'drop' or 'raise'")
    if not isinstance(formula, str):
        raise FormulaError(f"the formula must be a str, not {type(formula).__name__}")


def check_frame(frame: ModelFrame, *, with_response: bool = True) -> None:
    """Refuse values that are not finite, and a model that its data can't determine."""
    spec = frame.spec
    if with_response:
        check_response(spec.response, frame.y, frame.index)
    refuse_extremes(spec.names, check_finite(spec.names, frame.columns, frame.index))
    for term, columns in zip(spec.random, frame.random):
        if len(columns) > 1 or columns[0] is not None:
            ranges = check_finite(term.effects, columns, frame.index)
            refuse_extremes(term.effects, ranges)
            check_random_ranges(term, ranges, [values is None for values in columns])
    if frame.weights is not None:
        check_weights(frame.weights_name, frame.weights, frame.index)
    check_size(spec, frame.n, frame.n_missing)
    check_terms_apart(spec, lambda f, g: same_partition(frame.codes[f], frame.codes[g]))


def not_numeric(what: str, name: str, raw: Raw) -> DataError:
    """What to say of a response or an offset that is no number."""
    return DataError(
        f"{what} {name!r} is of type {raw.dtype}, not a number: convert it, for example "
        "with pandas.to_numeric"
    )


def check_offset(text: str, names: Sequence[str]) -> None:
    """Refuse an offset that is not one column."""
    if len(names) != 1:
        raise DataError(
            f"offset({text}) must give one column of numbers; it gives {', '.join(names)}"
        )


def check_response(name: str, y: Float, index: pd.Index) -> None:
    """Refuse a response that is infinite or constant."""
    low, high = column_range(y)
    if not np.isfinite(high - low):
        _not_finite(name, y, index)
    if low == high:
        refuse_constant_response(name, low)
    refuse_extremes((name,), ((low, high),))


def refuse_constant_response(name: str, value: float) -> NoReturn:
    """Refuse a response that is the same in every row."""
    raise DataError(f"the response {name!r} is constant ({value:g}): there is nothing to model")


def check_finite(
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


def refuse_extremes(names: Sequence[str], ranges: Sequence[tuple[float, float]]) -> None:
    """Refuse columns, by their ranges, whose squares a double cannot hold."""
    for name, (low, high) in zip(names, ranges):
        _refuse_extreme(repr(name), low, high, 1e150, "variances would be")


def _refuse_extreme(what: str, low: float, high: float, limit: float, why: str) -> None:
    """Refuse what has its largest value beyond a limit, or below its inverse and not zero."""
    size = max(abs(low), abs(high))
    if size > limit or 0 < size < 1 / limit:
        unit = math.floor(math.log10(size))
        raise DataError(
            f"{what} has values up to {size:.3g}: {why} beyond the range of floating-point "
            f"numbers, 1e-308 to 1e308; divide it by 1e{unit}"
        )


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


def check_weights(name: str, values: Float, index: pd.Index) -> None:
    """Refuse weights that are not positive and finite."""
    ranges = check_finite((name,), (values,), index)
    bad = np.flatnonzero(values <= 0)
    if len(bad):
        raise DataError(
            f"{name} must be positive: {values[bad[0]]:g} in the row labelled "
            f"{shown(index[bad[0]])} ({len(bad)} such rows); drop rows that should not count"
        )
    _refuse_extreme(name, *ranges[0], 1e290, "weighted sums would be")


def check_random_ranges(
    term: RandomSpec, ranges: Sequence[tuple[float, float]], ones: Sequence[bool]
) -> None:
    """Refuse columns, by their ranges, that are zero or the intercept (in `ones`) once more."""
    if len(ranges) == 1 and ones[0]:
        return
    intercept = any(ones)
    for name, is_one, (low, high) in zip(term.effects, ones, ranges):
        if is_one or low != high:
            continue
        if low == 0:
            raise DataError(f"{term.text}: {name!r} is zero in every row")
        if intercept:
            raise DataError(f"{term.text}: {name!r} is constant ({low:g}), the intercept once more")


def check_size(spec: Spec, n: int, n_missing: int) -> None:
    """Refuse a model with too many effects, or too few levels, for n rows."""
    p = len(spec.names)
    if p >= n:
        raise DataError(
            f"there are {p} fixed effects for {n} rows: fewer effects or more data are needed"
        )
    for factor in spec.factors:
        _refuse_levels(factor, n, n_missing)
    for term in spec.random:
        _refuse_few_rows(term, spec.factors[term.factor], n)


def _refuse_levels(factor: GroupingFactor, n: int, n_missing: int) -> None:
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


def _refuse_few_rows(term: RandomSpec, factor: GroupingFactor, n: int) -> None:
    k = len(term.effects)
    if term.covariance.saturates and k * factor.n_levels >= n:
        raise DataError(
            f"{term.text}: {k} columns for each of {factor.n_levels} levels of {factor.name!r} "
            f"are {k * factor.n_levels} random effects for {n} rows, so their variances can't be "
            "told from the residual's; use fewer columns"
        )


def check_terms_apart(spec: Spec, divide_alike: Callable[[int, int], bool]) -> None:
    """Refuse two terms that share a column and divide the rows alike.

    Parameters
    ----------
    spec : Spec
    divide_alike : function
        Whether two different factors with as many levels, by their positions, divide the rows
        into the same groups.
    """
    for j, b in enumerate(spec.random):
        for i, a in enumerate(spec.random[:j]):
            shared = [name for name in b.effects if name in a.effects]
            if not shared:
                continue
            one, other = spec.factors[a.factor], spec.factors[b.factor]
            if set(one.parts) == set(other.parts):
                terms, text = spec.formula.random, spec.formula.text
                at = text.rfind(b.text)
                message = repeated_column(terms[j], terms[i], shared[0])
                raise FormulaError(message, text, at if at >= 0 else None)
            if one.n_levels == other.n_levels and divide_alike(a.factor, b.factor):
                raise _same_groups(one, other, b)


def _same_groups(a: GroupingFactor, b: GroupingFactor, term: RandomSpec) -> DataError:
    """What to say of two factors that divide the rows alike."""
    nested = set(a.parts) < set(b.parts)
    drop = b.name if nested or len(b.parts) >= len(a.parts) else a.name
    return DataError(
        f"grouping factors {a.name!r} and {b.name!r} divide the rows into the same groups, so "
        f"their variances can't be told apart: drop {drop!r} ({term.text})"
    )
