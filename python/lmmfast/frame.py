"""Formula and data → arrays. The only place where data are copied, cast or checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from . import checks
from .errors import DataError, FormulaError
from .expressions import Plan, plan_formula
from .grouping import GroupingFactor, LevelMap, combine, encode
from .predictor import NewDesign, Predictor
from .source import PlainColumns, Source, Unfitted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    from .formula import Covariance, ParsedFormula

    Float = NDArray[np.float64]
    Columns = tuple[Float | None, ...]
    Rows = NDArray[np.intp] | None

__all__ = [
    "GroupingFactor",
    "LevelMap",
    "ModelFrame",
    "NewDesign",
    "Predictor",
    "RandomDesign",
    "build_frame",
]


@dataclass(frozen=True, eq=False)
class RandomDesign:
    """One random term at the rows of the fit.

    Attributes
    ----------
    factor : int
        Position of its grouping factor in `ModelFrame.factors`.
    effects : tuple of str
        Names of its k columns: ``"Intercept"``, ``"Days"``, ``"Machine[T.B]"``.
    columns : tuple of k arrays (n,) or None
        Contiguous float64; None for a column of ones.
    covariance : {"full", "diagonal"}
    text : str
        The term as written.
    """

    factor: int
    effects: tuple[str, ...]
    columns: Columns
    covariance: Covariance
    text: str


@dataclass(frozen=True, eq=False)
class ModelFrame:
    """All that a fit needs of formula and data. Arrays may be read-only views of the user's data.

    Attributes
    ----------
    formula : ParsedFormula
    y : NDArray[np.float64]
        The response, the offset not subtracted (n,).
    columns : tuple of p arrays (n,) or None
        Fixed-effect columns, contiguous float64; None for a column of ones.
    names : tuple of str
        Their names.
    factors : tuple of GroupingFactor
        In the order of their first appearance.
    random : tuple of RandomDesign
        In the formula's order.
    weights, offset : (n,) arrays or None
    index : pd.Index
        Labels of the rows kept; their positions where the data have no labels.
    rows : NDArray[np.intp] or None
        Positions of the rows kept; None for all.
    n_missing : int
        Rows dropped for missing values.
    predictor : Predictor
        Builds the same columns for other data.
    snapshot : object or None
        Keeps arrays that are views of the user's table from changing with it; not pickled.
    weights_name : str
        What messages call the weights.
    """

    formula: ParsedFormula
    y: Float
    columns: Columns
    names: tuple[str, ...]
    factors: tuple[GroupingFactor, ...]
    random: tuple[RandomDesign, ...]
    weights: Float | None
    offset: Float | None
    index: pd.Index
    rows: Rows
    n_missing: int
    predictor: Predictor
    snapshot: Any = field(default=None, repr=False, compare=False)
    weights_name: str = ""

    @property
    def n(self) -> int:
        """Number of rows used."""
        return len(self.y)

    def with_response(self, y: Float) -> ModelFrame:
        """The same frame with another response (n,)."""
        frame = object.__new__(ModelFrame)  # `dataclasses.replace` takes as long as a small fit
        frame.__dict__.update(self.__dict__, y=y)
        return frame

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "snapshot": None}


def build_frame(
    formula: str,
    data: Any,
    *,
    weights: str | ArrayLike | None = None,
    offset: str | ArrayLike | None = None,
    missing: Literal["drop", "raise"] = "drop",
    context: Mapping[str, Any] | None = None,
    one_sided: bool = False,
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
    missing : {"drop", "raise"}
        What to do with rows in which a variable of the model is missing (NaN, None, NA, NaT, null).
        They are dropped before anything is computed: ``center(x)`` and ``group_mean(x, g)`` are
        those of the rows used.
    context : mapping, optional
        Functions and constants for the formula; looked at for names that are neither columns nor
        formulaic's.
    one_sided : bool, default False
        The formula has no response; y is zero.
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
    if missing not in ("drop", "raise"):
        raise ValueError(f"missing={missing!r}: it is 'drop' or 'raise'")
    if not isinstance(formula, str):
        raise FormulaError(f"the formula must be a str, not {type(formula).__name__}")
    plan = plan_formula(formula, one_sided=one_sided)
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
        checks.frame(frame)
    return frame


@dataclass(frozen=True)
class Parts:
    """The parts of a formula, their columns found in the data."""

    response: PlainColumns | Unfitted | None
    fixed: PlainColumns | Unfitted
    random: tuple[PlainColumns | Unfitted, ...]
    offsets: tuple[PlainColumns | Unfitted, ...]
    group_columns: tuple[str, ...]

    def variables(self) -> tuple[str, ...]:
        """Columns of the data that the model uses."""
        every = (self.response, self.fixed, *self.random, *self.offsets)
        names = dict.fromkeys(name for part in every if part is not None for name in part.variables)
        return tuple(names | dict.fromkeys(self.group_columns))


def resolve_parts(plan: Plan, source: Source, context: Mapping[str, Any] | None) -> Parts:
    """Find the columns that each part of a formula takes."""
    terms = plan.formula.random
    group_columns = tuple(dict.fromkeys(name for term in terms for name in term.group))
    response = None
    if plan.response is not None:
        response = source.resolve(plan.response, context, "the response")
        if isinstance(response, Unfitted) and plan.response.plain is not None:
            raise checks.not_numeric(plan.formula.response, source.raw(response.variables[0], ""))
    parts = Parts(
        response,
        source.resolve(plan.fixed, context, "the fixed effects"),
        tuple(source.resolve(p, context, t.text) for p, t in zip(plan.random, terms)),
        tuple(source.resolve(part, context, "offset()") for part in plan.offsets),
        group_columns,
    )
    for term in terms:
        for name in term.group:
            source.raw(name, term.text)
    return parts


def _rows_kept(
    source: Source, parts: Parts, vectors: dict[str, tuple[str, Float]], missing: str
) -> Rows:
    """Rows in which nothing is missing; None for all."""
    masks = {}
    for name in parts.variables():
        mask = source.missing(name)
        if mask is not None:
            masks[f"column {name!r}"] = mask
    for name, values in vectors.values():
        if np.isnan(values.min()):
            masks[name] = np.isnan(values)
    if not masks:
        return None
    if missing == "raise":
        counts = ", ".join(f"{name} in {mask.sum()}" for name, mask in masks.items())
        raise DataError(
            f"missing='raise' and of {source.n} rows values are missing: {counts}; "
            "drop or fill them, or use missing='drop'"
        )
    for name, mask in masks.items():
        if mask.all():
            raise DataError(f"{name} has nothing but missing values")
    rows = np.flatnonzero(~np.logical_or.reduce(list(masks.values())))
    if len(rows) == 0:
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
    factors, random_factor = grouping_factors(plan, source, rows)
    encoders, random = [], []
    for part, term, f in zip(parts.random, plan.formula.random, random_factor):
        encoder, values = source.fit(part, rows)
        encoders.append(encoder)
        random.append(RandomDesign(f, encoder.names, values, term.covariance, term.text))
    given = {what: _take(values, rows) for what, (_, values) in vectors.items()}
    offsets = [source.fit(part, rows) for part in parts.offsets]
    predictor = Predictor(
        fixed=fixed,
        random=tuple(encoders),
        offsets=tuple(encoder for encoder, _ in offsets),
        factors=tuple(factor.map for factor in factors),
        factor_names=tuple(factor.name for factor in factors),
        random_factor=random_factor,
        offset_name=offset if isinstance(offset, str) else None,
        array_offset=offset is not None and not isinstance(offset, str),
    )
    return ModelFrame(
        formula=plan.formula,
        y=y,
        columns=columns,
        names=fixed.names,
        factors=factors,
        random=tuple(random),
        weights=given.get("weights"),
        offset=_total_offset([c for _, c in offsets], given.get("offset"), index),
        index=index,
        rows=rows,
        n_missing=0 if rows is None else source.n - len(rows),
        predictor=predictor,
        snapshot=source.table.snapshot,
        weights_name=vectors["weights"][0] if "weights" in vectors else "",
    )


def _response(plan: Plan, source: Source, part: PlainColumns | Unfitted, rows: Rows) -> Float:
    encoder, columns = source.fit(part, rows)
    if len(columns) != 1 or columns[0] is None:
        raise DataError(
            f"the response {plan.formula.response!r} must give one column of numbers; it gives "
            f"{', '.join(encoder.names)}"
        )
    return columns[0]


def grouping_factors(
    plan: Plan, source: Source, rows: Rows
) -> tuple[tuple[GroupingFactor, ...], tuple[int, ...]]:
    """The distinct grouping factors, and which of them each random term is on."""
    encoded: dict[str, tuple[NDArray[np.int32], Any]] = {}
    factors: dict[tuple[str, ...], GroupingFactor] = {}
    for term in plan.formula.random:
        for name in term.group:
            if name not in encoded:
                raw = source.raw(name, term.text)
                if rows is not None:
                    raw = raw[rows] if isinstance(raw, np.ndarray) else raw.iloc[rows]
                encoded[name] = encode(name, raw)
        if term.group not in factors:
            factors[term.group] = _factor(term.group, [encoded[name] for name in term.group])
    order = {group: i for i, group in enumerate(factors)}
    return tuple(factors.values()), tuple(order[term.group] for term in plan.formula.random)


def _factor(
    group: tuple[str, ...], encoded: Sequence[tuple[NDArray[np.int32], Any]]
) -> GroupingFactor:
    labels = tuple(labels for _, labels in encoded)
    if len(group) == 1:
        return GroupingFactor(group[0], encoded[0][0], LevelMap(group, labels))
    codes, keys = combine([codes for codes, _ in encoded], [len(part) for part in labels])
    return GroupingFactor(":".join(group), codes, LevelMap(group, labels, keys))


def _take(values: Float, rows: Rows) -> Float:
    return values if rows is None else values[rows]


def _total_offset(columns: Sequence[Columns], given: Float | None, index: pd.Index) -> Float | None:
    """The sum of all offsets."""
    parts = [np.ones(len(index)) if c is None else c for values in columns for c in values]
    if given is not None:
        parts.append(given)
    if not parts:
        return None
    total = parts[0] if len(parts) == 1 else np.sum(parts, axis=0)
    checks.finite(("offset",), (total,), index)
    return total
