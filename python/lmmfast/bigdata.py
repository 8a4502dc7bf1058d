"""Models of data larger than memory: rows streamed into cross-products, two passes at most.

A kind of data is an adapter (`rows.RowSource`): it names columns, and does a piece of work on all
the rows, wherever they are. What the work is it does not know.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from . import _core, checks
from .accumulate import Accumulate, Encoders, Totals
from .errors import DataError, FormulaError
from .expressions import plan_formula
from .formula import repeated_column
from .frame import ModelFrame, RandomDesign
from .grouping import GroupingFactor
from .predictor import Predictor
from .streamed import StreamedFrame
from .survey import PILOT_ROWS, fit_encoders, needs_survey, pilot_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .expressions import Part, Plan
    from .frame import Parts
    from .grouping import LevelMap
    from .rows import RowSource
    from .survey import Pilot


@dataclass(frozen=True)
class Request:
    """What `lmer` was asked for, as far as the rows go."""

    plan: Plan
    weights: str | None
    offset: str | None
    raise_missing: bool


def stream_frame(
    formula: str,
    source: RowSource,
    *,
    weights: Any,
    offset: Any,
    missing: str,
    context: Mapping[str, Any] | None,
    n_threads: int,
) -> tuple[StreamedFrame, _core.CrossProducts]:
    """Read all rows of a source into cross-products.

    Parameters
    ----------
    formula, weights, offset, missing
        As for `lmer`; weights and offset are names of columns.
    source : RowSource
    context : mapping or None
        Functions and constants for the formula.
    n_threads : int
        Threads for the rows that are read in this process.

    Returns
    -------
    frame : StreamedFrame
        The model without rows.
    cross_products : CrossProducts

    Raises
    ------
    FormulaError, DataError
        As by `lmer`, and where the formula can't be computed row by row.
    """
    request = read_request(formula, weights, offset, missing)
    pilot = read_pilot(request, source, context)
    parts, survey = pilot.parts, None
    if needs_survey(parts, pilot):
        survey = source.gather(pilot.survey(request), pilot.columns, n_threads)
    encoders = fit_encoders(parts, pilot, survey)
    work = Accumulate(request, encoders, pilot.variables, groups_of(request.plan), None)
    work = replace(work, like=work.pilot(pilot.table))
    totals = source.gather(work, pilot.columns, n_threads)
    return _finish(request, parts, encoders, totals, source, pilot.columns)


def read_request(formula: str, weights: Any, offset: Any, missing: str) -> Request:
    """Check what was asked for, and plan the formula."""
    if missing not in ("drop", "raise"):
        raise ValueError(f"missing={missing!r}: it is 'drop' or 'raise'")
    if not isinstance(formula, str):
        raise FormulaError(f"the formula must be a str, not {type(formula).__name__}")
    return Request(
        plan_formula(formula),
        _column_name("weights", weights),
        _column_name("offset", offset),
        missing == "raise",
    )


def read_pilot(request: Request, source: RowSource, context: Mapping[str, Any] | None) -> Pilot:
    """Read some rows, and find the formula's columns in them."""
    names = source.names()
    columns = [name for name in names if name in _mentioned(request)]
    return pilot_of(source.sample(columns, PILOT_ROWS), request, context, names)


def _column_name(what: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise DataError(f"{what}: for data that are streamed give the name of a column")
    return value


def _mentioned(request: Request) -> set[str]:
    """Names in the formula, and of weights and offset: all that may be columns of use."""
    plan = request.plan
    names = {name for term in plan.formula.random for name in term.group}
    for part in (plan.response, plan.fixed, *plan.random, *plan.offsets):
        if part is not None:
            names |= _names_of(part)
    return names | {name for name in (request.weights, request.offset) if name is not None}


def _names_of(part: Part) -> set[str]:
    return {*part.bare, *part.inside, *part.called}


def groups_of(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """The columns of each grouping factor."""
    return tuple(dict.fromkeys(term.group for term in plan.formula.random))


def _finish(
    request: Request,
    parts: Parts,
    encoders: Encoders,
    totals: Totals,
    source: RowSource,
    columns: Sequence[str],
) -> tuple[StreamedFrame, _core.CrossProducts]:
    """Levels in their order, and the checks that need all the rows."""
    A, plan = totals.A, request.plan
    if A is None:
        raise DataError(
            f"no row is left without missing values; there are {totals.n_missing}"
            if totals.n_missing
            else "the data have no rows"
        )
    maps, codes = totals.book.finish()
    A.relabel(codes)
    base = frame_without_rows(plan, encoders, maps, request.offset)
    low, high = totals.response_range
    if low == high:
        checks.constant_response(plan.formula.response, low)
    for design, ranges, ones in zip(base.random, totals.random_ranges, totals.random_ones):
        checks.random_ranges(design, ranges, ones)
    frame = StreamedFrame(
        **{**vars(base), "n_missing": totals.n_missing},
        n_rows=A.n_obs,
        source=source,
        used_columns=tuple(columns),
        row_work=Accumulate(request, encoders, parts.variables(), groups_of(plan), None),
        response_range=(low, high),
    )
    checks.model_size(frame, A.n_obs)
    _terms_apart(frame, A)
    return frame, A


def frame_without_rows(
    plan: Plan, encoders: Encoders, maps: Sequence[LevelMap], offset: str | None
) -> ModelFrame:
    """A model by the names of its columns and levels; `maps` in the order of `groups_of`."""
    groups = [level_map.parts for level_map in maps]
    factors = tuple(GroupingFactor(":".join(m.parts), np.empty(0, np.int32), m) for m in maps)
    random_factor = tuple(groups.index(term.group) for term in plan.formula.random)
    nothing = np.empty(0)
    return ModelFrame(
        formula=plan.formula,
        y=nothing,
        columns=tuple(nothing for _ in encoders.fixed.names),
        names=encoders.fixed.names,
        factors=factors,
        random=tuple(
            RandomDesign(f, e.names, tuple(nothing for _ in e.names), t.covariance, t.text)
            for f, e, t in zip(random_factor, encoders.random, plan.formula.random)
        ),
        weights=None,
        offset=None,
        index=pd.RangeIndex(0),
        rows=None,
        n_missing=0,
        predictor=Predictor(
            fixed=encoders.fixed,
            random=encoders.random,
            offsets=encoders.offsets,
            factors=tuple(maps),
            factor_names=tuple(factor.name for factor in factors),
            random_factor=random_factor,
            offset_name=offset,
            array_offset=False,
        ),
    )


def _terms_apart(frame: StreamedFrame, A: _core.CrossProducts) -> None:
    """Refuse two terms that share a column and divide the rows alike."""
    terms = frame.formula.random
    for j, b in enumerate(frame.random):
        for i, a in enumerate(frame.random[:j]):
            shared = [name for name in b.effects if name in a.effects]
            if not shared:
                continue
            if set(terms[i].group) == set(terms[j].group):
                at = frame.formula.text.rfind(b.text)
                message = repeated_column(terms[j], terms[i], shared[0])
                raise FormulaError(message, frame.formula.text, at if at >= 0 else None)
            f, g = sorted((a.factor, b.factor))
            n = {frame.factors[f].n_levels, frame.factors[g].n_levels, A.n_pairs[f, g]}
            if len(n) == 1:
                raise checks.same_groups(frame.factors[a.factor], frame.factors[b.factor], b)
