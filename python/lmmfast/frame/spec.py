"""What a model is, apart from the rows that made it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..covariance import Structure
    from ..formula.parse import ParsedFormula
    from ..tables.levels import GroupingFactor
    from .source import PartEncoder


@dataclass(frozen=True, eq=False)
class RandomSpec:
    """One random term.

    Attributes
    ----------
    factor : int
        Position of its grouping factor in `Spec.factors`.
    encoder : PartEncoder
        Makes its columns.
    covariance : Structure
    text : str
        The term as written.
    """

    factor: int
    encoder: PartEncoder
    covariance: Structure
    text: str

    @property
    def effects(self) -> tuple[str, ...]:
        """Names of its k columns: ``"Intercept"``, ``"Days"``, ``"Machine[T.B]"``."""
        return self.encoder.names

    @property
    def n_theta(self) -> int:
        """Elements of theta that are its own."""
        return self.covariance.n_theta(len(self.effects))


@dataclass(frozen=True, eq=False)
class Spec:
    """A model without rows: its columns by name and how to make them, its levels.

    All that prediction, streams and tests of terms need of a model; picklable.

    Attributes
    ----------
    formula : ParsedFormula
    fixed : PartEncoder
        Makes the columns of the fixed part.
    random : tuple of RandomSpec
        In the formula's order.
    factors : tuple of GroupingFactor
        In the order of their first appearance.
    offsets : tuple of PartEncoder
        One for each ``offset()`` of the formula.
    offset_name : str or None
        The column named by ``offset=``.
    array_offset : bool
        Whether ``offset=`` was an array, which new data can't supply.
    """

    formula: ParsedFormula
    fixed: PartEncoder
    random: tuple[RandomSpec, ...]
    factors: tuple[GroupingFactor, ...]
    offsets: tuple[PartEncoder, ...] = ()
    offset_name: str | None = None
    array_offset: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the fixed-effect columns (p,)."""
        return self.fixed.names

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """The terms of the fixed part, and the positions of each one's columns."""
        return self.fixed.terms

    @property
    def response(self) -> str:
        """The response as written."""
        return self.formula.response

    @property
    def n_theta(self) -> int:
        """Elements of theta."""
        return sum(term.n_theta for term in self.random)

    @property
    def apart(self) -> list[tuple[int, int]]:
        """Pairs of random terms that have a column in common.

        Their grouping factors must not divide the rows alike.
        """
        return [
            (i, j)
            for j, b in enumerate(self.random)
            for i, a in enumerate(self.random[:j])
            if not set(a.effects).isdisjoint(b.effects)
        ]

    @property
    def theta_names(self) -> tuple[str, ...]:
        """``"Subject.Intercept", "Subject.Days.Intercept", "Subject.Days"``."""
        return tuple(
            name
            for term in self.random
            for name in term.covariance.names(self.factors[term.factor].name, term.effects)
        )

    def terms_by_factor(self) -> Iterator[tuple[GroupingFactor, list[int]]]:
        """Each grouping factor with the positions of the random terms that use it."""
        for f, factor in enumerate(self.factors):
            yield factor, [t for t, term in enumerate(self.random) if term.factor == f]

    def effects_of(self, terms: list[int]) -> list[str]:
        """Names of the random effects of several terms, side by side."""
        return [effect for t in terms for effect in self.random[t].effects]
