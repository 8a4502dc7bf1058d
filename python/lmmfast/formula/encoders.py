"""The bridge to formulaic: columns of a formula's part, and the same columns for new data."""

from __future__ import annotations

import builtins
import re
import threading
import types
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, FormulaError, shown
from ..tables.columns import numeric, suggestion, unknown_column
from ..tables.kinds import described, refuse_other_kind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..tables.columns import Raw, Table
    from .expressions import Part

    Float = NDArray[np.float64]
    Columns = tuple[Float | None, ...]

_MISTAKEN = {"factor": "C", "as.factor": "C", "ns": "cr", "pow": "**"}
_WARNINGS = threading.Lock()  # the warnings module's filters are the process's


@dataclass(eq=False)
class Encoder:
    """A formula's part as encoded for the data of the fit.

    Attributes
    ----------
    part : Part
    names : tuple of str
        The columns, as formulaic names them.
    variables : tuple of str
        Columns of the data that it takes.
    kinds : dict
        "number", "date" or "category" for each of the variables.
    spec : formulaic.ModelSpec
        What formulaic remembers: categories, contrasts, knots, means.
    functions : dict
        The user's own functions that it calls.
    """

    part: Part
    names: tuple[str, ...]
    variables: tuple[str, ...]
    kinds: dict[str, str]
    spec: Any
    functions: dict[str, Any]

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """Each term of the formula, as formulaic writes it, and the positions of its columns."""
        return {
            "Intercept" if str(term) == "1" else str(term): tuple(columns)
            for term, columns in self.spec.term_indices.items()
        }

    def columns(self, data: pd.DataFrame) -> Columns:
        """The same columns for new data, which have no missing values."""
        data = pd.DataFrame({name: self._as_fitted(name, data[name]) for name in self.variables})
        return _split(_materialise(self.part, self.spec, data, self.functions))

    def _as_fitted(self, name: str, values: pd.Series[Any]) -> pd.Series[Any]:
        kind = self.kinds[name]
        if kind == "category" and name in self.spec.encoder_state:
            return _with_categories(name, values, self.spec.encoder_state[name][1]["categories"])
        if kind_of(values) != kind:
            raise DataError(
                f"column {name!r} was a {kind} in the fit and is {described(pd.Index(values))} "
                "here: convert it"
            )
        return values

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        state["functions"] = {
            name: _Module(value.__name__) if isinstance(value, types.ModuleType) else value
            for name, value in self.functions.items()
        }
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        import importlib

        for name, value in state["functions"].items():
            if isinstance(value, _Module):
                state["functions"][name] = importlib.import_module(value.name)
        self.__dict__.update(state)


@dataclass(frozen=True)
class _Module:
    """Stands for a module in a pickle."""

    name: str


def fit_encoder(
    part: Part, data: pd.DataFrame, functions: dict[str, Any]
) -> tuple[Encoder, Columns]:
    """Encode a part for the data of a fit, which have no missing values.

    Parameters
    ----------
    part : Part
    data : pd.DataFrame
        The variables of the part and nothing else, a RangeIndex.
    functions : dict
        The user's own functions.

    Returns
    -------
    Encoder
    columns : tuple of p contiguous float64 arrays (n,)
        None for the intercept.
    """
    from formulaic import ModelSpec
    from formulaic.errors import FormulaicError

    kinds = {str(name): kind_of(data[name]) for name in data}
    for name in part.bare:
        if kinds[name] == "date":
            raise DataError(
                f"column {name!r} holds dates, which are no numbers: make a column of, "
                "for example, days since the first one"
            )
        if kinds[name] == "category" and len(pd.unique(data[name])) == 1:
            raise DataError(
                f"column {name!r} has one level, {shown(data[name].iloc[0])}, in the rows used: "
                "take it out"
            )
    try:
        spec = ModelSpec.from_spec(part.text, na_action="ignore", output="pandas")
    except FormulaicError as error:
        raise FormulaError(f"{part.text!r} can't be read: {error}") from None
    matrix = _materialise(part, spec, data, functions)
    names = tuple(matrix.model_spec.column_names)
    encoder = Encoder(part, names, tuple(kinds), kinds, matrix.model_spec, functions)
    return encoder, _split(matrix)


def resolve(
    part: Part, table: Table, context: Mapping[str, Any] | None, role: str
) -> tuple[tuple[str, ...], dict[str, Any]]:
    """The columns that a part takes, and the functions of the user's that it calls.

    A name is a column of the data if there is one, else formulaic's, else looked up in `context`.
    """
    columns = set(table.names())
    functions: dict[str, Any] = {}
    for name in part.bare:
        if name not in columns:
            raise unknown_column(table, name, role)
    if part.plain is None and (part.inside or part.called):
        known = _known_names()
        for name in part.called:
            if name in columns and name in part.bare + part.inside:
                raise DataError(f"{role}: {name!r} is a column and a function: rename the column")
            if name not in known:
                functions[name] = _from_context(name, context, _no_function(role, name))
        for name in part.inside:
            if name not in columns and name not in known and name not in functions:
                functions[name] = _from_context(name, context, _no_name(role, name, table))
    return tuple(n for n in dict.fromkeys(part.bare + part.inside) if n in columns), functions


def _known_names() -> set[str]:
    from formulaic.transforms import TRANSFORMS

    from .transforms import FUNCTIONS

    return {*TRANSFORMS, *FUNCTIONS, *dir(builtins)}


def _from_context(name: str, context: Mapping[str, Any] | None, error: DataError) -> Any:
    value = None if context is None else context.get(name)
    if value is None:
        raise error
    if hasattr(value, "__len__") and not isinstance(value, str):
        raise DataError(f"{name!r} is an array outside the data: make it a column of theirs")
    return value


def _no_function(role: str, name: str) -> DataError:
    hint = ""
    if name in _MISTAKEN:
        hint = f": write {_MISTAKEN[name]}"
    elif hasattr(np, name):
        hint = f": write np.{name}(...)"
    return DataError(f"{role}: there is no function {name!r}{hint}")


def _no_name(role: str, name: str, table: Table) -> DataError:
    dotted = [known for known in table.names() if known.startswith(name + ".")]
    if dotted:
        return DataError(f"{role}: inside a call write the column {dotted[0]!r} in back-ticks")
    return DataError(f"{role}: there is no column {name!r} in the data{suggestion(name, table)}")


def variable(name: str, raw: Raw, rows: NDArray[np.intp] | None) -> pd.Series[Any]:
    """A raw column at the rows given, none of them missing, in a type that formulaic knows."""
    if isinstance(raw, np.ndarray):
        return pd.Series(raw if rows is None else raw[rows], copy=False)
    series = (raw if rows is None else raw.iloc[rows]).reset_index(drop=True)
    dtype = series.dtype
    if isinstance(dtype, pd.CategoricalDtype):
        return series.cat.remove_unused_categories()
    if isinstance(dtype, np.dtype):
        series = series.infer_objects()
        values = numeric(name, series) if series.dtype == object else None
        return series if values is None else pd.Series(values)
    for check, plain in (
        (pd.api.types.is_bool_dtype, np.bool_),
        (pd.api.types.is_integer_dtype, np.int64),
        (pd.api.types.is_float_dtype, np.float64),
    ):
        if check(dtype):
            return pd.Series(series.to_numpy(dtype=plain))
    if pd.api.types.is_string_dtype(dtype):
        return series.astype(object)
    return series


def kind_of(series: pd.Series[Any]) -> str:
    """What formulaic takes a column for: "number", "date" or "category"."""
    if pd.api.types.is_numeric_dtype(series.dtype):
        return "number"
    if pd.api.types.is_datetime64_any_dtype(series.dtype) or series.dtype.kind == "m":
        return "date"
    return "category"


def _with_categories(name: str, values: pd.Series[Any], categories: list[Any]) -> pd.Series[Any]:
    known = pd.Index(categories)
    present = pd.Index(pd.unique(values))
    unknown = present[known.get_indexer(present) < 0]
    if len(unknown):
        if len(unknown) == len(present):
            refuse_other_kind(name, known, present)
        raise DataError(
            f"column {name!r} has the level {shown(unknown[0])}, "
            "which was not in the data of the fit"
        )
    return pd.Series(pd.Categorical(np.asarray(values), categories=known))


def _materialise(part: Part, spec: Any, data: pd.DataFrame, functions: dict[str, Any]) -> Any:
    from formulaic.errors import DataMismatchWarning, FormulaicError

    from .transforms import FUNCTIONS

    try:
        with _WARNINGS, warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("error", DataMismatchWarning)
            matrix = spec.get_model_matrix(data, context={**functions, **FUNCTIONS})
    except DataMismatchWarning as warning:
        raise DataError(_unknown_category(part, spec, data, str(warning))) from None
    except (FormulaicError, TypeError, ValueError) as error:
        cause = error.__cause__
        if isinstance(cause, DataError):
            raise cause from None
        raise DataError(f"{part.text!r} can't be computed: {error}") from error
    if matrix.shape != (len(data), len(matrix.model_spec.column_names)):
        raise DataError(f"{part.text!r} gives two columns of one name, or not a value for each row")
    return matrix


def _unknown_category(part: Part, spec: Any, data: pd.DataFrame, warning: str) -> str:
    """Which level of which expression was not among its categories."""
    for expression, (_, state) in spec.encoder_state.items():
        for name in data:
            if name in expression and "categories" in state:
                unknown = set(pd.unique(data[name])) - set(state["categories"])
                if unknown:
                    refuse_other_kind(
                        str(name), pd.Index(state["categories"]), pd.Index(list(unknown))
                    )
                    return (
                        f"{expression}: column {name!r} has the level "
                        f"{shown(min(unknown, key=str))}, which is not among those of the fit"
                    )
    levels = re.search(r"\{.*\}", warning)
    return f"{part.text!r} meets levels that it does not know: {levels[0] if levels else warning}"


def _split(matrix: Any) -> Columns:
    """Contiguous columns of a model matrix; None for the intercept."""
    columns: list[Float | None] = []
    for j, name in enumerate(matrix.model_spec.column_names):
        values = np.ascontiguousarray(matrix.iloc[:, j].to_numpy(), dtype=np.float64)
        columns.append(None if name == "Intercept" and (values == 1.0).all() else values)
    return tuple(columns)
