"""The tests of fixed and random effects that fitted models have as methods."""

from __future__ import annotations

import warnings
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Protocol

import numpy as np
import pandas as pd

from ..engine.fit import fit_cross_products
from ..errors import DataError, FitWarning
from .degrees_of_freedom import degrees_of_freedom
from .fixed_effects import fixed_effects_of
from .hypotheses import rows_of
from .ranova import random_effects_table
from .terms import TermHypotheses, type_of
from .tests import FTest, f_test_p, joint_test, table_of_rows

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import CrossProducts, Fit
    from ..frame.spec import Spec
    from .degrees_of_freedom import DDF, DegreesOfFreedom
    from .fixed_effects import FixedEffects
    from .hypotheses import Hypotheses
    from .ranova import Reducible

    Float = NDArray[np.float64]


class Rows(Protocol):
    """The rows of a fit, as far as tests ask them."""

    def fixed_variables(self) -> pd.DataFrame:
        """The variables of the fixed part, a row for each of the fit."""

    def fixed_design(self) -> pd.DataFrame:
        """X (n, p)."""

    def weighted(self) -> bool:
        """Whether there are prior weights."""


class EffectTests:
    """Tests of the effects of one fitted model."""

    reml: bool
    _spec: Spec
    _rows: Any
    _cross_products: CrossProducts
    _fit: Fit
    _n_threads: int

    def coef_table(self, ddf: DDF = "satterthwaite", level: float = 0.95) -> pd.DataFrame:
        """Coefficients with standard errors, t tests and intervals.

        Parameters
        ----------
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            Degrees of freedom. Satterthwaite's follow from the exact second derivatives of the
            criterion; where a fit is singular, from those along the covariances of its rank.
            Kenward and Roger's go with their adjusted covariance; they are of REML fits, so a fit
            by ML is made again by REML, with a `FitWarning`. ``"residual"``: observations minus
            the rank of X. ``"normal"``: infinitely many, the large-sample (Wald) test.
        level : float, default 0.95
            Of the intervals.

        Returns
        -------
        DataFrame (p, 7)
            Indexed by coefficient; columns ``estimate, std_error, df, statistic, p_value,
            conf_low, conf_high``. NaN where a column of X was dropped.

        References
        ----------
        Giesbrecht & Burns (1985), Biometrics 41:477; Kenward & Roger (1997), Biometrics 53:983.
        """
        fixed, kind = self._inference(ddf)
        p = len(fixed.names)
        return table_of_rows(fixed, kind, np.eye(p), np.zeros(p), fixed.names, level)

    def contrast(
        self, L: Hypotheses, ddf: DDF = "satterthwaite", level: float = 0.95
    ) -> pd.DataFrame:
        """Linear combinations of the coefficients, each with its t test.

        Parameters
        ----------
        L : vector, matrix, dict, str, or a list of dicts or strings
            p weights, or rows of p weights; ``{coefficient: weight}``; or text such as
            ``"x1 - x2 = 0"`` or ``"2*x1 + x2 = 1"``, with coefficients as `params` names them.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            See `coef_table`.
        level : float, default 0.95
            Of the intervals, which are of L beta.

        Returns
        -------
        DataFrame
            A row for each combination; the columns of `coef_table`. The statistic is that of the
            hypothesis, L beta = 0 where no other right-hand side is written.

        Raises
        ------
        DataError
            For a coefficient that the model does not have, or rows of another length.
        """
        fixed, kind = self._inference(ddf)
        rows = rows_of(L, fixed.names)
        return table_of_rows(fixed, kind, rows.L, rows.rhs, rows.labels, level)

    def f_test(self, L: Hypotheses, ddf: DDF = "satterthwaite") -> FTest:
        """Test of several linear hypotheses at once.

        Parameters
        ----------
        L : vector, matrix, dict, str, or a list of dicts or strings
            As for `contrast`.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            See `coef_table`. Satterthwaite's of several rows come from those of the eigenvectors
            of the covariance of L beta (Fai & Cornelius 1996), and depend on the basis that L is
            written in; the others do not.

        Returns
        -------
        FTest
            With ``num_df``, ``den_df``, ``f_value`` and ``p_value``.
        """
        fixed, kind = self._inference(ddf)
        rows = rows_of(L, fixed.names)
        test = joint_test(fixed, kind, rows.L, rows.rhs)
        return FTest(test.num_df, test.den_df, test.f_value, f_test_p(test), kind.label)

    def anova(
        self, type: Literal[1, 2, 3, "I", "II", "III"] = 3, ddf: DDF = "satterthwaite"
    ) -> pd.DataFrame:
        """F tests of the terms of the fixed part.

        Parameters
        ----------
        type : {1, 2, 3}
            1: each term after those before it. 2: after all terms that do not contain it. 3: each
            term as if nothing contained it, averaged with equal weights over the levels of the
            factors that it interacts with. A term contains another if it has the same covariates
            and more factors. None depends on the coding of factors.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}
            See `coef_table`.

        Returns
        -------
        DataFrame
            Indexed by term; columns ``sum_sq, mean_sq, num_df, den_df, f_value, p_value``. The
            mean square is the F value (Kenward and Roger's before it is scaled) times sigma².

        Notes
        -----
        Rows of the hypotheses are lmerTest's, on which Satterthwaite's degrees of freedom of
        several rows depend: those of the Doolittle factor of X'X for type 1 and, for type 2, for
        terms that others contain; rows of the identity for type 2 otherwise; estimable functions
        for treatment contrasts, orthogonal to those of the containing terms, for type 3.
        """
        fixed, kind = self._inference(ddf)
        hypotheses = TermHypotheses(
            self._spec.fixed,
            fixed.estimated,
            self._gram,
            self._rows.fixed_variables,
            self._rows.fixed_design,
        )
        table = {}
        for term, L in hypotheses.of_type(type_of(type)).items():
            test = joint_test(fixed, kind, L, np.zeros(len(L)))
            mean = test.unscaled * fixed.sigma**2
            table[term] = (
                mean * test.num_df,
                mean,
                test.num_df,
                test.den_df,
                test.f_value,
                f_test_p(test),
            )
        columns = ("sum_sq", "mean_sq", "num_df", "den_df", "f_value", "p_value")
        return pd.DataFrame.from_dict(table, orient="index", columns=list(columns))

    def ranova(self) -> pd.DataFrame:
        """Likelihood-ratio tests of the random effects: every term reduced in turn.

        A term with slopes loses each of them in turn, one without is left out; uncorrelated
        effects (``||``) are left out one by one. The criterion is that of the fit.

        Returns
        -------
        DataFrame
            Indexed by what was taken out, ``<none>`` first; columns ``n_params, llf, aic, lrt,
            df, p_value, p_value_mixture``. `p_value` is from χ² with `df` degrees of freedom, as
            lmerTest's, and too large, for a variance of zero lies on the boundary. The mixture is
            half χ² with `df` and half with one less (Self & Liang 1987; Stram & Lee 1994); where
            several variances go at once, an upper bound.

        Raises
        ------
        DataError
            Where the data were streamed and there is more than one reduced term: models with
            fewer random effects need the rows, of which none is kept.
        """
        rows: Reducible = self._rows
        return random_effects_table(
            self._spec,
            self._cross_products,
            self._fit,
            rows,
            reml=self.reml,
            n_threads=self._n_threads,
        )

    # ---- private

    def _inference(self, ddf: str) -> tuple[FixedEffects, DegreesOfFreedom]:
        if ddf != "kenward-roger":
            kind = degrees_of_freedom(ddf, self._fixed_effects)
            return self._fixed_effects, kind
        if not self.reml:
            warnings.warn(
                "Kenward and Roger's degrees of freedom are of REML fits: the model was fitted "
                "again by REML",
                FitWarning,
                stacklevel=3,
            )
        return self._fixed_effects_kr, degrees_of_freedom(ddf, self._fixed_effects_kr)

    @cached_property
    def _fixed_effects(self) -> FixedEffects:
        return fixed_effects_of(
            self._spec,
            self._cross_products,
            self._fit,
            reml=self.reml,
            kenward_roger=False,
            n_threads=self._n_threads,
        )

    @cached_property
    def _fixed_effects_kr(self) -> FixedEffects:
        spec, A, fit = self._spec, self._cross_products, self._fit
        if not self.reml:
            fit = fit_cross_products(spec, A, reml=True, n_threads=self._n_threads)
        return fixed_effects_of(
            spec, A, fit, reml=True, kenward_roger=True, n_threads=self._n_threads
        )

    def _gram(self) -> Float:
        """X'X (p, p), weights left aside."""
        rows: Rows = self._rows
        if not rows.weighted():
            return self._cross_products.fixed_products
        try:
            X = rows.fixed_design().to_numpy()
        except DataError:
            raise DataError(
                "types 1 and 2 of a weighted model need X without weights, and the data were "
                "streamed: use type=3, or fit a sample in memory"
            ) from None
        return np.asarray(X.T @ X)
