"""The covariance of repeated measures: ``us(visit | subject)``, ``us(visit | arm / subject)``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._core import REPEATED_STRUCTURES
from ..errors import FormulaError
from .tokens import column_name, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .tokens import Token


@dataclass(frozen=True)
class RepeatedTerm:
    """How the measures of one subject vary together.

    Attributes
    ----------
    structure : str
        ``"us"``, ``"ar1"``, …
    visits : tuple of str
        The column of visits; for spatial structures the columns of coordinates.
    group : str or None
        The column whose levels have a covariance matrix each.
    subject : str
        The column of subjects.
    text : str
        The term as written.
    """

    structure: str
    visits: tuple[str, ...]
    group: str | None
    subject: str
    text: str

    @property
    def spatial(self) -> bool:
        """Whether measures have coordinates, not visits."""
        return self.structure.startswith("sp_")

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the data that it uses."""
        group = () if self.group is None else (self.group,)
        return tuple(dict.fromkeys((*self.visits, *group, self.subject)))


def is_repeated(token: Token) -> bool:
    """Whether a token is such a term."""
    name, bracket, inside = token.text.partition("(")
    return token.kind == "call" and bool(bracket) and name in REPEATED_STRUCTURES and "|" in inside


def read_repeated(sign: str, tokens: Sequence[Token], text: str) -> RepeatedTerm:
    """The term that a summand of a formula is.

    Raises
    ------
    FormulaError
        Where it is not all of the summand, or can't be read.
    """
    token = next(token for token in tokens if is_repeated(token))
    if sign != "+" or len(tokens) != 1:
        raise FormulaError(
            "the covariance is a summand of its own: ... + us(visit | subject)", text, token.start
        )
    structure, _, inside = token.text[:-1].partition("(")
    sides = inside.split("|")
    slashes = sides[-1].split("/")
    if len(sides) != 2 or len(slashes) > 2:
        raise FormulaError(
            f"write {structure}(visit | subject), or {structure}(visit | group / subject) for a "
            "covariance matrix of each group",
            text,
            token.start,
        )
    visits = tuple(_column(part, token, text) for part in sides[0].split(","))
    names = [_column(part, token, text) for part in slashes]
    term = RepeatedTerm(
        structure, visits, names[0] if len(names) == 2 else None, names[-1], token.text
    )
    if not term.spatial and len(visits) > 1:
        raise FormulaError(f"{structure} takes one column of visits", text, token.start)
    if len({*visits, *names}) < len(visits) + len(names):
        raise FormulaError(f"{token.text} uses a column twice", text, token.start)
    return term


def _column(part: str, token: Token, text: str) -> str:
    tokens = tokenize(part.strip())
    name = column_name(tokens[0]) if len(tokens) == 1 else None
    if name is None:
        raise FormulaError(
            f"{part.strip() or 'nothing'!r} in {token.text} is no column: visits, groups and "
            "subjects are columns, not expressions",
            text,
            token.start,
        )
    return name
