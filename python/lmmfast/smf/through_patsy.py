"""Formulas through patsy itself, where only it knows what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError, FormulaError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]
    Columns = tuple[Float | None, ...]


@dataclass(eq=False)
class PatsyEncoder:
    """A part of a formula as patsy encoded it for the data of the fit.

    Attributes
    ----------
    text : str
        The part.
    names : tuple of str
        The columns (p,).
    terms : dict
        The terms, and the positions of each one's columns.
    info : patsy.DesignInfo or None
        What patsy remembers; None in results that come from a pickle, which patsy refuses.
    """

    text: str
    names: tuple[str, ...]
    terms: dict[str, tuple[int, ...]]
    info: Any
    frame: pd.DataFrame | None = None

    def matrix(self, data: pd.DataFrame) -> Float:
        """The columns for other data (n, p); NaN in rows where a variable is missing."""
        patsy = import_patsy(self.text)
        if self.info is None:
            if self.frame is None:
                raise DataError(
                    "the data of the fit were removed from these results: predict from a matrix, "
                    "predict(exog, transform=False)"
                )
            # patsy's memory does not pickle: it is made anew of the data of the fit
            self.info = _run(self.text, patsy.dmatrix, self.text, self.frame).design_info
        action = patsy.NAAction(on_NA="drop")
        matrix = _run(
            self.text,
            patsy.dmatrix,
            self.info,
            plain_types(data),
            NA_action=action,
            return_type="dataframe",
        )
        values = np.full((len(data), len(self.names)), np.nan)
        rows = data.index.get_indexer(matrix.index) if data.index.is_unique else slice(None)
        values[rows] = matrix.to_numpy(dtype=np.float64)
        return values

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"info": None}


def patsy_part(text: str, data: pd.DataFrame, env: Any) -> tuple[PatsyEncoder, Columns]:
    """A sum of terms encoded for the data of the fit, which have no missing values in it."""
    patsy = import_patsy(text)
    matrix = _run(text, patsy.dmatrix, text, data, env, NA_action=patsy.NAAction(on_NA="raise"))
    return _encoded(text, matrix, data)


def patsy_response(text: str, data: pd.DataFrame, env: Any) -> tuple[str, Float]:
    """The name and the numbers of a response (n,)."""
    patsy = import_patsy(text)
    formula = f"{text} ~ 1"
    y, _ = _run(text, patsy.dmatrices, formula, data, env, NA_action=patsy.NAAction(on_NA="raise"))
    names = y.design_info.column_names
    if len(names) != 1:
        raise FormulaError(
            f"the response {text!r} gives {len(names)} columns, {', '.join(names)}: it must be one "
            "column of numbers"
        )
    return names[0], np.ascontiguousarray(np.asarray(y, dtype=np.float64)[:, 0])


def _encoded(text: str, matrix: Any, data: pd.DataFrame) -> tuple[PatsyEncoder, Columns]:
    info = matrix.design_info
    values = np.asarray(matrix, dtype=np.float64)
    terms = {
        name: tuple(range(*place.indices(values.shape[1])))
        for name, place in info.term_name_slices.items()
    }
    columns = tuple(
        None if name == "Intercept" else np.ascontiguousarray(values[:, j])
        for j, name in enumerate(info.column_names)
    )
    return PatsyEncoder(text, tuple(info.column_names), terms, info, data), columns


def plain_types(data: pd.DataFrame) -> pd.DataFrame:
    """The data in types that patsy knows: texts as objects, nullable numbers as NumPy's."""
    changed = {
        str(name): _plain(data[name])
        for name, dtype in data.dtypes.items()
        if not isinstance(dtype, (np.dtype, pd.CategoricalDtype))
    }
    return data.assign(**changed) if changed else data


def _plain(values: pd.Series[Any]) -> Any:
    dtype = values.dtype
    missing = bool(values.isna().any())
    if pd.api.types.is_bool_dtype(dtype) and not missing:
        return values.astype(bool)
    if pd.api.types.is_integer_dtype(dtype) and not missing:
        return values.astype(np.int64)
    if pd.api.types.is_numeric_dtype(dtype):
        return values.to_numpy(dtype=np.float64, na_value=np.nan)
    return values.astype(object) if pd.api.types.is_string_dtype(dtype) else values


def import_patsy(text: str) -> Any:
    """The package patsy, or an error that says how to get it."""
    try:
        import patsy
    except ImportError:
        raise FormulaError(
            f"{text!r} is in patsy's dialect, which needs the package patsy: "
            "pip install 'lmmfast[statsmodels]'"
        ) from None
    return patsy


def _run(text: str, function: Any, *args: Any, **kwargs: Any) -> Any:
    patsy = import_patsy(text)
    try:
        return function(*args, **kwargs)
    except patsy.PatsyError as error:
        raise FormulaError(f"{text!r}: {error}") from error
