"""How a model's rows are laid out: matrices, names, groups, rows by group."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..engine.fit import cross_products, threads_to_use
from ..errors import DataError
from .design import model_frame
from .simulation import Distribution

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import CrossProducts
    from ..frame.model_frame import ModelFrame
    from ..tables.coded import Columns
    from .data import ModelData
    from .design import RandomPart

    Float = NDArray[np.float64]


class Layout:
    """What a `MixedLM` says of its rows."""

    data: ModelData
    endog: Float
    exog: Float
    use_sqrt: bool
    k_fe: int
    k_re: int
    k_re2: int
    k_vc: int
    nobs: int
    _part: RandomPart
    _columns: Columns
    _encoder: Any

    @property
    def exog_re(self) -> Float | None:
        """Columns of the random effects (n, k_re), None without any."""
        if self.k_re == 0:
            return None
        if self._exog_re is None:
            ones = np.ones(self.nobs)
            self._exog_re = np.column_stack(
                [ones if column is None else column for column in self._part.columns]
            )
        return self._exog_re

    _exog_re: Float | None = None

    @property
    def endog_names(self) -> str:
        """The name of the response."""
        return self.data.ynames

    @property
    def exog_names(self) -> list[str]:
        """The names of the fixed effects (p,)."""
        return self.data.xnames

    @property
    def group_labels(self) -> list[Any]:
        """The groups' labels, sorted."""
        return self._part.groups.labels

    @property
    def n_groups(self) -> int:
        """Number of groups."""
        return self._part.groups.n_groups

    @property
    def row_indices(self) -> dict[Any, NDArray[np.intp]]:
        """The rows of each group, by label."""
        groups = self._part.groups
        return dict(zip(groups.labels, groups.rows))

    def group_list(self, array: Any) -> list[Any] | None:
        """Rows of an array, group by group in the order of the labels.

        Parameters
        ----------
        array : ndarray (n,) or (n, k), or None
            None gives None.

        Returns
        -------
        list of ndarray, or None
        """
        if array is None:
            return None
        values = np.asarray(array)
        return [values[rows] for rows in self._part.groups.rows]

    @property
    def endog_li(self) -> list[Any] | None:
        """The response by group."""
        return self.group_list(self.endog)

    @property
    def exog_li(self) -> list[Any] | None:
        """The columns of the fixed effects by group."""
        return self.group_list(self.exog)

    @property
    def exog_re_li(self) -> list[Any] | None:
        """The columns of the random effects by group."""
        return self.group_list(self.exog_re)

    def predict(self, params: Any, exog: Any = None) -> Any:
        """X beta.

        Parameters
        ----------
        params : MixedLMParams or array-like
            Parameters, the fixed effects first.
        exog : array-like (n, p), optional
            Columns of the fixed effects; those of the fit by default.

        Returns
        -------
        ndarray (n,)
        """
        X = self.exog if exog is None else np.asarray(exog, dtype=np.float64)
        if hasattr(params, "fe_params"):
            beta = np.asarray(params.fe_params)
        else:
            beta = np.asarray(params)[: self.k_fe]
        if X.ndim == 2 and X.shape[1] != len(beta):
            raise DataError(f"exog has {X.shape[1]} columns, the model {len(beta)}")
        kept = ~np.isnan(beta)
        return X[..., kept] @ beta[kept]

    def get_distribution(self, params: Any, scale: float, exog: Any = None) -> Distribution:
        """The distribution of the response at given parameters.

        Parameters
        ----------
        params : array-like
            As a result's ``params``: fixed effects, then variances over `scale`.
        scale : float
            The residual variance.
        exog : array-like (n, p), optional
            Columns of the fixed effects; those of the fit by default.

        Returns
        -------
        object
            Its ``rvs(n, rng=None)`` draws a response (nobs,).
        """
        return Distribution(self, params, scale, exog)

    # ---- private

    def _frame(self, diagonal: bool) -> tuple[ModelFrame, CrossProducts]:
        """The model as the engine takes it, and its cross-products."""
        found = self._frames.get(diagonal)
        if found is None:
            index = self.data.row_labels
            frame = model_frame(
                self._part,
                self.endog,
                self._columns,
                self.data.xnames,
                pd.RangeIndex(self.nobs) if index is None else index,
                self.data.ynames,
                diagonal=diagonal,
                fixed_text=(self.data.formula or "~").partition("~")[2].strip(),
            )
            found = self._frames[diagonal] = frame, cross_products(frame, threads_to_use(None))
        return found

    @cached_property
    def _frames(self) -> dict[bool, tuple[ModelFrame, CrossProducts]]:
        return {}
