"""Estimates: a fit with names on it. Everything here needs no row of the data."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from .._core import Status
from ..engine.status import is_optimum
from ..inference.marginal import MarginalMeans
from . import varcorr as cov
from .diagnostics import fit_messages
from .measures import Measures

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from scipy.sparse import csc_array

    from .._core import CrossProducts, Fit
    from ..frame.spec import Spec
    from ..inference.degrees_of_freedom import DDF
    from .rows import FitRows

    Float = NDArray[np.float64]


def _labels(names: tuple[str, ...]) -> pd.Index[str]:
    """An index of the caller's own: its name may be set."""
    return _index_of(names).view()


@lru_cache(maxsize=256)
def _index_of(names: tuple[str, ...]) -> pd.Index[str]:
    return pd.Index(list(names))  # takes half as long as a small fit


class Estimates(MarginalMeans, Measures):
    """Fixed effects, variance components, random effects and the criterion of one fitted model.

    Every table is made when asked for and belongs to the caller: changing it does not change the
    results.
    """

    formula: str
    reml: bool
    _spec: Spec
    _rows: FitRows
    _cross_products: CrossProducts
    _fit: Fit
    _n_threads: int

    # ---- fixed effects

    @property
    def params(self) -> pd.Series[float]:
        """Fixed effects beta (p,), named by formulaic; NaN where a column was dropped."""
        return self._fixed(self._fit.beta)

    @property
    def bse(self) -> pd.Series[float]:
        """Standard errors of `params` (p,)."""
        return self._fixed(np.sqrt(self._fit.cov_beta.diagonal()))

    @property
    def tvalues(self) -> pd.Series[float]:
        """`params` / `bse` (p,)."""
        return self.params / self.bse

    @property
    def pvalues(self) -> pd.Series[float]:
        """Two-sided p-values of `tvalues` against the standard normal (p,).

        The large-sample (Wald) test, as statsmodels' MixedLM reports; with few groups it is too
        optimistic: `coef_table` has tests with degrees of freedom.
        """
        from scipy.special import ndtr

        return self._fixed(2.0 * ndtr(-np.abs(self.tvalues.to_numpy())))

    def conf_int(self, alpha: float = 0.05, *, ddf: DDF | None = None) -> pd.DataFrame:
        """Confidence intervals of the fixed effects, large-sample (Wald) ones by default.

        Parameters
        ----------
        alpha : float, default 0.05
            One minus the level of confidence.
        ddf : {"satterthwaite", "kenward-roger", "residual", "normal"}, optional
            Degrees of freedom, see `coef_table`; normal by default, as statsmodels.

        Returns
        -------
        DataFrame (p, 2)
            Columns 0 (lower) and 1 (upper), as statsmodels'.
        """
        from scipy.special import ndtri

        if not 0 < alpha < 1:
            raise ValueError(f"alpha must lie between 0 and 1, not {alpha}")
        if ddf is not None:
            table = self.coef_table(ddf, 1.0 - alpha)
            return pd.DataFrame({0: table["conf_low"], 1: table["conf_high"]})
        half = -ndtri(alpha / 2) * self.bse
        return pd.DataFrame({0: self.params - half, 1: self.params + half})

    def cov_params(self) -> pd.DataFrame:
        """Covariance matrix of the fixed effects (p, p), labelled."""
        names = self._names
        return pd.DataFrame(np.array(self._fit.cov_beta), index=names, columns=names)

    @property
    def fe_params(self) -> pd.Series[float]:
        """`params`, by the name that statsmodels' MixedLM gives the fixed effects."""
        return self.params

    @property
    def bse_fe(self) -> pd.Series[float]:
        """`bse`, by the name that statsmodels' MixedLM gives it."""
        return self.bse

    # ---- variance components

    @property
    def theta_names(self) -> tuple[str, ...]:
        """Names of theta: ``"Subject.Intercept", "Subject.Days.Intercept", "Subject.Days"``."""
        return self._spec.theta_names

    @property
    def theta(self) -> pd.Series[float]:
        """Parameters of Lambda (m,), named; NaN where they are not identified.

        Term by term in the formula's order: the lower triangle of the term's relative Cholesky
        factor, column after column, or its diagonal for ``||``.
        """
        return pd.Series(self._masked_theta, index=self._theta_index, name="theta")

    @property
    def sigma(self) -> float:
        """Residual standard deviation (of an observation of weight 1)."""
        return float(self._fit.sigma)

    @property
    def scale(self) -> float:
        """Residual variance, sigma²."""
        return self.sigma**2

    @property
    def varcorr(self) -> pd.DataFrame:
        """Variances and covariances of the random effects and the residual.

        Columns ``group, term1, term2, variance, sd_or_corr``. A row with a missing `term2` is a
        variance and its standard deviation; a row with both terms a covariance and its
        correlation. Terms in the formula's order, ``Residual`` last. NaN: not identified.
        """
        return cov.varcorr_table(self._spec, self._term_covariances, self.sigma)

    @property
    def cov_re(self) -> pd.DataFrame:
        """Covariance matrix of the random effects of one level, in the response's units squared.

        Labelled by effect where there is one grouping factor, by (group, effect) where there are
        several: block-diagonal.
        """
        return cov.level_covariance(self._spec, self._term_covariances)

    # ---- the fit

    @property
    def criterion(self) -> float:
        """The minimised criterion: REML criterion, or deviance (−2 log-likelihood) under ML."""
        return float(self._fit.criterion)

    @property
    def llf(self) -> float:
        """Log-likelihood (restricted, under REML): minus half of `criterion`."""
        return -0.5 * self.criterion

    @property
    def n_params(self) -> int:
        """Parameters that `aic` and `bic` count: the rank of X, theta and sigma."""
        return self._rank + len(self._fit.theta) + 1

    @property
    def aic(self) -> float:
        """`criterion` + 2 `n_params`."""
        return self.criterion + 2.0 * self.n_params

    @property
    def bic(self) -> float:
        """`criterion` + log(`nobs`) `n_params`."""
        return self.criterion + float(np.log(self.nobs)) * self.n_params

    @property
    def nobs(self) -> int:
        """Number of observations used."""
        return self._rows.n

    @property
    def n_missing(self) -> int:
        """Number of rows dropped for missing values."""
        return int(self._rows.n_missing)

    @property
    def df_resid(self) -> int:
        """`nobs` minus the rank of X, as in statsmodels (lme4's also takes off theta and sigma)."""
        return self.nobs - self._rank

    @property
    def n_groups(self) -> dict[str, int]:
        """Number of levels of each grouping factor."""
        return {factor.name: factor.n_levels for factor in self._spec.factors}

    @property
    def status(self) -> str:
        """``"converged"``, ``"singular"``, ``"not_converged"`` or ``"numerical_failure"``.

        Singular is converged on the boundary: a variance of zero or a perfect correlation.
        """
        return self._fit.status.name

    @property
    def converged(self) -> bool:
        """Whether theta is an optimum (status ``"converged"`` or ``"singular"``)."""
        return bool(is_optimum(self._fit.status))

    @property
    def singular(self) -> bool:
        """Whether theta lies on the boundary: a variance of zero or a perfect correlation."""
        return self._fit.status == Status.singular

    @property
    def message(self) -> str:
        """How the optimisation ended, in words."""
        return str(self._fit.message)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Texts of the warnings that the fit gave."""
        return tuple(text for _, text in fit_messages(self._spec, self._fit))

    @property
    def gradient(self) -> pd.Series[float]:
        """Gradient of `criterion` at `theta` (m,)."""
        return pd.Series(np.array(self._fit.gradient), index=self._theta_index, name="gradient")

    @property
    def optimality(self) -> pd.Series[float]:
        """How well `theta` satisfies what an optimum on the boundary or inside has.

        With Σ = ΛΛ' the covariance of a term over σ², M the derivative of `criterion` in Σ, Q its
        part that grows with Σ (M = Q − c Σ v v', v = Z'Py by level; Q is the summed Z'PZ of the
        levels, or Z'H⁻¹Z under ML), an optimum has ΣM = 0, and M positive semidefinite. Both are
        in units of Q, whatever the units of the data, and the worst of all terms.

        ``stationarity``: the norm of Λ'MΛ over the trace of Λ'QΛ, or one if that is less; 1e-6 and
        less at an optimum.

        ``multiplier``: the least eigenvalue of M relative to Q. Below zero by more than rounding,
        a variance could grow (in a direction where it is zero now, for a singular fit). NaN where
        it is not known: in singular fits of several large grouping factors, which are tested in
        another way.

        NaN where there are no estimates. Computed at each access, for about what one evaluation of
        the criterion takes.
        """
        from .._core import optimality

        found = (np.nan, np.nan)
        if self._fit.status != Status.numerical_failure:
            found = optimality(
                self._cross_products, self._masked_theta, reml=self.reml, n_threads=self._n_threads
            )
        return pd.Series(found, index=["stationarity", "multiplier"], name="optimality")

    @property
    def optimizer_log(self) -> pd.DataFrame:
        """Every (theta, criterion) that was evaluated, in order; indexed by evaluation, from 1."""
        log = pd.DataFrame(np.array(self._fit.theta_log), columns=self._theta_index)
        log["criterion"] = np.array(self._fit.criterion_log)
        log.index = pd.RangeIndex(1, len(log) + 1, name="evaluation")
        return log

    # ---- random effects

    @property
    def random_effects(self) -> dict[str, pd.DataFrame]:
        """Conditional modes b: for each grouping factor a table of levels × effects.

        Terms on the same grouping factor are side by side. NaN where an effect's variance is not
        identified.
        """
        tables = {}
        for factor, terms in self._spec.terms_by_factor():
            modes = np.hstack([self._identified_b[t] for t in terms])
            index = factor.levels.rename(factor.name)
            tables[factor.name] = pd.DataFrame(
                modes, index=index, columns=self._spec.effects_of(terms)
            )
        return tables

    @property
    def random_effects_cov(self) -> dict[str, pd.DataFrame]:
        """Conditional covariances Var(b | y, theta, beta) of each level's effects.

        For each grouping factor a table indexed by (level, effect), with a column for each effect:
        ``random_effects_cov["Subject"].loc["308"]`` is the matrix of one level.
        """
        tables = {}
        for f, (factor, terms) in enumerate(self._spec.terms_by_factor()):
            effects = self._spec.effects_of(terms)
            blocks = self._conditional_covariances[f]
            n_levels, k = factor.n_levels, len(effects)
            index = pd.MultiIndex.from_product(
                [factor.levels, effects], names=[factor.name, "effect"]
            )
            tables[factor.name] = pd.DataFrame(
                blocks.reshape(n_levels * k, k), index=index, columns=effects
            )
        return tables

    @property
    def b(self) -> pd.Series[float]:
        """Conditional modes as one vector (q,), labelled (group, level, effect).

        Its index labels the columns of `Z` and the rows and columns of `Lambda`. NaN where an
        effect's variance is not identified.
        """
        values = np.concatenate([modes.ravel() for modes in self._identified_b])
        return pd.Series(values, index=self.random_labels, name="b")

    @property
    def Lambda(self) -> csc_array:
        """The relative covariance factor (q, q), rows and columns labelled by ``b.index``.

        Var(b) = sigma² Lambda Lambda'.
        """
        return cov.sparse_Lambda(self._spec, self._masked_theta)

    @property
    def random_labels(self) -> pd.MultiIndex:
        """(group, level, effect) of each random effect (q,), the index of `b`."""
        return cov.random_labels(self._spec)

    # ---- private

    @property
    def _rank(self) -> int:
        return len(self._spec.names) - len(self._fit.dropped)

    @property
    def _unidentified(self) -> list[tuple[int, int]]:
        return [(int(t), int(j)) for t, j in self._fit.unidentified]

    @property
    def _names(self) -> pd.Index[str]:
        return _labels(self._spec.names)

    @property
    def _theta_index(self) -> pd.Index[str]:
        return _labels(self.theta_names)

    @property
    def _masked_theta(self) -> Float:
        return cov.mask_theta(self._fit.theta, self._spec.random, self._unidentified)

    @property
    def _term_covariances(self) -> list[Float]:
        return cov.covariances(self._fit.theta, self.sigma, self._spec.random, self._unidentified)

    @property
    def _identified_b(self) -> list[Float]:
        modes = [np.array(b) for b in self._fit.b]
        for t, j in self._unidentified:
            modes[t][:, j] = np.nan
        return modes

    @cached_property
    def _conditional_covariances(self) -> list[Float]:
        from .._core import conditional_covariances

        found = conditional_covariances(self._cross_products, self._fit, self._n_threads)
        blocks = [np.array(block) for block in found]
        for f, (_, terms) in enumerate(self._spec.terms_by_factor()):
            start = 0
            for t in terms:
                for j in (j for term, j in self._unidentified if term == t):
                    blocks[f][:, start + j, :] = np.nan
                    blocks[f][:, :, start + j] = np.nan
                start += len(self._spec.random[t].effects)
        return blocks

    def _fixed(self, values: Float) -> pd.Series[float]:
        return pd.Series(np.array(values), index=self._names, copy=False)
