"""Models of data larger than memory: rows streamed into cross-products, two passes at most.

A kind of data is an adapter (`streams.rows.RowSource`): it names columns, and does a piece of work
on all the rows, wherever they are. What the work is it does not know.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .._core import refusal_of_stream
from ..errors import DataError
from ..frame import checks
from ..frame.build import groups_of, random_specs
from ..frame.spec import Spec
from .accumulate import Accumulate
from .request import read_request
from .rows import StreamedRows
from .survey import PILOT_ROWS, fit_encoders, needs_survey, pilot_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core import CrossProducts
    from ..formula.expressions import Part, Plan
    from ..frame.parts import Parts
    from ..streams.rows import RowSource
    from ..tables.levels import GroupingFactor
    from .accumulate import Encoders, Totals
    from .request import Request
    from .survey import Pilot


def read_rows(
    formula: str,
    source: RowSource,
    *,
    weights: Any,
    offset: Any,
    missing: str,
    context: Mapping[str, Any] | None,
    n_threads: int,
) -> tuple[Spec, StreamedRows, CrossProducts]:
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
    spec : Spec
    rows : StreamedRows
        Where the rows are.
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


def read_pilot(request: Request, source: RowSource, context: Mapping[str, Any] | None) -> Pilot:
    """Read some rows, and find the formula's columns in them."""
    names = source.names()
    columns = [name for name in names if name in _mentioned(request)]
    return pilot_of(source.sample(columns, PILOT_ROWS), request, context, names)


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


def _finish(
    request: Request,
    parts: Parts,
    encoders: Encoders,
    totals: Totals,
    source: RowSource,
    columns: Sequence[str],
) -> tuple[Spec, StreamedRows, CrossProducts]:
    """Levels in their order, and the checks that need all the rows."""
    A, plan = totals.A, request.plan
    if A is None:
        raise DataError(
            f"no row is left without missing values; there are {totals.n_missing}"
            if totals.n_missing
            else "the data have no rows"
        )
    factors, codes = totals.book.finish()
    A.relabel(codes)
    spec = spec_of(plan, encoders, factors, request.offset)
    _check(spec, A, totals)
    rows = StreamedRows(
        spec=spec,
        n=A.n_obs,
        n_missing=totals.n_missing,
        source=source,
        columns=tuple(columns),
        work=Accumulate(request, encoders, parts.variables(), groups_of(plan), None),
        response_range=totals.response_range,
    )
    return spec, rows, A


def _check(spec: Spec, A: CrossProducts, totals: Totals) -> None:
    """Refuse a model that all the rows can't determine."""
    pairs = A.n_pairs
    refusal = refusal_of_stream(
        n_obs=A.n_obs,
        p=len(spec.names),
        response=totals.response_range,
        random=[
            [None if one else own for one, own in zip(ones, ranges)]
            for ones, ranges in zip(totals.random_ones, totals.random_ranges)
        ],
        n_levels=[factor.n_levels for factor in spec.factors],
        terms=[(term.factor, term.covariance.name) for term in spec.random],
        apart=spec.apart,
        alike=lambda f, g: pairs[min(f, g), max(f, g)] == spec.factors[f].n_levels,
    )
    if refusal is None:
        refusal = A.refusal()
    if refusal is not None:
        raise checks.explanation(refusal, spec, A.n_obs, totals.n_missing)


def spec_of(
    plan: Plan, encoders: Encoders, factors: tuple[GroupingFactor, ...], offset: str | None
) -> Spec:
    """A model of those encoders; `factors` in the order of `groups_of`."""
    return Spec(
        formula=plan.formula,
        fixed=encoders.fixed,
        random=random_specs(plan, encoders.random),
        factors=factors,
        offsets=encoders.offsets,
        offset_name=offset,
    )
