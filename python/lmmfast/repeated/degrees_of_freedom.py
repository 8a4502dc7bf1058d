"""Covariances of beta and degrees of freedom of repeated measures, by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from ..inference.degrees_of_freedom import Constant, KenwardRoger, Satterthwaite

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..inference.degrees_of_freedom import DegreesOfFreedom, JointTest
    from ..inference.fixed_effects import FixedEffects
    from .robust import Robust

    Float = NDArray[np.float64]

DDF = Literal[
    "satterthwaite",
    "kenward-roger",
    "kenward-roger-linear",
    "between-within",
    "residual",
    "normal",
]
VCov = Literal[
    "asymptotic",
    "kenward-roger",
    "kenward-roger-linear",
    "empirical",
    "empirical-jackknife",
    "empirical-bias-reduced",
]
_ADJUSTED = ("kenward-roger", "kenward-roger-linear")


def checked_kinds(ddf: str, vcov: str | None) -> tuple[str, str]:
    """The two words, the covariance that goes with the degrees of freedom where none is given.

    Raises
    ------
    ValueError
        For words that are none, or that do not go together.
    """
    if ddf not in get_args(DDF):
        raise ValueError(f"ddf must be one of {', '.join(map(repr, get_args(DDF)))}, not {ddf!r}")
    if vcov is None:
        vcov = ddf if ddf in _ADJUSTED else "asymptotic"
    if vcov not in get_args(VCov):
        raise ValueError(
            f"vcov must be one of {', '.join(map(repr, get_args(VCov)))}, not {vcov!r}"
        )
    if ddf in _ADJUSTED and vcov not in _ADJUSTED:
        raise ValueError(
            f"ddf={ddf!r} goes with its own covariance: leave vcov= out, or use ddf='satterthwaite'"
        )
    if ddf == "satterthwaite" and vcov in _ADJUSTED:
        raise ValueError(f"vcov={vcov!r} goes with ddf={vcov!r}")
    return ddf, vcov


class BellMcCaffrey(Satterthwaite):
    """Satterthwaite's degrees of freedom of a robust covariance."""

    label = "Bell–McCaffrey"

    def __init__(self, robust: Robust) -> None:
        self.covariance = np.where(np.isnan(robust.covariance), 0.0, robust.covariance)
        self._robust = robust

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,)."""
        return self._robust.degrees_of_freedom(L)


class BetweenWithin(Constant):
    """Those of subjects for coefficients that are constant within them, of rows for the others.

    (Schluchter & Elashoff 1990, J. Stat. Comput. Simul. 37:69.) A row of L has the least of those
    of its coefficients; the intercept counts as one that varies within subjects.
    """

    def __init__(self, fixed: FixedEffects, by_coefficient: Float) -> None:
        super().__init__(fixed, np.nan, "between-within")
        self._by_coefficient = by_coefficient

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,)."""
        df = np.where(L != 0.0, self._by_coefficient, np.inf).min(axis=1)
        return np.where(np.isfinite(df), df, np.nan)

    def joint(self, L: Float, difference: Float) -> JointTest:
        """The test of L beta = rhs."""
        test = super().joint(L, difference)
        return replace(test, den_df=float(np.min(self.of_rows(L))))


def between_within(X: Float, subject: NDArray[np.int32], beta: Float) -> Float:
    """Between- or within-subject degrees of freedom of each coefficient (p,).

    Parameters
    ----------
    X : (n, p) array
    subject : (n,) codes, all of them in use
    beta : (p,) array
        NaN where a column was dropped.
    """
    n_subjects = int(subject.max()) + 1
    last = np.empty(n_subjects, np.intp)
    last[subject] = np.arange(len(subject))
    constant = (X[last[subject]] == X).all(axis=0)
    kept = ~np.isnan(beta)
    intercept = np.array([constant[j] and np.ptp(X[:, j]) == 0 for j in range(X.shape[1])])
    between = n_subjects - int((constant & kept).sum())
    within = len(X) - n_subjects - int((~constant & kept).sum())
    return np.where(constant & ~intercept, between, within).astype(np.float64)


def degrees_of_freedom(
    ddf: str, fixed: FixedEffects, by_coefficient: Float | None, robust: Robust | None
) -> DegreesOfFreedom:
    """The kind that checked words name; `fixed` has the covariance that goes with them."""
    if ddf == "satterthwaite":
        return Satterthwaite(fixed) if robust is None else BellMcCaffrey(robust)
    if ddf in _ADJUSTED:
        return KenwardRoger(fixed)
    shown = fixed if fixed.adjusted is None else replace(fixed, covariance=fixed.adjusted)
    if robust is not None:
        shown = replace(fixed, covariance=robust.covariance)
    if ddf == "between-within":
        assert by_coefficient is not None
        return BetweenWithin(shown, by_coefficient)
    if ddf == "residual":
        return Constant(shown, float(fixed.df_resid), "residual")
    return Constant(shown, np.inf, "normal")
