"""The parts of a formula, their columns found in a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from . import checks
from .source import Unfitted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..formula.expressions import Plan
    from .source import PlainColumns, Source


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
    repeated = plan.formula.repeated
    group_columns = tuple(dict.fromkeys(name for term in terms for name in term.group))
    if repeated is not None:
        group_columns = repeated.columns
    response = None
    if plan.response is not None:
        response = source.resolve(plan.response, context, "the response")
        _refuse_text("the response", response, source)
    parts = Parts(
        response,
        source.resolve(plan.fixed, context, "the fixed effects"),
        tuple(source.resolve(p, context, t.text) for p, t in zip(plan.random, terms)),
        tuple(source.resolve(part, context, "offset()") for part in plan.offsets),
        group_columns,
    )
    for part in parts.offsets:
        _refuse_text("the offset", part, source)
    for term in terms:
        for name in term.group:
            source.raw(name, term.text)
    if repeated is not None:
        for name in repeated.columns:
            source.raw(name, repeated.text)
    return parts


def _refuse_text(what: str, part: PlainColumns | Unfitted, source: Source) -> None:
    """Refuse a column that stands for itself and holds no numbers."""
    if isinstance(part, Unfitted) and part.part.plain is not None:
        raise checks.not_numeric(what, part.part.text, source.raw(part.variables[0], what))
