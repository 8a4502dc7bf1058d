"""The random effects' covariance: Lambda, variances, sparse Z.

Each random term has a relative covariance factor T, a k × k lower triangle filled from its part of
theta; Lambda is block-diagonal with one copy of T per level, and Var(b) = sigma² Lambda Lambda'.
(Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software 67(1), section 2.2.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csc_array, csr_array

    from ..frame.model_frame import ModelFrame
    from ..frame.spec import RandomSpec, Spec

    Float = NDArray[np.float64]


def mask_theta(
    theta: Float, random: Sequence[RandomSpec], unidentified: Collection[tuple[int, int]]
) -> Float:
    """Copy of theta with NaN wherever an unidentified column of a random term takes part."""
    masked = np.array(theta, dtype=np.float64)
    if not unidentified:
        return masked
    for t, (term, own) in enumerate(zip(random, split_theta(masked, random))):
        k = len(term.effects)
        known = term.covariance.among(k, [j for j in range(k) if (t, j) not in unidentified])
        own[np.setdiff1d(np.arange(len(own)), known)] = np.nan  # a view of `masked`
    return masked


def split_theta(theta: Float, random: Sequence[RandomSpec]) -> list[Float]:
    """The stretch (…, n_theta) of each random term: views."""
    stretches, start = [], 0
    for term in random:
        stretches.append(theta[..., start : start + term.n_theta])
        start += term.n_theta
    return stretches


def relative_factors(theta: Float, random: Sequence[RandomSpec]) -> list[Float]:
    """T of each random term: lower triangles (…, k, k) for theta (…, m)."""
    return [
        term.covariance.factor(own, len(term.effects))
        for term, own in zip(random, split_theta(theta, random))
    ]


def covariances(
    theta: Float,
    sigma: float,
    random: Sequence[RandomSpec],
    unidentified: Collection[tuple[int, int]],
) -> list[Float]:
    """sigma² T T' of each random term, NaN in rows and columns that are not identified."""
    factors = relative_factors(theta, random)
    for t, j in unidentified:
        factors[t][j, :] = factors[t][:, j] = 0.0
    result = [sigma**2 * T @ T.T for T in factors]
    for t, j in unidentified:
        result[t][j, :] = np.nan
        result[t][:, j] = np.nan
    return result


def correlations(covariance: Float) -> Float:
    """Correlation matrix; NaN where a variance is zero."""
    sd = np.sqrt(np.diag(covariance))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(covariance / np.outer(sd, sd), dtype=np.float64)


def varcorr_table(spec: Spec, term_covariances: Sequence[Float], sigma: float) -> pd.DataFrame:
    """Variances, then covariances of each term; the residual last (lme4's order)."""
    rows: list[tuple[str, str | None, str | None, float, float]] = []
    for term, covariance in zip(spec.random, term_covariances, strict=True):
        group, effects = spec.factors[term.factor].name, term.effects
        rows.extend(
            (group, effect, None, variance, float(np.sqrt(variance)))
            for effect, variance in zip(effects, np.diag(covariance).tolist(), strict=True)
        )
        if term.covariance.correlated:
            correlation = correlations(covariance)
            rows.extend(
                (group, effects[j], effects[i], float(covariance[i, j]), float(correlation[i, j]))
                for j in range(len(effects))
                for i in range(j + 1, len(effects))
            )
    rows.append(("Residual", None, None, sigma**2, sigma))
    return pd.DataFrame(rows, columns=["group", "term1", "term2", "variance", "sd_or_corr"])


def level_covariance(spec: Spec, term_covariances: Sequence[Float]) -> pd.DataFrame:
    """Covariance matrix of the effects of one level of each grouping factor.

    Labelled by effect where there is one grouping factor, by (group, effect) where there are
    several, which are independent of each other: block-diagonal.
    """
    labels: list[tuple[str, str]] = []
    blocks: list[Float] = []
    for factor, terms in spec.terms_by_factor():
        labels.extend((factor.name, effect) for effect in spec.effects_of(terms))
        blocks.extend(term_covariances[t] for t in terms)
    matrix = np.zeros((len(labels), len(labels)))
    start = 0
    for block in blocks:
        stop = start + len(block)
        matrix[start:stop, start:stop] = block
        start = stop
    if len(spec.factors) == 1:
        index = pd.Index([effect for _, effect in labels])
    else:
        index = pd.MultiIndex.from_tuples(labels, names=["group", "effect"])
    return pd.DataFrame(matrix, index=index, columns=index)


def random_labels(spec: Spec) -> pd.MultiIndex:
    """(group, level, effect) of each random effect: term by term, effects side by side."""
    groups: list[str] = []
    levels: list[object] = []
    effects: list[str] = []
    for term in spec.random:
        factor, k = spec.factors[term.factor], len(term.effects)
        groups.extend([factor.name] * (factor.n_levels * k))
        levels.extend(level for level in factor.levels for _ in range(k))
        effects.extend(term.effects * factor.n_levels)
    return pd.MultiIndex.from_arrays([groups, levels, effects], names=["group", "level", "effect"])


def sparse_Z(frame: ModelFrame) -> csr_array:
    """The random-effects design (n, q), columns as in `random_labels`."""
    from scipy.sparse import csr_array

    spec = frame.spec
    n, width = frame.n, sum(len(term.effects) for term in spec.random)
    indices = np.empty((n, width), dtype=np.int64)
    values = np.ones((n, width))
    column, offset = 0, 0
    for term, columns in zip(spec.random, frame.random, strict=True):
        codes, k = frame.codes[term.factor].astype(np.int64), len(term.effects)
        for j, covariate in enumerate(columns):
            indices[:, column] = offset + codes * k + j
            if covariate is not None:
                values[:, column] = covariate
            column += 1
        offset += spec.factors[term.factor].n_levels * k
    pointers = np.arange(n + 1, dtype=np.int64) * width
    Z = csr_array((values.ravel(), indices.ravel(), pointers), shape=(n, offset))
    Z.eliminate_zeros()
    return Z


def sparse_Lambda(spec: Spec, theta: Float) -> csc_array:
    """Lambda (q, q): a copy of each term's T for each of its levels, down the diagonal."""
    from scipy.sparse import block_diag, csc_array, eye_array, kron

    blocks = [
        kron(eye_array(spec.factors[term.factor].n_levels), T)
        for term, T in zip(spec.random, relative_factors(theta, spec.random))
    ]
    return csc_array(block_diag(blocks))
