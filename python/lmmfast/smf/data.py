"""ModelData: the names of a model's columns, and labels on what it gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..errors import DataError
from .through_patsy import import_patsy, plain_types

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Float = NDArray[np.float64]


class ModelData:
    """What a model was given, and how its parts are called.

    Attributes
    ----------
    endog, exog : ndarray
        The response (n,) and the fixed-effects matrix (n, p).
    orig_endog, orig_exog : object
        The same as given; DataFrames where there was a formula.
    frame : DataFrame or None
        The rows that were used, of the data of a formula.
    row_labels : Index or None
        Labels of the rows, where they have some.
    ynames : str
    xnames : list of str
        The fixed effects (p,).
    exog_re_names : list of str
        The random effects of a group (k_re,).
    exog_re_names_full : list of str
        The elements of the lower triangle of ``cov_re``, such as ``"Group Var"``.
    vcomp_names : list of str
        The variance components (k_vc,).
    param_names : list of str
        All parameters.
    """

    def __init__(
        self,
        endog: Float,
        exog: Float,
        orig_endog: Any,
        orig_exog: Any,
        xnames: Sequence[str],
        ynames: str,
    ) -> None:
        self.endog, self.exog = endog, exog
        self.orig_endog, self.orig_exog = orig_endog, orig_exog
        self.frame: pd.DataFrame | None = None
        self.encoder: Any = None
        self.formula: str | None = None
        self.xnames, self.ynames = list(xnames), ynames
        self.exog_re: Any = None
        self.exog_re_names: list[str] = []
        self.exog_re_names_full: list[str] = []
        self.vcomp_names: list[str] = []
        self.param_names: list[str] = []
        self.row_labels: Any = None
        for given in (orig_exog, orig_endog):
            if isinstance(given, (pd.Series, pd.DataFrame)):
                self.row_labels = given.index

    @property
    def design_info(self) -> Any:
        """What patsy knows of a formula's fixed effects, for ``patsy.build_design_matrices``.

        None without a formula. Made when asked for: patsy's objects do not pickle.
        """
        if self.formula is None or self.frame is None:
            return None
        text = self.formula.partition("~")[2].strip()
        info = getattr(self.encoder, "info", None)
        if info is not None:
            return info
        return import_patsy(text).dmatrix(text, plain_types(self.frame)).design_info

    model_spec = design_info

    @property
    def labelled(self) -> bool:
        """Whether results have labels: whether the model was given pandas' objects."""
        return self.row_labels is not None

    def name_random(self, names: Sequence[str], components: Sequence[str]) -> None:
        """Name the variance parameters after the random effects and the components."""
        self.exog_re_names = list(names)
        self.exog_re_names_full = [
            f"{own} Var" if i == j else f"{names[j]} x {own} Cov"
            for i, own in enumerate(names)
            for j in range(i + 1)
        ]
        self.vcomp_names = list(components)
        self.param_names = [
            *self.xnames,
            *self.exog_re_names_full,
            *(f"{name} Var" for name in components),
        ]

    def series(self, values: Float, names: Sequence[str]) -> Any:
        """Values with names, as a Series where results have labels."""
        return pd.Series(values, index=list(names)) if self.labelled else values

    def square(self, values: Float, names: Sequence[str]) -> Any:
        """A square table (m, m)."""
        if not self.labelled:
            return values
        return pd.DataFrame(values, index=list(names), columns=list(names))

    def by_row(self, values: Float) -> Any:
        """A value for each row of the fit."""
        return pd.Series(values, index=self.row_labels) if self.labelled else values


def as_response(endog: Any) -> tuple[Float, str]:
    """The numbers of a response (n,) and its name."""
    values = _numbers("endog", endog)
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if values.ndim != 1:
        raise DataError(f"endog must be one column of numbers, not of shape {values.shape}")
    name: Any = getattr(endog, "name", None)
    if isinstance(endog, pd.DataFrame):
        name = endog.columns[0]
    return np.ascontiguousarray(values), "y" if name is None else str(name)


def as_matrix(what: str, given: Any) -> Float:
    """A matrix of numbers (n, p); one column may be given as a vector."""
    values = _numbers(what, given)
    if values.ndim == 1:
        values = values[:, None]
    if values.ndim != 2:
        raise DataError(f"{what} must be a matrix, not of shape {values.shape}")
    return values


def names_of(given: Any, values: Float) -> list[str]:
    """The names of a matrix's columns: its own, or ``const, x1, x2, …``."""
    if isinstance(given, pd.DataFrame):
        return [str(name) for name in given.columns]
    if isinstance(given, pd.Series):
        return ["x1" if given.name is None else str(given.name)]
    p = values.shape[1]
    spread = np.ptp(values, axis=0) if len(values) else np.ones(p)
    if p and (spread == 0).any():
        names = [f"x{j}" for j in range(1, p)]
        names.insert(int(np.argmin(spread)), "const")
        return names
    return [f"x{j}" for j in range(1, p + 1)]


def refuse_other_index(endog: Any, exog: Any) -> None:
    """Raise where response and matrix have labels that differ."""
    if not (hasattr(endog, "index") and hasattr(exog, "index")):
        return
    if not (isinstance(endog.index, pd.Index) and isinstance(exog.index, pd.Index)):
        return
    if not endog.index.equals(exog.index):
        raise DataError("endog and exog have other indices: give them rows of the same labels")


def _numbers(what: str, given: Any) -> Float:
    try:
        if isinstance(given, (pd.Series, pd.DataFrame)):
            return given.to_numpy(dtype=np.float64, na_value=np.nan)
        return np.asarray(given, dtype=np.float64)
    except (TypeError, ValueError):
        raise DataError(f"{what} must be numbers") from None
