"""The bridge to formulaic: columns of a formula's part, and the same columns for new data."""

from __future__ import annotations

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
from ..tables.columns import numeric, plain, suggestion, unknown_column
from ..tables.kinds import described, refuse_other_kind
from .dtypes import as_categories, as_numbers, kind_of, with_categories
from .python_code import shown_code, stand_in, too_deep_code
from .r_words import instead_of_call, instead_of_function, instead_of_value

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..tables.coded import Columns
    from ..tables.columns import Table
    from .coding import Coding, Variables
    from .expressions import Part
    from .products import Factor

    Float = NDArray[np.float64]

_NUMPY_SCALAR = re.compile(r"np\.\w+\(([^()]*)\)")
_BUILTINS = (
    *("abs", "all", "any", "bool", "complex", "dict", "divmod", "enumerate", "filter", "float"),
    *("frozenset", "int", "isinstance", "len", "list", "map", "max", "min", "pow", "range"),
    *("reversed", "round", "set", "slice", "sorted", "str", "sum", "tuple", "type", "zip"),
)  # of Python's functions those that compute
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
    dtypes : dict
        The types of the variables in the fit.
    coding : Coding or None
        How to make the columns of levels and numbers without formulaic.
    """

    part: Part
    names: tuple[str, ...]
    variables: tuple[str, ...]
    kinds: dict[str, str]
    spec: Any
    functions: dict[str, Any]
    dtypes: dict[str, Any]
    coding: Coding | None = None

    @property
    def terms(self) -> dict[str, tuple[int, ...]]:
        """Each term of the formula, as formulaic writes it, and the positions of its columns."""
        return {
            "Intercept" if str(term) == "1" else shown_code(str(term)): tuple(columns)
            for term, columns in self.spec.term_indices.items()
        }

    def columns(self, data: pd.DataFrame) -> Columns:
        """The same columns for new data, which have no missing values."""
        return self._of_every(self._materialised(data))

    def coded_columns(self, data: Variables) -> Columns | None:
        """The same columns for new data without formulaic; None where that takes it."""
        columns = None if self.coding is None else self.coding.columns(data)
        return None if columns is None else self._of_every(columns)

    def _of_every(self, columns: Columns) -> Columns:
        """Those of the columns that are the part's."""
        return columns

    def _materialised(self, data: pd.DataFrame) -> Columns:
        columns = {name: self._as_fitted(name, data[name]) for name in self.variables}
        data = pd.DataFrame(columns, data.index)
        return _split(_materialise(self.part, self.spec, data, self.functions))

    def factors(self, data: pd.DataFrame) -> dict[Factor, FactorColumns]:
        """The factors of the terms, each by itself, for the data of the fit or new ones."""
        from formulaic import ModelSpec

        from .terms import formulaic_formula

        columns = {name: self._as_fitted(name, data[name]) for name in self.variables}
        data = pd.DataFrame(columns, data.index)
        found: dict[Factor, FactorColumns] = {}
        for factor in dict.fromkeys(factor for term in self.part.terms for factor in term):
            kind, name = factor
            if kind == "column" and self.kinds[name] in ("category", "number"):
                found[factor] = _column_as_it_is(data[name])
                continue
            spec = ModelSpec.from_spec(
                formulaic_formula(((factor,),)),
                na_action="ignore",
                output="pandas",
                transform_state=self.spec.transform_state,
                encoder_state=self.spec.encoder_state,
            )
            matrix = _materialise(self.part, spec, data, self.functions)
            states, text = matrix.model_spec.encoder_state, factor[1]
            kind = (states.get(text) or states[stand_in(text)])[0]
            found[factor] = FactorColumns(
                matrix.to_numpy(dtype=np.float64), kind.value == "categorical"
            )
        return found

    def _as_fitted(self, name: str, values: pd.Series[Any]) -> pd.Series[Any]:
        """New values of a column in the type of the fit's."""
        kind = self.kinds[name]
        states = self.spec.encoder_state
        state = states.get(name) or states.get(stand_in(name))
        if kind == "category" and state is not None:
            return with_categories(name, values, state[1]["categories"])
        if kind_of(values) != kind:
            raise DataError(
                f"column {name!r} was a {kind} in the fit and is {described(pd.Index(values))} "
                "here: convert it"
            )
        if kind == "category":
            by_order = any(dotted.startswith(f"{name}.cat.") for dotted in self.part.dotted)
            return as_categories(name, values, self.dtypes[name], by_order=by_order)
        if kind == "number":
            in_code = name in self.part.inside
            return as_numbers(name, values, self.dtypes[name], in_code=in_code)
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


@dataclass(frozen=True, eq=False)
class FactorColumns:
    """One factor of a formula's terms: its columns (n, k), all levels of a categorical one."""

    values: Float
    categorical: bool


@dataclass(frozen=True)
class _Module:
    """Stands for a module in a pickle."""

    name: str


def _column_as_it_is(values: pd.Series[Any]) -> FactorColumns:
    """A column that stands for itself: its numbers, or an indicator of each level."""
    if kind_of(values) == "number":
        return FactorColumns(values.to_numpy(dtype=np.float64)[:, None], False)
    codes = values.astype("category").cat
    return FactorColumns(np.eye(len(codes.categories))[codes.codes], True)


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

    from .terms import formulaic_formula

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
    formula = formulaic_formula(part.terms, in_order=part.in_order)
    spec = ModelSpec.from_spec(formula, na_action="ignore", output="pandas")
    matrix = _materialise(part, spec, data, functions)
    for term, columns in matrix.model_spec.term_indices.items():
        if not columns:
            raise DataError(
                f"{shown_code(str(term))} gives no column: it has one level, or no value, in the "
                "rows used: take it out"
            )
    names = tuple(map(shown_code, matrix.model_spec.column_names))
    dtypes = {str(name): dtype for name, dtype in data.dtypes.items()}
    encoder = Encoder(part, names, tuple(kinds), kinds, matrix.model_spec, functions, dtypes)
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
        for call in part.calls:
            if (mend := instead_of_call(call.function, call.texts)) is not None:
                raise FormulaError(f"{role}: {call.text}: write {mend}")
        known = _known_names()
        for name in part.called:
            if name in columns and name in part.bare + part.inside:
                raise DataError(f"{role}: {name!r} is a column and a function: rename the column")
            if name not in known:
                functions[name] = _from_context(name, context, _no_function(role, name, part))
        for name in part.inside:
            if name not in columns and name not in known and name not in functions:
                functions[name] = _from_context(name, context, _no_name(role, name, table))
        for name in part.dotted:
            if name in columns:
                raise DataError(f"{role}: inside a call write the column {name!r} in back-ticks")
    return tuple(n for n in dict.fromkeys(part.bare + part.inside) if n in columns), functions


def _known_names() -> set[str]:
    from formulaic.transforms import TRANSFORMS

    from .transforms import FUNCTIONS

    return {*TRANSFORMS, *FUNCTIONS, *_BUILTINS}


def _from_context(
    name: str, context: Mapping[str, Any] | None, error: DataError | FormulaError
) -> Any:
    value = None if context is None else context.get(name)
    if value is None:
        raise error
    if hasattr(value, "__len__") and not isinstance(value, str):
        raise DataError(f"{name!r} is an array outside the data: make it a column of theirs")
    return value


def _no_function(role: str, name: str, part: Part) -> DataError | FormulaError:
    call = next(call for call in part.calls if call.function == shown_code(stand_in(name)))
    mend = instead_of_function(name, call.texts)
    if mend is not None:
        return FormulaError(f"{role}: there is no function {name!r}: write {mend}")
    hint = f": write np.{name}(...)" if hasattr(np, name) else ""
    return DataError(f"{role}: there is no function {name!r}{hint}")


def _no_name(role: str, name: str, table: Table) -> DataError | FormulaError:
    dotted = [known for known in table.names() if known.startswith(name + ".")]
    if dotted:
        return DataError(f"{role}: inside a call write the column {dotted[0]!r} in back-ticks")
    mend = instead_of_value(name)
    if mend is not None:
        return FormulaError(f"{role}: there is no {name!r}: write {mend}")
    return DataError(f"{role}: there is no column {name!r} in the data{suggestion(name, table)}")


def _materialise(part: Part, spec: Any, data: pd.DataFrame, functions: dict[str, Any]) -> Any:
    from formulaic.errors import DataMismatchWarning

    from .transforms import FUNCTIONS

    # formulaic's Q() fails inside functions with a state
    context = _with_stand_ins({**functions, **FUNCTIONS, "Q": data.__getitem__})
    known = pd.DataFrame(_with_stand_ins({str(k): v for k, v in data.items()}), data.index)
    try:
        with _WARNINGS, warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("error", DataMismatchWarning)
            matrix = spec.get_model_matrix(known, context=context)
    except DataMismatchWarning as warning:
        raise DataError(_unknown_category(part, spec, data, str(warning))) from None
    except Exception as error:  # whatever an expression of the user's raises
        cause = error.__cause__
        if isinstance(cause, DataError):
            raise cause from None
        if isinstance(error, RecursionError) or isinstance(cause, RecursionError):
            raise too_deep_code(part.text) from None
        raise DataError(f"{part.text!r} can't be computed: {shown_code(str(error))}") from error
    if matrix.shape != (len(data), len(matrix.model_spec.column_names)):
        raise DataError(f"{part.text!r} gives two columns of one name, or not a value for each row")
    return matrix


def _with_stand_ins(values: dict[str, Any]) -> dict[str, Any]:
    """Names with their values, also under the identifiers that stand for them in code."""
    odd = {stand_in(name): value for name, value in values.items() if stand_in(name) != name}
    return {**values, **odd}


def _unknown_category(part: Part, spec: Any, data: pd.DataFrame, warning: str) -> str:
    """Which level of which column is not among the categories of an expression."""
    found = re.search(r"\{.*\}", warning, re.DOTALL)
    levels = found[0] if found else warning
    for call in part.calls:
        for name in (argument.column for argument in call.arguments[:1]):
            if call.function != "C" or name is None or name not in data:
                continue
            unknown = [value for value in pd.unique(data[name]) if repr(value) in levels]
            if unknown:
                state = spec.encoder_state.get(call.code)
                if state is not None:
                    refuse_other_kind(name, pd.Index(state[1]["categories"]), pd.Index(unknown))
                those = "its levels=" if "levels" in call.keywords else "those of the fit"
                return (
                    f"{call.text}: column {name!r} has the level {shown(unknown[0])}, which is "
                    f"not among {those}"
                )
    names = ", ".join(repr(name) for name in part.inside if name in data)
    levels = _NUMPY_SCALAR.sub(r"\1", levels)
    return f"{part.text!r}: columns {names} give levels that were not in the fit: {levels}"


def _split(matrix: Any) -> Columns:
    """Contiguous columns of a model matrix; None for the intercept."""
    columns: list[Float | None] = []
    for j, name in enumerate(matrix.model_spec.column_names):
        given = numeric(shown_code(name), plain(matrix.iloc[:, j]))
        if given is None:
            raise DataError(f"{shown_code(name)!r} gives values that are no numbers")
        values = given
        columns.append(None if name == "Intercept" and (values == 1.0).all() else values)
    return tuple(columns)
