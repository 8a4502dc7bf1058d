"""Estimates of a fit, their uncertainty and criteria, as statsmodels labels and scales them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .uncertainty import Uncertainty, uncertainty_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import Fit
    from .data import ModelData
    from .params import MixedLMParams
    from .protocols import ModelLike

    Float = NDArray[np.float64]


class Estimates:
    """The numbers of a fit with names on them."""

    model: ModelLike
    reml: bool
    scale: float
    llf: float
    method: str
    converged: bool
    use_t: bool
    nobs: int
    df_resid: int
    k_fe: int
    k_re: int
    k_re2: int
    k_vc: int
    freepat: MixedLMParams | None
    params_object: MixedLMParams
    _fit: Fit
    _diagonal: bool

    # ---- estimates

    @property
    def fe_params(self) -> Any:
        """Fixed effects (p,)."""
        return self._series(np.array(self._fit.beta), self._data.xnames)

    @property
    def params(self) -> Any:
        """Fixed effects, then variance parameters over the residual variance (p + m,)."""
        return self._series(self.params_object.get_packed(False, has_fe=True), self._names)

    @property
    def cov_re(self) -> Any:
        """Covariance matrix of the random effects of a group (k_re, k_re)."""
        values = self.scale * np.asarray(self.params_object.cov_re)
        return self._data.square(values, self._data.exog_re_names)

    @property
    def cov_re_unscaled(self) -> Any:
        """`cov_re` over the residual variance."""
        values = np.array(self.params_object.cov_re)
        return self._data.square(values, self._data.exog_re_names)

    # ---- uncertainty

    def cov_params(
        self,
        r_matrix: Any = None,
        column: Any = None,
        scale: float | None = None,
        cov_p: Any = None,
        other: Any = None,
    ) -> Any:
        """Covariance matrix of `params`, or of linear combinations.

        The fixed effects' is lme4's, sigma² (X'V⁻¹X)⁻¹; the variance parameters' is the inverse of
        their observed information; between them zero.

        Parameters
        ----------
        r_matrix : array-like (q, p + m), optional
            Combinations; all parameters by default.
        column : int or array of int, optional
            Only these parameters.
        scale : float, optional
            Multiply `normalized_cov_params` by this instead of the residual variance.
        cov_p : array-like (p + m, p + m), optional
            Use this covariance instead.
        other : array-like (r, p + m), optional
            Other combinations, whose covariance with `r_matrix` is wanted.

        Returns
        -------
        DataFrame or ndarray
        """
        if column is not None and (r_matrix is not None or other is not None):
            raise ValueError("column= stands alone: without r_matrix= and other=")
        if other is not None and r_matrix is None:
            raise ValueError("other= needs r_matrix=")
        given = self._covariance if cov_p is None else np.asarray(cov_p, dtype=np.float64)
        if cov_p is None and scale is not None:
            given = given * (scale / self.scale)
        if column is not None:
            at = np.asarray(column)
            return given[at, at] if at.shape == () else given[np.ix_(at, at)]
        if r_matrix is not None:
            left = np.asarray(r_matrix, dtype=np.float64)
            right = left if other is None else np.asarray(other, dtype=np.float64)
            return left @ given @ right.T
        return self._data.square(np.array(given), self._names)

    @property
    def normalized_cov_params(self) -> Float:
        """`cov_params` over the residual variance."""
        return self._covariance / self.scale

    @property
    def bse(self) -> Any:
        """Standard errors of `params` (p + m,): of variances over the residual variance."""
        return self._series(self._errors, self._names)

    @property
    def bse_fe(self) -> Any:
        """Standard errors of `fe_params` (p,), those of lme4."""
        return self._series(self._errors[: self.k_fe], self._data.xnames)

    @property
    def bse_re(self) -> Any:
        """Standard errors of the elements of `cov_re` and of `vcomp` (m,), in their units."""
        names = self._names[self.k_fe :]
        return self._series(np.array(self._uncertainty.errors), names)

    @property
    def tvalues(self) -> Any:
        """`params` / `bse` (p + m,)."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.params / self.bse

    zvalues = tvalues

    @property
    def pvalues(self) -> Any:
        """Two-sided p-values of `tvalues`, of the standard normal (p + m,)."""
        from scipy.special import ndtr, stdtr

        t = np.abs(np.asarray(self.tvalues))
        values = stdtr(self.df_resid, -t) if self.use_t else ndtr(-t)
        return self._series(2 * values, self._names)

    def conf_int(self, alpha: float = 0.05, cols: Any = None) -> Any:
        """Confidence intervals of `params`, of the normal distribution.

        Parameters
        ----------
        alpha : float, default 0.05
            One minus the level of confidence.
        cols : array of int, optional
            Only these parameters.

        Returns
        -------
        DataFrame or ndarray (p + m, 2)
        """
        from scipy.special import ndtri, stdtrit

        quantile = stdtrit(self.df_resid, 1 - alpha / 2) if self.use_t else ndtri(1 - alpha / 2)
        values, half = np.asarray(self.params), quantile * np.asarray(self.bse)
        both = np.column_stack([values - half, values + half])
        names = self._names
        if cols is not None:
            both, names = both[np.asarray(cols)], [names[i] for i in np.asarray(cols)]
        return pd.DataFrame(both, index=names) if self._data.labelled else both

    # ---- criteria

    @property
    def aic(self) -> float:
        """Akaike's criterion of a fit by maximum likelihood; NaN under REML, as in statsmodels."""
        return np.nan if self.reml else -2.0 * (self.llf - self._n_free)

    @property
    def bic(self) -> float:
        """Schwarz's criterion of a fit by maximum likelihood; NaN under REML, as in statsmodels."""
        return np.nan if self.reml else -2.0 * self.llf + float(np.log(self.nobs)) * self._n_free

    @property
    def df_modelwc(self) -> int:
        """Number of `params`; the residual variance, which `aic` counts, is not among them."""
        return self.k_fe + self.k_re2 + self.k_vc

    @property
    def k_constant(self) -> int:
        """Whether a column of ones is among the fixed effects."""
        return int(any(column is None for column in self.model._columns))

    # ---- private

    @property
    def _data(self) -> ModelData:
        return self.model.data

    @property
    def _names(self) -> list[str]:
        return self.model.data.param_names

    @property
    def _n_free(self) -> float:
        """Parameters that criteria count: the free ones and the residual variance."""
        if self.freepat is not None:
            return float(self.freepat.get_packed(use_sqrt=False, has_fe=True).sum()) + 1
        return self.df_modelwc + 1

    @cached_property
    def _uncertainty(self) -> Uncertainty:
        return uncertainty_of(self)

    @property
    def _covariance(self) -> Float:
        return self._uncertainty.covariance

    @property
    def _errors(self) -> Float:
        with np.errstate(invalid="ignore"):
            return np.sqrt(np.diag(self._covariance))

    def _series(self, values: Float, names: list[str]) -> Any:
        return self._data.series(values, names)
