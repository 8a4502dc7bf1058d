"""How well draws know their posterior: R-hat, effective sample sizes, intervals.

Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021, Bayesian Analysis 16:667. Arrays of draws are
(chains, draws).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtri

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Float = NDArray[np.float64]


def split(x: Float) -> Float:
    """Each chain as two halves; an odd draw in the middle is left out."""
    half = x.shape[1] // 2
    return np.concatenate([x[:, :half], x[:, x.shape[1] - half :]])


def rank_normalised(x: Float) -> Float:
    """Normal scores of the ranks over all chains; equal values share a rank."""
    _, inverse, counts = np.unique(x, return_inverse=True, return_counts=True)
    ranks = np.cumsum(counts) - (counts - 1) / 2
    return np.asarray(ndtri((ranks[inverse.reshape(x.shape)] - 0.375) / (x.size + 0.25)))


def r_hat(x: Float) -> float:
    """The larger of the rank-normalised split R-hats of the draws and of their distance."""
    halves = split(x)
    folded = np.abs(halves - np.median(halves))
    return max(_r_hat(rank_normalised(halves)), _r_hat(rank_normalised(folded)))


def ess_bulk(x: Float) -> float:
    """Effective sample size of the ranks."""
    return _ess(rank_normalised(split(x)))


def ess_tail(x: Float) -> float:
    """The smaller of those of the 5 % and 95 % quantiles."""
    quantiles = np.quantile(x, [0.05, 0.95])
    return min(_ess(split((x <= q).astype(np.float64))) for q in quantiles)


def mcse_mean(x: Float) -> float:
    """The Monte Carlo standard error of the mean."""
    return float(np.std(x, ddof=1) / np.sqrt(_ess(split(x))))


def hdi(x: Float, prob: float) -> tuple[float, float]:
    """The shortest interval that has this share of the draws."""
    if not 0 < prob < 1:
        raise ValueError(f"prob must lie between 0 and 1, not {prob}")
    ordered = np.sort(x, axis=None)
    inside = int(np.floor(prob * len(ordered)))
    widths = ordered[inside:] - ordered[: len(ordered) - inside]
    if len(widths) == 0:
        return float(ordered[0]), float(ordered[-1])
    first = int(np.argmin(widths))
    return float(ordered[first]), float(ordered[first + inside])


def _r_hat(x: Float) -> float:
    n = x.shape[1]
    if n < 2:
        return float("nan")
    within = float(np.mean(np.var(x, axis=1, ddof=1)))
    between = n * float(np.var(np.mean(x, axis=1), ddof=1))
    if within == 0.0:
        return 1.0 if between == 0.0 else float("inf")
    return float(np.sqrt((between / within + n - 1) / n))


def _autocovariance(x: Float) -> Float:
    n = x.shape[1]
    size = 1 << (2 * n - 1).bit_length()
    f = np.fft.rfft(x - x.mean(axis=1, keepdims=True), size, axis=1)
    return np.asarray(np.fft.irfft(np.abs(f) ** 2, size, axis=1)[:, :n] / n)


def _ess(x: Float) -> float:
    """Geyer's initial monotone sequence over all chains."""
    m, n = x.shape
    if n < 4:
        return float("nan")
    if np.ptp(x) == 0.0:
        return float(m * n)
    covariance = _autocovariance(x)
    means = x.mean(axis=1)
    within = float(np.mean(covariance[:, 0])) * n / (n - 1.0)
    plus = within * (n - 1.0) / n + (float(np.var(means, ddof=1)) if m > 1 else 0.0)
    rho = np.zeros(n)
    rho[0] = 1.0
    rho[1] = 1.0 - (within - float(np.mean(covariance[:, 1]))) / plus
    t, even, odd = 1, 1.0, float(rho[1])
    while t < n - 3 and even + odd > 0.0:
        even = 1.0 - (within - float(np.mean(covariance[:, t + 1]))) / plus
        odd = 1.0 - (within - float(np.mean(covariance[:, t + 2]))) / plus
        if even + odd >= 0.0:
            rho[t + 1], rho[t + 2] = even, odd
        t += 2
    last = t - 2
    if even > 0.0:
        rho[last + 1] = even
    for s in range(1, last - 1, 2):
        if rho[s + 1] + rho[s + 2] > rho[s - 1] + rho[s]:
            rho[s + 1] = rho[s + 2] = (rho[s - 1] + rho[s]) / 2.0
    tau = -1.0 + 2.0 * float(np.sum(rho[: last + 1])) + float(rho[last + 1])
    tau = max(tau, 1.0 / np.log10(m * n))
    return float(m * n / tau)
