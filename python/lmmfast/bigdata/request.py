"""What was asked for, as far as the rows go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import DataError
from ..formula.expressions import plan_formula
from ..frame.checks import check_call

if TYPE_CHECKING:
    from ..formula.expressions import Plan


@dataclass(frozen=True)
class Request:
    """What `lmer` was asked for, as far as the rows go."""

    plan: Plan
    weights: str | None
    offset: str | None
    raise_missing: bool


def read_request(formula: str, weights: Any, offset: Any, missing: str) -> Request:
    """Check what was asked for, and plan the formula."""
    check_call(formula, missing)
    return Request(
        plan_formula(formula),
        _column_name("weights", weights),
        _column_name("offset", offset),
        missing == "raise",
    )


def _column_name(what: str, value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise DataError(f"{what}: for data that are streamed give the name of a column")
    return value
