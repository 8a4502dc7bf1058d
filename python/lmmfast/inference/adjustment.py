"""p-values and intervals of a family of tests, adjusted for how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from .tests import critical, two_sided

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Float = NDArray[np.float64]

Adjust = Literal["tukey", "holm", "bonferroni", "sidak", "fdr", "dunnett", "none"]
ADJUSTMENTS = ("tukey", "holm", "bonferroni", "sidak", "fdr", "dunnett", "none")


def adjusted_p(
    adjust: str, t: Float, df: Float, *, n_means: int, correlation: Callable[[], Float]
) -> Float:
    """Two-sided p-values of a family of m tests.

    Parameters
    ----------
    adjust : str
        One of `ADJUSTMENTS`.
    t, df : (m,) arrays
    n_means : int
        How many means the tests compare in pairs.
    correlation : callable
        The correlations of the estimates (m, m).
    """
    p = two_sided(t, df)
    m = len(p)
    if adjust == "none" or m < 1:
        return p
    if adjust == "tukey":
        return _each(lambda t, df: _tukey_p(abs(t), df, n_means), t, df)
    if adjust == "dunnett":
        R = correlation()
        return _each(lambda t, df: 1.0 - _within(abs(t), df, R), t, df)
    if adjust == "bonferroni":
        return np.minimum(m * p, 1.0)
    if adjust == "sidak":
        return np.asarray(-np.expm1(m * np.log1p(-p)))
    order = np.argsort(p)
    adjusted = np.empty(m)
    if adjust == "holm":
        scaled = (m - np.arange(m)) * p[order]
        adjusted[order] = np.minimum(np.maximum.accumulate(scaled), 1.0)
    else:
        scaled = m / (np.arange(m) + 1.0) * p[order]
        adjusted[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return adjusted


def critical_values(
    adjust: str, level: float, df: Float, *, n_means: int, correlation: Callable[[], Float]
) -> Float:
    """Half-widths of simultaneous intervals in standard errors (m,).

    Holm's and the false discovery rate have none of their own: Bonferroni's are taken.
    """
    m = len(df)
    if adjust == "none" or m < 1:
        return critical(level, df)
    if adjust == "tukey":
        return _each(lambda df, _: _tukey_critical(level, df, n_means), df, df)
    if adjust == "dunnett":
        R = correlation()
        return _each(lambda df, _: _dunnett_critical(level, df, R), df, df)
    if adjust == "sidak":
        return critical(level ** (1.0 / m), df)
    return critical(1.0 - (1.0 - level) / m, df)


def _each(function: Callable[[float, float], float], one: Float, other: Float) -> Float:
    """The function of pairs, once for each that is different; NaN of NaN."""
    found: dict[tuple[float, float], float] = {}
    values = []
    for a, b in zip(one.tolist(), other.tolist(), strict=True):
        if a != a or b != b:
            values.append(np.nan)
            continue
        key = (round(a, 12), round(b, 9))
        if key not in found:
            found[key] = function(a, b)
        values.append(found[key])
    return np.array(values)


def _tukey_p(t: float, df: float, n_means: int) -> float:
    return max(1.0 - _range_within(np.sqrt(2.0) * t, n_means, df), 0.0)


def _tukey_critical(level: float, df: float, n_means: int) -> float:
    from scipy.optimize import brentq

    n_pairs = n_means * (n_means - 1) / 2.0
    low = float(critical(level, np.array([df]))[0])
    high = float(critical(1.0 - (1.0 - level) / n_pairs, np.array([df]))[0])
    if n_means == 2:
        return low
    within = lambda t: _range_within(np.sqrt(2.0) * t, n_means, df) - level  # noqa: E731
    return float(brentq(within, low, high * (1.0 + 1e-9), xtol=1e-10))


_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(80)


def _scales(df: float) -> tuple[Float, Float]:
    """Nodes and weights of s = chi / sqrt(df), over what matters of log s."""
    from scipy.special import gammaln

    if np.isinf(df):
        return np.ones(1), np.ones(1)
    spread = 10.0 / np.sqrt(2.0 * df)
    low, high = -max(spread, 25.0 / df), min(spread, 4.0)
    x = low + (high - low) * (_NODES + 1.0) / 2.0
    s = np.exp(x)
    constant = np.log(2.0) + df / 2.0 * np.log(df / 2.0) - gammaln(df / 2.0)
    density = np.exp(constant + df * x - df * s**2 / 2.0)
    return s, (high - low) / 2.0 * _WEIGHTS * density


def _normals() -> tuple[Float, Float]:
    """Nodes and weights of a standard normal variable."""
    z = 9.0 * _NODES
    return z, 9.0 * _WEIGHTS * np.exp(-0.5 * z**2) / np.sqrt(2.0 * np.pi)


def _range_within(q: float, n_means: int, df: float) -> float:
    """P(Q < q) of the studentised range: given the largest of n_means and s, by quadrature."""
    from scipy.special import ndtr

    s, of_s = _scales(df)
    z, of_z = _normals()
    inside = ndtr(z) - ndtr(z - q * s[:, None])  # (s, z)
    return float(of_s @ (n_means * inside ** (n_means - 1)) @ of_z)


def _within(t: float, df: float, R: Float) -> float:
    """P(every |T_i| < t), T multivariate t with correlations R."""
    loadings = _one_factor(R)
    if loadings is not None:
        return _within_one_factor(t, df, loadings)
    from scipy import stats

    m = len(R)
    families: Any = stats  # its stubs know integer df only
    seed = np.random.default_rng(1)  # of the quasi-random points: the same each time
    corner = np.full(m, t)
    family = families.multivariate_t(
        np.zeros(m), R, df=df if np.isfinite(df) else 1e7, allow_singular=True, seed=seed
    )
    return float(family.cdf(corner, lower_limit=-corner, maxpts=20_000 * m, random_state=seed))


def _one_factor(R: Float) -> Float | None:
    """Loadings with R_ij = a_i a_j off the diagonal, each below one; None where there are none."""
    m = len(R)
    if m == 1:
        return np.zeros(1)
    if m == 2:
        r = R[0, 1]
        a = np.array([np.sqrt(abs(r)), np.sign(r) * np.sqrt(abs(r))])
    else:
        with np.errstate(divide="ignore", invalid="ignore"):
            first = np.sqrt(R[0, 1] * R[0, 2] / R[1, 2])
            a = np.concatenate([[first], R[0, 1:] / first])
    off = np.outer(a, a) - R
    np.fill_diagonal(off, 0.0)
    if not np.isfinite(a).all() or np.abs(off).max() > 1e-10 or np.abs(a).max() > 0.9999:
        return None
    return a


def _within_one_factor(t: float, df: float, a: Float) -> float:
    """The same by quadrature: given z the T_i are independent (Dunnett 1955, JASA 50:1096)."""
    from scipy.special import ndtr

    s, of_s = _scales(df)
    z, of_z = _normals()
    spread = np.sqrt(1.0 - a**2)
    centre = a * z[:, None] / spread  # (z, m)
    half = t * s[:, None, None] / spread
    inside = (ndtr(centre + half) - ndtr(centre - half)).prod(axis=2)
    return float(of_s @ inside @ of_z)


def _dunnett_critical(level: float, df: float, R: Float) -> float:
    from scipy.optimize import brentq

    low = float(critical(level, np.array([df]))[0])
    high = float(critical(1.0 - (1.0 - level) / len(R), np.array([df]))[0])
    if len(R) == 1:
        return low
    below, above = (_within(t, df, R) - level for t in (low, high))
    if below * above > 0:  # rounding: correlations of one
        return low if abs(below) < abs(above) else high
    return float(brentq(lambda t: _within(t, df, R) - level, low, high, xtol=1e-5))
