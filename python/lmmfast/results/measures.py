"""Measures of a fitted model: shares of variance, collinearity, slopes and effects by level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pandas as pd

from ..tables.coded import design_matrix
from .diagnostics import between_within_table
from .varcorr import relative_factors

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .._core import Fit
    from ..frame.spec import Spec

    Float = NDArray[np.float64]


class R2(NamedTuple):
    """Shares of the response's variance: of the fixed part, and of it and the random effects."""

    marginal: float
    conditional: float


class ICC(NamedTuple):
    """The random effects' share of the variance: beside the residual, and beside fixed part too."""

    adjusted: float
    unadjusted: float


class Measures:
    """Measures of one fitted model."""

    _spec: Spec
    _rows: Any
    _fit: Fit

    if TYPE_CHECKING:

        @property
        def sigma(self) -> float:
            """Residual standard deviation."""

        @property
        def params(self) -> pd.Series[float]:
            """Fixed effects."""

        @property
        def random_effects(self) -> dict[str, pd.DataFrame]:
            """Conditional modes."""

        @property
        def _term_covariances(self) -> list[Float]: ...

    def coef(self) -> dict[str, pd.DataFrame]:
        """Coefficients of each level: fixed effects plus its random effects.

        Returns
        -------
        dict
            For each grouping factor a table of levels × effects, the fixed effects' columns first;
            random effects without a fixed one are added to zero.
        """
        tables = {}
        for group, modes in self.random_effects.items():
            names = list(dict.fromkeys([*self.params.index, *modes.columns]))
            base = self.params.reindex(names, fill_value=0.0).to_numpy()
            table = pd.DataFrame(
                np.tile(base, (len(modes), 1)), index=modes.index, columns=pd.Index(names)
            )
            for j, effect in enumerate(modes.columns):
                table[effect] += modes.iloc[:, j]
            tables[group] = table
        return tables

    def r2(self) -> R2:
        """R² of Nakagawa & Schielzeth (2013), with random slopes (Johnson 2014).

        With the variances f of X beta over the rows, r of the random effects (its mean over the
        rows) and sigma²: ``marginal`` f / (f + r + sigma²), ``conditional`` (f + r) / (f + r +
        sigma²).

        Returns
        -------
        namedtuple

        Raises
        ------
        DataError
            Where the data were streamed.

        References
        ----------
        Nakagawa & Schielzeth (2013), Methods in Ecology and Evolution 4:133; Johnson (2014), ibid.
        5:944.
        """
        fixed, random, residual = self._variances()
        total = fixed + random + residual
        return R2(fixed / total, (fixed + random) / total)

    def icc(self) -> ICC:
        """Intraclass correlation: the random effects' share of the variance.

        Returns
        -------
        namedtuple
            ``adjusted`` r / (r + sigma²) and ``unadjusted`` r / (f + r + sigma²), in the terms of
            `r2`.

        Raises
        ------
        DataError
            Where the data were streamed.
        """
        fixed, random, residual = self._variances()
        return ICC(random / (random + residual), random / (fixed + random + residual))

    def vif(self) -> pd.DataFrame:
        """Variance inflation of the terms of the fixed part by their collinearity.

        Returns
        -------
        DataFrame
            Indexed by term, the intercept apart: the generalised ``vif`` (of Fox & Monette 1992;
            the ordinary one for a term of one column), its columns ``df`` and ``scaled``,
            vif^(1 / (2 df)). NaN where a column was dropped.
        """
        covariance = np.asarray(self._fit.cov_beta)
        terms = {name: c for name, c in self._spec.terms.items() if name != "Intercept"}
        columns = [j for own in terms.values() for j in own]
        deviations = np.sqrt(np.diagonal(covariance)[columns])
        R = covariance[np.ix_(columns, columns)] / np.outer(deviations, deviations)
        table = {}
        for name, own in terms.items():
            inside = np.isin(columns, own)
            whole = _log_determinant(R)
            split = _log_determinant(R[np.ix_(inside, inside)])
            split += _log_determinant(R[np.ix_(~inside, ~inside)])
            vif = float(np.exp(split - whole))
            table[name] = (vif, len(own), vif ** (0.5 / len(own)))
        return pd.DataFrame.from_dict(table, orient="index", columns=["vif", "df", "scaled"])

    def random_effects_pca(self) -> dict[str, pd.DataFrame]:
        """Principal components of the random effects of each grouping factor.

        A component without variance says that the random part is richer than the data support.

        Returns
        -------
        dict
            For each grouping factor a table of components: ``std_dev`` (over sigma, as lme4's
            ``rePCA``), ``proportion`` and ``cumulative`` of the variance, then the loadings of the
            effects.
        """
        factors = relative_factors(np.array(self._fit.theta), self._spec.random)
        tables = {}
        for factor, terms in self._spec.terms_by_factor():
            effects = self._spec.effects_of(terms)
            T, start = np.zeros((len(effects), len(effects))), 0
            for t in terms:
                k = len(factors[t])
                T[start : start + k, start : start + k] = factors[t]
                start += k
            if np.isfinite(T).all():
                loadings, deviations, _ = np.linalg.svd(T)
            else:
                loadings, deviations = np.full_like(T, np.nan), np.full(len(T), np.nan)
            with np.errstate(invalid="ignore"):
                shares = deviations**2 / np.sum(deviations**2)
            table = pd.DataFrame(
                {"std_dev": deviations, "proportion": shares, "cumulative": np.cumsum(shares)},
                index=pd.Index([f"PC{i + 1}" for i in range(len(effects))]),
            )
            weights = pd.DataFrame(loadings.T, index=table.index, columns=pd.Index(effects))
            tables[factor.name] = pd.concat([table, weights], axis=1)
        return tables

    def between_within(self) -> pd.DataFrame:
        """Slopes within the levels of grouping factors and between them.

        A fixed effect is an average of two slopes where its column varies within the levels of a
        grouping factor and between them: by how much the response differs between rows of one
        level, and between the means of levels. The model takes them to be equal. Where they are
        not (a confounder that differs between levels), neither the coefficient nor the variances
        mean what they seem to; a `BetweenWithinWarning` is given where the columns of a factor
        together have a p-value below 0.001.

        Returns
        -------
        DataFrame
            Indexed by (group, column), for each grouping factor with a random intercept and each
            column of X that varies both ways and whose means X does not span. Columns:
            ``within``, ``within_se``, ``between``, ``between_se``; ``z``, the difference over its
            standard error; ``p_value`` of z; ``p_joint``, of all columns of the group together.
            A factor with more than 32 such columns is left out.

        Notes
        -----
        The score test of the columns' means by level, given to the model beside the columns
        (Mundlak 1978, Econometrica 46:69; Hausman 1978, Econometrica 46:1251), from the
        cross-products. The variances are those of the fit, in which a difference of slopes counts
        as variance between levels: where slopes differ the standard errors are too large, and with
        ten levels or fewer p-values hardly get below 0.001. Where they do not differ, a warning
        comes in one of a thousand fits. Fit the model with ``group_mean(x, g)`` for estimates.
        Means are weighted where rows are.

        Examples
        --------
        >>> import lmmfast
        >>> radon = lmmfast.datasets.radon()
        >>> fit = lmmfast.lmer("log_radon ~ floor + (1 | county)", radon)
        >>> fit.between_within().round(3).T
        group      county
        column      floor
        within     -0.689
        within_se   0.071
        between    -0.361
        between_se  0.239
        z           1.318
        p_value     0.188
        p_joint     0.188
        """
        return between_within_table(self._spec, self._fit)

    # ---- private

    def _variances(self) -> tuple[float, float, float]:
        """Of the fixed part, the random effects and the residual."""
        X = self._rows.fixed_design().to_numpy()
        beta = np.nan_to_num(np.asarray(self._fit.beta))
        random = 0.0
        for columns, covariance in zip(
            self._rows.random_columns(), self._term_covariances, strict=True
        ):
            z = design_matrix(columns, len(X))
            random += float(np.einsum("ni,ij,nj->", z, covariance, z)) / len(X)
        return float(np.var(X @ beta, ddof=1)), random, self.sigma**2


def _log_determinant(matrix: Float) -> float:
    return float(np.linalg.slogdet(matrix)[1]) if len(matrix) else 0.0
