"""The random effects' covariance: names and layout of theta, Lambda, variances, sparse Z.

Each random term has a relative covariance factor T, a k × k lower triangle filled from its part of
theta; Lambda is block-diagonal with one copy of T per level, and Var(b) = sigma² Lambda Lambda'.
(Bates, Mächler, Bolker & Walker 2015, Journal of Statistical Software 67(1), section 2.2.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csc_array, csr_array

    from .frame import GroupingFactor, ModelFrame, RandomDesign

    Float = NDArray[np.float64]


def theta_entries(design: RandomDesign) -> list[tuple[int, int]]:
    """Row and column in T of each element of the term's theta (columns of the lower triangle)."""
    k = len(design.effects)
    if design.covariance == "diagonal":
        return [(j, j) for j in range(k)]
    return [(i, j) for j in range(k) for i in range(j, k)]


def theta_names(frame: ModelFrame) -> tuple[str, ...]:
    """``"Subject.Intercept", "Subject.Days.Intercept", "Subject.Days"``."""
    names: list[str] = []
    for design in frame.random:
        group, effects = frame.factors[design.factor].name, design.effects
        names.extend(
            f"{group}.{effects[i]}" if i == j else f"{group}.{effects[i]}.{effects[j]}"
            for i, j in theta_entries(design)
        )
    return tuple(names)


def mask_theta(
    theta: Float, random: Sequence[RandomDesign], unidentified: Collection[tuple[int, int]]
) -> Float:
    """Copy of theta with NaN wherever an unidentified column of a random term takes part."""
    masked = np.array(theta, dtype=np.float64)
    position = 0
    for t, design in enumerate(random):
        for i, j in theta_entries(design):
            if (t, i) in unidentified or (t, j) in unidentified:
                masked[position] = np.nan
            position += 1
    return masked


def relative_factors(theta: Float, random: Sequence[RandomDesign]) -> list[Float]:
    """T of each random term: (k, k) lower triangles."""
    factors: list[Float] = []
    position = 0
    for design in random:
        k = len(design.effects)
        T = np.zeros((k, k))
        for i, j in theta_entries(design):
            T[i, j] = theta[position]
            position += 1
        factors.append(T)
    return factors


def covariances(
    theta: Float,
    sigma: float,
    random: Sequence[RandomDesign],
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


def varcorr_table(
    frame: ModelFrame, term_covariances: Sequence[Float], sigma: float
) -> pd.DataFrame:
    """Variances, then covariances of each term; the residual last (lme4's order)."""
    rows: list[tuple[str, str | None, str | None, float, float]] = []
    for design, covariance in zip(frame.random, term_covariances, strict=True):
        group, effects = frame.factors[design.factor].name, design.effects
        rows.extend(
            (group, effect, None, variance, float(np.sqrt(variance)))
            for effect, variance in zip(effects, np.diag(covariance).tolist(), strict=True)
        )
        if design.covariance == "full":
            correlation = correlations(covariance)
            rows.extend(
                (group, effects[j], effects[i], float(covariance[i, j]), float(correlation[i, j]))
                for j in range(len(effects))
                for i in range(j + 1, len(effects))
            )
    rows.append(("Residual", None, None, sigma**2, sigma))
    return pd.DataFrame(rows, columns=["group", "term1", "term2", "variance", "sd_or_corr"])


def terms_by_factor(frame: ModelFrame) -> Iterator[tuple[GroupingFactor, list[int]]]:
    """Each grouping factor with the positions of the random terms that use it."""
    for f, factor in enumerate(frame.factors):
        yield factor, [t for t, design in enumerate(frame.random) if design.factor == f]


def effects_of(frame: ModelFrame, terms: Sequence[int]) -> list[str]:
    """Names of the random effects of several terms, side by side."""
    return [effect for t in terms for effect in frame.random[t].effects]


def level_covariance(frame: ModelFrame, term_covariances: Sequence[Float]) -> pd.DataFrame:
    """Covariance matrix of the effects of one level of each grouping factor.

    Labelled by effect where there is one grouping factor, by (group, effect) where there are
    several, which are independent of each other: block-diagonal.
    """
    labels: list[tuple[str, str]] = []
    blocks: list[Float] = []
    for factor, terms in terms_by_factor(frame):
        labels.extend((factor.name, effect) for effect in effects_of(frame, terms))
        blocks.extend(term_covariances[t] for t in terms)
    matrix = np.zeros((len(labels), len(labels)))
    start = 0
    for block in blocks:
        stop = start + len(block)
        matrix[start:stop, start:stop] = block
        start = stop
    if len(frame.factors) == 1:
        index = pd.Index([effect for _, effect in labels])
    else:
        index = pd.MultiIndex.from_tuples(labels, names=["group", "effect"])
    return pd.DataFrame(matrix, index=index, columns=index)


def random_labels(frame: ModelFrame) -> pd.MultiIndex:
    """(group, level, effect) of each random effect: term by term, effects side by side."""
    groups: list[str] = []
    levels: list[object] = []
    effects: list[str] = []
    for design in frame.random:
        factor, k = frame.factors[design.factor], len(design.effects)
        groups.extend([factor.name] * (factor.n_levels * k))
        levels.extend(level for level in factor.levels for _ in range(k))
        effects.extend(design.effects * factor.n_levels)
    return pd.MultiIndex.from_arrays([groups, levels, effects], names=["group", "level", "effect"])


def sparse_Z(frame: ModelFrame) -> csr_array:
    """The random-effects design (n, q), columns as in `random_labels`."""
    from scipy.sparse import csr_array

    n, width = len(frame.y), sum(len(design.effects) for design in frame.random)
    indices = np.empty((n, width), dtype=np.int64)
    values = np.ones((n, width))
    column, offset = 0, 0
    for design in frame.random:
        factor, k = frame.factors[design.factor], len(design.effects)
        for j, covariate in enumerate(design.columns):
            indices[:, column] = offset + factor.codes.astype(np.int64) * k + j
            if covariate is not None:
                values[:, column] = covariate
            column += 1
        offset += factor.n_levels * k
    pointers = np.arange(n + 1, dtype=np.int64) * width
    Z = csr_array((values.ravel(), indices.ravel(), pointers), shape=(n, offset))
    Z.eliminate_zeros()
    return Z


def sparse_Lambda(frame: ModelFrame, theta: Float) -> csc_array:
    """Lambda (q, q): a copy of each term's T for each of its levels, down the diagonal."""
    from scipy.sparse import csc_array

    rows: list[NDArray[np.int64]] = []
    columns: list[NDArray[np.int64]] = []
    values: list[Float] = []
    position, offset = 0, 0
    for design in frame.random:
        n_levels, k = frame.factors[design.factor].n_levels, len(design.effects)
        starts = offset + k * np.arange(n_levels, dtype=np.int64)
        for i, j in theta_entries(design):
            rows.append(starts + i)
            columns.append(starts + j)
            values.append(np.full(n_levels, theta[position]))
            position += 1
        offset += n_levels * k
    entries = (np.concatenate(values), (np.concatenate(rows), np.concatenate(columns)))
    return csc_array(entries, shape=(offset, offset))
