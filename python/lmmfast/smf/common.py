"""Formulas that patsy and formulaic read alike: through formulaic, columns in patsy's order."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, FormulaError
from ..formula.expressions import formula_part
from ..formula.python_code import canonical
from ..formula.tokens import check_syntax, column_name, tokenize
from ..frame.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..formula.expressions import Part
    from ..formula.products import Factor, Term
    from ..frame.source import PartEncoder
    from ..tables.coded import Columns

    Float = NDArray[np.float64]

# What Python code of a common formula is made of: patsy and `ast` write it alike.
_NODES = (
    *(ast.Expression, ast.Call, ast.Name, ast.Load, ast.Attribute, ast.Constant, ast.BinOp),
    *(ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow),
)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, eq=False)
class CommonEncoder:
    """A part of a formula as encoded for the data of the fit.

    Attributes
    ----------
    encoder : PartEncoder
    """

    encoder: PartEncoder

    @property
    def names(self) -> tuple[str, ...]:
        """The columns (p,)."""
        return self.encoder.names

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """The terms, and the positions of each one's columns."""
        return self.encoder.terms

    def matrix(self, data: pd.DataFrame) -> Float:
        """The columns for other data (n, p); NaN in rows where a variable is missing."""
        source = Source(data, "exog")
        for name in self.encoder.variables:
            source.raw(name, "exog")
        masks = [source.missing(name) for name in self.encoder.variables]
        missing = np.zeros(source.n, dtype=bool)
        for mask in masks:
            if mask is not None:
                missing |= mask
        rows = np.flatnonzero(~missing)
        matrix = np.full((source.n, len(self.names)), np.nan)
        for j, values in enumerate(self.encoder_columns(source, rows)):
            matrix[rows, j] = 1.0 if values is None else values
        return matrix

    def encoder_columns(self, source: Source, rows: NDArray[np.intp]) -> Columns:
        """The columns at some rows of a table."""
        return source.columns(self.encoder, rows)


def common_part(
    text: str, data: pd.DataFrame, env: Mapping[str, Any]
) -> tuple[CommonEncoder, Columns] | None:
    """A sum of terms encoded; None where only patsy is sure to know what it means."""
    part = part_of(text)
    if part is None:
        return None
    tokens = tokenize(text)
    if any(token.kind in ("**", "^") for token in tokens):
        return None  # another order of terms
    if any(token.kind == "call" and not _written_alike(token.text) for token in tokens):
        return None
    if any(name not in data.columns for name in part.bare):
        return None
    names = [name for name in (*part.bare, *part.inside) if name in data.columns]
    if not all(_of_one_kind(data, name) for name in names):
        return None
    categorical = [_categorical(factor, data) for term in part.terms for factor in term]
    if any(kind is None for kind in categorical):
        return None
    if any(sum(bool(_categorical(f, data)) for f in term) > 1 for term in part.terms):
        return None
    ordered = replace(part, terms=_patsy_order(part.terms, data), in_order=True)
    source = Source(data)
    try:
        resolved = source.resolve(ordered, env, "the formula")
        return _fitted(source, resolved)
    except (DataError, FormulaError):
        return None


def part_of(text: str) -> Part | None:
    """A sum of terms, with an intercept unless it says otherwise; None where we can't read it."""
    try:
        tokens = tokenize(text)
        explicit = bool(tokens) and tokens[0].kind == "number"
        check_syntax(tokens, text)
        return formula_part(text if explicit else f"1 + {text}")
    except FormulaError:
        return None


def _fitted(source: Source, resolved: Any) -> tuple[CommonEncoder, Columns]:
    encoder, columns = source.fit(resolved, None)
    return CommonEncoder(encoder), columns


def _written_alike(code: str) -> bool:
    """Whether patsy names this code as we do, and gives it the same meaning."""
    written = canonical(code)
    if _SPACE.sub("", written) != _SPACE.sub("", code):
        return False
    tree = ast.parse(written, mode="eval")
    if not all(isinstance(node, _NODES) for node in ast.walk(tree)):
        return False
    call = tree.body
    if not isinstance(call, ast.Call) or call.keywords:
        return False
    others = [n for n in ast.walk(tree) if isinstance(n, ast.Call) and n is not call]
    if any(not _of_numpy(node.func) for node in others):
        return False
    if _of_numpy(call.func):
        return True
    if not isinstance(call.func, ast.Name) or len(call.args) != 1:
        return False
    if call.func.id == "C":
        return isinstance(call.args[0], ast.Name)
    return call.func.id == "I"


def _of_numpy(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in ("np", "numpy")
    )


def _of_one_kind(data: pd.DataFrame, name: str) -> bool:
    """Whether patsy and formulaic take a column for the same: numbers, texts or categories."""
    values = data[name]
    if not isinstance(values, pd.Series):
        return False
    dtype = values.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return pd.api.types.is_string_dtype(dtype.categories.dtype)
    if isinstance(dtype, np.dtype) and dtype.kind in "if":
        return True
    if dtype.kind == "O" and isinstance(dtype, np.dtype):
        return bool(pd.api.types.infer_dtype(values, skipna=False) == "string")
    return isinstance(dtype, pd.StringDtype)


def _categorical(factor: Factor, data: pd.DataFrame) -> bool | None:
    """Whether a factor is a category."""
    kind, text = factor
    if kind == "column":
        dtype = data[text].dtype
        return not (isinstance(dtype, np.dtype) and dtype.kind in "if")
    return text.startswith("C(")


def _patsy_order(terms: Sequence[Term], data: pd.DataFrame) -> tuple[Term, ...]:
    """Terms without numbers first, then those of each set of numbers as they come."""
    buckets: dict[frozenset[Factor], list[Term]] = {frozenset(): []}
    for term in terms:
        numbers = frozenset(factor for factor in term if not _categorical(factor, data))
        buckets.setdefault(numbers, []).append(term)
    return tuple(term for bucket in buckets.values() for term in sorted(bucket, key=len))


def column_of(text: str) -> str | None:
    """The column that a text names and nothing else."""
    try:
        tokens = tokenize(text)
    except FormulaError:
        return None
    return column_name(tokens[0]) if len(tokens) == 1 else None
