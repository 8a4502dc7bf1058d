"""What is said of models that are impossible or meaningless for their data, and what to do.

Which are is decided by the core, for single fits, batches and streams alike.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from .._core import Reason, column_range, is_extreme, is_extreme_weight
from ..errors import DataError, FormulaError, shown
from ..formula.parse import repeated_column
from ..tables.coded import Coded

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd
    from numpy.typing import NDArray

    from .._core import Refusal
    from ..tables.coded import Column
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


def check_frame(frame: ModelFrame) -> None:
    """Refuse values that are not finite, and a model that its data can't determine."""
    refusal = frame.design.refusal()
    if refusal is not None:
        _locate(refusal, frame)
        raise explanation(refusal, frame.spec, frame.n, frame.n_missing, frame.weights_name)


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


def _locate(refusal: Refusal, frame: ModelFrame) -> None:
    """Refuse what depends on single rows, the first of them named."""
    spec, index, first, second = frame.spec, frame.index, refusal.first, refusal.second
    match refusal.reason:
        case Reason.response_not_finite:
            _not_finite(spec.response, frame.y, index)
        case Reason.fixed_not_finite:
            check_finite(spec.names[first:], frame.columns[first:], index)
        case Reason.random_not_finite:
            columns, names = frame.random[first], spec.random[first].effects
            check_finite(names[second:], columns[second:], index)
        case Reason.weights_not_finite | Reason.weights_not_positive:
            assert frame.weights is not None
            check_weights(frame.weights_name, frame.weights, index)


def explanation(
    refusal: Refusal, spec: Spec, n: int, n_missing: int = 0, weights: str = ""
) -> DataError | FormulaError:
    """What to say of a model that makes no sense for its n rows, and what to do."""
    first, second, (low, high) = refusal.first, refusal.second, refusal.range
    match refusal.reason:
        case Reason.response_constant:
            name = spec.response
            return DataError(
                f"the response {name!r} is constant ({low:g}): there is nothing to model"
            )
        case Reason.response_extreme:
            return _extreme(repr(spec.response), low, high)
        case Reason.fixed_extreme:
            return _extreme(repr(spec.names[first]), low, high)
        case Reason.random_extreme:
            return _extreme(repr(spec.random[first].effects[second]), low, high)
        case Reason.random_zero | Reason.random_constant:
            return _constant(spec.random[first], second, low)
        case Reason.weights_extreme:
            return _extreme(weights, low, high, "weighted sums would be")
        case Reason.fixed_as_rows:
            return DataError(
                f"there are {len(spec.names)} fixed effects for {n} rows: fewer effects or more "
                "data are needed"
            )
        case Reason.one_level:
            return _one_level(spec.factors[first], n_missing)
        case Reason.residual_in_terms:
            return _residual_in_terms(refusal.entries, spec, n)
        case Reason.same_groups:
            return _not_apart(spec, first, second)
        case _:
            return DataError("the model has values that are not finite, or weights not positive")


def check_finite(
    names: Sequence[str], columns: Sequence[Column], index: pd.Index
) -> list[tuple[float, float]]:
    """Refuse columns with infinite values or values that can't be computed; their ranges."""
    ranges = []
    for name, values in zip(names, columns):
        if values is None:
            ranges.append((1.0, 1.0))
            continue
        low, high = values.range() if isinstance(values, Coded) else column_range(values)
        if not (low > -np.inf and high < np.inf):
            _not_finite(name, np.asarray(values), index)
        ranges.append((low, high))
    return ranges


def refuse_extremes(names: Sequence[str], ranges: Sequence[tuple[float, float]]) -> None:
    """Refuse columns, by their ranges, whose squares a double cannot hold."""
    for name, (low, high) in zip(names, ranges):
        if is_extreme(low, high):
            raise _extreme(repr(name), low, high)


def _extreme(what: str, low: float, high: float, why: str = "variances would be") -> DataError:
    size = max(abs(low), abs(high))
    unit = math.floor(math.log10(size))
    return DataError(
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
    if is_extreme_weight(*ranges[0]):
        raise _extreme(name, *ranges[0], "weighted sums would be")


def _constant(term: RandomSpec, column: int, value: float) -> DataError:
    name = term.effects[column]
    if value == 0:
        return DataError(f"{term.text}: {name!r} is zero in every row")
    return DataError(f"{term.text}: {name!r} is constant ({value:g}), the intercept once more")


def _one_level(factor: GroupingFactor, n_missing: int) -> DataError:
    dropped = f" once {n_missing} rows with missing values are dropped" if n_missing else ""
    return DataError(
        f"grouping {factor.name!r} has one level, {shown(factor.levels[0])}{dropped}: "
        "a variance between levels needs two or more; take the term out"
    )


def _residual_in_terms(entries: Sequence[tuple[int, int, int]], spec: Spec, n: int) -> DataError:
    """What to say of random terms that can be the residual, and which of their entries are."""
    terms = list(dict.fromkeys(t for t, _, _ in entries))
    if len(entries) == 1 and spec.factors[spec.random[terms[0]].factor].n_levels == n:
        name = spec.factors[spec.random[terms[0]].factor].name
        effect = spec.random[terms[0]].effects[entries[0][1]]
        what = "its effects" if effect == "Intercept" else f"the effects of {effect!r}"
        return DataError(
            f"grouping {name!r} has as many levels as there are rows ({n}): {what} can't be told "
            "from the residuals; take the term out or group more coarsely"
        )
    parts = []
    for t in terms:
        term = spec.random[t]
        own = [(r, c) for i, r, c in entries if i == t]
        effects = [repr(name) for j, name in enumerate(term.effects) if any(j in e for e in own)]
        of = f"variance of {effects[0]}" if len(own) == 1 else f"covariance of {_listed(effects)}"
        parts.append(f"the {of} in {term.text}")
    return DataError(
        f"the variance of the residual can't be told from {_listed(parts)}, which can give every "
        f"row one variance and no two rows a covariance; use fewer columns, or group more coarsely"
    )


def _listed(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _not_apart(spec: Spec, first: int, second: int) -> DataError | FormulaError:
    """What to say of two terms that share a column and divide the rows alike."""
    a, b = spec.random[first], spec.random[second]
    one, other = spec.factors[a.factor], spec.factors[b.factor]
    if set(one.parts) == set(other.parts):
        terms, text = spec.formula.random, spec.formula.text
        shared = next(name for name in b.effects if name in a.effects)
        at = text.rfind(b.text)
        message = repeated_column(terms[second], terms[first], shared)
        return FormulaError(message, text, at if at >= 0 else None)
    nested = set(one.parts) < set(other.parts)
    drop = other.name if nested or len(other.parts) >= len(one.parts) else one.name
    return DataError(
        f"grouping factors {one.name!r} and {other.name!r} divide the rows into the same groups, "
        f"so their variances can't be told apart: drop {drop!r} ({b.text})"
    )
