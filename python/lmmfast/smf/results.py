"""MixedLMResults: a fitted model with statsmodels' names, labels and shapes."""

from __future__ import annotations

import pickle
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from .._core import Status
from ..engine.fit import threads_to_use
from ..engine.status import is_optimum
from ..errors import ConvergenceWarning, DataError
from ..pickles import Pickled
from ..results.lmm import LMMResults
from ..results.rows import RowsInMemory
from .effects import RandomEffects
from .params import MixedLMParams
from .profiles import bootstrap, profile_re
from .summary import Summary, summary_of
from .testing import Tests
from .uncertainty import covariance_of_params, errors_of_variances

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    from .._core import Fit
    from .protocols import ModelLike

    Float = NDArray[np.float64]


class MixedLMResults(Pickled, Tests, RandomEffects, version=1):
    """A fit of `MixedLM`, as statsmodels' results of the name.

    Series and DataFrames where the model was given pandas' objects or a formula, arrays otherwise.
    p fixed effects, m variance parameters: the lower triangle of `cov_re`, then `vcomp`.

    Attributes
    ----------
    model : MixedLM
        The model.
    fe_params : Series (p,)
        Fixed effects; NaN where a column was dropped because it depends on others.
    vcomp : ndarray (k_vc,)
        Variance components; NaN where the data say nothing of them.
    scale : float
        Residual variance.
    llf : float
        Log-likelihood, restricted under REML.
    converged : bool
        Whether the estimates are an optimum.
    method : str
        ``"REML"`` or ``"ML"``.
    reml : bool
        Whether by REML.
    params_object : MixedLMParams
        The parameters, variances over the residual variance.
    freepat : MixedLMParams or None
        ``free=`` of the fit.
    hist : list or None
        With ``full_output=True`` what was evaluated.
    nobs, df_resid, k_fe, k_re, k_re2, k_vc : int
        Rows, rows less the rank of exog, and the numbers of parameters of each kind.

    See Also
    --------
    lmmfast.LMMResults : results of the same models by `lmmfast.lmer`.
    """

    def __init__(
        self,
        model: ModelLike,
        fit: Fit,
        *,
        diagonal: bool,
        reml: bool,
        free: MixedLMParams | None,
        converged: bool | None,
        full_output: bool,
    ) -> None:
        self.model = model
        self._fit = fit
        self._diagonal = diagonal
        cov_re, vcomp = model._part.covariances(np.array(fit.theta), diagonal=diagonal)
        self.params_object = MixedLMParams.from_components(np.array(fit.beta), cov_re, vcomp=vcomp)
        self.scale = float(fit.sigma) ** 2
        self.vcomp: Float = self.scale * vcomp
        self.llf = -0.5 * float(fit.criterion)
        self.converged = bool(is_optimum(fit.status)) if converged is None else converged
        self.reml = reml
        self.method = "REML" if reml else "ML"
        self.freepat = free
        self.hist: list[Any] | None = [_history(fit)] if full_output else None
        self.cov_pen = None
        self.use_sqrt = model.use_sqrt
        self.k_fe, self.k_re = model.k_fe, model.k_re
        self.k_re2, self.k_vc = model.k_re2, model.k_vc
        self.nobs = model.nobs
        self.df_resid = model.nobs - (model.k_fe - len(fit.dropped))
        self.use_t = False

    @property
    def _results(self) -> MixedLMResults:
        return self

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
        return self._series(np.array(self._errors_of_variances), names)

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

    # ---- rows

    @cached_property
    def fittedvalues(self) -> Any:
        """X beta + Z b (n,)."""
        return self._data.by_row(np.asarray(self._lmm.fittedvalues))

    @cached_property
    def resid(self) -> Any:
        """The response less `fittedvalues` (n,)."""
        return self._data.by_row(np.asarray(self._lmm.resid))

    def predict(self, exog: Any = None, transform: bool = True, *args: Any, **kwargs: Any) -> Any:
        """X beta for other rows: the random effects are not in it.

        Parameters
        ----------
        exog : table or array-like, optional
            A table with the formula's variables, or the columns themselves; the rows of the fit by
            default.
        transform : bool, default True
            Whether the model's formula makes the columns of `exog`.
        *args, **kwargs
            Ignored, as in statsmodels.

        Returns
        -------
        Series or ndarray
            NaN in rows where a variable is missing.
        """
        encoder = self.model._encoder
        if exog is None:
            return self.model.predict(self.params_object)
        index = exog.index if isinstance(exog, (pd.DataFrame, pd.Series)) else None
        if transform and encoder is not None:
            from .formulas import as_frame

            table = exog.to_frame() if isinstance(exog, pd.Series) else as_frame(exog)
            index = table.index
            X = encoder.matrix(table)
        else:
            X = np.asarray(exog, dtype=np.float64)
            if X.ndim == 1 and self.k_fe > 1:
                X = X[None, :]
            elif X.ndim == 1:
                X = X[:, None]
        values = self.model.predict(self.params_object, X)
        return values if index is None else pd.Series(values, index=index)

    # ---- more

    def summary(
        self,
        yname: str | None = None,
        xname_fe: Any = None,
        xname_re: Any = None,
        title: str | None = None,
        alpha: float = 0.05,
    ) -> Summary:
        """The account of the fit, in statsmodels' layout.

        Parameters
        ----------
        yname : str, optional
            The name of the response.
        xname_fe, xname_re : list of str, optional
            Names of the fixed effects (p,) and of the variance parameters (m,).
        title : str, optional
            Instead of "Mixed Linear Model Regression Results".
        alpha : float, default 0.05
            One minus the level of confidence of the intervals.

        Returns
        -------
        object
            Prints as text; ``tables`` are two DataFrames; ``as_text()``, ``as_html()`` and
            ``as_latex()``.
        """
        return summary_of(self, yname, xname_fe, xname_re, title, alpha)

    def profile_re(
        self,
        re_ix: Any,
        vtype: str,
        num_low: int = 5,
        dist_low: float = 1.0,
        num_high: int = 5,
        dist_high: float = 1.0,
        **fit_kwargs: Any,
    ) -> Float:
        """Log-likelihoods with one variance held at values about its estimate.

        Parameters
        ----------
        re_ix : int or str
            The position of a random effect, or the name of a component.
        vtype : {"re", "vc"}
            Which of the two.
        num_low, num_high : int, default 5
            Values below and above the estimate.
        dist_low, dist_high : float, default 1
            How far they reach.
        **fit_kwargs
            Ignored.

        Returns
        -------
        ndarray (num_low + num_high + 1, 2)
            The variance and the log-likelihood; what is held is the variance over the residual
            variance, as in statsmodels.
        """
        return profile_re(self, re_ix, vtype, num_low, dist_low, num_high, dist_high)

    def bootstrap(
        self,
        nrep: int = 100,
        method: Any = None,
        disp: Any = 0,
        store: Any = 1,
        rng: Any = None,
    ) -> tuple[Float, Float, Float]:
        """Fit data of groups drawn at random with replacement.

        (statsmodels draws rows, which is wrong where rows of a group depend on each other.)

        Parameters
        ----------
        nrep : int, default 100
            How often.
        method, disp : object
            Ignored.
        store : bool, default True
            Keep the estimates as ``bootstrap_results``.
        rng : int or Generator, optional
            Where random numbers come from.

        Returns
        -------
        mean, std : ndarray (p + m,)
            Of the estimates.
        results : ndarray (nrep, p + m)
            The estimates.
        """
        found = bootstrap(self, nrep, rng)
        if store:
            self.bootstrap_results = found
        return found.mean(axis=0), found.std(axis=0), found

    def save(self, fname: Any, remove_data: bool = False) -> None:
        """Write the results to a file as a pickle.

        Parameters
        ----------
        fname : str, Path or file
            Where to.
        remove_data : bool, default False
            Remove the rows first, from these results too.
        """
        if remove_data:
            self.remove_data()
        if hasattr(fname, "write"):
            pickle.dump(self, fname)
        else:
            Path(fname).write_bytes(pickle.dumps(self))

    @classmethod
    def load(cls, fname: Any) -> MixedLMResults:
        """Read what `save` has written. Only files that you trust: pickles can run code.

        Parameters
        ----------
        fname : str, Path or file
            Where from.

        Returns
        -------
        MixedLMResults
        """
        if hasattr(fname, "read"):
            return pickle.load(fname)  # type: ignore[no-any-return]
        return pickle.loads(Path(fname).read_bytes())  # type: ignore[no-any-return]

    def remove_data(self) -> None:
        """Forget the rows, of the model too; estimates, tests and the summary stay."""
        self._covariance, self._errors_of_variances, self.random_effects  # noqa: B018
        for name in ("fittedvalues", "resid", "_lmm"):
            self.__dict__.pop(name, None)
        self.model._remove_data()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_lmm"}

    # ---- private

    @property
    def _data(self) -> Any:
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
    def _covariance(self) -> Float:
        return covariance_of_params(self)

    @property
    def _errors(self) -> Float:
        with np.errstate(invalid="ignore"):
            return np.sqrt(np.diag(self._covariance))

    @cached_property
    def _errors_of_variances(self) -> Float:
        return errors_of_variances(self)

    @cached_property
    def _lmm(self) -> LMMResults:
        """The same fit as results of lmer."""
        if self.model.endog is None:
            raise DataError("the data were removed from these results: fit the model again")
        frame, A = self.model._frame(self._diagonal)
        n_threads = threads_to_use(None)
        rows = RowsInMemory(frame)
        return LMMResults(frame.spec, rows, A, self._fit, reml=self.reml, n_threads=n_threads)

    def _series(self, values: Float, names: ArrayLike) -> Any:
        return self._data.series(values, names)

    def _not_converged(self) -> tuple[type[ConvergenceWarning], str]:
        return (
            ConvergenceWarning,
            "The search with some parameters held (free=) did not converge: try other start_params "
            "for them, or hold fewer.",
        )

    @property
    def _is_singular(self) -> bool:
        return self._fit.status == Status.singular


def _history(fit: Fit) -> dict[str, Any]:
    return {
        "theta": np.array(fit.theta_log),
        "criterion": np.array(fit.criterion_log),
        "converged": bool(is_optimum(fit.status)),
        "iterations": int(fit.n_evaluations),
    }
