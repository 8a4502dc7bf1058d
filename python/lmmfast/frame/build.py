"""Formula and data → arrays. The only place where data are copied, cast or checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..covariance import STRUCTURES
from ..errors import DataError
from ..formula.expressions import plan_formula
from ..tables.columns import take_rows
from ..tables.levels import GroupingFactor, combine, encode
from . import checks
from .missing import complete_rows
from .model_frame import ModelFrame
from .parts import resolve_parts
from .source import PlainColumns, Source, sum_columns
from .spec import RandomSpec, Spec

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import pandas as pd
    from numpy.typing import ArrayLike, NDArray

    from ..formula.expressions import Plan
    from ..tables.coded import Column, Columns
    from .parts import Parts
    from .source import PartEncoder, Unfitted

    Float = NDArray[np.float64]
    Rows = NDArray[np.intp] | None


def build_frame(
    formula: str,
    data: Any,
    *,
    weights: str | ArrayLike | None = None,
    offset: str | ArrayLike | None = None,
    missing: Literal["drop", "raise"] = "drop",
    context: Mapping[str, Any] | None = None,
    one_sided: bool = False,
    repeated: bool = False,
    check: bool = True,
) -> ModelFrame:
    """Turn a formula and data into arrays.

    Parameters
    ----------
    formula : str
        See `lmmfast.formula`.
    data : pandas, polars or pyarrow table, or dict of arrays
        Never changed.
    weights, offset : column name or (rows of data,) array, optional
        A Series is aligned by its labels.
    missing : {"drop", "raise"}
        What to do with rows in which a variable of the model is missing (NaN, None, NA, NaT, null).
        They are dropped before anything is computed: ``center(x)`` and ``group_mean(x, g)`` are
        those of the rows used.
    context : mapping, optional
        Functions and constants for the formula; looked at for names that are neither columns nor
        formulaic's.
    one_sided : bool, default False
        The formula has no response; y is zero.
    repeated : bool, default False
        The formula has the covariance of repeated measures, and no random terms. Rows where its
        columns are missing are dropped too.
    check : bool, default True
        Refuse values that are not finite and models that the data can't determine.

    Returns
    -------
    ModelFrame

    Raises
    ------
    FormulaError
        If the formula can't be read.
    DataError
        If the data don't fit it.
    """
    checks.check_call(formula, missing)
    plan = plan_formula(formula, one_sided=one_sided, repeated=repeated)
    source = Source(data)
    if source.n == 0:
        raise DataError("the data have no rows")
    parts = resolve_parts(plan, source, context)
    vectors = {
        what: source.vector(what, values)
        for what, values in (("weights", weights), ("offset", offset))
        if values is not None
    }
    rows = _rows_kept(source, parts, vectors, missing)
    frame = _assemble(plan, source, parts, vectors, rows, offset)
    if check:
        checks.check_frame(frame)
    return frame


def _rows_kept(
    source: Source, parts: Parts, vectors: dict[str, tuple[str, Float]], missing: str
) -> Rows:
    """Rows in which nothing is missing; None for all."""
    refuse = f"{source.n} rows" if missing == "raise" else ""
    rows, masks = complete_rows(source, parts.variables(), vectors, refuse=refuse)
    for name, mask in masks.items():
        if mask.all():
            raise DataError(f"{name} has nothing but missing values")
    if rows is not None and len(rows) == 0:
        counts = ", ".join(f"{name} {mask.sum()}" for name, mask in masks.items())
        raise DataError(f"no row is left without missing values; of {source.n} missing: {counts}")
    return rows


def _assemble(
    plan: Plan,
    source: Source,
    parts: Parts,
    vectors: dict[str, tuple[str, Float]],
    rows: Rows,
    offset: str | ArrayLike | None,
) -> ModelFrame:
    index = source.table.index if rows is None else source.table.index[rows]
    y = np.zeros(len(index))
    if parts.response is not None:
        y = _response(plan, source, parts.response, rows)
    fixed, columns = source.fit(parts.fixed, rows)
    factors, codes = grouping_factors(plan, source, rows)
    random = [source.fit(part, rows) for part in parts.random]
    offsets = [source.fit(part, rows) for part in parts.offsets]
    for text, (encoder, _) in zip(plan.formula.offsets, offsets):
        checks.check_offset(text, encoder.names)
    plain = isinstance(fixed, PlainColumns)
    fixed_variables = None if plain else source.frame(fixed.variables, rows)
    given = {what: take_rows(values, rows) for what, (_, values) in vectors.items()}
    spec = Spec(
        formula=plan.formula,
        fixed=fixed,
        random=random_specs(plan, [encoder for encoder, _ in random]),
        factors=factors,
        offsets=tuple(encoder for encoder, _ in offsets),
        offset_name=offset if isinstance(offset, str) else None,
        array_offset=offset is not None and not isinstance(offset, str),
    )
    return ModelFrame(
        spec=spec,
        y=y,
        columns=columns,
        codes=codes,
        random=tuple(values for _, values in random),
        weights=given.get("weights"),
        offset=_total_offset([c for _, c in offsets], given.get("offset"), index),
        index=index,
        rows=rows,
        n_missing=0 if rows is None else source.n - len(rows),
        snapshot=source.table.snapshot,
        weights_name=vectors["weights"][0] if "weights" in vectors else "",
        variables=fixed_variables,
        labelled=source.table.labelled,
    )


def random_specs(plan: Plan, encoders: Sequence[PartEncoder]) -> tuple[RandomSpec, ...]:
    """The random terms of a formula, whose columns the encoders make."""
    order = {group: i for i, group in enumerate(groups_of(plan))}
    return tuple(
        RandomSpec(order[term.group], encoder, STRUCTURES[term.covariance], term.text)
        for term, encoder in zip(plan.formula.random, encoders)
    )


def groups_of(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """The columns of each grouping factor, in the order of their first appearance."""
    return tuple(dict.fromkeys(term.group for term in plan.formula.random))


def _response(plan: Plan, source: Source, part: PlainColumns | Unfitted, rows: Rows) -> Float:
    encoder, columns = source.fit(part, rows)
    if len(columns) != 1 or columns[0] is None:
        raise DataError(
            f"the response {plan.formula.response!r} must give one column of numbers; it gives "
            f"{', '.join(encoder.names)}"
        )
    return np.asarray(columns[0])


def grouping_factors(
    plan: Plan, source: Source, rows: Rows
) -> tuple[tuple[GroupingFactor, ...], tuple[NDArray[np.int32], ...]]:
    """The distinct grouping factors, and for each the level of each row."""
    encoded: dict[str, tuple[NDArray[np.int32], Any]] = {}
    for term in plan.formula.random:
        for name in term.group:
            if name not in encoded:
                encoded[name] = encode(name, take_rows(source.raw(name, term.text), rows))
    found = [_factor(group, [encoded[name] for name in group]) for group in groups_of(plan)]
    return tuple(factor for factor, _ in found), tuple(codes for _, codes in found)


def _factor(
    group: tuple[str, ...], encoded: Sequence[tuple[NDArray[np.int32], Any]]
) -> tuple[GroupingFactor, NDArray[np.int32]]:
    labels = tuple(labels for _, labels in encoded)
    if len(group) == 1:
        return GroupingFactor(group, labels), encoded[0][0]
    codes, keys = combine([codes for codes, _ in encoded], [len(part) for part in labels])
    return GroupingFactor(group, labels, keys), codes


def _total_offset(columns: Sequence[Columns], given: Float | None, index: pd.Index) -> Float | None:
    """The sum of all offsets."""
    every: list[Column] = [c for values in columns for c in values]
    total = sum_columns(every if given is None else [*every, given], len(index))
    if total is not None:
        checks.check_finite(("offset",), (total,), index)
    return total
