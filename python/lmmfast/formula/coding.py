"""Columns of a formula made of levels and numbers, as formulaic would make them of rows.

A column is a value for each combination of levels, perhaps times numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pandas as pd

from ..tables.coded import Coded
from ..tables.levels import combine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..tables.coded import Column, Columns
    from ..tables.levels import Labels

    Float = NDArray[np.float64]
    Codes = NDArray[np.int32]
    Levels = tuple[Codes, Labels]

_SHARED_CELLS = 4096  # combinations up to which a factor alone is coded by those it is part of


class Variables(Protocol):
    """The columns of a table at the rows that are encoded, fetched once."""

    n: int

    def number(self, name: str) -> Float | None:
        """A column as contiguous float64; None where it holds no numbers."""

    def levels(self, name: str) -> Levels | None:
        """Codes and labels of a column; None where it has none."""

    def is_category(self, name: str) -> bool:
        """Whether a column holds text or categories."""

    def type_of(self, name: str) -> tuple[str, bool]:
        """The type of a column, and whether it has an order."""

    def frame(self, names: Sequence[str], rows: NDArray[np.intp] | None = None) -> pd.DataFrame:
        """Columns for formulaic, perhaps at some of the rows."""

    def once(self, key: tuple[Any, ...], make: Callable[[], Any]) -> Any:
        """What `make()` gives, made once for these rows."""


class Expression(Protocol):
    """An encoder of numbers that are computed from other columns."""

    names: tuple[str, ...]
    variables: tuple[str, ...]

    def columns(self, data: pd.DataFrame) -> Columns:
        """Its columns for these data."""


@dataclass(frozen=True)
class Category:
    """A factor of a formula: a column and its coding.

    Attributes
    ----------
    variable : str
    labels : pd.Index
        The levels of the fit, in their order.
    full, reduced : (levels, columns) arrays
    """

    variable: str
    labels: pd.Index
    full: Float
    reduced: Float


@dataclass(frozen=True)
class Recipe:
    """One column: the product of columns of categories and of numbers.

    Attributes
    ----------
    categories : tuple of (str, bool, int)
        For each the factor as formulaic calls it, whether at reduced rank, and its column.
    numbers : tuple of (str, int)
        For each the factor and, where it is an expression, its column.
    """

    categories: tuple[tuple[str, bool, int], ...]
    numbers: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Coding:
    """How the columns of a part are made of levels and numbers.

    Attributes
    ----------
    recipes : tuple of Recipe
        One for each column.
    categories : dict
        By what formulaic calls the factor.
    numbers : dict
        The columns of the data by what formulaic calls them.
    expressions : dict
        What computes numbers from other columns.
    is_bool : dict
        For each column that `C()` makes a factor of whether it was True or False.
    """

    recipes: tuple[Recipe, ...]
    categories: dict[str, Category]
    numbers: dict[str, str]
    expressions: dict[str, Expression]
    is_bool: dict[str, bool]

    def columns(self, data: Variables) -> Columns | None:
        """The columns at the rows of `data`; None where a level or a type is not the fit's."""
        places = {}
        for category in self.categories.values():
            name = category.variable
            levels = data.levels(name)
            if levels is None or self.is_bool[name] != (levels[1].dtype == bool):
                return None
            places[name] = category.labels.get_indexer(pd.Index(levels[1]))
            if len(levels[0]) == 0 or places[name].min() < 0:
                return None
        if any(data.number(name) is None for name in self.numbers.values()):
            return None
        sets = self._sets(data)
        return tuple(self._column(recipe, data, places, sets) for recipe in self.recipes)

    def _sets(self, data: Variables) -> dict[tuple[str, ...], tuple[str, ...]]:
        """For the columns that recipes take together those by whose combinations they are coded."""
        every = {self._variables(recipe) for recipe in self.recipes} - {()}
        found = {}
        for own in every:
            wider = [
                other
                for other in every
                if set(own) < set(other) and _size(other, data) <= _SHARED_CELLS
            ]
            found[own] = max(wider, key=lambda other: (len(other), other), default=own)
        return found

    def _variables(self, recipe: Recipe) -> tuple[str, ...]:
        return tuple(sorted({self.categories[expr].variable for expr, _, _ in recipe.categories}))

    def _column(
        self,
        recipe: Recipe,
        data: Variables,
        places: dict[str, NDArray[np.intp]],
        sets: dict[tuple[str, ...], tuple[str, ...]],
    ) -> Column:
        numbers = self._product(recipe.numbers, data)
        if not recipe.categories:
            return numbers
        variables = sets[self._variables(recipe)]
        codes, keys = data.once(("cells", *variables), lambda: _cells(variables, data))
        by_cell = np.ones(len(keys))
        for expr, reduced, j in recipe.categories:
            category = self.categories[expr]
            matrix = category.reduced if reduced else category.full
            own = keys[:, variables.index(category.variable)]
            by_cell *= matrix[places[category.variable][own], j]
        return Coded(codes, by_cell, numbers)

    def _product(self, numbers: tuple[tuple[str, int], ...], data: Variables) -> Float | None:
        """The product of numbers; None of none."""
        if len(numbers) <= 1:
            return self._number(*numbers[0], data) if numbers else None
        key = tuple((self.numbers.get(expr, expr), j) for expr, j in numbers)
        product: Float = data.once(
            ("product", *key),
            lambda: reduce(np.multiply, [self._number(expr, j, data) for expr, j in numbers]),
        )
        return product

    def _number(self, expr: str, j: int, data: Variables) -> Float:
        if expr in self.numbers:
            number = data.number(self.numbers[expr])
            assert number is not None
            return number
        encoder = self.expressions[expr]
        columns = data.once(
            ("expression", id(encoder)),
            lambda: (encoder.columns(data.frame(encoder.variables)), encoder),
        )[0]
        column = columns[j]
        return np.ones(data.n) if column is None else np.asarray(column)


def _size(variables: tuple[str, ...], data: Variables) -> int:
    """The number of combinations that there could be."""
    sizes = [levels and len(levels[1]) for levels in map(data.levels, variables)]
    return int(np.prod([size or 1 for size in sizes], dtype=float))


def _cells(variables: tuple[str, ...], data: Variables) -> tuple[Codes, Codes]:
    """Codes of the combinations of levels, and the levels of each (cells, variables)."""
    levels = [data.levels(name) for name in variables]
    known = [own for own in levels if own is not None]
    if len(known) == 1:
        codes, labels = known[0]
        return codes, np.arange(len(labels), dtype=np.int32)[:, None]
    return combine([codes for codes, _ in known], [len(labels) for _, labels in known])
