"""Formulaic's columns without its passes over the rows.

Formulaic is shown a few rows that have every level. From what it makes of them (which factors have
full rank where, contrasts, names) follow the columns of all rows.
"""

from __future__ import annotations

import ast
import itertools
import threading
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from .coding import Category, Coding, Recipe
from .encoders import Encoder, fit_encoder
from .expressions import code_part
from .python_code import named, stand_in

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..tables.coded import Columns
    from .coding import Expression, Float, Levels, Variables
    from .expressions import Part

FEW_ROWS = 2000  # rows that formulaic may as well see all of
_SHOWN_ROWS = 32  # beside those that show the levels


def fit_coded(
    part: Part, variables: Sequence[str], functions: dict[str, Any], data: Variables
) -> tuple[Encoder, Columns] | None:
    """Encode a part with categories for the data of a fit; None where that takes formulaic.

    Parameters
    ----------
    part : Part
    variables : sequence of str
        Columns that it takes.
    functions : dict
        The user's own functions that it calls.
    data : Variables
        The rows of the fit, which have no missing values.

    Returns
    -------
    Encoder
        With a `coding`.
    columns : tuple of p columns
    """
    if data.n <= FEW_ROWS:
        return None
    try:
        kinds = _kinds(part, variables, data)
        if kinds is None or "category" not in {kind for kind, _ in kinds.values()}:
            return None
        encoder = _known(part, variables, functions, data, kinds)
    except DataError:  # formulaic, shown all the rows, may not mind; else it says what is wrong
        return None
    columns = None if encoder is None else encoder.coded_columns(data)
    return None if encoder is None or columns is None else (encoder, columns)


Kinds = dict[str, tuple[str, str]]  # of factors: "number", "category" or "code", and the column


def _kinds(part: Part, variables: Sequence[str], data: Variables) -> Kinds | None:
    """What the factors of a part are; None where one is neither numbers nor a plain category."""
    codes = {text for term in part.terms for kind, text in term if kind == "python"} | {"1"}
    kinds: Kinds = {}
    for kind, text in itertools.chain(*part.terms):
        if kind == "column":
            expr = stand_in(text) if text in codes else text
            of = "category" if data.is_category(text) else "number"
            if of == "number" and data.number(text) is None:
                return None
            kinds[expr] = of, text
            continue
        used = [name for name in code_part(text).inside if name in variables]
        if (column := _categorical(text)) is not None and used == [column]:
            kinds[text] = "category", column
        elif not any(map(data.is_category, used)):
            kinds[text] = "code", text
        else:
            return None
    for of, name in kinds.values():
        if of == "category" and ((levels := data.levels(name)) is None or len(levels[1]) < 2):
            return None
    return kinds


@lru_cache(maxsize=512)
def _categorical(code: str) -> str | None:
    """The column of which ``C(column, contrasts)`` makes a factor."""
    call = ast.parse(code, mode="eval").body
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "C"):
        return None
    if not call.args or any(keyword.arg != "contrasts" for keyword in call.keywords):
        return None
    if not isinstance(call.args[0], ast.Name):
        return None
    column = named(call.args[0].id)
    return column


_ENCODERS: dict[tuple[Any, ...], Encoder | None] = {}
_MOST_ENCODERS = 64
_LOCK = threading.Lock()


def _known(
    part: Part,
    variables: Sequence[str],
    functions: dict[str, Any],
    data: Variables,
    kinds: Kinds,
) -> Encoder | None:
    """The encoder of a part, kept for the next data with the same levels.

    Formulaic takes longer for it than all the rest where there are fewer than some 100,000 rows.
    """
    if functions or any(kind == "code" for kind, _ in kinds.values()):
        return _fitted(part, variables, functions, data, kinds)
    levels = [data.levels(name) for kind, name in kinds.values() if kind == "category"]
    key = (
        part,
        *(data.type_of(name) for name in variables),
        *(tuple((type(label), label) for label in own[1]) for own in levels if own is not None),
    )
    with _LOCK:
        if key in _ENCODERS:
            return _ENCODERS[key]
    encoder = _fitted(part, variables, functions, data, kinds)
    with _LOCK:
        while len(_ENCODERS) >= _MOST_ENCODERS:
            del _ENCODERS[next(iter(_ENCODERS))]
        _ENCODERS[key] = encoder
    return encoder


def _fitted(
    part: Part,
    variables: Sequence[str],
    functions: dict[str, Any],
    data: Variables,
    kinds: Kinds,
) -> Encoder | None:
    """A part encoded for rows that show every level; None where its coding is not found."""
    few = _rows_shown(kinds, data)
    encoder, shown = fit_encoder(part, data.frame(variables, few), functions)
    expressions: dict[str, Expression] = {}
    for expr, (kind, code) in kinds.items():
        if kind != "code":
            continue
        own = code_part(code)
        names = [name for name in own.inside if name in variables]
        called = {name: functions[name] for name in functions if name in own.called + own.inside}
        made = fit_encoder(own, data.frame(names), called)
        expressions[expr] = made[0]
        data.once(("expression", id(made[0])), partial(tuple, made[::-1]))
        encoder.spec.transform_state.update(made[0].spec.transform_state)
    coding = _coding(encoder, kinds, expressions, data)
    if coding is None:
        return None
    if expressions:
        shown = encoder.columns(data.frame(variables, few))
    encoder.coding = coding
    return encoder if _agrees(coding, shown, few, data) else None


def _rows_shown(kinds: Kinds, data: Variables) -> NDArray[np.intp]:
    """Rows that have every level of the categories."""
    rows = [np.arange(min(_SHOWN_ROWS, data.n))]
    for kind, name in kinds.values():
        levels = data.levels(name) if kind == "category" else None
        if levels is not None:
            codes, labels = levels
            first = np.empty(len(labels), np.intp)
            first[codes[::-1]] = np.arange(len(codes) - 1, -1, -1)
            rows.append(first)
    return np.unique(np.concatenate(rows))


def _coding(
    encoder: Encoder, kinds: Kinds, expressions: dict[str, Expression], data: Variables
) -> Coding | None:
    """The coding that formulaic has used."""
    spec = encoder.spec
    categories, is_bool = {}, {}
    for expr, (kind, name) in kinds.items():
        found, state = spec.encoder_state[expr]
        if (found.value == "categorical") != (kind == "category"):
            return None
        if kind != "category":
            continue
        full, reduced = (
            np.asarray(state["contrasts"].get_coding_matrix(reduced_rank=rank), np.float64)
            for rank in (False, True)
        )
        categories[expr] = Category(name, pd.Index(state["categories"]), full, reduced)
        levels = data.levels(name)
        is_bool[name] = levels is not None and levels[1].dtype == bool
    recipes: list[Recipe] = []
    for structure in spec.structure:
        for scoped in structure.scoped_terms:
            if scoped.scale != 1:
                return None
            choices = []
            for factor in scoped.factors:
                expr = factor.factor.expr
                width = len(expressions[expr].names) if expr in expressions else 1
                if expr in categories:
                    own = categories[expr]
                    width = (own.reduced if factor.reduced else own.full).shape[1]
                choices.append([(expr, factor.reduced, j) for j in range(width)])
            for backwards in itertools.product(*reversed(choices)):
                product = backwards[::-1]
                recipes.append(
                    Recipe(
                        tuple(f for f in product if f[0] in categories),
                        tuple((expr, j) for expr, _, j in product if expr not in categories),
                    )
                )
    if len(recipes) != len(encoder.names):
        return None
    numbers = {expr: name for expr, (kind, name) in kinds.items() if kind == "number"}
    return Coding(tuple(recipes), categories, numbers, expressions, is_bool)


def _agrees(coding: Coding, shown: Columns, few: NDArray[np.intp], data: Variables) -> bool:
    """Whether the coding gives at some rows what formulaic gave."""
    columns = coding.columns(_SomeRows(data, few))
    return columns is not None and all(
        np.array_equal(
            np.ones(len(few)) if mine is None else np.asarray(mine),
            np.ones(len(few)) if theirs is None else np.asarray(theirs),
            equal_nan=True,
        )
        for mine, theirs in zip(columns, shown, strict=True)
    )


class _SomeRows:
    """Some of the rows of other variables, with the levels of all."""

    def __init__(self, data: Variables, rows: NDArray[np.intp]) -> None:
        self._data, self._rows, self.n = data, rows, len(rows)
        self._made: dict[tuple[Any, ...], Any] = {}

    def number(self, name: str) -> Float | None:
        values = self._data.number(name)
        return None if values is None else values[self._rows]

    def levels(self, name: str) -> Levels | None:
        levels = self._data.levels(name)
        return None if levels is None else (levels[0][self._rows], levels[1])

    def is_category(self, name: str) -> bool:
        return self._data.is_category(name)

    def type_of(self, name: str) -> tuple[str, bool]:
        return self._data.type_of(name)

    def frame(self, names: Sequence[str], rows: NDArray[np.intp] | None = None) -> pd.DataFrame:
        return self._data.frame(names, self._rows if rows is None else self._rows[rows])

    def once(self, key: tuple[Any, ...], make: Callable[[], Any]) -> Any:
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]
