"""Formulas of the door: the response and the matrices that a model takes of a table."""

from __future__ import annotations

import io
import tokenize as python_tokens
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import pandas as pd

from ..errors import DataError, FormulaError, shown
from ..formula.tokens import tokenize
from ..tables.columns import numeric, plain
from .common import CommonEncoder, column_of, common_part
from .through_patsy import PatsyEncoder, import_patsy, patsy_part, patsy_response, plain_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from ..tables.coded import Columns

    Float = NDArray[np.float64]

Encoder: TypeAlias = CommonEncoder | PatsyEncoder


class Environment:
    """What a formula sees beside the data.

    Parameters
    ----------
    names : mapping
        Variables and functions of the caller.
    given : object, optional
        ``eval_env=`` as statsmodels takes it: a number of calls to go up, -1 for nothing, or one of
        patsy's environments.
    """

    def __init__(self, names: Mapping[str, Any], given: Any = None) -> None:
        self.names = {} if given == -1 else names
        self._given = None if isinstance(given, int) else given

    def for_patsy(self, text: str) -> Any:
        """The same as patsy takes it, for a formula that needs it."""
        if self._given is not None:
            return self._given
        return import_patsy(text).EvalEnvironment([self.names])


def as_frame(data: Any) -> pd.DataFrame:
    """Data of any kind as a DataFrame; never a copy of one."""
    if isinstance(data, pd.DataFrame):
        return data
    if hasattr(data, "dtype") and getattr(data.dtype, "names", None):
        return pd.DataFrame(data)
    if isinstance(data, dict):
        return pd.DataFrame(data)
    import narwhals as nw

    try:
        return pd.DataFrame(nw.from_native(data, eager_only=True).to_pandas(), copy=False)
    except TypeError:
        raise DataError(
            f"data must be a table (pandas, polars, pyarrow or a dict of columns), not "
            f"{type(data).__name__}"
        ) from None


def split_formula(formula: str) -> tuple[str, str]:
    """The response and the fixed effects of a formula."""
    left, tilde, right = formula.partition("~")
    if not tilde or not left.strip() or "~" in right:
        raise FormulaError(
            f"{formula!r} must be a response, ~ and the fixed effects, such as 'y ~ x'"
        )
    if _has_bar(right):
        raise FormulaError(
            f"{formula!r} has a random term in lme4's notation. Here groups= and re_formula= make "
            f"it; or write lmmfast.lmer({formula!r}, data)"
        )
    return left.strip(), right.strip()


def one_sided(formula: str) -> str:
    """The terms of ``"~ x"`` or ``"x"``."""
    return formula.strip().removeprefix("~").strip()


def _has_bar(text: str) -> bool:
    try:
        return any(token.kind in ("|", "||") for token in tokenize(text))
    except FormulaError:
        return False


def encode_part(text: str, data: pd.DataFrame, env: Environment) -> tuple[Encoder, Columns]:
    """The matrix of a sum of terms, whose variables have no missing values."""
    found = common_part(text, data, env.names)
    if found is not None:
        return found
    return patsy_part(text, plain_types(data), env.for_patsy(text))


def response(text: str, data: pd.DataFrame, env: Environment) -> tuple[str, Float]:
    """The name of a response and its numbers (n,)."""
    name = column_of(text)
    if name is not None and name in data.columns:
        values = numeric(name, plain(data[name]))
        if values is None or data[name].dtype == bool:
            raise DataError(f"the response {name!r} must be numbers")
        return name if text == name else text, np.array(values)
    return patsy_response(text, plain_types(data), env.for_patsy(text))


def words(formulas: Iterable[str]) -> set[str]:
    """Names and quoted texts of formulas: which columns they may use."""
    found: set[str] = set()
    for text in formulas:
        reader = io.StringIO(text.replace("`", " "))
        try:
            for token in python_tokens.generate_tokens(reader.readline):
                if token.type == python_tokens.NAME:
                    found.add(token.string)
                elif token.type == python_tokens.STRING:
                    found.add(token.string.strip("'\""))
        except (python_tokens.TokenError, IndentationError, SyntaxError):
            continue
    return found


def complete(data: pd.DataFrame, formulas: Iterable[str], groups: Any) -> NDArray[np.bool_]:
    """Rows in which no column that the formulas name is missing, nor the group (n,)."""
    used = words(formulas)
    rows = np.ones(len(data), dtype=bool)
    for name in data.columns:
        if name in used:
            rows &= data[name].notna().to_numpy()
    return np.asarray(rows & ~np.asarray(pd.isna(groups)), dtype=np.bool_)


def refuse_missing(data: pd.DataFrame, formulas: Iterable[str], groups: Any) -> None:
    """Raise where something is missing that the model uses."""
    used = words(formulas)
    mend = "write missing='drop' to leave these rows out"
    for name in data.columns:
        if name in used and data[name].isna().any():
            row = data.index[int(np.argmax(data[name].isna().to_numpy()))]
            raise DataError(
                f"column {name!r} has missing values, the first in row {shown(row)}: {mend}"
            )
    if np.asarray(pd.isna(groups)).any():
        raise DataError(f"groups has missing labels: {mend}")
