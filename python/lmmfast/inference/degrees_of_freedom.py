"""Kinds of degrees of freedom: for each a covariance, df of contrasts, and F tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol, get_args

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .fixed_effects import FixedEffects

    Float = NDArray[np.float64]

DDF = Literal["satterthwaite", "kenward-roger", "residual", "normal"]


@dataclass(frozen=True)
class JointTest:
    """An F test before its p-value; `unscaled` is F before Kenward and Roger's scale."""

    num_df: int
    den_df: float
    f_value: float
    unscaled: float


class DegreesOfFreedom(Protocol):
    """A kind of degrees of freedom, for one model. Rows L (r, p) have zeros where beta is NaN."""

    label: str

    @property
    def covariance(self) -> Float:
        """The covariance of beta that standard errors are from (p, p)."""

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,)."""

    def joint(self, L: Float, difference: Float) -> JointTest:
        """The test of L beta = rhs from ``L beta - rhs`` (r,)."""


def degrees_of_freedom(kind: str, fixed: FixedEffects) -> DegreesOfFreedom:
    """The kind that ``ddf=`` names.

    Raises
    ------
    ValueError
        For any other word.
    """
    if kind == "satterthwaite":
        return Satterthwaite(fixed)
    if kind == "kenward-roger":
        return KenwardRoger(fixed)
    if kind == "residual":
        return Constant(fixed, float(fixed.df_resid), "residual")
    if kind == "normal":
        return Constant(fixed, np.inf, "normal")
    raise ValueError(f"ddf must be one of {', '.join(map(repr, get_args(DDF)))}, not {kind!r}")


def _zeroed(matrix: Float) -> Float:
    """NaN as zero: such entries meet zeros of L only."""
    return np.where(np.isnan(matrix), 0.0, matrix)


def _quadratic(L: Float, matrix: Float) -> Float:
    """L_r' M L_r of each row (r,)."""
    return np.asarray(np.einsum("ri,ij,rj->r", L, matrix, L))


class Constant:
    """The same degrees of freedom for all: those of the residuals, or infinitely many."""

    def __init__(self, fixed: FixedEffects, df: float, label: str) -> None:
        self.label = label
        self.covariance = _zeroed(fixed.covariance)
        self._df = df

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,)."""
        return np.full(len(L), self._df)

    def joint(self, L: Float, difference: Float) -> JointTest:
        """The test of L beta = rhs."""
        variances, rows = _principal(L, self.covariance)
        f = _mean_square(rows @ difference, variances)
        return JointTest(len(rows), self._df if len(rows) else np.nan, f, f)


class Satterthwaite:
    """df = 2 v² / (g' Var(x) g), v the variance of a contrast, g its gradient in x.

    (Giesbrecht & Burns 1985, Biometrics 41:477; of several rows: Fai & Cornelius 1996, J. Stat.
    Comput. Simul. 54:363.)
    """

    label = "Satterthwaite"

    def __init__(self, fixed: FixedEffects) -> None:
        self.covariance = _zeroed(fixed.covariance)
        self._derivatives = _zeroed(fixed.derivatives)
        self._cov_x = fixed.cov_x

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,)."""
        return _satterthwaite(L, self.covariance, self._derivatives, self._cov_x)

    def joint(self, L: Float, difference: Float) -> JointTest:
        """The test of L beta = rhs, its df from those of the eigenvectors of L C L'."""
        variances, rows = _principal(L, self.covariance)
        f = _mean_square(rows @ difference, variances)
        return JointTest(len(rows), _of_f(self.of_rows(rows @ L)), f, f)


def _satterthwaite(L: Float, covariance: Float, derivatives: Float, cov_x: Float) -> Float:
    gradient = np.einsum("ri,mij,rj->mr", L, derivatives, L)
    spread = np.einsum("mr,mn,nr->r", gradient, cov_x, gradient)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(2.0 * _quadratic(L, covariance) ** 2 / spread)


def _principal(L: Float, covariance: Float) -> tuple[Float, Float]:
    """Variances (q,) and directions (q, r) of the eigenvectors of L C L' with a variance."""
    values, vectors = np.linalg.eigh(L @ covariance @ L.T)
    values, vectors = values[::-1], vectors[:, ::-1]
    if not len(values) or not np.isfinite(values).all():
        return np.empty(0), np.empty((0, len(L)))
    kept = values > np.sqrt(np.finfo(float).eps) * max(values[0], 0.0)
    return values[kept], vectors[:, kept].T


def _mean_square(t: Float, variances: Float) -> float:
    return float(np.mean(t**2 / variances)) if len(variances) else np.nan


def _of_f(df: Float) -> float:
    """The df whose F has the mean of a sum of independent t² with these."""
    if not len(df):
        return np.nan
    if len(df) == 1 or (np.abs(np.diff(df)) < 1e-8).all():
        return float(np.mean(df))
    if (df <= 2).any():
        return 2.0
    mean = float(np.sum(df / (df - 2.0)))
    return 2.0 * mean / (mean - len(df))


class KenwardRoger:
    """F tests of Kenward & Roger (1997), Biometrics 53:983, with their covariance of beta."""

    label = "Kenward–Roger"

    def __init__(self, fixed: FixedEffects) -> None:
        assert fixed.adjusted is not None
        assert fixed.expected_cov_x is not None
        self.covariance = _zeroed(fixed.adjusted)
        self._plain = _zeroed(fixed.covariance)
        self._derivatives = _zeroed(fixed.derivatives)
        self._cov_x = fixed.expected_cov_x

    def of_rows(self, L: Float) -> Float:
        """Degrees of freedom of each row of L (r,), those of Satterthwaite's formula with W."""
        return _satterthwaite(L, self._plain, self._derivatives, self._cov_x)

    def joint(self, L: Float, difference: Float) -> JointTest:
        """The test of L beta = rhs, which does not depend on the basis of L."""
        variances, rows = _principal(L, self._plain)
        q = len(rows)
        if q == 0:
            return JointTest(0, np.nan, np.nan, np.nan)
        basis = rows @ L / np.sqrt(variances)[:, None]  # its covariance is the identity
        inner = np.einsum("ai,mij,bj->mab", basis, self._derivatives, basis)
        trace = np.trace(inner, axis1=1, axis2=2)
        a1 = float(trace @ self._cov_x @ trace)
        a2 = float(np.einsum("mab,mn,nba->", inner, self._cov_x, inner))
        den_df, scale = _moments_of_f(q, a1, a2)
        adjusted = basis @ self.covariance @ basis.T
        d = rows @ difference / np.sqrt(variances)
        f = float(d @ np.linalg.solve(adjusted, d)) / q
        return JointTest(q, den_df, scale * f, f)


def _moments_of_f(q: int, a1: float, a2: float) -> tuple[float, float]:
    """The denominator df, and the scale of F: its first two moments matched."""
    b = (a1 + 6.0 * a2) / (2.0 * q)
    g = ((q + 1.0) * a1 - (q + 4.0) * a2) / ((q + 2.0) * a2)
    c = 3.0 * q + 2.0 * (1.0 - g)
    v0 = 1.0 + g / c * b
    v1 = 1.0 - (q - g) / c * b
    v2 = 1.0 - (q + 2.0 - g) / c * b
    if abs(v0) < 1e-10:
        v0 = 0.0
    first = 1.0 - a2 / q
    # 0 / 0 of one row with the least df: its limit
    ratio = 1.0 if abs(first) < 1e-14 and abs(v1) < 1e-14 else first / v1
    rho = ratio**2 * v0 / v2 / q
    df = 4.0 + (q + 2.0) / (q * rho - 1.0)
    scale = 1.0 if abs(df - 2.0) < 1e-2 else df * first / (df - 2.0)
    return df, scale
