"""Tests of rows L beta = rhs: t tests of each, F tests of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .degrees_of_freedom import DegreesOfFreedom, JointTest
    from .fixed_effects import FixedEffects

    Float = NDArray[np.float64]

COLUMNS = ("estimate", "std_error", "df", "statistic", "p_value", "conf_low", "conf_high")


@dataclass(frozen=True)
class FTest:
    """A test of several linear hypotheses at once.

    Attributes
    ----------
    num_df : int
        Numerator degrees of freedom: the rank of the hypotheses.
    den_df : float
        Denominator degrees of freedom; infinite for ``ddf="normal"``.
    f_value : float
    p_value : float
    ddf : str
        Whose degrees of freedom they are.
    """

    num_df: int
    den_df: float
    f_value: float
    p_value: float
    ddf: str

    def __str__(self) -> str:
        return (
            f"F({self.num_df}, {self.den_df:.4g}) = {self.f_value:.4f}, p = {self.p_value:.4g} "
            f"({self.ddf})"
        )


@dataclass(frozen=True, eq=False)
class RowEstimates:
    """Estimates of rows, their standard errors and degrees of freedom (r,)."""

    value: Float
    std_error: Float
    df: Float


def estimate_rows(fixed: FixedEffects, ddf: DegreesOfFreedom, L: Float) -> RowEstimates:
    """L beta with standard errors and df; NaN for rows with weights on what has none."""
    known, there = fixed.estimated, np.isfinite(fixed.beta)
    value = L @ np.where(there, fixed.beta, 0.0)
    value[(L[:, ~there] != 0.0).any(axis=1)] = np.nan
    unknown_rows = (L[:, ~known] != 0.0).any(axis=1)
    L = np.where(known, L, 0.0)
    error = np.sqrt(np.einsum("ri,ij,rj->r", L, ddf.covariance, L))
    df = ddf.of_rows(L)
    error[unknown_rows] = df[unknown_rows] = np.nan
    return RowEstimates(value, error, df)


def two_sided(t: Float, df: Float) -> Float:
    """P(|T| > |t|), T of df degrees of freedom; normal where they are infinite."""
    from scipy.special import ndtr, stdtr

    finite = np.isfinite(df)
    tail = stdtr(np.where(finite, df, 1.0), -np.abs(t))
    p = 2.0 * np.where(finite, tail, ndtr(-np.abs(t)))
    return np.where(np.isnan(df) | np.isnan(t), np.nan, p)


def critical(level: float, df: Float) -> Float:
    """Half-width of an interval in standard errors."""
    from scipy.special import ndtri, stdtrit

    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level}")
    upper = 0.5 + level / 2.0
    finite = np.isfinite(df)
    half = np.where(finite, stdtrit(np.where(finite, df, 1.0), upper), ndtri(upper))
    return np.where(np.isnan(df), np.nan, half)


def table_of_rows(
    fixed: FixedEffects,
    ddf: DegreesOfFreedom,
    L: Float,
    rhs: Float,
    labels: Sequence[str],
    level: float,
) -> pd.DataFrame:
    """A table of t tests, a row for each of L; intervals are of L beta."""
    found = estimate_rows(fixed, ddf, L)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = (found.value - rhs) / found.std_error
    half = critical(level, found.df) * found.std_error
    values = (
        found.value,
        found.std_error,
        found.df,
        t,
        two_sided(t, found.df),
        found.value - half,
        found.value + half,
    )
    return pd.DataFrame(dict(zip(COLUMNS, values, strict=True)), index=pd.Index(list(labels)))


def f_test_p(test: JointTest) -> float:
    """The p-value of an F test."""
    from scipy.special import chdtrc, fdtrc

    if np.isnan(test.f_value) or np.isnan(test.den_df):
        return np.nan
    if np.isinf(test.den_df):
        return float(chdtrc(test.num_df, test.num_df * test.f_value))
    return float(fdtrc(test.num_df, test.den_df, test.f_value))


def joint_test(fixed: FixedEffects, ddf: DegreesOfFreedom, L: Float, rhs: Float) -> JointTest:
    """The F test of L beta = rhs; NaN where a row has weight on what has no estimate."""
    from .degrees_of_freedom import JointTest

    known = fixed.estimated
    if (L[:, ~known] != 0.0).any():
        return JointTest(len(L), np.nan, np.nan, np.nan)
    L = np.where(known, L, 0.0)
    return ddf.joint(L, L @ np.where(known, fixed.beta, 0.0) - rhs)
