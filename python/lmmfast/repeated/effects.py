"""Coefficients of repeated measures: estimates, tests and means by kinds of df and covariance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from ..inference.emmeans import chosen, marginal_means
from ..inference.hypotheses import rows_of
from ..inference.marginal import slopes_on_grid
from ..inference.reference_grid import reference_grid
from ..inference.terms import TermHypotheses, type_of
from ..inference.tests import FTest, f_test_p, joint_test, table_of_rows
from .coefficients import Coefficients

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..inference.emmeans import EMMeans
    from ..inference.hypotheses import Hypotheses
    from .degrees_of_freedom import DDF, VCov

KRParameters = Literal["sas", "mmrm"]


class RepeatedEffects(Coefficients):
    """Estimates and tests of the coefficients of one fit."""

    # ---- large samples

    @property
    def params(self) -> pd.Series[float]:
        """Coefficients beta (p,); NaN where a column was dropped."""
        return self._by_name(self._fit.beta)

    @property
    def bse(self) -> pd.Series[float]:
        """Standard errors of `params` under the model (p,)."""
        return self._by_name(np.sqrt(np.diagonal(self._fit.covariance)))

    @property
    def tvalues(self) -> pd.Series[float]:
        """`params` / `bse` (p,)."""
        return self.params / self.bse

    @property
    def pvalues(self) -> pd.Series[float]:
        """P-values of `tvalues` with Satterthwaite's degrees of freedom (p,); see `coef_table`."""
        return self.coef_table()["p_value"]

    def conf_int(self, alpha: float = 0.05) -> pd.DataFrame:
        """Confidence intervals with Satterthwaite's degrees of freedom; see `coef_table`.

        Parameters
        ----------
        alpha : float, default 0.05
            One minus the level of confidence.

        Returns
        -------
        DataFrame (p, 2)
            Columns 0 (lower) and 1 (upper), as statsmodels'.
        """
        if not 0 < alpha < 1:
            raise ValueError(f"alpha must lie between 0 and 1, not {alpha}")
        table = self.coef_table(level=1.0 - alpha)
        return pd.DataFrame({0: table["conf_low"], 1: table["conf_high"]})

    def cov_params(
        self, vcov: VCov = "asymptotic", *, kr_parameters: KRParameters = "sas"
    ) -> pd.DataFrame:
        """Covariance matrix of the coefficients (p, p).

        Parameters
        ----------
        vcov, kr_parameters
            See `coef_table`.
        """
        ddf = vcov if vcov.startswith("kenward") else "satterthwaite"
        _, kind = self._inference(ddf, vcov, kr_parameters)
        missing = np.isnan(self._fit.covariance)
        names = pd.Index(self._spec.names)
        return pd.DataFrame(np.where(missing, np.nan, kind.covariance), index=names, columns=names)

    @property
    def X(self) -> pd.DataFrame:
        """The design (n, p), dropped columns included."""
        return pd.DataFrame(
            np.array(self._design), index=self._frame.index, columns=pd.Index(self._spec.names)
        )

    # ---- tests

    def coef_table(
        self,
        ddf: DDF = "satterthwaite",
        level: float = 0.95,
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
    ) -> pd.DataFrame:
        """Coefficients with standard errors, t tests and intervals.

        Parameters
        ----------
        ddf : str
            Degrees of freedom: ``"satterthwaite"`` (with a robust covariance Bell and
            McCaffrey's), ``"kenward-roger"`` and ``"kenward-roger-linear"`` (without second
            derivatives of the covariance), both from the observed information and with their
            adjusted covariance, ``"between-within"``, ``"residual"`` or ``"normal"``.
        level : float, default 0.95
            Of the intervals.
        vcov : str, optional
            Covariance of the coefficients: ``"asymptotic"``, ``"kenward-roger"``,
            ``"kenward-roger-linear"``, or one that holds whatever the covariance of the measures
            is: ``"empirical"`` (CR0), ``"empirical-bias-reduced"`` (CR2),
            ``"empirical-jackknife"`` (CR3), by subject and without a factor for their number.
            By default the one that goes with `ddf`.
        kr_parameters : {"sas", "mmrm"}
            In which parameters of the covariance Kenward and Roger's second derivatives are: SAS's
            variances, covariances and correlations, or those of R's mmrm. It changes standard
            errors, not degrees of freedom.

        Returns
        -------
        DataFrame (p, 7)
            Indexed by coefficient; columns ``estimate, std_error, df, statistic, p_value,
            conf_low, conf_high``. NaN where a column of X was dropped.

        References
        ----------
        Kenward & Roger (1997), Biometrics 53:983; Pustejovsky & Tipton (2018), J. Bus. Econ. Stat.
        36:672.
        """
        fixed, kind = self._inference(ddf, vcov, kr_parameters)
        p = len(fixed.names)
        return table_of_rows(fixed, kind, np.eye(p), np.zeros(p), fixed.names, level)

    def contrast(
        self,
        L: Hypotheses,
        ddf: DDF = "satterthwaite",
        level: float = 0.95,
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
    ) -> pd.DataFrame:
        """Linear combinations of the coefficients, each with its t test.

        Parameters
        ----------
        L : vector, matrix, dict, str, or a list of dicts or strings
            p weights, or rows of p weights; ``{coefficient: weight}``; or text such as
            ``"x1 - x2 = 0"``, with coefficients as `params` names them.
        ddf, level, vcov, kr_parameters
            See `coef_table`.

        Returns
        -------
        DataFrame
            A row for each combination; the columns of `coef_table`.

        Raises
        ------
        DataError
            For a coefficient that the model does not have, or rows of another length.
        """
        fixed, kind = self._inference(ddf, vcov, kr_parameters)
        rows = rows_of(L, fixed.names)
        return table_of_rows(fixed, kind, rows.L, rows.rhs, rows.labels, level)

    def f_test(
        self,
        L: Hypotheses,
        ddf: DDF = "satterthwaite",
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
    ) -> FTest:
        """Test of several linear hypotheses at once.

        Parameters
        ----------
        L : vector, matrix, dict, str, or a list of dicts or strings
            As for `contrast`.
        ddf, vcov, kr_parameters
            See `coef_table`. Satterthwaite's of several rows come from those of the eigenvectors
            of the covariance of L beta, and depend on the basis that L is written in.

        Returns
        -------
        FTest
            With ``num_df``, ``den_df``, ``f_value`` and ``p_value``.
        """
        fixed, kind = self._inference(ddf, vcov, kr_parameters)
        rows = rows_of(L, fixed.names)
        test = joint_test(fixed, kind, rows.L, rows.rhs)
        return FTest(test.num_df, test.den_df, test.f_value, f_test_p(test), kind.label)

    def anova(
        self,
        type: Literal[1, 2, 3, "I", "II", "III"] = 3,
        ddf: DDF = "satterthwaite",
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
    ) -> pd.DataFrame:
        """F tests of the terms of the fixed part.

        Parameters
        ----------
        type : {1, 2, 3}
            1: each term after those before it. 2: after all terms that do not contain it. 3: each
            term averaged with equal weights over the levels of the factors that it interacts with.
        ddf, vcov, kr_parameters
            See `coef_table`.

        Returns
        -------
        DataFrame
            Indexed by term; columns ``num_df, den_df, f_value, p_value``.

        Notes
        -----
        Rows of the hypotheses are lmerTest's, on which Satterthwaite's degrees of freedom of
        several rows depend; SAS's and mmrm's are other rows of the same, with the same F.
        """
        fixed, kind = self._inference(ddf, vcov, kr_parameters)
        hypotheses = TermHypotheses(
            self._spec.fixed,
            fixed.estimated,
            lambda: self._design.T @ self._design,
            self._frame.fixed_variables,
            lambda: self.X,
        )
        table = {}
        for term, L in hypotheses.of_type(type_of(type)).items():
            test = joint_test(fixed, kind, L, np.zeros(len(L)))
            table[term] = (test.num_df, test.den_df, test.f_value, f_test_p(test))
        columns = ["num_df", "den_df", "f_value", "p_value"]
        return pd.DataFrame.from_dict(table, orient="index", columns=columns)

    def emmeans(
        self,
        specs: str | Sequence[str],
        by: str | Sequence[str] | None = None,
        at: Mapping[str, Any] | None = None,
        weights: Literal["equal", "proportional", "cells"] = "equal",
        ddf: DDF = "satterthwaite",
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
        level: float = 0.95,
    ) -> EMMeans:
        """Estimated marginal means (least-squares means), as SAS's LSMEANS.

        Parameters
        ----------
        specs : str or sequence of str
            Variables whose means are wanted; ``"arm | visit"`` is short for
            ``specs="arm", by="visit"``.
        by : str or sequence of str, optional
            Further variables, within whose levels means are compared.
        at : mapping, optional
            Values of variables in place of all levels or the mean.
        weights : {"equal", "proportional", "cells"}
            Of what is averaged over.
        ddf, vcov, kr_parameters
            See `coef_table`.
        level : float, default 0.95
            Of the intervals.

        Returns
        -------
        EMMeans
            Its ``table`` has the means; ``contrasts()`` compares them. See `LMMResults.emmeans`.

        Raises
        ------
        DataError
            For variables that the fixed part does not have.
        """
        grid = reference_grid(self._spec.fixed, self._frame.fixed_variables(), at)
        base = self._base_means(ddf, vcov, kr_parameters, level)
        return marginal_means(grid, specs, by, weights, base)

    def emtrends(
        self,
        specs: str | Sequence[str] | None,
        var: str,
        by: str | Sequence[str] | None = None,
        at: Mapping[str, Any] | None = None,
        weights: Literal["equal", "proportional", "cells"] = "equal",
        ddf: DDF = "satterthwaite",
        *,
        vcov: VCov | None = None,
        kr_parameters: KRParameters = "sas",
        level: float = 0.95,
    ) -> EMMeans:
        """Slopes of a covariate, averaged as `emmeans` averages means.

        Parameters
        ----------
        specs : str, sequence of str or None
            Variables whose slopes are wanted; None: one slope.
        var : str
            The covariate.
        by, at, weights, ddf, vcov, kr_parameters, level
            See `emmeans`.

        Returns
        -------
        EMMeans

        Raises
        ------
        DataError
            If `var` is no numeric variable of the fixed part.
        """
        encoder, data = self._spec.fixed, self._frame.fixed_variables()
        wanted, within = chosen(specs or (), by)
        slopes = slopes_on_grid(encoder, data, var, at, (*wanted, *within))
        base = self._base_means(ddf, vcov, kr_parameters, level)
        return marginal_means(slopes, wanted, within, weights, base)

    def tidy(
        self,
        ddf: DDF = "satterthwaite",
        level: float = 0.95,
        *,
        vcov: VCov | None = None,
    ) -> pd.DataFrame:
        """`coef_table` with the coefficients in a column ``term``, rows numbered from 0.

        Parameters
        ----------
        ddf, level, vcov
            See `coef_table`.
        """
        table = self.coef_table(ddf, level, vcov=vcov)
        return table.rename_axis("term").reset_index()
