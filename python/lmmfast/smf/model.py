"""MixedLM: a mixed linear model by statsmodels' arguments."""

from __future__ import annotations

import sys
import warnings
from collections import ChainMap
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np

from ..engine.fit import threads_to_use
from .building import Built, build_from_arrays, build_from_formulas
from .components import LazyVCSpec
from .data import ModelData
from .evaluation import Evaluation
from .fitting import plan_of, run
from .layout import Layout
from .notices import messages_of, warn_of_fit
from .params import MixedLMParams
from .resampling import at_rows, without_rows
from .results import MixedLMResults
from .through_patsy import PatsyEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]

_KNOWN = {"gtol", "maxiter", "eps", "maxcor", "ftol", "tol", "disp", "maxls", "skip_hessian"}
_ALSO = {"retall", "callback", "xtol", "norm", "maxfun", "epsilon", "m", "pgtol", "factr", "iprint"}


class MixedLM(Evaluation, Layout):
    """A linear mixed model, as ``statsmodels.regression.mixed_linear_model.MixedLM`` takes it.

    y = X beta + Z b + e: rows of different groups are independent; within a group b has the
    covariance matrix ``cov_re`` for the columns of `exog_re`, and a variance for each component.

    Parameters
    ----------
    endog : array-like (n,)
        The response.
    exog : array-like (n, p)
        The columns of the fixed effects; an intercept only if it is one of them.
    groups : array-like (n,)
        The group of each row. A Series is matched by position, not by its index.
    exog_re : array-like (n, k_re), optional
        The columns of the random effects; a random intercept by default, or none where there are
        variance components.
    exog_vc : VCSpec or dict of dicts, optional
        Variance components: ``exog_vc[name][label]`` is the matrix of a group.
    use_sqrt : bool, default True
        Whether `loglike` and `score` take the Cholesky factor of ``cov_re`` in a packed vector.
    missing : {"none", "drop", "raise"}
        Rows with missing values are an error, dropped, or an error.
    **kwargs
        Nothing that users give; ``formula`` and ``missing_idx`` are taken and ignored.

    Attributes
    ----------
    endog, exog, exog_re : ndarray
        The response (n,), and the matrices (n, p) and (n, k_re); None without random effects.
    exog_vc : VCSpec
        The variance components.
    groups : ndarray (n,)
        As given.
    data : object
        Names: ``xnames, ynames, exog_re_names, exog_re_names_full, param_names, row_labels``, the
        ``frame`` of a formula, ``orig_exog`` and ``orig_endog``.
    formula : str
        Of a model that was made by a formula.
    reml : bool
        The method of the last fit, which `loglike`, `score` and `hessian` use.

    See Also
    --------
    lmmfast.lmer : the same models and more, in lme4's notation.
    """

    def __init__(
        self,
        endog: Any,
        exog: Any,
        groups: Any,
        exog_re: Any = None,
        exog_vc: Any = None,
        use_sqrt: bool = True,
        missing: str = "none",
        **kwargs: Any,
    ) -> None:
        for name in kwargs:
            if name not in ("missing_idx", "model_spec", "formula"):
                raise ValueError(f"MixedLM has no argument {name!r}")
        if isinstance(exog_vc, dict):
            warnings.warn(
                "Using deprecated variance components format: give a VCSpec instead of a dict",
                FutureWarning,
                stacklevel=2,
            )
        built = build_from_arrays(endog, exog, groups, exog_re, exog_vc, missing)
        self._set(built, use_sqrt)
        if kwargs.get("formula") is not None:
            self.formula = self.data.formula = kwargs["formula"]

    def _set(self, built: Built, use_sqrt: bool) -> None:
        part = built.part
        self.use_sqrt = use_sqrt
        self.reml = True
        self.fe_pen = self.re_pen = self.cov_pen = None
        self.data = built.data
        self.endog, self.exog = built.data.endog, built.data.exog
        self.groups = part.groups.values
        self._part = part
        self._columns = built.columns
        self._encoder = built.encoder
        self._freepat: MixedLMParams | None = None
        if built.formula is not None:
            self.formula = built.formula
        self.exog_vc = built.given_vc or LazyVCSpec(part.components, part.groups)
        self.k_fe = self.exog.shape[1]
        self.k_re, self.k_vc = part.k_re, len(part.components)
        self.k_re2 = self.k_re * (self.k_re + 1) // 2
        self.k_params = self.k_fe + self.k_re2
        self.nobs = self.n_totobs = len(self.endog)

    @classmethod
    def from_formula(
        cls,
        formula: str,
        data: Any,
        re_formula: str | None = None,
        vc_formula: dict[str, str] | None = None,
        subset: Any = None,
        use_sparse: bool = False,
        missing: str = "none",
        *args: Any,
        **kwargs: Any,
    ) -> MixedLM:
        """A model by formulas in patsy's dialect.

        Parameters
        ----------
        formula : str
            The response and the fixed effects, ``"y ~ x + C(f)"``.
        data : DataFrame, or any other table
            One row an observation; never changed. Formulas see the caller's variables too.
        re_formula : str, optional
            Columns of the random effects of a group, ``"~ x"``; a random intercept by default, or
            nothing where there are variance components.
        vc_formula : dict of str, optional
            Variance components: the effects of all columns that a formula gives within a group are
            independent and have one variance. ``{"class": "0 + C(class)"}`` is lme4's
            ``(1 | group:class)``.
        subset : array-like, optional
            The rows to use: booleans, or labels of the data's index.
        use_sparse : bool, default False
            Has no effect: nothing is dense here.
        missing : {"none", "drop", "raise"}
            Rows with a missing value in a column that the formulas name are an error, dropped, or
            an error.
        *args
            None are known.
        **kwargs
            ``groups``, a column's name or the labels themselves (by position), is required;
            ``eval_env`` and ``use_sqrt`` as in statsmodels.

        Returns
        -------
        MixedLM

        Raises
        ------
        FormulaError, DataError
            Where the formulas can't be read or the data don't fit them.
        """
        return cls._from_formula(
            formula, data, re_formula, vc_formula, subset, missing, args, kwargs, depth=2
        )

    @classmethod
    def _from_formula(
        cls,
        formula: str,
        data: Any,
        re_formula: str | None,
        vc_formula: dict[str, str] | None,
        subset: Any,
        missing: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        depth: int,
    ) -> MixedLM:
        if args:
            raise TypeError(f"from_formula takes 7 arguments by position, not {7 + len(args)}")
        if "groups" not in kwargs:
            raise AttributeError("'groups' is required: the name of a column, or a label a row")
        given = kwargs.get("eval_env")
        up = given if isinstance(given, int) and not isinstance(given, bool) and given > 0 else 0
        caller = sys._getframe(depth + up)
        built = build_from_formulas(
            formula,
            data,
            kwargs["groups"],
            re_formula,
            vc_formula,
            subset=subset,
            missing=missing,
            names=ChainMap(caller.f_locals, caller.f_globals),
            eval_env=given,
            stacklevel=depth + 2,
        )
        unknown = set(kwargs) - {"groups", "eval_env", "use_sqrt", "model_spec", "missing_idx"}
        if unknown:
            raise ValueError(f"MixedLM has no argument {min(unknown)!r}")
        model = cls.__new__(cls)
        model._set(built, kwargs.get("use_sqrt", True))
        return model

    # ---- the fit

    def fit(
        self,
        start_params: Any = None,
        reml: bool = True,
        niter_sa: int = 0,
        do_cg: bool = True,
        fe_pen: Any = None,
        cov_pen: Any = None,
        free: MixedLMParams | None = None,
        full_output: bool = False,
        method: Any = None,
        **fit_kwargs: Any,
    ) -> MixedLMResults:
        """Fit the model by REML or maximum likelihood.

        Parameters
        ----------
        start_params : MixedLMParams or array-like, optional
            Where parameters start, as statsmodels takes it; needed only for those that `free` holds
            and with ``do_cg=False``. The search finds its own start.
        reml : bool, default True
            REML; maximum likelihood if False.
        niter_sa : int, default 0
            Not offered: zero only.
        do_cg : bool, default True
            Search; if False the result is that of `start_params`.
        fe_pen, cov_pen : object, optional
            Penalties are not offered: None only.
        free : MixedLMParams, optional
            Ones where parameters are free, zeros where they stay where they start. An identity
            matrix as ``cov_re`` gives uncorrelated random effects.
        full_output : bool, default False
            Keep what was evaluated in the result's `hist`.
        method : str or list of str, optional
            Taken and ignored, as ``maxiter``, ``disp``, ``gtol`` and the like: there is one search,
            and it ends at an optimum.
        **fit_kwargs
            What statsmodels' optimisers take.

        Returns
        -------
        MixedLMResults

        Warns
        -----
        ConvergenceWarning, SingularFitWarning, RankDeficiencyWarning, IdentifiabilityWarning
            The first, second and last are statsmodels' ``ConvergenceWarning`` too.
        """
        if niter_sa:
            _not_offered("niter_sa=", "leave it out: the search needs no help")
        if cov_pen is not None or fe_pen is not None:
            _not_offered(
                "fe_pen= and cov_pen=",
                "fit without a penalty, or use statsmodels for penalised fits",
            )
        self._look_at(fit_kwargs)
        start = self._start(start_params)
        plan = plan_of(free, start, self._part)
        frame, A = self._frame(plan.diagonal)
        n_threads = threads_to_use(None)
        theta = self._part.theta(start, diagonal=plan.diagonal)
        fit, done = run(
            frame.spec, A, plan, theta, reml=bool(reml), search=do_cg, n_threads=n_threads
        )
        self.reml, self._freepat = bool(reml), free
        results = MixedLMResults(
            self,
            fit,
            diagonal=plan.diagonal,
            reml=bool(reml),
            free=free,
            converged=done,
            full_output=full_output,
        )
        if done is None:
            warn_of_fit(messages_of(frame, fit), stacklevel=2)
        elif do_cg and not done:
            warn_of_fit([results._not_converged()], stacklevel=2)
        return results

    def fit_regularized(
        self, start_params: Any = None, method: Any = "l1", alpha: Any = 0, **fit_kwargs: Any
    ) -> MixedLMResults:
        """Penalised fits are not offered, but for the penalty zero.

        Parameters
        ----------
        start_params : object, optional
            Ignored.
        method : str, default "l1"
            The penalty.
        alpha : float or array-like, default 0
            Its weight: zero only.
        **fit_kwargs
            As `fit` takes them.

        Returns
        -------
        MixedLMResults

        Raises
        ------
        NotImplementedError
            For any other penalty; the message says what to do instead.
        """
        for name in ("ceps", "ptol", "maxit"):
            fit_kwargs.pop(name, None)
        if isinstance(method, str) and not np.any(alpha):
            return self.fit(**fit_kwargs)
        _not_offered(
            "fit_regularized",
            "use statsmodels for penalised fixed effects, or choose among models fitted with "
            "fit(reml=False) by their aic and bic",
        )

    def _look_at(self, fit_kwargs: dict[str, Any]) -> None:
        unknown = sorted(set(fit_kwargs) - _KNOWN - _ALSO)
        if unknown:
            many = "s" if len(unknown) > 1 else ""
            warnings.warn(
                f"Argument{many} {', '.join(unknown)} not used by MixedLM.fit",
                FutureWarning,
                stacklevel=3,
            )

    def _start(self, given: Any) -> MixedLMParams:
        if given is None:
            return MixedLMParams.from_components(
                np.zeros(self.k_fe), np.eye(self.k_re), vcomp=np.ones(self.k_vc)
            )
        if isinstance(given, MixedLMParams) or hasattr(given, "cov_re"):
            return MixedLMParams.from_components(given.fe_params, given.cov_re, vcomp=given.vcomp)
        size = self.k_re2 + self.k_vc
        if len(given) not in (size, size + self.k_fe):
            raise ValueError(
                f"invalid start_params: {len(given)} values for {size} variance parameters, with "
                f"{self.k_fe} fixed effects before them or without"
            )
        return MixedLMParams.from_packed(
            given, self.k_fe, self.k_re, self.use_sqrt, len(given) == size + self.k_fe
        )

    def _resampled(self, rows: NDArray[np.intp], codes: NDArray[np.intp]) -> MixedLM:
        """The model of some rows, each perhaps more than once, in groups of these codes."""
        y, X = self.endog[rows], self.exog[rows]
        data = ModelData(y, X, y, X, self.data.xnames, self.data.ynames)
        part = at_rows(self._part, rows, codes)
        data.name_random(part.names, [component.name for component in part.components])
        columns = tuple(None if c is None else X[:, j] for j, c in enumerate(self._columns))
        columns = tuple(None if c is None else np.ascontiguousarray(c) for c in columns)
        model = MixedLM.__new__(MixedLM)
        model._set(Built(data, columns, part), self.use_sqrt)
        return model

    def _remove_data(self) -> None:
        self._part = without_rows(self._part)
        self.exog_vc = LazyVCSpec(self._part.components, self._part.groups)
        self._columns = tuple(None if c is None else np.empty(0) for c in self._columns)
        for name in ("_frames", "_likelihood_moments", "_exog_re"):
            self.__dict__.pop(name, None)
        for owner, names in (
            (self, ("endog", "exog", "groups")),
            (self.data, ("endog", "exog", "orig_endog", "orig_exog", "frame", "exog_re")),
        ):
            for name in names:
                setattr(owner, name, None)
        if isinstance(self._encoder, PatsyEncoder):
            self._encoder.frame = None

    def __getstate__(self) -> dict[str, Any]:
        dropped = ("_frames", "_likelihood_moments", "_exog_re")
        return {name: value for name, value in self.__dict__.items() if name not in dropped}


def _not_offered(what: str, mend: str) -> NoReturn:
    raise NotImplementedError(f"{what} is not offered by lmmfast.smf: {mend}")
