"""Tests of linear hypotheses: t, F and Wald tests, of terms too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
import pandas as pd

from .constraints import constraints

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .protocols import ModelLike

    Float = NDArray[np.float64]

_WIDTH = 78


@dataclass(eq=False)
class ContrastResults:
    """A test of linear hypotheses, or of each of several.

    Attributes
    ----------
    statistic, pvalue : ndarray or float
        Of each hypothesis, or of all together.
    distribution : {"norm", "t", "chi2", "F"}
    effect, sd : ndarray or None
        R params − q and standard errors, of separate hypotheses.
    df_num, df_denom : float or None
        Degrees of freedom.
    c_names : list of str
    """

    statistic: Any
    pvalue: Any
    distribution: str
    effect: Any = None
    sd: Any = None
    df_num: float | None = None
    df_denom: float | None = None
    null: Any = 0.0
    c_names: list[str] | None = None

    @property
    def tvalue(self) -> Any:
        """The statistic of separate hypotheses."""
        return self.statistic

    @property
    def zvalue(self) -> Any:
        """The same by another name."""
        return self.statistic

    @property
    def fvalue(self) -> Any:
        """The statistic of an F test."""
        return self.statistic

    def conf_int(self, alpha: float = 0.05) -> Float:
        """Confidence intervals of the effects (k, 2)."""
        half = _quantile(1 - alpha / 2, self.distribution, self.df_denom) * self.sd
        return np.column_stack([self.effect - half, self.effect + half])

    def summary_frame(self, xname: Any = None, alpha: float = 0.05) -> pd.DataFrame:
        """Everything as a table."""
        if self.effect is None:
            named = {"chi2": ("chi2", "P>chi2"), "F": ("F", "P>F")}[self.distribution]
            row: dict[str, Any] = dict(zip(named, (float(self.statistic), float(self.pvalue))))
            row["df constraint"] = self.df_num
            return pd.DataFrame([row])
        letter = "t" if self.distribution == "t" else "z"
        low, high = self.conf_int(alpha).T
        columns = {
            "coef": self.effect + self.null,
            "std err": self.sd,
            letter: self.statistic,
            f"P>|{letter}|": self.pvalue,
            "Conf. Int. Low": low + self.null,
            "Conf. Int. Upp.": high + self.null,
        }
        return pd.DataFrame(columns, index=xname or self.c_names)

    def summary(self, xname: Any = None, alpha: float = 0.05, title: str | None = None) -> str:
        """Everything as text."""
        if self.effect is None:
            return self._line()
        frame = self.summary_frame(xname, alpha)
        heads = [*frame.columns[:4], f"[{alpha / 2}", f"{1 - alpha / 2}]"]
        lines = [(title or "Test for Constraints").center(_WIDTH), "=" * _WIDTH]
        first = max(max(map(len, frame.index)), 12)
        lines.append(" " * first + "".join(h.rjust(11) for h in heads))
        lines.append("-" * _WIDTH)
        for name, row in zip(frame.index, frame.to_numpy()):
            shown = [f"{row[0]:.4f}", *(f"{value:.3f}" for value in row[1:])]
            lines.append(str(name).ljust(first) + "".join(text.rjust(11) for text in shown))
        return "\n".join([*lines, "=" * _WIDTH])

    def _line(self) -> str:
        name = "F test: F" if self.distribution == "F" else "Wald test (chi2): statistic"
        more = f", df_denom={self.df_denom:.3g}" if self.distribution == "F" else ""
        value, p = float(self.statistic), float(self.pvalue)
        return f"<{name}={value!r}, p-value={p!r}{more}, df_num={self.df_num:.3g}>"

    def __str__(self) -> str:
        return self.summary()

    def __repr__(self) -> str:
        return f"{type(self)}\n{self}"


@dataclass(eq=False)
class TermTests:
    """A Wald test of each term.

    Attributes
    ----------
    table : DataFrame
        Statistic, p-value and number of constraints by term.
    """

    table: pd.DataFrame

    @property
    def pvalues(self) -> Float:
        """P-values by term."""
        return self.table.iloc[:, 1].to_numpy()

    @property
    def statistic(self) -> Float:
        """Statistics by term."""
        return self.table.iloc[:, 0].to_numpy()

    @property
    def df_constraints(self) -> Float:
        """Constraints by term."""
        return self.table["df constraint"].to_numpy()

    @property
    def col_names(self) -> list[str]:
        """The columns of the table."""
        return list(self.table.columns)

    def summary_frame(self) -> pd.DataFrame:
        """The table."""
        return self.table

    def __str__(self) -> str:
        return str(self.table)

    def __repr__(self) -> str:
        return f"{type(self)}\n{self}"


class Tests:
    """Tests that results offer."""

    model: ModelLike
    k_fe: int
    df_resid: int
    use_t: bool
    if TYPE_CHECKING:

        @property
        def params(self) -> Any:
            """All parameters."""

        @property
        def _covariance(self) -> Float: ...
        @property
        def _names(self) -> list[str]: ...

    def t_test(self, r_matrix: Any, cov_p: Any = None, use_t: bool | None = None) -> Any:
        """Test each of several linear hypotheses about the fixed effects.

        Parameters
        ----------
        r_matrix : array-like (k, p), tuple (R, q) or str
            The hypotheses R beta = q; q is zero by default.
        cov_p : array-like (p + m, p + m), optional
            Another covariance matrix of the parameters.
        use_t : bool, optional
            The t distribution with `df_resid` degrees of freedom instead of the normal one.

        Returns
        -------
        object
            ``effect, sd, tvalue, pvalue, conf_int(), summary_frame()``; prints as a table.
        """
        R, q = constraints(r_matrix, self._names[: self.k_fe])
        V = (self._covariance if cov_p is None else np.asarray(cov_p))[: self.k_fe, : self.k_fe]
        beta = np.asarray(self.params)[: self.k_fe]
        effect = _product(R, beta) - q
        sd = np.sqrt(np.array([_quadratic(row, V) for row in R]))
        t = self.use_t if use_t is None else use_t
        distribution = "t" if t else "norm"
        with np.errstate(invalid="ignore", divide="ignore"):
            statistic = effect / sd
        df = self.df_resid if t else None
        names = [f"c{i}" for i in range(len(R))]
        return ContrastResults(
            statistic,
            2 * _tail(np.abs(statistic), distribution, df),
            distribution,
            effect,
            sd,
            df_denom=df,
            null=q,
            c_names=names,
        )

    def f_test(self, r_matrix: Any, cov_p: Any = None, invcov: Any = None) -> Any:
        """Test linear hypotheses about the parameters together, by the F distribution.

        Parameters
        ----------
        r_matrix : array-like (k, p + m), tuple (R, q) or str
            The hypotheses; a matrix of p columns is of the fixed effects.
        cov_p : array-like (p + m, p + m), optional
            Another covariance matrix of the parameters.
        invcov : array-like (k, k), optional
            The inverse of R cov R'.

        Returns
        -------
        object
            ``fvalue, pvalue, df_num, df_denom``.
        """
        return self.wald_test(r_matrix, cov_p=cov_p, invcov=invcov, use_f=True)

    def wald_test(
        self,
        r_matrix: Any,
        cov_p: Any = None,
        invcov: Any = None,
        use_f: bool | None = None,
        df_constraints: int | None = None,
        scalar: bool | None = True,
    ) -> Any:
        """Test linear hypotheses about the parameters together.

        Parameters
        ----------
        r_matrix : array-like (k, p + m), tuple (R, q) or str
            The hypotheses; a matrix of p columns is of the fixed effects.
        cov_p : array-like (p + m, p + m), optional
            Another covariance matrix of the parameters.
        invcov : array-like (k, k), optional
            The inverse of R cov R'.
        use_f : bool, optional
            The F distribution instead of chi-squared.
        df_constraints : int, optional
            Their number; the rows of R by default.
        scalar : bool, default True
            Whether the statistic is a number instead of a matrix (1, 1).

        Returns
        -------
        object
            ``statistic, pvalue, df_num, df_denom``.
        """
        names = self._names
        if hasattr(r_matrix, "shape") and np.shape(r_matrix)[-1] == self.k_fe:
            names = names[: self.k_fe]
        R, q = constraints(r_matrix, names)
        R = np.hstack([R, np.zeros((len(R), len(self._names) - R.shape[1]))])
        V = self._covariance if cov_p is None else np.asarray(cov_p)
        used = R.any(axis=0)
        effect = _product(R, np.asarray(self.params)) - q
        middle = R[:, used] @ V[np.ix_(used, used)] @ R[:, used].T
        inverse = np.linalg.pinv(middle) if invcov is None else np.asarray(invcov)
        value = float(effect @ inverse @ effect)
        df_num = len(R) if df_constraints is None else df_constraints
        if self.use_t if use_f is None else use_f:
            from scipy.special import fdtrc

            value /= df_num
            p = float(fdtrc(df_num, self.df_resid, value))
            statistic: Any = value if scalar is None or scalar else np.array([[value]])
            return ContrastResults(statistic, p, "F", df_num=df_num, df_denom=self.df_resid)
        from scipy.special import chdtrc

        statistic = value if scalar is None or scalar else np.array([[value]])
        return ContrastResults(statistic, float(chdtrc(df_num, value)), "chi2", df_num=df_num)

    def wald_test_terms(
        self,
        skip_single: bool = False,
        extra_constraints: Any = None,
        combine_terms: Any = None,
        scalar: bool | None = True,
    ) -> TermTests:
        """Test each term of the formula, or each column where there was none.

        Parameters
        ----------
        skip_single : bool, default False
            Leave terms of one column out.
        extra_constraints : list of arrays, optional
            More hypotheses to test.
        combine_terms : list of str, optional
            Texts: all terms whose names have such a text are tested together too.
        scalar : bool, default True
            Taken and ignored: statistics are numbers.

        Returns
        -------
        object
            ``table`` and ``summary_frame()`` are a DataFrame.
        """
        encoder = self.model._encoder
        if encoder is not None:
            places = {name: list(columns) for name, columns in encoder.terms.items()}
        else:
            places = {name: [j] for j, name in enumerate(self._names[: self.k_fe])}
        for text in combine_terms or ():
            together = [j for name, columns in places.items() if text in name for j in columns]
            places[text] = together
        identity = np.eye(len(self._names))
        wanted = {
            name: identity[columns]
            for name, columns in places.items()
            if not (skip_single and len(columns) == 1)
        }
        for i, extra in enumerate(extra_constraints or ()):
            wanted[f"c{i}"] = np.atleast_2d(extra)
        kind: Literal["F", "chi2"] = "F" if self.use_t else "chi2"
        rows = []
        for R in wanted.values():
            test = self.wald_test(R)
            rows.append([test.statistic, test.pvalue, len(R)])
        columns = [kind, f"P>{kind}", "df constraint"]
        table = pd.DataFrame(rows, index=list(wanted), columns=columns)
        table["df constraint"] = table["df constraint"].astype(int)
        return TermTests(table)

    def t_test_pairwise(self, term_name: str, method: str = "hs", alpha: float = 0.05) -> Any:
        """Pairwise comparisons of a term's levels are not offered.

        Parameters
        ----------
        term_name : str
            A term.
        method : str
            A correction for many tests.
        alpha : float
            Its level.

        Raises
        ------
        NotImplementedError
            Always; `t_test` takes the contrasts.
        """
        raise NotImplementedError(
            "t_test_pairwise is not offered by lmmfast.smf: give the contrasts of levels to t_test"
        )


def _product(R: Float, values: Float) -> Float:
    """R values, in which parameters with weight zero do not count even where they are NaN."""
    return np.array([row[row != 0] @ values[row != 0] for row in R])


def _quadratic(row: Float, V: Float) -> float:
    used = row != 0
    return float(row[used] @ V[np.ix_(used, used)] @ row[used])


def _tail(values: Float, distribution: str, df: Any) -> Float:
    from scipy.special import ndtr, stdtr

    tail: Any = stdtr(df, -values) if distribution == "t" else ndtr(-values)
    return np.asarray(tail, dtype=np.float64)


def _quantile(p: float, distribution: str, df: Any) -> float:
    from scipy.special import ndtri, stdtrit

    return float(stdtrit(df, p) if distribution == "t" else ndtri(p))
