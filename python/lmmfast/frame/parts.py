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
