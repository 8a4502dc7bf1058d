"""Formulas of variance components, which are evaluated group by group: without doing so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..tables.coded import design_matrix, expanded
from ..tables.columns import numeric, plain
from .common import common_part, part_of
from .components import columns_by_group, component_of_matrices, levels_by_group
from .formulas import one_sided
from .through_patsy import patsy_part, plain_types

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..formula.products import Factor, Term
    from .components import Component
    from .formulas import Environment
    from .grouping import Groups

    Float = NDArray[np.float64]


def component_of_formula(
    name: str, formula: str, data: pd.DataFrame, env: Environment, groups: Groups
) -> Component:
    """The component that a one-sided formula gives in each group.

    Numbers are the same columns in every group; a category has a column for each level that occurs
    there. Whatever else is evaluated group by group, which takes time.
    """
    text = one_sided(formula)
    found = _numbers(name, text, data, env, groups) or _levels(name, text, data, groups)
    return found or _by_group(name, text, data, env, groups)


def _numbers(
    name: str, text: str, data: pd.DataFrame, env: Environment, groups: Groups
) -> Component | None:
    """Numeric columns alone."""
    part = part_of(text)
    if part is None:
        return None
    for factor in (factor for term in part.terms for factor in term):
        if factor[0] == "python" and factor[1].startswith("C("):
            return None
        if factor[0] == "column" and not _is_number(data, factor[1]):
            return None
    encoded = common_part(text, data, env.names)
    if encoded is None:
        return None
    encoder, columns = encoded
    return columns_by_group(name, expanded(columns), encoder.names, groups)


def _levels(name: str, text: str, data: pd.DataFrame, groups: Groups) -> Component | None:
    """One category, perhaps times numbers: ``0 + C(b)``, ``0 + b:x``."""
    part = part_of(text)
    if part is None:
        return None
    if len(part.terms) != 1:
        return None
    term: Term = part.terms[0]
    categories = [found for factor in term if (found := _category(factor, data)) is not None]
    numbers = [f[1] for f in term if f[0] == "column" and _is_number(data, f[1])]
    if len(categories) != 1 or len(numbers) != len(term) - 1:
        return None
    codes, levels, complete = categories[0]
    product: Float | None = None
    for column in numbers:
        values = numeric(column, plain(data[column]))
        if values is None:
            return None
        product = values if product is None else product * values
    labels = [
        ":".join(factor[1] if factor[1] in numbers else f"{factor[1]}[{level}]" for factor in term)
        for level in levels
    ]
    return levels_by_group(name, codes, labels, product, groups, complete=complete)


def _category(
    factor: Factor, data: pd.DataFrame
) -> tuple[NDArray[np.int32], list[Any], bool] | None:
    """Codes, levels, and whether groups have all of them: of a factor that is a category."""
    kind, text = factor
    column = text
    if kind == "python":
        if not (text.startswith("C(") and text.endswith(")")):
            return None
        column = text[2:-1]
    if column not in data.columns or not isinstance(data[column], pd.Series):
        return None
    values = data[column]
    if kind == "column" and _is_number(data, column):
        return None
    if isinstance(values.dtype, pd.CategoricalDtype):
        return values.cat.codes.to_numpy().astype(np.int32), list(values.cat.categories), True
    codes, levels = pd.factorize(plain_types(data[[column]])[column], sort=True)
    return codes.astype(np.int32), list(levels), False


def _is_number(data: pd.DataFrame, column: str) -> bool:
    if column not in data.columns:
        return False
    dtype = data[column].dtype
    return bool(pd.api.types.is_numeric_dtype(dtype) and not pd.api.types.is_bool_dtype(dtype))


def _by_group(
    name: str, text: str, data: pd.DataFrame, env: Environment, groups: Groups
) -> Component:
    known = plain_types(data)
    outer = env.for_patsy(text)
    mats, names = [], []
    for rows in groups.rows:
        encoder, columns = patsy_part(text, known.iloc[rows], outer)
        mats.append(design_matrix(columns, len(rows)))
        names.append(encoder.names)
    return component_of_matrices(name, names, mats, groups)
