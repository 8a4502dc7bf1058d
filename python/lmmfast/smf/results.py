"""MixedLMResults: a fitted model with statsmodels' names, labels and shapes."""

from __future__ import annotations

import pickle
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ..engine.fit import threads_to_use
from ..engine.status import is_optimum
from ..errors import ConvergenceWarning, DataError
from ..pickles import Pickled
from ..results.lmm import LMMResults
from ..results.rows import RowsInMemory
from .effects import RandomEffects
from .estimates import Estimates
from .params import MixedLMParams
from .profiles import bootstrap, profile_re
from .summary import Summary, summary_of
from .testing import Tests

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import Fit
    from .protocols import ModelLike

    Float = NDArray[np.float64]


class MixedLMResults(Pickled, Estimates, Tests, RandomEffects, version=1):
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
        self._uncertainty, self.random_effects  # noqa: B018
        for name in ("fittedvalues", "resid", "_lmm"):
            self.__dict__.pop(name, None)
        self.model._remove_data()

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name != "_lmm"}

    # ---- private

    @cached_property
    def _lmm(self) -> LMMResults:
        """The same fit as results of lmer."""
        if self.model.endog is None:
            raise DataError("the data were removed from these results: fit the model again")
        frame, A = self.model._frame(self._diagonal)
        n_threads = threads_to_use(None)
        rows = RowsInMemory(frame)
        return LMMResults(frame.spec, rows, A, self._fit, reml=self.reml, n_threads=n_threads)

    def _not_converged(self) -> tuple[type[ConvergenceWarning], str]:
        return (
            ConvergenceWarning,
            "The search with some parameters held (free=) did not converge: try other start_params "
            "for them, or hold fewer.",
        )


def _history(fit: Fit) -> dict[str, Any]:
    return {
        "theta": np.array(fit.theta_log),
        "criterion": np.array(fit.criterion_log),
        "converged": bool(is_optimum(fit.status)),
        "iterations": int(fit.n_evaluations),
    }
